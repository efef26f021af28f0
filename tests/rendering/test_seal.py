"""A sealed file knows whether it was changed, and is as good as it was without the seal."""

from __future__ import annotations

import io
import zipfile

import pytest

from funkbesk.rendering.seal import is_whole, sealed


def _archive() -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("word/document.xml", "<w:document/>")
    return made.getvalue()


PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n"
FILES = {"html": b"<!doctype html>\n</html>", "md": b"# Leder\n", "js": b"run();\n", "pdf": PDF, "docx": _archive()}


@pytest.mark.parametrize("ending", FILES)
def test_every_change_is_seen(ending: str) -> None:
    made = sealed(FILES[ending], ending)
    assert is_whole(made)
    for changed in (made + b"\n", b"\n" + made, made[:-1], made.replace(b"e", b"E", 1), made.swapcase(), b""):
        assert not is_whole(changed), changed


@pytest.mark.parametrize("ending", ["html", "js", "md"])
def test_line_ends_are_no_change(ending: str) -> None:
    assert is_whole(sealed(FILES[ending], ending).replace(b"\n", b"\r\n"))


@pytest.mark.parametrize("ending", FILES)
def test_a_file_without_a_seal_can_not_say(ending: str) -> None:
    assert is_whole(FILES[ending]) is None


@pytest.mark.parametrize("ending", FILES)
def test_what_stood_there_stands_there_still(ending: str) -> None:
    made = sealed(FILES[ending], ending)
    assert made.startswith(FILES[ending][: FILES[ending].find(b"startxref")].rstrip(b"\0"))
    assert sealed(FILES[ending], ending) == made


def test_a_text_that_speaks_of_seals_is_no_seal() -> None:
    once = sealed(FILES["md"], "md")
    twice = sealed(once, "md")
    assert is_whole(twice)
    assert not is_whole(twice.replace(b"# Leder", b"# Chef"))


def test_a_pdf_ends_as_it_must() -> None:
    assert sealed(PDF, "pdf").endswith(b"\nstartxref\n9\n%%EOF\n")


def test_an_archive_can_be_read() -> None:
    with zipfile.ZipFile(io.BytesIO(sealed(FILES["docx"], "docx"))) as archive:
        assert archive.testzip() is None
        assert archive.comment.startswith(b"funkbesk sha256:")
