"""Ids of the register as options take them: one that is unknown is refused, and the nearest known one named."""

from __future__ import annotations

from collections.abc import Collection

from funkbesk.cli.problem import Problem
from funkbesk.danish import did_you_mean
from funkbesk.display import cut
from funkbesk.documents.types import MAX_ID

_REGISTER = "descriptions/organisation.yaml"


def refuse_unknown_person(given: str | None, known: Collection[str]) -> None:
    """Raise `Problem` where a role or unit is given that is none of those known; most often it is somebody's name."""
    advice = f"Skriv et id fra {_REGISTER}. Personer nævnes ikke."
    _refuse(given, known, "Rollen eller enheden", advice)


def refuse_unknown_forum(given: str | None, known: Collection[str]) -> None:
    """Raise `Problem` where a forum is given that is none of those known."""
    _refuse(given, known, "Forummet", f"Id’erne står i {_REGISTER}.")


def _refuse(given: str | None, known: Collection[str], what: str, advice: str) -> None:
    if given is not None and given not in known:
        near = did_you_mean(given, sorted(known))
        raise Problem(f"{what} »{cut(given, MAX_ID)}« findes ikke i registret.", near or advice)
