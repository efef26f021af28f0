"""The pages in a real browser: no barrier that axe-core can find, no request, nothing wider than a phone."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.sync_api import Page

from funkbesk.assets import built_in
from funkbesk.rendering.html import render_html
from tests.support.agendas import pages as agenda_pages
from tests.support.calendars import calendars
from tests.support.matrices import pages as matrix_pages
from tests.support.packets import packets
from tests.support.pages import examples
from tests.support.redlines import history, redlines

pytestmark = pytest.mark.browser
PAGES = {
    **examples(),
    **redlines(),
    **matrix_pages(),
    **agenda_pages(),
    **calendars(),
    **packets(),
    "historik": history(),
}
TELLING = {
    "gældende",
    "redline-årsrevision",
    "introduktionspakke-rolle",
    "dagsorden-chefgruppen",
}
"""Looked at every time; the others with the slow tests."""
NAMES = [name if name in TELLING else pytest.param(name, marks=pytest.mark.slow) for name in sorted(PAGES)]
PHONE, DESKTOP = 390, 1280
Scheme = Literal["light", "dark"]


class Files(dict[str, Path]):
    """The files of the pages, each made when it is first asked for."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __missing__(self, name: str) -> Path:
        self[name] = self.folder / f"{name}.html"
        self[name].write_text(render_html(PAGES[name], [built_in("templates")], "screen"), encoding="utf-8")
        return self[name]


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Files:
    return Files(tmp_path_factory.mktemp("sider"))


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
        pytest.param(DESKTOP, "dark", marks=pytest.mark.slow),
        pytest.param(PHONE, "dark", marks=pytest.mark.slow),
        pytest.param(DESKTOP, "light", marks=pytest.mark.slow),
    ],
)
@pytest.mark.parametrize("name", NAMES)
def test_axe_finds_nothing(unguarded_tab: Page, pages: Files, axe: str, name: str, width: int, scheme: Scheme) -> None:
    # the page's own policy lets no script run, so axe has to get round it
    look(unguarded_tab, pages[name], width, scheme)
    unguarded_tab.evaluate(axe)
    found = unguarded_tab.evaluate("async () => (await axe.run()).violations.map(one => [one.id, one.nodes[0].html])")
    assert found == []


def look(tab: Page, file: Path, width: int, scheme: Scheme = "light") -> None:
    tab.set_viewport_size({"width": width, "height": 900})
    tab.emulate_media(color_scheme=scheme)
    tab.goto(file.as_uri())


@pytest.mark.parametrize("name", NAMES)
def test_no_request_leaves_the_file_and_nothing_is_too_wide(tab: Page, pages: Files, name: str) -> None:
    asked: list[str] = []
    complaints: list[str] = []
    listeners: dict[Any, Any] = {
        "request": lambda request: asked.append(request.url),
        "console": lambda message: complaints.append(message.text),
    }
    for event, listener in listeners.items():
        tab.on(event, listener)
    look(tab, pages[name], 320)
    width = tab.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    for event, listener in listeners.items():
        tab.remove_listener(event, listener)
    assert [url for url in asked if not url.startswith("data:")] == [pages[name].as_uri()]
    assert complaints == []
    assert width[0] <= width[1]


@pytest.mark.parametrize(("scheme", "dark"), [("light", False), ("dark", True)])
def test_a_dark_screen_gets_a_dark_page(tab: Page, pages: Files, scheme: Scheme, *, dark: bool) -> None:
    look(tab, pages["udkast"], DESKTOP, scheme)
    ground, ink = tab.evaluate("(style => [style.backgroundColor, style.color])(getComputedStyle(document.body))")
    assert (lightness(ground) < lightness(ink)) is dark


def lightness(colour: str) -> int:
    """Return the sum of the parts of a colour as browsers write it: rgb(255, 255, 255)."""
    return sum(map(int, colour.removeprefix("rgb(").removesuffix(")").split(",")))


def test_axe_would_find_something(unguarded_tab: Page, axe: str, tmp_path: Path) -> None:
    (tmp_path / "x.html").write_text("<html><body><img src='data:,'><p style='color:#ccc'>tekst</p></body></html>")
    look(unguarded_tab, tmp_path / "x.html", DESKTOP)
    unguarded_tab.evaluate(axe)
    found = unguarded_tab.evaluate("async () => (await axe.run()).violations.map(one => one.id)")
    assert {"image-alt", "color-contrast", "html-has-lang"} <= set(found)
