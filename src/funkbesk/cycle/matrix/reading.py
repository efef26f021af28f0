"""What the wording of a task says of who does it; careful, because nobody has decided it.

- The task stands among the tasks of the role or unit: so it carries the task out (U).
- A task that begins »At være ansvarlig for …« or »At have ansvaret for …« says that the role answers for it (A). In
  »medansvarlig« and »fælles ansvar« the answering is shared with somebody, so that nobody is A by it.
- Others get a letter only by the fixed expressions of `documents.role_wording`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from funkbesk.documents.register import Register
from funkbesk.documents.role_wording import Part, RoleWords

Letter = Literal["A", "U", "K", "I"]

_LETTERS: dict[Part, Letter] = {
    "ansvarlig": "A",
    "udførende": "U",
    "konsulteres": "K",
    "informeres": "I",
}
# Only at the start: further in, it may be somebody else who answers (»At støtte dem, der er ansvarlige for …«).
_ANSWERS = re.compile(
    r"(?:at )?(?:(?:være|er) (?:\w+ )?ansvarlig|(?:have|har) (?:det |den )?(?:\w+ )?ansvar(?:et)?) for\b"
    r"|ansvar(?:et|lig)? for\b",
    re.IGNORECASE,
)
_SHARED = re.compile(r"\b(?:medansvar\w*|(?:fælles|delt) ansvar\w*|del af ansvaret)\b", re.IGNORECASE)
_FORMAL = re.compile(r"\b(?:har|have) det formelle ledelsesansvar\b", re.IGNORECASE)
_SENTENCE = re.compile(r"[^.!?\n]+")


class Read(NamedTuple):
    """A letter that was read, and the words it was read from; nothing where it is the place that says so."""

    party: str
    letter: Letter
    quote: str


class RowReader:
    """Reads tasks, with the roles of one register."""

    def __init__(self, register: Register | None) -> None:
        roles = register.roles if register else {}
        self._words = RoleWords({role: (entry.name, *entry.forms) for role, entry in roles.items()})

    def read(self, text: str, owner: str) -> Iterator[Read]:
        """Yield what the text of a task says, for the `owner` of the description first."""
        if (answers := _ANSWERS.match(text)) and not is_shared(answers[0]):
            yield Read(owner, "A", answers[0])
        yield Read(owner, "U", "")
        for said in self._words.said(text):
            if said.role != owner:  # »med de øvrige faglige koordinatorer« are of the same role
                yield Read(said.role, _LETTERS[said.part], text[said.start : said.end])

    def formal_leaders(self, text: str) -> Iterator[str]:
        """Yield the roles that a running text says have the formal management responsibility."""
        for sentence in _SENTENCE.findall(text):
            if formal := _FORMAL.search(sentence):
                yield from self._words.named(sentence[: formal.start()])


def is_shared(text: str) -> bool:
    """Return whether the text says that a responsibility is shared, without saying who has which part of it."""
    return _SHARED.search(text) is not None


def is_formal_leader(definition: str | None) -> bool:
    """Return whether the definition of a role begins by saying that it has the formal management responsibility."""
    return definition is not None and _FORMAL.match(definition) is not None
