"""PDFs of plain lines at given places, with lines and boxes drawn around them."""

from __future__ import annotations

import io
from collections.abc import Mapping, Sequence
from typing import Any

import pikepdf

Row = tuple[float, float, str]
"""Left, top (points from the top of the page) and text of a line."""
Box = tuple[float, float, float, float]
"""Left, top, right and bottom of what is drawn; one without width or height is a line."""
HEIGHT = 842


def pdf(
    *pages: Sequence[Row],
    size: int = 10,
    sizes: Mapping[str, int] | None = None,
    boxes: Sequence[Sequence[Box]] = (),
    rotate: int = 0,
) -> bytes:
    """Return a PDF of these pages: plain lines in Helvetica, a heading where the text begins with #.

    `sizes` are those of single texts, `boxes` are drawn on the pages, `rotate` is how many degrees a viewer turns them.
    """
    own = sizes or {}
    document = pikepdf.new()
    for number, rows_of_page in enumerate(pages):
        page = document.add_blank_page(page_size=(595, HEIGHT))
        font = {"Type": "/Font", "Subtype": "/Type1", "Encoding": "/WinAnsiEncoding"}
        fonts = {
            "/F": pikepdf.Dictionary(_named(font | {"BaseFont": "/Helvetica"})),
            "/B": pikepdf.Dictionary(_named(font | {"BaseFont": "/Helvetica-Bold"})),
        }
        page.obj.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(fonts))
        drawn = b"".join(map(_box, boxes[number] if number < len(boxes) else ()))
        content = drawn + b"".join(
            _line(left, HEIGHT - top, text, own.get(text, size)) for left, top, text in rows_of_page
        )
        if rotate == 90:
            content = b"q 0 1 -1 0 %d 0 cm " % HEIGHT + content + b" Q"
            page.obj.MediaBox = pikepdf.Array([0, 0, HEIGHT, 595])
        page.obj.Rotate = rotate
        page.obj.Contents = document.make_stream(content)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def column(left: float, top: float, *lines: str, step: float = 13) -> list[Row]:
    """Return the lines below each other."""
    return [(left, top + step * number, line) for number, line in enumerate(lines)]


def _named(values: dict[str, str]) -> dict[str, Any]:
    return {f"/{key}": pikepdf.Name(value) for key, value in values.items()}


def _line(left: float, bottom: float, text: str, size: int) -> bytes:
    font = f"/B {size + 4}" if text.startswith("#") else f"/F {size}"
    escaped = text.lstrip("#").replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
    return f"BT {font} Tf {left} {bottom} Td (".encode() + escaped.encode("cp1252") + b") Tj ET\n"


def _box(box: Box) -> bytes:
    left, top, right, bottom = box
    if left == right or top == bottom:
        return b"%.1f %.1f m %.1f %.1f l S\n" % (left, HEIGHT - top, right, HEIGHT - bottom)
    return b"0.9 g %.1f %.1f %.1f %.1f re f 0 g\n" % (left, HEIGHT - bottom, right - left, bottom - top)
