"""What is said to whoever makes an agenda: why something is on it or not, and what no file says (Danish sentences)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from funkbesk.cycle.around import Around
from funkbesk.cycle.meetings.agenda_points import uses_of
from funkbesk.cycle.occasions.due import Due, without_forum
from funkbesk.cycle.occasions.uses import LABELS, OF_A_FORUM
from funkbesk.danish import date_words, listing
from funkbesk.documents.bullets import Occasion
from funkbesk.documents.description import Description
from funkbesk.documents.entry_names import name_of


def not_said(descriptions: Iterable[Description], occasion: Occasion) -> Iterator[str]:
    """Yield what a description that lists a recurring occasion leaves open: how often it is held."""
    if occasion not in OF_A_FORUM:
        return
    for description in descriptions:
        uses = [listed.use for listed in uses_of(description, occasion)]
        if not any(use.times_a_year or use.months or use.weeks for use in uses):
            yield f"{description.id} siger ikke, hvor ofte der skal være {occasion}."


def why(due: Due, forum: str, around: Around) -> str:
    """Return why an occasion is on the agenda of the forum, or why it is not."""
    name, what = name_of(around.register, forum), f"{LABELS[due.listed.occasion]} af {due.description.id}"
    if due.state == "mangler":
        return f"{what} er med, fordi beskrivelsen nævner {name}: »{due.listed.use.text}«"
    latest = f"; den skal senest holdes {date_words(due.due)}" if due.due else ""
    if due.meeting is None:
        return f"{what} er ikke med endnu{latest}."
    how = "blev holdt" if due.state == "holdt" else "er planlagt til"
    return f"{what} er ikke med: den {how} {date_words(due.meeting.date)} ({due.meeting.id}){latest}."


def homeless(forum: str, around: Around) -> Iterator[str]:
    """Yield a word about the evaluations that no one forum is named for: they may belong to this one."""
    found = dict.fromkeys(description.id for description, _ in without_forum(around))
    if found:
        yield f"Hvor {listing(found)} evalueres, fremgår ikke: beskrivelsen nævner ikke ét bestemt forum."
        yield f"Skal det ske her, så skriv: funkbesk agenda {' '.join(found)} evaluering --forum {forum} --date …"
