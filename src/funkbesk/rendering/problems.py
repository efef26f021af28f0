"""What can go wrong with one document, as the sentences that the user reads."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from funkbesk.danish import count
from funkbesk.expected import Expected
from funkbesk.rendering.limits import Limits

LARGER = "Gør beskrivelsen eller skabelonen mindre, eller hæv grænsen {key} under grænser i funkbesk.yaml."


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a document was not made. `message` and `advice` are Danish; `detail` is for whoever mends the tool.

    `reason` is the part of the message that says nothing of the document, where several can have the same problem.
    """

    message: str
    advice: str
    detail: str | None = None
    reason: str = ""


def problem_of(error: Expected) -> Problem:
    """Return the problem as one of the document that was not made for it."""
    return Problem(error.message, error.advice)


def gathered(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems with those of the same reason as one, which says how many and names the first document.

    One broken template would otherwise be told once for each description.
    """
    groups: dict[tuple[str, str], list[Problem]] = {}
    for problem in dict.fromkeys(problems):
        groups.setdefault((problem.reason or problem.message, problem.advice), []).append(problem)
    return [_as_one(group) for group in groups.values()]


def _as_one(group: list[Problem]) -> Problem:
    first = group[0]
    others = len(group) - 1
    if not others:
        return first
    message = f"{first.message} Det samme gælder {count(others, 'fil', 'filer')} mere."
    return Problem(message, first.advice, first.detail, first.reason)


def _not_made(what: str, reason: str, advice: str, detail: str | None = None) -> Problem:
    return Problem(f"{what} blev ikke lavet: {reason}", advice, detail, reason)


def too_slow(what: str, limits: Limits) -> Problem:
    """Return the problem of a document that was not ready in time."""
    seconds = count(limits.seconds, "sekund", "sekunder")
    return _not_made(what, f"det tog længere tid end grænsen på {seconds}.", LARGER.format(key="sekunder"))


def too_large(what: str, limits: Limits) -> Problem:
    """Return the problem of a document that needs more memory than it may have."""
    return _not_made(
        what,
        f"det kræver mere end grænsen på {limits.memory_mb} MB hukommelse.",
        LARGER.format(key="hukommelse_mb"),
    )


def died(what: str, limits: Limits, detail: str) -> Problem:
    """Return the problem of a document whose worker ended without an answer.

    Libraries in C end the process where an allocation fails, so memory is by far the likeliest reason.
    """
    return _not_made(
        what,
        f"arbejdsprocessen stoppede brat, formentlig ved grænsen på {limits.memory_mb} MB hukommelse.",
        LARGER.format(key="hukommelse_mb"),
        detail,
    )


def not_started(what: str, detail: str) -> Problem:
    """Return the problem of a worker that can't be started at all."""
    return _not_made(
        what,
        "arbejdsprocessen kan ikke startes.",
        "Installér funkbesk igen. Hjælper det ikke, så meld fejlen.",
        detail,
    )


def answered(what: str, answer: dict[str, Any], limits: Limits) -> Problem:
    """Return the problem that a worker answered with."""
    match answer.get("problem"):
        case "memory":
            return too_large(what, limits)
        case "size":
            return _not_made(what, "filen blev over 128 MB.", "Se efter en løkke i samlingens egne skabeloner.")
        case "room":  # WeasyPrint hands the fonts to Pango as files
            return _not_made(
                what,
                "der er ikke plads til midlertidige filer.",
                "Gør plads på disken. Er der en grænse for filers størrelse (ulimit -f), så hæv den.",
            )
        case "stated":
            return _not_made(what, str(answer.get("message")), str(answer.get("advice")))
        case _:
            return _not_made(
                what,
                f"uventet fejl ({answer.get('name', 'ukendt')}).",
                "Prøv uden samlingens egne skabeloner i templates/. Kommer fejlen igen, så meld den.",
                answer.get("detail"),
            )
