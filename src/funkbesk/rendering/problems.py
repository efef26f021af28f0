"""What can go wrong with one document, as the sentences that the user reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from funkbesk.danish import count
from funkbesk.rendering.limits import Limits

LARGER = "Gør beskrivelsen eller skabelonen mindre, eller hæv grænsen {key} under grænser i funkbesk.yaml."


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a document was not made. `message` and `advice` are Danish; `detail` is for whoever mends the tool."""

    message: str
    advice: str
    detail: str | None = None


def too_slow(what: str, limits: Limits) -> Problem:
    """Return the problem of a document that was not ready in time."""
    seconds = count(limits.seconds, "sekund", "sekunder")
    return Problem(
        f"{what} blev ikke lavet: den var ikke færdig inden for grænsen på {seconds}.",
        LARGER.format(key="sekunder"),
    )


def too_large(what: str, limits: Limits) -> Problem:
    """Return the problem of a document that needs more memory than it may have."""
    return Problem(
        f"{what} blev ikke lavet: den kræver mere end grænsen på {limits.memory_mb} MB hukommelse.",
        LARGER.format(key="hukommelse_mb"),
    )


def died(what: str, limits: Limits, detail: str) -> Problem:
    """Return the problem of a document whose worker ended without an answer.

    Libraries in C end the process where an allocation fails, so memory is by far the likeliest reason.
    """
    return Problem(
        f"{what} blev ikke lavet: arbejdsprocessen stoppede brat, "
        f"formentlig ved grænsen på {limits.memory_mb} MB hukommelse.",
        LARGER.format(key="hukommelse_mb"),
        detail,
    )


def not_started(what: str, detail: str) -> Problem:
    """Return the problem of a worker that can't be started at all."""
    return Problem(
        f"{what} blev ikke lavet: arbejdsprocessen kan ikke startes.",
        "Installér funkbesk igen. Hjælper det ikke, så meld fejlen.",
        detail,
    )


def answered(what: str, answer: dict[str, Any], limits: Limits) -> Problem:
    """Return the problem that a worker answered with."""
    match answer.get("problem"):
        case "memory":
            return too_large(what, limits)
        case "size":
            return Problem(
                f"{what} blev ikke lavet: filen blev over 128 MB.", "Se efter en løkke i samlingens egne skabeloner."
            )
        case "stated":
            return Problem(f"{what} blev ikke lavet: {answer.get('message')}", str(answer.get("advice")))
        case _:
            return Problem(
                f"{what} blev ikke lavet: uventet fejl ({answer.get('name', 'ukendt')}).",
                "Prøv uden samlingens egne skabeloner i templates/. Kommer fejlen igen, så meld den.",
                answer.get("detail"),
            )
