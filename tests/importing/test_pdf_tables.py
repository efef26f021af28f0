"""Tables in PDFs: one bullet for each row with the words of its cells in order, however the table is drawn."""

from __future__ import annotations

import io
from collections.abc import Sequence
from itertools import pairwise

import pikepdf
import pytest

from funkbesk.importing.imported import Imported
from funkbesk.importing.pdf.grids import grids_of
from tests.importing.drafts import draft, rows
from tests.support.plain_pdfs import Box, Row, pdf

HEAD: list[Row] = [(70, 80, "#Funktionsbeskrivelse for konsulenter"), (70, 120, "#Opgaver")]
COLUMNS = (70.0, 270.0, 400.0, 525.0)
STEP, PAD = 13.0, 6.0
Cell = tuple[str, ...]
TASKS: list[tuple[Cell, ...]] = [
    (("Opgave",), ("Hvor ofte",), ("Ansvarlig",)),
    (("Føre tilsyn med alle private", "opholdssteder og skrive en", "rapport"), ("Hver måned",), ("Konsulenten",)),
    (("Behandle klager",), ("Når de kommer",), ("Juristen",)),
    (("Holde kurser for nye",), ("To gange om året,", "i marts og", "september"), ("Afdelingslederen og", "Per")),
]
READ = [
    "Føre tilsyn med alle private opholdssteder og skrive en rapport – Hver måned – Konsulenten",
    "Behandle klager – Når de kommer – Juristen",
    "Holde kurser for nye – To gange om året, i marts og september – Afdelingslederen og Per",
]


def placed(
    tasks: Sequence[tuple[Cell, ...]], top: float = 140, *, pad: float = PAD, middle: bool = False
) -> tuple[list[Row], list[float]]:
    """Return the lines of a table and the heights of its borders."""
    lines: list[Row] = []
    borders = [top]
    for row in tasks:
        height = max(len(cell) for cell in row) * STEP
        for left, cell in zip(COLUMNS, row, strict=False):
            down = (height - len(cell) * STEP) / 2 if middle else 0
            lines += [(left + 4, borders[-1] + pad + 9 + down + STEP * at, text) for at, text in enumerate(cell)]
        borders.append(borders[-1] + height + 2 * pad)
    return lines, borders


def levels(borders: Sequence[float]) -> list[Box]:
    return [(COLUMNS[0], height, COLUMNS[-1], height) for height in borders]


def grid(borders: Sequence[float]) -> list[Box]:
    return [*levels(borders), *((left, borders[0], left, borders[-1]) for left in COLUMNS)]


def shaded(borders: Sequence[float]) -> list[Box]:
    """Return boxes behind the cells of every other row."""
    bands = [band for number, band in enumerate(pairwise(borders)) if number % 2 == 0]
    return [(left, top, right, bottom) for top, bottom in bands for left, right in pairwise(COLUMNS)]


def bullets(found: Imported) -> list[str]:
    assert (found.balance.lost, found.balance.gained) == ({}, {})
    return list(found.data["opgaver"]["punkter"].values())


RULED, BORDERS = placed(TASKS)
DRAWN = [
    pytest.param(pdf([*HEAD, *RULED], boxes=[grid(BORDERS)]), id="grid"),
    pytest.param(pdf([*HEAD, *RULED], boxes=[grid(BORDERS)[1:-1]]), id="grid that is open"),
    pytest.param(pdf([*HEAD, *RULED], boxes=[levels(BORDERS)]), id="levels"),
    pytest.param(pdf([*HEAD, *RULED], boxes=[shaded(BORDERS)]), id="shaded"),
    pytest.param(pdf([*HEAD, *RULED]), id="nothing drawn"),
    pytest.param(pdf([*HEAD, *RULED], boxes=[grid(BORDERS)], rotate=90), id="turned"),
    pytest.param(pdf([*HEAD, *placed(TASKS, pad=0)[0]]), id="close"),
    pytest.param(pdf([*HEAD, *placed(TASKS, pad=9, middle=True)[0]]), id="nothing drawn, in the middle of the cells"),
    pytest.param(pdf([*HEAD, *placed(TASKS, middle=True)[0]], boxes=[grid(BORDERS)]), id="in the middle of the cells"),
]


@pytest.mark.parametrize("data", DRAWN)
def test_a_row_is_a_bullet(data: bytes) -> None:
    found = draft(data, "prøve.pdf")
    assert bullets(found) == READ
    assert found.data["opgaver"]["tekst"] == "Opgave – Hvor ofte – Ansvarlig"
    assert [one.rule for one in found.remarks] == ["import-tabel"]


def test_borders_that_are_drawn_in_a_form_stand_where_it_is_placed() -> None:
    lines, borders = placed([(("Svare",), ("Dagligt",)), (("Spørge",), ("Ugentligt",))])  # too few to be seen without
    drawn = pdf([], boxes=[[(x1, y1 + 842, x2, y2 + 842) for x1, y1, x2, y2 in grid(borders)]])
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf([*HEAD, *lines]))) as document, pikepdf.open(io.BytesIO(drawn)) as other:
        form = document.make_stream(other.pages[0].Contents.read_bytes())
        form.Type, form.Subtype = pikepdf.Name.XObject, pikepdf.Name.Form
        form.BBox, form.Matrix = pikepdf.Array([0, -900, 600, 900]), pikepdf.Array([1, 0, 0, 1, 0, 400])
        page = document.pages[0]
        page.Resources.XObject = pikepdf.Dictionary(X=form)
        page.contents_add(b"q 1 0 0 1 0 442 cm /X Do Q", prepend=True)
        document.save(stream)
    assert bullets(draft(stream.getvalue(), "prøve.pdf")) == ["Svare – Dagligt", "Spørge – Ugentligt"]


