"""Words with a capital side by side, and what stands around them: where the name of a person may be."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from funkbesk.late_patterns import late
from funkbesk.lint.terms.name_shapes import CAPITAL, FAMILY, PARTICLES, UPPER, is_surname, is_word
from funkbesk.lint.terms.person_words import ALSO_WORDS, TITLES, is_person
from funkbesk.lint.terms.personal import given_names
from funkbesk.lint.texts.text import ends_in_abbreviation

_ROW = late(
    rf"(?<![\w’'@.-])(?P<initials>(?:[{UPPER}]\. ?){{1,3}})?(?P<first>{CAPITAL})(?P<double>(?:-{CAPITAL})*)"
    rf"(?P<rest>(?: (?:[{UPPER}]\. ?)*(?:(?:{PARTICLES})[ -]){{0,2}}{FAMILY}(?:-{CAPITAL})*)*"
    rf"(?: [{UPPER}]\b(?!/)\.?)?)(?![\w@-])"
)
_BEFORE = late(r"(?P<earlier>\w*)(?P<gap>[ ,]*)(?P<word>v/|[\w.-]+) ?$")
_LEADS_IN = late(r"([\w-]+)(?:: | \()$")
_BEGINS = late(r"(?:^|[.:!?»“”\"(\n–]\s*|\s-\s)$")
_CAPITALS = late(CAPITAL)
REACH = 60
"""Characters before a name that are looked at."""


class Row(NamedTuple):
    """Words with a capital side by side, and what stands around them."""

    start: int
    end: int
    words: tuple[tuple[int, str], ...]
    """The words in lower case, each with its place in the text."""
    initials: str
    before: str
    """The word right before, in lower case and without its full stop; "" at the beginning of a sentence."""
    earlier: str
    """The word before that."""
    text: str
    """The words as they are written."""
    behind: str
    """The text behind."""


def capital_rows(value: str) -> Iterator[Row]:
    """Yield the rows of the text, in its order; the ordinary word that begins a sentence is left out of its row."""
    for match in _ROW.finditer(value):
        start, initials = match.start(), match["initials"] or ""
        words = tuple((start + word.start(), word.group().lower()) for word in _CAPITALS.finditer(match.group()))
        found = _BEFORE.search(value, max(0, start - REACH), start)
        if not initials and _begins(value, start, found):
            # »Ansvarlig: Hanne«, »pedel (Hanne)«
            led_in = _LEADS_IN.search(value, max(0, start - REACH), start)
            before = led_in[1].lower() if led_in and is_person(led_in[1].lower()) else ""
            earlier = ""
            if len(words) > 1 and _opens_its_sentence(words):
                # »Kontakt Torborg Vestersø«, »Afskedigelsen af Hanne Birk«: the first word is the sentence's
                earlier = words[0][1]
                gap = value[start + len(earlier) : words[1][0]].split()
                initials = " ".join(part for part in gap if part.endswith("."))
                before = " ".join([earlier, *(part.lower() for part in gap if not part.endswith("."))]).rsplit(" ", 1)[
                    -1
                ]
                words = words[1:]
                start = words[0][0] - (len(initials) + 1 if initials else 0)
        else:
            before = _word_before(found["word"]) if found and value[start - 1] in " /" else ","
            earlier = found["earlier"].lower() if found and found["gap"] == " " else ""
        yield Row(start, match.end(), words, initials, before, earlier, match.group(), value[match.end() :])


def _word_before(word: str) -> str:
    """Return the word in lower case and without its full stop; »HR« is an office, no »hr.«."""
    return word if word == "HR" else word.lower().rstrip("./")


def _begins(value: str, start: int, found: re.Match[str] | None) -> bool:
    """Return whether a sentence begins at `start`; behind »fru« and »evt.« goes on what stood before."""
    if _BEGINS.search(value, max(0, start - 4), start) is None:
        return False
    is_titled = found is not None and found["word"].lower().rstrip(".") in TITLES
    return not is_titled and not (value[:start].endswith(". ") and ends_in_abbreviation(value[: start - 1]))


def _opens_its_sentence(words: tuple[tuple[int, str], ...]) -> bool:
    """Return whether the first of the words is no name: »Per Perioden«, »Spørg Hanne«, but »Line Birk Holm«."""
    first, second = words[0][1], words[1][1]
    if first in given_names():
        return (first in ALSO_WORDS or is_word(first)) and len(words) == 2 and not is_surname(second)
    return is_word(first) or first in TITLES
