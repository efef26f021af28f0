"""A whole folder, other kinds of documents, the same title twice, and targets that are there already."""

from __future__ import annotations

from pathlib import Path

import pytest

from funkbesk.cli.importing import documents_in
from tests.cli.conftest import Cli

TEXT = "Funktionsbeskrivelse for {}\n\nOpgaver\n• At vogte\n"


@pytest.fixture
def folder(collection: Path) -> Path:
    found = collection / "gamle"
    (found / "under").mkdir(parents=True)
    (found / ".skjult").mkdir()
    for name in ("vagter.txt", "under/kokke.md", ".skjult/ulve.txt", "~$vagter.docx"):
        (found / name).write_text(TEXT.format(Path(name).stem), "utf-8")
    return found


def test_a_folder_is_its_documents(folder: Path, cli: Cli) -> None:
    (folder / "logo.png").write_bytes(b"\x89PNG")
    result = cli("import", "gamle", "--kind", "rolle")
    assert (result.code, result.out.split()) == (0, ["descriptions/vagter.yaml", "descriptions/kokke.yaml"])
    assert "logo.png" in result.err


def test_a_folder_without_documents_is_refused(collection: Path, cli: Cli) -> None:
    (collection / "tom").mkdir()
    result = cli("import", "tom")
    assert (result.code, result.out) == (2, "")
    assert "tom" in result.err


def test_a_folder_of_everything_is_refused(folder: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents_in, "MOST", 1)
    assert cli("import", "gamle", "--kind", "rolle").code == 2
    assert not list((folder.parent / "descriptions").glob("kokke*"))


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("x.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "gamle format"),
        ("x.docx", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "adgangskode"),
        ("x.odt", b"PK\x03\x04", "ikke kan importeres"),
        ("x.rtf", b"{\\rtf1 Opgaver}", "RTF"),
        ("x.doc", b"{\\rtf1 Opgaver}", "RTF"),
        ("x.txt", b"{\\rtf1 Opgaver}", "RTF"),
    ],
)
def test_other_documents_are_to_be_saved_as_docx(collection: Path, cli: Cli, name: str, data: bytes, said: str) -> None:
    (collection / "mappe").mkdir()
    (collection / "mappe" / name).write_bytes(data)
    result = cli("import", "mappe", "--kind", "rolle")
    assert (result.code, result.out) == (2, "")
    assert said in result.err
    assert ".docx" in result.err


def test_of_two_documents_of_one_title_the_second_is_refused(collection: Path, cli: Cli) -> None:
    for name in ("a.txt", "b.txt"):
        (collection / name).write_text(TEXT.format("vagter") + f"• {name[0]}\n", "utf-8")
    result = cli("import", "a.txt", "b.txt", "--kind", "rolle")
    assert (result.code, result.out) == (2, "descriptions/vagter.yaml\n")
    assert "To af filerne" in result.err
    assert cli("import", "b.txt", "--kind", "rolle", "--out", "descriptions/andre-vagter.yaml").code == 0


@pytest.mark.parametrize("out", ["vagter.txt", "descriptions/vagter.yaml", "descriptions/fil.yaml/under"])
def test_a_target_that_can_be_no_target_is_refused(collection: Path, cli: Cli, out: str) -> None:
    source = collection / "vagter.txt"
    source.write_text(TEXT.format("vagter"), "utf-8")
    (collection / "descriptions" / "fil.yaml").write_text("x: 1\n", "utf-8")
    (collection / "descriptions" / "vagter.yaml").write_text("x: 1\n", "utf-8")
    before = {path: path.read_bytes() for path in collection.rglob("*") if path.is_file()}
    result = cli("import", "vagter.txt", "--kind", "rolle", "--out", out)
    assert (result.code, result.out) == (2, "")
    assert "Fejl:" in result.err
    assert {path: path.read_bytes() for path in collection.rglob("*") if path.is_file()} == before


def test_a_folder_may_be_called_as_a_file(collection: Path, cli: Cli) -> None:
    (collection / "vagter.txt").write_text(TEXT.format("vagter"), "utf-8")
    (collection / "udkast.yaml").mkdir()
    assert cli("import", "vagter.txt", "--kind", "rolle", "--out", "udkast.yaml").out == "udkast.yaml/vagter.yaml\n"
