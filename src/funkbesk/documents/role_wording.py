"""What a text says of the roles that have a part in a task: »i samarbejde med afdelingslederen«, »efter aftale med …«.

Only expressions whose meaning is fixed are read; what serves a role (»sparring til afdelingsledere«), or only mentions
it, says nothing of who does the task. How they are read:

- »i samarbejde med«, »sammen med«, »at samarbejde med«: to work together, so both carry it out (udførende).
- »efter aftale med«, »i dialog med«, »efter godkendelse af« …: the other one is heard before (konsulteres). That the
  other one answers for it (ansvarlig) may be meant by »godkendelse«, but does not stand there.
- »orientere«, »underrette«, »orientering af«: the other one is told (informeres).
- »det er … ansvar«: the one named answers for it (ansvarlig).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

Part = Literal["ansvarlig", "udførende", "konsulteres", "informeres"]

_TOGETHER = r"(?:i )?(?:tæt )?samarbejder? (?:tæt )?med|sammen med|i fællesskab med"
_HEARD = (
    r"efter (?:nærmere )?aftale med|efter drøftelse med|efter (?:forudgående )?dialog med|i dialog med|i samråd med"
    r"|efter godkendelse (?:af|fra|hos)|efter høring af|med inddragelse af|rådføre sig med|konsultere|efter samråd med"
)
_TOLD = r"orientere|informere|underrette|(?:med )?(?:orientering|underretning) (?:af|til)"
_BEFORE: tuple[tuple[Part, re.Pattern[str]], ...] = (
    ("udførende", re.compile(rf"\b(?:{_TOGETHER})\b", re.IGNORECASE)),
    ("konsulteres", re.compile(rf"\b(?:{_HEARD})\b", re.IGNORECASE)),
    ("informeres", re.compile(rf"\b(?:{_TOLD})\b", re.IGNORECASE)),
)
_ANSWERS = re.compile(r"\bdet er\b", re.IGNORECASE)
_ANSWERS_END = re.compile(r" ansvar\b")
_NOT = re.compile(r"\b(?:ikke|uden)\b[^,.;]*$", re.IGNORECASE)
_NOT_REACH = 25
"""Letters between »ikke« or »uden« and what it denies."""
# What may stand before the name of a role, and between two of them.
_FILLER = re.compile(
    r"\s+|,|(?:og|samt|eller|evt\.|eventuelt|den|det|de|en|alle|øvrige|andre|relevante|relevant|egen|egne|nærmeste"
    r"|pågældende|respektive|afdelingens|både)(?!\w)",
    re.IGNORECASE,
)
_START = re.compile(r"\b(?=\w)")
_KEY = 3
"""Letters that names are looked up by."""
_BENT = r"(?:e?n|e?ns|e?r|ere|e?rne|e?rnes|ers|e?s|nes?)?"


class Said(NamedTuple):
    """The part that a text gives a role, and the words that say so: `text[start:end]`."""

    part: Part
    role: str
    start: int
    end: int


class RoleWords:
    """The names of roles, to be found in texts in any inflection of their last word."""

    def __init__(self, names: Mapping[str, Iterable[str]]) -> None:
        """`names` holds for each role the name and the approved forms."""
        self._roles = {form.casefold(): role for role, forms in names.items() for form in forms}
        by_start: dict[str, list[str]] = {}
        for form in sorted(self._roles, key=len, reverse=True):
            by_start.setdefault(form[:_KEY], []).append(re.escape(form))
        self._names = {
            key: re.compile(rf"({'|'.join(forms)}){_BENT}(?!\w)", re.IGNORECASE) for key, forms in by_start.items()
        }

    def said(self, text: str) -> Iterator[Said]:
        """Yield what the text says, in the order of its expressions."""
        for part, pattern in _BEFORE:
            for found in pattern.finditer(text):
                if not _NOT.search(text, max(0, found.start() - _NOT_REACH), found.start()):
                    yield from self._listed(text, part, found.start(), found.end())
        for found in _ANSWERS.finditer(text):
            for said in self._listed(text, "ansvarlig", found.start(), found.end()):
                if end := _ANSWERS_END.match(text, said.end):
                    yield said._replace(end=end.end())

    def named(self, text: str) -> list[str]:
        """Return the roles that a text names, in the order of their first mention."""
        found: dict[str, None] = {}
        end = 0
        for word in _START.finditer(text):
            if word.start() >= end and (name := self._name_at(text, word.start())):
                found[self._roles[name[1].casefold()]] = None
                end = name.end()
        return list(found)

    def _name_at(self, text: str, at: int) -> re.Match[str] | None:
        pattern = self._names.get(text[at : at + _KEY].casefold())
        return pattern.match(text, at) if pattern else None

    def _listed(self, text: str, part: Part, start: int, at: int) -> Iterator[Said]:
        """Yield the roles that are listed from `at` on; every one has the words from the expression to the last one."""
        roles: list[str] = []
        end = at
        while True:
            if name := self._name_at(text, at):
                roles.append(self._roles[name[1].casefold()])
                end = at = name.end()
            elif filler := _FILLER.match(text, at):
                at = filler.end()
            else:
                break
        for role in dict.fromkeys(roles):
            yield Said(part, role, start, end)
