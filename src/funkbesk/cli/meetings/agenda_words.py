"""The words of `funkbesk agenda`: a meeting that has a file, descriptions and an occasion, or nothing but a forum."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from funkbesk.cli.meetings.meeting_files import find_meeting, meeting_path, save_new
from funkbesk.cli.no_description import no_description
from funkbesk.cli.usage import WrongUsage
from funkbesk.cycle.meetings.agenda import Draft, forum_agenda, occasion_agenda
from funkbesk.cycle.meetings.agenda_points import point_id
from funkbesk.cycle.meetings.proposals import read_proposal
from funkbesk.cycle.occasions.uses import BETWEEN_TWO
from funkbesk.danish import did_you_mean, listing
from funkbesk.documents.bullets import Occasion
from funkbesk.reading.collection import Collection, read_inside, shown_path
from funkbesk.reading.selection import meant_id

if TYPE_CHECKING:
    from funkbesk.cycle.around import Around
    from funkbesk.cycle.meetings.call import Call
    from funkbesk.documents.description import Description
    from funkbesk.documents.meeting import Meeting

OCCASIONS: tuple[Occasion, ...] = get_args(Occasion)
EXAMPLE = "Fx: funkbesk agenda faglig-koordinator onboarding --date 2027-03-10"
FORUM_EXAMPLE = "Fx: funkbesk agenda --forum chefgruppen --date 2027-03-10"


@dataclass(frozen=True, slots=True)
class Found:
    """The meeting whose agenda is asked for; where it has a file, `source` is its name and bytes, `shown` its path.

    `notes` are Danish sentences about how the agenda came about.
    """

    meeting: Meeting
    source: tuple[str, bytes] | None = None
    shown: str | None = None
    notes: tuple[str, ...] = ()


def saved_meeting(collection: Collection, name: str) -> Found:
    """Return a meeting that has a file. Raises `Problem`."""
    loaded = find_meeting(collection, name)
    assert loaded.document is not None  # noqa: S101 - `find_meeting` has seen to it
    return Found(loaded.document, (loaded.path.name, loaded.data), loaded.shown)


def saved_now(collection: Collection, draft: Draft) -> Found:
    """Write a draft into a file of its own and return it. Raises `Problem` and `FileProblem`."""
    loaded = save_new(collection, draft.data)
    return Found(draft.meeting, (loaded.path.name, loaded.data), loaded.shown, draft.notes)


def unsaved(collection: Collection, draft: Draft) -> Found:
    """Return a draft that gets no file; that the paper takes the name of a saved meeting's is one of its notes."""
    path = meeting_path(collection, draft.meeting.id)
    if path is None:
        return Found(draft.meeting, notes=draft.notes)
    note = (
        f"Dagsordenen er et nyt udkast og får samme filnavn som den for {shown_path(path)}. "
        f"Den gemte udskrives med: funkbesk agenda {draft.meeting.id}"
    )
    return Found(draft.meeting, notes=(*draft.notes, note))


def draft_of(
    words: Sequence[str], call: Call, proposals: Sequence[str], collection: Collection, around: Around
) -> Draft:
    """Return the agenda that the words ask for. Raises `WrongUsage` and `Problem`."""
    if not words:
        if call.forum is None:
            raise WrongUsage("Der mangler en beskrivelse og en anledning, eller et forum.", EXAMPLE)
        return forum_agenda(call.forum, call, _proposals(proposals, collection), around)
    *ids, last = (meant_id(word) for word in words)
    occasion = next((known for known in OCCASIONS if known == last), None)
    if occasion is None:
        question = did_you_mean(last, OCCASIONS)
        raise WrongUsage(f"Skriv anledningen til sidst: {listing(OCCASIONS, 'eller')}.", question or EXAMPLE)
    if not ids:
        raise WrongUsage("Der mangler en beskrivelse foran anledningen.", EXAMPLE)
    if proposals:
        raise WrongUsage("--proposal kan kun bruges til et forums dagsorden.", "Angiv --forum og ingen anledning.")
    if occasion in BETWEEN_TWO and call.forum is not None:
        raise WrongUsage(f"{occasion.capitalize()} er en samtale og holdes ikke i et forum.", "Udelad --forum.")
    descriptions = [_description(identifier, collection, around) for identifier in dict.fromkeys(ids)]
    return occasion_agenda(descriptions, occasion, call, around)


def _description(identifier: str, collection: Collection, around: Around) -> Description:
    description = around.descriptions.get(identifier)
    if description is None:
        raise no_description(collection, identifier)
    return description


def _proposals(names: Sequence[str], collection: Collection) -> dict[str, dict[str, Any]]:
    """Return the points that the files hold, by id, in the order they were given."""
    found: dict[str, dict[str, Any]] = {}
    for name in names:
        path, wanted = _file_and_point(name, collection)
        identifier, point = read_proposal(read_inside(path), shown_path(path), wanted)
        found[point_id(identifier, found)] = point
    return found


def _file_and_point(name: str, collection: Collection) -> tuple[Path, str | None]:
    """Return the file that a proposal is in, and which point of it; a meeting's id stands for its file.

    The name of a file may hold a # itself.
    """
    if name and Path(name).is_file():
        return Path(name), None
    file, _, point = name.rpartition("#") if "#" in name else (name, "", "")
    if not file:
        raise WrongUsage("Der mangler en fil efter --proposal.", "Fx: --proposal forslag.yaml")
    return meeting_path(collection, file) or Path(file), point or None
