"""Bullets that begin as a noun and go on as a sentence."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import spr_led_blanding
from tests.support.texts import hits


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Godt overblik og er proaktiv i forhold til tendenser", [(0, 0, 19)]),
        ("Godt overblik og blik for nye krav", []),
        ("Du har overblik og er proaktiv", []),
        ("En leder, der kender sit fag og er tydelig", []),
        ("Lede projekter og er tydelig", []),
    ],
)
def test_hits(text: str, found: list[object]) -> None:
    assert hits(spr_led_blanding, [text]) == found


def test_is_on_request() -> None:
    assert spr_led_blanding.RULE.on_request
