"""The files of meetings: find one by its path or its id, write a new one, write into one that it was held."""

from __future__ import annotations

import io
import unicodedata
from datetime import date
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

from funkbesk.advised_command import lint_command
from funkbesk.cli.problem import Problem
from funkbesk.cli.rewriting import rewrite
from funkbesk.danish import date_words, did_you_mean
from funkbesk.documents.names import MEETINGS_FOLDER
from funkbesk.files import is_device, write_atomically
from funkbesk.reading.collection import Collection, Loaded, load, load_file, shown_path
from funkbesk.reading.description_ids import named_id
from funkbesk.rendering.folders import own_folder

if TYPE_CHECKING:
    from funkbesk.documents.meeting import Meeting

_SCHEMA = "# yaml-language-server: $schema=../schemas/meeting.schema.json\n"
_WIDTH = 100
_HELD = "afholdt"
_BEFORE_STATE = ("id", "titel", "forum", "dato", "tid", "sted")
"""The keys that stand before `status` in a meeting's file."""


def is_meeting(collection: Collection, name: str) -> bool:
    """Return whether the name is that of a meeting: a path of a YAML file, or the id of a meeting that has a file."""
    return Path(name).suffix.lower() in {".yaml", ".yml"} or meeting_path(collection, name) is not None


def find_meeting(collection: Collection, name: str) -> Loaded[Meeting]:
    """Return the meeting of that path or id. Raises `Problem` where there is none or its file has errors."""
    path = meeting_path(collection, name) or Path(name)
    if not path.is_file():
        known = [named_id(one) for one in collection.meeting_paths()]
        raise Problem(
            f"Mødet »{name}« findes ikke.", did_you_mean(name, known) or f"Møderne ligger i mappen {MEETINGS_FOLDER}."
        )
    loaded: Loaded[Meeting] = load_file(path)
    if loaded.kind != "meeting":
        raise Problem(f"{loaded.shown} er ikke et møde.", f"Møder ligger i mappen {MEETINGS_FOLDER}.")
    if loaded.document is None:
        raise Problem(f"{loaded.shown} har fejl.", f"Se dem med: {lint_command(loaded.shown)}")
    return loaded


def save_new(collection: Collection, data: dict[str, Any]) -> Loaded[Meeting]:
    """Write a new meeting's file in canonical form and return it as it was written.

    Raises `Problem` where the meeting has a file already: two meetings must not share one, and what was written about
    the first one must not be lost. Raises `FileProblem` where the folder is a link that leads out of the collection.
    """
    from funkbesk.formatting.format import format_file

    identifier = data["id"]
    folder = own_folder(collection.root, MEETINGS_FOLDER, "Lav en rigtig mappe i stedet for genvejen.")
    path = folder / f"{identifier}.yaml"
    shown = shown_path(path)
    if path.exists() or path.is_symlink():
        raise Problem(
            f"{shown} findes allerede og er ikke rørt.",
            f"Udskriv den med: funkbesk agenda {identifier}. Et møde mere samme dag: kopiér filen til "
            f"{_another(collection, identifier)}.yaml, og ret id og punkter.",
        )
    if is_device(identifier):
        raise Problem(f"En fil må ikke hedde {path.name} i Windows.", "Vælg en anden dato eller et andet forum.")
    written = format_file(_text(data).encode(), shown, "meeting").data
    loaded: Loaded[Meeting] = load(written, path)
    if loaded.document is None:
        raise Problem(f"{shown} kan ikke skrives: {loaded.findings[0].message}", loaded.findings[0].advice)
    write_atomically(path, written)
    return loaded


def mark_held(loaded: Loaded[Meeting], today: date) -> Loaded[Meeting]:
    """Write `status: afholdt` into the meeting's file, all else as it stands, and return the meeting as it is then.

    Raises `Problem` for a meeting that was cancelled or is still to come, and where the file can't take the line.
    """
    meeting = loaded.document
    assert meeting is not None  # noqa: S101 - `find_meeting` has seen to it
    if meeting.state == _HELD:
        return loaded
    if meeting.state == "aflyst":
        raise Problem(f"{loaded.shown} er aflyst, så der er intet referat.", "Ret status i filen, hvis det er en fejl.")
    if meeting.date > today:
        raise Problem(
            f"Mødet holdes først {date_words(meeting.date)}, så det kan ikke skrives som afholdt endnu.",
            "Gem referatet, når mødet er holdt, eller ret datoen i filen.",
        )
    data = _with_state(loaded)
    after: Loaded[Meeting] = load(data, loaded.path)
    if after.document != meeting.model_copy(update={"state": _HELD}):
        raise Problem(
            f"status kan ikke skrives i {loaded.shown}. Filen er ikke rørt.", f"Skriv selv linjen status: {_HELD}"
        )
    rewrite(loaded.path, data)
    return after


def _with_state(loaded: Loaded[Meeting]) -> bytes:
    """Return the file with the state in the place of the one it has, or on a line of its own behind the first facts."""
    assert loaded.parsed is not None  # noqa: S101 - `find_meeting` has seen to it
    text = loaded.source.text
    if "status" in loaded.parsed.data:
        event = loaded.parsed.event(("status",))
        written = loaded.parsed.data["status"]
        start = text.rfind(written, event.start_mark.index, event.end_mark.index)  # it may stand in quotes
        end, line = start + len(written), _HELD
    else:
        last = [key for key in _BEFORE_STATE if key in loaded.parsed.data][-1]
        behind = loaded.parsed.event((last,)).end_mark.index
        if not text[:behind].endswith("\n"):  # the text under `>-` ends where the next line begins
            found = text.find("\n", behind)
            behind = found + 1 if found >= 0 else len(text)
        start = end = behind
        line_end = "\r\n" if "\r\n" in text else "\n"
        line = ("" if text[:start].endswith("\n") else line_end) + f"status: {_HELD}{line_end}"
    return (loaded.source.mark + text[:start] + line + text[end:]).encode("utf-8")


def meeting_path(collection: Collection, name: str) -> Path | None:
    """Return the file that is named after the id of a meeting, or None."""
    identifier = unicodedata.normalize("NFC", name)
    return next((path for path in collection.meeting_paths() if named_id(path) == identifier), None)


def _another(collection: Collection, identifier: str) -> str:
    """Return the id of a further meeting on the same day that no meeting has."""
    known = {named_id(path) for path in collection.meeting_paths()}
    return next(one for number in count(2) if (one := f"{identifier}-{number}") not in known)


def _text(data: dict[str, Any]) -> str:
    """Return the file of a new meeting; `fmt` then gives it the form that all files have."""
    from ruamel.yaml import YAML

    writer = YAML()
    writer.width = _WIDTH
    writer.allow_unicode = True
    stream = io.StringIO()
    writer.dump(data | {"dato": date.fromisoformat(data["dato"])}, stream)
    return _SCHEMA + stream.getvalue()
