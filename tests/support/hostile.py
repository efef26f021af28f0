"""What a stranger's pull request can bring, and how to see whether it got anywhere."""

from __future__ import annotations

import base64
import socket
import threading
from pathlib import Path

import pikepdf
from PIL import Image

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


def write_secrets(folder: Path) -> None:
    """Write the secret into files that templates and drawings can ask for."""
    (folder / "hemmelig.txt").write_text(SECRET, encoding="utf-8")
    # A PDF holds the bytes of a JPEG as they are, comment and all; a text in a picture would be glyph numbers.
    Image.new("RGB", (8, 8)).save(folder / "hemmelig.jpg", comment=SECRET.encode())
    jpeg = base64.b64encode((folder / "hemmelig.jpg").read_bytes()).decode("ascii")
    drawing = f'<g id="a"><image href="data:image/jpeg;base64,{jpeg}" width="9" height="9"/></g>'
    (folder / "hemmelig.svg").write_text(drawn(drawing), encoding="utf-8")


def drawn(inner: str) -> str:
    """Return a drawing of nine by nine points."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9" '
        f'width="9" height="9">{inner}</svg>'
    )


def page_with(text: str) -> str:
    """Return a whole HTML page, as a template that uses nothing of the built-in ones."""
    return f"<!doctype html>\n<html lang=da>\n<head>\n<title>x</title></head><body>{text}</body></html>"


def filled(text: str, **places: str) -> str:
    """Return the text with {server} and the like filled in; the braces of Jinja stay."""
    for key, value in places.items():
        text = text.replace(f"{{{key}}}", value)
    return text


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

SVG_LOGOS = {
    "image-file": "<image href='file://{outside}/hemmelig.jpg' width='9' height='9'/>",
    "image-http": "<image xlink:href='{server}/a.png' width='9' height='9'/>",
    "image-svg": "<image href='file://{outside}/hemmelig.svg' width='9' height='9'/>",
    "font": "<style>@font-face { font-family: x; src: url({server}/x.ttf) }</style><rect width='9' height='9'/>",
    "use": "<use href='file://{outside}/hemmelig.svg#a'/>",
    "style-import": "<style>@import url({server}/a.css);</style><rect width='9' height='9'/>",
    "style-fill": "<style>rect { fill: url({server}/b.svg#c) }</style><rect width='9' height='9'/>",
    "link": "<a href='{server}/a'><rect width='9' height='9'/></a>",
    "script": "<script>fetch('{server}/a')</script>",
    "foreign": "<foreignObject><img xmlns='http://www.w3.org/1999/xhtml' src='{server}/a.png'/></foreignObject>",
}
