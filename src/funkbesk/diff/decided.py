"""A decision of a meeting, as far as a comparison tells it. Which one is behind a change is not decided here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from funkbesk.danish import date_words

_INNER = str.maketrans("»«", "›‹")
"""Quotes inside of quotes, as Danish has them."""


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision: its address (`meeting#point`), the day, the name of the forum (None: not said), the point's title."""

    address: str
    day: date
    forum: str | None
    title: str

    @property
    def sentence(self) -> str:
        """Return where it was decided, as a Danish sentence."""
        forum = f" i {self.forum}" if self.forum else ""
        title = self.title.translate(_INNER)
        return f"Besluttet på mødet{forum} den {date_words(self.day)} under punktet »{title}« ({self.address})."
