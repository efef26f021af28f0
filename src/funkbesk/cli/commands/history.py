"""`funkbesk history`: the versions of a description and what each of them changed."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from funkbesk.cli import console
from funkbesk.cli.broken_files import broken_settings
from funkbesk.cli.comparing.cut_short import CUT_SHORT
from funkbesk.cli.option_values import day_or_today
from funkbesk.cli.parameters import Out, Quiet, Root, Today, format_option, open_collection
from funkbesk.cli.problem import Problem
from funkbesk.cli.usage import DOCUMENT_FORMATS, refuse_folder_for_text
from funkbesk.danish import date_words
from funkbesk.diff.history import Edition, edition_data, editions
from funkbesk.diff.policy import policy_of
from funkbesk.reading.collection import Collection, load_file
from funkbesk.reading.description_ids import find_description
from funkbesk.reading.git_problems import FETCH_ALL
from funkbesk.reading.repository import HEAD, Repository
from funkbesk.reading.selection import meant_id
from funkbesk.reading.version_history import History

if TYPE_CHECKING:
    from funkbesk.rendering.worker_process import Format

FORMATS = ("terminal", "md", "json", *DOCUMENT_FORMATS)
INCOMPLETE = 2
SUFFIX = "-ændringslog"
"""What the name of a printed history has behind the description's id."""


def history(
    identifier: Annotated[str, typer.Argument(parser=meant_id, metavar="ID", help="Beskrivelsens id.")],
    output_format: Annotated[
        str,
        format_option(FORMATS),
    ] = "terminal",
    out: Out = None,
    today: Today = None,
    root: Root = None,
    quiet: Quiet = False,
) -> int:
    """Vis versionerne af en beskrivelse, og hvad hver af dem ændrede.

    Versionerne læses i git. Også det, der er gemt under et tidligere filnavn, kommer med.
    """
    refuse_folder_for_text(out, output_format)
    collection = open_collection(root)
    if (problem := broken_settings(collection)) is not None:
        raise problem
    repository = Repository.at(collection.root)
    found, unknown = history_of(repository, collection, identifier, day_or_today(today))
    if not found:
        raise Problem(
            f"Der er ingen versioner af »{identifier}« i git.",
            "Kontrollér id’et med: funkbesk list. En ny beskrivelse skal først gemmes med git commit.",
        )
    if repository.is_shallow and not quiet:
        console.say(CUT_SHORT, FETCH_ALL)
    for problem in unknown:
        console.say(f"Fejl: {problem.message}", problem.advice)
    code = INCOMPLETE if unknown else 0
    if output_format in DOCUMENT_FORMATS:
        return max(code, _document(collection, identifier, found, cast("Format", output_format), out, quiet=quiet))
    if output_format == "json":
        console.write_json({"id": identifier, "versions": [edition_data(edition) for edition in found]})
    elif output_format == "md":
        console.show_text("\n".join(_markdown(found)))
    else:
        console.show_text("\n".join(_terminal(found)))
    return code


def history_of(
    repository: Repository, collection: Collection, identifier: str, today: date
) -> tuple[list[Edition], tuple[Problem, ...]]:
    """Return the versions of a description, newest first (none where git has none), and meetings that can't be read.

    The decisions behind the versions are those of the meetings as they lie on the disk. Raises `GitProblem`.
    """
    states = History(repository, repository.commit(HEAD)).states(identifier)
    names = dict.fromkeys((identifier, *(state.stamp.id for state in states if state.stamp)))
    policy = policy_of(collection.settings(), identifier, today)
    if not collection.meeting_paths():
        return editions(repository, states, policy), ()
    from funkbesk.cli.comparing.decided import (  # the models of meetings: only where there are any
        decide_by,
        decisions_about,
    )

    decisions = decisions_about(names, collection)
    return editions(repository, states, policy, decide_by(decisions)), decisions.problems


def _terminal(found: Sequence[Edition]) -> Iterator[str]:
    for edition in found:
        about = [edition.version, edition.status]
        if edition.valid_from is not None:
            about.append(f"gælder fra {date_words(edition.valid_from)}")
        if edition.bump is not None:
            about.append(str(edition.bump))
        yield f"{', '.join(about)} ({edition.commit}, {date_words(edition.when)})"
        for text in (f"{edition.summary}.", *(decided.sentence for decided in edition.decisions)):
            yield from textwrap.wrap(text, console.text_width(), initial_indent="  ", subsequent_indent="  ")


def _markdown(found: Iterable[Edition]) -> Iterator[str]:
    from funkbesk.diff.formats.markdown import escaped

    yield "| Version | Status | Gælder fra | Klasse | Ændringer | Commit |"
    yield "|---|---|---|---|---|---|"
    for edition in found:
        start = "" if edition.valid_from is None else date_words(edition.valid_from)
        told = " ".join((f"{edition.summary}.", *(decided.sentence for decided in edition.decisions)))
        cells = (edition.version, edition.status, start, str(edition.bump or ""), told)
        yield f"| {' | '.join(escaped(cell) for cell in cells)} | `{edition.commit}` {date_words(edition.when)} |"


def _document(
    collection: Collection, identifier: str, found: Sequence[Edition], wanted: Format, out: Path | None, *, quiet: bool
) -> int:
    from funkbesk.cli.documents import told
    from funkbesk.rendering.outputs import choose_outputs
    from funkbesk.rendering.single import Studio, Wanted

    path = find_description(collection, identifier)
    loaded = None if path is None else load_file(path)
    if loaded is None or loaded.document is None:
        raise Problem(
            f"{identifier} findes ikke i arbejdskopien, eller filen har fejl.",
            f"Se versionerne med: funkbesk history {identifier}",
        )
    outputs, _ = choose_outputs(out, collection.root, (wanted,))
    studio = Studio(collection.root)
    rows = [edition_data(edition) for edition in found]
    page = studio.page(loaded.document, loaded.data, loaded.path.name, "history", history=rows)
    target = outputs.path(f"{identifier}{SUFFIX}", wanted)
    return told(studio.make([Wanted(target, wanted, page, loaded.data)]), collection.root, quiet=quiet)
