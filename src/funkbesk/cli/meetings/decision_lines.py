"""Decisions as text: for a terminal, as a table in Markdown, and as the rows of a CSV file."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from funkbesk.cycle.decisions.data import Data

_INDENT = "  "


def terminal_lines(rows: Sequence[Data], width: int) -> Iterator[str]:
    """Yield a few lines for each decision, an empty one between two."""
    for number, row in enumerate(rows):
        if number:
            yield ""
        yield from textwrap.wrap(_head(row), width)
        for text in (*_told(row), _taken(row)):
            for paragraph in text.split("\n"):
                yield from textwrap.wrap(paragraph, width, initial_indent=_INDENT, subsequent_indent=_INDENT)
        yield f"{_INDENT}{row['address']}"


def markdown_lines(rows: Sequence[Data], title: str) -> Iterator[str]:
    """Yield a heading and a table."""
    from funkbesk.diff.formats.markdown import escaped  # with all of `diff`: only for this format

    yield f"# {title}"
    yield ""
    yield "| Frist | Ansvarlig | Beslutning | Tilstand | Møde | Vedrører |"
    yield "|---|---|---|---|---|---|"
    for row in rows:
        cells = (
            row["deadline_words"] or "",
            row["responsible_words"] or "",
            " ".join(_told(row)),
            state_words(row),
            f"{_taken(row)} ({row['address']})",
            ", ".join(row["about"]),
        )
        yield f"| {' | '.join(map(escaped, cells))} |"


def table_rows(rows: Sequence[Data]) -> Iterator[tuple[str, ...]]:
    """Yield the headings and one row for each decision; what nobody has written is an empty cell."""
    yield (
        *("Frist", "Tilstand", "Overskredet", "Ansvarlig", "Udfald", "Beslutning", "Opfølgning"),
        *("Forum", "Mødedato", "Punkt", "Vedrører", "Adresse"),
    )
    for row in rows:
        yield (
            *(row["deadline"] or "", row["state"] or "", "ja" if row["overdue"] else "nej"),
            *(row["responsible_words"] or "", row["outcome_words"] or "", row["text"] or "", row["follow_up"] or ""),
            *(row["forum_words"] or "", row["date"], row["title"], ", ".join(row["about"]), row["address"]),
        )


def state_words(row: Data) -> str:
    """Return how far a decision has come: "åben, overskredet", "gennemført"; "ingen opfølgning" where nobody is to."""
    if row["overdue"]:
        return "åben, overskredet"
    return row["state"] or "ingen opfølgning"


def _head(row: Data) -> str:
    """Return the line that a list is skimmed by: until when, and who."""
    if row["state"] is None:
        return "Ingen opfølgning."
    closed = "" if row["state"] == "åben" else f"{row['state'].capitalize()}. "
    past = " (overskredet)" if row["overdue"] else ""
    deadline = f"Frist {row['deadline_words']}{past}." if row["deadline"] else "Ingen frist."
    who = f"Ansvarlig: {row['responsible_words']}." if row["responsible"] else "Ingen ansvarlig."
    return f"{closed}{deadline} {who}"


def _told(row: Data) -> Iterator[str]:
    """Yield what was decided, with its outcome, and what has been done about it since."""
    decided = [f"{row['outcome_words']}."] if row["outcome"] else []
    decided += [row["text"]] if row["text"] else []
    if decided:
        yield " ".join(decided)
    if row["follow_up"]:
        yield f"Opfølgning: {row['follow_up']}"


def _taken(row: Data) -> str:
    """Return where it was decided: "Chefgruppen 10. marts 2027: Evaluering af …"."""
    where = f"{row['forum_words']} {row['date_words']}" if row["forum"] else f"Møde {row['date_words']}"
    return f"{where}: {row['title']}"
