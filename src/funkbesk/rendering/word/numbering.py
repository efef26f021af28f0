"""Word's lists: one definition for all bullets, one for numbers, and a list of its own for each numbered list."""

from __future__ import annotations

from collections.abc import Sequence

from funkbesk.rendering.word.markup import NOTHING, Xml, root, w

LEVELS = 5
"""Word has styles for lists of five levels; what lies deeper stands on the fifth."""
BULLETS = 1
"""The number of the list that all bullets belong to."""
_SIGNS = ("•", "–", "▪", "–", "▪")
_FORMS = ("decimal", "lowerLetter", "lowerRoman", "decimal", "lowerLetter")
_STEP = 340


def step(level: int) -> int:
    """Return how far the text of a level (from 0) is indented, in twentieths of a point."""
    return _STEP * (level + 1)


def bullet_style(level: int) -> str:
    """Return the style of a bullet on a level (from 0)."""
    return f"ListBullet{level + 1}" if level else "ListBullet"


def number_style(level: int) -> str:
    """Return the style of a numbered item on a level (from 0)."""
    return f"ListNumber{level + 1}" if level else "ListNumber"


def tick_style(level: int) -> str:
    """Return the style of an item that begins with a box to tick, on a level (from 0)."""
    return f"Afkrydsning{min(level, LEVELS - 1) + 1}"


def continued_style(level: int) -> str:
    """Return the style of the further paragraphs of an item on a level (from 0)."""
    return f"ListContinue{level + 1}" if level else "ListContinue"


def list_number(place: int) -> int:
    """Return the number of the numbered list that is the `place`th of the document (from 0)."""
    return BULLETS + 1 + place


def numbering_xml(starts: Sequence[tuple[int, int]]) -> bytes:
    """Return the numbering part; `starts` has (level, first number) of each numbered list of the document."""
    bullets = [_level(level, "bullet", sign, w("pStyle", val=bullet_style(level))) for level, sign in enumerate(_SIGNS)]
    numbers = [_level(level, form, f"%{level + 1}.") for level, form in enumerate(_FORMS)]
    return root(
        "numbering",
        w("abstractNum", w("multiLevelType", val="multilevel"), *bullets, abstractNumId=0),
        w("abstractNum", w("multiLevelType", val="multilevel"), *numbers, abstractNumId=1),
        w("num", w("abstractNumId", val=0), numId=BULLETS),
        *(_restarted(list_number(place), level, first) for place, (level, first) in enumerate(starts)),
    )


def _level(level: int, form: str, sign: str, style: Xml = NOTHING) -> Xml:
    indent = w("pPr", w("ind", left=step(level), hanging=step(0)))
    start, label = w("start", val=1), w("lvlText", val=sign)
    return w("lvl", start, w("numFmt", val=form), style, label, w("lvlJc", val="left"), indent, ilvl=level)


def _restarted(number: int, level: int, first: int) -> Xml:
    override = w("lvlOverride", w("startOverride", val=first), ilvl=level)
    return w("num", w("abstractNumId", val=1), override, numId=number)
