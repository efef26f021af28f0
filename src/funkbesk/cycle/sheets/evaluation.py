"""The yearly evaluation: does the description still cover what is done, and what is to become of it?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

from funkbesk.cycle.decisions.tracked import TrackedDecision, open_about
from funkbesk.cycle.occasions.uses import held, is_about
from funkbesk.cycle.sheets.outline import outline
from funkbesk.cycle.sheets.scene import Scene, Sheet, blanks, fact
from funkbesk.danish import count, date_words, date_words_with_week, listing, shortened
from funkbesk.documents.address import find
from funkbesk.documents.description import Description
from funkbesk.documents.meeting import Assessment, Meeting, Point
from funkbesk.findings import Finding, Level, worst_first

# The paper lies before people who know the matter; what concerns the files is for the secretariat, in `lint`.
_ABOUT_FILES = re.compile(r"\.ya?ml\b|\bfunkbesk\b")
_MOST_FINDINGS = 12
_MOST_OF_A_TEXT = 60
_A_YEAR = 365
_NOUNS = {Level.FEJL: ("fejl", "fejl"), Level.ADVARSEL: ("advarsel", "advarsler"), Level.HINT: ("hint", "hint")}


def evaluation_sheet(scene: Scene) -> Sheet:
    """Return the sheet: one row per section, then what speaks for a change, and the decision to be taken."""
    last = _last_one(scene)
    facts = [
        fact("Deltagere", scene.who_takes_part()),
        fact("Hvor ofte", scene.rhythm()),
        fact("Seneste evaluering", date_words(last) if last else "Ingen er holdt endnu"),
        fact("Næste revision", _day(scene.description.next_review)),
    ]
    return {
        **scene.head(),
        "facts": facts,
        "sections": list(_sections(scene)),
        "linter": _linter(scene),
        "changes": _changes(scene),
        "decisions": [_decision(scene, tracked) for tracked in _open_decisions(scene)],
        "answers": list(_answers(scene)),
        "blanks": blanks(facts),
    }


def _sections(scene: Scene) -> Iterator[Sheet]:
    for part in outline(scene.description):
        answer = _answer(scene.point, part["key"])
        bullets = len(part["bullets"]) + sum(len(group["bullets"]) for group in part["groups"])
        yield {
            "key": part["key"],
            "heading": part["heading"],
            "size": count(bullets, "punkt", "punkter") if bullets else "tekst",
            "covers": answer.covers if answer else None,
            "remark": answer.remark if answer else None,
        }


def _answer(point: Point, section: str) -> Assessment | None:
    """Return what was answered of the section; its key may be written as an id, with hyphens, which lint accepts."""
    return point.assessments.get(section) or point.assessments.get(section.replace("_", "-"))


def _last_one(scene: Scene) -> date | None:
    """Return the day of the last evaluation, in whatever forum, before this meeting."""
    earlier = (one for one in _evaluations(scene) if one.date < scene.meeting.date)
    return next((meeting.date for meeting in earlier), None)


def _evaluations(scene: Scene) -> list[Meeting]:
    meetings = (one for one in scene.around.meetings.values() if one.id != scene.meeting.id)
    return held(meetings, scene.description.id, "evaluering", scene.meeting.date)


def _linter(scene: Scene) -> Sheet:
    findings = sorted(scene.around.findings(scene.description.id), key=worst_first)
    tally = Counter(finding.level for finding in findings)
    # what is said in the same words of ten places is one thing to talk about
    alike: dict[str, list[Finding]] = {}
    for finding in findings:
        alike.setdefault(finding.message.casefold(), []).append(finding)
    shown = list(alike.values())[:_MOST_FINDINGS]
    return {
        "summary": listing(count(tally[level], *_NOUNS[level]) for level in Level if tally[level]),
        "findings": [
            {
                "level": str(worst.level),
                "place": _place(scene.description, worst),
                "elsewhere": count(len(others), "andet sted", "andre steder") if others else None,
                "message": worst.message,
                "advice": None if _ABOUT_FILES.search(worst.advice) else worst.advice,
            }
            for worst, *others in shown
        ],
        "more": len(findings) - sum(map(len, shown)),
    }


def _place(description: Description, finding: Finding) -> str:
    """Return where it stands, as one finds it in the printed description: the heading, and how the bullet begins."""
    keys = finding.about.bullet.split(".")
    headings = {key: section.heading or key for key, section in description.sections()}
    if keys[0] not in headings:
        return "Oplysninger om beskrivelsen"
    placed = find(description, f"{keys[0]}.{keys[-1]}") if len(keys) > 1 else None
    if placed is None or isinstance(placed, tuple):
        return headings[keys[0]]
    return f"{headings[keys[0]]}: »{shortened(placed.bullet.text, _MOST_OF_A_TEXT)}«"


def _changes(scene: Scene) -> Sheet:
    """Return what changed since the last approved version; `version` is None where there is none to compare with."""
    changes = scene.around.changes(scene.description.id)
    if changes is not None:
        return {"version": changes.version, "lines": list(changes.lines), "approved": True}
    return {"version": None, "lines": [], "approved": scene.description.approval is not None}


def _open_decisions(scene: Scene) -> list[TrackedDecision]:
    everything = open_about(scene.around.meetings.values(), scene.description.id)
    return [one for one in everything if one.meeting.id != scene.meeting.id and one.meeting.date <= scene.meeting.date]


def _decision(scene: Scene, tracked: TrackedDecision) -> Sheet:
    decision = tracked.decision
    return {
        "address": tracked.address,
        "taken": _where(scene, tracked.meeting),
        "title": tracked.point.title,
        "text": decision.text,
        "responsible": scene.title(decision.responsible) if decision.responsible else None,
        "deadline": _day(decision.deadline),
        "overdue": tracked.is_overdue(scene.around.today),
    }


def _answers(scene: Scene) -> Iterator[dict[str, Any]]:
    """Yield what other fora have answered in this round: since this forum's last evaluation, and within a year."""
    headings = {part["key"]: part["heading"] for part in outline(scene.description)}
    for meeting in reversed(_this_round(scene)):
        for point in meeting.points.values():
            if not is_about(point, scene.description.id, "evaluering"):
                continue
            for key, heading in headings.items():
                answer = _answer(point, key)
                if answer is not None and (answer.covers or answer.remark):
                    yield {
                        "where": _where(scene, meeting),
                        "heading": heading,
                        "covers": answer.covers,
                        "remark": answer.remark,
                    }


def _this_round(scene: Scene) -> list[Meeting]:
    found = []
    for meeting in _evaluations(scene):
        if meeting.forum == scene.meeting.forum or (scene.meeting.date - meeting.date).days > _A_YEAR:
            break
        found.append(meeting)
    return found


def _where(scene: Scene, meeting: Meeting) -> str:
    forum = scene.title(meeting.forum) if meeting.forum else meeting.title or meeting.id
    return f"{forum}, {date_words(meeting.date)}"


def _day(day: date | None) -> str | None:
    return date_words_with_week(day) if day else None
