"""What stands for this version of the tool and of the libraries that read and validate."""

# A thousand paths are looked at here: pathlib would take longer than the file system.
# ruff: noqa: PTH112, PTH118, PTH120, PTH208

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import cache
from importlib.machinery import PathFinder

import funkbesk

_READERS = ("pydantic", "pyyaml", "PyYAML", "ruamel")
_ASSETS = "_assets"  # only the installed package has them inside


@cache
def tool_version() -> tuple[bytes, ...]:
    """Return the versions as bytes for a digest; what runs was loaded once, and so they are looked at once.

    In a checkout the modules and word lists change while the version stays, so their times and sizes count as well.
    """
    package = os.path.dirname(funkbesk.__file__)
    parts = [funkbesk.__version__, f"{sys.version_info.major}.{sys.version_info.minor}", *sorted(_libraries())]
    if not os.path.isdir(os.path.join(package, _ASSETS)):
        parts += sorted(_modules(package))
    return tuple(part.encode("utf-8", "surrogateescape") for part in parts)


def _libraries() -> Iterator[str]:
    """Yield the names of the libraries' folders with their versions, wherever each is installed."""
    for folder in {_folder(name) for name in ("pydantic", "yaml", "ruamel")}:
        if folder is not None:
            yield from (name for name in os.listdir(folder) if name.startswith(_READERS))


def _folder(name: str) -> str | None:
    found = PathFinder.find_spec(name)
    places = None if found is None else found.submodule_search_locations
    return os.path.dirname(next(iter(places))) if places else None


def _modules(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                if entry.name != "__pycache__":
                    yield from _modules(entry.path)
            else:
                status = entry.stat()
                yield f"{entry.path} {status.st_mtime_ns} {status.st_size}"
