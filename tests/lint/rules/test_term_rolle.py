"""term-rolle: the short form of a role."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import term_rolle
from tests.support.marked import expected_and_found

ROLES = {
    "a": {"navn": "faglig koordinator", "former": ["faglige koordinatorer", "de øvrige faglige koordinatorer"]},
    "b": {"navn": "chef for Staben"},
    "c": {"navn": "afdelingsleder"},
}


@pytest.mark.parametrize(
    "bullets",
    [
        ["Møder med «koordinatorerne»", "«Koordinatorernes» opgaver"],
        ["Møder med en faglig koordinator", "Den faglige koordinators opgaver er faglige"],
        ["Møder med de øvrige faglige koordinatorer"],
        ["Møder i koordinatorgruppen"],
        ["Møder med chefer og chefen for noget"],  # the last word of the role is the name of a unit
        ["Møder med afdelingslederne og lederne"],
    ],
)
def test_short_forms(bullets: list[str]) -> None:
    expected, found = expected_and_found(term_rolle, bullets, register={"roller": ROLES})
    assert found == expected


def test_an_approved_short_form_is_silent() -> None:
    roles = {"a": {"navn": "faglig koordinator", "former": ["koordinator"]}}
    expected, found = expected_and_found(term_rolle, ["Møder med koordinatorerne"], register={"roller": roles})
    assert found == expected == []
