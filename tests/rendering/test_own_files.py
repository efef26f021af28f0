"""Whose file lies where a document is to be written, and what would be lost with it."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from funkbesk.rendering.own_files import InTheWay, in_the_way
from funkbesk.rendering.worker_process import Format
from tests.support.rendered import render_collection
from tests.support.small_collection import make_collection

EACH: list[Format] = ["html", "docx", "md"]
NEW = b"nyt"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Return a document of each format that is made in a moment, as `render` writes it."""
    root = make_collection(tmp_path_factory.mktemp("samling") / "lille", "leder")
    written = render_collection(root, formats=EACH).written
    return {path.suffix.removeprefix("."): path.read_bytes() for path in written}


def without_seal(data: bytes) -> bytes:
    """Return a document as older versions have made it."""
    at = data.rindex(b"funkbesk sha256:")
    return data[: at - 2] + b"\0\0" if data.startswith(b"PK") else data[:at].removesuffix(b"<!-- ")


def lost(path: Path, *, is_known: bool = False) -> InTheWay:
    return in_the_way(path, NEW, is_known=is_known)


@pytest.mark.parametrize("ending", EACH)
def test_a_file_of_ours_may_be_replaced(made: dict[str, bytes], tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"leder.{ending}"
    assert lost(path) is InTheWay.NOTHING
    path.write_bytes(made[ending])
    assert lost(path) is InTheWay.NOTHING
    for nothing_new in (NEW, b""):
        path.write_bytes(nothing_new)
        assert lost(path) is InTheWay.NOTHING


@pytest.mark.parametrize("ending", EACH)
def test_what_somebody_has_changed_in_it_is_seen(made: dict[str, bytes], tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"leder.{ending}"
    path.write_bytes(made[ending] + b"\n")
    assert lost(path) is InTheWay.CHANGES
    path.write_bytes(without_seal(made[ending]))
    assert lost(path) is InTheWay.PERHAPS_CHANGES
    assert lost(path, is_known=True) is InTheWay.CHANGES


@pytest.mark.parametrize("ending", [*EACH, "HTML", "pdf"])
@pytest.mark.parametrize("data", [b"\n", b"min egen", b"PK\x03\x04"])
def test_a_file_of_somebody_else_is_seen(tmp_path: Path, ending: str, data: bytes) -> None:
    path = tmp_path / f"leder.{ending}"
    path.write_bytes(data)
    assert lost(path) is InTheWay.EVERYTHING
    assert lost(path, is_known=True) is InTheWay.CHANGES


def test_a_word_file_of_something_else_is_somebody_elses(tmp_path: Path) -> None:
    path = tmp_path / "leder.docx"
    for identifier in ("", "<dc:identifier>ISBN 87-7009-000-0</dc:identifier>", " " * 70_000):
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("docProps/core.xml", f"<cp:coreProperties>{identifier}</cp:coreProperties>")
        assert lost(path) is InTheWay.EVERYTHING


def test_a_link_is_what_it_leads_to(made: dict[str, bytes], tmp_path: Path) -> None:
    path, other = tmp_path / "leder.md", tmp_path / "andet.md"
    path.symlink_to(other)
    assert lost(path) is InTheWay.EVERYTHING
    other.write_bytes(made["md"])
    assert lost(path) is InTheWay.NOTHING
    other.unlink()
    other.mkdir()
    assert lost(path) is InTheWay.EVERYTHING


def test_a_link_to_where_nobody_may_look_is_somebody_elses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "leder.md"
    path.symlink_to(tmp_path / "andet.md")
    monkeypatch.setattr(Path, "stat", _refused)
    assert lost(path) is InTheWay.EVERYTHING


def _refused(path: Path, *, follow_symlinks: bool = True) -> os.stat_result:
    if follow_symlinks:
        raise PermissionError(path)
    return os.lstat(path)


@pytest.mark.skipif(os.name == "nt", reason="pipes")
def test_what_can_not_be_read_is_somebody_elses(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "leder.md")
    assert lost(tmp_path / "leder.md") is InTheWay.EVERYTHING


def test_a_folder_is_left_to_the_writing(tmp_path: Path) -> None:
    assert lost(tmp_path) is InTheWay.NOTHING
