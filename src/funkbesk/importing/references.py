"""What a text says of the organisation, where the register knows the names: roles, units, whom somebody refers to."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from funkbesk.documents.role_wording import RoleWords

if TYPE_CHECKING:
    from funkbesk.documents.register import Register

_REFERS = re.compile(r"\brefererer(?:\s+\w+){0,3}?\s+til\b|\breferer(?:\s+\w+){0,3}?\s+til\b", re.IGNORECASE)
_ANCHORED = re.compile(r"\bforankret(?:\s+\w+){0,2}?\s+(?:under|hos|i)\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.;\n]")


class Organisation:
    """The names of a register, to be found in texts. Without a register nothing is found."""

    def __init__(self, register: Register | None) -> None:
        self._register = register
        self.roles: RoleWords | None = None
        self.units: RoleWords | None = None
        if register is not None:
            self.roles = RoleWords({key: (role.name, *role.forms) for key, role in register.roles.items()})
            self.units = RoleWords({key: (unit.name, *unit.forms) for key, unit in register.units.items()})

    def role_in(self, title: str) -> str | None:
        """Return the role that a title names first."""
        return next(iter(self.roles.named(title)), None) if self.roles else None

    def unit_in(self, title: str) -> str | None:
        """Return the unit that a title names first."""
        return next(iter(self.units.named(title)), None) if self.units else None

    def refers_to(self, text: str) -> str | None:
        """Return the role that »… refererer til …« names, if it names one."""
        named = self._behind(_REFERS, text, self.roles)
        return named[0] if len(named) == 1 else None

    def anchored_under(self, text: str) -> str | None:
        """Return the role or else the unit that »… forankret under …« names, if it names one."""
        for names in (self.roles, self.units):
            named = self._behind(_ANCHORED, text, names)
            if len(named) == 1:
                return named[0]
        return None

    def belongs_to(self, identifier: str, title: str, department: str | None) -> str | None:
        """Return the unit that a description belongs to.

        That is the unit above one that the description is of, the department of the collection, the unit that the title
        names, or the only unit that there is.
        """
        if self._register is None:
            return None
        units = self._register.units
        if identifier in units and (above := units[identifier].part_of):
            return above
        if department in units:
            return department
        named = self.unit_in(title)
        return named or (next(iter(units)) if len(units) == 1 else None)

    def _behind(self, phrase: re.Pattern[str], text: str, names: RoleWords | None) -> list[str]:
        match = phrase.search(text)
        if match is None or names is None:
            return []
        rest = _SENTENCE_END.split(text[match.end() :], maxsplit=1)[0]
        return names.named(rest)
