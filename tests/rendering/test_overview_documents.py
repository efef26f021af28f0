"""The lists of decisions and of status as documents: valid PDFs, with blanks where nobody has said anything."""

from __future__ import annotations

import functools
import subprocess
from datetime import date
from pathlib import Path
from typing import Any

import page as validation
import pytest

from funkbesk.assets import built_in
from funkbesk.cycle.decisions.data import decision_data
from funkbesk.cycle.decisions.tracked import all_decisions, by_deadline
from funkbesk.cycle.status import statuses
from funkbesk.cycle.status_data import decision_counts, status_data
from funkbesk.documents.settings import Settings
from funkbesk.rendering.html import render_html
from funkbesk.rendering.page import document_page
from funkbesk.rendering.pdf import make_pdf
from tests.support.descriptions import REAL
from tests.support.meetings import meeting

TODAY = date(2028, 5, 2)
FOLDERS = [built_in("templates")]
MEETINGS = [
    meeting(f"""\
id: 2027-{month:02}-10-chefgruppen
forum: chefgruppen
dato: 2027-{month:02}-10
status: afholdt
punkter:
  evaluering:
    titel: Evaluering <af> funktionsbeskrivelsen & dens punkter
    anledning: evaluering
    om: [faglig-koordinator]
    beslutninger:
      klager:
        udfald: ændret
        tekst: |
          ALFA Punktet om klager skrives om.

          Det sker {"i løbet af året " * (10 + 3 * month)} OMEGA
        ansvarlig: ledelsessekretariatet
        frist: 2027-12-01
        om: [faglig-koordinator#klagebesvarelser]
      uden: {{tilstand: åben, tekst: Nogen finder ud af det}}
      færdig: {{ansvarlig: afdelingsleder, tilstand: gennemført, opfølgning: "Gjort\\nog sagt"}}
      kendt: {{udfald: efterretning}}
""")
    for month in range(1, 10)
]
PROFILES = (validation.ValidationProfile.PDF_UA_1, validation.ValidationProfile.PDF_A_3A)

pytestmark = [pytest.mark.pdf, pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")]


def decisions_page(*, empty: bool = False) -> dict[str, Any]:
    rows = [decision_data(tracked, TODAY, {}) for tracked in by_deadline(all_decisions([] if empty else MEETINGS))]
    return made("Alle beslutninger", template="decisions", decisions=rows, nothing="Der er ingen beslutninger.")


def status_page(*, empty: bool = False) -> dict[str, Any]:
    found = statuses([] if empty else REAL, MEETINGS, TODAY)
    rows = [status_data(one, {"fejl": 1, "advarsel": 1}, {}) for one in found]
    counts = decision_counts(all_decisions(MEETINGS), TODAY)
    return made("Status for beskrivelserne", template="status", descriptions=rows, decisions=counts)


def made(title: str, **more: Any) -> dict[str, Any]:
    return {**document_page(title, "Opgjort 2. maj 2028", None, Settings(), None, Path()), **more}


PAGES = {"decisions": decisions_page, "status": status_page}


@functools.cache
def pdf(name: str, *, empty: bool) -> bytes:
    page = PAGES[name](empty=empty)
    return make_pdf(render_html(page, FOLDERS, "print"), page, b"", FOLDERS)


@pytest.mark.parametrize("empty", [False, pytest.param(True, marks=pytest.mark.slow)])
@pytest.mark.parametrize("name", [pytest.param("decisions", marks=pytest.mark.slow), "status"])  # hundreds of rows
@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_profile(name: str, profile: validation.ValidationProfile, empty: bool) -> None:
    report = validation.validate_pdf_bytes(pdf(name, empty=empty), profile=profile)
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []
    assert report.is_compliant


def test_blanks_only_where_something_open_is_not_said() -> None:
    html = render_html(decisions_page(), FOLDERS, "print")
    assert html.count('<span class="blank"></span>') == 2 * len(MEETINGS)  # deadline and role of one decision each
    assert html.count("Overskredet") == len(MEETINGS)
    assert "&lt;af&gt;" in html


@pytest.mark.slow
def test_each_row_stands_on_one_page() -> None:
    done = subprocess.run(
        ["pdftotext", "-layout", "-", "-"], input=pdf("decisions", empty=False), capture_output=True, check=True
    )
    pages = done.stdout.decode().split("\f")[:-1]
    assert len(pages) > 1
    assert all("Frist" in text and "Ansvarlig" in text for text in pages)  # the headings are said again
    assert sum(text.count("ALFA") for text in pages) == len(MEETINGS)
    assert all(text.count("ALFA") == text.count("OMEGA") for text in pages)
