"""Our own Word files and PDFs, imported again: nothing has changed but what was edited."""

from __future__ import annotations

import os
import re
import shutil
import zipfile
from pathlib import Path

import pytest
import yaml

from funkbesk.cli.main import main
from funkbesk.diff.changes import BulletChange
from funkbesk.diff.compare import compare
from funkbesk.reading.collection import load_file
from tests.cli.conftest import Cli
from tests.support.office import needs_office, saved_by_office


@pytest.fixture(scope="module")
def made(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A collection with the shipped descriptions and the Word files of them, to be copied."""
    folder = tmp_path_factory.mktemp("forlæg")
    shutil.copytree(root / "descriptions", folder / "descriptions")
    shutil.copy(root / "funkbesk.yaml", folder)
    assert main(["render", "--root", str(folder), "--out", str(folder / "build"), "--format", "docx", "--quiet"]) == 0
    return folder


@pytest.fixture
def shipped(made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of that, which is also the working folder."""
    shutil.copytree(made, tmp_path / "samling")
    monkeypatch.chdir(tmp_path / "samling")
    return tmp_path / "samling"


def test_our_own_word_files_give_back_the_same_files(shipped: Path, cli: Cli) -> None:
    folder = shipped / "descriptions"
    before = {path.name: path.read_bytes() for path in folder.glob("*.yaml")}
    result = cli("import", *map(str, sorted((shipped / "build").glob("*.docx"))))
    assert result.code == 0
    assert len(result.out.split()) == 2
    assert "[import-" not in result.err  # nothing is said of what is as it was
    assert {path.name: path.read_bytes() for path in folder.glob("*.yaml")} == before


def test_one_call_does_not_write_a_file_twice(shipped: Path, cli: Cli) -> None:
    word = str(shipped / "build" / "faglig-koordinator.docx")
    assert cli("import", word, word).code == 2


@pytest.mark.pdf
def test_our_own_pdf_gives_back_the_very_bytes(shipped: Path, cli: Cli) -> None:
    path = shipped / "descriptions" / "ledelsessekretariatet.yaml"
    path.write_bytes(path.read_bytes() + b"# En kommentar til sidst\n")
    written = path.read_bytes()
    assert cli("render", "ledelsessekretariatet", "--format", "pdf", "--quiet").code == 0
    printed = str(shipped / "build" / "ledelsessekretariatet.pdf")
    assert cli("import", printed, "--out", "ny").out == "ny/ledelsessekretariatet.yaml\n"
    assert (shipped / "ny" / "ledelsessekretariatet.yaml").read_bytes() == written
    assert cli("import", printed).code == 0  # the file is there already, and is the same
    path.write_bytes(written + b"# senere\n")
    assert cli("import", printed).code == 2  # a newer one is not replaced unasked
    assert path.read_bytes() == written + b"# senere\n"
    assert cli("import", printed, "--out", "descriptions/faglig-koordinator.yaml").code == 2
    assert cli("import", printed, "--out", "descriptions/ledelsessekretariatet.yaml").code == 0
    assert path.read_bytes() == written


def edited(path: Path, *edits: tuple[str, str]) -> None:
    """Replace words in a Word document, as whoever edits it does."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    text = parts["word/document.xml"].decode()
    for old, new in edits:
        assert text.count(old) == 1
        text = text.replace(old, new)
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in (parts | {"word/document.xml": text.encode()}).items():
            archive.writestr(name, data)


def paragraph_of(path: Path, words: str) -> str:
    text = zipfile.ZipFile(path).read("word/document.xml").decode()
    return next(str(found) for found in re.findall(r"<w:p>(?:(?!</w:p>).)*</w:p>", text) if words in found)


def changes_by(shipped: Path, cli: Cli, word: Path) -> list[tuple[str, str]]:
    """Import a Word file over the description and return (kind, id) of all that `diff` finds."""
    path = shipped / "descriptions" / "faglig-koordinator.yaml"
    before = load_file(path).document
    result = cli("import", str(word))
    assert result.code == 0, result.err
    changes = compare(before, load_file(path).document).changes
    assert all(isinstance(change, BulletChange) for change in changes)
    return sorted((str(one.kind), (one.old or one.new)[0].id) for one in changes if isinstance(one, BulletChange))


THREE = [("fjernet", "snitflader"), ("tilføjet", "lageret-ajour"), ("ændret", "facilitere-møder")]


@pytest.fixture
def edited_word(shipped: Path) -> Path:
    """A Word file in which one bullet was changed, one deleted, and one copied and written over."""
    word = shipped / "build" / "faglig-koordinator.docx"
    onboarding = paragraph_of(word, "At indgå i onboarding")
    copied = onboarding.replace("At indgå i onboarding af nye medarbejdere", "At holde lageret ajour")
    edited(
        word,
        ("Kan facilitere møder", "Kan facilitere store møder"),
        (paragraph_of(word, "afklaring af snitflader"), ""),
        (onboarding, onboarding + copied),
    )
    return word


def test_three_edits_in_word_are_three_changes(shipped: Path, edited_word: Path, cli: Cli) -> None:
    assert changes_by(shipped, cli, edited_word) == THREE


def test_a_bookmark_wins_over_likeness(shipped: Path, cli: Cli) -> None:
    word = shipped / "build" / "faglig-koordinator.docx"
    edited(
        word, ("Kan facilitere møder", "Taler tysk"), ("Kan yde kollegial sparring og feedback", "Kan facilitere møder")
    )
    assert cli("import", str(word)).code == 0
    data = yaml.safe_load((shipped / "descriptions" / "faglig-koordinator.yaml").read_text("utf-8"))
    bullets = data["kompetencer"]["punkter"]
    assert (bullets["facilitere-møder"], bullets["kollegial-sparring"]) == ("Taler tysk", "Kan facilitere møder")


def test_without_bookmarks_likeness_decides(shipped: Path, edited_word: Path, cli: Cli) -> None:
    with zipfile.ZipFile(edited_word) as archive:
        text = archive.read("word/document.xml").decode()
    bare = re.sub(r'<w:bookmarkStart w:id="[0-9]+" w:name="fb_[0-9a-f]+"/>', "", text)
    assert bare != text
    edited(edited_word, (text, bare))
    assert changes_by(shipped, cli, edited_word) == THREE


@pytest.mark.parametrize(
    ("out", "advised"),
    [
        ("descriptions", "faglig-koordinator"),
        ("udkast", "udkast/faglig-koordinator.yaml"),
        ("{}/anden samling/descriptions", "faglig-koordinator --root '{}/anden samling'"),
        ("{}/løst", "{}/løst/faglig-koordinator.yaml"),
    ],
)
@pytest.mark.skipif(os.name == "nt", reason="quotation marks of a POSIX shell")
def test_the_diff_that_is_advised_looks_where_the_file_is(
    shipped: Path, edited_word: Path, cli: Cli, tmp_path: Path, out: str, advised: str
) -> None:
    (tmp_path / "anden samling").mkdir()
    (tmp_path / "anden samling" / "funkbesk.yaml").touch()
    folder = shipped / out.format(tmp_path)
    folder.mkdir(parents=True, exist_ok=True)
    if out != "descriptions":
        shutil.copy(shipped / "descriptions" / "faglig-koordinator.yaml", folder)
    result = cli("import", str(edited_word), "--out", str(folder))
    assert result.code == 0
    assert result.err.splitlines()[-1].endswith(f": funkbesk diff {advised.format(tmp_path)}")


def test_the_diff_that_is_advised_names_the_collection_that_was_named(
    shipped: Path, edited_word: Path, cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = cli("import", str(edited_word), "--root", "samling")
    assert result.err.splitlines()[-1].endswith(": funkbesk diff faglig-koordinator --root samling")


@pytest.mark.slow
@needs_office
@pytest.mark.parametrize("edits", [False, True])
def test_saved_by_libreoffice_the_changes_are_the_same(
    shipped: Path, cli: Cli, edits: bool, request: pytest.FixtureRequest
) -> None:
    word = shipped / "build" / "faglig-koordinator.docx"
    if edits:
        request.getfixturevalue("edited_word")
    kept = saved_by_office(word, "docx", shipped / "gemt")
    assert changes_by(shipped, cli, kept) == (THREE if edits else [])
