"""`--watch`: notice that files of a collection have changed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from watchfiles import watch

DEBOUNCE_MS = 200
TICK_MS = 500


def changes(root: Path) -> Iterator[None]:
    """Yield once when the watching has begun, then after every change to a file that documents may depend on.

    Folders are watched and not files, because most editors write a new file and put it in the place of the old one.
    What was written while the caller worked is noticed, too. Ctrl-C ends it as `KeyboardInterrupt`.
    """
    while True:
        folders = _folders(root)
        begun = False
        for changed in watch(
            *folders,
            watch_filter=lambda _kind, path: not Path(path).name.startswith("."),  # our own temporary files
            debounce=DEBOUNCE_MS,
            step=50,
            rust_timeout=TICK_MS,
            yield_on_timeout=True,
            recursive=False,
            ignore_permission_denied=True,
        ):
            if changed or not begun:
                begun = True
                yield
            if _folders(root) != folders:
                break


def _folders(root: Path) -> list[Path]:
    """Return the folders that are there: the collection's own, those of descriptions, templates and pictures.

    Not the whole tree: a `.git` or `.venv` has more folders than a system lets one program watch.
    """
    found = [root, *(path for path in sorted(root.iterdir()) if _may_matter(path))]
    templates = root / "templates"
    if templates.is_dir():
        found += [path for path in sorted(templates.rglob("*")) if path.is_dir() and not path.is_symlink()]
    return found


def _may_matter(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink() and not path.name.startswith(".") and path.name != "build"
