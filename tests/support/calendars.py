"""The pages of the årshjul that tests look at: with no event, 4, 12 and 40 of them, and 40 in one month."""

from __future__ import annotations

from datetime import date, timedelta

from funkbesk.cycle.year.page import year_page
from funkbesk.cycle.year.plan import plan_year
from funkbesk.rendering.page import Page
from tests.support.pages import look
from tests.support.years import around

TITLES = (
    "Chefgruppen",
    "Økonomiopfølgning og budgetopfølgning i ledergruppen",
    "LMU: arbejdsmiljødrøftelse",
    "Temadag om sammenhængende borgerforløb på tværs af Arbejdsmarked og Social",
    "Koordinatormøde <b>&amp;",
)
USES = """\
alignment: {tekst: Fire gange årligt, anledning: forventningsafstemning, gange_om_året: 4, uger: [34]}
evaluation: {tekst: Drøftes i chefgruppen, anledning: evaluering, ansvarlig: leder, måneder: [5]}
"""
SETTINGS = "kalender: {undgå_uger: [7, 28, 29, 30, 31, 42]}\n"


def calendar(number: int, *, step: int | None = None, paper: str = "A4", more: str = "") -> Page:
    """Return the page of a year with so many events, two of them (of those there are) without a date."""
    meetings = max(0, number - 2)
    step = (360 // max(meetings, 1)) if step is None else step
    days = [date(2027, 1, 2) + timedelta(days=index * step) for index in range(meetings)]
    texts = (
        f'id: m{index}\nforum: chefgruppen\ndato: {day}\ntitel: "{TITLES[index % len(TITLES)]}"\n{more}'
        for index, day in enumerate(days)
    )
    uses = USES if number else "unplaced: {tekst: Hvert år, anledning: evaluering, gange_om_året: 1}"
    scene = around(uses, texts, settings=SETTINGS)
    plan = plan_year(2027, scene)
    assert len(plan.events) == number
    return {
        "kind": "dokument",
        "template": "calendar",
        "title": "Årshjul 2027",
        "edition": "Dannet 4. januar 2027",
        "in_force": True,
        "unit": "Arbejdsmarked og Social",
        "municipality": "Eksempel Kommune",
        "facts": [],
        "source": None,
        "look": look(),
        "subtitle": "Chefgruppen",
        **year_page(plan, scene.register, paper=paper),
    }


def calendars() -> dict[str, Page]:
    """Return the pages by name."""
    return {
        "årshjul-0": calendar(0),
        "årshjul-4": calendar(4),
        "årshjul-12": calendar(12, paper="A3"),
        "årshjul-40": calendar(40),
        "årshjul-40-på-en-gang": calendar(40, step=1, paper="A3"),
        "årshjul-aflyst": calendar(6, more="status: aflyst\ntid: 9.00–10.30\n"),
    }
