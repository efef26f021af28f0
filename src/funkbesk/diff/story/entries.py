"""One change as an entry of the story: its text with the marks, what happened, and why it matters."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from funkbesk.diff.changes import (
    BulletChange,
    BulletState,
    Bump,
    Change,
    Detail,
    Kind,
    Mark,
    RegisterChange,
    Segment,
    Value,
    ValueChange,
    Verdict,
    bump_of,
    main_verdict,
)
from funkbesk.diff.story.field_words import RETIRED, field_words, retirements
from funkbesk.diff.story.types import Entry, Text, Tone
from funkbesk.diff.story.weave import divided, joined
from funkbesk.diff.story.wording import away_label, here_label

Names = Mapping[str, str]
_TONES = {
    Kind.ADDED: Tone.ADDED,
    Kind.MOVED: Tone.MOVED_HERE,
    Kind.MOVED_CHANGED: Tone.MOVED_HERE,
    Kind.REORDERED: Tone.MOVED_HERE,
    Kind.NEW_ID: Tone.SAME,
}
_WORDS_OF_A_NAME = 3
# What these rules say of a field is said by the field itself.
_SELF_EVIDENT = frozenset({"versionsoplysning-ændret", "henvisning-ændret", "metadata-ændret"})


def same(text: str) -> Text:
    """Return a text without marks."""
    return marked(Mark.SAME, text)


def marked(mark: Mark, text: str) -> Text:
    """Return a text that is marked as a whole."""
    return (Segment(mark, text),)


def bullet_entry(state: BulletState, change: BulletChange, number: int, names: Names) -> Entry:
    """Return a bullet of the new version; it is the one of index `number` in what the change tells of."""
    text = same(state.text)
    if change.kind is Kind.ADDED:
        text = marked(Mark.INSERTED, state.text)
    elif change.redline:
        lines = divided(change.redline, ends=Mark.INSERTED)
        text = lines[number] if len(change.new) > 1 else joined(change.redline)
    return Entry(
        _TONES.get(change.kind, Tone.CHANGED),
        text,
        state.id,
        here_label(change, number + 1, len(change.new)),
        (*(_detail(detail, names) for detail in change.details), *notes_of(change)) if number == 0 else (),
        bump_of(change),
        counted=number == 0,
    )


def gone_entry(state: BulletState, change: BulletChange, reason: str | None) -> Entry:
    """Return a bullet of the old version where it stood; `reason` is why it was taken out, as the author states it."""
    removed = change.kind is Kind.REMOVED
    stated = (f"Begrundelse: {reason}",) if reason else ()
    return Entry(
        Tone.REMOVED if removed else Tone.MOVED_AWAY,
        marked(Mark.DELETED, state.text),
        state.id,
        away_label(change),
        (*notes_of(change), *stated) if removed else (),
        bump_of(change),
        counted=removed,
    )


def value_entry(change: ValueChange, names: Names) -> Entry:
    """Return a field of the document, or a key of a section."""
    if change.key == RETIRED:
        text = _parted(retirements(change.before, change.after, names))
    else:
        running = change.redline if _is_prose(change.before) and _is_prose(change.after) else ()
        text = running or _from_to(change.key, change.before, change.after, names)
    return Entry(Tone.CHANGED, text, label=change.label, notes=notes_of(change), bump=bump_of(change))


def register_entry(change: RegisterChange, names: Names) -> Entry:
    """Return what changed at an entry of the register."""
    text = change.redline or _from_to(change.key, change.before, change.after, names)
    label = f"{change.name}: {change.label.lower()}"
    return Entry(Tone.CHANGED, text, label=label, notes=notes_of(change), bump=bump_of(change))


def from_nothing(change: ValueChange) -> Text:
    """Return the redline of a running text that was not there before or is not there any more."""
    before, after = change.before, change.after
    return marked(Mark.INSERTED, str(after)) if before is None else marked(Mark.DELETED, str(before))


def notes_of(change: Change | None) -> tuple[str, ...]:
    """Return whole sentences on why a change matters, where it was decided, and what is uncertain about it."""
    if change is None:
        return ()
    verdict: Verdict | None = main_verdict(change)
    notes = [] if verdict is None or verdict.rule in _SELF_EVIDENT else [verdict.why]
    if verdict is not None and verdict.accepted is not None:
        notes.append(f"Godtaget i indstillingerne: {verdict.accepted}")
    notes += [decided.sentence for decided in change.decisions]
    if isinstance(change, BulletChange):
        if change.uncertain:
            notes.append(f"Usikkert: Teksterne ligner hinanden {round((change.score or 0) * 100)} %. Se selv efter.")
        if change.reused_id:
            notes.append(f"Id’et »{change.reused_id}« er brugt igen til et andet punkt.")
    return tuple(notes)


def without_remarks(entry: Entry) -> Entry:
    """Return the entry of a description that is new or gone as a whole: marked, but nothing is said of each piece."""
    return Entry(entry.tone, entry.text, entry.id, "", (), Bump.NONE, counted=entry.counted)


def _detail(detail: Detail, names: Names) -> str:
    before, after = (field_words(detail.key, value, names) for value in (detail.before, detail.after))
    return f"{detail.label}: før {before}, nu {after}."


def _from_to(key: str, before: Value, after: Value, names: Names) -> Text:
    sides = ((False, before), (True, after))
    return _parted((is_new, field_words(key, value, names)) for is_new, value in sides if value is not None)


def _parted(texts: Iterator[tuple[bool, str]]) -> Text:
    """Return texts that are old or new as a whole, with spaces between them."""
    pieces: list[Segment] = []
    for is_new, text in texts:
        if pieces:
            pieces.append(Segment(Mark.SAME, " "))
        pieces.append(Segment(Mark.INSERTED if is_new else Mark.DELETED, text))
    return tuple(pieces)


def _is_prose(value: Value) -> bool:
    return isinstance(value, str) and len(value.split()) > _WORDS_OF_A_NAME
