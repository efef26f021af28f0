"""The points of an agenda, as they are written in a meeting's file: the standing ones, and the matters of occasions.

What a point tells is what the files say: the description's own words, dates of meetings, versions. Nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Container, Sequence
from typing import Any

from funkbesk.cycle.around import Around
from funkbesk.cycle.decisions.tracked import TrackedDecision
from funkbesk.cycle.occasions.uses import ListedUse, held, listed_uses
from funkbesk.danish import capital, count, date_words, shortened
from funkbesk.documents.bullets import Occasion
from funkbesk.documents.definite_names import definite_name
from funkbesk.documents.description import Description
from funkbesk.documents.entry_names import name_of
from funkbesk.documents.meeting import Meeting, PointType
from funkbesk.documents.metadata import STATUS_WORDS
from funkbesk.documents.register import Register
from funkbesk.documents.types import MAX_BULLETS, MAX_ID, MAX_TITLE

Data = dict[str, Any]

_TITLES: dict[Occasion, str] = {
    "onboarding": "Gennemgang af »{}«",
    "sparring": "Sparring om »{}«",
    "evaluering": "Stillingtagen til, om »{}« er dækkende for praksis",
    "forventningsafstemning": "Drøftelse af forventningerne til opgaverne i »{}«",
}
_RECOMMENDED: dict[Occasion, tuple[str, ...]] = {
    "evaluering": (
        "det for hvert afsnit vurderes, om beskrivelsen er dækkende for praksis",
        "det besluttes, hvad der skal ændres, hvem der skriver forslaget, og hvornår det skal være færdigt",
        "det besluttes, hvornår beskrivelsen skal revideres næste gang",
    ),
    "forventningsafstemning": (
        "forventningerne til hver opgave siges højt, og uenighed skrives ned",
        "det vurderes, om opgaverne er fordelt, som beskrivelsen siger",
        "det aftales, hvem der gør hvad, og hvornår",
    ),
}


_TYPES: dict[Occasion, PointType] = {"evaluering": "beslutning", "forventningsafstemning": "drøftelse"}
"""An evaluation ends in a decision on what is to be changed; an alignment in agreements, task by task."""


def approval_of_agenda() -> Data:
    """Return the first point of a meeting."""
    return {
        "titel": "Godkendelse af dagsorden",
        "type": "beslutning",
        "indstilling": "Det indstilles, at dagsordenen godkendes.",
    }


def approval_of_minutes(last: Meeting) -> Data:
    """Return the point in which the minutes of the last meeting are approved."""
    return {
        "titel": f"Godkendelse af referat fra {date_words(last.date)}",
        "type": "beslutning",
        "indstilling": "Det indstilles, at referatet godkendes.",
        "bilag": [f"Referat fra mødet {date_words(last.date)}"],
    }


def follow_up(still_open: Sequence[TrackedDecision], around: Around) -> Data:
    """Return the point in which the open decisions are followed up: at most as many as a point can name."""
    late = sum(tracked.is_overdue(around.today) for tracked in still_open)
    summary = f"{count(len(still_open), 'beslutning', 'beslutninger')} fra tidligere møder er endnu ikke gennemført."
    if late:
        summary += f" Fristen er overskredet for {late} af dem."
    return {
        "titel": "Orientering om opfølgning på åbne beslutninger",
        "type": "orientering",
        "resumé": summary,
        "følger_op_på": [tracked.address for tracked in still_open[:MAX_BULLETS]],
    }


def any_other_business() -> Data:
    """Return the last point of a meeting."""
    return {"titel": "Eventuelt"}


def occasion_matter(description: Description, occasion: Occasion, around: Around) -> Data:
    """Return the point in which a description is walked through, evaluated or talked over."""
    matter: Data = {
        "titel": fitting(_TITLES[occasion], description.title),
        "anledning": occasion,
        "om": [description.id],
    }
    if description.case_number:
        matter["sagsnr"] = description.case_number
    if occasion in _RECOMMENDED:
        matter["type"] = _TYPES[occasion]
        matter["resumé"] = _summary(description, occasion, around)
        matter["indstilling"] = _recommendation(description, occasion, around.register)
        matter["bilag"] = [fitting(f"{{}} (version {description.version})", description.title)]
    return matter


def fitting(pattern: str, text: str) -> str:
    """Return the pattern with the text in it, as a title that is not too long: it is the text that is cut."""
    return pattern.format(shortened(text, MAX_TITLE - len(pattern.format(""))))


def point_id(wanted: str, taken: Container[str]) -> str:
    """Return an id for a point: the one wanted, shortened to what an id may have, with a number where it is taken."""
    base = wanted[:MAX_ID].rstrip("-")
    identifier, number = base, 1
    while identifier in taken:
        number += 1
        end = f"-{number}"
        identifier = base[: MAX_ID - len(end)].rstrip("-") + end
    return identifier


def uses_of(description: Description, occasion: Occasion) -> list[ListedUse]:
    """Return the bullets of the description that list the occasion."""
    return [listed for listed in listed_uses(description) if listed.occasion == occasion]


def _summary(description: Description, occasion: Occasion, around: Around) -> str:
    """Return what somebody needs who has never seen the description: whose it is, which version, the last time."""
    unit = name_of(around.register, description.unit)
    edition = f"version {description.version}, {STATUS_WORDS[description.status]}"
    if description.valid_from:
        edition += f", gælder fra {date_words(description.valid_from)}"
    facts = [f"Beskrivelsen hører til {unit} ({edition})."]
    if description.next_review:
        facts.append(f"Den skal senest revideres {date_words(description.next_review)}.")
    before = held(around.meetings.values(), description.id, occasion, around.today)
    if before:
        place = f" i {name_of(around.register, before[0].forum)}" if before[0].forum else ""
        facts.append(f"Den seneste {occasion} var {date_words(before[0].date)}{place}.")
    else:
        facts.append(f"Blandt de gemte møder er der ingen tidligere {occasion}.")
    return " ".join(facts)


def _recommendation(description: Description, occasion: Occasion, register: Register | None) -> str:
    """Return what is proposed, by whoever answers for the occasion or owns the description, where that is said."""
    responsible = next((use.use.responsible for use in uses_of(description, occasion) if use.use.responsible), None)
    proposer = responsible or description.owner
    name = definite_name(register, proposer) if proposer else None
    lead = f"{capital(name)} indstiller, at" if name else "Det indstilles, at"
    proposals = (f"– {proposal}" for proposal in _RECOMMENDED[occasion])
    return "\n".join([lead, *proposals])
