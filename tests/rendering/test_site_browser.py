"""The pages of the site in a real browser, opened from the disk: no barrier, no request, and they print."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser

from funkbesk.assets import built_in
from funkbesk.cli.main import main
from funkbesk.cli.site_making.site_preview import NEWS, Preview
from tests.support.site_pages import ask
from tests.support.sites import TODAY, example
from tests.support.small_collection import make_collection

pytestmark = [pytest.mark.browser, pytest.mark.pdf, pytest.mark.slow]
PHONE, DESKTOP = 390, 1280
Scheme = Literal["light", "dark"]


@pytest.fixture(scope="module")
def example_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("æ side")
    repo = example(folder / "samling")
    out = folder / "side"
    assert main(["site", "--quiet", "--today", TODAY, "--root", str(repo.root), "--out", str(out)]) == 0
    return out


@pytest.fixture(scope="module")
def axe() -> str:
    spec = importlib.util.find_spec("axe_playwright_python")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).with_name("axe.min.js").read_text(encoding="utf-8")


@pytest.fixture(scope="module")
def empty_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the site of a collection that has nothing yet."""
    folder = tmp_path_factory.mktemp("tom")
    root, out = make_collection(folder / "samling"), folder / "side"
    assert main(["site", "--no-pdf", "--quiet", "--today", TODAY, "--root", str(root), "--out", str(out)]) == 0
    return out


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_axe_finds_nothing_and_nothing_is_too_wide(
    browser: Browser, example_site: Path, empty_site: Path, axe: str, width: int, scheme: Scheme
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    found = {}

    def look_at(name: str) -> None:
        page.evaluate(axe)
        found[name] = page.evaluate("async () => (await axe.run()).violations.map(one => one.id)")
        assert page.evaluate("document.documentElement.scrollWidth") <= width, name

    for site in (example_site, empty_site):
        for path in sorted(site.rglob("*.html")):
            page.goto(path.as_uri())
            page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true; })")
            look_at(f"{site.parent.name}: {path.name}")
    for question, number in (("klage", 1), ("samarbejde", 10), ("qqqqqqqqqq", 0)):
        page.goto((example_site / "index.html").as_uri())
        ask(page, question)
        assert min(page.locator("#træf li").count(), number) == number
        look_at(f"asked: {question}")
    context.close()
    assert len(found) == 11 + 7 + 3
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


@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_the_year_is_printed_with_one_wheel(browser: Browser, example_site: Path, width: int) -> None:
    page = browser.new_page(viewport={"width": width, "height": 900})
    page.goto((example_site / "årshjul.html").as_uri())
    assert page.locator("svg:visible").count() == 1
    page.emulate_media(media="print")
    assert page.locator("svg:visible").count() == 1
    assert page.locator(".full svg").is_visible()
    page.close()


def test_a_page_in_the_preview_follows_the_site(browser: Browser, example_site: Path) -> None:
    with Preview(example_site) as preview:
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
