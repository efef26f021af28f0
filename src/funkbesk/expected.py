"""What can go wrong and is no bug: the base of every layer's own problems, told in two lines by `cli.main`."""

from __future__ import annotations


class Expected(Exception):
    """Something the user can mend. `message` says what is wrong and where, `advice` what to do (Danish)."""

    def __init__(self, message: str, advice: str) -> None:
        super().__init__(message, advice)  # both, so that it can pass from one process to another
        self.message = message
        self.advice = advice

    def __str__(self) -> str:
        return self.message
