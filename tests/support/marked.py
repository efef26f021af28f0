"""Bullets with the expected places of a rule's hits marked: « where one begins, » behind its last character."""

from __future__ import annotations

from collections.abc import Sequence
from types import ModuleType
from typing import Any

from tests.support.texts import Place, hits


def expected_and_found(rule: ModuleType, bullets: Sequence[str], **given: Any) -> tuple[list[Place], list[Place]]:
    """Return the marked places and those where the rule hits in the bullets without their marks, both sorted."""
    plain = [bullet.replace("«", "").replace("»", "") for bullet in bullets]
    expected = [place for number, bullet in enumerate(bullets) for place in _marks(number, bullet)]
    return sorted(expected, key=str), sorted(hits(rule, plain, **given), key=str)


def _marks(number: int, bullet: str) -> list[Place]:
    found: list[Place] = []
    behind = 0
    for piece in bullet.split("«")[1:]:
        before = bullet.index("«" + piece, behind)
        behind = before + 1
        start = len(bullet[:before].replace("«", "").replace("»", ""))
        found.append(Place(number, start, start + piece.index("»")))
    return found
