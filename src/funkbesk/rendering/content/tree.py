"""HTML as a tree, read the way a browser reads it as far as our templates and those of a collection go.

Any text gives a tree: tags that are missing, too many or crossed are put right as in
https://html.spec.whatwg.org/multipage/syntax.html#optional-tags, and nesting beyond all sense is made flat. No text is
lost. (The standard library's reader: lxml's stops at a depth of 256 and drops the rest.)
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from typing import TypeAlias

MAX_DEPTH = 100
"""Elements within each other; what lies deeper stands in the last of them. A description has 6, a packet 12."""

_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
_HIDDEN = {"script", "style", "template", "noscript", "iframe", "object", "audio", "video", "canvas"}
_ENDS_PARAGRAPH = {
    *("address", "article", "aside", "blockquote", "details", "div", "dl", "fieldset", "figcaption"),
    *("figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "main", "menu"),
    *("nav", "ol", "p", "pre", "section", "table", "ul"),
}
_CELLS = {"td", "th"}
_TABLE_PARTS = {"caption", "colgroup", "thead", "tbody", "tfoot", "tr", *_CELLS}

# tag: the open elements that it ends, and those beyond which it ends nothing.
_ENDS: dict[str, tuple[set[str], set[str]]] = {
    "li": ({"li"}, {"ul", "ol", "menu", *_CELLS}),
    "dt": ({"dt", "dd"}, {"dl", *_CELLS}),
    "dd": ({"dt", "dd"}, {"dl", *_CELLS}),
    "td": (_CELLS | {"caption"}, {"tr", "table"}),
    "th": (_CELLS | {"caption"}, {"tr", "table"}),
    "tr": ({"tr", "caption"}, {"table"}),
    **dict.fromkeys(("thead", "tbody", "tfoot"), (_TABLE_PARTS, {"table"})),
}
_HOLDS_PARAGRAPHS = {"li", "dd", "dt", "blockquote", "div", "section", "article", "table", *_CELLS}


@dataclass(slots=True)
class Node:
    """An element: its tag, its attributes, and the elements and texts within it."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Child] = field(default_factory=list)

    @property
    def classes(self) -> list[str]:
        """Return the classes of the element."""
        return self.attributes.get("class", "").split()

    def text(self) -> str:
        """Return all text within, as it stands."""
        return "".join(child if isinstance(child, str) else child.text() for child in self.children)

    def texts(self) -> Iterator[str]:
        """Yield the texts within, without the white space around them."""
        for child in self.children:
            if isinstance(child, Node):
                yield from child.texts()
            elif child.strip():
                yield child.strip()

    def number(self, name: str, otherwise: int, largest: int) -> int:
        """Return the attribute as a number from 1 to `largest`, or `otherwise` where it is none."""
        value = self.attributes.get(name, "").strip()
        is_number = value.isascii() and value.isdigit() and len(value) < 10
        return min(max(int(value), 1), largest) if is_number else otherwise

    def find(self, tag: str) -> Node | None:
        """Return the first element of that tag within, or None."""
        for child in self.children:
            if isinstance(child, Node):
                if child.tag == tag:
                    return child
                if found := child.find(tag):
                    return found
        return None


Child: TypeAlias = Node | str


def parse(html: str) -> Node:
    """Return the page as a tree, below a root without a tag."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.root


class _Reader(HTMLParser):
    """Builds the tree while the text is read."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("")
        self._open = [self.root]
        self._too_deep: Counter[str] = Counter()
        self._hidden: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element."""
        if self._hidden or tag in _HIDDEN:
            self._hidden.append(tag)
            return
        self._end_what_it_ends(tag)
        node = Node(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(node)
        if tag in _VOID:
            return
        if len(self._open) > MAX_DEPTH:
            self._too_deep[tag] += 1
        else:
            self._open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin an element and, in a drawing, end it: elsewhere the slash means nothing."""
        self.handle_starttag(tag, attrs)
        if any(node.tag == "svg" for node in self._open):
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        """End the innermost element of that tag, with all that it holds; an end without a beginning means nothing."""
        if self._hidden:
            if tag in self._hidden:
                del self._hidden[len(self._hidden) - 1 - self._hidden[::-1].index(tag) :]
            return
        if self._too_deep[tag]:
            self._too_deep[tag] -= 1
            return
        beyond = set() if tag == "table" else {"table"} if tag in _TABLE_PARTS else {"table", *_CELLS}
        self._end({tag}, beyond - {tag})

    def handle_data(self, data: str) -> None:
        """Add a text."""
        if not self._hidden:
            self._open[-1].children.append(data)

    def _end_what_it_ends(self, tag: str) -> None:
        if tag in _ENDS_PARAGRAPH:
            self._end({"p"}, _HOLDS_PARAGRAPHS)
        if tag in _ENDS:
            ended, beyond = _ENDS[tag]
            while self._end(ended, beyond):
                pass

    def _end(self, tags: set[str], beyond: set[str]) -> bool:
        """End the innermost open element of `tags`, unless one of `beyond` is nearer; return whether there was one."""
        for depth in range(len(self._open) - 1, 0, -1):
            if self._open[depth].tag in tags:
                del self._open[depth:]
                self._too_deep.clear()
                return True
            if self._open[depth].tag in beyond:
                return False
        return False
