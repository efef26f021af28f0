"""fork-blandet: one expression, shortened in different ways."""

from __future__ import annotations

import pytest

from funkbesk.lint.rules import fork_blandet
from tests.support.marked import expected_and_found


@pytest.mark.parametrize(
    "bullets",
    [
        ["I forhold til mål", "Og i forhold til krav", "«ift.» borgere", "«i relation til» opgaver"],
        ["Op til 100.000 kroner", "Op til 50.000 «kr.»"],
        ["Op til 100 kr.", "Op til 50 kr. i alt", "Mere end 10 «kroner»"],
        ["Cirka 5 procent", "Op til 6 «pct.» af alt"],
        ["Fra klokken 10", "Til «kl.» 12"],
        ["Blandt andet møder", "Og «bl.a.» breve"],
        ["I forhold til mål", "I forhold til krav"],
        ["Møder med KL", "Fra klokken 10"],  # a name, not short for klokken
        ["Fx breve", "Op til 50 kr."],
    ],
)
def test_mixed(bullets: list[str]) -> None:
    expected, found = expected_and_found(fork_blandet, bullets)
    assert found == expected
