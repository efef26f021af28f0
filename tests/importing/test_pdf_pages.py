"""What else stands on the pages of a PDF: footnotes, contents, page numbers, drawn bullets, spaced letters, columns."""

from __future__ import annotations

import pytest

from funkbesk.importing.contents import contents_among
from funkbesk.importing.imported import Imported
from funkbesk.importing.pdf.page import Upright
from funkbesk.importing.pdf.spacing import is_spaced, unspaced
from funkbesk.importing.problem import ImportProblem
from tests.importing.drafts import draft, rows
from tests.support.plain_pdfs import Row, column, pdf

TITLE: Row = (70, 80, "#Funktionsbeskrivelse for konsulenter")
HEADING: Row = (70, 120, "#Opgaver")


def read(data: bytes) -> Imported:
    found = draft(data, "prøve.pdf")
    assert (found.balance.lost, found.balance.gained) == ({}, {})
    return found


def texts(found: Imported) -> list[str]:
    return [text for _, text in rows(found.data)][2:]


def left_out(found: Imported) -> list[tuple[str, str]]:
    return [(one.reason, one.text) for one in found.left_out]


def test_a_raised_number_leads_to_the_note_at_the_foot_of_the_page() -> None:
    lines = [(75.0, 145.0, "• At lede kommunen"), (162.5, 141.0, "1"), (75.0, 165.0, "• At drive")]
    note = (70.0, 700.0, "1 Se aftalen.")
    found = read(pdf([TITLE, HEADING, *lines, note], sizes={"1": 6, "1 Se aftalen.": 8}))
    assert texts(found) == ["At lede kommunen", "At drive", "Fodnoter", "Se aftalen."]
    assert ("tal for fodnoter", "1") in left_out(found)


def test_a_raised_number_without_a_note_belongs_to_its_word() -> None:
    lines = [
        (75.0, 145.0, "• At passe 200 m"),
        (149.5, 141.0, "2"),
        (157.0, 145.0, "græs"),
        (75.0, 165.0, "• At drive"),
    ]
    assert texts(read(pdf([TITLE, HEADING, *lines], sizes={"2": 6}))) == ["At passe 200 m2 græs", "At drive"]


def test_contents_with_dots_are_left_out_and_told() -> None:
    contents = [
        (70.0, 100.0, "Indhold"),
        (70.0, 120.0, "Opgaver ............. 1"),
        (70.0, 140.0, "Kompetencer ............. 2"),
    ]
    body = [(70.0, 180.0, "#Opgaver"), (75.0, 205.0, "• At lede")]
    found = read(pdf([TITLE, *contents, *body]))
    assert texts(found) == ["At lede"]
    assert [reason for reason, _ in left_out(found)] == ["indholdsfortegnelse"] * 3


def test_one_line_of_dots_is_a_text() -> None:
    assert contents_among(["Navn .......... 1", "Opgaver"]) == set()
    assert contents_among(["Indhold:", "Formål . . . . . . 1", "Opgaver......12"]) == {0, 1, 2}


NUMBERS = [
    pytest.param(["1", "2"], True, id="counted"),
    pytest.param(["7", "8"], True, id="counted from another page"),
    pytest.param(["- 1 -", "- 2 -"], True, id="with dashes"),
    pytest.param(["Side 1 af 2", "Side 2 af 2"], True, id="with words"),
    pytest.param(["10", "25"], False, id="numbers of something else"),
]


@pytest.mark.parametrize(("numbers", "gone"), NUMBERS)
def test_a_lone_number_at_the_edge_is_a_page_number_where_it_counts(numbers: list[str], gone: bool) -> None:
    one = [TITLE, HEADING, (75.0, 145.0, "• At lede"), (300.0, 810.0, numbers[0])]
    found = read(pdf(one, [(75.0, 80.0, "• At drive"), (300.0, 810.0, numbers[1])]))
    assert (left_out(found) == [("sidetal", number) for number in numbers]) is gone


def test_signs_that_are_drawn_begin_bullets() -> None:
    lines = [(90.0, 145.0, "At lede alt det, som ingen andre"), (90.0, 158.0, "leder"), (90.0, 178.0, "At drive")]
    dots = [(78.0, height - 5, 82.0, height - 1) for height in (145.0, 178.0)]
    found = read(pdf([TITLE, HEADING, *lines], boxes=[dots]))
    assert list(found.data["opgaver"]["punkter"].values()) == ["At lede alt det, som ingen andre leder", "At drive"]


def test_spaced_letters_are_words() -> None:
    assert is_spaced("O P G A V E R")
    assert not is_spaced("A 1 B 2 C")
    assert not is_spaced("At lede")
    letters = [("A", 0.0, 5.0), ("T", 8.0, 13.0), ("L", 22.0, 27.0), ("E", 30.0, 35.0)]
    assert unspaced(letters) == "AT LE"


def test_a_heading_may_reach_into_the_space_between_two_columns() -> None:
    bullets = [f"• At understøtte ledelsen i det daglige {at}" for at in range(4)]
    heading = "Funktionsbeskrivelse for konsulenter"  # ends 7 points behind the left edge of the right column
    left = column(58, 120, "#Opgaver", *bullets, f"#{heading}", "Gælder fra maj og resten af året.")
    right = column(300, 120, "#Kompetencer", *[f"• Overblik og ro i situationer af slags {at}" for at in range(8)])
    assert texts(read(pdf([TITLE, *left, *right]))) == [
        *(bullet[2:] for bullet in bullets),
        "Kompetencer",
        *(f"Overblik og ro i situationer af slags {at}" for at in range(8)),
        heading,
        "Gælder fra maj og resten af året.",
    ]


def test_a_number_before_a_heading_makes_no_bullet_of_it() -> None:
    lines = [(70.0, 145.0, "• At lede"), (70.0, 170.0, "#2.1 Samarbejdspartnere"), (70.0, 190.0, "Alle i huset.")]
    found = read(pdf([TITLE, HEADING, *lines]))
    assert texts(found) == ["At lede", "2.1 Samarbejdspartnere", "Alle i huset."]
    (section,) = found.data["øvrige_afsnit"].values()
    assert section["tekst"] == "Alle i huset."


@pytest.mark.parametrize(
    ("degrees", "expected"),
    [(0, (10, 20, 30, 40)), (90, (20, 70, 40, 90)), (180, (70, 160, 90, 180)), (270, (160, 10, 180, 30))],
)
def test_a_turned_page_is_read_as_it_is_seen(degrees: int, expected: tuple[float, ...]) -> None:
    assert Upright(degrees, (0, 0, 100, 200)).turned((10, 20, 30, 40)) == expected


def test_letters_without_a_table_of_what_they_are_are_refused() -> None:
    with pytest.raises(ImportProblem, match="tegn"):
        draft(pdf([TITLE, (70, 120, "".join(map(chr, range(1, 9))) * 20)]), "prøve.pdf")


@pytest.mark.slow
@pytest.mark.parametrize("across", [2, 20])
def test_pages_full_of_lines_end_in_a_sentence(across: int) -> None:
    lines = [(20.0 + number % across * 28, 20.0 + number // across * 8, "1 opgave") for number in range(480)]
    rules = [(20.0, float(height), 580.0, float(height)) for height in range(20, 800, 8)]
    with pytest.raises(ImportProblem):
        draft(pdf(*[lines] * 40, size=5, boxes=[rules] * 40), "prøve.pdf")
