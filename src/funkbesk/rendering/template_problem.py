"""What a template can do wrong, as the sentences that the user reads."""

from __future__ import annotations

import traceback

import jinja2
from jinja2.exceptions import SecurityError

from funkbesk.expected import Expected
from funkbesk.rendering.escaping import EscapingSwitchedOff
from funkbesk.rendering.theme_address import file_of, shown

_MEND = "Ret skabelonen i mappen templates, eller slet den; så bruges den indbyggede."


class TemplateProblem(Expected):
    """A template that can't be used. `message` says what is wrong and where, `advice` what to do (Danish)."""

    def __init__(self, message: str, advice: str = _MEND) -> None:
        super().__init__(message, advice)


def forbidden(address: str) -> TemplateProblem:
    """Return the problem of a template or stylesheet that asks for what is not of the theme."""
    return TemplateProblem(
        f"En skabelon vil hente {shown(address)}, som ikke er en fil i mappen templates.",
        "Læg filen i mappen templates, eller ret stien.",
    )


def not_in_html(address: str) -> TemplateProblem:
    """Return the problem of a page that would be shown with a hole, as a browser fetches nothing for it."""
    return TemplateProblem(
        f"En skabelon vil hente {shown(address)}, men en HTML-fil må ikke hente noget.",
        "Skriv billedet ind i skabelonen som data:…, eller nøjes med PDF: --format pdf.",
    )


def relative_link(address: str) -> TemplateProblem:
    """Return the problem of a link to a file that is not sent along with the PDF."""
    return TemplateProblem(
        f"En skabelon linker til {shown(address)}, som ikke følger med PDF’en.",
        "Skriv hele adressen (https://…), eller link til et sted i dokumentet (#…).",
    )


def broken_image(address: str) -> TemplateProblem:
    """Return the problem of a picture that can't be read; a theme's file is named, the logo is a `data:` address."""
    advice = "Åbn billedet i et billedprogram, og gem det igen som png."
    if name := file_of(address):
        return TemplateProblem(f"Billedet templates/{name} kan ikke læses.", advice)
    return TemplateProblem("Logoet eller et andet indlejret billede kan ikke læses.", advice)


def explain(error: Exception) -> TemplateProblem:
    """Return the problem for whatever was raised while a template ran. jinja's own English words are left out."""
    if isinstance(error, jinja2.TemplateSyntaxError):
        return TemplateProblem(f"Skabelonen {error.name}, linje {error.lineno}, er ikke skrevet rigtigt.")
    if isinstance(error, jinja2.TemplateNotFound):
        return TemplateProblem(f"Skabelonen {error.name} findes ikke i samlingens mappe templates.")
    place = _place(error)
    if isinstance(error, EscapingSwitchedOff):
        if error.template is not None:
            place = f"Skabelonen {error.template}, linje {error.line},"
        return TemplateProblem(
            f"{place} vil vise en tekst som HTML. Det må skabeloner ikke.",
            "Slet safe og autoescape i skabelonen; så vises teksten, som den er skrevet.",
        )
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
