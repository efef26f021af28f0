"""Where documents go, and what an interrupted run left behind."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest

from funkbesk.files import FileProblem
from funkbesk.rendering.outputs import Outputs, choose_outputs, remove_leftovers
from funkbesk.rendering.worker_process import Format


@pytest.mark.parametrize(
    ("out", "formats", "expected"),
    [
        (None, (), (Outputs(Path("samling/build")), ("pdf", "html"))),
        (None, ("html",), (Outputs(Path("samling/build")), ("html",))),
        ("ud", (), (Outputs(Path("ud")), ("pdf", "html"))),
        ("ud.d", ("pdf",), (Outputs(Path("ud.d")), ("pdf",))),
        ("ud/a.pdf", (), (Outputs(Path("ud"), Path("ud/a.pdf")), ("pdf",))),
        ("a.HTML", ("html",), (Outputs(Path(), Path("a.HTML")), ("html",))),
        ("a.docx", (), (Outputs(Path(), Path("a.docx")), ("docx",))),
        ("a.MD", (), (Outputs(Path(), Path("a.MD")), ("md",))),
    ],
)
def test_out_is_a_folder_or_a_file(
    out: str | None, formats: tuple[Format, ...], expected: tuple[Outputs, tuple[Format, ...]]
) -> None:
    assert choose_outputs(None if out is None else Path(out), Path("samling"), formats) == expected


@pytest.mark.parametrize("formats", [("html",), ("pdf", "html")])
def test_a_file_of_another_format_is_refused(formats: tuple[Format, ...]) -> None:
    with pytest.raises(FileProblem):
        choose_outputs(Path("a.pdf"), Path(), formats)


@pytest.mark.parametrize("name", ["a.doc", "a.ODT", "a.htm", "ud/a.json"])
def test_a_file_of_a_format_that_is_not_made_is_refused(name: str) -> None:
    with pytest.raises(FileProblem):
        choose_outputs(Path(name), Path(), ())


def test_a_folder_that_looks_like_a_file_is_a_folder(tmp_path: Path) -> None:
    (tmp_path / "alt.pdf").mkdir()
    (tmp_path / "alt.docx").mkdir()
    for name in ("alt.pdf", "alt.docx"):
        assert choose_outputs(tmp_path / name, tmp_path, ())[0] == Outputs(tmp_path / name)


def test_the_default_folder_does_not_lead_out_of_the_collection(tmp_path: Path) -> None:
    root = tmp_path / "samling"
    root.mkdir()
    (root / "build").symlink_to(tmp_path)
    with pytest.raises(FileProblem):
        choose_outputs(None, root, ())
    choose_outputs(root / "build", root, ())  # named by the user


@pytest.mark.parametrize("name", ["con", "nul", "aux", "prn", "com1", "lpt9", "../x", "a/b"])
def test_names_that_cannot_be_a_file_are_refused(name: str) -> None:
    with pytest.raises(FileProblem):
        Outputs(Path("ud")).path(name, "pdf")


@pytest.mark.parametrize("name", ["console", "com", "com10", "nul-stilling", "område"])
def test_names_that_only_look_reserved_are_not(name: str) -> None:
    assert Outputs(Path("ud")).path(name, "pdf") == Path("ud") / f"{name}.pdf"


def test_only_own_and_old_leftovers_are_deleted(tmp_path: Path) -> None:
    long_ago = time.time() - 3600
    names = {
        ".a.pdf.k3j2_x9a.tmp": True,
        ".b.pdf.k3j2_x9a.tmp": False,  # not one of the outputs
        ".a.pdf.tmp": False,
        "a.pdf.k3j2.tmp": False,
        ".a.pdf.k3j2.tmp.pdf": False,
    }
    for name in names:
        (tmp_path / name).write_bytes(b"")
        os.utime(tmp_path / name, (long_ago, long_ago))
    (tmp_path / ".a.pdf.under_arbejde.tmp").write_bytes(b"")
    remove_leftovers(tmp_path, ["a.pdf"])
    left = {path.name for path in tmp_path.iterdir()}
    assert left == {".a.pdf.under_arbejde.tmp", *(name for name, gone in names.items() if not gone)}
    remove_leftovers(tmp_path / "findes-ikke", ["a.pdf"])
