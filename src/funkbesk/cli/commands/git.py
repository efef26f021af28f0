"""`funkbesk git`: read and merge descriptions with git's own commands."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated

import typer

from funkbesk.cli import console, git_drivers
from funkbesk.cli.parameters import Quiet, Root, open_collection
from funkbesk.cli.problem import Problem
from funkbesk.git_drivers.installing import ATTRIBUTES, DRIVER, Missing, install, missing
from funkbesk.reading.collection import shown_path
from funkbesk.reading.repository import Repository

LACKING = 1


def git(ctx: typer.Context) -> None:
    """Læs og flet beskrivelser med gits egne kommandoer.

    Efter funkbesk git install viser git diff, git log -p og git show beskrivelserne som afsnit og punkter, og git merge
    fletter dem punkt for punkt.
    """
    if ctx.invoked_subcommand is None:
        console.say(*ctx.get_help().split("\n"))
        raise typer.Exit(2)


def git_install(
    check: Annotated[
        bool, typer.Option("--check", help="Skriv intet, men slut med kode 1, hvis noget mangler.")
    ] = False,
    root: Root = None,
    quiet: Quiet = False,
) -> int:
    """Slå læsning og fletning af beskrivelser til i denne kopi.

    Skriver i kopiens egen .git/config og i filen .gitattributes. Gør det én gang i hver kopi, og igen, når Python er
    flyttet, eller når der er kommet en ny version af funkbesk.
    """
    if not sys.executable:
        raise Problem("Programmet Python, som git skal starte, blev ikke fundet.", "Installér funkbesk igen.")
    collection = open_collection(root)
    repository = Repository.at(collection.root)
    lacking = missing(repository, Path(sys.executable))
    if not check:
        install(repository, collection.root, lacking)
    if not quiet:
        _tell(lacking, shown_path(collection.root / ATTRIBUTES), check=check)
    return LACKING if check and lacking else 0


def _tell(lacking: Missing, attributes: str, *, check: bool) -> None:
    if lacking.lines:
        console.say(f"{'Mangler' if check else 'Skrevet'} i {attributes}:")
        for line in lacking.lines:
            console.say(f"  {line}")
    if lacking.entries:
        console.say(f"{'Mangler' if check else 'Skrevet'} i denne kopis .git/config:")
        for key, value in lacking.entries.items():
            console.say(f"  {key} = {value}")
    for pattern, attribute, value in lacking.others:
        console.say(f"{pattern}: {attribute} er sat til {value} og ikke til {DRIVER}; det er ikke ændret.")
    if not lacking:
        console.say("Alt er slået til i forvejen.")


def git_textconv(
    path: Annotated[Path, typer.Argument(parser=Path, metavar="FIL", help="Filen, som skal vises.")],
) -> int:
    """Vis en beskrivelse som linjer, git kan sammenligne.

    Bruges af git selv. En fil, der ikke er en beskrivelse, vises, som den står.
    """
    return git_drivers.textconv(path)


def git_merge(
    base: Annotated[Path, typer.Argument(parser=Path, metavar="FÆLLES", help="Den forrige fælles udgave (%O).")],
    ours: Annotated[
        Path, typer.Argument(parser=Path, metavar="DENNE", help="Udgaven på denne gren; her skrives resultatet (%A).")
    ],
    theirs: Annotated[Path, typer.Argument(parser=Path, metavar="DEN_ANDEN", help="Udgaven på den anden gren (%B).")],
    marker_size: Annotated[str, typer.Argument(metavar="LÆNGDE", help="Længden af et flettemærke (%L).")] = "7",
    name: Annotated[
        str, typer.Argument(metavar="NAVN", help="Filens sti i repositoryet (%P).", show_default=False)
    ] = "",
) -> int:
    """Flet to udgaver af en beskrivelse punkt for punkt.

    Bruges af git selv. Kun hvor samme punkt er ændret på begge grene, sættes der mærker; så er afslutningskoden 1.
    """
    return git_drivers.merge(base, ours, theirs, marker_size, name or str(ours))
