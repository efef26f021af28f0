"""Der er ét mellemrum mellem ord og ikke noget før komma og punktum eller inden for anførselstegn.

Hvorfor: overflødige mellemrum ses på tryk og får den samme tekst til at ligne to forskellige, når man søger.

Kilde: Retskrivningsordbogen 2024, reglerne om tegnsætning (intet mellemrum før komma, punktum, kolon og semikolon).

Forkert:
    opgaver:
      punkter: {møder: At forberede  møder, navne: At bruge ordet » snitflade «}
Rigtigt:
    opgaver:
      punkter: {møder: At forberede møder, navne: At bruge ordet »snitflade«}
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.texts.text import Text

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("typo-mellemrum", "tegn", Level.ADVARSEL, fixable=True)

_SEVERAL = late(r"(?<=\S)[ \u00a0]{2,}(?=\S)")
# ».NET« is a word, and »…« may stand for one
_BEFORE_MARK = late(r"(?<=[^\W_])[ \u00a0]+(?=[,;:!?.](?:\s|$))(?!(?<=\d[ \u00a0]):\s\d)")
# what the pattern above needs; most texts have none of them
_SPACED_MARK = late(r"[ \u00a0][,;:!?.]")
_QUOTED = late(r"»(?P<open>[ \u00a0]+)?[^«»]*?(?P<close>(?<![ \u00a0»])[ \u00a0]+)?«")
# »a« and »b«; where the marks point the other way («a») or stand alone, nobody knows which spaces are inside
_IN_PAIRS = late(r"[^«»]*+(?:(?<!\w)»[^«»]*+«(?!\w)[^«»]*+)+")
_SHOWN = 30


def check(subject: Subject[Description], _around: Surroundings) -> Iterator[Hit]:
    """Yield runs of spaces, and spaces before a mark that belongs to the word before it, or inside quotation marks."""
    for text in subject.analysis.texts:
        quoted = list(_inside_quotes(text))
        yield from quoted
        for match in _BEFORE_MARK.finditer(text.value) if _SPACED_MARK.search(text.value) else ():
            said = f"Der er mellemrum før tegnet i {_around_space(text.value, match)}."
            yield Hit(text.path, said, "Slet mellemrummet.", match.start(), match.end(), "")
        for match in _SEVERAL.finditer(text.value) if "  " in text.value or "\u00a0" in text.value else ():
            is_told = _BEFORE_MARK.match(text.value, match.start()) or any(hit.start == match.start() for hit in quoted)
            if not is_told:
                said = f"Der er flere mellemrum i {_around_space(text.value, match)}."
                yield Hit(text.path, said, "Skriv ét mellemrum.", match.start(), match.end(), " ")


def _inside_quotes(text: Text) -> Iterator[Hit]:
    if ("» " not in text.value and " «" not in text.value) or not _IN_PAIRS.fullmatch(text.value):
        return
    for match in _QUOTED.finditer(text.value):
        for side in ("open", "close"):
            if match[side] and match[0].strip("»« \u00a0"):
                said = f"Der er mellemrum inden for anførselstegnene i {match[0]}."
                yield Hit(text.path, said, "Slet mellemrummet.", *match.span(side), replacement="")


def _around_space(value: str, match: re.Match[str]) -> str:
    """Return the words before and behind with the spaces between them as they are."""
    start, end = match.span()
    before = value[max(0, start - _SHOWN) : start].rsplit(maxsplit=1)[-1]
    behind = value[end : end + _SHOWN].split(maxsplit=1)[0]
    return f"»{before}{match.group()[:2]}{behind}«"
