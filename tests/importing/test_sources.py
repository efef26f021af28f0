"""The two documents that the shipped descriptions were written from: imported, they say the same in the same places."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from funkbesk.importing.headings import Headings
from funkbesk.importing.imported import Imported, Wanted, imported
from funkbesk.reading.collection import Collection, load_file
from tests.importing.drafts import rows


@pytest.fixture(params=["faglig-koordinator", "ledelsessekretariatet"])
def both(request: pytest.FixtureRequest, root: Path) -> tuple[Imported, dict[str, Any]]:
    """The import of a source, and the data of the description."""
    collection = Collection(root)
    path = root / "tests" / "data" / "kilder" / f"{request.param}.txt"
    found = imported(
        path.read_bytes(),
        path.name,
        Wanted(department=collection.settings().department),
        collection.register(),
        Headings(),
    )
    shipped = load_file(root / "descriptions" / f"{request.param}.yaml")
    assert shipped.parsed is not None
    return found, shipped.parsed.data


def test_every_word_is_there(both: tuple[Imported, dict[str, Any]]) -> None:
    found, _ = both
    assert found.balance.is_even
    assert found.balance.number > 300
    assert found.left_out == ()


def test_every_text_stands_where_the_description_has_it(both: tuple[Imported, dict[str, Any]]) -> None:
    found, shipped = both
    assert list(rows(found.data)) == list(rows(shipped))


def test_the_head_is_that_of_the_description(both: tuple[Imported, dict[str, Any]]) -> None:
    found, shipped = both
    for key in ("id", "art", "titel", "hører_til", "version", "status"):
        assert found.data[key] == shipped[key]


def test_references_and_occasions_are_those_that_the_text_states(both: tuple[Imported, dict[str, Any]]) -> None:
    found, shipped = both
    for section, key in (("organisatorisk_reference", "refererer_til"), ("forankring", "forankret_under")):
        assert found.data.get(section, {}).get(key) == shipped.get(section, {}).get(key)
    uses = zip(found.data["anvendelse"]["punkter"].values(), shipped["anvendelse"]["punkter"].values(), strict=True)
    for use, written in uses:
        assert use["anledning"] in written["anledning"]
        for key in ("ansvarlig", "gange_om_året"):
            assert use.get(key) == written.get(key)
