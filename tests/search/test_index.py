"""The index as JSON data holds all that a search elsewhere needs."""

from __future__ import annotations

import json
from pathlib import Path

from funkbesk.reading.collection import Collection
from funkbesk.search import weights
from funkbesk.search.collection import index_collection
from tests.support.finding import index_of

ROOT = Path(__file__).resolve().parent.parent.parent


def test_the_data_is_json_and_says_the_same_as_the_index() -> None:
    index = index_collection(Collection(ROOT)).index
    data = json.loads(json.dumps(index.as_data()))
    assert [entry["address"] for entry in data["entries"]] == [entry.address for entry in index.entries]
    words = list(index.vocabulary)
    for number, entry in enumerate(data["entries"]):
        spoken = [(words[word], start, end) for word, start, end in entry["tokens"]]
        assert spoken == [(token.key, token.start, token.end) for token in index.tokens(number)]
    for key, row in zip(words, data["vocabulary"], strict=True):
        assert dict(map(tuple, row["places"])) == index.places[key]
    assert data["weights"]["last_part"] == weights.LAST_PART


def test_every_number_of_the_score_is_in_the_data() -> None:
    data = index_of({"a": "Tilsyn"}).as_data()
    assert set(data["weights"]) == {name.lower() for name in vars(weights) if name.isupper()}
    assert len(data["weights"]) > 20


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_found(tmp_path: Path) -> None:
    folder = tmp_path / "descriptions"
    folder.mkdir()
    (folder / "god.yaml").write_text("id: god\nart: rolle\nopgaver: {punkter: {a: Tilsyn}}\n", "utf-8")
    (folder / "brudt.yaml").write_text("id: [\n", "utf-8")
    (folder / "mappe.yaml").mkdir()
    (folder / "organisation.yaml").write_bytes(b"\xff")
    indexed = index_collection(Collection(tmp_path))
    assert [entry.address for entry in indexed.index.entries] == ["god#a"]
    assert [Path(path).name for path in indexed.unreadable] == ["brudt.yaml", "mappe.yaml", "organisation.yaml"]
