"""The order after a merge; each letter is a key."""

from __future__ import annotations

import pytest

from funkbesk.git_drivers.order import merged_order


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "order"),
    [
        ("abc", "abc", "abc", "abc"),
        ("abc", "cab", "abc", "cab"),
        ("abc", "abc", "cab", "cab"),
        ("abcd", "bacd", "abdc", "badc"),
        ("abc", "xabc", "abcy", "xabcy"),
        ("abc", "axbc", "aybc", "axybc"),
        ("abc", "bc", "cb", "cb"),
        ("", "ab", "bc", "abc"),
        ("abc", "bac", "acb", None),
        ("abc", "bca", "cba", "cba"),
        ("a", "xya", "yxa", "xya"),
    ],
)
def test_order(base: str, ours: str, theirs: str, order: str | None) -> None:
    found = merged_order(base, ours, theirs)
    assert (found and "".join(found)) == order
