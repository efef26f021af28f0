"""HTML to blocks, with the reader of the standard library: no script is run and nothing is fetched."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

from funkbesk.importing.blocks import Block, LeftOut, Stream
from funkbesk.importing.encodings import cleaned, decoded
from funkbesk.importing.html_text import tamed
from funkbesk.importing.lines import IsHeading
from funkbesk.importing.markers import marker_of
from funkbesk.importing.problem import ImportProblem
from funkbesk.importing.remarks import Remark
from funkbesk.importing.tables import read_table

_LONGEST = 1024 * 1024
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_ENDS_BLOCK = frozenset(
    {"p", "div", "li", "ul", "ol", "table", "tr", "section", "article", "main", "body", "dl", "dt", "dd", "blockquote"}
    | {"header", "footer", "nav", "aside", "form", "fieldset", "figure", "figcaption", "pre", "hr", "address", "html"}
    | {"caption", "thead", "tbody", "tfoot", "summary", "details", *_HEADINGS}
)
_SILENT = frozenset({"script", "style", "head", "template", "noscript", "svg", "title"})
_AROUND = {"nav": "menu", "header": "sidehoved", "footer": "sidefod", "aside": "sidespalte"}
_VOID = frozenset(
    {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
)
_CELLS = frozenset({"td", "th"})


def read_html(data: bytes, name: str, is_heading: IsHeading) -> Stream:
    """Return the blocks of a page; `is_heading` tells whether a text is the heading of a section.

    Raises `ImportProblem` for bytes that are no text, and for too many of them.
    """
    text = tamed(decoded(data, name, is_html=True))
    if len(text) > _LONGEST:
        raise ImportProblem(f"{name} er for lang til at være en beskrivelse.", "Kontrollér, at det er den rigtige fil.")
    reader = _Reader(is_heading)
    reader.feed(text)
    reader.close()
    reader.end_block()
    reader.end_tables()
    title = " ".join("".join(reader.title).split())
    return Stream(reader.blocks, " ".join(reader.raw), reader.left_out, remarks=reader.remarks, title=title)


@dataclass(slots=True)
class _Table:
    """A table that is open: its rows, of each cell the blocks; how many rows at its top have no cell of text."""

    rows: list[list[list[Block]]] = field(default_factory=list)
    heads: int = 0
    has_text: bool = False


class _Reader(HTMLParser):
    """Goes through the page and collects blocks; what is open is kept as counts, so nesting costs nothing."""

    def __init__(self, is_heading: IsHeading) -> None:
        super().__init__(convert_charrefs=True)
        self._is_heading = is_heading
        self.blocks: list[Block] = []
        self.left_out: list[LeftOut] = []
        self.raw: list[str] = []
        self.title: list[str] = []
        self._text: list[str] = []
        self._tables: list[_Table] = []
        self.remarks: list[Remark] = []
        self._heading = 0
        self._lists: list[int | None] = []
        self._item: str | None = None
        self._silent: list[str] = []
        self._around: list[str] = []
        self._in_title = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        if tag in _VOID:
            self._break(tag)
            return
        if tag == "title":
            self._in_title = True
        if tag in _SILENT:
            self._silent.append(tag)
        elif tag in _CELLS:
            self.end_block()
            self._new_cell(tag)
        elif tag in _ENDS_BLOCK:
            self.end_block()
            self._open(tag)

    def _break(self, tag: str) -> None:
        if tag == "br":
            self._text.append("\n")
        elif tag == "hr":
            self.end_block()

    def _open(self, tag: str) -> None:
        if tag in _AROUND:
            self._around.append(tag)
        elif tag in _HEADINGS:
            self._heading = _HEADINGS[tag]
        elif tag in {"ul", "ol"}:
            self._lists.append(0 if tag == "ol" else None)
        elif tag == "li":
            self._item = self._marker()
        elif tag == "table":
            self._tables.append(_Table())
        elif tag == "tr" and self._tables:
            self._tables[-1].rows.append([])

    def _marker(self) -> str:
        """Return the marker of the next item, as the browser shows it."""
        if not self._lists or self._lists[-1] is None:
            return "• "
        self._lists[-1] += 1
        return f"{self._lists[-1]}. "

    def handle_endtag(self, tag: str) -> None:
        if tag == "title":
            self._in_title = False
        if tag in self._silent:
            del self._silent[self._silent.index(tag) :]
        elif tag in _ENDS_BLOCK:
            self.end_block()
            if tag == "table":
                self._end_table()
            elif tag in _AROUND and tag in self._around:
                self._around.remove(tag)
            elif tag in _HEADINGS:
                self._heading = 0
            elif tag in {"ul", "ol"} and self._lists:
                self._lists.pop()
            elif tag == "li":
                self._item = None

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title.append(data)
        if not self._silent:
            self._text.append(" ".join(cleaned(data).split("\n")) if data.strip() else " ")

    def _new_cell(self, tag: str) -> None:
        if not self._tables:
            return
        table = self._tables[-1]
        if not table.rows:
            table.rows.append([])
        if tag == "td":
            table.has_text = True
            table.heads = min(table.heads, len(table.rows) - 1)
        elif not table.has_text:
            table.heads = len(table.rows)
        table.rows[-1].append([])

    def _end_table(self) -> None:
        """Make blocks of the innermost table that is open; one in a cell is read for itself."""
        if not self._tables:
            return
        table = self._tables.pop()
        reading = read_table(table.rows, 0 if table.heads == len(table.rows) else table.heads)
        self._holder().extend(reading.blocks)
        self.left_out += reading.left_out
        self.remarks += reading.remarks

    def end_tables(self) -> None:
        """Make blocks of the tables that the page does not close."""
        while self._tables:
            self._end_table()

    def _holder(self) -> list[Block]:
        """Return where the next block goes: to the cell that is open, else to the page."""
        rows = self._tables[-1].rows if self._tables else []
        return rows[-1][-1] if rows and rows[-1] else self.blocks

    def _taken(self) -> str:
        lines = ["".join(self._text)]
        self._text = []
        return "\n".join(" ".join(line.split()) for line in lines[0].split("\n")).strip()

    def end_block(self) -> None:
        """Make a block of the text so far."""
        text = self._taken()
        if not text:
            return
        lines = [line for line in text.split("\n") if line]
        if any(marker_of(line) for line in lines):
            for line in lines:
                self._add_line(line)
        else:
            self._add(" ".join(lines), self._item)
        if self._item is not None and not self._heading:
            self._item = None

    def _add_line(self, line: str) -> None:
        marker = marker_of(line)
        if marker is None:
            self._add(line, self._item)
        else:
            self._add(line[marker.end :], marker.written, counted=False)

    def _add(self, text: str, marker: str | None, *, counted: bool = True) -> None:
        place = f"blok {len(self.raw) + 1}"
        blocks = self._holder()
        self.raw.append(text if counted or marker is None else marker + text)
        if self._around:
            self.left_out.append(LeftOut(_AROUND[self._around[-1]], self.raw[-1]))
        elif self._heading:
            blocks.append(Block("overskrift", text, self._heading, place=place))
        elif marker is None and not text[0].islower() and self._is_heading(text):
            blocks.append(Block("overskrift", text, 0, place=place))
        elif marker is not None:
            depth = max(len(self._lists) - 1, 0)
            blocks.append(Block("punkt", text, depth, marker, place, counted=counted and marker != "• "))
        else:
            blocks.append(Block("afsnit", text, place=place))
