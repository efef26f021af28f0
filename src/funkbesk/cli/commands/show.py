"""`funkbesk show`: the text of a description, or of a part of it."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Annotated, Any

import typer

from funkbesk.advised_command import lint_command
from funkbesk.cli import console
from funkbesk.cli.no_description import no_description
from funkbesk.cli.parameters import Root, one_of, open_collection
from funkbesk.cli.problem import Problem
from funkbesk.cli.usable import say_doubles
from funkbesk.danish import did_you_mean
from funkbesk.documents.address import PlacedBullet, find, known_parts, split_address
from funkbesk.documents.description import Description
from funkbesk.documents.metadata import STATUS_WORDS
from funkbesk.documents.sections import Group, Section, paragraphs
from funkbesk.reading.collection import Collection, load_file
from funkbesk.reading.description_ids import doubles_of, find_description
from funkbesk.reading.selection import meant_id


def show(
    address: Annotated[
        str,
        typer.Argument(metavar="ID[#PUNKT]", help="Beskrivelsens id, evt. med # og id på et punkt eller et afsnit."),
    ],
    output_format: Annotated[
        str, typer.Option("--format", parser=one_of("terminal", "json"), metavar="FORMAT", help="terminal eller json.")
    ] = "terminal",
    root: Root = None,
) -> int:
    """Vis teksten i en beskrivelse, et afsnit eller et punkt.

    Et punkt kan også angives med sit afsnit: ID#opgaver.klagebesvarelser.
    """
    given, part = split_address(address)
    collection, identifier = open_collection(root), meant_id(given)
    description = _description(collection, identifier)
    found = description if part is None else find(description, part)
    if found is None:
        advice = did_you_mean(part or "", known_parts(description)) or f"Se dem med: funkbesk show {identifier}"
        raise Problem(f"»{part}« er hverken et punkt eller et afsnit i {identifier}.", advice)
    if output_format == "json":
        console.write_json(_data(found))
    else:
        console.show_text("\n".join(_text(found)))
    say_doubles(doubles_of(collection, identifier))
    return 0


def _description(collection: Collection, identifier: str) -> Description:
    path = find_description(collection, identifier)
    if path is None:
        raise no_description(collection, identifier)
    loaded = load_file(path)
    if loaded.document is None:
        raise Problem(f"{loaded.shown} kan ikke læses.", f"Ret fejlene. Se dem med: {lint_command(loaded.shown)}")
    document: Description = loaded.document
    return document


Shown = Description | PlacedBullet | tuple[str, Section] | tuple[str, Group]


def _text(found: Shown) -> Iterator[str]:
    if isinstance(found, PlacedBullet):
        yield found.bullet.text
    elif isinstance(found, tuple):
        yield from _part(found[1])
    else:
        yield from _wrapped(found.title)
        yield f"Version {found.version}, {STATUS_WORDS[found.status]}"
        for _, section in found.sections():
            yield ""
            yield from _part(section)


def _part(part: Section | Group) -> Iterator[str]:
    yield from _wrapped(part.heading or "")
    for paragraph in paragraphs(part.text):
        yield from _wrapped(paragraph)
    for bullet in part.bullets.values():
        yield from _wrapped(bullet.text, "- ")
    for group in getattr(part, "groups", {}).values():
        yield ""
        yield from _part(group)


def _wrapped(text: str, mark: str = "") -> list[str]:
    return textwrap.wrap(
        text,
        width=console.text_width(),
        initial_indent=mark,
        subsequent_indent=" " * len(mark),
        break_long_words=False,
        break_on_hyphens=False,
    )


def _data(found: Shown) -> dict[str, Any]:
    if isinstance(found, PlacedBullet):
        return {"id": found.id, "section": found.section, "group": found.group, "text": found.bullet.text}
    if isinstance(found, tuple):
        return _part_data(*found)
    return {
        "id": found.id,
        "title": found.title,
        "kind": found.kind,
        "status": found.status,
        "version": found.version,
        "unit": found.unit,
        "sections": [_part_data(key, section) for key, section in found.sections()],
    }


def _part_data(identifier: str, part: Section | Group) -> dict[str, Any]:
    data: dict[str, Any] = {
        "id": identifier,
        "heading": part.heading,
        "paragraphs": paragraphs(part.text),
        "bullets": [{"id": key, "text": bullet.text} for key, bullet in part.bullets.items()],
    }
    groups = getattr(part, "groups", None)
    if groups is not None:
        data["groups"] = [_part_data(key, group) for key, group in groups.items()]
    return data
