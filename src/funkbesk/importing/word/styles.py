"""What Word's styles and numbering say of a paragraph: heading, bullet, number, part of a table of contents."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

_HEADING = re.compile(r"heading (\d)", re.IGNORECASE)
_CONTENTS = re.compile(r"(toc|table of contents|indholdsfortegnelse|contents heading|contents)\b", re.IGNORECASE)
_DEEPEST = 20
"""Styles that one may be based on in a row; more is a ring."""
_BODY_LEVEL = 9


@dataclass(frozen=True, slots=True)
class Place:
    """A paragraph's place in a list: the list, the level from 0, and whether it has a number and no sign."""

    number: str
    level: int
    numbered: bool


class Styles:
    """The styles and lists of one document."""

    def __init__(self, styles: list[Element], numbering: list[Element]) -> None:
        self._styles = {style.get("styleId", ""): style for root in styles for style in root.iter("style")}
        paragraphs = (key for key, one in self._styles.items() if one.get("type") == "paragraph")
        self._default = next((key for key in paragraphs if self._styles[key].get("default") == "1"), "")
        self._lists: dict[str, Element] = {}
        for root in numbering:
            abstract = {one.get("abstractNumId", ""): one for one in root.iter("abstractNum")}
            for number in root.iter("num"):
                found = abstract.get(_value(number, "abstractNumId"))
                if found is not None:
                    self._lists[number.get("numId", "")] = found

    def heading_level(self, paragraph: Element) -> int | None:
        """Return the level of a heading from 1, 0 for a title, None for everything else."""
        for style in self._chain(paragraph):
            name = _value(style, "name") if style.tag == "style" else ""
            if name.lower() == "title":
                return 0
            if match := _HEADING.fullmatch(name):
                return int(match[1])
            outline = style.find("pPr/outlineLvl") if style.tag == "style" else style.find("outlineLvl")
            if outline is not None and (level := _number(outline.get("val", ""))) < _BODY_LEVEL:
                return level + 1
        return None

    def is_contents(self, paragraph: Element) -> bool:
        """Return whether the paragraph belongs to the table of contents."""
        return any(style.tag == "style" and _CONTENTS.match(_value(style, "name")) for style in self._chain(paragraph))

    def is_bold(self, paragraph: Element) -> bool:
        """Return whether the paragraph's style is bold."""
        return any(_is_on(bold) for style in self._chain(paragraph) for bold in style.findall("rPr/b")[:1])

    def list_place(self, paragraph: Element) -> Place | None:
        """Return the place in a list, or None for a paragraph outside of lists."""
        for style in self._chain(paragraph):
            inside = style.find("pPr/numPr") if style.tag == "style" else style.find("numPr")
            if inside is None or inside.find("numId") is None:
                continue
            number = _value(inside, "numId")
            definition = self._lists.get(number)
            if number == "0" or definition is None:
                return None
            level = _number(_value(inside, "ilvl")) if inside.find("ilvl") is not None else 0
            if style.tag == "style":
                level = self._level_of_style(definition, style.get("styleId", "")) or level
            own = paragraph.find("pPr/numPr/ilvl")
            level = level if own is None else _number(own.get("val", ""))
            return Place(number, min(level, 8), self._is_numbered(definition, level))
        return None

    def _is_numbered(self, definition: Element, level: int) -> bool:
        for one in definition.findall("lvl"):
            if _number(one.get("ilvl", "")) == level:
                return _value(one, "numFmt") not in {"bullet", "none", ""}
        return False

    def _level_of_style(self, definition: Element, style: str) -> int:
        levels = (one for one in definition.findall("lvl") if _value(one, "pStyle") == style)
        return next((_number(one.get("ilvl", "")) for one in levels), 0)

    def _chain(self, paragraph: Element) -> Iterator[Element]:
        """Yield the paragraph's own properties, its style, and the styles that it is based on."""
        own = paragraph.find("pPr")
        if own is not None:
            yield own
        name = _value(own, "pStyle") if own is not None else ""
        name = name or self._default
        for _ in range(_DEEPEST):
            style = self._styles.get(name)
            if style is None:
                return
            yield style
            name = _value(style, "basedOn")


def is_bold_run(run: Element) -> bool | None:
    """Return whether a run says that it is bold or not; None where it leaves that to its style."""
    bold = run.find("rPr/b")
    return None if bold is None else _is_on(bold)


def _is_on(element: Element) -> bool:
    return element.get("val", "1") not in {"0", "false", "off"}


def _value(element: Element, child: str) -> str:
    found = element.find(child)
    return "" if found is None else found.get("val", "")


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 4 else 0
