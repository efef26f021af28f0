"""Onboarding: walking a new colleague through the description, section by section, with what has to be explained."""

from __future__ import annotations

from datetime import date
from typing import Any

from funkbesk.cycle.named_in import named_in
from funkbesk.cycle.occasions.rhythm import rhythm_words
from funkbesk.cycle.occasions.uses import LABELS, OF_A_FORUM, holds, listed_uses
from funkbesk.cycle.own_fora import fora_blanks, own_fora
from funkbesk.cycle.sheets.outline import outline
from funkbesk.cycle.sheets.scene import Scene, Sheet, blanks, fact
from funkbesk.danish import date_words_with_week
from funkbesk.documents.bullets import Occasion
from funkbesk.documents.description import Description
from funkbesk.documents.register import Register

_MOST_DATES = 4


def onboarding_sheet(scene: Scene) -> Sheet:
    """Return the sheet: who is responsible, the sections to walk through, words, fora, dates, questions, receipt."""
    facts = [
        fact("Ansvarlig for gennemgangen", scene.responsible()),
        fact("Deltagere", scene.who_takes_part()),
    ]
    words = explained(scene.description, scene.around.register)
    fora = own_fora(scene.description, scene.around, scene.meeting.date)
    dates = _dates(scene)
    return {
        **scene.head(),
        "facts": facts,
        "sections": outline(scene.description),
        "words": words,
        "fora": fora,
        "dates": dates,
        "signatures": _signatures(scene),
        "blanks": [*blanks(facts), *fora_blanks(fora), *_dates_blanks(dates), *unexplained(words)],
    }


def explained(description: Description, register: Register | None) -> list[Sheet]:
    """Return the terms, then the abbreviations that the description uses, with their definitions (None: not given)."""
    named = named_in(description, register)
    return [
        {"name": entry.name, "definition": entry.definition}
        for part in ("terms", "abbreviations")
        for entry in named[part].values()
    ]


def unexplained(words: list[dict[str, Any]]) -> list[str]:
    """Return the words without a definition, as blanks."""
    return [f"forklaring af »{word['name']}«" for word in words if word["definition"] is None]


def _dates(scene: Scene) -> list[dict[str, Any]]:
    """Return the other occasions of the description: how often, and the days of the meetings that are planned."""
    return [
        {
            "label": LABELS[listed.occasion],
            "rhythm": rhythm_words(listed.use.times_a_year, listed.use.months, listed.use.weeks) or None,
            "dates": [date_words_with_week(day) for day in _planned(scene, listed.occasion)],
        }
        for listed in listed_uses(scene.description)
        if listed.occasion in OF_A_FORUM
    ]


def _dates_blanks(dates: list[Sheet]) -> list[str]:
    found = {
        "hvor ofte": any(one["rhythm"] is None for one in dates),
        "planlagte møder": any(not one["dates"] for one in dates),
    }
    return [f"{blank} (under »Når beskrivelsen bruges igen«)" for blank, is_there in found.items() if is_there]


def _planned(scene: Scene, occasion: Occasion) -> list[date]:
    days = {
        meeting.date
        for meeting in scene.around.meetings.values()
        if meeting.state == "planlagt"
        and meeting.date >= scene.meeting.date
        and holds(meeting, scene.description.id, occasion)
    }
    return sorted(days)[:_MOST_DATES]


def _signatures(scene: Scene) -> list[dict[str, Any]]:
    """Return who signs: whoever answers for the walk-through (»Leder« where nobody is named), and the new one."""
    return [{"label": scene.responsible() or "Leder", "name": None}, {"label": "Ny medarbejder", "name": None}]
