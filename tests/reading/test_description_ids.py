"""Finding a description by its id among files that can't all be read."""

from __future__ import annotations

from pathlib import Path

import pytest

from funkbesk.files import FileProblem
from funkbesk.reading.collection import Collection
from funkbesk.reading.description_ids import doubles, find_description


@pytest.fixture
def collection(tmp_path: Path) -> Collection:
    """A collection with a description in a file of another name, and with a file that can't be read before it."""
    folder = tmp_path / "descriptions"
    (folder / "a-lukket.yaml").mkdir(parents=True)
    (folder / "leder.yaml").write_text("id: leder\n", "utf-8")
    (folder / "omdøbt.yaml").write_text("id: konsulent\n", "utf-8")
    return Collection(tmp_path)


@pytest.mark.parametrize(
    ("identifier", "name"), [("leder", "leder.yaml"), ("konsulent", "omdøbt.yaml"), ("omdøbt", None), ("nej", None)]
)
def test_a_file_that_can_not_be_read_is_no_other_description(
    collection: Collection, identifier: str, name: str | None
) -> None:
    found = find_description(collection, identifier)
    assert found == (name and collection.descriptions_folder / name)


def test_a_file_that_can_not_be_read_stops_the_one_it_is_named_after(collection: Collection) -> None:
    with pytest.raises(FileProblem):
        find_description(collection, "a-lukket")


@pytest.mark.parametrize(
    ("ids", "expected"),
    [
        ({"d/a.yaml": "a", "d/b.yaml": "b"}, {}),
        ({"d/a.yaml": "a", "d/kopi.yaml": "a"}, {"d/kopi.yaml": "d/a.yaml"}),
        ({"d/1.yaml": "a", "d/a.yaml": "a", "d/kopi.yaml": "a"}, {"d/1.yaml": "d/a.yaml", "d/kopi.yaml": "d/a.yaml"}),
        ({"d/x.yaml": "a", "d/y.yaml": "a"}, {"d/y.yaml": "d/x.yaml"}),
        ({"d/a.yaml": "a", "d/a.yml": "a"}, {"d/a.yml": "d/a.yaml"}),
    ],
)
def test_of_files_with_one_id_the_one_named_after_it_counts(ids: dict[str, str], expected: dict[str, str]) -> None:
    assert doubles(ids) == expected
