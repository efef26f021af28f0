"""`funkbesk list`: which descriptions there are."""

from __future__ import annotations

from typing import Annotated

import typer

from funkbesk.cli import console
from funkbesk.cli.parameters import Root, one_of, open_collection
from funkbesk.cli.problem import BEGIN_ONE
from funkbesk.cli.usable import say_broken, usable
from funkbesk.display import cut, log_line, safe, width
from funkbesk.documents.description import Description
from funkbesk.documents.metadata import STATUS_WORDS

_HEADINGS = ("Id", "Art", "Status", "Version", "Hører til", "Titel")
_GAP = 2
_FEWEST_FOR_TITLE = 20


def list_descriptions(
    output_format: Annotated[
        str,
        typer.Option("--format", parser=one_of("terminal", "json"), metavar="FORMAT", help="terminal eller json."),
    ] = "terminal",
    root: Root = None,
) -> int:
    """Vis, hvilke beskrivelser der er."""
    collection = open_collection(root)
    readable, broken = usable(collection, collection.description_paths())
    if output_format == "json":
        console.write_json([_data(shown, document) for shown, document in readable.items()])
    elif readable:
        console.write(_table([_row(document) for document in readable.values()]))
    elif not broken:
        console.say(f"Her er ingen beskrivelser. {BEGIN_ONE}")
    say_broken(broken)
    return 1 if broken else 0


def _row(document: Description) -> tuple[str, ...]:
    status = STATUS_WORDS[document.status]
    return (document.id, document.kind, status, document.version, document.unit, document.title)


def _data(shown: str, document: Description) -> dict[str, str]:
    return {
        "id": document.id,
        "title": document.title,
        "kind": document.kind,
        "status": document.status,
        "version": document.version,
        "unit": document.unit,
        "path": shown,
    }


def _table(rows: list[tuple[str, ...]]) -> list[str]:
    """Return the rows under their headings in columns.

    On a terminal the title is cut to its width; where hardly any room is left for it, the column before it is left out.
    """
    style = console.style()
    cells = [[safe(cell, style.encoding) for cell in row] for row in (_HEADINGS, *rows)]
    if console.is_terminal() and style.width - _room(cells) < _FEWEST_FOR_TITLE:
        cells = [[*row[:-2], row[-1]] for row in cells]
    widths = _widths(cells)
    lines = []
    for *first, title in cells:
        start = "".join(cell + " " * (room - width(cell) + _GAP) for cell, room in zip(first, widths, strict=True))
        left = max(style.width - width(start), _FEWEST_FOR_TITLE) if console.is_terminal() else width(title)
        lines.append(log_line(start + cut(title, left)))
    return lines


def _room(cells: list[list[str]]) -> int:
    """Return how many columns stand before the title."""
    return sum(room + _GAP for room in _widths(cells))


def _widths(cells: list[list[str]]) -> list[int]:
    return [max(map(width, column)) for column in zip(*cells, strict=True)][:-1]
