"""Test data in two parts: what the tool was made with, and what stayed sealed until its rules were written."""

from __future__ import annotations

import tempfile
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path


def both_parts(folder: Path, measure: Callable[[Path], Iterable[str]]) -> Iterator[str]:
    """Yield the lines of `measure` for the open part in `folder`, then for each archive `forseglet*.zip` in it."""
    yield f"{folder.name}: the part the rules were made with"
    yield from measure(folder)
    for archive in sorted(folder.glob("forseglet*.zip"), key=lambda path: (len(path.name), path.name)):
        yield f"{folder.name}, {archive.name}: the part that was sealed until then"
        with tempfile.TemporaryDirectory() as place:
            with zipfile.ZipFile(archive) as packed:
                packed.extractall(place)
            yield from measure(_data(Path(place)))


def _data(folder: Path) -> Path:
    """Return the folder that holds the data: that of the archive's one top folder, where it has one."""
    inside = list(folder.iterdir())
    return inside[0] if len(inside) == 1 and inside[0].is_dir() else folder
