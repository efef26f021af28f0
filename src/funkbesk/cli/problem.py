"""What stops a command and is no bug: told in two lines, exit code 2."""

from __future__ import annotations


class Problem(Exception):
    """A command that can't do what it was asked to. `message` says why, `advice` what to do (Danish)."""

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice
