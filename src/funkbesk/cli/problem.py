"""What stops a command and is no bug: told in two lines, exit code 2."""

from __future__ import annotations

BEGIN_ONE = 'Begynd en med: funkbesk new mit-id --kind rolle --title "Titlen"'
"""What to do in a collection without descriptions."""


class Problem(Exception):
    """A command that can't do what it was asked to. `message` says why, `advice` what to do (Danish)."""

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice


def no_collection() -> Problem:
    """Return the problem of a folder that belongs to no collection."""
    return Problem("Her er ingen samling af beskrivelser.", "Gå til dens mappe, eller lav en med: funkbesk init")
