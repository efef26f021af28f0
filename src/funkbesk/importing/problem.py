"""What stops the import of one file and is no bug."""

from __future__ import annotations

from funkbesk.expected import Expected


class ImportProblem(Expected):
    """A file that no description can be made of. `message` says why, `advice` what to do (Danish)."""
