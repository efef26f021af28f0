"""What is known of a meeting before there is an agenda: when, where and who; and what the files add to that."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from funkbesk.cycle.around import Around
from funkbesk.cycle.meetings.agenda_points import uses_of
from funkbesk.cycle.occasions.due import NamedFora, is_one_forum
from funkbesk.cycle.occasions.uses import OF_A_FORUM
from funkbesk.danish import listing
from funkbesk.documents.bullets import Occasion
from funkbesk.documents.description import Description
from funkbesk.documents.entry_names import name_of
from funkbesk.documents.types import MAX_BULLETS


@dataclass(frozen=True, slots=True)
class Call:
    """When, where and who, by the ids of the register; what nobody has said is None or empty."""

    date: dt.date
    time: str | None = None
    place: str | None = None
    forum: str | None = None
    chair: str | None = None
    minute_taker: str | None = None
    participants: tuple[str, ...] = ()


def completed(
    call: Call, descriptions: Sequence[Description], occasion: Occasion, around: Around
) -> tuple[Call, list[str]]:
    """Return the call with what the descriptions say of the occasion (which forum, who leads, who takes part).

    With it comes a Danish sentence where the forum was taken from a description, or where it does not name one.
    """
    uses = [listed.use for description in descriptions for listed in uses_of(description, occasion)]
    notes: list[str] = []
    if call.forum is None and occasion in OF_A_FORUM:
        call, notes = _placed(call, [use.text for use in uses], around)
    call = with_members(call, around)
    responsible = list(dict.fromkeys(use.responsible for use in uses if use.responsible))
    participants = tuple(dict.fromkeys(role for use in uses for role in use.participants or ()))
    call = replace(
        call,
        chair=call.chair or (responsible[0] if len(responsible) == 1 else None),
        participants=(call.participants or participants)[:MAX_BULLETS],
    )
    return call, notes


def with_members(call: Call, around: Around) -> Call:
    """Return the call with the forum's members as participants, where nobody else is named."""
    forum = around.forum(call.forum)
    return replace(call, participants=call.participants or (forum.members if forum else None) or ())


def _placed(call: Call, texts: Sequence[str], around: Around) -> tuple[Call, list[str]]:
    """Return the call with the one forum that the bullets name, and where it is from, or why there is none."""
    finder = NamedFora(around.register)
    fora = {key: forum for text in texts for key, forum in finder.of(text).items()}
    single = [key for key, forum in fora.items() if is_one_forum(forum)]
    names = listing(name_of(around.register, key) for key in fora)
    if len(fora) == len(single) == 1:
        return replace(call, forum=single[0]), [f"Forum er {names}, fordi beskrivelsen selv nævner det."]
    if fora:
        return call, [f"Beskrivelsen nævner {names}, men ikke ét bestemt forum. Angiv det med --forum."]
    return call, []
