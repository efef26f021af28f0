"""PDFs of other programs, and PDFs made to do harm."""

from __future__ import annotations

import io
from typing import Any

import pikepdf
import pytest

from funkbesk.importing.imported import Imported
from funkbesk.importing.pdf import process
from funkbesk.importing.pdf.flow import flow_of
from funkbesk.importing.pdf.lines import lines_of
from funkbesk.importing.pdf.process import Limits, ask
from funkbesk.importing.problem import ImportProblem
from tests.importing.drafts import draft, rows
from tests.support.plain_pdfs import column, pdf


def texts(found: Imported) -> list[str]:
    assert (found.balance.lost, found.balance.gained) == ({}, {})
    return [text for _, text in rows(found.data)]


TITLE = (70, 80, "#Funktionsbeskrivelse for konsulenter")


def test_lines_become_paragraphs_bullets_and_headings() -> None:
    found = draft(
        pdf(
            [
                TITLE,
                (70, 120, "#Formål"),
                *column(
                    70,
                    145,
                    "Konsulenten understøtter ledelsen i at sikre kvalitet, ro og god kommuni-",
                    "kation i det daglige arbejde.",
                ),
                (70, 200, "#Opgaver"),
                (75, 225, "•"),
                (90, 225, "At udarbejde beslutningsoplæg og præsentationer til det politiske niveau samt"),
                (90, 238, "referater"),
                (75, 258, "•"),
                (90, 258, "At lede (hver dag)"),
            ],
            [*column(90, 80, "og ferier"), (70, 110, "#Arbejdstid"), (70, 135, "37 timer om ugen.")],
        ),
        "prøve.pdf",
    )
    assert texts(found) == [
        "Funktionsbeskrivelse for konsulenter",
        "Formål",
        "Konsulenten understøtter ledelsen i at sikre kvalitet, ro og god kommunikation i det daglige arbejde.",
        "Opgaver",
        "At udarbejde beslutningsoplæg og præsentationer til det politiske niveau samt referater",
        "At lede (hver dag) og ferier",
        "Arbejdstid",
        "37 timer om ugen.",
    ]
    assert found.joined == ("kommunikation",)


def test_signs_that_were_drawn_last_go_to_their_lines() -> None:
    body = [(90, 145, "At lede det hele"), (90, 165, "At drive"), (75, 145, "•"), (75, 165, "•")]
    data = draft(pdf([TITLE, (70, 120, "#Opgaver"), *body]), "prøve.pdf").data
    assert list(data["opgaver"]["punkter"].values()) == ["At lede det hele", "At drive"]


def test_headers_footers_and_page_numbers_are_left_out_and_told() -> None:
    pages = [
        [(70, 40, "Prøvekommunen"), *body, (70, 800, "Version 1"), (500, 800, f"Side {number} af 3")]
        for number, body in enumerate(
            (
                [TITLE, (70, 120, "#Opgaver"), (70, 145, "• At lede")],
                [(70, 80, "• At drive")],
                [(70, 80, "• At styre")],
            ),
            1,
        )
    ]
    found = draft(pdf(*pages), "prøve.pdf")
    assert texts(found)[-3:] == ["At lede", "At drive", "At styre"]
    assert {(one.reason, one.text) for one in found.left_out} == {
        ("sidehoved", "Prøvekommunen"),
        ("sidefod", "Version 1"),
        ("sidetal", "Side 1 af 3"),
        ("sidetal", "Side 2 af 3"),
        ("sidetal", "Side 3 af 3"),
    }


def test_what_only_looks_like_a_header_stays() -> None:
    pages = [[(70, 60, f"• At føre tilsyn {9 * number} gange"), (70, 400, "Se aftalen.")] for number in range(1, 5)]
    found = draft(pdf([TITLE, (70, 120, "#Opgaver")], *pages), "prøve.pdf")
    assert sum("At føre tilsyn" in text for text in texts(found)) == 4


def test_two_columns_are_read_one_after_the_other() -> None:
    left = column(
        70,
        120,
        "#Opgaver",
        "• At understøtte ledelsen i det daglige",
        "og i ferier",
        "• At drive det fælles sekretariat godt",
        "• At holde øje med økonomien altid",
    )
    right = column(
        320,
        120,
        "#Kompetencer",
        "• Overblik og ro i pressede situationer",
        "og i hverdagen",
        "• Gode evner til at formidle på skrift",
        "• Mod til at sige fra i tide og sige til",
    )
    mixed = [row for pair in zip(left, right, strict=True) for row in pair]
    assert texts(draft(pdf([TITLE, *mixed]), "prøve.pdf"))[1:] == [
        "Opgaver",
        "At understøtte ledelsen i det daglige og i ferier",
        "At drive det fælles sekretariat godt",
        "At holde øje med økonomien altid",
        "Kompetencer",
        "Overblik og ro i pressede situationer og i hverdagen",
        "Gode evner til at formidle på skrift",
        "Mod til at sige fra i tide og sige til",
    ]


