"""Et begreb, et navn eller en forkortelse skrives, som det står i registret.

Hvorfor: »det fælles fagligt mindset«, »Mit-ID« og »data-behandleraftaler« ligner andre ting end dem, registret
forklarer. Reglen ser på bindestreger, mellemrum, tal, store bogstaver inde i en sætning og de endelser, som begrebets
eget »det« eller »den« kræver; andre bøjninger er rigtige. Står et fast udtryk som »kurs, koordinering og commitment«
med forskellige forholdsord i samlingens beskrivelser, meldes det også.

Kilde: registret (descriptions/organisation.yaml); Justitsministeriets vejledning nr. 224 (1969): et begreb bør overalt
betegnes med samme udtryk.

Forkert:
    # registret har begrebet »det fælles faglige mindset«
    formål:
      tekst: Afdelingen arbejder ud fra det fælles fagligt mindset.
Rigtigt:
    formål:
      tekst: Afdelingen arbejder ud fra det fælles faglige mindset.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from funkbesk.danish import listing
from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import DESCRIPTIONS, CollectionHit, Hit, Noted, Outside, Rule, Subject, Surroundings

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.lint.terms.register_words import Mention
    from funkbesk.reading.parsed import Span

RULE = Rule("term-form", "begreber", Level.ADVARSEL, DESCRIPTIONS, fixable=True)

_PREPOSITIONS = frozenset({"af", "for", "hos", "i", "med", "mod", "om", "over", "på", "til", "ved"})
_SLOGAN_WORDS = 3
_FEWEST_WORDS = 2
_WITH_SMALL_LETTERS = frozenset({"terms", "roles"})
_ARTICLE = late(r"(?:Den|Det|De|En|Et)\b")
_REACH = 20
_BEGINS = late(r"(?:^|[.:!?–(\n]\s*|^\W+)[»“\"(]?$")


def check(subject: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield what is not written as approved; `compare` says less certain things, so that the level is higher here."""
    from funkbesk.lint.terms.approved_forms import ApprovedForms  # stems: only where a file is examined

    register = around.register
    if register is None:
        return
    forms = around.once("term-form", lambda: ApprovedForms(register))
    for mention in around.register_words.mentions(subject.analysis) if around.register_words is not None else ():
        if (small := _in_small(mention)) is not None:
            written = mention.written
            message = f"»{written}« skrives med små bogstaver i registret."
            yield Hit(
                mention.text.path, message, f"Skriv »{small}«.", mention.start, mention.end, small, level=Level.FEJL
            )
    for text in subject.analysis.prose_with(forms.openers(subject.analysis.vocabulary)):
        for found in forms.deviations(text):
            written = text.value[found.start : found.end]
            approved = found.approved[:1].upper() + found.approved[1:] if written[0].isupper() else found.approved
            message = f"»{written}« er ikke en godkendt form af »{found.approved}«."
            yield Hit(text.path, message, f"Skriv »{approved}«.", found.start, found.end, approved, level=Level.FEJL)


def _in_small(mention: Mention) -> str | None:
    """Return a mention in the small letters that the register has, where it has capitals inside a sentence, else None.

    A word in nothing but capitals is emphasis or an abbreviation, not a way to write the name.
    """
    capitals = [start for start in mention.words if mention.text.value[start].isupper()]
    if not capitals or len(mention.words) < _FEWEST_WORDS or not _is_small(mention):
        return None
    value = mention.text.value
    wrong = [
        start
        for start in capitals
        if not (_BEGINS.search(value[max(0, start - _REACH) : start]) or _ARTICLE.match(value, start))
    ]
    if not wrong or any(value[start + 1 : start + 2].isupper() for start in wrong):
        return None
    return "".join(
        value[place].lower() if place in wrong else value[place] for place in range(mention.start, mention.end)
    )


def _is_small(mention: Mention) -> bool:
    """Return whether the register knows the entry by names of several words, all without capitals."""
    names = [name for one in mention.known for name in (one.entry.name, *one.entry.forms)]
    return all(name.islower() for name in names) and all(one.part in _WITH_SMALL_LETTERS for one in mention.known)


def note(subject: Subject[Description], place: Callable[..., Span]) -> Any:
    """Return [term, preposition behind it, place] of each fixed expression of the register."""
    known = None if subject.around is None else subject.around.register_words
    if known is None:
        return None
    return [
        [one.entry.name, preposition, place(mention.text.path, start=mention.start, end=mention.end)]
        for mention in known.mentions(subject.analysis)
        for one in mention.known
        if one.part == "terms" and len(mention.words) >= _SLOGAN_WORDS and " og " in one.entry.name
        if (preposition := _behind(mention)) in _PREPOSITIONS
    ] or None


def compare(noted: Sequence[Noted], _outside: Outside) -> Iterator[CollectionHit]:
    """Yield every place of a fixed expression that the collection follows with different prepositions."""
    used: dict[str, dict[str, None]] = {}
    for one in noted:
        for name, preposition, _ in one.note:
            used.setdefault(name, {})[preposition] = None
    for one in noted:
        for name, preposition, span in one.note:
            if len(used[name]) > 1:
                others = listing([f"»{other}«" for other in used[name] if other != preposition])
                yield CollectionHit(
                    one.shown,
                    span,
                    f"Efter »{name}« står der »{preposition}« her og {others} andre steder.",
                    "Vælg ét forholdsord, og brug det alle steder.",
                )


def _behind(mention: Mention) -> str:
    """Return the word that follows a mention directly."""
    rest = mention.text.value[mention.end :]
    return rest.split(maxsplit=1)[0].lower() if rest.startswith(" ") and rest.strip() else ""
