"""`funkbesk packet`: the printed packet for somebody new, or for several at once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, cast

import typer

from funkbesk.cli import console
from funkbesk.cli.documents import told
from funkbesk.cli.meetings.around import around_of, left_out
from funkbesk.cli.meetings.in_force import Edition, Editions
from funkbesk.cli.meetings.papers import say_blanks
from funkbesk.cli.no_description import no_description
from funkbesk.cli.option_values import day_or_today
from funkbesk.cli.parameters import Out, Quiet, Root, Today, day, format_option, legible, open_collection, target
from funkbesk.cli.problem import Problem
from funkbesk.cli.usable import say_broken
from funkbesk.cli.usage import WrongUsage
from funkbesk.cycle.packet.newcomers import MAX_BYTES, Newcomer, newcomers
from funkbesk.cycle.packet.page import description_of_unit, packet_data
from funkbesk.expected import Expected
from funkbesk.files import read_bytes
from funkbesk.reading.collection import Collection, shown_path
from funkbesk.reading.description_ids import find_description, named_id
from funkbesk.reading.ignored import may_be_committed
from funkbesk.reading.selection import meant_id
from funkbesk.rendering.outputs import FORMATS, Outputs, choose_outputs
from funkbesk.rendering.problems import problem_of
from funkbesk.rendering.single import Studio, Wanted

if TYPE_CHECKING:
    from funkbesk.cycle.around import Around
    from funkbesk.rendering.page import Page
    from funkbesk.rendering.worker_process import Format

SUFFIX = "-introduktionspakke"
"""What the name of a packet has behind the description's id; never a name of a person."""


def packet(  # noqa: PLR0913, PLR0917 (each is an option)
    identifiers: Annotated[
        list[str] | None,
        typer.Argument(
            parser=meant_id, metavar="ID", help="Beskrivelsens id; flere må gerne skrives.", show_default=False
        ),
    ] = None,
    name: Annotated[
        str | None, typer.Option("--name", parser=legible, metavar="NAVN", help="Navnet på den nye.")
    ] = None,
    start: Annotated[date | None, typer.Option("--start", parser=day, metavar="DATO", help="Den første dag.")] = None,
    mentor: Annotated[
        str | None, typer.Option("--mentor", parser=legible, metavar="NAVN", help="Navnet på mentoren.")
    ] = None,
    people: Annotated[
        Path | None,
        typer.Option(
            "--people",
            parser=target,
            metavar="FIL",
            help="En CSV-fil med kolonnerne navn, beskrivelse, start og mentor.",
        ),
    ] = None,
    output_format: Annotated[
        str,
        format_option(FORMATS),
    ] = "pdf",
    out: Out = None,
    today: Today = None,
    root: Root = None,
    quiet: Quiet = False,
) -> int:
    """Lav en introduktionspakke til en ny medarbejder, klar til print.

    Hver del begynder på en højreside, når der printes på begge sider. Navne kommer kun med i selve pakken: de gemmes
    ikke i samlingen og står ikke i filens navn. Kan en pakke ikke laves, bliver de andre det, og så ender kommandoen
    med kode 2.
    """
    collection = open_collection(root)
    around = around_of(collection, day_or_today(today))
    wanted = cast("Format", output_format)
    outputs, _ = choose_outputs(out, collection.root, (wanted,))
    asked = list(_asked(collection, identifiers or [], Newcomer("", _given(name), start, _given(mentor)), people))
    files = list(_files(asked, outputs, wanted))
    _refuse_to_commit(files)
    studio = Studio(collection.root)
    editions = Editions(collection)
    packets: dict[Path, _Packet] = {}
    problems = []
    for one in files:
        try:
            packets[one.path] = _packet(around, editions, studio, one.newcomer)
        except Expected as problem:  # the other packets are not to suffer for it
            problems.append(problem_of(problem))
    if not quiet:
        _say_what_is_missing(packets.values())
    report = studio.make([Wanted(path, wanted, made.page, made.source) for path, made in packets.items()])
    report.problems += problems
    code = told(report, collection.root, quiet=quiet)
    broken = left_out(around)
    say_broken(broken)
    return max(code, 1 if broken else 0)


def _given(text: str | None) -> str | None:
    return (text or "").strip() or None


@dataclass(frozen=True, slots=True)
class _File:
    newcomer: Newcomer
    path: Path


@dataclass(frozen=True, slots=True)
class _Packet:
    page: Page
    source: bytes
    blanks: list[str]
    notes: list[str]


