"""HTML to blocks, with the reader of the standard library: no script is run and nothing is fetched."""

from __future__ import annotations

from html.parser import HTMLParser

from funkbesk.importing.blocks import Block, LeftOut, Stream
from funkbesk.importing.encodings import cleaned, decoded
from funkbesk.importing.html_text import tamed
from funkbesk.importing.markers import marker_of
from funkbesk.importing.problem import ImportProblem

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


def read_html(data: bytes, name: str) -> Stream:
    """Return the blocks of a page. Raises `ImportProblem` for bytes that are no text, and for too many of them."""
    text = tamed(decoded(data, name, is_html=True))
    if len(text) > _LONGEST:
        raise ImportProblem(f"{name} er for lang til at være en beskrivelse.", "Kontrollér, at det er den rigtige fil.")
    reader = _Reader()
    reader.feed(text)
    reader.close()
    reader.end_block()
    return Stream(reader.blocks, " ".join(reader.raw), reader.left_out, title=" ".join("".join(reader.title).split()))


class _Reader(HTMLParser):
    """Goes through the page and collects blocks; what is open is kept as counts, so nesting costs nothing."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.blocks: list[Block] = []
        self.left_out: list[LeftOut] = []
        self.raw: list[str] = []
        self.title: list[str] = []
        self._text: list[str] = []
        self._cells: list[str] | None = None
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
            self._new_cell()
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
        elif tag == "tr":
            self._cells = []

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
            if tag == "tr":
                self._end_row()
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

    def _new_cell(self) -> None:
        if self._cells is not None and (text := self._taken()):
            self._cells.append(text)

    def _end_row(self) -> None:
        cells, self._cells = self._cells or [], None
        if cells:
            self._add(" – ".join(cells), "• " if len(cells) > 1 else None)

    def _taken(self) -> str:
        lines = ["".join(self._text)]
        self._text = []
        return "\n".join(" ".join(line.split()) for line in lines[0].split("\n")).strip()

    def end_block(self) -> None:
        """Make a block of the text so far; inside of a table it is part of the row."""
        text = self._taken()
        if not text:
            return
        if self._cells is not None:
            self._cells.append(" ".join(text.split()))
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
        place = f"blok {len(self.blocks) + 1}"
        self.raw.append(text if counted or marker is None else marker + text)
        if self._around:
            self.left_out.append(LeftOut(_AROUND[self._around[-1]], self.raw[-1]))
        elif self._heading:
            self.blocks.append(Block("overskrift", text, self._heading, place=place))
        elif marker is not None:
            depth = max(len(self._lists) - 1, 0)
            self.blocks.append(Block("punkt", text, depth, marker, place, counted=counted and marker != "• "))
        else:
            self.blocks.append(Block("afsnit", text, place=place))
