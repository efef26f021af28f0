"""How often something is held, in words: only what the description or the register says."""

from __future__ import annotations

from collections.abc import Sequence

from funkbesk.danish import MONTHS, count, listing


def rhythm_words(times_a_year: int | None, months: Sequence[int] | None, weeks: Sequence[int] | None = None) -> str:
    """Return "4 gange om året", "i februar og august", "4 gange om året: i uge 6, 19, 34 og 47"; empty for nothing.

    All twelve months are "hver måned".
    """
    placed = ""
    if months and len(set(months)) == len(MONTHS):
        placed = "hver måned"
    elif months:
        placed = f"i {listing(MONTHS[month - 1] for month in months)}"
    elif weeks:
        placed = f"i uge {listing(str(week) for week in weeks)}"
    times = "" if times_a_year is None else count(times_a_year, "gang om året", "gange om året")
    return ": ".join(filter(None, (times, placed)))
