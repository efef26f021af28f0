"""Where the responsibility for a text lies: whose description it stands in, and what the file and the text say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from funkbesk.documents.role_wording import RoleWords
from funkbesk.search.entries import Entry
from funkbesk.search.register import Known


@dataclass(frozen=True, slots=True)
class Responsible:
    """Who is responsible, without a word that does not stand somewhere.

    `owner` is the name of the role or unit that is described; where the register has none, the description's title.
    `given` has what the file's fields say as (field, names); `quotes` what the text says of other roles.
    """

    owner: str
    given: tuple[tuple[str, tuple[str, ...]], ...]
    quotes: tuple[str, ...]


class Register:
    """The register as it is asked for names: of owners, of roles, and of roles in texts."""

    def __init__(self, register: Sequence[Known]) -> None:
        owners = [known for known in register if known.part in {"roller", "enheder"}]
        self._owners = {known.id: known.names[0] for known in owners}
        self._owners |= {known.description: known.names[0] for known in owners if known.description}
        roles = {known.id: known.names for known in register if known.part == "roller"}
        self._roles = {role: names[0] for role, names in roles.items()}
        self._words = RoleWords(roles)

    def responsible(self, entry: Entry) -> Responsible:
        """Return where the responsibility for the entry lies."""
        given = tuple((key, tuple(self._roles.get(role, role) for role in ids)) for key, ids in entry.given)
        quotes = dict.fromkeys(entry.text[said.start : said.end] for said in self._words.said(entry.text))
        return Responsible(self._owners.get(entry.owner) or entry.title or entry.owner, given, tuple(quotes))
