"""rolle-ukendt: roles that the register lacks or does not explain."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import rolle_ukendt
from tests.support.marked import expected_and_found

KNOWN = {
    "enheder": {"s": {"navn": "Staben"}},
    "roller": {
        "a": {"navn": "områdechef"},
        "b": {"navn": "skoleleder", "former": ["skolelederen"], "definition": "d"},
        "c": {"navn": "chef for Staben"},
        "d": {"navn": "medarbejder"},
    },
}


@pytest.mark.parametrize(
    "bullets",
    [
        ["Møder med «erhvervskonsulenten»"],
        ["Møder med «materialekoordinatorer» og materialekoordinatorerne"],  # once for each section
        ["Referat til «områdechefen»", "Møder med områdechefer"],  # in the register, but open
        ["Møder med skoleledere, skolelederne og skolelederens medarbejdere"],
        ["Møder med chef for Staben"],  # says of itself what it is
        ["Møder med ledere, chefer og en koordinator"],
        ["Vejleder borgere og indleder forløb"],  # verbs
        ["Billeder, luftbilleder og familiebillederne"],
        ["Kan lede uden at være personaleleder"],
        ["Nøgler hos «varmemesteren» og «servicebetjenten»"],
        ["Møder borgmesteren, tømrermesteren og den selvbetjente kasse"],  # others, and no role
    ],
)
def test_roles(bullets: list[str]) -> None:
    expected, found = expected_and_found(rolle_ukendt, bullets, register=KNOWN)
    assert found == expected


def test_other_positions_may_be_required() -> None:
    bullets = ["Erfaring som erhvervskonsulent"]
    assert expected_and_found(rolle_ukendt, bullets, section_key="kvalifikationskrav", register=KNOWN)[1] == []


def test_silent_without_a_register() -> None:
    assert expected_and_found(rolle_ukendt, ["Møder med erhvervskonsulenten"])[1] == []
