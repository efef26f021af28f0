"""How often something is held, in words."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from funkbesk.cycle.occasions.rhythm import rhythm_words


@pytest.mark.parametrize(
    ("times", "months", "weeks", "words"),
    [
        (None, None, None, ""),
        (4, None, None, "4 gange om året"),
        (1, [10], None, "1 gang om året: i oktober"),
        (None, [2, 8], None, "i februar og august"),
        (None, range(1, 13), None, "hver måned"),
        (None, range(1, 4), None, "i januar, februar og marts"),
        (None, None, [6, 19], "i uge 6 og 19"),
    ],
)
def test_words(times: int | None, months: Sequence[int] | None, weeks: Sequence[int] | None, words: str) -> None:
    assert rhythm_words(times, months, weeks) == words
