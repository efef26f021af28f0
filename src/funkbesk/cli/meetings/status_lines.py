"""The status of descriptions as text: for a terminal, and as tables in Markdown."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from funkbesk.cycle.status_data import Data
from funkbesk.danish import count

NOT_PLANNED = "ikke planlagt"
NOT_COUNTED = "ikke talt op"
NOT_HELD = "ikke holdt"
_INDENT = "  "
_LABEL = len("Forventningsafstemning") + 2
_NARROWEST_TEXT = 16
"""So many columns the words beside the labels get at least; else each letter would have a line of its own."""


def terminal_lines(overview: Data, width: int) -> Iterator[str]:
    """Yield the status of each description: its version, then a line for each occasion, the decisions, the findings."""
    room = max(width, len(_INDENT) + _LABEL + _NARROWEST_TEXT)
    for row in overview["descriptions"]:
        yield f"{row['id']} {edition(row)}"
        for label, text in _lines(row):
            yield from textwrap.wrap(
                text,
                room,
                initial_indent=f"{_INDENT}{label:<{_LABEL}}",
                subsequent_indent=_INDENT + " " * _LABEL,
                break_on_hyphens=False,
            )
        yield ""
    yield f"Åbne beslutninger fra alle møder: {decision_words(overview['decisions'])}"


def markdown_lines(overview: Data) -> Iterator[str]:
    """Yield two tables: the descriptions, and their occasions."""
    rows = overview["descriptions"]
    yield from _table(
        ("Beskrivelse", "Version", "Status", "Gælder fra", "Næste revision", "Åbne beslutninger", "Fund"),
        (
            (
                *(row["id"], row["version"], row["status_words"], row["valid_from_words"] or ""),
                *(review_words(row), decision_words(row["decisions"]), finding_words(row)),
            )
            for row in rows
        ),
    )
    yield ""
    yield from _table(
        ("Beskrivelse", "Anledning", "Rytme", "Sidst", "Næste", "Overskredet"),
        (
            (
                *(row["id"], occasion["label"], occasion["rhythm_words"] or ""),
                *(occasion["last_words"] or NOT_HELD, occasion["next_words"] or NOT_PLANNED, late_words(occasion)),
            )
            for row in rows
            for occasion in row["occasions"]
        ),
    )
    yield ""
    yield f"Åbne beslutninger fra alle møder: {decision_words(overview['decisions'])}"


def edition(row: Data) -> str:
    """Return the version and since when it is in force: "1.0.0, gældende fra 1. januar 2027"."""
    start = f" fra {row['valid_from_words']}" if row["valid_from"] and row["status"] == "gældende" else ""
    return f"{row['version']}, {row['status_words']}{start}"


def review_words(row: Data) -> str:
    """Return when it is to be reviewed; empty where nobody has said so."""
    late = " (overskredet)" if row["review_overdue"] else ""
    return f"{row['next_review_words']}{late}" if row["next_review"] else ""


def decision_words(counts: Data) -> str:
    """Return how many decisions are open and overdue: "3, heraf 1 overskredet"."""
    return f"{counts['open']}, heraf {counts['overdue']} overskredet" if counts["overdue"] else str(counts["open"])


def finding_words(row: Data) -> str:
    """Return what the linter says: "1 fejl, 2 advarsler, 0 hint"; or that it is not known."""
    found = row["findings"]
    if found is None:
        return NOT_COUNTED
    return (
        f"{count(found['fejl'], 'fejl', 'fejl')}, {count(found['advarsel'], 'advarsel', 'advarsler')}, "
        f"{count(found['hint'], 'hint', 'hint')}"
    )


def late_words(occasion: Data) -> str:
    """Return by when an occasion had to be held, where that day is past; else an empty text."""
    return f"skulle være holdt senest {occasion['due_words']}" if occasion["overdue"] else ""


def _lines(row: Data) -> Iterator[tuple[str, str]]:
    """Yield the label and the text of each line about a description."""
    for occasion in row["occasions"]:
        last = f"sidst {occasion['last_words']}" if occasion["last"] else NOT_HELD
        following = f"næste {occasion['next_words']}" if occasion["next"] else f"næste {NOT_PLANNED}"
        late = [f"overskredet: {late_words(occasion)}"] if occasion["overdue"] else []
        rhythm = [occasion["rhythm_words"]] if occasion["rhythm_words"] else []
        yield occasion["label"], "; ".join((*rhythm, last, following, *late))
    if row["next_review"]:
        yield "Næste revision", review_words(row)
    if row["decisions"]["open"]:
        yield "Åbne beslutninger", decision_words(row["decisions"])
    yield "Fund", finding_words(row)


def _table(headings: Sequence[str], rows: Iterator[tuple[str, ...]]) -> Iterator[str]:
    from funkbesk.diff.formats.markdown import escaped  # with all of `diff`: only for this format

    yield f"| {' | '.join(headings)} |"
    yield "|" + "---|" * len(headings)
    for row in rows:
        yield f"| {' | '.join(map(escaped, row))} |"
