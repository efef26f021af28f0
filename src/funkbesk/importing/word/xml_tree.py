"""XML of a document to a tree, within limits and without entities."""

from __future__ import annotations

from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

MAX_ELEMENTS = 400_000
MAX_DEPTH = 200


class BadXml(Exception):
    """The text is no XML, or more than a document has any use for."""


def tree_of(data: bytes, namespaces: dict[str, str]) -> Element:
    """Return the root; the tags and attributes of `namespaces` (address: prefix) get their prefix, all others `x:`.

    A document type is refused, since only there can entities be declared; Office Open XML has none (ECMA-376, part 2,
    8.2.1). Raises `BadXml` for that, for broken XML, and for trees that are too large or too deep.
    """
    parser = expat.ParserCreate(namespace_separator="}")
    parser.buffer_text = True
    builder = TreeBuilder()
    state = _State()

    def named(name: str) -> str:
        address, brace, local = name.rpartition("}")
        return namespaces.get(address, "x:") + local if brace else local

    def start(name: str, attributes: dict[str, str]) -> None:
        state.enter()
        builder.start(named(name), {named(key): value for key, value in attributes.items()})

    def end(name: str) -> None:
        state.depth -= 1
        builder.end(named(name))

    def refuse(*_: object) -> None:
        raise BadXml("doctype")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(data, True)
        return builder.close()
    except (expat.ExpatError, AssertionError, ValueError, LookupError) as error:
        raise BadXml(str(error)) from error


class _State:
    """How much was read."""

    def __init__(self) -> None:
        self.depth = 0
        self.elements = 0

    def enter(self) -> None:
        self.depth += 1
        self.elements += 1
        if self.depth > MAX_DEPTH or self.elements > MAX_ELEMENTS:
            raise BadXml("too large")
