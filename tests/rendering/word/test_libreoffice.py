"""LibreOffice opens our files, and gives back every paragraph, style and bookmark when it saves them."""

from __future__ import annotations

import subprocess
import zipfile
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from funkbesk.rendering.word.document import make_docx
from tests.support.contents import content_of_page
from tests.support.office import needs_office, saved_by_office
from tests.support.pages import examples
from tests.support.word_files import bookmarks, opened, rows, tables

pytestmark = [pytest.mark.slow, needs_office]


def saved(tmp_path: Path, data: bytes, ending: str) -> bytes:
    """Return the file as LibreOffice saves it."""
    source = tmp_path / "før.docx"
    source.write_bytes(data)
    return saved_by_office(source, ending, tmp_path / "efter").read_bytes()


def named_paragraphs(data: bytes) -> list[tuple[str, str]]:
    """Return (name of the style, text) of each paragraph; LibreOffice makes new ids for styles from their names."""
    return [(one.style.name if one.style else "", one.text) for one in opened(data).paragraphs]


@pytest.mark.parametrize("name", ["grupper", "gældende", "lange-ord"])
def test_a_file_comes_back_as_it_went(tmp_path: Path, name: str) -> None:
    before = make_docx(content_of_page(examples()[name]), examples()[name])
    after = saved(tmp_path, before, "docx")
    assert named_paragraphs(after) == named_paragraphs(before)
    assert bookmarks(after) == bookmarks(before)
    assert [rows(table) for table in tables(after)] == [rows(table) for table in tables(before)]


def test_it_keeps_which_description_it_is(tmp_path: Path) -> None:
    example = examples()["grupper"]
    path = tmp_path / "efter.docx"
    path.write_bytes(saved(tmp_path, make_docx(content_of_page(example), example), "docx"))
    with zipfile.ZipFile(path) as archive:
        properties = ET.fromstring(archive.read("docProps/core.xml"))
    assert "eksempel@0.1.0" in {one.text for one in properties}


def test_the_pages_are_numbered_and_headed(tmp_path: Path) -> None:
    example = examples()["grupper"]
    path = tmp_path / "a.pdf"
    path.write_bytes(saved(tmp_path, make_docx(content_of_page(example), example), "pdf"))
    text = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, check=True, text=True).stdout
    pages = text.removesuffix("\f").split("\f")
    assert len(pages) > 1
    for number, page in enumerate(pages, 1):
        assert f"Side {number} af {len(pages)}" in page
        assert "UDKAST" in page
