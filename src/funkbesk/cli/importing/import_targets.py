"""Where an imported description goes, and which file it may replace."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from funkbesk.advised_command import argument, lint_command
from funkbesk.cli.names import new_id
from funkbesk.cli.problem import Problem
from funkbesk.documents.names import DESCRIPTIONS_FOLDER, FileKind, kind_of
from funkbesk.files import read_bytes
from funkbesk.reading.collection import Collection, load_file, shown_path
from funkbesk.rendering.result_folder import free_folder, result_folder

_ENDINGS = (".yaml", ".yml")
_OTHER_KINDS: dict[FileKind, str] = {
    "meeting": "filerne i en mappe, der hedder meetings, er møder",
    "settings": "en fil med det navn er til indstillinger",
}
"""What a file is that can't be a description, whatever stands in it (`kind_of`)."""


class Targets:
    """The targets of one call. A file is written once, and one that is there only where it is the same description."""

    def __init__(self, collection: Collection, out: Path | None, files: int) -> None:
        """Raises `Problem` where several files are to become one, `FileProblem` where they must not lie."""
        self._single = out if out is not None and out.suffix.lower() in _ENDINGS and not out.is_dir() else None
        if self._single is not None and self._single.suffix not in _ENDINGS:  # no other command would find it
            small = self._single.with_suffix(self._single.suffix.lower())
            raise Problem(f"Endelsen i {out} skal skrives med små bogstaver.", f"Skriv: --out {argument(str(small))}")
        if self._single is not None and files > 1:
            raise Problem(
                f"{files} filer kan ikke blive til den ene fil {self._single}.", "Angiv en mappe efter --out."
            )
        self._folder = collection.descriptions_folder
        if self._single is not None:
            free_folder(self._single.parent, collection.root, meant=DESCRIPTIONS_FOLDER)
        elif out is not None:
            self._folder = result_folder(out, collection.root, meant=DESCRIPTIONS_FOLDER)
        self._written: set[Path] = set()

    @property
    def identifier(self) -> str | None:
        """Return the id that the caller chose by naming a file, else None."""
        return new_id(self._single.stem) if self._single is not None else None

    def path_of(self, identifier: str, content: bytes | None = None) -> Path:
        """Return the path for a description of that id.

        Raises `Problem` where another file would be replaced, and where no file can be a description.

        `content` is what will be written; where it is given, the file may be there with that content, or be named.
        """
        if content is not None and self.identifier not in {None, identifier}:
            raise Problem(
                f"PDF’en er lavet af beskrivelsen {identifier}.", f"Lad filen efter --out hedde {identifier}.yaml."
            )
        path = self._single or self._folder / f"{new_id(identifier)}.yaml"
        if reason := _OTHER_KINDS.get(kind_of(path)):
            raise Problem(
                f"{shown_path(path)} kan ikke være en beskrivelse, for {reason}.",
                f"Angiv en anden fil eller mappe efter --out, fx {DESCRIPTIONS_FOLDER}.",
            )
        if path in self._written:
            raise Problem(
                f"To af filerne bliver til {shown_path(path)}.", "Importér dem hver for sig med --out og filens navn."
            )
        self._written.add(path)
        if content is not None and self._single is None and path.exists() and read_bytes(path) != content:
            raise _is_there(path)
        return path

    def existing(self, path: Path, identifier: str, *, is_own: bool) -> Any | None:
        """Return the description that the import goes over, loaded; None where there is none.

        That is a file of the same id, if the document itself carries that id (`is_own`) or the caller named the file.
        Raises `Problem` for every other file in the way.
        """
        if not path.exists():
            return None
        loaded = load_file(path)
        document = loaded.document
        if loaded.kind != "description" or document is None:
            raise Problem(
                f"Filen {shown_path(path)} findes, men er ikke en beskrivelse, der kan læses.",
                f"Ret den, eller vælg en anden fil. Se fejlene med: {lint_command(shown_path(path))}",
            )
        if document.id != identifier:
            raise Problem(f"Filen {shown_path(path)} er beskrivelsen {document.id}.", "Vælg en anden fil efter --out.")
        if not is_own and self._single is None:
            raise _is_there(path)
        return loaded


def _is_there(path: Path) -> Problem:
    return Problem(
        f"Filen {shown_path(path)} findes allerede.",
        f"Skal dokumentet lægges oven i den, så tilføj: --out {argument(shown_path(path))}",
    )
