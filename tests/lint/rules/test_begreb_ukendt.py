"""begreb-ukendt: terms that the register lacks or does not explain."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import begreb_ukendt
from tests.support.marked import expected_and_found

KNOWN = {
    "begreber": {
        "a": {"navn": "kernefortællingen"},
        "b": {"navn": "mål-middel-hierarki", "former": ["mål-middel-hierarkier"], "definition": "d"},
    }
}


@pytest.mark.parametrize(
    "bullets",
    [
        ["Ud fra «kernefortællingen»", "Og kernefortællingens mål"],  # once for each section
        ["Afklaring af «snitflader» og snitfladerne"],  # of the built-in list, not in the register
        ["Arbejde med mål-middel-hierarkiet"],
        ["En fortælling om kernen"],
    ],
)
def test_terms(bullets: list[str]) -> None:
    expected, found = expected_and_found(begreb_ukendt, bullets, register=KNOWN)
    assert found == expected
