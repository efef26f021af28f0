"""`funkbesk matrix`: the responsibility matrix."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from funkbesk.cli import console
from funkbesk.cli.broken_files import broken_register
from funkbesk.cli.comparing.overlaps import overlapping_tasks
from funkbesk.cli.parameters import Out, Quiet, Root, format_option, open_collection
from funkbesk.cli.problem import BEGIN_ONE
from funkbesk.cli.usable import say_broken, usable
from funkbesk.cli.usage import chosen_format
from funkbesk.cycle.matrix.matrix import Matrix, matrix_of
from funkbesk.cycle.matrix.remarks import Remarks, remarks_on
from funkbesk.danish import count
from funkbesk.documents.metadata import STATUS_WORDS
from funkbesk.reading.collection import Collection
from funkbesk.reading.selection import select

FILE_FORMATS = ("html", "pdf", "docx", "md", "csv", "xlsx")
FORMATS = ("terminal", *FILE_FORMATS, "json")
TITLE = "Ansvarsmatrix"
FILE_NAME = "ansvarsmatrix"
"""What the file is called, without the ending of its format."""


def matrix(
    ids: Annotated[
        list[str] | None,
        typer.Argument(metavar="ID", help="De beskrivelser, der skal med. Uden id: alle.", show_default=False),
    ] = None,
    wanted: Annotated[
        str | None,
        format_option(FORMATS, "Standard: terminal."),
    ] = None,
    out: Out = None,
    root: Root = None,
    quiet: Quiet = False,
) -> int:
    """Lav ansvarsmatricen: hvilken rolle gør hvad ved hver opgave.

    Det, der står i en opgaves »fordeling«, gælder. Uden fordeling læses ordlyden, og det læste mærkes med *.
    """
    output_format = chosen_format(wanted, out, FILE_FORMATS)
    collection = open_collection(root)
    asked, _ = select(collection.description_paths(), ids or ())
    descriptions, broken = usable(collection, collection.description_paths())
    register = collection.register()
    broken += broken_register(collection)
    whole = matrix_of(descriptions.values(), register)
    remarks = remarks_on(whole, overlapping_tasks(descriptions.values(), register))
    chosen = _chosen(whole, remarks, frozenset(asked)) if ids else (whole, remarks)
    code = _write(*chosen, collection, output_format, out, quiet=quiet)
    problems = sum(one.problem for one in chosen[1].remarks)
    if problems and not quiet and output_format != "terminal":
        console.say(f"{count(problems, 'problem', 'problemer')} i fordelingerne. Se dem med: funkbesk matrix")
    say_broken(broken)
    return max(code, 1 if broken else 0)


def _chosen(whole: Matrix, remarks: Remarks, ids: frozenset[str]) -> tuple[Matrix, Remarks]:
    """Return the matrix of some descriptions, and what concerns them; a role without tasks is so in all of them."""
    blocks = tuple(block for block in whole.blocks if block.id in ids)
    part = replace(whole, blocks=blocks)

    def concerns(address: str) -> bool:
        return address.partition("#")[0] in ids

    return replace(part, columns=tuple(part.columns_of(part.rows))), Remarks(
        tuple(one for one in remarks.remarks if any(map(concerns, one.addresses))),
        tuple(filter(concerns, remarks.without_accountable)),
        (),
    )


def _write(
    found: Matrix, remarks: Remarks, collection: Collection, wanted: str, out: Path | None, *, quiet: bool
) -> int:
    """Write the matrix in the format and return the exit code. Raises `FileProblem`."""
    if wanted == "terminal" and not found.blocks:
        console.say(f"Her er ingen beskrivelser. {BEGIN_ONE}")
        return 0
    if wanted == "terminal":
        from funkbesk.cycle.matrix.lines import matrix_lines

        console.show_text("\n".join(matrix_lines(found, remarks, console.text_width())))
        return 0
    from funkbesk.cycle.matrix.data import matrix_data, page_data, table

    if wanted == "json":
        console.write_json(matrix_data(found, remarks))
    elif wanted == "csv":
        from funkbesk.cli.csv_files import write_csv

        write_csv(table(found), out, collection.root, FILE_NAME, quiet=quiet)
    elif wanted == "xlsx":
        from funkbesk.cli.matrix_workbook import write_workbook

        write_workbook(found, remarks, collection, out, quiet=quiet)
    else:
        from funkbesk.cli.documents import make

        page: dict[str, Any] = {"title": TITLE, "edition": edition(found), "matrix": page_data(found, remarks)}
        return make(collection.root, FILE_NAME, wanted, out, quiet=quiet, template="matrix", **page)
    return 0


def edition(found: Matrix) -> str:
    """Return what the matrix was made of: the version of the one description, or how many there are."""
    if len(found.blocks) == 1:
        description = found.blocks[0].description
        return f"Version {description.version}, {STATUS_WORDS[description.status]}"
    return f"Dannet af {count(len(found.blocks), 'beskrivelse', 'beskrivelser')}"
