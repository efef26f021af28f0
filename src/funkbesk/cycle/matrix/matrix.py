"""The responsibility matrix: who does what about each task, for each description.

The letters are A (ansvarlig: answers for the task, one alone), U (udførende), K (konsulteres) and I (informeres), as in
RACI. What a task's `fordeling` says is taken as it stands; for a task without one, `reading.py` reads what the
wording says, and each such letter is marked as read. What neither says stays blank.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from funkbesk.cycle.matrix.reading import Letter, RowReader
from funkbesk.cycle.subjects import subject_of
from funkbesk.documents.bullets import Distribution, Task
from funkbesk.documents.description import Description, UnitDescription
from funkbesk.documents.register import DescribedEntry, Register

LETTERS: dict[Letter, str] = {"A": "Ansvarlig", "U": "Udførende", "K": "Konsulteres", "I": "Informeres"}
"""In the order in which they stand in a cell."""
Kind = Literal["rolle", "enhed", "ukendt"]


@dataclass(frozen=True, slots=True)
class Assigned:
    """A letter that a role (or the unit described) has; `quote` are the words that it was read from, if any."""

    party: str
    letter: Letter
    quote: str = ""


@dataclass(frozen=True, slots=True)
class Row:
    """A task: its address, text and letters. `given` says whether they are those of its `fordeling`, or were read."""

    description: str
    bullet: str
    group: str
    text: str
    given: bool
    assigned: tuple[Assigned, ...]

    @property
    def address(self) -> str:
        """Return `id#bullet`."""
        return f"{self.description}#{self.bullet}"

    def letters(self, party: str) -> list[Letter]:
        """Return the letters of a role in their order; none where nothing is said of it."""
        own = {one.letter for one in self.assigned if one.party == party}
        return [letter for letter in LETTERS if letter in own]

    def with_letter(self, letter: Letter) -> list[str]:
        """Return who has the letter."""
        return [one.party for one in self.assigned if one.letter == letter]


@dataclass(frozen=True, slots=True)
class Column:
    """A role, a unit that is described, or an id that the register lacks."""

    id: str
    name: str
    kind: Kind


@dataclass(frozen=True)
class Block:
    """The tasks of one description; `owner` is the role or unit that is described."""

    description: Description
    owner: Column
    rows: tuple[Row, ...]

    @property
    def id(self) -> str:
        """Return the id of the description."""
        return self.description.id


@dataclass(frozen=True)
class Matrix:
    """The tasks of several descriptions, and everybody who has a letter in one of them."""

    blocks: tuple[Block, ...]
    columns: tuple[Column, ...]
    register: Register | None

    @cached_property
    def rows(self) -> list[Row]:
        """Return all tasks."""
        return [row for block in self.blocks for row in block.rows]

    def columns_of(self, rows: Iterable[Row]) -> list[Column]:
        """Return those who have a letter in one of the rows."""
        used = {one.party for row in rows for one in row.assigned}
        return [column for column in self.columns if column.id in used]

    def columns_in(self, block: Block) -> list[Column]:
        """Return those who have a letter in a block, the one described first."""
        return sorted(self.columns_of(block.rows), key=lambda column: column.id != block.owner.id)


def matrix_of(descriptions: Iterable[Description], register: Register | None) -> Matrix:
    """Return the matrix of the descriptions, in their order; columns come in the order of the register."""
    reader = RowReader(register)
    blocks = [_block(description, register, reader) for description in descriptions]
    owners = {block.owner.id: block.owner for block in blocks}
    used = {one.party: None for block in blocks for row in block.rows for one in row.assigned}
    order = [*(register.roles if register else ()), *owners, *used]
    columns = [owners.get(party) or _column(party, register) for party in dict.fromkeys(order) if party in used]
    return Matrix(tuple(blocks), tuple(columns), register)


def _owner(description: Description, register: Register | None) -> Column:
    """Return the role or unit that a description is of; where the register has none, by the description's own id."""
    entries: Mapping[str, DescribedEntry] = {}
    if register is not None:
        entries = register.units if isinstance(description, UnitDescription) else register.roles
    named = (identifier for identifier, entry in entries.items() if entry.description == description.id)
    owner = next(named, description.id)
    return Column(owner, entries[owner].name if owner in entries else subject_of(description, None), description.kind)


def _column(party: str, register: Register | None) -> Column:
    if register is None:
        return Column(party, party, "rolle")
    return (
        Column(party, register.roles[party].name, "rolle")
        if party in register.roles
        else Column(party, party, "ukendt")
    )


def _block(description: Description, register: Register | None, reader: RowReader) -> Block:
    owner = _owner(description, register)
    return Block(description, owner, tuple(_rows(description, owner.id, reader)))


def _rows(description: Description, owner: str, reader: RowReader) -> Iterator[Row]:
    section = description.tasks
    if section is None:
        return
    for path, task in section.placed_bullets():
        group = section.groups[path[1]].heading if len(path) > 2 else ""
        given = task.distribution if isinstance(task, Task) else None
        assigned = _given(given) if given else [Assigned(*one) for one in reader.read(task.text, owner)]
        yield Row(description.id, path[-1], group, task.text, given is not None, tuple(dict.fromkeys(assigned)))


def _given(distribution: Distribution) -> Sequence[Assigned]:
    rows: tuple[tuple[Letter, tuple[str, ...]], ...] = (
        ("A", (distribution.accountable,) if distribution.accountable else ()),
        ("U", distribution.responsible or ()),
        ("K", distribution.consulted or ()),
        ("I", distribution.informed or ()),
    )
    return [Assigned(party, letter) for letter, parties in rows for party in parties]
