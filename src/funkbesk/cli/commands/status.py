"""`funkbesk status`: where every description stands, and what should have been done by now."""

from __future__ import annotations

from typing import Annotated

import typer

from funkbesk.cli import console
from funkbesk.cli.broken_files import broken_register, broken_settings_file
from funkbesk.cli.linting.finding_counts import finding_counts
from funkbesk.cli.option_values import day_or_today
from funkbesk.cli.parameters import Jobs, Out, Quiet, Root, Today, format_option, open_collection
from funkbesk.cli.problem import BEGIN_ONE
from funkbesk.cli.usable import say_broken, usable
from funkbesk.cli.usage import DOCUMENT_FORMATS, chosen_format
from funkbesk.cores import available_cores
from funkbesk.cycle.decisions.tracked import all_decisions
from funkbesk.cycle.status import statuses, unfinished
from funkbesk.cycle.status_data import Data, decision_counts, status_data
from funkbesk.danish import date_words_with_week
from funkbesk.documents.entry_names import names_by_id

FORMATS = ("terminal", "md", "json", *DOCUMENT_FORMATS)
FILE_NAME = "status"


def status(
    check: Annotated[
        bool,
        typer.Option("--check", help="Slut med kode 1, når en anledning, en revision eller en frist er overskredet."),
    ] = False,
    wanted: Annotated[
        str | None,
        format_option(FORMATS, "Standard: terminal."),
    ] = None,
    out: Out = None,
    today: Today = None,
    jobs: Jobs = None,
    root: Root = None,
    quiet: Quiet = False,
) -> int:
    """Vis for hver beskrivelse, hvad der gælder, hvornår den er brugt, og hvad der er overskredet."""
    output_format = chosen_format(wanted, out)
    day = day_or_today(today)
    collection = open_collection(root)
    descriptions, broken = usable(collection, collection.description_paths())
    meetings, broken_meetings = usable(collection, collection.meeting_paths())
    findings = finding_counts(collection, day, jobs or available_cores())
    names = names_by_id(collection.register())
    found = statuses(descriptions.values(), list(meetings.values()), day)
    rows = [
        status_data(one, None if findings is None else findings.get(shown, {}), names)
        for shown, one in zip(descriptions, found, strict=True)
    ]
    counts = decision_counts(all_decisions(meetings.values()), day)
    overview = {
        "today": day.isoformat(),
        "descriptions": rows,
        "decisions": counts,
        "unfinished_meetings": [meeting.id for meeting in unfinished(meetings.values(), day)],
    }
    broken += [*broken_meetings, *broken_register(collection), *broken_settings_file(collection)]
    code = 1 if broken else 0
    if output_format in DOCUMENT_FORMATS:
        from funkbesk.cli.documents import make

        page = {"title": "Status for beskrivelserne", "edition": f"Opgjort {date_words_with_week(day)}"}
        made = make(collection.root, FILE_NAME, output_format, out, quiet=quiet, template="status", **page, **overview)
        code = max(code, made)
    else:
        _write(overview, output_format)
    if not quiet:
        _say_what_is_missing(overview)
    say_broken(broken)
    late = counts["overdue"] > 0 or any(row["overdue"] for row in rows)
    return code or int(check and late)


def _write(overview: Data, output_format: str) -> None:
    from funkbesk.cli.meetings.status_lines import markdown_lines, terminal_lines

    if output_format == "json":
        console.write_json(overview)
    elif output_format == "md":
        console.show_text("\n".join(markdown_lines(overview)))
    elif overview["descriptions"]:
        console.show_text("\n".join(terminal_lines(overview, console.text_width())))


def _say_what_is_missing(overview: Data) -> None:
    if not overview["descriptions"]:
        console.say(f"Her er ingen beskrivelser. {BEGIN_ONE}")
    elif overview["descriptions"][0]["findings"] is None:
        console.say("Fundene er ikke talt op: samlingen er stor og har ændret sig. Kør: funkbesk lint")
    for identifier in overview["unfinished_meetings"]:
        console.say(f"Mødet {identifier} er overstået, men står stadig som planlagt.")
