"""En sætning eller et punkt har højst 25 ord.

Hvorfor: i en lang sætning skal læseren huske begyndelsen, mens slutningen læses, og det er svært at se, hvad der gælder
for hvad. Del den i to, eller gør opremsningen til punkter.

Kilde: kommunale sprogpolitikker, fx Lejre Kommunes: »undgår fyldord, lange sætninger …«; grænsen er reglens egen.

Forkert:
    formål:
      tekst: >-
        Enheden hjælper chefer og ledere med at forberede møder, skrive referater, følge op på beslutninger, svare på
        henvendelser, holde styr på frister, arkivere sager og sende breve til borgere, som har bedt om svar.
Rigtigt:
    formål:
      tekst: >-
        Enheden hjælper chefer og ledere med møder, referater og opfølgning. Den holder styr på frister og arkiv og
        svarer på henvendelser fra borgere.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("spr-lang", "sprog", Level.HINT)

MOST_WORDS = 25


def check(subject: Subject[Description], _around: Surroundings) -> Iterator[Hit]:
    """Yield each sentence with more than 25 words."""
    for text in subject.analysis.prose:
        if len(text.lower_words) <= MOST_WORDS:
            continue
        for sentence in text.sentences:
            number = len(text.words_of(sentence))
            if number > MOST_WORDS:
                what = "Punktet" if text.kind == "punkt" and len(text.sentences) == 1 else "Sætningen"
                yield Hit(
                    text.path,
                    f"{what} har {number} ord; det er svært at læse.",
                    f"Del teksten, så ingen sætning har flere end {MOST_WORDS} ord.",
                    sentence.start,
                    sentence.end,
                )
