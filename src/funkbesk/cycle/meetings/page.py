"""A meeting as the plain data that the template of agendas, minutes and proposal papers prints."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any, Literal

from funkbesk.cycle.around import Around
from funkbesk.cycle.decisions.data import decision_data
from funkbesk.cycle.decisions.tracked import TrackedDecision, all_decisions
from funkbesk.cycle.meetings.deadlines import deadlines
from funkbesk.cycle.meetings.minutes import conclusions, decisions_of, needs_decision
from funkbesk.cycle.occasions.uses import BETWEEN_TWO
from funkbesk.cycle.sheets import sheet_for
from funkbesk.cycle.working_days import WorkingDays
from funkbesk.danish import capital, date_words_with_week, listing, uncapital
from funkbesk.documents.address import PlacedBullet, description_ids, find, split_address
from funkbesk.documents.description import Description
from funkbesk.documents.entry_names import names_by_id, names_of, title_of
from funkbesk.documents.meeting import Meeting, Point, PointType

Data = dict[str, Any]
PaperKind = Literal["dagsorden", "referat", "beslutningsreferat", "beslutningsoplæg"]

_LABELS: dict[PaperKind, str] = {
    "dagsorden": "Dagsorden",
    "referat": "Referat",
    "beslutningsreferat": "Beslutningsreferat",
    "beslutningsoplæg": "Beslutningsoplæg",
}
_TYPES: dict[PointType, str] = {"orientering": "Orientering", "drøftelse": "Drøftelse", "beslutning": "Beslutning"}
_BULLET = "– "


def meeting_page(meeting: Meeting, around: Around, kind: PaperKind, point: str | None = None) -> Data:
    """Return the page of a meeting: its head, the forum's deadlines, and its points, or `point` of them alone.

    What is not known is None (a blank in print) and named in `blanks`, once each.
    """
    minutes = kind in {"referat", "beslutningsreferat"}
    if minutes:  # what lies on the table at the meeting is not part of its minutes, and costs more than all the rest
        around = replace(around, findings=lambda _: (), changes=lambda _: None)
    is_card = [one.occasion for one in meeting.points.values()] == ["sparring"]
    head = _head(meeting, around, brief=is_card or kind == "beslutningsoplæg")
    points = [
        _point(meeting, key, number, around, minutes=minutes)
        for number, key in enumerate(meeting.points, 1)
        if point in {None, key}
    ]
    conversation = is_conversation(meeting)
    return {
        "kind": kind,
        "label": "Daglig sparring" if is_card else _LABELS[kind],
        "title": meeting_title(meeting, around),
        "date": date_words_with_week(meeting.date),
        "is_card": is_card,
        "is_numbered": not conversation or len(points) > 1,
        "sheets_inside": conversation,
        "is_cancelled": meeting.state == "aflyst",
        "head": head,
        "deadlines": [] if is_card else _deadlines(meeting, around),
        "points": points,
        "conclusions": list(conclusions(meeting, around)) if kind == "beslutningsreferat" else [],
        "blanks": _blanks(head, points, minutes=minutes),
    }


def meeting_title(meeting: Meeting, around: Around) -> str:
    """Return what the meeting is called: its title, the name of its forum, or its id."""
    return meeting.title or title_of(around.register, meeting.forum) or meeting.id


def _head(meeting: Meeting, around: Around, *, brief: bool) -> list[Data]:
    register = around.register
    facts: dict[str, str | None] = {"Forum": title_of(register, meeting.forum)} if _has_forum(meeting) else {}
    facts["Dato"] = date_words_with_week(meeting.date)
    if not brief:
        facts |= {
            "Tid": meeting.time,
            "Sted": meeting.place,
            "Mødeleder": title_of(register, meeting.chair),
            "Referent": title_of(register, meeting.minute_taker),
            "Deltagere": capital(listing(names_of(register, meeting.participants))) or None,
            "Afbud": capital(listing(names_of(register, meeting.absent))) or None,
        }
        if is_conversation(meeting):
            del facts["Referent"], facts["Afbud"]
    return [{"label": label, "value": value} for label, value in facts.items()]


def _has_forum(meeting: Meeting) -> bool:
    """Return whether a forum is to be named: a conversation, or an alignment between roles, needs none."""
    return meeting.forum is not None or any(point.occasion == "evaluering" for point in meeting.points.values())


def is_conversation(meeting: Meeting) -> bool:
    """Return whether it is a talk between two rather than a meeting: onboarding or sparring and nothing else."""
    return bool(meeting.points) and all(point.occasion in BETWEEN_TWO for point in meeting.points.values())


def _deadlines(meeting: Meeting, around: Around) -> list[Data]:
    forum = around.forum(meeting.forum)
    if forum is None:
        return []
    return [
        {"label": one.label, "day": date_words_with_week(one.day), "is_past": one.day < around.today}
        for one in deadlines(forum, meeting.date, WorkingDays(around.settings.calendar.days_off))
    ]


def _point(meeting: Meeting, key: str, number: int, around: Around, *, minutes: bool) -> Data:
    point = meeting.points[key]
    names = names_by_id(around.register)
    taken = [decision_data(one, around.today, names) for one in decisions_of(meeting, key)]
    return {
        "id": key,
        "anchor": f"punkt-{key}",
        "number": number,
        "title": point.title,
        "type": _TYPES[point.type] if point.type else None,
        "case_number": point.case_number,
        "summary": blocks(point.summary),
        "presentation": blocks(point.presentation),
        "recommendation": blocks(point.recommendation),
        "enclosures": list(point.enclosures),
        "about": _about(point, around),
        "follow_up": _follow_up(point, around, names),
        "sheets": [] if minutes and not _is_answered(point) else _sheets(point, around, meeting),
        "needs_decision": needs_decision(point),
        "decisions": [{**one, "blocks": blocks(one["text"])} for one in taken],
    }


def blocks(text: str | None) -> list[Data]:
    """Return running text as paragraphs and lists: lines that begin with a dash are the items of a list."""
    found: list[Data] = []
    for line in filter(str.strip, (text or "").split("\n")):
        is_item = line.startswith(_BULLET)
        if is_item and found and found[-1]["items"]:
            found[-1]["items"].append(line.removeprefix(_BULLET))
        elif is_item:
            found.append({"text": None, "items": [line.removeprefix(_BULLET)]})
        else:
            found.append({"text": line, "items": []})
    return found


def _about(point: Point, around: Around) -> list[str]:
    """Return what the point is about, as a person would say it; a whole description whose sheet follows is left out."""
    with_sheet = around.descriptions if point.occasion else ()
    references = [one for one in point.about or () if one not in with_sheet]
    return [_reference_words(reference, around) for reference in references]


def _reference_words(reference: str, around: Around) -> str:
    identifier, inside = split_address(reference)
    description = around.descriptions.get(identifier)
    if description is None:
        return reference
    if not inside:
        return description.title
    part = find(description, inside)
    words = part.bullet.text if isinstance(part, PlacedBullet) else part[1].heading if part else None
    return f"{description.title}: »{words or inside}«"


def _follow_up(point: Point, around: Around, names: dict[str, str]) -> list[Data]:
    """Return the decisions that the point follows up; one that is nowhere to be found is told by its address."""
    if not point.follows_up:
        return []
    known: dict[str, TrackedDecision] = {one.address: one for one in all_decisions(around.meetings.values())}
    return [
        decision_data(known[address], around.today, names) if address in known else {"address": address, "title": None}
        for address in point.follows_up
    ]


def _described(point: Point, around: Around) -> list[Description]:
    """Return the descriptions that the point is about, each once, as far as they can be read."""
    return [around.descriptions[one] for one in description_ids(point.about) if one in around.descriptions]


def _sheets(point: Point, around: Around, meeting: Meeting) -> list[Data]:
    sheets = (sheet_for(point, description, around, meeting) for description in _described(point, around))
    # who takes part stands at the head of the meeting
    return [
        {**sheet, "facts": [fact for fact in sheet.get("facts", ()) if fact["label"] != "Deltagere"]}
        for sheet in sheets
        if sheet is not None
    ]


def _is_answered(point: Point) -> bool:
    """Return whether a sheet of the point has anything to say in the minutes; else it would be an empty page."""
    return bool(point.assessments or point.alignments)


def _blanks(head: Sequence[Data], points: Iterable[Data], *, minutes: bool) -> list[str]:
    """Return what is to be filled in by hand: of the head, of the sheets, and in minutes the missing decisions."""
    found = [fact["label"].lower() for fact in head if fact["value"] is None and (fact["label"] != "Afbud" or minutes)]
    for point in points:
        if not minutes:
            told = (blank for sheet in point["sheets"] for blank in sheet.get("blanks", ()) if blank != "Deltagere")
            found += map(uncapital, told)
        elif point["needs_decision"] and not point["decisions"]:
            found.append(f"beslutning til punkt {point['number']}")
    return list(dict.fromkeys(found))
