"""Which descriptions are asked for. A description's file is named after its id, so that no file has to be read."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path

from funkbesk.danish import did_you_mean
from funkbesk.files import FileProblem
from funkbesk.reading.description_ids import named_id


class UnknownDescription(FileProblem):
    """An id was asked for that no file of the collection has."""


def select(paths: Iterable[Path], wanted: Sequence[str]) -> tuple[dict[str, Path], list[FileProblem]]:
    """Return id -> path of the descriptions that are `wanted` (empty: all), and the problems of ids met twice.

    Raises `UnknownDescription` for an id that is not there.
    """
    known: dict[str, Path] = {}
    problems: list[FileProblem] = []
    for path in paths:
        first = known.setdefault(named_id(path), path)
        if first is not path:
            problems.append(
                FileProblem(
                    f"To filer har samme id: {first.name} og {path.name}. Kun den første er brugt.",
                    "Slet den ene, eller giv den et andet id og et andet navn.",
                )
            )
    if not wanted:
        return known, problems
    return {name: known[name] for name in (_known(given, known) for given in wanted)}, problems


def meant_id(given: str) -> str:
    """Return the id that is meant, which a shell may have completed to the name of a file: descriptions/x.yaml."""
    name = unicodedata.normalize("NFC", given)
    return named_id(Path(name)) if name.endswith((".yaml", ".yml")) else name


def meant_address(given: str) -> str:
    """Return the id that is meant, and what follows the first `#`, if anything does."""
    identifier, mark, part = unicodedata.normalize("NFC", given).partition("#")
    return f"{meant_id(identifier)}{mark}{part}"


def _known(given: str, known: dict[str, Path]) -> str:
    name = meant_id(given)
    if name not in known:
        question = did_you_mean(name, list(known))
        raise UnknownDescription(f"Beskrivelsen »{given}« findes ikke.", question or "Se listen med: funkbesk list")
    return name


def wrong_name(path: Path, description_id: str) -> FileProblem:
    """Return the problem of a description whose file is not named after its id."""
    return FileProblem(
        f"{path.name} er sprunget over: den har id »{description_id}«, men så skal filen hedde {description_id}.yaml.",
        "Omdøb filen, eller ret id. To beskrivelser må ikke have samme id.",
    )
