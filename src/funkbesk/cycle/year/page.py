"""The page of the årshjul as plain data: the wheel, what is not placed, and the table."""

from __future__ import annotations

from typing import Any

from funkbesk.cycle.year.data import year_data
from funkbesk.cycle.year.plan import YearPlan
from funkbesk.cycle.year.wheel import FEW, wheel
from funkbesk.danish import capital, count, listing
from funkbesk.documents.entry_names import name_of
from funkbesk.documents.register import Register

_MOST_BESIDE = 6
"""Of more things that are not placed, the list is taller than the wheel, and stands below it in columns."""


def year_page(plan: YearPlan, register: Register | None, *, paper: str) -> dict[str, Any]:
    """Return what the template of the calendar prints beside what every page has; `paper` is A3 or A4."""
    data = year_data(plan, register)
    beside = 0 < len(plan.unplaced) <= _MOST_BESIDE and len(plan.events) <= FEW
    return {
        "year": plan.year,
        "paper": paper,
        "wheel": wheel(plan, beside=beside),
        "alternative": alternative(plan),
        "events": data["events"],
        "unplaced": data["unplaced"],
        "beside": beside,
        "kinds": _kinds(plan),
        "avoids_weeks": bool(plan.weeks_to_avoid),
    }


def _kinds(plan: YearPlan) -> list[str]:
    """Return what kinds of marks the wheel has, which the key under it explains."""
    marks = {"aflyst" if one.cancelled else one.kind for one in plan.events}
    return sorted(marks)


def subtitle_of(register: Register | None, role: str | None, forum: str | None) -> str:
    """Return whose year it is, where it is not everybody's: "Afdelingsleder", "Chefgruppen og faglig koordinator"."""
    chosen = (name_of(register, one) for one in (forum, role) if one is not None)
    return capital(listing(chosen))


def alternative(plan: YearPlan) -> str:
    """Return what is said of the figure to those who can't see it; the table says the rest."""
    events = count(len(plan.events), "begivenhed", "begivenheder")
    return f"Årshjul for {plan.year} med kvartaler, måneder, ugenumre og {events}. Begivenhederne står i tabellen."
