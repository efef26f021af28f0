"""The words of a PDF's document itself, cut out by structure: margins by geometry, the rest by the outline.

No list of words is used: what stands in the margins (running header and footer, status mark) lies outside of the type
area that `print.css` sets for left and right pages; the sender above the title and the information block at the end
are found by the outline, whose entries point at the title and at the heading of the block.
"""

from __future__ import annotations

import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pikepdf

MM = 72 / 25.4
TOP, BOTTOM, INNER, OUTER = 27 * MM, 24 * MM, 31 * MM, 25 * MM
"""The margins of print.css, in points. Right-hand pages (1, 3 …) have the inner margin on the left."""
SOFT_BREAK = re.compile("\u2010\n")


@dataclass(frozen=True)
class Target:
    """Where an entry of the outline points: the page (from 0) and how far above its foot, in points."""

    title: str
    page: int
    y: float


def outline(pdf: pikepdf.Pdf) -> list[Target]:
    """Return the entries of the outline, in their order, all levels."""
    found: list[Target] = []
    pages = {page.obj.objgen: number for number, page in enumerate(pdf.pages)}

    def walk(items: Any) -> None:
        for item in items:
            destination = item.destination
            found.append(Target(str(item.title), pages[destination[0].objgen], float(destination[3])))
            walk(item.children)

    with pdf.open_outline() as root:
        walk(root.root)
    return found


def document_text(path: Path) -> str:
    """Return the text from the title to the information block, soft breaks undone, one line end between lines."""
    with pikepdf.open(path) as pdf:
        targets = outline(pdf)
        sizes = [tuple(float(value) for value in page.mediabox) for page in pdf.pages]
    first, last = targets[0], targets[-1]
    parts = []
    for number in range(last.page + 1):
        _, _, width, height = sizes[number]
        left = INNER if number % 2 == 0 else OUTER
        top = height - first.y if number == first.page else TOP
        bottom = height - last.y if number == last.page else height - BOTTOM
        if number >= first.page:
            parts.append(_area(path, number + 1, left, top, width - INNER - OUTER, bottom - top))
    return SOFT_BREAK.sub("", "\n".join(parts))


def words(text: str) -> list[str]:
    """Return the words; a hyphen at a line end belongs to the word, and the marks of lists are none."""
    joined = re.sub(r"-\n", "-", text)
    return [word for word in joined.split() if word != "•"]


def _area(path: Path, page: int, x: float, y: float, width: float, height: float) -> str:
    """Return the text in a rectangle of a page, measured from its upper left corner in points."""
    # one point more at the sides: a letter may stick out of its line's box, and the margins are empty there
    box = {"-x": x - 1, "-y": y - 1, "-W": width + 2, "-H": height + 1}
    options = [part for name, value in box.items() for part in (name, str(round(value)))]
    command = ["pdftotext", "-raw", "-nopgbrk", "-r", "72", "-f", str(page), "-l", str(page), *options, str(path), "-"]
    return subprocess.run(command, capture_output=True, check=True, text=True, encoding="utf-8").stdout.strip("\n")
