"""Which decisions the options of `funkbesk decisions` ask for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from funkbesk.cli.no_description import file_of, no_description
from funkbesk.cli.problem import Problem
from funkbesk.cli.register_ids import refuse_unknown_forum, refuse_unknown_person
from funkbesk.cycle.decisions.tracked import TrackedDecision
from funkbesk.danish import did_you_mean
from funkbesk.documents.address import find, known_parts, split_address
from funkbesk.reading.collection import Collection, load_file
from funkbesk.reading.description_ids import find_description


@dataclass(frozen=True, slots=True)
class Choice:
    """What a decision must be; None where anything will do. `overdue_on` is the day on which its deadline is past."""

    role: str | None = None
    description: str | None = None
    forum: str | None = None
    closed_too: bool = False
    overdue_on: date | None = None

    def includes(self, tracked: TrackedDecision) -> bool:
        """Return whether the decision is among them."""
        return (
            (self.closed_too or tracked.is_open)
            and (self.overdue_on is None or tracked.is_overdue(self.overdue_on))
            and self.role in {None, tracked.decision.responsible}
            and self.forum in {None, tracked.meeting.forum}
            and (self.description is None or tracked.concerns(self.description))
        )

    @property
    def title(self) -> str:
        """Return what a list of them is called."""
        if self.closed_too:
            return "Alle beslutninger"
        return "Åbne beslutninger" if self.overdue_on is None else "Beslutninger, hvis frist er overskredet"

    @property
    def nothing(self) -> str:
        """Return what is said where there are none."""
        if self.overdue_on is not None:
            return "Ingen frister er overskredet."
        narrow = (self.role, self.description, self.forum) != (None, None, None)
        return f"Der er ingen {'' if self.closed_too else 'åbne '}beslutninger{', der passer' if narrow else ''}."


def refuse_unknown(choice: Choice, collection: Collection, taken: Sequence[TrackedDecision]) -> None:
    """Raise `Problem` for an id that nothing has: an empty list would look as if there were nothing to do."""
    register = collection.register()
    if register is not None:
        held = {one.meeting.forum for one in taken if one.meeting.forum}
        responsible = {one.decision.responsible for one in taken if one.decision.responsible}
        refuse_unknown_person(choice.role, {*register.roles, *register.units, *responsible})
        refuse_unknown_forum(choice.forum, {*register.fora, *held})  # a forum that is gone has its decisions
    if choice.description is None:
        return
    identifier, part = split_address(choice.description)
    path = find_description(collection, identifier)
    named = choice.description if part else identifier
    if any(tracked.concerns(named) for tracked in taken):
        return
    if path is not None:
        _refuse_unknown_part(path, identifier, part)
        return
    if any(identifier in tracked.descriptions for tracked in taken):  # it is gone, and its decisions are not
        return
    raise no_description(collection, identifier)


def broken_description(choice: Choice, collection: Collection) -> list[str]:
    """Return the name of the description's file where it can't be used: which parts it has, nobody knows then.

    Raises `FileProblem` where it can't be opened.
    """
    path = None if choice.description is None else file_of(collection, split_address(choice.description)[0])
    loaded = None if path is None else load_file(path)
    return [loaded.shown] if loaded is not None and loaded.document is None else []


def _refuse_unknown_part(path: Path, identifier: str, part: str | None) -> None:
    """Raise `Problem` where the description has no such part; of one with errors it is not known."""
    description = load_file(path).document
    if part is None or description is None or find(description, part) is not None:
        return
    advice = did_you_mean(part, known_parts(description)) or f"Se dem med: funkbesk show {identifier}"
    raise Problem(f"»{part}« er hverken et punkt eller et afsnit i {identifier}.", advice)
