"""What the file says of itself: title, author (the municipality, never a person), language, which description it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from docx.opc.coreprops import CoreProperties

from funkbesk.rendering.content.blocks import Content
from funkbesk.rendering.content.spaces import shown
from funkbesk.rendering.word.anchors import is_description

_LONGEST = 255
"""Characters that a property may have in Word."""
_TIMES = ("created", "modified", "lastPrinted", "lastModifiedBy", "description", "revision")


def set_properties(properties: CoreProperties, content: Content, page: Mapping[str, Any]) -> None:
    """Set the properties of the document. It has no dates: those would be of the run, and git knows the document's."""
    element = properties._element  # noqa: SLF001 (python-docx can set a date but not take it out)
    for child in list(element):
        if child.tag.rpartition("}")[2] in _TIMES:
            element.remove(child)
    properties.title = _fitting(content.title)
    properties.subject = _fitting(content.edition)
    properties.author = _fitting(page["municipality"])
    properties.keywords = _fitting(", ".join(filter(None, (page["unit"], content.mark))))
    properties.language = "da-DK"
    if is_description(page):
        properties.identifier = _fitting(f"{page['id']}@{page['version']}")


def _fitting(text: str) -> str:
    return shown(text)[:_LONGEST].strip()
