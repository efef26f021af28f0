"""The rows of a table as blocks: a bullet for each row, or sections where the table is a form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from funkbesk.documents.types import MAX_BULLET, MAX_TITLE
from funkbesk.importing.blocks import BOLD_LEVEL, Block, LeftOut
from funkbesk.importing.remarks import Remark

Row = Sequence[Sequence[Block]]
"""The blocks of each cell of a row."""

_BETWEEN_CELLS = " – "
_BETWEEN_BLOCKS = " / "
_LONGEST_HEAD = 4
"""Words over a column."""
_HEADS = """
aktivitet aktiviteter ansvar ansvarlig ansvarlige ansvarsområde bemærkning bemærkninger beskrivelse deltager deltagere
emne emner frekvens frist funktion gange hvad hvem hvor hvornår hyppighed indhold interval kommentar kommentarer
kompetence kompetencer mål møde nr nummer område områder opgave opgaver opgavetype periode rolle roller tid tidspunkt
type uddybning udføres udførende
"""
"""Words that stand over the columns of tables of tasks, and not in their rows."""
_HEAD_WORDS = frozenset(_HEADS.split())


@dataclass(slots=True)
class Reading:
    """A table as blocks, what was left out of it, and what is to be said of it."""

    blocks: list[Block] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


def read_table(rows: Sequence[Row], heads: int = 0) -> Reading:
    """Return the table; `heads` are its first rows that the document marks as headings of the columns.

    A row is one bullet with the texts of its cells. A table with headings of sections in its first column is a form:
    each row is a heading and its text. Headings over the columns are a line above the bullets, once.
    """
    rows = [row for row in rows if any(row)]
    full = [[list(cell) for cell in row if cell] for row in rows]
    reading = Reading()
    if max(map(len, full), default=0) < 2:  # a frame around texts
        reading.blocks = [block for row in full for cell in row for block in cell]
    elif _is_side_by_side(full):
        reading.blocks = [block for cells in zip(*full, strict=True) for cell in cells for block in cell]
        _say(reading, full, "Kolonnerne i en tabel er læst som afsnit.")
    elif _is_form(full):
        reading.blocks = [block for row in full for block in _form_row(row)]
        _say(reading, full, "En tabel er læst som afsnit med overskrifterne i den første kolonne.")
    else:
        alone = [len(row) == 1 and not whole[0] for row, whole in zip(full, rows, strict=True)]
        _read_rows(reading, full, heads or int(_has_head(full)), alone)
    return reading


def _read_rows(reading: Reading, rows: Sequence[Row], heads: int, alone: Sequence[bool]) -> None:
    """Read the rows of a table of tasks; in those that are `alone` only a cell behind the first one is filled."""
    first = [_row_text(row) for row in rows[:heads]]
    said = ""
    for number, row in enumerate(rows):
        text = _row_text(row)
        if number >= heads and text in first:
            reading.left_out.append(LeftOut("tabelhoved, der er gentaget", text))
        elif number < heads and len(row) > 1:
            reading.blocks.append(Block("afsnit", text, place=row[0][0].place))
            said = said or f" »{text}« står over punkterne."
        else:
            reading.blocks += [_bullet(row)] if alone[number] else _row(row)
    _say(reading, rows, f"En tabel er læst række for række.{said}")


def _say(reading: Reading, rows: Sequence[Row], said: str) -> None:
    reading.remarks.append(Remark("import-tabel", said, rows[0][0][0].place))


def _is_heading(block: Block) -> bool:
    """Return whether a block is a heading for sure, and not only a bold line."""
    return block.kind == "overskrift" and block.level != BOLD_LEVEL


def _is_side_by_side(rows: Sequence[Row]) -> bool:
    """Return whether columns are sections: headings in the first row, the texts of all of them in the second."""
    return (
        len(rows) == 2
        and len(rows[0]) == len(rows[1]) > 1
        and all(len(cell) == 1 and _is_heading(cell[0]) for cell in rows[0])
    )


def _is_form(rows: Sequence[Row]) -> bool:
    """Return whether most rows are a heading and its text, and at least one heading is known."""
    firsts = [row[0] for row in rows if len(row) > 1]
    titled = [cell[0] for cell in firsts if len(cell) == 1 and cell[0].kind == "overskrift"]
    return any(map(_is_heading, titled)) and len(titled) * 2 > len(firsts)


def _has_head(rows: Sequence[Row]) -> bool:
    """Return whether the first row reads like headings of the columns: »Opgave | Hvor ofte | Ansvarlig«."""
    if len(rows) < 2 or len(rows[0]) < 2 or any(len(cell) > 1 for cell in rows[0]):
        return False
    texts = [cell[0].text.casefold().rstrip(":").split() for cell in rows[0]]
    return all(len(words) <= _LONGEST_HEAD for words in texts) and any(
        not _HEAD_WORDS.isdisjoint(words) for words in texts
    )


def _form_row(row: Row) -> Iterator[Block]:
    first = row[0][0]
    if len(row) > 1 and len(row[0]) == 1 and len(first.text) <= MAX_TITLE and first.kind == "afsnit":
        yield Block("overskrift", first.text, place=first.place, bookmarks=first.bookmarks)
        yield from (block for cell in row[1:] for block in cell)
    else:
        yield from (block for cell in row for block in cell)


def _row(row: Row) -> Iterator[Block]:
    first = row[0][0]
    everything = [block for cell in row for block in cell]
    if len(row) == 1 or any(map(_is_heading, everything)):
        yield from everything
    elif len(row) == 2 and len(row[0]) == 1 and len(row[1]) > 1 and _is_list(row[1]) and len(first.text) <= MAX_TITLE:
        yield Block("overskrift", first.text, BOLD_LEVEL, _number(first), first.place, first.bookmarks)
        yield from row[1]
    elif len(_row_text(row)) > MAX_BULLET:
        yield from everything
    else:
        yield _bullet(row)


def _bullet(row: Row) -> Block:
    marks = tuple(mark for cell in row for block in cell for mark in block.bookmarks)
    return Block("punkt", _row_text(row), marker="• ", place=row[0][0].place, bookmarks=marks)


def _is_list(cell: Sequence[Block]) -> bool:
    return all(block.kind == "punkt" for block in cell)


def _row_text(row: Row) -> str:
    return _BETWEEN_CELLS.join(_BETWEEN_BLOCKS.join(_number(block) + block.text for block in cell) for cell in row)


def _number(block: Block) -> str:
    """Return the number that a block begins with, if it is part of the text."""
    return block.marker if block.is_numbered and not block.counted else ""
