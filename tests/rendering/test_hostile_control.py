"""The attacks of `test_hostile` do reach what they reach for where nothing guards it, so those tests can fail."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from weasyprint.urls import URLFetcher

from funkbesk.assets import built_in
from funkbesk.rendering import pdf, theme
from funkbesk.rendering.html import render_html
from funkbesk.rendering.logo import logo_uri
from funkbesk.rendering.template_problem import TemplateProblem
from tests.support.hostile import (
    SECRET,
    SVG_LOGOS,
    TEMPLATES,
    Listener,
    drawn,
    everything_in,
    filled,
    page_with,
    write_secrets,
)
from tests.support.pages import SOURCE, look, page
from tests.support.small_collection import write_template

pytestmark = [pytest.mark.pdf, pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")]

# What the loader alone stops, and what the fetcher alone stops. The rest is stopped by the sandbox, or asks for a file
# beside the template, whose address is an invented one.
LOADED = [name for name in TEMPLATES if name.split("-")[0] in {"include", "extends", "import", "stylesheet"}]
FETCHED = [
    *("image-file", "image-link", "image-http", "style-http", "style-link-http", "font-http"),
    *("attachment-file", "attachment-anchor", "attachment-http", "object", "svg-inline"),
]
# WeasyPrint 70 asks for nothing else in a drawing; the other cases are there for those that will.
DRAWN = ["image-file", "image-svg", "image-http", "font"]


@pytest.fixture
def listener() -> Iterator[Listener]:
    server = Listener()
    yield server
    server.close()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write_secrets(tmp_path)
    root = tmp_path / "samling"
    (root / "templates" / "ind").mkdir(parents=True)
    (root / "templates" / "genvej.html.j2").symlink_to(tmp_path / "hemmelig.txt")
    (root / "templates" / "genvej.jpg").symlink_to(tmp_path / "hemmelig.jpg")
    return root


def unguarded(folders: Sequence[Path], name: str, _limit: int = 0) -> Path | None:
    return next((folder / name for folder in folders if (folder / name).exists()), None)


@pytest.mark.parametrize("name", LOADED)
def test_an_unguarded_loader_gives_the_secret_away(root: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setattr(theme, "find", unguarded)
    write_template(root, page_with(filled(TEMPLATES[name], outside=str(root.parent))))
    assert SECRET in render_html(page(), [root / "templates", built_in("templates")], "print")


@pytest.mark.parametrize("name", FETCHED)
def test_an_unguarded_fetcher_reaches_out(
    root: Path, listener: Listener, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    text = filled(TEMPLATES[name], server=listener.address, outside=str(root.parent), root=str(root))
    assert reaches(page_with(text), root, listener, monkeypatch)


@pytest.mark.slow
@pytest.mark.parametrize("name", DRAWN)
def test_a_logo_would_reach_out_too(root: Path, listener: Listener, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    inner = filled(SVG_LOGOS[name], server=listener.address, outside=str(root.parent))
    (root / "logo.svg").write_text(drawn(inner), encoding="utf-8")
    logo = {"uri": logo_uri(root, "logo.svg"), "text": "x"}
    html = render_html(page(look=look(logo=logo)), [built_in("templates")], "print")
    assert reaches(html, root, listener, monkeypatch)


def reaches(html: str, root: Path, listener: Listener, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Return whether the server was called, or the secret is in the PDF, when everything may be fetched."""
    monkeypatch.setattr(pdf, "ThemeFetcher", lambda _folders: URLFetcher(timeout=5))
    made = root / "build"
    made.mkdir()
    try:
        (made / "x.pdf").write_bytes(pdf.make_pdf(html, page(), SOURCE, [built_in("templates")]))
    except TemplateProblem:
        assert listener.calls  # what the server sent was no picture
    return bool(listener.calls) or SECRET.encode() in everything_in(made)
