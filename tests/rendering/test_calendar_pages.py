"""The årshjul as a page: labels that lie clear of each other, the same data in the table, a PDF that conforms."""

from __future__ import annotations

import io
import itertools
import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import page as validation
import pikepdf
import pytest
from playwright.sync_api import Page

from funkbesk.assets import built_in
from funkbesk.rendering.drawing import render_drawing
from funkbesk.rendering.html import render_html
from funkbesk.rendering.pdf import make_pdf
from funkbesk.rendering.template_problem import TemplateProblem
from tests.support.calendars import calendar, calendars
from tests.support.small_collection import write_template

PAGES = calendars()
FOLDERS = [built_in("templates")]
BOXES = """labels => [...document.querySelectorAll(labels)].map(label => {
  const box = label.getBBox();
  return [box.x, box.y, box.x + box.width, box.y + box.height];
})"""
PROFILES = (validation.ValidationProfile.PDF_UA_1, validation.ValidationProfile.PDF_A_3A)


def file_of(name: str, folder: Path) -> Path:
    file = folder / f"{name}.html"
    file.write_text(render_html(PAGES[name], FOLDERS, "screen"), encoding="utf-8")
    return file


@pytest.mark.browser
@pytest.mark.parametrize("name", ["årshjul-4", "årshjul-12", "årshjul-40", "årshjul-40-på-en-gang"])
def test_no_two_labels_overlap_in_a_browser(tab: Page, tmp_path: Path, name: str) -> None:
    tab.set_viewport_size({"width": 1280, "height": 900})
    tab.goto(file_of(name, tmp_path).as_uri())
    boxes: list[list[float]] = tab.evaluate(BOXES, ".full .label")
    assert len(boxes) == len(PAGES[name]["events"])
    assert all(right - left > 10 and bottom - top > 5 for left, top, right, bottom in boxes)
    assert [
        (one, other)
        for one, other in itertools.combinations(boxes, 2)
        if one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]
    ] == []


@pytest.mark.browser
@pytest.mark.parametrize(("width", "shown", "hidden"), [(1280, ".full", ".round"), (390, ".round", ".full")])
def test_a_phone_gets_the_wheel_without_labels(tab: Page, tmp_path: Path, width: int, shown: str, hidden: str) -> None:
    tab.set_viewport_size({"width": width, "height": 800})
    tab.goto(file_of("årshjul-12", tmp_path).as_uri())
    visible = [tab.is_visible(f"{part} svg") for part in (shown, hidden)]
    assert visible == [True, False]


@pytest.mark.parametrize("name", PAGES)
def test_the_table_carries_what_the_wheel_shows(name: str) -> None:
    html = render_html(PAGES[name], FOLDERS, "print")
    table = re.findall(r'<tr>\n<th scope="row">(\d+)</th>\n<td>([^<]*)', html)
    assert [(int(number), when.strip()) for number, when in table] == [
        (event["number"], event["short"]) for event in PAGES[name]["events"]
    ]
    drawing = ET.fromstring(render_drawing(PAGES[name], FOLDERS))
    texts = [text.text or "" for text in drawing.iter("{http://www.w3.org/2000/svg}text")]
    for number, when in table:
        assert number in texts
        day = when.strip().replace(" ", "\N{NO-BREAK SPACE}")
        assert any(text.startswith(f"{number}\N{NO-BREAK SPACE}·\N{NO-BREAK SPACE}{day}") for text in texts)


def test_what_is_not_placed_stands_on_the_page() -> None:
    html = render_html(PAGES["årshjul-0"], FOLDERS, "print")
    assert "1 gang om året" in html[html.index('id="ikke-placeret"') :]


@pytest.mark.pdf
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize(
    "name", ["årshjul-0", *(pytest.param(name, marks=pytest.mark.slow) for name in sorted(PAGES)[1:])]
)
def test_the_poster_is_one_page_of_its_paper_and_conforms(name: str) -> None:
    page = PAGES[name]
    written = make_pdf(render_html(page, FOLDERS, "print"), page, b"", FOLDERS)
    for profile in PROFILES:
        assert validation.validate_pdf_bytes(written, profile=profile).failures == []
    with pikepdf.open(io.BytesIO(written)) as pdf:
        sizes = {tuple(round(float(side) / 72 * 25.4) for side in sheet.mediabox[2:]) for sheet in pdf.pages}
        figures = [
            thing for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary) and thing.get("/S") == "/Figure"
        ]
        assert [str(figure.Alt) for figure in figures] == [page["alternative"]]
    assert sizes == {(420, 297) if page["paper"] == "A3" else (297, 210)}
    texts = subprocess.run(["pdftotext", "-", "-"], input=written, capture_output=True, check=True).stdout.decode()
    first, second = texts.split("\f")[:2]
    assert "Ikke placeret" in first
    assert ("Året i tabel" in second) is bool(page["events"])
    assert ("Der er intet i årshjulet" in first) is (not page["events"])


@pytest.mark.parametrize(
    "wrong",
    [
        "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><a href='javascript:alert(1)'><text>x</text></a></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><foreignObject/></svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'><rect fill='url(https://eksempel.invalid/)'/></svg>",
        "<?xml-stylesheet href='x.xsl'?><svg xmlns='http://www.w3.org/2000/svg'/>",
        "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>",
        "<svg xmlns='http://www.w3.org/2000/svg'>",
        "<html xmlns='http://www.w3.org/1999/xhtml'/>",
    ],
)
def test_a_drawing_holds_nothing_but_shapes_and_text(tmp_path: Path, wrong: str) -> None:
    write_template(tmp_path, wrong, "calendar.svg.j2")
    with pytest.raises(TemplateProblem):
        render_drawing(PAGES["årshjul-0"], [tmp_path / "templates", *FOLDERS])


def test_titles_are_text_in_the_drawing() -> None:
    drawing = render_drawing(calendar(12), FOLDERS)
    assert "&lt;b&gt;&amp;amp;</text>" in drawing
