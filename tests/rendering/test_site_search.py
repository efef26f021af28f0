"""The search of the site in a real browser, opened from the disk: the same answers as `funkbesk find`."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from funkbesk.cli.main import main
from funkbesk.danish_stems import stem
from funkbesk.reading.collection import Collection
from funkbesk.search.collection import index_collection
from funkbesk.search.find import find
from tests.search.test_questions import MOST_WRONG, SHOWN, open_questions, sealed_questions
from tests.support.site_pages import ask
from tests.support.sites import TODAY

pytestmark = [pytest.mark.browser, pytest.mark.slow]
ROOT = Path(__file__).resolve().parent.parent.parent
MORE_QUESTIONS = [
    *("chefgruppe", "dagsordn", "hvem har ansvar for onboardng af nye", "LMU'er", "følge op på beslutninger"),
    *(
        "a'b",
        "mål-middel hierarki",
        "og i på",
        "x",
        "...",
        "borgersamtaler borgersamtaler",
        "læringstilsyn",
        "lederfora",
        "strategiunderstøttelse",
        "ÆRØ ß",
    ),
]
ENDINGS = (
    "erne",
    "enes",
    "ende",
    "erede",
    "heden",
    "heds",
    "elig",
    "løst",
    "igst",
    "gt",
    "kt",
    "ss",
    "ets'en",
    "s",
    "'s",
    "",
)
STARTS = (
    "a",
    "be",
    "godk",
    "løs",
    "bet",
    "kø",
    "på",
    "sådan",
    "st't",
    "mål'ene",
    "abb",
    "væs",
    "ansvarligh",
    "afslagt",
    "afmægt",
    "dagsordn",
)
"""Pieces of words, for the stems: each start with each ending."""


@pytest.fixture(scope="module")
def own_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("egen")
    assert main(["site", "--no-pdf", "--quiet", "--today", TODAY, "--root", str(ROOT), "--out", str(out)]) == 0
    return out


@pytest.fixture
def start(browser: Browser, own_site: Path) -> Iterator[Page]:
    """Return the start page of this repository's own collection, with its own content policy."""
    context = browser.new_context()
    page = context.new_page()
    page.goto((own_site / "index.html").as_uri())
    yield page
    context.close()


def test_the_forty_questions_are_answered_by_the_first_hits_on_the_page(start: Page) -> None:
    """What the reader sees: the first three links lead to one of the bullets that answer."""
    asked = [*open_questions(), *sealed_questions()]
    assert len(asked) == 40
    missed = {}
    for row in asked:
        ask(start, row["spørg"])
        links = start.eval_on_selector_all("#træf a", "links => links.map(one => decodeURI(one.getAttribute('href')))")
        if not set(links[:SHOWN]) & set(map(address_of_answer, row["svar"])):
            missed[row["spørg"]] = links[:SHOWN]
    assert len(missed) <= MOST_WRONG, missed


def address_of_answer(address: str) -> str:
    """Return where the site has a bullet that is given as "id#section.group.bullet"."""
    identifier, _, part = address.partition("#")
    return f"beskrivelser/{identifier}.html#punkt-{part.rpartition('.')[2]}"


def test_the_same_answers_as_find(start: Page) -> None:
    """All hits, their order, scores and marked words, not only the first three."""
    index = index_collection(Collection(ROOT)).index
    asked = [row["spørg"] for row in (*open_questions(), *sealed_questions())]
    start.evaluate("() => { window.search = new funkbesk.Search(funkbesk.data); }")
    for question in [*asked, *MORE_QUESTIONS]:
        found: list[Any] = start.evaluate(
            "question => search.find(question).map(hit => [hit.entry.text, hit.score, search.marks(hit)])", question
        )
        hits = find(index, question)
        assert [row[0] for row in found] == [hit.entry.text for hit in hits], question
        assert [row[1] for row in found] == pytest.approx([hit.score for hit in hits]), question
        assert [[tuple(mark) for mark in row[2]] for row in found] == [list(hit.marked) for hit in hits], question


def test_the_same_stems_as_snowball(start: Page) -> None:
    index = index_collection(Collection(ROOT)).index
    words = sorted({word for word, _ in index.vocabulary} | {one + other for one in STARTS for other in ENDINGS})
    stems = start.evaluate("words => words.map(word => funkbesk.stem(word))", words)
    assert dict(zip(words, stems, strict=True)) == {word: stem(word) for word in words}


def test_search_as_you_type_with_the_keyboard_alone(start: Page) -> None:
    start.keyboard.press("Tab")
    assert start.evaluate("document.activeElement.className") == "skip"
    start.focus("#spørgsmål")
    start.keyboard.type("klage")
    start.wait_for_selector("#træf li")
    assert not start.is_visible("#oversigt")
    assert start.get_attribute("#antal", "role") == "status"
    start.focus("#træf a")
    start.keyboard.press("Enter")
    start.wait_for_url("**/faglig-koordinator.html#punkt-klagebesvarelser")
    assert start.is_visible("#punkt-klagebesvarelser")
    start.go_back()
    start.wait_for_selector("#træf li")
    assert start.input_value("#spørgsmål") == "klage"
    start.fill("#spørgsmål", "")
    start.wait_for_selector("#oversigt", state="visible")
    assert start.inner_text("#træf") == ""
    assert start.inner_text("#antal") == ""


def test_a_question_without_an_answer_is_told(start: Page) -> None:
    ask(start, "qqqqqqqqqq")
    assert start.locator("#træf li").count() == 0
    assert not start.is_visible("#flere")


def test_more_hits_are_shown_when_asked_for(start: Page) -> None:
    ask(start, "samarbejde")
    number = int(start.inner_text("#antal").split()[0])
    assert 10 < number <= 30
    assert start.locator("#træf li").count() == 10
    start.click("#flere")
    assert start.locator("#træf li").count() == number
    assert start.evaluate("document.activeElement === document.querySelectorAll('#træf a')[10]")
    assert not start.is_visible("#flere")


@pytest.mark.parametrize("hash_", ["#find=%E0%A4%A", "#find=<img src=x onerror=alert(1)>", "#find="])
def test_any_address_is_taken(browser: Browser, own_site: Path, hash_: str) -> None:
    page = browser.new_page()
    said: list[str] = []
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto((own_site / "index.html").as_uri() + hash_)
    assert page.is_visible("#spørgsmål")
    page.close()
    assert said == []


def test_without_scripts_the_list_is_there(browser: Browser, own_site: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto((own_site / "index.html").as_uri())
    assert page.is_visible("#oversigt")
    assert not page.is_visible("#spørgsmål")
    context.close()
