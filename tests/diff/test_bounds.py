"""A comparison of the largest files does not look at every bullet with every other one."""

from __future__ import annotations

import random
from collections import Counter
from typing import Any

import pytest

from funkbesk.diff import words_in_common
from funkbesk.diff.compare import compare
from funkbesk.diff.thresholds import MOST_COMPARISONS
from funkbesk.documents.description import RoleDescription
from tests.support.versions import role

GROUPS, EACH = 20, 30
BULLETS = GROUPS * EACH
VOCABULARY = ("sikre", "kvalitet", "faglig", "sparring", "møde", "leder", "klage", "økonomi", "mål", "data", "metode")


def version(prefix: str, seed: int, *, one_id: bool = False) -> RoleDescription:
    drawn = random.Random(seed)  # noqa: S311 - texts, not secrets
    groups: dict[str, Any] = {}
    for group in range(GROUPS):
        texts = [" ".join(drawn.choices(VOCABULARY, k=13)) for _ in range(EACH)]
        names = [f"{prefix}{at if one_id else group * EACH + at}" for at in range(EACH)]
        groups[f"g{group}"] = {"overskrift": "G", "punkter": dict(zip(names, texts, strict=True))}
    return role(opgaver={"grupper": groups})


@pytest.mark.parametrize("one_id", [False, True], ids=["new ids", "ids that stand everywhere"])
def test_comparisons_are_bounded(monkeypatch: pytest.MonkeyPatch, one_id: bool) -> None:
    calls: Counter[str] = Counter()
    original = words_in_common.letters_in_common

    def counted(*texts: words_in_common.BulletText) -> float:
        calls["letters"] += 1
        return original(*texts)

    monkeypatch.setattr(words_in_common, "letters_in_common", counted)
    old, new = version("a", 1, one_id=one_id), version("a" if one_id else "b", 2, one_id=one_id)
    assert len(compare(old, new).bullets) > BULLETS / 4
    assert 0 < calls["letters"] <= MOST_COMPARISONS + 2 * BULLETS
