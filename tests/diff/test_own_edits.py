"""The edits that the thresholds were chosen on, each made alone to a real description."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from funkbesk.diff.compare import compare
from funkbesk.diff.outline import plain
from funkbesk.documents.description import Description
from funkbesk.documents.kinds import KINDS
from tests.support.descriptions import REAL
from tests.support.versions import told

TEXTS: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("egne_tekster.yaml").read_text(encoding="utf-8"))
Told = list[tuple[str, str, str]]
Case = tuple[Description, Description, Told]


def lists(data: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield the lists of bullets of a description's data, to be changed."""
    for section in data.values():
        if isinstance(section, dict):
            yield from (
                part["punkter"] for part in (section, *section.get("grupper", {}).values()) if "punkter" in part
            )


def changed(identifier: str, new: dict[str, str], *others: str) -> tuple[Description, Description] | None:
    """Return a description and what it is with bullets in the place of one, and without the others."""
    for old in REAL:
        data = copy.deepcopy(plain(old))
        holder = next((found for found in lists(data) if identifier in found), None)
        if holder is not None:
            before = list(holder.items())
            holder.clear()
            for key, bullet in before:
                holder.update(
                    {name: {"tekst": text} for name, text in new.items()} if key == identifier else {key: bullet}
                )
            for found in lists(data):
                for other in others:
                    found.pop(other, None)
            return old, KINDS[data["art"]].model_validate(data)
    return None


def rewrites() -> Iterator[Case]:
    for identifier, text in TEXTS["omskrevet"].items():
        if pair := changed(identifier, {identifier: text}):
            yield *pair, [("ændret", identifier, identifier)]


def splits() -> Iterator[Case]:
    for identifier, (first, second) in TEXTS["delt"].items():
        if pair := changed(identifier, {identifier: first, "ny-del": second}):
            yield *pair, [("delt", identifier, f"{identifier}+ny-del")]


def merges() -> Iterator[Case]:
    for entry in TEXTS["samlet"]:
        first, second = entry["ids"]
        if pair := changed(first, {first: entry["tekst"]}, second):
            yield *pair, [("samlet", f"{first}+{second}", first)]


def overwritten() -> Iterator[Case]:
    for identifier, text in zip(TEXTS["omskrevet"], TEXTS["nyt"] * 2, strict=False):
        if pair := changed(identifier, {identifier: text}):
            yield *pair, [("fjernet", identifier, ""), ("tilføjet", "", identifier)]


@pytest.mark.parametrize(
    ("cases", "least"),
    [(rewrites, 0.95), (splits, 0.9), (merges, 0.8), (overwritten, 0.9)],
    ids=lambda value: str(value)[:18],
)
def test_most_of_them_are_told_right(cases: Callable[[], Iterator[Case]], least: float) -> None:
    right = [told(compare(old, new)) == expected for old, new, expected in cases()]
    assert len(right) > 10
    assert sum(right) / len(right) >= least
