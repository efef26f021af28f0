"""Svage udsagnsord skjuler, hvad der skal gøres.

Hvorfor: »At bidrage til digitalisering« siger ikke, hvad rollen gør, eller hvornår opgaven er løst.

Kilde: kommunale sprogpolitikker, fx Lejre Kommunes: »aktivt sprog«; ingen norm.

Forkert:
    opgaver:
      punkter:
        digitalisering: At bidrage til digitalisering af arbejdsgange
Rigtigt:
    opgaver:
      punkter:
        digitalisering: At teste nye digitale arbejdsgange
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.verb_inflection import present_of
from funkbesk.lint.terms.expressions import openers, places
from funkbesk.lint.word_lists import with_own

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("spr-svagt-verbum", "sprog", Level.HINT)


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield weak verbs in the infinitive and in the present."""
    expressions = _expressions(around.own_words.weak_verbs, around.own_words.accepted)
    for text in file.analysis.prose_with(openers(expressions)):
        for place in places(text, expressions):
            yield Hit(
                text.path,
                f"»{text.value[place.start : place.end]}« siger ikke, hvad der skal gøres.",
                "Skriv, hvad rollen eller enheden gør.",
                place.start,
                place.end,
            )


@lru_cache(maxsize=8)
def _expressions(own: tuple[str, ...] | None, accepted: tuple[str, ...] | None) -> frozenset[str]:
    written = with_own("svage-udsagnsord", own) - {word.lower() for word in accepted or ()}
    return written | {_in_present(expression) for expression in written}


def _in_present(expression: str) -> str:
    """Return the expression with its first word in the present, where that is an infinitive."""
    verb, _, rest = expression.partition(" ")
    return f"{present_of(verb)} {rest}".strip() if verb.endswith(("e", "å")) else expression
