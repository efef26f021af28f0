"""What all sheets are made from, and what all of them say: what the description states of the occasion itself."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from funkbesk.cycle.around import Around
from funkbesk.cycle.occasions.rhythm import rhythm_words
from funkbesk.cycle.occasions.uses import LABELS, ListedUse, listed_uses
from funkbesk.danish import capital, listing
from funkbesk.documents.bullets import Occasion
from funkbesk.documents.description import Description
from funkbesk.documents.entry_names import names_of, title_of
from funkbesk.documents.meeting import Meeting, Point

Sheet = dict[str, Any]


@dataclass(frozen=True)
class Scene:
    """A description on one occasion at one meeting, with what is around it."""

    occasion: Occasion
    point: Point
    description: Description
    around: Around
    meeting: Meeting

    @cached_property
    def listed(self) -> ListedUse | None:
        """Return the first bullet of the description that lists the occasion, or None where none does."""
        return next((use for use in listed_uses(self.description) if use.occasion == self.occasion), None)

    @property
    def participants(self) -> tuple[str, ...]:
        """Return the ids of the roles that the description lets take part; empty where it names none."""
        return (self.listed.use.participants or ()) if self.listed else ()

    @property
    def times_a_year(self) -> int | None:
        """Return how often the description wants the occasion, or None where it does not say."""
        return self.listed.use.times_a_year if self.listed else None

    def title(self, identifier: str) -> str:
        """Return the name with a capital, as it stands alone in a table."""
        return title_of(self.around.register, identifier)

    def head(self) -> Sheet:
        """Return what every sheet begins with; `says` is the bullet that lists the occasion, word for word."""
        return {
            "kind": self.occasion,
            "label": LABELS[self.occasion],
            "id": self.description.id,
            "title": self.description.title,
            "version": self.description.version,
            "says": self.listed.use.text if self.listed else None,
        }

    def responsible(self) -> str | None:
        """Return the name of the role that answers for the occasion, or None where the description does not say."""
        if self.listed is None or self.listed.use.responsible is None:
            return None
        return self.title(self.listed.use.responsible)

    def who_takes_part(self) -> str | None:
        """Return the names of those who take part, or None where the description does not say."""
        return capital(listing(names_of(self.around.register, self.participants))) or None

    def rhythm(self) -> str | None:
        """Return how often and when the occasion is held, or None where the description does not say."""
        if self.listed is None:
            return None
        use = self.listed.use
        return rhythm_words(use.times_a_year, use.months, use.weeks) or None


def fact(label: str, value: str | None) -> Sheet:
    """Return a fact of a sheet; without a value it is printed as a blank."""
    return {"label": label, "value": value}


def blanks(facts: list[Sheet]) -> list[str]:
    """Return the labels of the facts that are blanks."""
    return [one["label"] for one in facts if one["value"] is None]
