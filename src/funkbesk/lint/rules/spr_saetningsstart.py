"""To sætninger i træk begynder ikke med det samme ord.

Hvorfor: »Sekretariatet … Sekretariatet … Sekretariatet …« lyder som en opremsning og er trættende at læse. Brug »det«
eller »vi«, eller begynd med det nye i sætningen. Småord som »du« og »det« meldes ikke, og det gør opfordringer heller
ikke (»Skriv … Skriv …«).

Kilde: redaktionel praksis; ingen norm.

Forkert:
    formål:
      tekst: Sekretariatet forbereder møder. Sekretariatet skriver også referater.
Rigtigt:
    formål:
      tekst: Sekretariatet forbereder møder. Det skriver også referater.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.repetition.duplicates import small_words
from funkbesk.lint.texts.bullet_forms import is_command, verbs
from funkbesk.lint.texts.quoting import quoted

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("spr-sætningsstart", "sprog", Level.HINT)


def check(subject: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield the first word of each sentence that begins like the one before it; two commands in a row are no slip."""
    known = verbs(around.own_words.verbs or ())
    for text in subject.analysis.paragraphs:
        firsts = [words[0] for sentence in text.sentences if (words := text.words_of(sentence))]
        for before, word in pairwise(firsts):
            if word.lower == before.lower and word.lower not in small_words() and not is_command(word.lower, known):
                yield Hit(
                    text.path,
                    f"To sætninger i træk begynder med {quoted(word.text)}.",
                    "Brug et stedord, eller begynd sætningen med noget andet.",
                    word.start,
                    word.end,
                )
