"""The site in a real browser, opened from the disk: no barrier, no request, and the same answers as `funkbesk find`."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import pytest
import yaml
from playwright.sync_api import Browser, Page

from funkbesk.assets import built_in
from funkbesk.cli.main import main
from funkbesk.cli.site_making.site_preview import NEWS, Preview
from funkbesk.reading.collection import Collection
from funkbesk.search.collection import index_collection
from funkbesk.search.find import find
from funkbesk.search.forms import stem
from tests.support.sites import TODAY, example

pytestmark = [pytest.mark.browser, pytest.mark.slow]
ROOT = Path(__file__).resolve().parent.parent.parent
PHONE, DESKTOP = 390, 1280
Scheme = Literal["light", "dark"]
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
def example_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("æ side")
    repo = example(folder / "samling")
    out = folder / "side"
    assert main(["site", "--no-pdf", "--quiet", "--today", TODAY, "--root", str(repo.root), "--out", str(out)]) == 0
    return out


@pytest.fixture(scope="module")
def own_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("egen")
    assert main(["site", "--no-pdf", "--quiet", "--today", TODAY, "--root", str(ROOT), "--out", str(out)]) == 0
    return out


@pytest.fixture(scope="module")
def axe() -> str:
    spec = importlib.util.find_spec("axe_playwright_python")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).with_name("axe.min.js").read_text(encoding="utf-8")


@pytest.fixture
def start(browser: Browser, own_site: Path) -> Iterator[Page]:
    """Return the start page of this repository's own collection, with its own content policy."""
    context = browser.new_context()
    page = context.new_page()
    page.goto((own_site / "index.html").as_uri())
    yield page
    context.close()


@pytest.mark.parametrize(
    ("width", "scheme"),
    [
        (PHONE, "light"),
        pytest.param(DESKTOP, "dark", marks=pytest.mark.slow),
        pytest.param(PHONE, "dark", marks=pytest.mark.slow),
        pytest.param(DESKTOP, "light", marks=pytest.mark.slow),
    ],
)
def test_axe_finds_nothing_and_nothing_is_too_wide(
    browser: Browser, example_site: Path, axe: str, width: int, scheme: Scheme
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    found = {}
    for path in sorted(example_site.rglob("*.html")):
        page.goto(path.as_uri())
        page.evaluate(axe)
        found[path.name] = page.evaluate("async () => (await axe.run()).violations.map(one => one.id)")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path.name
    page.goto((example_site / "index.html").as_uri())
    ask(page, "klage")
    page.evaluate(axe)
    found["hits"] = page.evaluate("async () => (await axe.run()).violations.map(one => one.id)")
    context.close()
    assert len(found) == 12
    assert {name: violations for name, violations in found.items() if violations} == {}


def test_only_the_scripts_of_the_site_are_asked_for_and_no_text_runs(browser: Browser, example_site: Path) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 800})
    page = context.new_page()
    asked: set[str] = set()
    said: list[str] = []
    page.on("request", lambda request: asked.add(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    for path in sorted(example_site.rglob("*.html")):
        page.goto(path.as_uri())
        assert page.title() != "løb"
    page.goto((example_site / "index.html").as_uri())
    ask(page, "zebraliste")
    assert "onerror" in page.inner_text("#træf")
    assert page.title() != "løb"
    context.close()
    assert said == []
    kinds = {Path(address).suffix for address in asked}
    assert kinds == {".html", ".js"}
    assert all(address.startswith(example_site.as_uri()) for address in asked)


def test_a_script_in_the_page_itself_does_not_run(browser: Browser, example_site: Path, tmp_path: Path) -> None:
    text = (example_site / "index.html").read_text("utf-8")
    for name in ("search.js", "search_data.js", "search_page.js", "search_words.js", "danish_stemmer.js"):
        (tmp_path / name).write_bytes((example_site / name).read_bytes())
    changed = tmp_path / "index.html"
    changed.write_text(text.replace("</main>", "<script>window.ran = true</script></main>"), "utf-8")
    page = browser.new_page()
    page.goto(changed.as_uri())
    assert page.evaluate("window.ran") is None
    assert page.evaluate("typeof funkbesk.Search") == "function"
    page.close()


def ask(page: Page, question: str) -> None:
    page.fill("#spørgsmål", question)
    page.wait_for_selector("#antal:not(:empty)")


def test_the_same_answers_as_find(start: Page) -> None:
    """All hits, their order, scores and marked words, not only the first three."""
    index = index_collection(Collection(ROOT)).index
    asked = [row["spørg"] for row in yaml.safe_load((ROOT / "tests/data/find/sporgsmaal.yaml").read_text("utf-8"))]
    assert len(asked) == 27
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


def test_a_page_in_the_preview_follows_the_site(browser: Browser, own_site: Path) -> None:
    with Preview(own_site) as preview:
        page = browser.new_page()
        said: list[str] = []
        page.on("console", lambda message: said.append(message.text))
        with page.expect_response(lambda answer: NEWS in answer.url):
            page.goto(f"{preview.address}fora.html")
        page.evaluate("window.old = true")
        with page.expect_navigation():
            preview.tell()
        assert page.evaluate("window.old") is None
        page.goto(preview.address)
        ask(page, "klage")
        assert page.locator("#træf li").count() > 0
        page.close()
    assert [text for text in said if "script-src" not in text] == []


def test_the_scripts_are_shipped() -> None:
    assert {path.name for path in (built_in("templates") / "site").glob("*.js")} == {
        "danish_stemmer.js",
        "search.js",
        "search_page.js",
        "search_words.js",
    }
