"""When in a year something is: on a day, in an ISO week or in a month, as exactly as it is known and no more so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from funkbesk.danish import MONTHS, date_words_with_week


@dataclass(frozen=True, slots=True)
class When:
    """A day, a week or a month: the first day of it, and the day after its last.

    A week is that of ISO 8601; it may begin in the year before or end in the year after.
    """

    kind: str
    start: date
    end: date

    @staticmethod
    def on(day: date) -> When:
        """Return a single day. Raises `OverflowError` for the last day of the calendar."""
        return When("dag", day, day + timedelta(days=1))

    @staticmethod
    def in_week(year: int, week: int) -> When | None:
        """Return an ISO week, or None where the year has no week of that number (53)."""
        try:
            monday = date.fromisocalendar(year, week, 1)
        except ValueError:
            return None
        return When("uge", monday, monday + timedelta(days=7))

    @staticmethod
    def in_month(year: int, month: int) -> When:
        """Return a month as a whole."""
        return When("måned", date(year, month, 1), date(year + month // 12, month % 12 + 1, 1))

    @property
    def week(self) -> int | None:
        """Return the number of the ISO week, where it is known."""
        return None if self.kind == "måned" else self.start.isocalendar().week

    @property
    def month(self) -> int:
        """Return the month it is listed under; that of a week is the one with its Thursday, as ISO 8601 has years."""
        return (self.start + timedelta(days=3)).month if self.kind == "uge" else self.start.month

    @property
    def words(self) -> str:
        """Return it in Danish: "10. marts 2027 (uge 10)", "uge 10", "marts"."""
        if self.kind == "dag":
            return date_words_with_week(self.start)
        return f"uge {self.week}" if self.kind == "uge" else MONTHS[self.start.month - 1]

    @property
    def words_with_year(self) -> str:
        """Return it in Danish with the year, which a month or a week alone does not tell: "uge 10 2027"."""
        if self.kind == "dag":
            return self.words
        return f"{self.words} {self.start.isocalendar().year if self.kind == 'uge' else self.start.year}"

    def holds(self, day: date) -> bool:
        """Return whether the day lies in it."""
        return self.start <= day < self.end

    @property
    def order(self) -> tuple[int, bool, date]:
        """Return what sorts a year: by month, what is only known by its month first."""
        return self.month, self.kind != "måned", self.start