def _asked(collection: Collection, ids: Sequence[str], given: Newcomer, people: Path | None) -> Iterator[Newcomer]:
    """Yield those who get a packet. Raises `Problem`, `WrongUsage` and what reading the list may raise."""
    known = [named_id(path) for path in collection.description_paths()]
    if people is not None:
        if ids or given != Newcomer(""):
            raise WrongUsage("Med --people står det hele i filen.", "Udelad id’er, --name, --start og --mentor.")
        shown = shown_path(people)
        data = read_bytes(people, MAX_BYTES)
        if may_be_committed(people):
            console.say(f"{shown} har navne i sig og kan komme med i git: flyt den, eller skriv den i .gitignore.")
        yield from newcomers(data, shown, known)
        return
    if not ids:
        raise WrongUsage(
            "Der mangler en beskrivelse eller en fil med personer.",
            "Fx: funkbesk packet faglig-koordinator --name NAVN --start 2027-03-01",
        )
    for identifier in dict.fromkeys(ids):
        if identifier not in known and find_description(collection, identifier) is None:
            raise no_description(collection, identifier)
        yield Newcomer(identifier, given.name, given.start, given.mentor)


def _files(asked: Sequence[Newcomer], outputs: Outputs, wanted: Format) -> Iterator[_File]:
    """Yield where each packet goes; those of one description are told apart by the first day, then by a number."""
    if outputs.file is not None and len(asked) > 1:
        raise Problem(f"{outputs.file} er én fil, men der er {len(asked)} pakker.", "Angiv en mappe med --out.")
    ids = [one.description for one in asked]
    taken: set[str] = set()
    for one in asked:
        several = ids.count(one.description) > 1 and one.start is not None
        name = f"{one.description}{SUFFIX}{f'-{one.start}' if several else ''}"
        free = name
        number = 1
        while free in taken:
            number += 1
            free = f"{name}-{number}"
        taken.add(free)
        yield _File(one, outputs.path(free, wanted))


def _refuse_to_commit(files: Iterable[_File]) -> None:
    """Raise `Problem` where a packet with a name in it would lie where git takes it up."""
    named = {one.path.parent: one.path for one in files if one.newcomer.name or one.newcomer.mentor}
    for path in named.values():
        if may_be_committed(path):
            raise Problem(
                f"Pakken har navne i sig, og {shown_path(path)} er ikke holdt ude af git.",
                "Angiv en mappe uden for samlingen med --out, eller skriv mappen i .gitignore.",
            )


def _packet(around: Around, editions: Editions, studio: Studio, newcomer: Newcomer) -> _Packet:
    day = newcomer.start or around.today
    own = editions.on(newcomer.description, day)
    described = [own]
    unit = description_of_unit(own.description, around)
    if unit is not None:
        described.append(editions.on(unit.id, day))
    printed = {one.description.id: one.description for one in described}
    data = packet_data(own.description, newcomer, replace(around, descriptions={**around.descriptions, **printed}))
    is_role = own.description.kind == "rolle"
    parts = [_described(studio, one, is_own=one is own and is_role, unit=data["unit"]) for one in described]
    first = parts[0]["page"]
    title = f"Introduktion til {'stillingen som ' if is_role else ''}{data['role']}"
    page = studio.document(
        title,
        "packet",
        edition=f"Beskrivelsens version {first['version']}",
        source=(own.loaded.path.name, own.loaded.data),
        packet=data,
        described=parts,
    )
    page |= {key: first[key] for key in ("in_force", "status", "status_label")}
    notes = [one.note for one in described if one.note]
    if is_role and unit is None:
        notes.append(f"Der er ingen beskrivelse af {data['unit']}, så den del er ikke med.")
    return _Packet(page, own.loaded.data, data["blanks"], notes)


def _described(studio: Studio, one: Edition, *, is_own: bool, unit: str) -> dict[str, Any]:
    page = studio.page(one.description, one.loaded.data, one.loaded.path.name, "description")
    entry = ["del-beskrivelse", "Din funktionsbeskrivelse"] if is_own else ["del-enhed", f"Beskrivelse af {unit}"]
    return {"entry": entry, "page": page, "newer": one.newer}


def _say_what_is_missing(packets: Iterable[_Packet]) -> None:
    """Write to stderr the blanks, and what is to be known of the versions, each once however many packets there are."""
    made = list(packets)
    say_blanks(list(dict.fromkeys(blank for one in made for blank in one.blanks)))
    for note in dict.fromkeys(note for one in made for note in one.notes):
        console.say(note)
