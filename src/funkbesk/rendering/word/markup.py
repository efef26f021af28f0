"""WordprocessingML as text: elements, attributes and texts, escaped.

Text and not trees: a table may have thousands of cells, and python-docx takes 20 times as long to make each of them.
The order of children is that of the schema (ECMA-376, part 1, 17.3 to 17.9), which Word insists on.
"""

from __future__ import annotations

from typing import NewType
from xml.sax.saxutils import escape, quoteattr

Xml = NewType("Xml", str)
NOTHING = Xml("")

_NAMESPACES = {
    "w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
}


def w(name: str, /, *children: Xml, **attributes: str | int) -> Xml:
    """Return the element `w:name` with its children and its attributes, which are of the same namespace."""
    return element(f"w:{name}", *children, **{f"w:{key.rstrip('_')}": value for key, value in attributes.items()})


def element(name: str, /, *children: Xml, **attributes: str | int) -> Xml:
    """Return an element of any namespace."""
    given = "".join(f" {key}={quoteattr(str(value))}" for key, value in attributes.items())
    return Xml(f"<{name}{given}>{''.join(children)}</{name}>" if children else f"<{name}{given}/>")


def text(value: str) -> Xml:
    """Return the text of a run; its spaces count."""
    return Xml(f'<w:t xml:space="preserve">{escape(value)}</w:t>')


def joined(*parts: Xml) -> Xml:
    """Return elements one after the other."""
    return Xml("".join(parts))


def root(name: str, *children: Xml) -> bytes:
    """Return a document of its own whose top element is `w:name`."""
    declared = " ".join(f'xmlns:{prefix}="{address}"' for prefix, address in _NAMESPACES.items())
    start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    return f"{start}<w:{name} {declared}>{''.join(children)}</w:{name}>".encode()