def test_a_line_that_goes_over_two_cells_is_cut_where_the_column_begins() -> None:
    lines, _ = placed([*TASKS, (("Svare på klager",), ("Når borgerne klager over",), ())])
    left, top, text = lines.pop()
    found = draft(pdf([*HEAD, *lines, (left, top, f"{text}       Juristen")]), "prøve.pdf")  # to the edge of the column
    assert bullets(found)[-1] == "Svare på klager – Når borgerne klager over – Juristen"


def over_two_pages(
    first: Sequence[tuple[Cell, ...]], second: Sequence[tuple[Cell, ...]], *, ruled: bool = True
) -> Imported:
    one, above = placed(first)
    two, below = placed(second, 60)
    boxes = [grid(above), grid(below)] if ruled else []
    return draft(pdf([*HEAD, *one], two, boxes=boxes), "prøve.pdf")


@pytest.mark.parametrize("ruled", [True, False])
def test_a_table_goes_on_over_a_page_break_and_its_head_is_not_read_twice(ruled: bool) -> None:
    many = [*TASKS, *(((f"Passe anlæg {at}",), ("Dagligt",), ("Pedellen",)) for at in range(6))]
    found = over_two_pages(many[:5], [TASKS[0], *many[5:]], ruled=ruled)
    assert bullets(found)[:3] == READ
    assert len(bullets(found)) == 9
    assert "Opgave – Hvor ofte – Ansvarlig" not in bullets(found)
    assert any("hoved" in one.reason for one in found.left_out)


def test_the_head_of_a_table_at_the_top_of_each_page_is_no_header_of_the_pages() -> None:
    lines, borders = placed(TASKS, 60)
    pages = [[*HEAD], lines, lines, lines]
    found = draft(pdf(*pages, boxes=[[], *[grid(borders)] * 3]), "prøve.pdf")
    assert bullets(found) == READ * 3
    assert {one.reason for one in found.left_out} == {"tabelhoved, der er gentaget"}


BROKEN = [
    pytest.param(
        (("Holde kurser for nye",), ("To gange om året,",), ("Per",)),
        ((), ("i marts og", "september"), ()),
        "Holde kurser for nye – To gange om året, i marts og september – Per",
        id="nothing in the first column",
    ),
    pytest.param(
        (("Holde kurser for nye",), ("To gange",), ("Per og",)),
        (("kolleger",), ("om året",), ("Bo",)),
        "Holde kurser for nye kolleger – To gange om året – Per og Bo",
        id="small letters",
    ),
    pytest.param(
        ((), ("To gange om året",), ("Per",)),
        (("Holde kurser",), (), ()),
        "Holde kurser – To gange om året – Per",
        id="one cell behind the break",
    ),
]


@pytest.mark.parametrize(("before", "after", "whole"), BROKEN)
def test_a_row_that_is_broken_over_pages_is_one(before: tuple[Cell, ...], after: tuple[Cell, ...], whole: str) -> None:
    found = over_two_pages([*TASKS[:3], before], [TASKS[0], after, TASKS[2]])
    assert bullets(found) == [*READ[:2], whole, READ[1]]


def test_rows_before_and_behind_a_page_break_are_not_mixed() -> None:
    assert bullets(over_two_pages(TASKS[:3], TASKS[3:])) == READ


def test_a_cell_over_several_rows_stands_in_the_first_of_them() -> None:
    tasks = [((text,), ("Dagligt",), ("Per",)) for text in ("", "Drift", "")]
    lines, borders = placed(tasks)
    drawn = [
        (COLUMNS[0] if height in {borders[0], borders[-1]} else COLUMNS[1], height, 525.0, height) for height in borders
    ]
    found = draft(
        pdf([*HEAD, *(line for line in lines if line[2])], boxes=[[*drawn, *grid(borders)[-4:]]]), "prøve.pdf"
    )
    assert bullets(found) == ["Drift – Dagligt – Per", "Dagligt – Per", "Dagligt – Per"]


def test_a_frame_around_a_text_is_no_table() -> None:
    frame: Box = (60, 130, 530, 200)
    lines = [(70.0, 145.0, "Konsulenten hjælper alle, der spørger."), (70.0, 170.0, "• At lede")]
    found = draft(pdf([*HEAD, *lines], boxes=[[frame, (60, 130, 60, 200), (530, 130, 530, 200)]]), "prøve.pdf")
    assert found.data["opgaver"]["tekst"] == "Konsulenten hjælper alle, der spørger."
    assert bullets(found) == ["At lede"]


def test_a_form_is_sections() -> None:
    form = [(("Formål",), ("At sikre ro",)), (("Opgaver",), ("• At lede", "• At drive")), (("Stilling",), ("Chef",))]
    lines, borders = placed(form)
    found = draft(pdf([HEAD[0], *lines], boxes=[grid(borders)]), "prøve.pdf")
    assert bullets(found) == ["At lede", "At drive"]
    assert found.data["formål"]["tekst"] == "At sikre ro"
    assert [row for row in rows(found.data) if row[0].startswith("øvrige")] == [
        ("øvrige_afsnit.overskrift", "Stilling"),
        ("øvrige_afsnit.tekst", "Chef"),
    ]


def test_a_drawing_of_many_lines_is_no_grid_and_takes_no_time() -> None:
    rules = [(float(at), 0.0, float(at), 800.0) for at in range(0, 800, 4)]
    rules += [(0.0, float(at), 800.0, float(at)) for at in range(0, 800, 4)]
    assert len(grids_of(rules[::20], 842)) == 1
    assert grids_of(rules, 842) == []
