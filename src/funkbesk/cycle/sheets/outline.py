"""The sections of a description as plain data: headings, paragraphs, bullets, groups, in the order of print."""

from __future__ import annotations

from typing import Any

from funkbesk.documents.description import Description
from funkbesk.documents.sections import Group, Section, paragraphs

Part = dict[str, Any]


def outline(description: Description) -> list[Part]:
    """Return every section with its key, heading, paragraphs, bullets (id and text) and groups of the same kind."""
    return [{"key": key, **_section(section)} for key, section in description.sections()]


def _section(section: Section) -> Part:
    groups = [
        {"id": group_id, **_part(group), "heading": f"{number}. {group.heading}" if section.numbered else group.heading}
        for number, (group_id, group) in enumerate(section.groups.items(), 1)
    ]
    return {**_part(section), "groups": groups}


def _part(part: Section | Group) -> Part:
    return {
        "heading": part.heading or "",
        "paragraphs": paragraphs(part.text),
        "bullets": [{"id": key, "text": bullet.text} for key, bullet in part.bullets.items()],
    }
