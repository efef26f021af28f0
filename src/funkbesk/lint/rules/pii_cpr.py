"""Et CPR-nummer hører ikke til i samlingens filer.

Hvorfor: et CPR-nummer er en fortrolig oplysning, og beskrivelser læses af mange. Reglen ser på datoen og aldrig på
modulus 11-kontrollen, for siden 1. oktober 2007 er der givet numre, der ikke opfylder den. Nummeret vises kun maskeret.

Kilde: Databeskyttelseslovens § 11 og Datatilsynets vejledning; CPR-kontoret om personnumre uden modulus 11-kontrol.

Forkert:
    opgaver:
      punkter:
        sag: At følge op på sagen om borgeren med nummeret 010180 - 1234
Rigtigt:
    opgaver:
      punkter:
        sag: At følge op på sag 15.20.00-P35-1-24
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.terms.personal import hit
from funkbesk.private_data import cpr_numbers

RULE = Rule("pii-cpr", "persondata", Level.FEJL, frozenset({"description", "meeting", "register"}))

_SOME_DIGITS = late(r"\d{6}")


def check(file: Subject[Any], _around: Surroundings) -> Iterator[Hit]:
    """Yield every CPR number in any text of the document."""
    for path, value in file.values if _SOME_DIGITS.search(file.whole) else ():
        if _SOME_DIGITS.search(value):
            for match in cpr_numbers(value):
                yield hit(path, "Her står et CPR-nummer", value, *match.span())