def test_a_form_is_read_row_by_row() -> None:
    form = [
        (70, 120, "#Formål"),
        (250, 120, "At sikre ro"),
        (70, 150, "#Opgaver"),
        (250, 150, "• At lede"),
        (250, 163, "• At drive"),
        (70, 190, "#Kompetencer"),
        (250, 190, "Mod"),
    ]
    data = draft(pdf([TITLE, *sorted(form)]), "prøve.pdf").data
    assert data["formål"]["tekst"] == "At sikre ro"
    assert list(data["opgaver"]["punkter"].values()) == ["At lede", "At drive"]
    assert data["kompetencer"]["tekst"] == "Mod"


def protected() -> bytes:
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf([TITLE]))) as document:
        document.save(stream, encryption=pikepdf.Encryption(owner="a", user="b"))
    return stream.getvalue()


def scanned() -> bytes:
    document = pikepdf.new()
    page = document.add_blank_page()
    page.obj.Contents = document.make_stream(b"0 0 200 200 re f")
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def ring_of_pages() -> bytes:
    data = pdf([TITLE])
    with pikepdf.open(io.BytesIO(data)) as document:
        document.Root.Pages.Kids = pikepdf.Array([document.Root.Pages])
        stream = io.BytesIO()
        document.save(stream)
    return stream.getvalue()


def form_in_itself() -> bytes:
    """Return a page whose content draws a form that draws itself."""
    document = pikepdf.new()
    page = document.add_blank_page()
    form = document.make_stream(b"/X Do")
    form.Type, form.Subtype, form.BBox = pikepdf.Name.XObject, pikepdf.Name.Form, pikepdf.Array([0, 0, 9, 9])
    form.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(X=form))
    page.obj.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(X=form))
    page.obj.Contents = document.make_stream(b"/X Do")
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


BAD = [
    pytest.param(protected, "adgangskode", id="password"),
    pytest.param(scanned, "scanning", id="scanned"),
    pytest.param(ring_of_pages, "ødelagt|ingen tekst", id="ring of pages"),
    pytest.param(form_in_itself, "ødelagt|ingen tekst", id="form in itself"),
    pytest.param(lambda: b"%PDF-1.7\n" + b"\xff" * 2_000, "ødelagt", id="broken"),
    pytest.param(lambda: pdf([TITLE])[:300], "ødelagt", id="cut off"),
    pytest.param(lambda: pdf(*[[] for _ in range(401)]), "længere", id="too long"),
    pytest.param(lambda: pdf([]), "ingen tekst", id="no text"),
]


@pytest.mark.parametrize(("make", "said"), BAD)
def test_bad_pdfs_end_in_a_sentence(make: Any, said: str) -> None:
    with pytest.raises(ImportProblem, match=said):
        draft(make(), "prøve.pdf")


def test_a_page_that_is_a_picture_is_told() -> None:
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf([TITLE, (70, 120, "#Opgaver"), (70, 145, "• At lede")]))) as document:
        with pikepdf.open(io.BytesIO(scanned())) as other:
            document.pages.append(other.pages[0])
        document.save(stream)
    assert ("import-billede", "side 2") in {
        (one.rule, one.place) for one in draft(stream.getvalue(), "prøve.pdf").remarks
    }


def test_a_process_that_takes_too_long_or_too_much_is_ended() -> None:
    with pytest.raises(ImportProblem, match="sekunder"):
        ask(pdf([TITLE]), "prøve.pdf", "text", Limits(seconds=0))
    long = pdf(*([[(70, 20 + 4 * row, "x" * 80) for row in range(200)]] * 60))
    with pytest.raises(ImportProblem):
        ask(long, "prøve.pdf", "text", Limits(memory_mb=1))


def test_the_process_gets_no_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_TOKEN", "hemmelig")
    assert "GITHUB_TOKEN" not in process._environment()


def test_no_lines_are_no_problem() -> None:
    assert lines_of(flow_of([]).items) == []
