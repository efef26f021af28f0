"""Tables as CSV, as a Danish spreadsheet opens them: semicolons, and with a file the mark that says UTF-8."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from funkbesk.cli import console
from funkbesk.cli.table_files import file_in
from funkbesk.files import write_atomically
from funkbesk.reading.collection import shown_path

# A spreadsheet runs a cell that begins so as a formula, whoever wrote it: https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def csv_text(rows: Iterable[Sequence[str]]) -> str:
    """Return the rows as CSV; an apostrophe stands before what a spreadsheet would take for a formula."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=";", lineterminator="\n")
    writer.writerows([f"'{cell}" if cell.startswith(_FORMULA) else cell for cell in row] for row in rows)
    return text.getvalue()


def write_csv(rows: Iterable[Sequence[str]], out: Path | None, root: Path, name: str, *, quiet: bool) -> None:
    """Write the rows to the file `out`, to the file `name`.csv in the folder `out`, or without it to stdout.

    `root` is the collection. Raises `Problem` for another ending than .csv, and `FileProblem` where the file can't be
    written, or where the folder is none for results.
    """
    text = csv_text(rows)
    if out is None:
        console.show_text(text.removesuffix("\n"))
        return
    path = file_in(out, root, name, "csv")
    write_atomically(path, text.encode("utf-8-sig"))
    if not quiet:
        console.show(shown_path(path))
