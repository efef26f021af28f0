"""Which descriptions are asked for, and which file each of them is."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from funkbesk.reading.selection import UnknownDescription, select

PATHS = [Path("descriptions/leder.yaml"), Path("descriptions/område.yaml")]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ([], ["leder", "område"]),
        (["område"], ["område"]),
        ([unicodedata.normalize("NFD", "område")], ["område"]),
        (["descriptions/leder.yaml", "leder"], ["leder"]),
    ],
)
def test_selection(wanted: list[str], expected: list[str]) -> None:
    chosen, problems = select(PATHS, wanted)
    assert (list(chosen), problems) == (expected, [])


def test_file_names_in_decomposed_letters_are_found() -> None:
    path = Path(unicodedata.normalize("NFD", "område.yaml"))
    assert select([path], ["område"])[0] == {"område": path}


@pytest.mark.parametrize("wanted", ["omrade", "", "organisation", "../leder"])
def test_an_unknown_description(wanted: str) -> None:
    with pytest.raises(UnknownDescription):
        select(PATHS, [wanted])


def test_the_nearest_name_is_offered() -> None:
    with pytest.raises(UnknownDescription) as problem:
        select(PATHS, ["ledre"])
    assert "»leder«" in problem.value.advice


def test_two_files_for_one_id() -> None:
    chosen, problems = select([Path("a.yaml"), Path("a.yml")], [])
    assert list(chosen.values()) == [Path("a.yaml")]
    assert len(problems) == 1
