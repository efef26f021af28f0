"""What a stranger's pull request can bring: templates, texts and pictures that reach for what is not theirs."""

from __future__ import annotations

import html
import socket
import threading
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from funkbesk.files import FileProblem
from funkbesk.rendering.outputs import Outputs
from funkbesk.rendering.render import render_collection
from funkbesk.rendering.report import RenderReport
from tests.support.command import Funkbesk
from tests.support.small_collection import make_collection, write_description, write_template

SECRET = "HEMMELIGHED-4711"


class Listener:
    """A server on this machine that counts who calls."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.address = f"http://127.0.0.1:{self._socket.getsockname()[1]}"
        self.calls = 0
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self) -> None:
        while True:
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self.calls += 1
            connection.close()

    def close(self) -> None:
        self._socket.close()


@pytest.fixture
def listener() -> Iterator[Listener]:
    server = Listener()
    yield server
    server.close()


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "hemmelig.txt").write_text(SECRET, encoding="utf-8")
    # A PDF holds the bytes of a JPEG as they are, comment and all; a text in a picture would be glyph numbers.
    Image.new("RGB", (8, 8)).save(tmp_path / "hemmelig.jpg", comment=SECRET.encode())
    root = make_collection(tmp_path / "samling", "leder", settings="grænser: {sekunder: 20}\n")
    (root / "templates").mkdir()
    (root / "templates" / "genvej.html.j2").symlink_to(tmp_path / "hemmelig.txt")
    (root / "templates" / "genvej.jpg").symlink_to(tmp_path / "hemmelig.jpg")
    return root


def render(root: Path) -> RenderReport:
    return render_collection(root, formats=["html", "pdf"], outputs=Outputs(root / "build"), jobs=1)


def everything_in(folder: Path) -> bytes:
    """Return all bytes that were made, those in the streams of PDFs unpacked."""
    found = b""
    for path in folder.iterdir() if folder.is_dir() else ():
        found += path.read_bytes()
        if path.suffix == ".pdf":
            with pikepdf.open(path) as pdf:
                for item in pdf.objects:
                    if isinstance(item, pikepdf.Stream):
                        found += item.read_raw_bytes() if "/Image" in str(item.get("/Subtype")) else item.read_bytes()
    return found


# Each reaches for the file beside the collection, or for {server}.
TEMPLATES = {
    "include-up": "{% include '../../hemmelig.txt' %}",
    "include-up-two": "{% include 'ind/../../../hemmelig.txt' %}",
    "include-absolute": "{% include '{outside}/hemmelig.txt' %}",
    "include-link": "{% include 'genvej.html.j2' %}",
    "extends-link": "{% extends 'genvej.html.j2' %}",
    "import-up": "{% import '../../hemmelig.txt' as x %}{{ x }}",
    "stylesheet-up": "<style>{{ stylesheet('../../hemmelig.txt') }}</style>",
    "stylesheet-link": "<style>{{ stylesheet('genvej.html.j2') }}</style>",
    "image-file": "<img alt='' src='file://{outside}/hemmelig.jpg'>",
    "image-up": "<img alt='' src='../../hemmelig.jpg'>",
    "image-link": "<img alt='' src='file://{root}/templates/genvej.jpg'>",
    "image-http": "<img alt='' src='{server}/a.png'>",
    "style-http": "<style>@import url({server}/a.css); body { background: url({server}/b.png) }</style>",
    "style-link-http": "<link rel=stylesheet href='{server}/a.css'>",
    "font-http": "<style>@font-face { font-family: x; src: url({server}/x.ttf) } p { font-family: x }</style><p>x",
    "attachment-file": "<link rel=attachment href='file://{outside}/hemmelig.txt'>",
    "attachment-anchor": "<a rel=attachment href='file://{outside}/hemmelig.txt'>x</a>",
    "attachment-http": "<link rel=attachment href='{server}/a.txt'>",
    "object": "<object data='file://{outside}/hemmelig.jpg'></object><embed src='{server}/a.svg'>",
    "svg-inline": "<svg width=9 height=9><image href='file://{outside}/hemmelig.jpg'/><image href='{server}/a'/></svg>",
    "base": "<base href='file://{outside}/'><img alt='' src='hemmelig.jpg'>",
    "classes": "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "attr-filter": "{{ ''|attr('__class__') }}",
    "format-map": "{{ '{0.__class__}'.format('') }}",
    "globals": "{{ stylesheet.__globals__ }}",
    "cycler": "{{ cycler.__init__.__globals__.os.popen('id').read() }}",
    "self": "{{ self.__init__.__globals__ }}",
}


@pytest.mark.pdf
@pytest.mark.parametrize("name", TEMPLATES)
def test_a_template_reaches_nothing(root: Path, listener: Listener, name: str) -> None:
    text = TEMPLATES[name]
    for key, value in {"server": listener.address, "outside": str(root.parent), "root": str(root)}.items():
        text = text.replace(f"{{{key}}}", value)
    write_template(root, f"<!doctype html>\n<html lang=da>\n<head>\n<title>x</title></head><body>{text}</body></html>")
    report = render(root)
    made = everything_in(root / "build")
    assert SECRET.encode() not in made
    assert b"<class " not in made
    assert b"uid=" not in made
    assert listener.calls == 0
    assert report.written or report.problems


def test_an_attempt_of_the_sandbox_is_told_in_danish(root: Path, funkbesk: Funkbesk) -> None:
    write_template(root, "{{ ''.__class__.__mro__ }}")
    result = funkbesk("render", "--format", "html", cwd=root)
    assert (result.code, result.out) == (2, "")
    assert "leder.html" in result.err
    assert "Traceback" not in result.err


SVG_LOGOS = {
    "image-file": "<image href='file://{outside}/hemmelig.jpg' width='9' height='9'/>",
    "image-http": "<image xlink:href='{server}/a.png' width='9' height='9'/>",
    "use": "<use href='file://{outside}/hemmelig.svg#a'/>",
    "style-import": "<style>@import url({server}/a.css);</style><rect width='9' height='9'/>",
    "style-fill": "<style>rect { fill: url({server}/b.svg#c) }</style><rect width='9' height='9'/>",
    "link": "<a href='{server}/a'><rect width='9' height='9'/></a>",
    "script": "<script>fetch('{server}/a')</script>",
    "foreign": "<foreignObject><img xmlns='http://www.w3.org/1999/xhtml' src='{server}/a.png'/></foreignObject>",
}


@pytest.mark.pdf
@pytest.mark.parametrize("name", SVG_LOGOS)
def test_a_logo_reaches_nothing(root: Path, listener: Listener, name: str) -> None:
    inner = SVG_LOGOS[name].replace("{server}", listener.address).replace("{outside}", str(root.parent))
    (root / "logo.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9" '
        f'width="9" height="9">{inner}</svg>',
        encoding="utf-8",
    )
    (root / "funkbesk.yaml").write_text("udseende: {logo: logo.svg}\n", encoding="utf-8")
    report = render(root)
    assert SECRET.encode() not in everything_in(root / "build")
    assert listener.calls == 0
    assert report.written or report.problems


@pytest.mark.pdf
def test_entities_of_a_logo_are_not_expanded(root: Path) -> None:
    (root / "logo.svg").write_text(
        f'<!DOCTYPE svg [<!ENTITY x SYSTEM "file://{root.parent}/hemmelig.txt">]>'
        '<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99"><text y="20">&x;</text></svg>',
        encoding="utf-8",
    )
    (root / "funkbesk.yaml").write_text("udseende: {logo: logo.svg}\n", encoding="utf-8")
    render(root)
    assert SECRET.encode() not in everything_in(root / "build")


def test_a_logo_outside_the_collection_is_refused(root: Path) -> None:
    (root / "funkbesk.yaml").write_text("udseende: {logo: ../hemmelig.jpg}\n", encoding="utf-8")
    with pytest.raises(FileProblem):
        render(root)
    assert not (root / "build").exists()


TEXTS = [
    "{{ 7*7 }}",
    "{% include 'base.css' %}",
    "<script>alert(1)</script>",
    "[red]x[/red]",
    "::error::x",
    "&amp; &#x41;",
]


@pytest.mark.parametrize("text", TEXTS)
def test_a_text_shows_as_the_text_it_is(root: Path, text: str) -> None:
    write_description(root, "leder", title=f"'{text.replace(chr(39), chr(39) * 2)}'", bullet="x")
    report = render_collection(root, formats=["html"], outputs=Outputs(root / "build"))
    assert report.complete, report
    document = (root / "build" / "leder.html").read_text(encoding="utf-8")
    heading = document.partition("<h1")[2].partition(">")[2].partition("</h1>")[0]
    assert "<" not in heading
    assert html.unescape(heading) == text
    assert "<script" not in document
