"""The plan of a year: what the descriptions, the register and the meetings say is to happen, and when.

No date is made up. What is given by its month is an event of that month and not of the first in it, and what has no
month at all is not placed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from funkbesk.cycle.around import Around
from funkbesk.cycle.chronology import chronological
from funkbesk.cycle.meetings.deadlines import Deadline, deadlines
from funkbesk.cycle.occasions.due import NamedFora
from funkbesk.cycle.occasions.uses import BETWEEN_TWO, LABELS, ListedUse, listed_uses, occasions_at
from funkbesk.cycle.occasions.when import When
from funkbesk.cycle.subjects import roles_of, subject_of
from funkbesk.cycle.working_days import WorkingDays
from funkbesk.danish import capital, count
from funkbesk.documents.bullets import Occasion
from funkbesk.documents.description import Description
from funkbesk.documents.entry_names import title_of
from funkbesk.documents.meeting import Meeting
from funkbesk.documents.register import Register

EventKind = Literal["møde", "anledning", "forum"]


@dataclass(frozen=True, slots=True)
class Event:
    """One thing of the year: a meeting that has a file, an occasion of a description, or a forum's planned meeting.

    `notes` are the occasions that a meeting holds; `concerned` are the ids of roles and units that have to do with it;
    `source` is the address of what it was read from: `description#bullet`, the meeting's or the forum's id.
    """

    kind: EventKind
    key: str
    title: str
    when: When
    source: str
    notes: tuple[str, ...] = ()
    time: str | None = None
    place: str | None = None
    fora: tuple[str, ...] = ()
    responsible: str | None = None
    concerned: frozenset[str] = frozenset()
    deadlines: tuple[Deadline, ...] = ()
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Unplaced:
    """What the year has no place for: its title, and in Danish (`note`) how often it is to be held, if known."""

    title: str
    note: str
    source: str
    fora: tuple[str, ...] = ()
    responsible: str | None = None
    concerned: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class YearPlan:
    """The events of a year in their order, and what is not placed in it."""

    year: int
    events: tuple[Event, ...]
    unplaced: tuple[Unplaced, ...]
    weeks_to_avoid: tuple[int, ...]


def plan_year(year: int, around: Around, *, role: str | None = None, forum: str | None = None) -> YearPlan:
    """Return the plan of the year; of one role or unit, and of one forum, where they are given (ids).

    A planned occasion or meeting of a forum gives way to the meeting that has a file in the same month (or week).
    Descriptions that are ophævet ask for nothing.
    """
    meetings = sorted((one for one in around.meetings.values() if one.date.year == year), key=chronological)
    kept = [one for one in meetings if one.state != "aflyst"]
    held = _held(kept)
    named = NamedFora(around.register)
    found: list[Event | Unplaced] = []
    for description in around.descriptions.values():
        if description.status != "ophævet":
            for listed in listed_uses(description):
                at = held.get((description.id, listed.occasion), ())
                found += _occasion(description, listed, year, at, tuple(named.of(listed.use.text)), around)
    found += [_meeting(one, around) for one in meetings]
    found += _fora(year, kept, around.register)
    chosen = [one for one in found if _is_of(one, role, forum)]
    return YearPlan(
        year,
        tuple(sorted((one for one in chosen if isinstance(one, Event)), key=lambda one: (one.when.order, one.key))),
        tuple(one for one in chosen if isinstance(one, Unplaced)),
        around.settings.calendar.weeks_to_avoid,
    )


def _is_of(one: Event | Unplaced, role: str | None, forum: str | None) -> bool:
    return (role is None or role in one.concerned) and (forum is None or forum in one.fora)


def _meeting(meeting: Meeting, around: Around) -> Event:
    forum = around.forum(meeting.forum)
    name = title_of(around.register, meeting.forum) or "Møde"
    working = WorkingDays(around.settings.calendar.days_off)
    everybody = (meeting.chair, meeting.minute_taker, *(meeting.participants or ()), *((forum and forum.members) or ()))
    held = [key for key in occasions_at(meeting) if key[0] in around.descriptions]
    subjects = {key: subject_of(around.descriptions[key], around.register) for key, _ in held}
    return Event(
        kind="møde",
        key=f"møde/{meeting.id}",
        title=meeting.title or name,
        when=When.on(meeting.date),
        source=meeting.id,
        notes=tuple(f"{LABELS[occasion]}: {subjects[key]}" for key, occasion in held),
        time=meeting.time,
        place=meeting.place,
        fora=(meeting.forum,) if meeting.forum else (),
        responsible=meeting.chair,
        concerned=frozenset(filter(None, everybody)) | _described(subjects, around),
        deadlines=tuple(deadlines(forum, meeting.date, working)) if forum else (),
        cancelled=meeting.state == "aflyst",
    )


def _held(meetings: Iterable[Meeting]) -> dict[tuple[str, Occasion], list[Meeting]]:
    """Return the meetings by what they hold: the id of a description, and the occasion."""
    found: dict[tuple[str, Occasion], list[Meeting]] = {}
    for meeting in meetings:
        for held in occasions_at(meeting):
            found.setdefault(held, []).append(meeting)
    return found


def _occasion(
    description: Description,
    listed: ListedUse,
    year: int,
    held: Sequence[Meeting],
    fora: tuple[str, ...],
    around: Around,
) -> Iterator[Event | Unplaced]:
    use = listed.use
    if listed.occasion in BETWEEN_TWO and not (use.times_a_year or use.months or use.weeks):
        return  # held as needed: nothing that a year could place
    title = f"{LABELS[listed.occasion]}: {subject_of(description, around.register)}"
    source = f"{description.id}#{listed.bullet}"
    concerned = frozenset(filter(None, (use.responsible, *(use.participants or ()))))
    concerned |= _members(fora, around.register) | _described([description.id], around)
    places, notes = _places(use.months, use.weeks, use.times_a_year, year, held)
    for place in places:
        key = f"{source}/{listed.occasion}/{place.start.isoformat()}"
        yield Event("anledning", key, title, place, source, fora=fora, responsible=use.responsible, concerned=concerned)
    for note in notes:
        yield Unplaced(title, note, source, fora, use.responsible, concerned)


def _fora(year: int, meetings: Sequence[Meeting], register: Register | None) -> Iterator[Event | Unplaced]:
    for key, forum in register.fora.items() if register else ():
        if not (forum.times_a_year or forum.months):
            continue
        held = [one for one in meetings if one.forum == key]
        members = frozenset(forum.members or ())
        places, notes = _places(forum.months, None, forum.times_a_year, year, held)
        title = capital(forum.name)
        for place in places:
            event_key = f"forum/{key}/{place.start.isoformat()}"
            yield Event("forum", event_key, title, place, key, fora=(key,), concerned=members)
        for note in notes:
            yield Unplaced(title, note, key, (key,), None, members)


def _places(
    months: Iterable[int] | None,
    weeks: Iterable[int] | None,
    times_a_year: int | None,
    year: int,
    held: Sequence[Meeting],
) -> tuple[list[When], list[str]]:
    """Return where in the year something is still to be held, and what is to be said of what has no place.

    `months` go before `weeks`, as where the rhythm is told in words. `held` are the year's meetings that hold it.
    """
    named = [When.in_month(year, month) for month in dict.fromkeys(months or ())]
    notes = []
    if not named:
        for week in dict.fromkeys(weeks or ()):
            place = When.in_week(year, week)
            if place is None:
                notes.append(f"uge {week} findes ikke i {year}")
            else:
                named.append(place)
    places = [place for place in named if not any(place.holds(one.date) for one in held)]
    if times_a_year is None:
        if not (named or notes or held):
            notes.append("rytme ikke angivet")
        return places, notes
    missing = times_a_year - len(held) - len(places) - len(notes)
    if missing == times_a_year:
        notes.append(count(missing, "gang om året", "gange om året"))
    elif missing > 0:
        notes.append(f"{missing} af {count(times_a_year, 'gang', 'gange')} om året")
    return places, notes


def _members(fora: Iterable[str], register: Register | None) -> frozenset[str]:
    entries = (register.fora[key] for key in fora) if register else ()
    return frozenset(member for entry in entries for member in entry.members or ())


def _described(identifiers: Iterable[str], around: Around) -> frozenset[str]:
    """Return the roles and units that the descriptions of these ids describe."""
    register = around.register
    found: set[str] = set()
    for identifier in identifiers:
        found |= roles_of(around.descriptions[identifier], register)
        units = register.units.items() if register else ()
        found |= {key for key, unit in units if identifier in {key, unit.description}}
    return frozenset(found)
