"""What the index of a collection holds."""

from __future__ import annotations

from pathlib import Path

from funkbesk.reading.collection import Collection
from funkbesk.search.collection import index_collection


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
