"""Write the responsibility matrix as a workbook for Excel."""

from __future__ import annotations

from pathlib import Path

from funkbesk.cli import console
from funkbesk.cli.table_files import file_in
from funkbesk.cycle.matrix.data import LEGEND, heading, remark_line, table, totals
from funkbesk.cycle.matrix.matrix import LETTERS, Matrix
from funkbesk.cycle.matrix.remarks import Remarks
from funkbesk.files import write_atomically
from funkbesk.reading.collection import Collection, shown_path
from funkbesk.rendering.folders import own_folder
from funkbesk.rendering.outputs import DEFAULT_FOLDER
from funkbesk.rendering.spreadsheet import Sheet, make_workbook

_NAME = "ansvarsmatrix"
_WIDTHS_BEFORE = (22, 20, 50)
_WIDTHS_BEHIND = (14, 34)
_LETTER_WIDTH = 7


def write_workbook(found: Matrix, remarks: Remarks, collection: Collection, out: Path | None, *, quiet: bool) -> None:
    """Write the file `out`, or the usual one into the folder `out` or `build`, and show its path.

    Raises `Problem` for another ending than .xlsx, and `FileProblem` where it can't be written.
    """
    if out is None:
        out = own_folder(collection.root, DEFAULT_FOLDER, "Angiv en mappe med --out.")
    path = file_in(out, collection.root, _NAME, "xlsx")
    author = found.register.municipality if found.register else ""
    write_atomically(path, make_workbook("Ansvarsmatrix", author, _sheets(found, remarks)))
    if not quiet:
        console.show(shown_path(path))


def _sheets(found: Matrix, remarks: Remarks) -> list[Sheet]:
    first = len(_WIDTHS_BEFORE)
    letters = range(first, first + len(found.columns))
    widths = [*_WIDTHS_BEFORE, *[_LETTER_WIDTH] * len(letters), *_WIDTHS_BEHIND]
    roles = [
        ["Rolle", *LETTERS.values()],
        *[
            [heading(column), *(str(number) if number else "" for number in numbers)]
            for column, numbers in totals(found)
        ],
    ]
    settled = [["Art", "Bemærkning"]]
    settled += [["problem" if one.problem else "bemærkning", remark_line(one)] for one in remarks.remarks]
    return [
        Sheet("Opgaver", table(found), widths, turned=letters, fixed=first),
        Sheet("Roller", roles, [40, 12, 12, 12, 12]),
        Sheet("Bemærkninger", settled, [14, 110]),
        Sheet("Forklaring", [["Tegn", "Ord", "Betydning"], *map(list, LEGEND)], [8, 16, 100]),
    ]
