"""`funkbesk agenda`: the agenda of a meeting about descriptions, of a forum, or of a meeting that has a file."""

from __future__ import annotations

from datetime import date
from typing import Annotated

import typer

from funkbesk.cli import console
from funkbesk.cli.meetings.agenda_call import (
    ChairOption,
    DateOption,
    ForumOption,
    MinuteTakerOption,
    ParticipantsOption,
    PlaceOption,
    TimeOption,
    refuse_unknown,
)
from funkbesk.cli.meetings.agenda_words import (
    EXAMPLE,
    FORUM_EXAMPLE,
    OCCASIONS,
    draft_of,
    saved_meeting,
    saved_now,
    unsaved,
)
from funkbesk.cli.meetings.around import around_of, left_out
from funkbesk.cli.meetings.meeting_files import is_meeting
from funkbesk.cli.meetings.papers import Formats, Paper, press, write_paper
from funkbesk.cli.option_values import day_or_today
from funkbesk.cli.parameters import Out, Quiet, Root, Today, open_collection
from funkbesk.cli.problem import Problem
from funkbesk.cli.usable import say_broken
from funkbesk.cli.usage import WrongUsage
from funkbesk.cycle.meetings.call import Call
from funkbesk.cycle.meetings.remarks import remarks
from funkbesk.danish import did_you_mean, listing
from funkbesk.documents.meeting import Meeting


def agenda(  # noqa: PLR0913, PLR0917 (each is an option)
    words: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="ID… ANLEDNING",
            help=f"Beskrivelser og til sidst {listing(OCCASIONS, 'eller')}. Eller et møde: dets fil eller id.",
            show_default=False,
        ),
    ] = None,
    day: DateOption = None,
    time: TimeOption = None,
    place: PlaceOption = None,
    forum: ForumOption = None,
    chair: ChairOption = None,
    minute_taker: MinuteTakerOption = None,
    participants: ParticipantsOption = None,
    proposals: Annotated[
        list[str] | None,
        typer.Option("--proposal", metavar="FIL", help="Et forslag: en fil med ét punkt, eller møde#punkt."),
    ] = None,
    point: Annotated[
        str | None, typer.Option("--point", metavar="PUNKT", help="Kun dette punkt, som beslutningsoplæg.")
    ] = None,
    save: Annotated[bool, typer.Option("--save", help="Gem mødet som en fil i mappen meetings.")] = False,
    formats: Formats = None,
    out: Out = None,
    today: Today = None,
    root: Root = None,
    quiet: Quiet = False,
) -> int:
    """Lav en dagsorden: for en anledning, for et forum eller af et gemt møde.

    Med --forum alene kommer alt det med, der skal på: evalueringer, åbne beslutninger og forslag.
    """
    collection = open_collection(root)
    with press(formats, out, collection.root) as to:
        around = around_of(collection, day_or_today(today))
        names = [*(words or ())]
        if len(names) == 1 and is_meeting(collection, names[0]):
            _refuse_options(day, time, place, forum, chair, minute_taker, participants, proposals, save or None)
            found = saved_meeting(collection, names[0])
        else:
            needed = _needed(day, EXAMPLE if names or forum is None else FORUM_EXAMPLE)
            call = Call(needed, time, place, forum, chair, minute_taker, tuple(participants or ()))
            refuse_unknown(call, around)
            draft = draft_of(names, call, proposals or (), collection, around)
            found = saved_now(collection, draft) if save else unsaved(collection, draft)
        if point is not None:
            _refuse_unknown_point(point, found.meeting)
        if save and found.shown and not quiet:
            console.show(found.shown)
        for note in () if quiet else (*found.notes, *remarks(found.meeting, around)):
            console.say(note)
        paper = Paper("dagsorden" if point is None else "beslutningsoplæg", found.meeting, found.source, point)
        code = write_paper(paper, around, to, quiet=quiet)
    broken = left_out(around)
    say_broken(broken)
    return max(code, 1 if broken else 0)


def _needed(day: date | None, example: str) -> date:
    if day is None:
        raise WrongUsage("Tilvalget »--date« mangler.", example)
    return day


def _refuse_options(*values: object) -> None:
    """Raise `WrongUsage` where something is given that the meeting's own file says."""
    if any(value is not None for value in values):
        raise WrongUsage(
            "Et gemt møde har selv dato, sted, deltagere og punkter.", "Udelad de tilvalg, eller ret dem i mødets fil."
        )


def _refuse_unknown_point(point: str, meeting: Meeting) -> None:
    if point not in meeting.points:
        raise Problem(
            f"Dagsordenen har intet punkt »{point}«.",
            did_you_mean(point, list(meeting.points)) or f"Vælg {listing(meeting.points, 'eller')}."
            if meeting.points
            else "Skriv punkterne i mødets fil.",
        )
