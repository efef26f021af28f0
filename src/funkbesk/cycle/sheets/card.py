"""Daily sparring: the tasks and limits of a role or a unit on one page, in the description's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from funkbesk.cycle.sheets.outline import outline
from funkbesk.cycle.sheets.scene import Scene, Sheet, blanks, fact
from funkbesk.cycle.subjects import roles_of, superior_of
from funkbesk.danish import capital
from funkbesk.documents.description import Description, RoleDescription, UnitDescription
from funkbesk.documents.entry_names import name_of
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
_MUCH, _VERY_MUCH = 2_600, 4_200
"""Characters from which the card is set in smaller letters, so that it stays on its page."""


def card(scene: Scene) -> Sheet:
    """Return the card: responsibility, tasks, whom the role refers to, and what the text says of its limits."""
    description = scene.description
    parts = {part["key"]: part for part in outline(description)}
    facts = [_refers_to(description, scene.around.register)]
    others, limits = _others(description, scene.around.register), _limits(description)
    shown = [parts[key] for key in ("ansvar", "opgaver") if key in parts]
    for part in shown:
        part["paragraphs"] = [text for text in part["paragraphs"] if text not in others]
    letters = sum(len(text) for part in shown for text in _texts(part)) + sum(map(len, (*others, *limits)))
    return {
        **scene.head(),
        "facts": facts,
        "parts": shown,
        "others": others,
        "limits": limits,
        "size": "tiny" if letters > _VERY_MUCH else "small" if letters > _MUCH else "normal",
        "blanks": blanks(facts),
    }


def _refers_to(description: Description, register: Register | None) -> Sheet:
    if isinstance(description, UnitDescription):
        anchor = description.anchoring.anchored_under if description.anchoring else None
        return fact("Forankret under", capital(name_of(register, anchor)) if anchor else None)
    superior = superior_of(description, register)
    return fact("Refererer til", capital(name_of(register, superior)) if superior else None)


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


def _texts(part: dict[str, Any]) -> Iterator[str]:
    yield from part["paragraphs"]
    yield from (bullet["text"] for bullet in part["bullets"])
    for group in part.get("groups", ()):
        yield from _texts(group)
