"""One line for each change: where it is, what happened, and the words; nothing is left out and nothing told twice."""

from __future__ import annotations

from typing import Any

import pytest

from funkbesk.diff.story.lines import change_lines
from tests.support.redlines import data, story

COMPLAINTS = "At besvare klager over afgørelser"
POST = "At fordele den indkomne post mellem afdelingerne"
DEADLINES = "Overholdelse af afdelingens frister"
OLD: dict[str, Any] = {
    "opgaver": {"punkter": {"klager": COMPLAINTS, "post": POST}},
    "ansvar": {"punkter": {"frister": DEADLINES}},
}


def lines(**changes: Any) -> tuple[str, ...]:
    return change_lines(story(data(**OLD), data(**(OLD | changes))))


def tasks(**bullets: str) -> dict[str, Any]:
    return {"opgaver": {"punkter": bullets}}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, []),
        (tasks(klager="At besvare alle klager over afgørelser", post=POST), [["Væsentligste arbejdsopgaver", "alle"]]),
        (tasks(klager=COMPLAINTS, post=POST, kaffe="At brygge kaffe til gæster"), [["nyt punkt", "At brygge kaffe"]]),
        (tasks(klager=COMPLAINTS), [["fjernet", POST]]),
        ({"ejer": "hr-afdelingen"}, [["Oplysninger om dokumentet", "hr-afdelingen"]]),
        (
            tasks(klager=COMPLAINTS) | {"ansvar": {"punkter": {"frister": DEADLINES, "post": POST}}},
            [["Ansvarsområder", "flyttet hertil", POST]],
        ),
        ({"formål": {"tekst": "Stillingen skal skabe overblik."}}, [["Formål", "overblik"]]),
        ({"kompetencer": {"grupper": {"faglige": {"overskrift": "Fag", "punkter": {"a": "Kan læse"}}}}}, None),
    ],
)
def test_every_change_is_told_once(changes: dict[str, Any], expected: list[list[str]] | None) -> None:
    told = lines(**changes)
    assert len(set(told)) == len(told)
    if expected is None:  # a whole group is gone: its bullets are told one by one
        assert len(told) > 3
        return
    assert len(told) == len(expected)
    for line, words in zip(told, expected, strict=True):
        assert [word for word in words if word not in line] == []


def test_a_changed_text_is_told_as_it_was_and_as_it_is() -> None:
    [line] = lines(**tasks(klager="At besvare alle klager over afgørelser", post=POST))
    assert f"fra »{COMPLAINTS}« til »At besvare alle klager over afgørelser«" in line


def test_a_group_is_named_with_its_section() -> None:
    old = {"kompetencer": {"grupper": {"faglige": {"overskrift": "Faglige", "punkter": {"a": "Kan læse tal"}}}}}
    new = {"kompetencer": {"grupper": {"faglige": {"overskrift": "Faglige", "punkter": {"a": "Kan læse store tal"}}}}}
    [line] = change_lines(story(data(**old), data(**new)))
    assert line.startswith("»Kompetencer«, »Faglige«: ")
