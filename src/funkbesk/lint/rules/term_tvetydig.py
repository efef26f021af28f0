"""Et ord, der kan betyde to enheder, bliver kun brugt, når det fremgår hvilken.

Hvorfor: »organisationen« kan være forvaltningen eller hele kommunen. Opgaver »på tværs af organisationen« er meget
forskellige i de to tilfælde. Reglen melder kun, når registret har mere end én enhed, og én gang i hvert afsnit. Står
ordet i registret under begreber med en definition, er det forklaret.

Kilde: følger af Justitsministeriets vejledning nr. 224 (1969): »Et begreb bør overalt i samme tekst betegnes med samme
udtryk.«

Forkert:
    # registret har både kommunen og forvaltningen
    opgaver:
      punkter:
        praksis: At sikre ens praksis på tværs af organisationen
Rigtigt:
    opgaver:
      punkter:
        praksis: At sikre ens praksis på tværs af Staben
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings
from funkbesk.lint.word_lists import words

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("term-tvetydig", "begreber", Level.ADVARSEL, DESCRIPTIONS)

_SHOWN_UNITS = 2


def check(subject: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield an ambiguous word, once for each section."""
    if around.register is None or len(around.register.units) < _SHOWN_UNITS:
        return
    known = around.register_words
    names = [unit.name for unit in around.register.units.values()][:_SHOWN_UNITS]
    ambiguous = words("tvetydige-ord")
    seen: set[str] = set()
    for text in subject.analysis.prose:
        for word in text.words if text.section not in seen and any(one in text.lower for one in ambiguous) else ():
            if word.lower not in ambiguous or (known is not None and known.names(subject.analysis, text, word.start)):
                continue
            seen.add(text.section)
            yield Hit(
                text.path,
                f"»{word.text}« kan være flere enheder, fx {names[0]} eller {names[1]}.",
                "Skriv enhedens navn.",
                word.start,
                word.end,
            )
            break
