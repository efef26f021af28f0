"""Where a file goes that is made without a template: a table for a spreadsheet, the appointments of a calendar."""

from __future__ import annotations

from pathlib import Path

from funkbesk.cli.problem import Problem
from funkbesk.rendering.result_folder import free_folder, result_folder


def file_in(out: Path, root: Path, name: str, ending: str) -> Path:
    """Return the file to write: in the folder `out` under that name, or `out` itself where it is a file.

    `root` is the collection. Raises `Problem` where the name of a file asks for another format (nobody means a folder
    called `x.pdf`), and `FileProblem` where the folder is none for results (see `result_folder`).
    """
    if out.is_dir() or not out.suffix:
        return result_folder(out, root) / f"{name}.{ending}"
    if out.suffix.lower() != f".{ending}":
        raise Problem(f"{out} kan ikke være en fil i formatet {ending}.", f"Lad den ende på .{ending}.")
    free_folder(out.parent, root)
    return out
