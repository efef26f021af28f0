"""`funkbesk calendar`: the årshjul – what a year holds – as a figure, a table and appointments for Outlook."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from funkbesk.cli import console
from funkbesk.cli.meetings.around import around_of, left_out
from funkbesk.cli.meetings.calendar_files import Chosen, draw, place_of, write_appointments
from funkbesk.cli.meetings.calendar_lines import year_lines
from funkbesk.cli.option_values import FIRST_YEAR, LAST_YEAR, day_or_today
from funkbesk.cli.parameters import Quiet, Root, Today, format_option, one_of, open_collection, target
from funkbesk.cli.register_ids import refuse_unknown_forum, refuse_unknown_person
from funkbesk.cli.usable import say_broken
from funkbesk.cli.usage import WrongUsage, WrongValue, chosen_format
from funkbesk.cycle.year.data import year_data
from funkbesk.cycle.year.page import subtitle_of
from funkbesk.cycle.year.plan import plan_year
from funkbesk.danish import listing

if TYPE_CHECKING:
    from funkbesk.cycle.around import Around

TEXT_FORMATS = ("terminal", "json")
FILE_FORMATS = ("html", "pdf", "docx", "md", "svg", "ics")
FORMATS = (*TEXT_FORMATS, *FILE_FORMATS)
PAPERS = ("A3", "A4")
ON_PAPER = ("pdf", "html")


def _year(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and FIRST_YEAR <= int(text[:5]) <= LAST_YEAR):
        raise WrongValue(f"Skriv et årstal fra {FIRST_YEAR} til {LAST_YEAR}, fx 2027.")
    return int(text)


def _paper(text: str) -> str:
    return one_of(*PAPERS)(text.upper())


def calendar(  # noqa: PLR0913, PLR0917 (each is an option)
    year: Annotated[int, typer.Argument(metavar="ÅR", parser=_year, help="Året, fx 2027.")],
    role: Annotated[
        str | None,
        typer.Option("--role", metavar="ROLLE", help="Kun det, som rollen eller enheden har at gøre med (id)."),
    ] = None,
    forum: Annotated[str | None, typer.Option("--forum", metavar="FORUM", help="Kun det i dette forum (id).")] = None,
    output_format: Annotated[
        str | None,
        format_option(FORMATS, "Standard: terminal."),
    ] = None,
    paper: Annotated[
        str | None,
        typer.Option("--paper", parser=_paper, metavar="PAPIR", help="Papiret til pdf: A3 eller A4. Standard: A4."),
    ] = None,
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", parser=target, metavar="MAPPE", help="Mappe eller fil. Standard: build."),
    ] = None,
    today: Today = None,
    root: Root = None,
    quiet: Quiet = False,
) -> int:
    """Vis årshjulet: møder, anledninger og frister i et år.

    Det, der ikke er givet en dato, en uge eller en måned, står som »ikke placeret«; der gættes ikke på en dato.
    Filen i formatet ics kan importeres i Outlook; importeres den igen, opdateres aftalerne.
    """
    wanted = chosen_format(output_format, out, FILE_FORMATS)
    if paper is not None and wanted not in ON_PAPER:
        raise WrongUsage(
            f"--paper kan ikke bruges sammen med --format {wanted}.", f"Vælg {listing(ON_PAPER, 'eller')}."
        )
    collection = open_collection(root)
    around = around_of(collection, day_or_today(today))
    _refuse_unknown(role, forum, around)
    plan = plan_year(year, around, role=role, forum=forum)
    name = "-".join(filter(None, (f"årshjul-{year}", forum, role)))
    chosen = Chosen(collection, around, plan, subtitle_of(around.register, role, forum), name)
    broken = left_out(around)
    say_broken(broken)
    return max(_shown(chosen, wanted, paper or "A4", out, quiet=quiet), 1 if broken else 0)


def _shown(chosen: Chosen, wanted: str, paper: str, out: Path | None, *, quiet: bool) -> int:
    """Write the calendar in the format wanted and return the exit code."""
    if wanted == "terminal":
        data = year_data(chosen.plan, chosen.around.register)
        console.show_text("\n".join(year_lines(chosen.full_title, data, console.text_width())))
        return 0
    if wanted == "json":
        console.write_json(year_data(chosen.plan, chosen.around.register))
        return 0
    place = place_of(out, chosen, wanted)
    if wanted == "ics":
        return write_appointments(chosen, place, quiet=quiet)
    return draw(chosen, place, wanted, paper, quiet=quiet)


def _refuse_unknown(role: str | None, forum: str | None, around: Around) -> None:
    """Raise `Problem` for an id that the register lacks: an empty year would look as if there were nothing to do."""
    register = around.register
    refuse_unknown_person(role, {*register.roles, *register.units} if register else ())
    refuse_unknown_forum(forum, register.fora if register else ())
