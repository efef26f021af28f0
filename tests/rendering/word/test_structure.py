"""Whatever the content: a file that Word opens without mending it, and the same bytes every time."""

from __future__ import annotations

import io
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from funkbesk.rendering.word.document import make_docx
from tests.support.contents import content_of_page
from tests.support.pages import examples, page, png_logo
from tests.support.word_files import body_of, faults, opened, word_file

EXAMPLES = examples()
HOSTILE = {
    "nothing": "",
    "controls": "<p>" + "".join(map(chr, range(1, 32))) + "\ud800\uffff]]></p>",
    "deep lists": "<ul><li>x" * 500,
    "deep tables": "<table><tr><td>x" * 500,
    "many cells": "<table>" + ("<tr>" + "<td>x</td>" * 60 + "</tr>") * 50 + "</table>",
    "many columns": "<table><tr>" + "<td>x" * 500 + "</table>",
    "spans": "<table>" + "<tr><td rowspan=99 colspan=7>x<td rowspan=3>y" * 30 + "</table>",
    "empty rows": "<table><thead><tr></tr></thead><tr><tr><td></td></tr></table><table></table>",
    "lists of nothing": "<ul></ul><ol><li></li></ol><ul><li><ul><li></ul></ul>",
    "links": "<a href='http://[x'>a</a><a href='https://é/\udc00?<\"&'>b</a><a href='#x'>c</a><p id=x>d",
    "pictures": "<img alt=a src='data:image/png;base64,AAAA'><img alt=b src='data:image/png;base64,iVBORw0KGgo='>",
    "twice the same id": "<a href='#x'>a</a><p id=x>b</p><p id=x>c</p>",
    "turning": "<div class=landscape></div><div class='landscape new-page'><div class=landscape>a</div></div>"
    "<div class=landscape>b</div>",
    "long words": f"<table><tr><td>{'x' * 4000}<td>y</table>",
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_a_description_is_in_order(name: str) -> None:
    data = make_docx(content_of_page(EXAMPLES[name]), EXAMPLES[name])
    assert faults(data) == []
    assert opened(data).paragraphs


@pytest.mark.parametrize("name", HOSTILE)
def test_whatever_a_template_gives_is_in_order(name: str) -> None:
    assert faults(word_file(HOSTILE[name])) == []


BLOCKS = st.recursive(
    st.sampled_from(
        ["<p>a</p>", "<h2>b</h2>", "c <b>d</b>", "<p id=x class='new-page'><a href='#x'>e</a></p>", "<br>", ""]
    ),
    lambda inner: st.builds(
        lambda start, parts, end: start + "".join(parts) + end,
        st.sampled_from(["<ul><li>", "<ol><li>", "<table><tr><td>", "<dl><dt>", "<div class=landscape>", "<p>"]),
        st.lists(inner, max_size=4),
        st.sampled_from(["<li>f</ul>", "</ol>", "<td rowspan=2 colspan=3>g<tr></table>", "<dd>h</dl>", "</div>"]),
    ),
    max_leaves=12,
)


@given(BLOCKS)
@settings(max_examples=25)
def test_any_blocks_within_each_other_are_in_order(markup: str) -> None:
    assert faults(word_file(markup)) == []


def test_the_same_page_gives_the_same_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    example = page(look={"colour": "#7a1f3d", "font_size": 14, "logo": png_logo()})
    first = make_docx(content_of_page(example), example)
    monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
    monkeypatch.setattr("time.localtime", lambda *_: (2033, 5, 18, 3, 33, 20, 2, 138, 0))
    assert make_docx(content_of_page(example), example) == first


def test_no_entry_of_the_archive_has_a_time() -> None:
    with zipfile.ZipFile(io.BytesIO(word_file("<p>a</p>"))) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert archive.namelist()[0] == "[Content_Types].xml"


def test_nothing_of_the_library_s_own_template_is_left() -> None:
    with zipfile.ZipFile(io.BytesIO(word_file("<p>a</p>"))) as archive:
        assert not [name for name in archive.namelist() if "custom" in name or "thumb" in name or "Effects" in name]
        everything = b"".join(archive.read(name) for name in archive.namelist())
    assert b"python-docx" not in everything
    assert b"Macintosh" not in everything


def test_the_body_ends_with_its_sheet() -> None:
    assert body_of(word_file("<p>a</p>"))[-1].tag.endswith("sectPr")
