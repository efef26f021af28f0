"""`funkbesk decisions`: what has been decided at the meetings, and what of it is still to be done."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import typer

from funkbesk.cli import console
from funkbesk.cli.broken_files import broken_register
from funkbesk.cli.meetings.decision_choice import Choice, broken_description, refuse_unknown
from funkbesk.cli.option_values import day_or_today
from funkbesk.cli.parameters import Out, Quiet, Root, Today, format_option, open_collection
from funkbesk.cli.usable import say_broken, say_doubles, usable
from funkbesk.cli.usage import DOCUMENT_FORMATS, WrongUsage, chosen_format
from funkbesk.cycle.decisions.data import Data, decision_data
from funkbesk.cycle.decisions.tracked import all_decisions, by_deadline
from funkbesk.danish import count, date_words_with_week, listing
from funkbesk.documents.entry_names import names_by_id
from funkbesk.reading.description_ids import doubles
from funkbesk.reading.selection import meant_address

FORMATS = ("terminal", "md", "json", "csv", *DOCUMENT_FORMATS)
FILE_NAME = "beslutninger"
"""What the file is called, without the ending of its format."""


def decisions(  # noqa: PLR0913, PLR0917 (each is an option)
    overdue: Annotated[bool, typer.Option("--overdue", help="Kun dem, hvis frist er overskredet.")] = False,
    role: Annotated[
        str | None,
        typer.Option("--role", metavar="ROLLE", help="Kun dem, som rollen eller enheden er ansvarlig for (id)."),
    ] = None,
    description: Annotated[
        str | None,
        typer.Option(
            "--description",
            parser=meant_address,
            metavar="ID[#PUNKT]",
            help="Kun dem om denne beskrivelse eller dette punkt.",
        ),
    ] = None,
    forum: Annotated[
        str | None, typer.Option("--forum", metavar="FORUM", help="Kun dem, som forummet har truffet (id).")
    ] = None,
    closed_too: Annotated[
        bool, typer.Option("--all", help="Også dem, der er gennemført, bortfaldet eller ikke skal følges op.")
    ] = False,
    wanted: Annotated[
        str | None,
        format_option(FORMATS, "Standard: terminal."),
    ] = None,
    out: Out = None,
    today: Today = None,
    root: Root = None,
    quiet: Quiet = False,
) -> int:
    """Vis åbne beslutninger fra alle møder, den nærmeste frist først.

    En beslutning lukkes i mødets fil med linjen »tilstand: gennemført« eller »tilstand: bortfaldet«.
    """
    output_format = chosen_format(wanted, out, ("csv", *DOCUMENT_FORMATS))
    if overdue and closed_too:
        raise WrongUsage("--overdue og --all kan ikke bruges sammen.", "Vælg en af dem.")
    day = day_or_today(today)
    collection = open_collection(root)
    meetings, broken = usable(collection, collection.meeting_paths())
    broken += broken_register(collection)
    extra = doubles({shown: meeting.id for shown, meeting in meetings.items()})
    taken = all_decisions(meeting for shown, meeting in meetings.items() if shown not in extra)
    choice = Choice(role, description, forum, closed_too, day if overdue else None)
    refuse_unknown(choice, collection, taken)
    broken += broken_description(choice, collection)
    names = names_by_id(collection.register())
    rows = [decision_data(tracked, day, names) for tracked in by_deadline(filter(choice.includes, taken))]
    code = 1 if broken else 0
    if output_format in DOCUMENT_FORMATS:
        from funkbesk.cli.documents import make

        page = {"title": choice.title, "nothing": choice.nothing, "edition": f"Opgjort {date_words_with_week(day)}"}
        made = make(
            collection.root, FILE_NAME, output_format, out, quiet=quiet, template="decisions", **page, decisions=rows
        )
        code = max(code, made)
    elif output_format == "csv":
        from funkbesk.cli.csv_files import write_csv
        from funkbesk.cli.meetings.decision_lines import table_rows

        write_csv(table_rows(rows), out, collection.root, FILE_NAME, quiet=quiet)
    else:
        _write(rows, choice.title, output_format)
    if not quiet:
        _say_blanks(rows, choice.nothing)
    say_doubles(extra)
    say_broken(broken)
    return code


def _write(rows: Sequence[Data], title: str, output_format: str) -> None:
    from funkbesk.cli.meetings.decision_lines import markdown_lines, terminal_lines

    if output_format == "json":
        console.write_json(rows)
    elif output_format == "md":
        console.show_text("\n".join(markdown_lines(rows, title)))
    elif rows:
        console.show_text("\n".join(terminal_lines(rows, console.text_width())))


def _say_blanks(rows: Sequence[Data], nothing: str) -> None:
    """Say what nobody has written: a decision without a deadline is never overdue, and one of nobody is never done."""
    if not rows:
        console.say(nothing)
    followed = [row for row in rows if row["state"] == "åben"]
    blanks = {
        what: sum(row[key] is None for row in followed)
        for key, what in (("deadline", "frist"), ("responsible", "ansvarlig"))
    }
    told = [
        f"{count(number, 'åben beslutning', 'åbne beslutninger')} har ingen {what}"
        for what, number in blanks.items()
        if number
    ]
    if told:
        console.say(f"{listing(told)}.")
