"""The pages in a real browser: no barrier that axe-core can find, no request, nothing wider than a phone."""

from __future__ import annotations

import importlib.util
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from playwright.sync_api import Browser, sync_playwright

from funkbesk.assets import built_in
from funkbesk.rendering.html import render_html
from tests.support.pages import examples
from tests.support.redlines import history, redlines

pytestmark = pytest.mark.browser
PAGES = {**examples(), **redlines(), "historik": history()}
TELLING = {"gældende", "redline-årsrevision"}
"""Looked at every time; the others with the slow tests."""
NAMES = [name if name in TELLING else pytest.param(name, marks=pytest.mark.slow) for name in sorted(PAGES)]
CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
OPTIONS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update")
PHONE, DESKTOP = 390, 1280
Scheme = Literal["light", "dark"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        # with the machine's fonts, which this process has lost where another test has made a PDF
        surroundings: dict[str, str | float | bool] = {**os.environ}
        surroundings.pop("FONTCONFIG_FILE", None)
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=list(OPTIONS), env=surroundings)
        yield started
        started.close()


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("sider")
    files = {name: folder / f"{name}.html" for name in PAGES}
    for name, file in files.items():
        file.write_text(render_html(PAGES[name], [built_in("templates")], "screen"), encoding="utf-8")
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


@pytest.mark.parametrize(("scheme", "dark"), [("light", False), ("dark", True)])
def test_a_dark_screen_gets_a_dark_page(
    browser: Browser, pages: dict[str, Path], scheme: Scheme, *, dark: bool
) -> None:
    page = browser.new_page(color_scheme=scheme)
    page.goto(pages["udkast"].as_uri())
    ground, ink = page.evaluate("(style => [style.backgroundColor, style.color])(getComputedStyle(document.body))")
    page.close()
    assert (lightness(ground) < lightness(ink)) is dark


def lightness(colour: str) -> int:
    """Return the sum of the parts of a colour as browsers write it: rgb(255, 255, 255)."""
    return sum(map(int, colour.removeprefix("rgb(").removesuffix(")").split(",")))


def test_axe_would_find_something(browser: Browser, axe: str) -> None:
    page = browser.new_page(color_scheme="light")
    page.set_content("<html><body><img src='data:,'><p style='color:#ccc'>tekst</p></body></html>")
    page.evaluate(axe)
    found = page.evaluate("async () => (await axe.run()).violations.map(one => one.id)")
    page.close()
    assert {"image-alt", "color-contrast", "html-has-lang"} <= set(found)
