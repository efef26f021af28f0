"""Write a person's own file anew: what `fmt`, `bump` and `lint --fix` do with the files that they change."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from funkbesk.files import FileProblem, write_atomically
from funkbesk.reading.collection import shown_path


def rewrite(path: Path, data: bytes) -> None:
    """Put `data` in the place of the file's content; a link within the collection stays one.

    Raises `FileProblem` for a file that its owner has protected (replacing it would not even be noticed), and as
    `write_atomically` does; the file is then as it was.
    """
    target = Path(os.path.realpath(path))
    if not target.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
        raise FileProblem(f"Filen {shown_path(path)} er skrivebeskyttet.", "Fjern beskyttelsen, og prøv igen.")
    write_atomically(target, data)
