"""Startkomma sættes ens i hele beskrivelsen.

Hvorfor: man må gerne skrive med og uden komma foran ledsætninger, men det skal være ens i hele teksten. Reglen ser kun
på beskrivelser, der næsten overalt har komma foran ledsætninger, og melder de steder, hvor det mangler.

Kilde: Retskrivningsordbogen 2024 (Dansk Sprognævn): startkomma er valgfrit, men skal bruges konsekvent.

Forkert:
    opgaver:
      punkter:
        a: At sikre, at lederen får besked
        b: At hjælpe borgere, der er i tvivl
        c: At svare, når en borger spørger
        d: At ringe til borgere, der venter
        e: At skrive, hvis fristen er kort
        f: At følge op, når sagen er slut
        g: At rette fejl som borgerne melder
Rigtigt:
    opgaver:
      punkter:
        a: At sikre, at lederen får besked
        b: At hjælpe borgere, der er i tvivl
        c: At svare, når en borger spørger
        d: At ringe til borgere, der venter
        e: At skrive, hvis fristen er kort
        f: At følge op, når sagen er slut
        g: At rette fejl, som borgerne melder
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.commas.clauses import clauses
from funkbesk.lint.texts.bullet_forms import verbs

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("spr-startkomma", "sprog", Level.ADVARSEL)

_FEWEST = 4
_SHARE = 0.9
# In a short description a single slip is already more than one in ten.
_FEWEST_FOR_ONE_SLIP = 5


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield the subordinate clauses without a comma in a description that otherwise has them."""
    known = verbs(around.own_words.verbs or ())
    found = [(text, clause) for text in file.analysis.prose for clause in clauses(text, known)]
    without = [(text, clause.word) for text, clause in found if not clause.has_comma]
    with_comma = len(found) - len(without)
    if not without or with_comma < _FEWEST:
        return
    if with_comma < _SHARE * len(found) and not (len(without) == 1 and with_comma >= _FEWEST_FOR_ONE_SLIP):
        return
    for text, word in without:
        before = [other for other in text.words if other.start < word.start][-1]
        yield Hit(
            text.path,
            f"Her mangler komma: »{text.value[before.start : word.end]}«; beskrivelsen har ellers startkomma.",
            f"Skriv »{before.text}, {word.text}«.",
            before.start,
            word.end,
        )
