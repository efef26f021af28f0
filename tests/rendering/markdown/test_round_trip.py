"""Markdown read back by a reader of CommonMark: every text is the text it was, whatever signs it holds."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token

from funkbesk.rendering.content.blocks import (
    Break,
    Cell,
    Content,
    Heading,
    Inline,
    Listing,
    Mark,
    Paragraph,
    Table,
    Text,
)
from funkbesk.rendering.content.spaces import tidied
from funkbesk.rendering.content.words import words_of
from funkbesk.rendering.markdown.document import make_markdown

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])

# Signs that mean something, among words: far likelier to hurt than any text.
SIGNS = st.text("#*_-+=<>[]()!|~`\\.:;&1a \u00a0\"'/@§»«ø", max_size=14)
# (White space at the ends is thrown away by some readers, also the no-break space.)
TEXTS = st.one_of(SIGNS, st.text(st.characters(exclude_categories=["C"]), max_size=10)).map(str.strip)
PIECES = st.builds("{}{}{}".format, st.sampled_from(["", " "]), TEXTS, st.sampled_from(["", " "]))
MARKS = st.frozensets(st.sampled_from(["strong", "em", "inserted", "deleted", "code"]), max_size=2)
TAGS: dict[str, Mark] = {"strong": "strong", "em": "em", "ins": "inserted", "del": "deleted", "code": "code"}


def content(*blocks: Heading | Paragraph | Listing | Table) -> Content:
    return Content("", "", "", "", tuple(blocks))


def plain(text: str) -> tuple[Inline, ...]:
    return tidied([Text(text)])


def said(tokens: list[Token]) -> str:
    """Return the text of inline tokens as a reader sees it; a line break is a line end."""
    return "".join(_said(token) for token in tokens)


def _said(token: Token) -> str:
    if token.type in {"softbreak", "hardbreak"}:
        return "\n"
    if token.type == "html_inline":
        return "\n" if token.content == "<br>" else ""
    return token.content


def read(markdown: str) -> Iterator[tuple[str, str]]:
    """Yield the kind of each element that holds text, and its text."""
    kinds: list[str] = []
    for token in READER.parse(markdown):
        if token.nesting == 1:
            kinds.append(token.tag)
        elif token.nesting == -1:
            kinds.pop()
        elif token.type == "inline":
            yield "/".join(kinds), said(token.children or [])
        else:
            yield token.type, token.content


@given(TEXTS)
@example("1. a")
@example("---")
@example("a ]: b")
@example("&#35; &lt;")
def test_a_paragraph(text: str) -> None:
    line = plain(text)
    expected = [("p", words_of(line))] if line else []
    assert list(read(make_markdown(content(Paragraph(line))))) == expected


@given(TEXTS, TEXTS)
@example("a", "===")
@example("a | b", "---|---")
@example("a", ":-:")
def test_a_line_break(first: str, second: str) -> None:
    line = tidied([Text(first), Break(), Text(second)])
    expected = [("p", words_of(line))] if line else []
    assert list(read(make_markdown(content(Paragraph(line))))) == expected


@given(TEXTS, st.integers(1, 6))
def test_a_heading(text: str, level: int) -> None:
    line = plain(text)
    expected = [(f"h{level}", words_of(line))] if line else []
    assert list(read(make_markdown(content(Heading(level, line))))) == expected


@given(st.lists(TEXTS, min_size=1, max_size=4), st.one_of(st.none(), st.integers(1, 999)))
def test_a_list(texts: list[str], start: int | None) -> None:
    lines = [plain(text) or plain("x") for text in texts]
    listing = Listing(tuple((Paragraph(line), Listing(((Paragraph(line),),))) for line in lines), start)
    outer = "ul" if start is None else "ol"
    kinds = (f"{outer}/li/p", f"{outer}/li/ul/li/p")
    expected = [(kind, words_of(line)) for line in lines for kind in kinds]
    assert list(read(make_markdown(content(listing)))) == expected


@given(st.lists(st.tuples(TEXTS, TEXTS), min_size=1, max_size=4))
def test_a_table(texts: list[tuple[str, str]]) -> None:
    rows = tuple(tuple(Cell((Paragraph(plain(text)),) if plain(text) else ()) for text in row) for row in texts)
    found = [text for kind, text in read(make_markdown(content(Table((), rows[:1], rows[1:])))) if "table" in kind]
    assert found == [words_of(plain(text)) for row in texts for text in row]


@given(st.lists(st.tuples(PIECES, MARKS), max_size=5))
@example([("»a«", frozenset({"strong"})), ("b", frozenset()), ("(c)", frozenset({"strong"}))])
def test_emphasis_is_that_of_the_text(pieces: list[tuple[str, frozenset[Mark]]]) -> None:
    """Every word has just the marks it was given, however the pieces touch each other."""
    line = tidied([Text(text, marks) for text, marks in pieces])
    found: list[tuple[str, frozenset[Mark]]] = []
    for token in READER.parse(make_markdown(content(Paragraph(line)))):
        found += _marked(token.children or [])
    expected = [(one, piece.marks) for piece in line if isinstance(piece, Text) for one in piece.text if one != " "]
    assert found == expected


def _marked(tokens: list[Token]) -> Iterator[tuple[str, frozenset[Mark]]]:
    """Yield each character that is no space with its marks."""
    marks: list[Mark] = []
    for token in tokens:
        tag = token.tag or (match[1] if (match := re.fullmatch("</?([a-z]+)>", token.content)) else "")
        closes = token.nesting == -1 or (token.content.startswith("</") and token.type == "html_inline")
        if token.type == "text":
            yield from ((one, frozenset(marks)) for one in token.content if one != " ")
        elif closes:
            marks.remove(TAGS[tag])
        elif tag in TAGS:
            marks.append(TAGS[tag])


def test_the_reader_reads_what_it_is_asked_to() -> None:
    """The tests above could not fail if the reader knew neither tables nor lists nor tags."""
    assert list(read("| a |\n| - |\n| b |")) == [("table/thead/tr/th", "a"), ("table/tbody/tr/td", "b")]
    assert list(read("- *a* <ins>b</ins>\n  1. c")) == [("ul/li/p", "a b"), ("ul/li/ol/li/p", "c")]
    assert html.unescape("&lt;") == "<"
