"""Additions without a comma."""

from __future__ import annotations

import pytest

from funkbesk.findings import Level
from funkbesk.lint.rules import spr_tilfoejelse_komma
from tests.support.texts import hits, raw_hits, section


@pytest.mark.parametrize(
    ("text", "quote", "level"),
    [
        ("formidlingen til borgere eksempelvis ved deltagelse", "borgere eksempelvis", Level.ADVARSEL),
        ("besvare spørgsmål om ansættelsesret herunder barsel", "ansættelsesret herunder", None),
        ("fører en oversigt over it-systemer herunder ejer", "it-systemer herunder", None),
        ("om fælles åbningstider især i ferieperioder", "åbningstider især", None),
        ("billeder og dokumenter især dem der handler om havnen", "dokumenter især", None),
    ],
)
def test_hits(text: str, quote: str, level: Level | None) -> None:
    start = text.index(quote)
    (hit,) = raw_hits(spr_tilfoejelse_komma, {"opgaver": section([text])})
    assert (hit.start, hit.end, hit.level) == (start, start + len(quote), level)


@pytest.mark.parametrize(
    "text",
    [
        "spørgsmål om ansættelsesret, herunder barsel",
        "digitalisering – herunder test af nye værktøjer",
        "At arbejde især med børn",
        "Det gælder især i ferien",
        "Opgaven kan eksempelvis være at skrive",
        "Vælg fx den første",
        "I eksemplet herunder vises en sag",
        "borgere og især børn",
        "Tallene findes i tabellen herunder",
        "Skriv navnet i feltet Navn herunder og send det",
        "Brug linket herunder til at svare",
        "Udfyld oplysninger herunder, og send dem",
        "Det viser, hvordan reglerne herunder kalder på svar",
        "Hvis det er svært, så anvend fx brødtekst",
        "Ring til nummeret herunder for at få hjælp",
    ],
)
def test_silent(text: str) -> None:
    assert hits(spr_tilfoejelse_komma, [text]) == []
