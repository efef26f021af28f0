"""Redlines and histories as PDF: PDF/UA-1 and PDF/A-3a like the others, read out in order, plain without colours."""

from __future__ import annotations

import functools
import io
import re
import subprocess
from collections.abc import Iterator
from typing import Any

import page as validation
import pikepdf
import pytest

from funkbesk.assets import built_in
from funkbesk.rendering.html import render_html
from funkbesk.rendering.pdf import make_pdf
from tests.support.pages import SOURCE, page
from tests.support.redlines import history, redlines, version_row

pytestmark = [pytest.mark.pdf, pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")]
PROFILES = (validation.ValidationProfile.PDF_UA_1, validation.ValidationProfile.PDF_A_3A)
PAGES = {
    **redlines(),
    "historik": history(),
    "med-historik": page(history=[version_row(number) for number in (3, 2, 1)]),
}
TELLING = {"redline-årsrevision", "med-historik"}
NAMES = [name if name in TELLING else pytest.param(name, marks=pytest.mark.slow) for name in sorted(PAGES)]


def written(name: str) -> bytes:
    folders = [built_in("templates")]
    return make_pdf(render_html(PAGES[name], folders, "print"), PAGES[name], SOURCE, folders)


made = functools.cache(written)


def raw_text(name: str) -> str:
    """Return the text in the order in which it is written, line ends as spaces."""
    done = subprocess.run(["pdftotext", "-raw", "-", "-"], input=made(name), capture_output=True, check=True)
    return " ".join(done.stdout.decode().replace("\u2010\n", "").split())


def elements(thing: Any) -> Iterator[pikepdf.Dictionary]:
    """Yield the elements of the structure tree in the order in which they are read out."""
    children = thing.get("/K", [])
    for child in children if isinstance(children, pikepdf.Array) else [children]:
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield child
            yield from elements(child)


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_profiles(name: str) -> None:
    for profile in PROFILES:
        report = validation.validate_pdf_bytes(made(name), profile=profile)
        assert [(failure.rule_id, failure.message) for failure in report.failures] == []


@pytest.mark.parametrize("name", ["redline-årsrevision", pytest.param("historik", marks=pytest.mark.slow)])
def test_the_same_bytes_twice_with_the_source_attached(name: str) -> None:
    assert written(name) == made(name)
    with pikepdf.open(io.BytesIO(made(name))) as pdf:
        (attachment,) = pdf.attachments.values()
        assert attachment.get_file().read_bytes() == SOURCE


@pytest.mark.parametrize(("name", "columns"), [("redline-årsrevision", {2, 3}), ("med-historik", {3})])
def test_tables_have_header_cells_with_their_scope(name: str, columns: set[int]) -> None:
    with pikepdf.open(io.BytesIO(made(name))) as pdf:
        tree = list(elements(pdf.Root.StructTreeRoot))
        tables = [one for one in tree if one.S == "/Table"]
        heads = [[cell for cell in elements(table) if cell.S == "/TH"] for table in tables]
        assert tables
        for cells in heads:
            scopes = [str(cell.A.Scope) for cell in cells]
            assert scopes.count("/Column") in columns
            assert scopes.count("/Row") >= 1


@pytest.mark.parametrize("name", NAMES)
def test_every_page_says_which_versions_are_compared(name: str) -> None:
    done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=made(name), capture_output=True, check=True)
    pages = done.stdout.decode().split("\f")[:-1]
    said = PAGES[name]["story"]["running"] if "story" in PAGES[name] else f"Version {PAGES[name]['version']}"
    assert [said in " ".join(text.split()) for text in pages] == [True] * len(pages)


def test_what_is_seen_by_marks_is_said_in_words_at_its_place() -> None:
    text = re.sub(r"(?<=\[) | (?=\])", "", raw_text("redline-årsrevision"))
    assert "for og [slettet: deltager] [indsat: deltage] aktivt" in text


def test_the_page_is_written_in_the_order_in_which_it_is_read() -> None:
    text = raw_text("redline-årsrevision")
    told = ["Hvad er ændret?", "Hvad kræver det?", "Sådan er ændringerne markeret", "Fjernet (større ændring)",
            "Delt i to: del 1 af 2", "Flyttet til »Ansvarsområder«", "Flyttet hertil fra", "Samlet af to punkter",
            "Ændrede oplysninger om dokumentet"]  # fmt: skip
    assert [text.find(words) for words in told] == sorted(text.find(words) for words in told)
    assert -1 not in {text.find(words) for words in told}


def test_the_first_page_has_the_whole_summary() -> None:
    done = subprocess.run(
        ["pdftotext", "-layout", "-l", "1", "-", "-"],
        input=made("redline-årsrevision"),
        capture_output=True,
        check=True,
    )
    text = " ".join(done.stdout.decode().split())
    summary = PAGES["redline-årsrevision"]["story"]["summary"]
    consequences = PAGES["redline-årsrevision"]["story"]["consequences"]
    tallies = [f"{one['number']} {one['words']}" for one in summary["tallies"]]
    said = [*tallies, summary["verdict"], *summary["given"], *summary["reasons"], *consequences, "streg i margenen"]
    assert [words for words in said if words not in text] == []
