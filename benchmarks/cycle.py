"""The year of a collection: `status` over many descriptions and meetings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from benchmarks.corpus import make_collection
from benchmarks.effort import FUNKBESK, Effort
from benchmarks.report import Row, at_most, within
from benchmarks.timing import compare, process

POINTS = 5  # of a meeting, each with two decisions
DAYS = 5  # from one meeting to the next
BEGIN = date(2020, 1, 6)


def measure_status(folder: Path, effort: Effort) -> Iterator[Row]:
    """Yield `status` where the findings are known from the last run, against `list`, and against its bar in seconds."""
    files = make_collection(folder, effort.descriptions)
    meetings = make_meetings(folder, len(files) // 2, len(files))
    ours = process([FUNKBESK, "status"], folder)
    other = process([FUNKBESK, "list"], folder)
    ours()  # finds out what the linter says of every file; the next run finds files that are old enough to keep it
    name = f"status, {len(files)} descriptions and {meetings} meetings"
    pair = compare(ours, other, effort.rounds)
    yield at_most(f"{name} : list", pair, 2.5)
    if effort.full:
        yield within(name, pair, 3)


def make_meetings(folder: Path, number: int, descriptions: int) -> int:
    """Make that many meetings that were held, each with evaluations and decisions; return how many."""
    (folder / "meetings").mkdir()
    for each in range(number):
        day = BEGIN + timedelta(days=DAYS * each)
        points = "".join(_point(point, day, (each * POINTS + point) % descriptions) for point in range(POINTS))
        text = f"id: {day}-chefgruppen\nforum: chefgruppen\ndato: {day}\nstatus: afholdt\npunkter:\n{points}"
        (folder / "meetings" / f"{day}-chefgruppen.yaml").write_text(text, encoding="utf-8")
    return number


def _point(number: int, day: date, description: int) -> str:
    return f"""\
  punkt-{number}:
    titel: Evaluering af beskrivelse {description}
    type: drøftelse
    anledning: evaluering
    om: [beskrivelse-{description:04d}]
    resumé: >-
      Funktionsbeskrivelsen evalueres en gang om året for at se, om den stadig dækker praksis, og
      om der er noget, der skal ændres.
    indstilling: Det indstilles, at chefgruppen drøfter beskrivelsen.
    beslutninger:
      rettelse: {{udfald: ændret, tekst: Punktet skrives om, ansvarlig: afdelingsleder, frist: {day + timedelta(60)}}}
      kendt: {{udfald: efterretning, tekst: Resten tages til efterretning}}
"""
