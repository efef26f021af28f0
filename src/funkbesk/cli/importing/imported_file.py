"""An imported document as the bytes of a description file, new or over one that is there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from funkbesk.cli.description_yaml import yaml_of
from funkbesk.cli.importing.import_targets import Targets
from funkbesk.cli.importing.kept_parts import over
from funkbesk.cli.problem import Problem
from funkbesk.formatting.comments import with_comments_of
from funkbesk.formatting.format import format_file
from funkbesk.reading.collection import Collection, load, shown_path

if TYPE_CHECKING:
    from funkbesk.importing.headings import Headings
    from funkbesk.importing.imported import Imported


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """What is to be written where, the draft that it was made of, and whether a description was there."""

    path: Path
    data: bytes
    draft: Imported
    is_over: bool


def file_of(
    data: bytes, file: Path, kind: str | None, collection: Collection, headings: Headings, targets: Targets
) -> ImportedFile:
    """Return the file for a document. Raises `Expected` (`ImportProblem`, `Problem`) where there can be none."""
    from funkbesk.importing.imported import Wanted, imported

    known = Wanted(kind, targets.identifier, collection.settings().department)
    draft = imported(data, file.name, known, collection.register(), headings)
    identifier = draft.data["id"]
    path = targets.path_of(identifier)
    existing = targets.existing(path, identifier, is_own=draft.identifier == identifier)
    content = draft.data if existing is None else over(existing.document, existing.parsed.data, draft)
    formatted = format_file(yaml_of(content).encode(), shown_path(path), "description").data
    if existing is not None:
        formatted = with_comments_of(existing.data, formatted, shown_path(path))
    # The reader has the last word: what is written here is never a file that `lint` refuses.
    for finding in load(formatted, path).findings:
        raise Problem(f"{file.name} kan ikke blive til en beskrivelse. {finding.message}", finding.advice)
    return ImportedFile(path, formatted, draft, existing is not None)
