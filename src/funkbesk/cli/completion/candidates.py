"""What may stand where the cursor is: words of the table, and ids, versions and branches of the collection."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path
from typing import NamedTuple

from funkbesk.cli.completion import in_collection
from funkbesk.cli.completion.line import Typed
from funkbesk.cli.completion.position import Position, position
from funkbesk.cli.completion.table import Table, Value
from funkbesk.expected import Expected
from funkbesk.reading.collection import Collection, find_root

FILES, FOLDERS, NOTHING = "files", "folders", "nothing"
"""What a shell offers of its own where there are no candidates; it knows how names of files are quoted."""


class Candidate(NamedTuple):
    """A whole word that may stand there, with what it means ("" where it says so itself)."""

    word: str
    help: str = ""


class Answer(NamedTuple):
    """The candidates that begin as what is typed, and what the shell offers where there are none."""

    candidates: tuple[Candidate, ...]
    otherwise: str


class Asked(NamedTuple):
    """What the sources of candidates know: the collection, the table, the position, and what is typed of the value."""

    collection: Collection
    table: Table
    position: Position
    typed: str


def answer(table: Table, line: Typed) -> Answer:
    """Return what may stand where the line ends."""
    place = position(table["program"], line)
    current = line.current
    if place.expects is None and not place.only_arguments and current.startswith("-"):
        name, equals, typed = current.partition("=")
        if not equals:
            return Answer(_beginning(current, _option_names(place, current)), NOTHING)
        option = place.option(name)
        if option is None or "value" not in option:
            return Answer((), NOTHING)
        return _of_value(option["value"], Asked(_collection(place), table, place, typed), f"{name}=")
    inside = place.command.get("inside", {})
    if inside and not place.arguments:
        return Answer(_beginning(current, (Candidate(name, each["help"]) for name, each in inside.items())), NOTHING)
    value = place.value
    if value is None:
        more = () if inside or place.only_arguments else _option_names(place, current)
        return Answer(_beginning(current, more), NOTHING)
    return _of_value(value, Asked(_collection(place), table, place, current))


def _option_names(place: Position, current: str) -> Iterator[Candidate]:
    """Yield the long names of options; a short one only where it stands there already."""
    for option in place.options():
        for name in option["names"]:
            if name.startswith("--") or name == current:
                yield Candidate(name, option["help"])


def _of_value(value: Value, asked: Asked, before: str = "") -> Answer:
    """Return the candidates of a value; `before` stands before it in the same word."""
    words, otherwise = KINDS[value["kind"]]
    try:
        found = value.get("words", []) if words is None else words(asked)
    except (Expected, OSError):  # no git, no repository, a folder that may not be read: there is nothing to offer
        found = []
    if value.get("several"):
        head, comma, _ = asked.typed.rpartition(",")
        found = [f"{head}{comma}{word}" for word in found if word not in head.split(",")]
    # what a file states for an id could otherwise become an option of the command
    whole = (Candidate(f"{before}{word}") for word in found if not word.startswith("-"))
    return Answer(_beginning(f"{before}{asked.typed}", whole), otherwise)


def _beginning(typed: str, candidates: Iterable[Candidate]) -> tuple[Candidate, ...]:
    known = {candidate.word: candidate for candidate in candidates if candidate.word.startswith(typed)}
    return tuple(known.values())


def _collection(place: Position) -> Collection:
    root = Path(place.given.get("--root") or ".").expanduser()
    return Collection(find_root(root))


def _ids(asked: Asked) -> list[str]:
    return [one for one in in_collection.ids(asked.collection) if one not in asked.position.arguments]


def _addresses(asked: Asked) -> list[str]:
    identifier, mark, _ = asked.typed.partition("#")
    if not mark:
        return in_collection.ids(asked.collection)
    return [f"{identifier}#{part}" for part in in_collection.parts(asked.collection, identifier)]


def _meetings(asked: Asked) -> list[str]:
    return in_collection.meetings(asked.collection)


def _agenda(asked: Asked) -> list[str]:
    """Return descriptions, then an occasion that they all list; a meeting stands alone."""
    given = asked.position.arguments
    occasions = asked.table["occasions"]
    if set(given) & {*occasions, *_meetings(asked)}:
        return []
    if not given:
        return [*_ids(asked), *_meetings(asked)]
    listed = set(occasions).intersection(*(in_collection.occasions(asked.collection, one) for one in given))
    return [*_ids(asked), *(occasion for occasion in occasions if occasion in listed)]


def _proposals(asked: Asked) -> list[str]:
    meeting, mark, _ = asked.typed.partition("#")
    return [f"{meeting}#{point}" for point in in_collection.points(asked.collection, meeting)] if mark else []


def _points(asked: Asked) -> list[str]:
    return [point for name in asked.position.arguments for point in in_collection.points(asked.collection, name)]


def _versions(asked: Asked) -> list[str]:
    from funkbesk.cli.completion.in_git import versions  # git is started only where a version is asked for

    return versions(asked.collection, asked.typed)


def _revisions(asked: Asked) -> list[str]:
    from funkbesk.cli.completion.in_git import revisions

    return revisions(asked.collection)


def _years(asked: Asked) -> list[str]:
    del asked
    this = date.today().year  # noqa: DTZ011 (no time zone: the calendar on the wall is what counts)
    return [str(this), str(this + 1), str(this - 1)]


Words = Callable[[Asked], list[str]]
KINDS: dict[str, tuple[Words | None, str]] = {
    "words": (None, NOTHING),
    "none": (None, NOTHING),
    "file": (None, FILES),
    "folder": (None, FOLDERS),
    "description": (_ids, NOTHING),
    "address": (_addresses, NOTHING),
    "version": (_versions, FILES),
    "agenda": (_agenda, FILES),
    "meeting": (_meetings, FILES),
    "proposal": (_proposals, FILES),
    "point": (_points, NOTHING),
    "role": (lambda asked: in_collection.entries(asked.collection, "roller", "enheder"), NOTHING),
    "unit": (lambda asked: in_collection.entries(asked.collection, "enheder"), NOTHING),
    "forum": (lambda asked: in_collection.entries(asked.collection, "fora"), NOTHING),
    "rules": (lambda asked: asked.table["rules"], NOTHING),
    "page": (lambda asked: asked.table["pages"], NOTHING),
    "revision": (_revisions, NOTHING),
    "year": (_years, NOTHING),
}
"""Where the words of each kind of value come from (None: the table names them), and what the shell offers else."""
