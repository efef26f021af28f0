"""Options as they are written: for Typer (`parameters.py`), and for what does without it (`lint_options.py`)."""

from __future__ import annotations

from datetime import date

MAX_JOBS = 64
FIRST_YEAR, LAST_YEAR = 2000, 2199
"""The years that an årshjul can be asked for."""


def day_of(text: str) -> date:
    """Return the date written ÅÅÅÅ-MM-DD. Raises `ValueError` for everything else, also other forms of ISO 8601."""
    if len(text) != len("ÅÅÅÅ-MM-DD"):
        raise ValueError(text)
    return date.fromisoformat(text)


def day_or_today(given: date | None) -> date:
    """Return the day of `--today`, or where none was given that of the user's own calendar."""
    return given or date.today()  # noqa: DTZ011 (no time zone: the calendar on the wall is what counts)


def jobs_of(text: str) -> int:
    """Return a number of processes, 1 to 64. Raises `ValueError` for everything else."""
    if not text.isdecimal() or not 1 <= int(text) <= MAX_JOBS:
        raise ValueError(text)
    return int(text)
