"""The changes as findings at lines of the new file, for the formats that annotate a pull request.

A host shows annotations at the new version alone. What is gone has no line there; it is told at the heading of its
section, or at the top of the file where that is gone too.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from funkbesk.danish import shortened
from funkbesk.diff.changes import (
    BulletChange,
    Bump,
    Change,
    Comparison,
    PartChange,
    RegisterChange,
    bump_of,
    main_verdict,
)
from funkbesk.diff.story.wording import away_label, here_label, part_label, place_words, value_words
from funkbesk.findings import Finding, Level

if TYPE_CHECKING:
    from funkbesk.reading.parsed import Parsed

NEW = "ny-beskrivelse"
_LONGEST_QUOTE = 80


class Told(NamedTuple):
    """One change at one place of the new file."""

    path: tuple[str, ...]
    text: str
    on_key: bool = False


def as_findings(comparison: Comparison, shown: str, parsed: Parsed) -> list[Finding]:
    """Return one finding for each change, at its line in the file `shown`, whose data and places are `parsed`.

    A change that asks for a larger version is an advarsel, every other a hint: a change is no mistake. A description
    that is new as a whole is one finding.
    """
    if comparison.old is None and comparison.new is not None:
        (line, column), end = parsed.span(("titel",))
        text = f"Ny beskrivelse: {comparison.new.title}"
        return [Finding(shown, line, column, end, NEW, Level.HINT, text, "")]
    return [
        _finding(change, told, shown, parsed)
        for change in comparison.changes
        if not isinstance(change, RegisterChange)
        for told in _told(change)
    ]


def _finding(change: Change, told: Told, shown: str, parsed: Parsed) -> Finding:
    (line, column), end = parsed.span(told.path, key=told.on_key)
    verdict = main_verdict(change)
    bump = bump_of(change)
    return Finding(
        path=shown,
        line=line,
        column=column,
        end=end,
        rule=verdict.rule if verdict else "ændring",
        level=Level.ADVARSEL if bump is Bump.MAJOR else Level.HINT,
        message=" ".join(filter(None, (told.text, verdict.why if verdict else "", _class_sentence(bump)))),
        advice="",
    )


def _told(change: Change) -> Iterator[Told]:
    if isinstance(change, BulletChange):
        for number, state in enumerate(change.new):
            yield Told(state.path, f"{here_label(change, number + 1, len(change.new))}.")
        for state in change.old if not change.new else ():
            text = f"{away_label(change)} fra {place_words(state.place)}: »{shortened(state.text, _LONGEST_QUOTE)}«"
            yield Told(state.place.section_path, text, on_key=True)
    elif isinstance(change, PartChange):
        path = change.place.path if change.new else change.place.section_path
        yield Told(path, f"{part_label(change)}: {place_words(change.place)}.", on_key=True)
    elif not isinstance(change, RegisterChange):
        path = (*(change.place.path if change.place else ()), change.key)
        before, after = (shortened(value_words(value), _LONGEST_QUOTE) for value in (change.before, change.after))
        yield Told(path, f"{change.label} er ændret fra »{before}« til »{after}«.")


def _class_sentence(bump: Bump) -> str:
    return "" if bump is Bump.NONE else f"Ændringen kræver en ny version: {bump}."
