"""What a template can do wrong, as the sentences that the user reads."""

from __future__ import annotations

import traceback

import jinja2
from jinja2.exceptions import SecurityError

_MEND = "Ret skabelonen i mappen templates, eller slet den; så bruges den indbyggede."


class TemplateProblem(Exception):
    """A template that can't be used. `message` says what is wrong and where, `advice` what to do (Danish)."""

    def __init__(self, message: str, advice: str = _MEND) -> None:
        super().__init__(message)
        self.message = message
        self.advice = advice


def explain(error: Exception) -> TemplateProblem:
    """Return the problem for whatever was raised while a template ran. jinja's own English words are left out."""
    if isinstance(error, jinja2.TemplateSyntaxError):
        return TemplateProblem(f"Skabelonen {error.name}, linje {error.lineno}, er ikke skrevet rigtigt.")
    if isinstance(error, jinja2.TemplateNotFound):
        return TemplateProblem(f"Skabelonen {error.name} findes ikke i samlingens mappe templates.")
    if isinstance(error, UnicodeDecodeError):
        return TemplateProblem("En af samlingens skabeloner er ikke gemt som UTF-8.", "Gem den igen som UTF-8.")
    place = _place(error)
    if isinstance(error, SecurityError):
        return TemplateProblem(f"{place} bruger noget, som skabeloner ikke må.")
    if isinstance(error, jinja2.UndefinedError):
        return TemplateProblem(f"{place} nævner noget, der ikke findes på siden.")
    return TemplateProblem(f"{place} kan ikke udføres ({type(error).__name__}).")


def _place(error: Exception) -> str:
    """Return where in which template it happened: the innermost frame that is a template's."""
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if frame.filename.endswith((".j2", ".html", ".css")):
            return f"Skabelonen {frame.filename.replace(chr(92), '/').rsplit('/', 1)[-1]}, linje {frame.lineno},"
    return "Skabelonen"
