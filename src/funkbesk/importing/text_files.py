"""Text files and Markdown to blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from funkbesk.importing.blocks import LeftOut, Stream
from funkbesk.importing.contents import contents_among
from funkbesk.importing.encodings import cleaned, decoded
from funkbesk.importing.html_text import without_comments
from funkbesk.importing.lines import IsHeading, Line, Table, blocks_of
from funkbesk.importing.markers import marker_of

_LINE_END = re.compile(r"\r\n|[\n\r\v\x85\u2028\u2029]")
_NARROWEST = 60
"""Letters that the lines of a text at least have room for, if they were broken to a width at all."""
_PAGE_NUMBER = re.compile(r"(?:side\s+)?\d{1,3}(?:\s*(?:af|/)\s*\d{1,3})?|[-–]\s*\d{1,3}\s*[-–]", re.IGNORECASE)
_MARKDOWN_HEADING = re.compile(r"(#{1,6})\s+(.*)")
_UNDERLINE = re.compile(r"(=+|-+)\s*")
_MARKDOWN_RULE = re.compile(r"(?:[-*_]\s*){3,}|[\s:|-]+")
_CELL_END = re.compile(r"(?<!\\)\|")
_FACTS = re.compile(r"\A---[ \t]*\r?\n(.{0,5000}?)\r?\n---[ \t]*(?:\r?\n|\Z)", re.DOTALL)
_ADDRESS = re.compile(r"\]\(([^()\n]{1,300})\)")
_NOTE_MARK = re.compile(r"\[\^[^\[\]\s]{1,40}\]")
_NOTE = re.compile(rf"{_NOTE_MARK.pattern}:\s*")
_MARKS = (
    (_NOTE, ""),
    (_NOTE_MARK, ""),
    (re.compile(r"(?<!\\)\\$"), ""),
    (re.compile(r"!?\[([^\[\]\n]{0,300})\]\([^()\n]{0,300}\)"), r"\1"),
    (re.compile(r"(\*\*|__)(?=\S)(.{1,300}?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w*])\*(?=[^\s*])([^*]{1,300}?)(?<=\S)\*(?![\w*])"), r"\1"),
    (re.compile(r"(?<!\w)_(?=\S)([^_]{1,300}?)(?<=\S)_(?!\w)"), r"\1"),
    (re.compile(r"`([^`]{1,300})`"), r"\1"),
    (re.compile(r"\\([\\`*_{}\[\]()#+.!|<>-])"), r"\1"),
    (re.compile(r"<br ?/?>|</?a\b[^<>]{0,200}>"), " "),
)


def read_text(data: bytes, name: str, is_heading: IsHeading) -> Stream:
    """Return the blocks of a text file. Raises `ImportProblem` for bytes that are no text."""
    return _stream(list(_lines(decoded(data, name))), is_heading)


def read_markdown(data: bytes, name: str, is_heading: IsHeading) -> Stream:
    """Return the blocks of a Markdown file: `#` marks headings; emphasis, links and rules lose their signs."""
    text, facts = _without_facts(without_comments(decoded(data, name)))
    lines: list[Line] = []
    for line in _lines(text):
        if line.text.startswith("|"):
            _add_row(lines, line)
        elif (
            lines
            and lines[-1].table is None
            and not line.gap
            and _UNDERLINE.fullmatch(line.text)
            and len(line.text) > 1
            and not lines[-1].level
        ):
            lines[-1] = replace(lines[-1], level=1 if line.text[0] == "=" else 2)
        elif not _MARKDOWN_RULE.fullmatch(line.text):
            lines.append(_without_marks(line))
    stream = _stream([line for line in lines if line.text], is_heading)
    for reason, found in (("oplysninger øverst i filen", facts), *_unseen(text)):
        if found:
            stream.left_out.append(LeftOut(reason, found, in_raw=False))
    return stream


def _without_facts(text: str) -> tuple[str, str]:
    """Return a text without the facts between two lines of dashes that it may begin with, and those facts."""
    found = _FACTS.match(text)
    if found is None:
        return text, ""
    return "\n" * found[0].count("\n") + text[found.end() :], found[1].strip()  # lines keep their numbers


def _unseen(text: str) -> Iterator[tuple[str, str]]:
    """Yield what a page made of the text does not show, with what it is: addresses of links, marks of notes."""
    yield from (("adresser på links", address) for address in _ADDRESS.findall(text))
    yield from (("tal for fodnoter", mark) for mark in _NOTE_MARK.findall(text))


def _add_row(lines: list[Line], line: Line) -> None:
    """Add a row to the table above it, or begin one; the first row is headings where a rule of dashes follows."""
    above = lines[-1].table if lines and not line.gap else None
    if _MARKDOWN_RULE.fullmatch(line.text):
        if above is not None and len(above.rows) == 1:
            lines[-1] = replace(lines[-1], table=replace(above, heads=1))
        return
    texts = (_plain(cell.strip()) for cell in _CELL_END.split(line.text.removeprefix("|").removesuffix("|")))
    row = tuple((Line(text, line.place),) if text else () for text in texts)
    if above is None:
        lines.append(replace(line, text=_plain(line.text.strip("| ")), gap=True, table=Table([row])))
    else:
        above.rows.append(row)


def _stream(lines: list[Line], is_heading: IsHeading) -> Stream:
    raw = "\n".join(text for line in lines for text in line.texts)
    contents = contents_among([line.text for line in lines])
    gone = [LeftOut("indholdsfortegnelse", line.text) for at, line in enumerate(lines) if at in contents]
    lines = [line for at, line in enumerate(lines) if at not in contents]
    gone += [LeftOut("sidetal", line.text) for line in lines if _PAGE_NUMBER.fullmatch(line.text)]
    kept = _with_edges([line for line in lines if not _PAGE_NUMBER.fullmatch(line.text)])
    joined = blocks_of(kept, is_heading)
    return Stream(joined.blocks, raw, [*gone, *joined.left_out], joined.joins, joined.remarks)


def _lines(text: str) -> Iterator[Line]:
    gap = False
    number = 0
    for page in text.split("\f"):
        for raw in _LINE_END.split(page):
            number += 1
            line = cleaned(raw.expandtabs(4)).rstrip()
            stripped = line.lstrip()
            if stripped:
                yield Line(stripped, f"linje {number}", len(line) - len(stripped), len(line), gap=gap)
            gap = not stripped
        number -= 1


def _with_edges(lines: list[Line]) -> list[Line]:
    """Return the lines with the column that lines of their kind reach: bullets often have less room than the rest."""
    is_bullet = [marker_of(line.text) is not None for line in lines]
    edges = {
        kind: max((line.end for line, bullet in zip(lines, is_bullet, strict=True) if bullet is kind), default=0.0)
        for kind in (True, False)
    }
    found: list[Line] = []
    inside = False
    for line, bullet in zip(lines, is_bullet, strict=True):
        inside = bullet or (inside and not line.gap)
        edge = edges[bool(inside)]
        found.append(replace(line, edge=edge if edge >= _NARROWEST else 0.0))
    return found


def _without_marks(line: Line) -> Line:
    heading = _MARKDOWN_HEADING.fullmatch(line.text)
    text = heading[2].rstrip().rstrip("#").rstrip() if heading else line.text.removeprefix("> ")
    for box in ("- [ ] ", "- [x] ", "* [ ] ", "* [x] "):
        text = "- " + text.removeprefix(box) if text.startswith(box) else text
    is_note = _NOTE.match(text) is not None
    return replace(line, text=_plain(text), level=len(heading[1]) if heading else 0, is_note=is_note)


def _plain(text: str) -> str:
    for pattern, kept in _MARKS:
        text = pattern.sub(kept, text)
    return text.strip()
