"""The matrix as plain data: for JSON, for the template, and as the rows of a table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from math import ceil
from typing import Any

from funkbesk.cycle.matrix.matrix import LETTERS, Block, Column, Matrix, Row
from funkbesk.cycle.matrix.remarks import Remark, Remarks
from funkbesk.danish import capital
from funkbesk.documents.entry_names import name_of
from funkbesk.documents.metadata import STATUS_WORDS

READ_MARK = "*"
"""Stands behind each letter that was read from the wording."""
LEGEND = (
    (
        "A",
        "Ansvarlig",
        "står til ansvar for, at opgaven bliver løst, og har det sidste ord. Præcis én rolle pr. opgave.",
    ),
    ("U", "Udførende", "udfører opgaven, alene eller sammen med andre. Mindst én rolle pr. opgave."),
    ("K", "Konsulteres", "spørges til råds eller giver sin tilslutning, før opgaven er løst."),
    ("I", "Informeres", "får besked undervejs eller bagefter."),
    (
        READ_MARK,
        "Læst",
        "er læst af opgavens ordlyd og ikke besluttet. Hvor der intet bogstav er, siger teksten ikke noget.",
    ),
)
"""(mark, word, explanation). »Ansvarlig« may be taken for the one who does the work, so it is printed each time."""

BEFORE = ("Beskrivelse", "Gruppe", "Opgave")
BEHIND = ("Kilde", "Adresse")
"""What stands before and behind the roles in a table for spreadsheets."""
_MOST_COLUMNS = 13
"""Roles of one table: with more, an A4 page on its side has no room left for the tasks."""
_UNKNOWN = " (står ikke i registret)"


def cells(row: Row) -> dict[str, str]:
    """Return what stands in the matrix for a task, by role: `A`, `U*`, `A* U*`; roles without a letter are left out."""
    mark = "" if row.given else READ_MARK
    found = {one.party: row.letters(one.party) for one in row.assigned}
    return {party: " ".join(letter + mark for letter in letters) for party, letters in found.items()}


def cells_of(row: Row, columns: Iterable[Column]) -> list[str]:
    """Return the cells of a task in the order of the columns."""
    own = cells(row)
    return [own.get(column.id, "") for column in columns]


def heading(column: Column) -> str:
    """Return the name over a column."""
    return capital(column.name) + (_UNKNOWN if column.kind == "ukendt" else "")


def matrix_data(matrix: Matrix, remarks: Remarks) -> dict[str, Any]:
    """Return the matrix as JSON data; lists keep the order of print."""
    return {
        "legend": _legend(),
        "roles": [{"id": column.id, "name": column.name, "kind": column.kind} for column in matrix.columns],
        "descriptions": [_block_data(block) for block in matrix.blocks],
        "remarks": [
            {"level": "problem" if one.problem else "note", "addresses": list(one.addresses), "text": one.text}
            for one in remarks.remarks
        ],
        "without_accountable": list(remarks.without_accountable),
        "roles_without_tasks": list(remarks.idle),
    }


def _legend() -> list[dict[str, str]]:
    return [{"mark": mark, "word": word, "meaning": meaning} for mark, word, meaning in LEGEND]


def _block_data(block: Block) -> dict[str, Any]:
    return {
        "id": block.id,
        "title": block.description.title,
        "version": block.description.version,
        "status": block.description.status,
        "owner": block.owner.id,
        "tasks": [
            {
                "address": row.address,
                "group": row.group or None,
                "text": row.text,
                "given": row.given,
                "assigned": [
                    {
                        "role": one.party,
                        "letter": one.letter,
                        "word": LETTERS[one.letter],
                        "read_from": one.quote or None,
                    }
                    for one in row.assigned
                ],
            }
            for row in block.rows
        ],
    }


def page_data(matrix: Matrix, remarks: Remarks) -> dict[str, Any]:
    """Return what the template `matrix` shows."""
    return {
        "legend": _legend(),
        "any_read": any(not row.given for row in matrix.rows),
        "blocks": [_page_block(block, matrix.columns_in(block)) for block in matrix.blocks if block.rows],
        "empty": [block.description.title for block in matrix.blocks if not block.rows],
        "totals": [
            {"heading": heading(column), "cells": [str(number) if number else "" for number in numbers]}
            for column, numbers in totals(matrix)
        ],
        "problems": [remark_line(one) for one in remarks.remarks if one.problem],
        "notes": [remark_line(one) for one in remarks.remarks if not one.problem],
        "idle": [name_of(matrix.register, role) for role in remarks.idle],
    }


def _page_block(block: Block, columns: Sequence[Column]) -> dict[str, Any]:
    tables = max(1, ceil(len(columns) / _MOST_COLUMNS))
    size = ceil(len(columns) / tables)
    parts = [columns[at * size : (at + 1) * size] for at in range(tables)]
    about = f"Opgaver og roller: {block.owner.name}"
    captions = [about] if len(parts) == 1 else [f"{about}, {at} af {len(parts)}" for at in range(1, len(parts) + 1)]
    return {
        "id": block.id,
        "title": block.description.title,
        "edition": f"Version {block.description.version}, {STATUS_WORDS[block.description.status]}",
        "tables": [_page_table(block, *part) for part in zip(captions, parts, strict=True)],
    }


def _page_table(block: Block, caption: str, columns: Sequence[Column]) -> dict[str, Any]:
    groups = groupby(block.rows, key=lambda row: row.group)
    return {
        "caption": caption,
        "columns": [heading(column) for column in columns],
        "groups": [
            {
                "heading": group,
                "rows": [{"text": row.text, "cells": cells_of(row, columns)} for row in rows],
            }
            for group, rows in groups
        ],
    }


def totals(matrix: Matrix) -> Iterator[tuple[Column, list[int]]]:
    """Yield for each role in how many tasks it has A, U, K and I."""
    number = Counter((one.party, one.letter) for row in matrix.rows for one in row.assigned)
    for column in matrix.columns:
        yield column, [number[column.id, letter] for letter in LETTERS]


def remark_line(remark: Remark) -> str:
    """Return a remark as one line."""
    return f"{', '.join(remark.addresses)}: {remark.text}"


def table(matrix: Matrix) -> list[list[str]]:
    """Return one table of all tasks and everybody, with its head: for spreadsheets."""
    head = [*BEFORE, *map(heading, matrix.columns), *BEHIND]
    return [head, *_table_rows(matrix.blocks, matrix.columns)]


def _table_rows(blocks: Iterable[Block], columns: Sequence[Column]) -> Iterator[list[str]]:
    for block in blocks:
        for row in block.rows:
            source = "fordeling" if row.given else "læst af teksten"
            yield [block.description.title, row.group, row.text, *cells_of(row, columns), source, row.address]
