"""Working days of Danish public administration: neither weekends, nor public holidays, nor days off."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache

_LAST_YEAR_OF_STORE_BEDEDAG = 2023  # lov nr. 214 af 7/3/2023, § 1: abolished from 1 January 2024
_ONE_DAY = timedelta(days=1)
_SATURDAY = 5


def easter_sunday(year: int) -> date:
    """Return the date of Easter Sunday: the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8)."""
    century, year_of_century = divmod(year, 100)
    leap_centuries, rest_of_centuries = divmod(century, 4)
    moon_correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * (year % 19) + century - leap_centuries - moon_correction + 15) % 30
    leap_years, rest_of_years = divmod(year_of_century, 4)
    weekday = (32 + 2 * rest_of_centuries + 2 * leap_years - epact - rest_of_years) % 7
    late = (year % 19 + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def public_holidays(year: int) -> dict[date, str]:
    """Return the public holidays (helligdage) of the year with their Danish names, in the order of the calendar.

    Grundlovsdag, 24 and 31 December are none: they are days off only where the settings say so (`kalender.fridage`).
    """
    return dict(_public_holidays(year))


class WorkingDays:
    """Which days are working days where, beside weekends and public holidays, `days_off` are free.

    A day off is written MM-DD (every year) or ÅÅÅÅ-MM-DD; one that the calendar lacks, as 02-30, never comes.
    """

    def __init__(self, days_off: Sequence[str]) -> None:
        self._days_off = frozenset(days_off)

    def is_working(self, day: date) -> bool:
        """Return whether the day is a working day."""
        if day.weekday() >= _SATURDAY or day in _public_holidays(day.year):
            return False
        written = day.isoformat()
        return written not in self._days_off and written.partition("-")[2] not in self._days_off

    def last_on_or_before(self, day: date) -> date:
        """Return the day itself or the last working day before it. Raises `OverflowError` at the calendar's start."""
        while not self.is_working(day):
            day -= _ONE_DAY
        return day

    def first_on_or_after(self, day: date) -> date:
        """Return the day itself or the first working day after it. Raises `OverflowError` at the calendar's end."""
        while not self.is_working(day):
            day += _ONE_DAY
        return day


@lru_cache(maxsize=64)
def _public_holidays(year: int) -> dict[date, str]:
    easter = easter_sunday(year)
    moving = {
        -3: "skærtorsdag",
        -2: "langfredag",
        0: "påskedag",
        1: "2. påskedag",
        39: "Kristi himmelfartsdag",
        49: "pinsedag",
        50: "2. pinsedag",
    }
    if year <= _LAST_YEAR_OF_STORE_BEDEDAG:
        moving[26] = "store bededag"
    holidays = {
        date(year, 1, 1): "nytårsdag",
        **{easter + timedelta(days=after): name for after, name in moving.items()},
        date(year, 12, 25): "juledag",
        date(year, 12, 26): "2. juledag",
    }
    return dict(sorted(holidays.items()))
