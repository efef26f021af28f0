"""What stands on the pages of a PDF in reading order: lines and tables, without headers, footers and contents."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from funkbesk.importing.blocks import Join, LeftOut
from funkbesk.importing.contents import contents_among
from funkbesk.importing.pdf.aligned import aligned_tables
from funkbesk.importing.pdf.columns import in_columns, is_two_columns
from funkbesk.importing.pdf.grids import ruled_heights
from funkbesk.importing.pdf.notes import Notes
from funkbesk.importing.pdf.running import running
from funkbesk.importing.pdf.tables import PdfTable, goes_on, joined, ruled_tables
from funkbesk.importing.pdf.texts import Text, texts_of

Rules = Sequence[Sequence[float]]


@dataclass(slots=True)
class Flow:
    """The lines and tables of a document, what was left out, and the words that a number of a note was taken from."""

    items: list[Text | PdfTable] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    joins: list[Join] = field(default_factory=list)

    def add(self, one: Text | PdfTable) -> None:
        """Add what comes next; a table at the top of a page may be the rest of that before it."""
        last = self.items[-1] if self.items else None
        if isinstance(one, PdfTable) and isinstance(last, PdfTable) and goes_on(last, one):
            self.items[-1] = joined(last, one)
        else:
            self.items.append(one)


def flow_of(pages: Sequence[dict[str, Any]]) -> Flow:
    """Return what stands on the pages, given as `worker` finds them."""
    notes = Notes()
    texts = [notes.taken(texts_of(number, page), page.get("raw", "")) for number, page in enumerate(pages, 1)]
    rules = [page.get("rules", []) for page in pages]
    edges = running([_outside_tables(*page) for page in zip(texts, rules, strict=True)])
    flow = Flow([], [LeftOut(reason, one.text) for one, reason in edges], notes.joins)
    gone = {id(one) for one, _ in edges}
    rest = [one for page in texts for one in page if id(one) not in gone]
    for at in contents_among([one.text for one in rest]):
        gone.add(id(rest[at]))
        flow.left_out.append(LeftOut("indholdsfortegnelse", rest[at].text))
    flow.left_out += notes.left_out
    for page, lines in zip(texts, rules, strict=True):
        last = flow.items[-1] if flow.items else None
        known = last.edges if isinstance(last, PdfTable) else ()
        for one in _in_order([one for one in page if id(one) not in gone], lines, known):
            flow.add(one)
    return flow


def _outside_tables(page: list[Text], rules: Rules) -> list[Text]:
    """Return the lines that may be a header or a footer; rows of a table in the text never are."""
    inside = {id(text) for table in ruled_tables(page, rules) if not _is_at_edge(table) for text in table.texts}
    return [one for one in page if id(one) not in inside]


def _is_at_edge(table: PdfTable) -> bool:
    return all(one.is_at_top or one.is_at_foot for one in table.texts)


def _in_order(page: list[Text], rules: Rules, known: Sequence[float]) -> Iterator[Text | PdfTable]:
    """Yield the lines and the tables of a page in the order in which they are read.

    `known` are the columns of a table at the end of the page before.
    """
    tables = ruled_tables(page, rules)
    inside = {id(text) for table in tables for text in table.taken}
    page = [one for one in page if id(one) not in inside]
    if page:
        least = 3 if is_two_columns(page) else 2
        known = tables[-1].edges if tables else known
        tables += aligned_tables(page, ruled_heights(rules, page[0].page_height), least, known)
        inside = {id(text) for table in tables for text in table.taken}
        page = [one for one in page if id(one) not in inside]
    for table in sorted(tables, key=lambda one: one.top):
        above = [one for one in page if one.top < table.top]
        page = [one for one in page if one.top >= table.top]
        yield from in_columns(above)
        yield table
    yield from in_columns(page)
