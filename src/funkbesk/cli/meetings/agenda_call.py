"""The options that say when, where and who: read from the command line, and held against the register."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated

import typer

from funkbesk.cli.parameters import day, legible
from funkbesk.cli.problem import Problem
from funkbesk.cli.register_ids import refuse_unknown_forum, refuse_unknown_person
from funkbesk.cli.usage import WrongValue
from funkbesk.cycle.around import Around
from funkbesk.cycle.meetings.call import Call
from funkbesk.display import cut
from funkbesk.documents.checks import RESERVED_ID_PATTERN
from funkbesk.documents.types import ID_PATTERN, MAX_ID, MAX_TITLE, TIME_PATTERN

_FORM = "Et id har små bogstaver, tal og enkelte bindestreger, fx chefgruppen. Personer nævnes ikke i møder."
_TIME = re.compile(TIME_PATTERN)
_ID = re.compile(ID_PATTERN)
_RESERVED = re.compile(RESERVED_ID_PATTERN)


def time_of_day(text: str) -> str:
    """Return a time, or from when to when, as it is written in Danish: 9.00–10.30."""
    written = text.strip().replace(":", ".").replace("-", "–")
    if not _TIME.match(written):
        raise WrongValue("Skriv tiden som 9.00 eller 9.00-10.30.")
    start, _, end = written.partition("–")
    if end and _minutes(end) <= _minutes(start):
        raise WrongValue(f"Mødet kan ikke slutte kl. {end}, når det begynder kl. {start}.")
    return written


def _is_id(text: str) -> bool:
    return len(text) <= MAX_ID and _ID.fullmatch(text) is not None and _RESERVED.match(text) is None


def _minutes(clock: str) -> int:
    """Return the minutes since midnight of a time such as 9.00."""
    hours, _, minutes = clock.partition(".")
    return int(hours) * 60 + int(minutes)


def place_name(text: str) -> str:
    """Return a place: one line of text."""
    written = legible(text)
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
PlaceOption = Annotated[
    str | None, typer.Option("--place", parser=place_name, metavar="STED", help="Hvor mødet holdes.")
]
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
    """Raise `Problem` for an id that the register lacks, and so for every name of a person.

    Without a register any id will do, but a name is still none.
    """
    register = around.register
    people = [call.chair, call.minute_taker, *call.participants]
    if register is None:
        for given in (call.forum, *people):
            if given is not None and not _is_id(given):
                raise Problem(f"»{cut(given, MAX_ID)}« kan ikke være et id.", _FORM)
        return
    refuse_unknown_forum(call.forum, register.fora)
    for given in people:
        refuse_unknown_person(given, {*register.roles, *register.units})
