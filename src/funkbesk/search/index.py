"""The index: all texts of a collection with their words, as data that a question is answered from."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from funkbesk.search import weights
from funkbesk.search.entries import Entry
from funkbesk.search.forms import Forms, Key, Token, forms, keys, tokens
from funkbesk.search.register import Known
from funkbesk.search.word_lists import small_words


@dataclass(frozen=True)
class Index:
    """What can be found, the words it is found by, and the register.

    `places` holds for each word the numbers of the entries that have it, each with the weight of the best place there.
    """

    entries: Sequence[Entry]
    vocabulary: Mapping[Key, Forms]
    places: Mapping[Key, Mapping[int, float]]
    register: Sequence[Known] = ()
    _rows: dict[int, Sequence[Token]] = field(default_factory=dict, repr=False, compare=False)

    def tokens(self, entry: int) -> Sequence[Token]:
        """Return the words of the entry's text without the small ones; they are made when they are first asked for."""
        if entry not in self._rows:
            self._rows[entry] = [token for token in tokens(self.entries[entry].text) if token.word not in small_words()]
        return self._rows[entry]

    def about(self, entry: int) -> frozenset[Key]:
        """Return the words of the bullet's id; they are found only where a text has them as well."""
        return frozenset((word, "") for word in self.entries[entry].bullet.split("-"))


def build_index(found: Iterable[Entry], register: Iterable[Known] = ()) -> Index:
    """Return the index of the entries; `register` gives the names of units and of those who are described."""
    entries, known = tuple(found), tuple(register)
    builder = _Builder(known)
    places: dict[Key, dict[int, float]] = defaultdict(dict)
    for number, entry in enumerate(entries):
        for key, weight in builder.weights(entry).items():
            places[key][number] = weight
    return Index(entries, {key: forms(*key) for key in places}, places, known)


class _Builder:
    def __init__(self, register: Sequence[Known]) -> None:
        self._small = small_words()
        units = [name for known in register if known.part == "enheder" for name in known.names]
        longest_first = sorted(units, key=len, reverse=True)
        self._units = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b") if units else None
        self._owners = {known.description: known.names[0] for known in register if known.description}
        self._headings: dict[tuple[str, ...], dict[Key, float]] = {}

    def weights(self, entry: Entry) -> dict[Key, float]:
        """Return for each word that the entry is found by what its best place there counts for."""
        found = dict(self._around(entry))
        text = entry.text
        if self._units and self._units.search(text):
            found |= dict.fromkeys(self._meaningful(text), weights.UNIT_NAME)
            text = self._units.sub(" ", text)
        found |= dict.fromkeys(self._meaningful(text), weights.TEXT)
        return found

    def _around(self, entry: Entry) -> dict[Key, float]:
        """Return the words of the headings and of the title; a whole list of bullets has the same."""
        title = f"{entry.title} {self._owners.get(entry.owner, '')}"
        place = (entry.section_heading, title, entry.group_heading)
        if place not in self._headings:
            found: dict[Key, float] = {}
            for text, weight in zip(place, (weights.SECTION, weights.TITLE, weights.GROUP), strict=True):
                found |= dict.fromkeys(self._meaningful(text), weight)
            self._headings[place] = found
        return self._headings[place]

    def _meaningful(self, text: str) -> list[Key]:
        return [key for key in keys(text) if key[0] not in self._small]
