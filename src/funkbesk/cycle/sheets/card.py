"""Daily sparring: the tasks and limits of a role or a unit in the description's own words, on one page if it may be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import ceil

from funkbesk.cycle.sheets.outline import outline
from funkbesk.cycle.sheets.scene import Scene, Sheet, blanks, fact
from funkbesk.cycle.subjects import roles_of, superior_of
from funkbesk.documents.description import Description, RoleDescription, UnitDescription
from funkbesk.documents.entry_names import title_of
from funkbesk.documents.register import Register
from funkbesk.documents.register_names import RegisterNames, words_of
from funkbesk.documents.sections import Group, Section, paragraphs

_LIMIT = re.compile(
    r"\befter (?:aftale|godkendelse|samråd)\b|\bved behov\b|\bkun\b|\bmedmindre\b|\bundtagen\b"
    r"|\b(?:må|skal|kan|har) ikke\b|\bikke (?:må|skal|kan|har|omfatte\w*|ansvar\w*)\b",
    re.IGNORECASE,
)
"""Words by which a text says that somebody may not, or may only under a condition."""
_RESPONSIBLE = re.compile(r"ansvar", re.IGNORECASE)
_SIZES = (10, 9, 8, 7)
"""The points that the letters of a card may have, the best first. With less, nobody reads it."""
_LINE, _PAGE = 440, 750
"""Letters of a line and lines of the page, times the points: less than the templates get in, which a test holds to."""
_HEADING, _BETWEEN = 2, 0.12
"""Lines that a heading takes, and the space below a text."""


def card(scene: Scene) -> Sheet:
    """Return the card: responsibility, tasks, whom the role refers to, and what the text says of its limits.

    "size" is that of its letters in points, "fits" whether it is one page then.
    """
    description = scene.description
    parts = {part["key"]: part for part in outline(description)}
    facts = [_refers_to(description, scene.around.register)]
    others, limits = _others(description, scene.around.register), _limits(description)
    shown = [parts[key] for key in ("ansvar", "opgaver") if key in parts]
    for part in shown:
        part["paragraphs"] = [text for text in part["paragraphs"] if text not in others]
    outside = {"paragraphs": (*others, *limits), "bullets": ()}
    sizes = [size for size in _SIZES if sum(_lines(part, size) for part in (*shown, outside)) * size <= _PAGE]
    return {
        **scene.head(),
        "facts": facts,
        "parts": shown,
        "others": others,
        "limits": limits,
        "size": sizes[0] if sizes else _SIZES[-1],
        "fits": bool(sizes),
        "blanks": blanks(facts),
    }


def _refers_to(description: Description, register: Register | None) -> Sheet:
    if isinstance(description, UnitDescription):
        anchor = description.anchoring.anchored_under if description.anchoring else None
        return fact("Forankret under", title_of(register, anchor))
    return fact("Refererer til", title_of(register, superior_of(description, register)))


def _others(description: Description, register: Register | None) -> list[str]:
    """Return the paragraphs that give a responsibility to another role: those that name another one first."""
    if register is None or not isinstance(description, RoleDescription):
        return []
    names, own = RegisterNames(register), roles_of(description, register)
    return [
        text
        for section in _binding(description)
        for text in paragraphs(section.text)
        if _RESPONSIBLE.search(text) and (first := _first_role(names, text)) is not None and first not in own
    ]


def _first_role(names: RegisterNames, text: str) -> str | None:
    named = (known for found in names.found_in(words_of(text)) for known in found.known if known.part == "roles")
    return next((known.id for known in named), None)


def _limits(description: Description) -> list[str]:
    """Return the bullets and paragraphs that say what may not be done, or only under a condition; word for word."""
    return [text for section in _binding(description) for text in _texts_in(section) if _LIMIT.search(text)]


def _texts_in(section: Section | Group) -> Iterator[str]:
    yield from paragraphs(section.text)
    yield from (bullet.text for bullet in section.bullets.values())
    if isinstance(section, Section):
        for group in section.groups.values():
            yield from _texts_in(group)


def _binding(description: Description) -> Iterator[Section]:
    """Yield the sections that bind: not purpose, competences and requirements, nor how the description is used."""
    for key, section in description.sections():
        if key not in {"formål", "kompetencer", "kvalifikationskrav", "anvendelse"}:
            yield section


def _lines(part: Sheet, points: int) -> float:
    """Return how many lines a section or a group takes in letters of that size."""
    texts = (*part["paragraphs"], *(bullet["text"] for bullet in part["bullets"]))
    own = sum(ceil(len(text) * points / _LINE) + _BETWEEN for text in texts)
    return _HEADING + own + sum(_lines(group, points) for group in part.get("groups", ()))
