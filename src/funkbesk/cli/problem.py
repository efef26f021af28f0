"""What stops a command and is no bug: told in two lines, exit code 2."""

from __future__ import annotations

from pathlib import Path

from funkbesk.expected import Expected

BEGIN_ONE = 'Begynd en med: funkbesk new mit-id --kind rolle --title "Titlen"'
"""What to do in a collection without descriptions."""


class Problem(Expected):
    """A command that can't do what it was asked to. `message` says why, `advice` what to do (Danish)."""


def no_collection() -> Problem:
    """Return the problem of a folder that belongs to no collection."""
    return Problem("Her er ingen samling af beskrivelser.", "Gå til dens mappe, eller lav en med: funkbesk init")


def no_descriptions(folder: Path) -> Problem:
    """Return the problem of a collection whose descriptions are gone: a check of nothing would look like success."""
    return Problem(f"Mappen {folder} findes ikke.", f"Hent den igen fra git, eller begynd forfra. {BEGIN_ONE}")
