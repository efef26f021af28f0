"""Workbooks: the same bytes each time, and nothing in a cell is more than text."""

from __future__ import annotations

import io
import zipfile
from xml.etree import ElementTree as ET

import pytest

from funkbesk.rendering.spreadsheet import Sheet, make_workbook

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
HOSTILE = ["=1+1", "+1", "-1", "@SUM(A1)", "{=A1}", "http://example.org", "0045", "\t=1", "æøå <&>", "😀", " "]


def parts(data: bytes) -> dict[str, ET.Element]:
    """Return the XML files of a workbook, parsed."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return {name: ET.fromstring(packed.read(name)) for name in packed.namelist()}


def texts(data: bytes) -> list[str]:
    """Return the texts of all cells."""
    return [item[0].text or "" for item in parts(data)["xl/sharedStrings.xml"]]


def test_the_same_content_gives_the_same_bytes() -> None:
    sheets = [Sheet("Opgaver", [["Opgave", "Leder"], ["Tilsyn", "A"]], [20, 5], turned=range(1, 2), fixed=1)]
    made = make_workbook("Titel", "Kommunen", sheets)
    assert make_workbook("Titel", "Kommunen", sheets) == made
    dates = {
        element.text for element in parts(made)["docProps/core.xml"] if element.tag.endswith(("}created", "}modified"))
    }
    assert dates == {"2000-01-01T00:00:00Z"}  # and not the clock


@pytest.mark.parametrize("value", HOSTILE)
def test_every_cell_is_text(value: str) -> None:
    data = make_workbook("Titel", value, [Sheet("Ark", [["Opgave"], [value]], [20])])
    sheet = parts(data)["xl/worksheets/sheet1.xml"]
    assert {cell.get("t") for cell in sheet.iter(f"{MAIN}c")} == {"s"}
    assert [*sheet.iter(f"{MAIN}f"), *sheet.iter(f"{MAIN}hyperlink")] == []
    assert texts(data) == ["Opgave", value]


def test_a_text_that_is_too_long_for_a_cell_is_cut() -> None:
    assert [len(text) for text in texts(make_workbook("T", "K", [Sheet("A", [["Opgave"], ["x" * 40_000]], [20])]))] == [
        6,
        32_767,
    ]


def test_upright_heads_a_fixed_head_and_paper_on_its_side() -> None:
    rows = [["Opgave", "Leder"], ["Tilsyn", "A"]]
    files = parts(make_workbook("T", "K", [Sheet("A", rows, [20, 5], turned=range(1, 2), fixed=1)]))
    sheet, styles = files["xl/worksheets/sheet1.xml"], files["xl/styles.xml"]
    turned = [style.find(f"{MAIN}alignment[@textRotation='90']") is not None for style in styles.iter(f"{MAIN}xf")]
    used = {cell.get("r"): turned[int(cell.get("s") or 0) + 1] for cell in sheet.iter(f"{MAIN}c")}
    assert used == {"A1": False, "B1": True, "A2": False, "B2": False}
    pane = sheet.find(f".//{MAIN}pane")
    assert pane is not None
    assert (pane.get("xSplit"), pane.get("ySplit"), pane.get("state")) == ("1", "1", "frozen")
    setup = sheet.find(f"{MAIN}pageSetup")
    assert setup is not None
    assert setup.get("orientation") == "landscape"


def test_a_sheet_may_be_empty() -> None:
    assert texts(make_workbook("T", "K", [Sheet("A", [["Art", "Bemærkning"]], [10, 20])])) == ["Art", "Bemærkning"]
