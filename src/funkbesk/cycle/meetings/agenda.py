"""A draft of a meeting: who is called, and the points of the agenda, as the data of a meeting's file.

Only what is given or stands in the files is filled in. What nobody has said is left out, to be a blank in print, and
the draft's notes say what could not be known.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from funkbesk.cycle.around import Around
from funkbesk.cycle.chronology import chronological
from funkbesk.cycle.decisions.tracked import TrackedDecision, by_deadline, open_about, open_for_forum
from funkbesk.cycle.meetings.agenda_notes import homeless, not_said, why
from funkbesk.cycle.meetings.agenda_points import (
    Data,
    any_other_business,
    approval_of_agenda,
    approval_of_minutes,
    fitting,
    follow_up,
    occasion_matter,
    point_id,
)
from funkbesk.cycle.meetings.call import Call, completed, with_members
from funkbesk.cycle.occasions.due import due_in
from funkbesk.cycle.occasions.uses import BETWEEN_TWO, LABELS, held, listed_uses
from funkbesk.cycle.subjects import subject_of
from funkbesk.danish import listing
from funkbesk.documents.bullets import Occasion
from funkbesk.documents.description import Description
from funkbesk.documents.meeting import Meeting
from funkbesk.documents.types import MAX_BULLETS, MAX_ID
from funkbesk.expected import Expected


@dataclass(frozen=True)
class Draft:
    """A meeting as the data of its file, and what is to be said to whoever made it (Danish sentences)."""

    data: Data
    notes: tuple[str, ...] = ()

    @cached_property
    def meeting(self) -> Meeting:
        """Return the meeting."""
        return Meeting.model_validate(self.data)


class NotListed(Expected):
    """An occasion was asked for that the description does not list under `anvendelse`."""


def occasion_agenda(descriptions: Sequence[Description], occasion: Occasion, call: Call, around: Around) -> Draft:
    """Return the agenda of a meeting at which the descriptions are used on an occasion.

    Who leads it and who takes part is what the descriptions say, where the call does not. Raises `NotListed` where one
    of them does not list the occasion.
    """
    for description in descriptions:
        _refuse_unlisted(description, occasion)
    call, notes = completed(call, descriptions, occasion, around)
    notes += not_said(descriptions, occasion)
    points: Data = {}
    for description in descriptions:
        wanted = occasion if len(descriptions) == 1 else f"{occasion}-{description.id}"
        points[point_id(wanted, points)] = occasion_matter(description, occasion, around)
    if occasion not in BETWEEN_TWO:  # a conversation has none of the standing points of a meeting
        last = _last_of(call, around) or _last_time(call, descriptions, occasion, around)
        still_open = _still_open(call, descriptions, around)
        points = _with_standing_points(points, last, still_open, around)
        notes += _not_followed_up(still_open)
    if call.forum is not None:
        return Draft(_meeting(call, call.forum, points), tuple(notes))
    names = listing(subject_of(description, around.register) for description in descriptions)
    about = f"{descriptions[0].id}-{occasion}" if len(descriptions) == 1 else occasion
    return Draft(_meeting(call, about, points, fitting(f"{LABELS[occasion]}: {{}}", names)), tuple(notes))


def forum_agenda(forum: str, call: Call, proposals: Mapping[str, Data], around: Around) -> Draft:
    """Return the agenda of a forum with everything that is due there: occasions, open decisions, the proposals.

    `proposals` are points by their ids.
    """
    notes: list[str] = []
    points: Data = {}
    for due in due_in(forum, call.date, around):
        notes.append(why(due, forum, around))
        if due.state == "mangler":
            key = point_id(f"{due.listed.occasion}-{due.description.id}", points)
            points[key] = occasion_matter(due.description, due.listed.occasion, around)
    for identifier, proposal in proposals.items():
        points[point_id(identifier, points)] = proposal
    still_open = open_for_forum(around.meetings.values(), forum, call.date)
    if not points and not still_open:
        notes.append("Der er ingen sager til dagsordenen; den har kun de faste punkter.")
    points = _with_standing_points(points, _last_of(call, around), still_open, around)
    notes += [*_not_followed_up(still_open), *homeless(forum, around)]
    return Draft(_meeting(with_members(call, around), forum, points), tuple(dict.fromkeys(notes)))


def _meeting(call: Call, about: str, points: Data, title: str | None = None) -> Data:
    day = call.date.isoformat()
    facts: dict[str, Any] = {
        "id": f"{day}-{about}"[:MAX_ID].rstrip("-"),
        "titel": title,
        "forum": call.forum,
        "dato": day,
        "tid": call.time,
        "sted": call.place,
        "mødeleder": call.chair,
        "referent": call.minute_taker,
        "deltagere": list(call.participants) or None,
    }
    return {key: value for key, value in facts.items() if value is not None} | {"punkter": points}


def _refuse_unlisted(description: Description, occasion: Occasion) -> None:
    listed = dict.fromkeys(use.occasion for use in listed_uses(description))
    if occasion in listed:
        return
    if not listed:
        raise NotListed(
            f"{description.id} nævner ingen anledninger under anvendelse.",
            f"Skriv i beskrivelsen, hvornår den bruges, og sæt anledning: {occasion} på punktet.",
        )
    raise NotListed(
        f"{description.id} nævner ikke {occasion} under anvendelse.",
        f"Den nævner {listing(listed)}. Vælg en af dem, eller føj anledningen til beskrivelsen.",
    )


def _still_open(call: Call, descriptions: Sequence[Description], around: Around) -> list[TrackedDecision]:
    """Return what is still open: in the forum, or where there is none of what was decided about the descriptions."""
    meetings = list(around.meetings.values())
    if call.forum is not None:
        return open_for_forum(meetings, call.forum, call.date)
    before = [meeting for meeting in meetings if meeting.date < call.date]
    found = [tracked for description in descriptions for tracked in open_about(before, description.id)]
    return by_deadline({tracked.address: tracked for tracked in found}.values())


def _last_of(call: Call, around: Around) -> Meeting | None:
    """Return the last meeting that the forum has held before; None where none is known."""
    if call.forum is None:
        return None
    held_before = [
        meeting
        for meeting in around.meetings.values()
        if meeting.forum == call.forum and meeting.state == "afholdt" and meeting.date < call.date
    ]
    return max(held_before, key=chronological, default=None)


def _last_time(call: Call, descriptions: Sequence[Description], occasion: Occasion, around: Around) -> Meeting | None:
    """Return the last meeting without a forum at which the occasion was held for the first of the descriptions."""
    if call.forum is not None:
        return None
    before = held(around.meetings.values(), descriptions[0].id, occasion, call.date)
    return next((meeting for meeting in before if meeting.forum is None and meeting.date < call.date), None)


def _with_standing_points(
    matters: Data, last: Meeting | None, still_open: Sequence[TrackedDecision], around: Around
) -> Data:
    """Return the points with those that every meeting has before and after them; those without content are left out."""
    points: Data = {"godkendelse-af-dagsorden": approval_of_agenda()}
    if last is not None:
        points["godkendelse-af-referat"] = approval_of_minutes(last)
    if still_open:
        points["opfølgning"] = follow_up(still_open, around)
    for identifier, point in matters.items():
        points[point_id(identifier, points)] = point
    points[point_id("eventuelt", points)] = any_other_business()
    return points


def _not_followed_up(still_open: Sequence[TrackedDecision]) -> Iterator[str]:
    """Yield how many open decisions have no room in the point that follows them up."""
    left = len(still_open) - MAX_BULLETS
    if left > 0:
        yield f"{left} åbne beslutninger er ikke med: et punkt kan følge op på {MAX_BULLETS}."
