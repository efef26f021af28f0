"""Whether times stand on both sides of an adverb, so that it begins an addition: `hver måned, typisk den første`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.commas.addition_words import CLOCK, EACH, ORDER
from funkbesk.lint.language.commas.amounts import is_number
from funkbesk.lint.language.grammar import PREPOSITIONS
from funkbesk.lint.language.times import is_time
from funkbesk.lint.texts.text import Text, words_in

_SHORTEST_TIME = 2  # words
_MONTH = late(r"^(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|\w+dage?)$")


def tells_more_of_time(text: Text, word: str, index: int) -> bool:
    """Return whether times stand on both sides: `tre gange om året typisk i april`, `hver måned typisk den første`."""
    lower = text.lower_words
    following = lower[index + len(words_in(word)) :][:3]
    if not is_time(lower[index - 1]) or not following or index < _SHORTEST_TIME:
        return False
    # »hver anden uge også i vinterhalvåret«
    is_repeated = not EACH.isdisjoint(lower[index - 3 : index - 1]) or is_number(lower[index - 2])
    if (lower[index - 2] not in PREPOSITIONS or word == "også") and not is_repeated:
        return False
    is_when = any(one in CLOCK or is_time(one) or _MONTH.search(one) for one in following)
    is_day = _MONTH.search(following[0]) is not None
    return is_when and (following[0] in PREPOSITIONS or following[0] in ORDER or is_day)
