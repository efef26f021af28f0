"""The work of `funkbesk git textconv` and `funkbesk git merge`, which git starts itself, once for every file.

No Typer is needed for that: it takes three times as long to import as the rest of the work. So `main` comes here
straight away for the very command lines that `funkbesk git install` has written, and Typer for all others.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from funkbesk.cli import console
from funkbesk.cli.problem import Problem
from funkbesk.danish import count, listing
from funkbesk.files import read_bytes, write_atomically
from funkbesk.reading.source import MAX_BYTES

CONFLICT = 1
_MARKERS = range(1, 1001)


def textconv(path: Path) -> int:
    """Write the file as lines to read, in UTF-8 whatever the console has. Raises `FileProblem`."""
    from funkbesk.git_drivers.plain_text import plain_text

    console.write_raw("".join(f"{line}\n" for line in plain_text(read_bytes(path))).encode("utf-8", "replace"))
    return 0


def merge(base: Path, ours: Path, theirs: Path, marker_size: str, name: str) -> int:
    """Merge the three versions into the file `ours` and return 1 where a person must choose.

    `name` is what people know the file by. Raises `FileProblem`, `GitProblem` and `Problem`; `ours` is untouched then.
    """
    from funkbesk.git_drivers.merge_files import NotByKeys, merge_files

    if not marker_size.isdecimal() or int(marker_size) not in _MARKERS:
        raise Problem(f"»{marker_size}« er ikke længden af et flettemærke.", f"Skriv et tal fra 1 til {_MARKERS[-1]}.")
    versions = [read_bytes(path, MAX_BYTES) for path in (base, ours, theirs)]
    try:
        merged = merge_files(*versions, marker_size=int(marker_size))
    except NotByKeys:
        return _by_lines(base, ours, theirs, int(marker_size), name)
    write_atomically(ours, merged.data)
    if not merged.conflicts:
        return 0
    places = listing([".".join(step for step in path if step not in _LISTS) for path in merged.conflicts])
    console.say(f"{name}: {count(len(merged.conflicts), 'sted', 'steder')} er ændret på begge grene: {places}")
    console.say(_CHOOSE)
    return CONFLICT


_LISTS = {"punkter", "grupper"}
_CHOOSE = "Vælg i filen mellem linjerne over og under =======, slet mærkerne, og skriv: git add FIL"


def _by_lines(base: Path, ours: Path, theirs: Path, marker_size: int, name: str) -> int:
    from funkbesk.git_drivers.by_lines import merge_by_lines

    merged = merge_by_lines(base, ours, theirs, marker_size)
    if merged is None:
        console.say(f"{name} er ikke en tekstfil og kan ikke flettes.")
        console.say("Filen står, som den er på denne gren. Vælg en udgave, og skriv: git add FIL")
        return CONFLICT
    data, conflicts = merged
    write_atomically(ours, data)
    console.say(f"{name} kunne ikke flettes punkt for punkt og er flettet linje for linje.")
    console.say(_CHOOSE if conflicts else "Kontrollér resultatet med: funkbesk lint")
    return CONFLICT if conflicts else 0


def started_by_git(words: Sequence[str]) -> int | None:
    """Return the exit code of a command line as git writes it, or None for one that Typer has to look at."""
    match words:
        case ["git", "textconv", "--", path]:
            return textconv(Path(path))
        case ["git", "merge", "--", base, ours, theirs, marker_size, name]:
            return merge(Path(base), Path(ours), Path(theirs), marker_size, name)
    return None
