"""The options that say when, where and who: read from the command line, and held against the register."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated

import typer

from funkbesk.cli.parameters import day
from funkbesk.cli.problem import Problem
from funkbesk.cli.usage import WrongValue
from funkbesk.cycle.around import Around
from funkbesk.cycle.call import Call
from funkbesk.danish import did_you_mean
from funkbesk.documents.types import MAX_TITLE, TIME_PATTERN

_IDS = "Id’erne står i descriptions/organisation.yaml."
_TIME = re.compile(TIME_PATTERN)


def time_of_day(text: str) -> str:
    """Return a time, or from when to when, as it is written in Danish: 9.00–10.30."""
    written = text.strip().replace(":", ".").replace("-", "–")
    if not _TIME.match(written):
        raise WrongValue("Skriv tiden som 9.00 eller 9.00-10.30.")
    return written


def place_name(text: str) -> str:
    """Return a place: one line of text."""
    written = " ".join(text.split())
    if not written or len(written) > MAX_TITLE:
        raise WrongValue("Skriv stedet på én linje.")
    return written


DateOption = Annotated[
    date | None,
    typer.Option("--date", parser=day, metavar="DATO", help="Mødets dato, ÅÅÅÅ-MM-DD.", show_default=False),
]
TimeOption = Annotated[
    str | None, typer.Option("--time", parser=time_of_day, metavar="TID", help="Mødets tid, fx 9.00-10.30.")
]
PlaceOption = Annotated[str | None, typer.Option("--place", parser=place_name, metavar="STED", help="Hvor det holdes.")]
ForumOption = Annotated[
    str | None, typer.Option("--forum", metavar="FORUM", help="Forummet fra registret, der mødes (id).")
]
ChairOption = Annotated[str | None, typer.Option("--chair", metavar="ROLLE", help="Rollen, der leder mødet (id).")]
MinuteTakerOption = Annotated[
    str | None, typer.Option("--minute-taker", metavar="ROLLE", help="Rollen eller enheden, der skriver referat (id).")
]
ParticipantsOption = Annotated[
    list[str] | None,
    typer.Option("--participant", metavar="ROLLE", help="En rolle, der deltager (id). Kan gentages."),
]


def refuse_unknown(call: Call, around: Around) -> None:
    """Raise `Problem` for an id that the register lacks, and so for every name of a person."""
    register = around.register
    if register is None:
        return
    if call.forum is not None and call.forum not in register.fora:
        known = did_you_mean(call.forum, list(register.fora))
        raise Problem(
            f"Forummet »{call.forum}« findes ikke i registret.",
            known or _IDS,
        )
    people = [*register.roles, *register.units]
    for given in (call.chair, call.minute_taker, *call.participants):
        if given is not None and given not in people:
            raise Problem(
                f"»{given}« er ikke en rolle eller enhed i registret. Personer nævnes ikke i møder.",
                did_you_mean(given, people) or _IDS,
            )
