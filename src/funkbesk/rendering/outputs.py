"""Where the documents go: names, the default folder, and what an interrupted run left behind."""

from __future__ import annotations

import contextlib
import re
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from funkbesk.danish import listing
from funkbesk.files import FileProblem, is_device
from funkbesk.rendering.folders import own_folder
from funkbesk.rendering.result_folder import free_folder, result_folder
from funkbesk.rendering.worker_process import Format

FORMATS: tuple[Format, ...] = get_args(Format)
DEFAULT_FORMATS: tuple[Format, ...] = ("pdf", "html")
"""What is made where no format is asked for: what is handed out, and what is read on a screen."""
DEFAULT_FOLDER = "build"
_NOT_MADE = {
    *("csv", "doc", "htm", "ics", "jpg", "json", "odt", "png"),
    *("rtf", "svg", "txt", "xls", "xlsx", "xml", "yaml", "yml", "zip"),
}
"""Endings of file names that nobody means as a folder, and that are not made here."""

_TEMPORARY = re.compile(r"(\.[^/]+\.)[a-z0-9_]+\.tmp")
_LEFT_BEHIND_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Outputs:
    """The folder that documents are written to, or the one `file` that is asked for."""

    folder: Path
    file: Path | None = None

    def path(self, description_id: str, wanted: Format) -> Path:
        """Return where the description is written in that format; never outside the folder.

        Raises `FileProblem` for a name that Windows keeps for itself.
        """
        if self.file is not None:
            return self.file
        name = f"{description_id}.{wanted}"
        if is_device(description_id) or Path(name).name != name:
            raise FileProblem(
                f"Beskrivelsen »{description_id}« kan ikke skrives: en fil må ikke hedde {name} i Windows.",
                "Giv beskrivelsen et andet id, og omdøb dens fil.",
            )
        return self.folder / name


def choose_outputs(out: Path | None, root: Path, formats: Sequence[Format]) -> tuple[Outputs, tuple[Format, ...]]:
    """Return where to write and the formats: `out` is a folder, or a file where it ends in the name of a format.

    Raises `FileProblem` where the file's name contradicts `formats` (empty: the usual ones, or the one that fits) or is
    of a format that is not made here, where the folder is none for results (see `result_folder`), or where the
    collection's default folder is a link that leads out of the collection.
    """
    if out is None:
        return Outputs(own_folder(root, DEFAULT_FOLDER, "Angiv en mappe med --out.")), tuple(formats) or DEFAULT_FORMATS
    ending = out.suffix.lower().removeprefix(".")
    named = [known for known in FORMATS if ending == known]
    if ending in _NOT_MADE and not out.is_dir():
        raise FileProblem(
            f"{out} kan ikke laves: formatet skal være {listing(FORMATS, 'eller')}.",
            f"Angiv en mappe med --out, eller en fil, der ender på {listing(map('.{}'.format, FORMATS), 'eller')}.",
        )
    if not named or out.is_dir():
        return Outputs(result_folder(out, root)), tuple(formats) or DEFAULT_FORMATS
    if formats and list(formats) != named:
        raise FileProblem(f"{out} kan kun være én fil i formatet {named[0]}.", "Angiv en mappe med --out.")
    return Outputs(free_folder(out.parent, root), out), (named[0],)


def remove_leftovers(folder: Path, names: Iterable[str]) -> None:
    """Delete temporary files that `files.write_atomically` made for `names` in a run that was killed.

    Those younger than a minute may belong to a run that is going on, and stay.
    """
    starts = {f".{name[:40]}." for name in names}
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            match = _TEMPORARY.fullmatch(path.name)
            if match and match[1] in starts and time.time() - path.lstat().st_mtime > _LEFT_BEHIND_SECONDS:
                remove(path)


def remove(path: Path) -> None:
    """Delete a file of an earlier run; one that can't be deleted stays."""
    with contextlib.suppress(OSError):
        path.unlink()
