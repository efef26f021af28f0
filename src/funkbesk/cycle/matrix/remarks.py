"""What is to be settled about a matrix: the rules of a responsibility matrix, overlaps between descriptions, gaps.

One role answers for a task, at least one carries it out, and all of them stand in the register. Where a `fordeling`
breaks that, it is a problem; where it was only read from the wording, it is a note, because nobody has decided it yet.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from funkbesk.cycle.matrix.matrix import Block, Matrix, Row
from funkbesk.cycle.matrix.reading import RowReader, is_formal_leader, is_shared
from funkbesk.danish import count, listing
from funkbesk.documents.entry_names import name_of, title_of


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to settle: the addresses it is about (a description, or tasks), one Danish sentence, and how grave."""

    addresses: tuple[str, ...]
    text: str
    problem: bool


@dataclass(frozen=True, slots=True)
class Remarks:
    """All remarks, and the gaps by themselves: tasks nobody answers for, roles that have no task."""

    remarks: tuple[Remark, ...]
    without_accountable: tuple[str, ...]
    idle: tuple[str, ...]


def remarks_on(matrix: Matrix, overlaps: Sequence[Sequence[str]] = ()) -> Remarks:
    """Return the remarks; `overlaps` are groups of addresses of tasks that are nearly the same."""
    reader = RowReader(matrix.register)
    found: list[Remark] = []
    for block in matrix.blocks:
        leaders = _leaders(block, matrix, reader)
        for row in block.rows:
            found += _of_row(row, matrix)
            found += _formal(row, leaders, matrix)
        found += _of_read_rows(block)
    found += _overlaps(matrix, overlaps)
    found.sort(key=lambda remark: not remark.problem)
    used = {one.party for row in matrix.rows for one in row.assigned}
    roles = matrix.register.roles if matrix.register else {}
    return Remarks(
        tuple(found),
        tuple(row.address for row in matrix.rows if not row.with_letter("A")),
        tuple(role for role in roles if role not in used),
    )


def _of_row(row: Row, matrix: Matrix) -> Iterator[Remark]:
    if not row.given:
        if len(row.with_letter("A")) > 1:
            names = listing(name_of(matrix.register, party) for party in row.with_letter("A"))
            yield Remark((row.address,), f"Teksten siger, at flere er ansvarlige: {names}.", problem=False)
        if is_shared(row.text):
            yield Remark((row.address,), "Teksten siger, at ansvaret deles, men ikke med hvem.", problem=False)
        return
    if not row.with_letter("A"):
        yield Remark((row.address,), "Fordelingen har ingen ansvarlig. Der skal være præcis én.", problem=True)
    if not row.with_letter("U"):
        yield Remark((row.address,), "Fordelingen har ingen udførende. Der skal være mindst én.", problem=True)
    if matrix.register is not None:
        for party in dict.fromkeys(one.party for one in row.assigned):
            if party not in matrix.register.roles:
                yield Remark((row.address,), f"Rollen »{party}« står ikke i registret.", problem=True)


def _leaders(block: Block, matrix: Matrix, reader: RowReader) -> list[str]:
    """Return who has the formal management responsibility, as the description and the register say it."""
    found: list[str] = []
    for _key, section in block.description.sections():
        found += reader.formal_leaders(section.text or "")
    if matrix.register is not None and block.owner.id in matrix.register.roles:
        above = matrix.register.roles[block.owner.id].refers_to
        if above in matrix.register.roles and is_formal_leader(matrix.register.roles[above].definition):
            found.append(above)
    return list(dict.fromkeys(found))


def _formal(row: Row, leaders: Sequence[str], matrix: Matrix) -> Iterator[Remark]:
    """Yield a remark where another role answers for a task than the one with the formal management responsibility."""
    leader = listing(name_of(matrix.register, one) for one in leaders)
    for party in row.with_letter("A"):
        if leaders and party not in leaders:
            who = title_of(matrix.register, party)
            text = f"{who} er ansvarlig, men {leader} har det formelle ledelsesansvar: aftal, hvad ansvaret omfatter."
            yield Remark((row.address,), text, problem=row.given)


def _of_read_rows(block: Block) -> Iterator[Remark]:
    """Yield one note for the many tasks whose wording names nobody who answers for them."""
    read = [row for row in block.rows if not row.given]
    open_ones = [row for row in read if not row.with_letter("A")]
    if open_ones:
        tasks = f"{len(open_ones)} af {count(len(block.rows), 'opgave', 'opgaver')}"
        yield Remark((block.id,), f"{tasks} siger ikke, hvem der er ansvarlig.", problem=False)


def _overlaps(matrix: Matrix, overlaps: Sequence[Sequence[str]]) -> Iterator[Remark]:
    rows = {row.address: row for row in matrix.rows}
    for addresses in overlaps:
        same = [rows[address] for address in addresses if address in rows]
        if len({row.description for row in same}) < 2:
            continue
        known = tuple(row.address for row in same)
        answered = [row for row in same if row.with_letter("A")]
        parties = dict.fromkeys(party for row in answered for party in row.with_letter("A"))
        if len(parties) > 1:
            names = listing(name_of(matrix.register, party) for party in parties)
            given = all(row.given for row in answered)
            yield Remark(known, f"Næsten den samme opgave har flere ansvarlige: {names}.", problem=given)
        else:
            yield Remark(known, "Næsten den samme opgave står i flere beskrivelser.", problem=False)
