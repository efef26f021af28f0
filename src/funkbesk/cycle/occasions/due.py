"""What a forum has to take up: the evaluations and alignments that a description lays in its hands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Literal

from funkbesk.cycle.around import Around
from funkbesk.cycle.occasions.timing import timing
from funkbesk.cycle.occasions.uses import OF_A_FORUM, ListedUse, holds, listed_uses
from funkbesk.cycle.occasions.when import When
from funkbesk.documents.description import Description
from funkbesk.documents.meeting import Meeting
from funkbesk.documents.register import ForumEntry, Register
from funkbesk.documents.register_names import RegisterNames, words_of

_DAYS = 365
_A_MONTH = 31
_SEVERAL = "fora"
"""How a name ends that stands for no one forum: "leder- og koordinatorfora"."""


@dataclass(frozen=True, slots=True)
class Due:
    """One occasion of a description that a forum takes.

    `state` says whether it belongs on the agenda: "mangler" (it does), "holdt" (not long ago), "planlagt" (for another
    meeting of the forum) or "senere" (it never was held, and has time). `meeting` is the one at which it was, or is to
    be, held, and `due` the day by which it has to be held the next time.
    """

    description: Description
    listed: ListedUse
    state: Literal["mangler", "holdt", "planlagt", "senere"]
    meeting: Meeting | None = None
    due: date | None = None


class NamedFora:
    """The fora of a register, ready to be found in texts."""

    def __init__(self, register: Register | None) -> None:
        self._fora = register.fora if register else {}
        self._names = RegisterNames(register) if register else None

    def of(self, text: str) -> dict[str, ForumEntry]:
        """Return by id the fora that a text names, in the order of the text."""
        named = self._names.found_in(words_of(text)) if self._names else ()
        return {known.id: self._fora[known.id] for one in named for known in one.known if known.part == "fora"}


def is_one_forum(forum: ForumEntry) -> bool:
    """Return whether an entry of the register is one forum, which can meet, and no collective name of several."""
    return not forum.name.casefold().endswith(_SEVERAL)


def due_in(forum: str, day: date, around: Around) -> Iterator[Due]:
    """Yield the occasions of all descriptions whose bullet names the forum, those that are not due on `day` as well.

    An occasion is due when its rhythm asks for it before the forum's next meeting (`timing`), and until it has been
    held for the first time; a description that gives no rhythm leaves it to the forum, and it is on every agenda.
    """
    fora = NamedFora(around.register)
    for description in _in_use(around):
        for listed in listed_uses(description):
            if listed.occasion in OF_A_FORUM and forum in fora.of(listed.use.text):
                yield _judged(description, listed, forum, day, around)


def without_forum(around: Around) -> Iterator[tuple[Description, ListedUse]]:
    """Yield the evaluations whose bullets name no one forum, so that nobody can tell on which agenda they belong."""
    fora = NamedFora(around.register)
    for description in _in_use(around):
        for listed in listed_uses(description):
            named = fora.of(listed.use.text).values()
            if listed.occasion == "evaluering" and not any(map(is_one_forum, named)):
                yield description, listed


def _in_use(around: Around) -> Iterator[Description]:
    """Yield the descriptions that ask for anything: one that is ophævet is not evaluated any more."""
    return (one for one in around.descriptions.values() if one.status != "ophævet")


def _judged(description: Description, listed: ListedUse, forum: str, day: date, around: Around) -> Due:
    others = [one for one in around.meetings.values() if one.forum == forum and one.date != day]
    about = [one for one in others if holds(one, description.id, listed.occasion)]
    known = timing(listed.use, about, description.valid_from, day)
    planned = [one for one in about if one.state == "planlagt" and one.date >= around.today]
    if planned:
        return Due(description, listed, "planlagt", min(planned, key=lambda one: one.date))
    horizon = _next_meeting(forum, day, others, around)
    if known.due is not None and known.due > horizon:
        return Due(description, listed, "holdt" if known.last else "senere", known.last, known.due)
    if known.due is None and isinstance(known.next, When) and known.next.start > horizon:
        return Due(description, listed, "senere", due=known.next.start)
    return Due(description, listed, "mangler")


def _next_meeting(forum: str, day: date, others: Sequence[Meeting], around: Around) -> date:
    """Return the day of the forum's next meeting: planned, or counted from how often it meets; else after a month."""
    planned = [one.date for one in others if one.state == "planlagt" and one.date > day]
    if planned:
        return min(planned)
    known = around.forum(forum)
    days = round(_DAYS / known.times_a_year) if known and known.times_a_year else _A_MONTH
    return day + timedelta(days=days) if day < date.max - timedelta(days=_DAYS) else date.max
