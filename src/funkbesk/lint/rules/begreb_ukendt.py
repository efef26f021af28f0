"""Et internt begreb, som teksten bruger, står i registret og er forklaret.

Hvorfor: kernefortællingen og mål-middel-hierarkiet siger kun den noget, der var med, da de blev lavet. En ny
medarbejder og en borger, der får aktindsigt, skal kunne slå dem op. Et begreb uden definition meldes én gang i hvert
afsnit; et begreb, som registret mangler, meldes, når det er et af dem, der erfaringsmæssigt er interne. I registret
skrives det under begreber, fx: `kernefortællingen: {navn: kernefortællingen, definition: Vores fælles mål.}`

Kilde: registret (descriptions/organisation.yaml); kommunale sprogpolitikker, fx Lejre Kommunes, der fraråder
forkortelser, »der ikke er almindeligt kendte«: det samme gælder interne ord.

Forkert:
    formål:
      tekst: Afdelingen arbejder ud fra kernefortællingen.
Rigtigt:
    formål:
      tekst: Afdelingen arbejder ud fra sine mål.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings
from funkbesk.lint.terms.register_words import bases
from funkbesk.lint.terms.unknown_names import MISSING_ADVICE, Named, at, first_in_section, open_hit, open_uses
from funkbesk.lint.texts.word_filter import WordFilter
from funkbesk.lint.word_lists import words

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("begreb-ukendt", "begreber", Level.ADVARSEL, DESCRIPTIONS)


def check(subject: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield terms that the register does not explain, and those of the built-in list that it lacks."""
    if around.register is None:
        return
    for mention in open_uses(subject, around, "terms", lambda _: False):
        yield open_hit(mention)
    for name in first_in_section(_missing(subject, around)):
        yield at(name, f"Begrebet »{name.written}« står ikke i registret.", MISSING_ADVICE.format("det"))


def _missing(subject: Subject[Description], around: Surroundings) -> Iterator[Named]:
    internal = frozenset(words("interne-begreber"))
    known = around.register_words
    opening = around.once("begreb-ukendt", lambda: WordFilter(lambda word: not internal.isdisjoint(bases(word))))
    seen = opening.among(subject.analysis.vocabulary)
    found = {word: base for word in seen for base in bases(word) if base in internal}
    for text in subject.analysis.prose_with(frozenset(found)):
        for word, lower in zip(text.words, text.lower_words, strict=True):
            base = found.get(lower)
            if base is not None and (known is None or not known.names(subject.analysis, text, word.start)):
                yield Named(text, word.start, word.end, base)
