"""Alignment of expectations: what each role expects of every task, where they differ, and what is agreed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from funkbesk.cycle.chronology import chronological
from funkbesk.cycle.occasions.uses import held, holds, is_about
from funkbesk.cycle.sheets.outline import outline
from funkbesk.cycle.sheets.scene import Scene, Sheet, blanks, fact
from funkbesk.danish import count, date_words, date_words_with_week
from funkbesk.documents.meeting import Alignment, Meeting

_UNNAMED_COLUMNS = 2
_STATES = {"åben": "Åben", "gennemført": "Gennemført", "bortfaldet": "Bortfaldet"}


def alignment_sheet(scene: Scene) -> Sheet:
    """Return the sheet: a table per group of tasks with a column per role, and what came of the last alignment."""
    facts = [fact("Deltagere", scene.who_takes_part()), fact("Hvor ofte", scene.rhythm())]
    roles = scene.participants or _roles_that_spoke(scene)
    return {
        **scene.head(),
        "facts": facts,
        "number": _number(scene),
        "columns": [scene.title(role) for role in roles] or [None] * _UNNAMED_COLUMNS,
        "tables": list(_tables(scene, roles)),
        "last": _last_one(scene),
        "blanks": blanks(facts),
    }


def _roles_that_spoke(scene: Scene) -> tuple[str, ...]:
    """Return the roles that the minutes have expectations of, where the description names no participants."""
    return tuple(dict.fromkeys(role for one in scene.point.alignments.values() for role in one.expectations))


def _tables(scene: Scene, roles: tuple[str, ...]) -> Iterator[Sheet]:
    """Yield a table for the tasks outside of groups and one for each group; a unit's and a role's tasks alike."""
    for group in _groups(scene):
        rows = [_row(scene, roles, bullet["id"], bullet["text"]) for bullet in group["bullets"]]
        if group["id"] in scene.point.alignments:
            rows.append(_row(scene, roles, group["id"], "Gruppen som helhed"))
        if rows:
            yield {"heading": group["heading"], "rows": rows}


def _groups(scene: Scene) -> Iterator[Sheet]:
    """Yield what has tasks: the section itself, whose "id" is None, and its groups."""
    for part in outline(scene.description):
        if part["key"] == "opgaver":
            yield {**part, "id": None}
            yield from part["groups"]


def _row(scene: Scene, roles: tuple[str, ...], identifier: str, text: str) -> Sheet:
    said = scene.point.alignments.get(identifier)
    expected = [said.expectations.get(role) if said else None for role in roles]
    return {
        "id": identifier,
        "text": text,
        "said": said is not None,
        "expected": expected or [None] * _UNNAMED_COLUMNS,
        "disagreement": said.disagreement if said else None,
        **_agreed(scene, said),
    }


def _agreed(scene: Scene, said: Alignment | None) -> dict[str, Any]:
    return {
        "agreement": said.agreement if said else None,
        "responsible": scene.title(said.responsible) if said and said.responsible else None,
        "deadline": date_words(said.deadline) if said and said.deadline else None,
    }


def _number(scene: Scene) -> str:
    """Return which one of the year's it is, counted from the meetings held and planned: "Nr. 2 af 4 i 2027"."""
    year = scene.meeting.date.year
    before = [
        meeting
        for meeting in _others(scene)
        if meeting.date.year == year and chronological(meeting) < chronological(scene.meeting)
    ]
    number = len(before) + 1
    wanted = scene.times_a_year
    if wanted is None:
        return f"Nr. {number} i {year}. Beskrivelsen siger ikke, hvor mange gange om året."
    if number > wanted:
        return f"Nr. {number} i {year}. Beskrivelsen siger {count(wanted, 'gang', 'gange')} om året."
    return f"Nr. {number} af {wanted} i {year}"


def _others(scene: Scene) -> list[Meeting]:
    """Return the other meetings with an alignment of this description, those that were cancelled left out."""
    return [
        meeting
        for meeting in scene.around.meetings.values()
        if meeting.id != scene.meeting.id
        and meeting.state != "aflyst"
        and holds(meeting, scene.description.id, scene.occasion)
    ]


def _last_one(scene: Scene) -> Sheet | None:
    """Return the day of the last alignment held before this meeting, and what was agreed then; None where none was."""
    meetings = [one for one in scene.around.meetings.values() if one.id != scene.meeting.id]
    earlier = held(meetings, scene.description.id, scene.occasion, scene.meeting.date)
    if not earlier:
        return None
    texts = {group["id"]: group["heading"] for group in _groups(scene)}
    texts |= {bullet["id"]: bullet["text"] for group in _groups(scene) for bullet in group["bullets"]}
    return {
        "date": date_words_with_week(earlier[0].date),
        "agreements": [
            {
                "task": texts.get(key, key),
                **_agreed(scene, said),
                "state": _STATES[said.state or "åben"],
                "overdue": said.state in {None, "åben"}
                and said.deadline is not None
                and said.deadline < scene.around.today,
            }
            for point in earlier[0].points.values()
            if is_about(point, scene.description.id, scene.occasion)
            for key, said in point.alignments.items()
            if said.agreement is not None
        ],
    }
