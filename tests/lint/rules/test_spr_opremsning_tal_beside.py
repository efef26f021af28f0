"""The one noun in the singular, told by what stands beside it, and verbs among nouns for what is done."""

from __future__ import annotations

import pytest

from funkbesk.findings import Level
from funkbesk.lint.rules import spr_opremsning_tal
from tests.support.texts import certain_quotes, raw_hits, section


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Opbevarer breve, journal og gamle landkort i kælderen", "journal"),  # an adjective tells the plural
        ("Møder brandfolk, samarit og frivillige til øvelse", "samarit"),
        ("Skriver til enker, tvilling og andre pårørende", "tvilling"),
        ("Året byder på emnedage, lejrskole og klassefester", "lejrskole"),
        ("Reparerer bold, mål og ketsjere", "bold"),  # what is done to it stands bare behind its verb
        ("Udsteder byggebøde, påbud og advarsler", "byggebøde"),
        ("At lytte til naboen, opklaring af fejl og aftale næste besøg", "opklaring"),
        ("Teamet arbejder med rensning af tage, måler rør og pasning af bede", "måler"),
        ("Du har humor, tålmodighed og er god til tal", "er"),
    ],
)
def test_hits(text: str, quote: str) -> None:
    assert certain_quotes(spr_opremsning_tal, text) == [quote]


@pytest.mark.parametrize(
    "text",
    [
        "Passer køkken, stuer og værelser",
        "Skriver referat, breve og bilag til mødet",
        "Arbejder med rensning af tage, måling af rør og pasning af bede",
        "At lytte til naboen, opklare fejl og aftale næste besøg",
        "Du har humor og tålmodighed og er god til tal",
        "Samarbejder med skole, foreninger og klubber",
    ],
)
def test_silent(text: str) -> None:
    found = raw_hits(spr_opremsning_tal, {"opgaver": section([text])})
    assert [hit for hit in found if hit.level in {None, Level.FEJL}] == []
