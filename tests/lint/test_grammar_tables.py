"""Sentences of municipal work, wrong and right, that the rules of grammar are held to (`tests/data/grammatik`).

A line holds `{wrong|right}` and makes two sentences: in the first the rules of its family find the place, in the second
no rule of grammar finds anything. A line without braces is right. `? ` before a line says that its mistake is not
found yet; a rule that learns to find it makes the test ask for the mark to go.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

import pytest

from funkbesk.documents.types import MAX_GROUPS
from funkbesk.lint.rules import (
    spr_adv_t,
    spr_bestemt,
    spr_bindestreg_led,
    spr_infinitiv,
    spr_opremsning_tal,
    spr_tal,
    spr_tilfoejelse_komma,
)
from tests.support.texts import Place, place_of, raw_hits

FOLDER = Path(__file__).parents[1] / "data" / "grammatik"
RULES = (
    spr_adv_t,
    spr_bestemt,
    spr_bindestreg_led,
    spr_infinitiv,
    spr_opremsning_tal,
    spr_tal,
    spr_tilfoejelse_komma,
)
FAMILIES: dict[str, tuple[ModuleType, ...]] = {
    "adverbier": (spr_adv_t,),
    "bindestreg": (spr_bindestreg_led,),
    "infinitiv": (spr_infinitiv,),
    "opremsning": (spr_opremsning_tal, spr_tal),
    "tal": (spr_tal, spr_bestemt, spr_opremsning_tal),
    "tilfoejelse": (spr_tilfoejelse_komma,),
}
MARK = "? "
CHOICE = re.compile(r"\{([^|{}]+)\|([^|{}]+)\}")


class Line(NamedTuple):
    """A line of a table: the sentence with its mistake, where that stands, the right one, and what is known."""

    wrong: str
    start: int
    end: int
    right: str
    is_missed: bool


def lines(family: str) -> list[Line]:
    """Return the lines of a table; `end` is 0 where the sentence holds no mistake."""
    found = []
    for written in (FOLDER / f"{family}.txt").read_text(encoding="utf-8").splitlines():
        text = written.removeprefix(MARK)
        match = CHOICE.search(text)
        wrong, right = CHOICE.sub(r"\1", text), CHOICE.sub(r"\2", text)
        start, end = (match.start(), match.start() + len(match[1])) if match else (0, 0)
        found.append(Line(wrong, start, end, right, written != text))
    return found


def hits_in(rules: Sequence[ModuleType], sentences: Sequence[str]) -> Iterator[tuple[int, Place]]:
    """Yield the number of the sentence and the place of each hit; every sentence is a section of its own."""
    for first in range(0, len(sentences), MAX_GROUPS):
        batch = enumerate(sentences[first : first + MAX_GROUPS], first)
        others = {f"a{number}": {"overskrift": "Afsnit", "tekst": sentence} for number, sentence in batch}
        for rule in rules:
            for hit in raw_hits(rule, {"øvrige_afsnit": others}):
                place = place_of(hit)
                yield int(str(place.at).split(".")[1][1:]), place


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_mistakes_are_found(family: str) -> None:
    table = lines(family)
    found = {
        number
        for number, place in hits_in(FAMILIES[family], [line.wrong for line in table])
        if place.start is not None and place.end is not None and place.start < table[number].end
        if place.end > table[number].start
    }
    expected = {number for number, line in enumerate(table) if line.end and not line.is_missed}
    assert {table[number].wrong for number in found ^ expected} == set()


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_right_sentences_are_left_alone(family: str) -> None:
    sentences = [line.right for line in lines(family)]
    assert [(sentences[number], place) for number, place in hits_in(RULES, sentences)] == []


def test_most_mistakes_are_found() -> None:
    wrong = [line for family in FAMILIES for line in lines(family) if line.end]
    missed = [line for line in wrong if line.is_missed]
    assert len(wrong) > 800
    assert len(missed) < 0.15 * len(wrong)
