"""Agendas, minutes and proposal papers as PDF: PDF/UA-1 and PDF/A-3a like the others, read out in order, one card."""

from __future__ import annotations

import functools
import io
import subprocess

import page as validation
import pikepdf
import pytest

from funkbesk.assets import built_in
from funkbesk.rendering.html import render_html
from funkbesk.rendering.pdf import make_pdf
from tests.support.agendas import SOURCE, page_of, pages
from tests.support.meetings import meeting

pytestmark = [pytest.mark.pdf, pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")]
FOLDERS = [built_in("templates")]
PROFILES = (validation.ValidationProfile.PDF_UA_1, validation.ValidationProfile.PDF_A_3A)
PAGES = pages()
TELLING = {"referat"}
"""Validated every time; the others with the slow tests."""
NAMES = [name if name in TELLING else pytest.param(name, marks=pytest.mark.slow) for name in sorted(PAGES)]


def written(name: str) -> bytes:
    return make_pdf(render_html(PAGES[name], FOLDERS, "print"), PAGES[name], SOURCE[1], FOLDERS)


made = functools.cache(written)


def text_of(name: str, *options: str) -> str:
    done = subprocess.run(["pdftotext", *options, "-", "-"], input=made(name), capture_output=True, check=True)
    return " ".join(done.stdout.decode().split())


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_profiles(name: str) -> None:
    for profile in PROFILES:
        report = validation.validate_pdf_bytes(made(name), profile=profile)
        assert [(failure.rule_id, failure.message) for failure in report.failures] == []


@pytest.mark.slow
def test_the_same_bytes_twice_with_the_meeting_attached() -> None:
    assert written("referat") == made("referat")
    with pikepdf.open(io.BytesIO(made("referat"))) as pdf:
        assert [(name, one.get_file().read_bytes()) for name, one in pdf.attachments.items()] == [SOURCE]


def test_minutes_are_read_out_in_order() -> None:
    text = text_of("referat", "-raw")
    told = ["Referat", "Mødeleder", "1. Godkendelse", "Det indstilles", "2. Orientering", "Lokalerne undersøges",
            "Overskredet", "3. Drøftelse", "Beslutninger", "Punktet om digitalisering", "Taget til efterretning",
            "4. Beslutning om lokaler", "5. Eventuelt", "Svar og aftaler til punkt 3 Dækkende"]  # fmt: skip
    places = [text.find(words) for words in told]
    assert -1 not in places
    assert places == sorted(places)


@pytest.mark.slow
def test_sparring_is_one_page_without_a_meeting_around_it() -> None:
    with pikepdf.open(io.BytesIO(made("dagsorden-sparring"))) as pdf:
        assert len(pdf.pages) == 1
    text = text_of("dagsorden-sparring")
    assert "Afgrænsning" in text
    assert [words for words in ("Eventuelt", "Mødeleder", "Dagsorden ") if words in text] == []


@pytest.mark.slow
def test_what_was_agreed_task_for_task_is_one_wide_page_with_its_heading() -> None:
    with pikepdf.open(io.BytesIO(made("referat-forventningsafstemning"))) as pdf:
        shapes = [sheet.mediabox[2] > sheet.mediabox[3] for sheet in pdf.pages]
    assert shapes == [False, True]


@pytest.mark.slow
def test_a_cancelled_meeting_is_marked_on_every_page() -> None:
    pages_of_it = text_of("dagsorden-aflyst", "-layout").count("AFLYST")
    with pikepdf.open(io.BytesIO(made("dagsorden-aflyst"))) as pdf:
        assert pages_of_it == len(pdf.pages)


DECIDED = """\
id: m
dato: 2027-01-13
status: afholdt
punkter:
  p:
    titel: Punktet
    sagsfremstilling: |
{lines}
    beslutning: {{udfald: godkendt, tekst: Det blev besluttet., ansvarlig: områdechef, frist: 2027-02-20}}
"""


@pytest.mark.parametrize("lines", [20, *(pytest.param(lines, marks=pytest.mark.slow) for lines in (17, 18, 19, 21))])
def test_a_decision_is_on_the_same_page_as_whoever_carries_it_out(lines: int) -> None:
    data = page_of(meeting(DECIDED.format(lines="\n\n".join(["      Sagen."] * lines))), "referat")
    pdf = make_pdf(render_html(data, FOLDERS, "print"), data, SOURCE[1], FOLDERS)
    done = subprocess.run(["pdftotext", "-", "-"], input=pdf, capture_output=True, check=True)
    [decided] = [page for page in done.stdout.decode().split("\f") if "Det blev besluttet." in page]
    assert "Beslutning\n" in decided
    assert "Godkendt." in decided
    assert "Frist: 20. februar 2027" in decided
