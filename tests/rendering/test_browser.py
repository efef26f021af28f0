"""The pages in a real browser: no barrier that axe-core can find, no request, nothing wider than a phone."""

from __future__ import annotations

import importlib.util
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, sync_playwright

from funkbesk.assets import built_in
from funkbesk.rendering.html import render_html
from tests.support.pages import examples

pytestmark = pytest.mark.browser
NAMES = sorted(examples())
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
OPTIONS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")
PHONE, DESKTOP = 390, 1280
Scheme = Literal["light", "dark"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=list(OPTIONS))
        yield started
        started.close()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("sider")
    files = {name: folder / f"{name}.html" for name in NAMES}
    for name, file in files.items():
        file.write_text(render_html(examples()[name], [built_in("templates")], "screen"), encoding="utf-8")
    return files


@pytest.fixture(scope="module")
def axe() -> str:
    spec = importlib.util.find_spec("axe_playwright_python")
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).with_name("axe.min.js").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("width", "scheme"),
    [
        (PHONE, "light"),
        (DESKTOP, "dark"),
        pytest.param(PHONE, "dark", marks=pytest.mark.slow),
        pytest.param(DESKTOP, "light", marks=pytest.mark.slow),
    ],
)
@pytest.mark.parametrize("name", NAMES)
def test_axe_finds_nothing(
    browser: Browser, pages: dict[str, Path], axe: str, name: str, width: int, scheme: Scheme
) -> None:
    # the page's own policy lets no script run, so axe has to get round it
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    page.goto(pages[name].as_uri())
    page.evaluate(axe)
    found = page.evaluate("async () => (await axe.run()).violations.map(one => [one.id, one.nodes[0].html])")
    context.close()
    assert found == []


@pytest.mark.parametrize("name", NAMES)
def test_no_request_leaves_the_file_and_nothing_is_too_wide(
    browser: Browser, pages: dict[str, Path], name: str
) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 800})
    page = context.new_page()
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(pages[name].as_uri())
    width = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    context.close()
    assert [url for url in asked if not url.startswith("data:")] == [pages[name].as_uri()]
    assert complaints == []
    assert width[0] <= width[1]


def test_axe_would_find_something(browser: Browser, axe: str) -> None:
    page = browser.new_page()
    page.set_content("<html><body><img src='data:,'><p style='color:#ccc'>tekst</p></body></html>")
    page.evaluate(axe)
    found = page.evaluate("async () => (await axe.run()).violations.map(one => one.id)")
    page.close()
    assert {"image-alt", "color-contrast", "html-has-lang"} <= set(found)
