"""An imported document as the bytes of a description file, new or over one that is there."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from funkbesk.cli.description_yaml import yaml_of
from funkbesk.cli.importing.import_targets import Targets
from funkbesk.cli.importing.kept_parts import over
from funkbesk.cli.importing.print_words import PrintWords
from funkbesk.cli.problem import Problem
from funkbesk.diff.outline import plain
from funkbesk.formatting.comments import with_comments_of
from funkbesk.formatting.format import format_file
from funkbesk.reading.collection import Collection, load, shown_path
from funkbesk.reading.source import MAX_BYTES

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.importing.blocks import LeftOut
    from funkbesk.importing.headings import Headings
    from funkbesk.importing.imported import Imported


@dataclass(frozen=True, slots=True)
class ImportedFile:
    """What is to be written where, and the draft that it was made of; `left_out` is what there is to say of it.

    `is_over` says whether a description was there.
    """

    path: Path
    data: bytes
    draft: Imported
    left_out: tuple[LeftOut, ...]
    is_over: bool


def file_of(
    data: bytes, file: Path, kind: str | None, collection: Collection, headings: Headings, targets: Targets
) -> ImportedFile:
    """Return the file for a document. Raises `Expected` (`ImportProblem`, `Problem`) where there can be none."""
    from funkbesk.importing.imported import Wanted, imported
    from funkbesk.importing.known import Known
    from funkbesk.importing.readers import identifier_of

    own = identifier_of(data, file.name)
    identifier = targets.identifier or own
    path = targets.path_of(identifier) if identifier else None
    existing = targets.existing(path, identifier, is_own=own == identifier) if path else None
    known = Known(None if existing is None else plain(existing.document), is_own=bool(own))
    wanted = Wanted(kind, targets.identifier, collection.settings().department, known)
    draft = imported(data, file.name, wanted, collection.register(), headings)
    if path is None:  # only now it is known what the description is called, and it is not to go over another
        path = targets.path_of(draft.data["id"])
        targets.existing(path, draft.data["id"], is_own=False)
    content = draft.data if existing is None else over(existing.document, existing.parsed.data, draft)
    written = yaml_of(content).encode()
    if len(written) > MAX_BYTES:
        raise Problem(
            f"{file.name} er for lang: en beskrivelse kan fylde højst {MAX_BYTES // 1024} KiB.",
            "Del dokumentet op i flere beskrivelser, og importér dem hver for sig.",
        )
    formatted = format_file(written, shown_path(path), "description").data
    if existing is not None and _is_same(existing.document, load(written, path).document):
        formatted = existing.data
    elif existing is not None:
        formatted = with_comments_of(existing.data, formatted, shown_path(path))
    # The reader has the last word: what is written here is never a file that `lint` refuses.
    for finding in load(formatted, path).findings:
        raise Problem(f"{file.name} kan ikke blive til en beskrivelse. {finding.message}", finding.advice)
    left_out = tuple(one for one in draft.left_out if one.is_told)
    if existing is not None:
        printed = PrintWords(existing.document, collection.register(), existing.data)
        left_out = tuple(one for one in left_out if not printed.hold(one, draft))
    return ImportedFile(path, formatted, draft, left_out, existing is not None)


def _is_same(before: Description, after: Description | None) -> bool:
    """Return whether two descriptions hold the same in the same order."""
    return after is not None and json.dumps(plain(before)) == json.dumps(plain(after))
