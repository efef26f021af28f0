"""Write the files of `funkbesk calendar`: the wheel with its table, the drawing alone, and the appointments."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, cast

from funkbesk.cli import console
from funkbesk.cli.table_files import file_in
from funkbesk.cycle.year.plan import YearPlan
from funkbesk.danish import date_words
from funkbesk.files import write_atomically
from funkbesk.reading.collection import Collection, shown_path

if TYPE_CHECKING:
    from funkbesk.cycle.around import Around
    from funkbesk.rendering.worker_process import Drawing, Format


@dataclass(frozen=True)
class Chosen:
    """The plan that was asked for, of which collection, whose it is, and what a file of it is called."""

    collection: Collection
    around: Around
    plan: YearPlan
    subtitle: str
    name: str

    @property
    def title(self) -> str:
        """Return the title of the page."""
        return f"Årshjul {self.plan.year}"

    @property
    def full_title(self) -> str:
        """Return the title with whose year it is, where it is not everybody's."""
        return " – ".join(filter(None, (self.title, self.subtitle)))


def place_of(out: Path | None, chosen: Chosen, wanted: str) -> Path:
    """Return the file to write: in the folder `out`, or `out` itself. Raises `FileProblem` and `Problem`."""
    from funkbesk.rendering.folders import own_folder
    from funkbesk.rendering.outputs import DEFAULT_FOLDER

    if out is None:
        out = own_folder(chosen.collection.root, DEFAULT_FOLDER, "Angiv en mappe med --out.")
    return file_in(out, chosen.collection.root, chosen.name, wanted)


def draw(chosen: Chosen, place: Path, wanted: str, paper: str, *, quiet: bool) -> int:
    """Make the page or the drawing, say so, and return the exit code."""
    from funkbesk.cli.documents import told
    from funkbesk.cycle.year.page import year_page
    from funkbesk.rendering.single import Studio, Wanted

    studio = Studio(chosen.collection.root)
    data = year_page(chosen.plan, chosen.around.register, paper=paper)
    page = studio.document(
        chosen.title,
        "calendar",
        edition=f"Dannet {date_words(chosen.around.today)}",
        subtitle=chosen.subtitle,
        **data,
    )
    report = studio.make([Wanted(place, cast("Format | Drawing", wanted), page, b"")])
    return told(report, chosen.collection.root, quiet=quiet)


def write_appointments(chosen: Chosen, place: Path, *, quiet: bool) -> int:
    """Write the appointments, say what is not among them, and return the exit code. Raises `FileProblem`."""
    from funkbesk.cycle.working_days import WorkingDays
    from funkbesk.cycle.year.ics import Appointments
    from funkbesk.cycle.year.revisions import Revisions

    around = chosen.around
    revisions = Revisions.of(chosen.collection, around.today)
    municipality = around.register.municipality if around.register else ""
    appointments = Appointments(
        around.register,
        WorkingDays(around.settings.calendar.days_off),
        f"{municipality}/{around.settings.department or ''}",
        revisions.revision,
    )
    write_atomically(place, appointments.calendar(chosen.plan, chosen.full_title))
    if not quiet:
        console.show(shown_path(place))
    for line in _remarks(chosen.plan, no_git=revisions.problem is not None):
        console.say(line)
    return 0


def _remarks(plan: YearPlan, *, no_git: bool) -> Iterator[str]:
    """Yield what the file does not hold, and that its numbers are not to be relied on where git can't be asked."""
    from funkbesk.cycle.year.ics import without_date

    months, unplaced = sum(map(without_date, plan.events)), len(plan.unplaced)
    numbers = (f"{months} har kun en måned" if months else "", f"{unplaced} er ikke placeret" if unplaced else "")
    if left_out := ", og ".join(filter(None, numbers)):
        yield f"Ikke i filen, fordi datoen mangler: {left_out}."
    if len(plan.events) == months:
        yield "Filen er uden aftaler."
    if no_git:
        yield "Historikken i git kan ikke læses, så alle aftaler har ændringsnummer 0."
