"""Where a file goes that is made without a template: a table for a spreadsheet, the appointments of a calendar."""

from __future__ import annotations

from pathlib import Path

from funkbesk.cli.problem import Problem


def file_in(out: Path, name: str, ending: str) -> Path:
    """Return the file to write: in the folder `out` under that name, or `out` itself where it is a file.

    Raises `Problem` where the name of a file asks for another format: nobody means a folder called `x.pdf`.
    """
    if out.is_dir() or not out.suffix:
        return out / f"{name}.{ending}"
    if out.suffix.lower() != f".{ending}":
        raise Problem(f"{out} kan ikke være en fil i formatet {ending}.", f"Lad den ende på .{ending}.")
    return out
