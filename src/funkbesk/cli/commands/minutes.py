"""`funkbesk minutes`: the minutes of a meeting, in full or as a table of what was decided."""

from __future__ import annotations

from typing import Annotated

import typer

from funkbesk.cli import console
from funkbesk.cli.meetings.around import around_of, left_out
from funkbesk.cli.meetings.meeting_files import find_meeting, mark_held
from funkbesk.cli.meetings.papers import Formats, Paper, press, write_paper
from funkbesk.cli.option_values import day_or_today
from funkbesk.cli.parameters import Out, Quiet, Root, Today, open_collection
from funkbesk.cli.usable import say_broken


def minutes(  # noqa: PLR0913, PLR0917 (each is an option)
    name: Annotated[str, typer.Argument(metavar="MØDE", help="Mødets id eller fil, fx 2027-03-10-chefgruppen.")],
    short: Annotated[
        bool, typer.Option("--short", help="Beslutningsreferat: en tabel med punkt, konklusion, ansvarlig og frist.")
    ] = False,
    save: Annotated[bool, typer.Option("--save", help="Skriv i mødets fil, at mødet er afholdt.")] = False,
    formats: Formats = None,
    out: Out = None,
    today: Today = None,
    root: Root = None,
    quiet: Quiet = False,
) -> int:
    """Lav referatet af et møde ud fra dets fil.

    Referatet har dagsordenens punkter med beslutningen efter hver indstilling. Beslutningerne skrives i mødets fil.
    """
    collection = open_collection(root)
    day = day_or_today(today)
    with press(formats, out, collection.root) as to:
        loaded = find_meeting(collection, name)
        if save:
            loaded = mark_held(loaded, day)
            if not quiet:
                console.show(loaded.shown)
        meeting = loaded.document
        assert meeting is not None  # noqa: S101 - `find_meeting` has seen to it
        around = around_of(collection, day)
        paper = Paper("beslutningsreferat" if short else "referat", meeting, (loaded.path.name, loaded.data))
        code = write_paper(paper, around, to, quiet=quiet)
    broken = left_out(around)
    say_broken(broken)
    return max(code, 1 if broken else 0)
