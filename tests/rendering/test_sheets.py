"""The sheets on paper: conforming PDFs, a card of one page, tables that break between rows and repeat their heads."""

from __future__ import annotations

import functools
import subprocess
from pathlib import Path
from typing import Any

import page as validation
import pytest

from funkbesk.assets import built_in
from funkbesk.cycle.around import ChangesSince
from funkbesk.cycle.sheets import sheet_for
from funkbesk.documents.description import Description, RoleDescription
from funkbesk.rendering.html import render_html
from funkbesk.rendering.pdf import make_pdf
from tests.support.around import around
from tests.support.descriptions import METADATA, REAL
from tests.support.meetings import meeting
from tests.support.pages import page

pytestmark = [pytest.mark.pdf, pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")]
COORDINATOR, SECRETARIAT = REAL
OCCASIONS = ("onboarding", "evaluering", "forventningsafstemning", "sparring")
PROFILES = (validation.ValidationProfile.PDF_UA_1, validation.ValidationProfile.PDF_A_3A)
TEMPLATE = """\
{% extends "base.html.j2" %}
{% import "sheets.html.j2" as sheets %}
{% block style %}{{ super() }}{{ stylesheet("sheets.css") }}{% endblock %}
{% block content %}<h1>{{ page.title }}</h1><div style="height: {{ page.room }}mm"></div><section><h2>Punktet</h2>
{{ sheets.sheet(page.sheet, page.minutes) }}</section>{% endblock %}
"""
POINT = """\
id: m
forum: chefgruppen
dato: 2027-05-03
punkter:
  p:
    titel: Punktet
    anledning: {occasion}
    om: [{about}]
    vurderinger: {{opgaver: {{dækkende: nej, bemærkning: Tilsyn mangler}}}}
    afstemninger: {{{task}: {{forventninger: {{områdechef: Færre}}, aftale: To timer, ansvarlig: områdechef}}}}
"""
EARLIER = POINT.replace("id: m", "id: tidligere").replace("2027-05-03", "2027-02-01\nstatus: afholdt")


def example(description: Description, occasion: str, *, minutes: bool = False, room: int = 0) -> dict[str, Any]:
    assert description.tasks is not None
    task = next(iter(description.tasks.bullets or next(iter(description.tasks.groups.values())).bullets))
    values = {"occasion": occasion, "about": description.id, "task": task}
    held = meeting(POINT.format(**values))
    earlier = meeting(EARLIER.format(**values))
    known = around(meetings=[earlier], changes=lambda _id: ChangesSince("1.0.0", ("Ny opgave",)))
    sheet = sheet_for(held.points["p"], description, known, held)
    return page(template="prøve", sheet=sheet, minutes=minutes, room=room)


@functools.cache
def folders(folder: Path) -> list[Path]:
    (folder / "prøve.html.j2").write_text(TEMPLATE, encoding="utf-8")
    return [folder, built_in("templates")]


@pytest.fixture(scope="module")
def theme(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    return folders(tmp_path_factory.mktemp("tema"))


def printed(data: dict[str, Any], theme: list[Path]) -> bytes:
    return make_pdf(render_html(data, theme, "print"), data, b"id: x\n", theme)


def texts(written: bytes) -> list[str]:
    """Return the text of each page, in the order it is read out in."""
    done = subprocess.run(["pdftotext", "-", "-"], input=written, capture_output=True, check=True)
    return done.stdout.decode().split("\f")[:-1]


@pytest.mark.parametrize("minutes", [False, pytest.param(True, marks=pytest.mark.slow)])
@pytest.mark.parametrize(
    "description", [COORDINATOR, pytest.param(SECRETARIAT, marks=pytest.mark.slow)], ids=lambda one: one.id
)
@pytest.mark.parametrize("occasion", OCCASIONS)
def test_profiles(theme: list[Path], description: Description, occasion: str, *, minutes: bool) -> None:
    written = printed(example(description, occasion, minutes=minutes), theme)
    for profile in PROFILES:
        assert validation.validate_pdf_bytes(written, profile=profile).failures == []


@pytest.mark.parametrize("description", REAL, ids=lambda one: one.id)
def test_the_card_is_one_page(theme: list[Path], description: Description) -> None:
    data = {**example(description, "sparring"), "facts": []}
    assert len(texts(printed(data, theme))) == 1


SHORT, LONG = "At holde møder med andre", "At koordinere og kvalitetssikre afgørelser og indstillinger på området " * 3


@pytest.mark.parametrize("task", [SHORT, pytest.param(LONG, marks=pytest.mark.slow)], ids=["short", "long"])
@pytest.mark.parametrize("size", [pytest.param(10, marks=pytest.mark.slow), pytest.param(8, marks=pytest.mark.slow), 7])
def test_as_much_as_may_be_in_letters_of_a_size_is_one_page(theme: list[Path], size: int, task: str) -> None:
    found = [data for number in range(4, 130) if (data := full_card(number, task))["sheet"]["fits"]]
    fullest = [data for data in found if data["sheet"]["size"] == size][-1]
    assert len(texts(printed(fullest, theme))) == 1


def full_card(tasks: int, task: str) -> dict[str, Any]:
    groups: list[dict[str, str]] = [{} for _ in range(4)]
    for number in range(tasks):
        groups[number % 4][f"p{number}"] = task
    kept = {f"g{number}": {"overskrift": "En gruppe", "punkter": bullets} for number, bullets in enumerate(groups)}
    described = RoleDescription.model_validate({**METADATA, "art": "rolle", "opgaver": {"grupper": kept}})
    held = meeting("id: m\ndato: 2027-05-03\npunkter:\n  p: {titel: Sparring, anledning: sparring, om: [rolle]}\n")
    sheet = sheet_for(held.points["p"], described, around(), held)
    return {**page(template="prøve", sheet=sheet, minutes=False, room=0), "facts": []}


@pytest.mark.slow
def test_the_alignment_repeats_its_head_on_every_wide_page(theme: list[Path]) -> None:
    pages = texts(printed(example(COORDINATOR, "forventningsafstemning"), theme))
    wide = [text for text in pages if "At understøtte ensartet" in text or "Uenighed" in text]
    assert len(wide) > 1
    assert all("Uenighed" in text for text in wide)


@pytest.mark.parametrize("room", [12, *(pytest.param(room, marks=pytest.mark.slow) for room in range(0, 190, 9))])
def test_a_table_has_its_caption_on_its_own_page(theme: list[Path], room: int) -> None:
    pages = texts(printed(example(COORDINATOR, "onboarding", room=room), theme))
    (captioned,) = (text for text in pages if "De ord fra registret" in text)
    assert "Begreber og forkortelser" in captioned
    assert "Ikke forklaret endnu" in captioned


@pytest.mark.parametrize("room", [150, *(pytest.param(room, marks=pytest.mark.slow) for room in range(0, 250, 12))])
def test_nobody_signs_an_empty_sheet(theme: list[Path], room: int) -> None:
    pages = texts(printed(example(COORDINATOR, "onboarding", room=room), theme))
    (signed,) = (text for text in pages if "Vi har gennemgået" in text)
    assert "Hvad er uklart" in signed
    assert all(signer in signed for signer in ("Afdelingsleder", "Ny medarbejder"))


def test_boxes_and_lines_are_drawn_and_no_letters(theme: list[Path]) -> None:
    html = render_html(example(COORDINATOR, "onboarding"), theme, "screen")
    assert html.count('<span class="box"></span>') > 50
    assert html.count('<div class="lines" data-lines="2">') >= 7


def test_minutes_hold_the_answers_and_nothing_to_fill_in(theme: list[Path]) -> None:
    evaluated = render_html(example(COORDINATOR, "evaluering", minutes=True), theme, "screen")
    aligned = render_html(example(COORDINATOR, "forventningsafstemning", minutes=True), theme, "screen")
    assert "Tilsyn mangler" in evaluated
    assert evaluated.count("<tr>") == 2, "its head, and the one section that was spoken of"
    assert "To timer" in aligned
    assert "At være ambassadør for kurs" in aligned
    assert "At kvalificere og godkende" not in aligned, "a task that nobody spoke of"
    for html in (evaluated, aligned):
        assert 'class="box"' not in html
        assert 'class="blank"' not in html
