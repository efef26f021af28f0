"""The responsibility matrix on paper: conforming, on its side, heads repeated, upright names read out in order."""

from __future__ import annotations

import functools
import re
import subprocess

import page as validation
import pytest

from funkbesk.assets import built_in
from funkbesk.rendering.html import render_html
from funkbesk.rendering.pdf import make_pdf
from tests.support.matrices import pages, upright
from tests.support.pages import Page

pytestmark = [pytest.mark.pdf, pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")]
PAGES = pages()
PROFILES = (validation.ValidationProfile.PDF_UA_1, validation.ValidationProfile.PDF_A_3A)


@functools.cache
def made(name: str) -> bytes:
    return written(PAGES[name])


def written(page: Page) -> bytes:
    folders = [built_in("templates")]
    return make_pdf(render_html(page, folders, "print"), page, b"", folders)


def said(name: str, *command: str) -> str:
    return answer(made(name), *command)


def answer(pdf: bytes, *command: str) -> str:
    return subprocess.run([*command], input=pdf, capture_output=True, check=True).stdout.decode()


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(PAGES))
@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_profile(name: str, profile: validation.ValidationProfile) -> None:
    assert [failure.rule_id for failure in validation.validate_pdf_bytes(made(name), profile=profile).failures] == []


@pytest.mark.slow
def test_every_page_lies_on_its_side() -> None:
    sizes = re.findall(r"size: +([\d.]+) x ([\d.]+)", said("ansvarsmatrix-mange", "pdfinfo", "-l", "99", "-"))
    assert len(sizes) > 2
    assert {float(width) > float(height) for width, height in sizes} == {True}


@pytest.mark.slow
def test_every_page_of_a_table_has_its_head() -> None:
    texts = said("ansvarsmatrix-mange", "pdftotext", "-raw", "-", "-").split("\f")
    with_tasks = [text for text in texts if "At løse opgave nummer" in text]
    assert len(with_tasks) > 2
    assert all("Opgave\n" in text for text in with_tasks)


def test_no_name_and_no_letter_is_cut_off() -> None:
    """Every name of a role and every letter lies inside the page."""
    boxes = said("ansvarsmatrix-mange", "pdftotext", "-bbox", "-", "-")
    width, height = map(float, re.findall(r'page width="([\d.]+)" height="([\d.]+)"', boxes)[0])
    places = [
        tuple(map(float, row))
        for row in re.findall(r'xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)"', boxes)
    ]
    assert len(places) > 500
    assert all(0 < x < right < width and 0 < y < bottom < height for x, y, right, bottom in places)


def test_upright_heads_do_not_widen_their_columns() -> None:
    """The task keeps a third of the page beside nine roles: turned names take no room of their own."""
    boxes = said("ansvarsmatrix-mange", "pdftotext", "-bbox", "-", "-")
    [first] = re.findall(r'xMin="([\d.]+)"[^>]*>At</word>', boxes)[:1]
    letter = min(float(x) for x in re.findall(r'xMin="([\d.]+)"[^>]*>A</word>', boxes) if float(x) > 100)
    width = float(re.findall(r'page width="([\d.]+)"', boxes)[0])
    assert letter - float(first) > width / 3


@pytest.mark.slow
def test_names_are_read_out_before_the_tasks() -> None:
    structure = answer(written(upright()), "pdfinfo", "-struct-text", "-")  # which takes seconds for a large table
    heads = structure.split("THead")[1].split("TBody")[0]
    assert [f"konsulent {n}" in re.sub(r'"\s+Span \(inline\)\s+"', " ", heads) for n in range(3)] == [True] * 3
    assert heads.index("Opgave") < heads.index("konsulent")
