"""The books of an import: every word of the input is in the output, or it is said why not."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from funkbesk.importing.blocks import Stream
from funkbesk.importing.markers import SIGNS

_NO_WORD = re.compile(rf"[{re.escape(SIGNS)}]|(?<!\w)[-–—*]+|[-–—]+(?!\w)")
_INVISIBLE = str.maketrans("", "", "\u00ad\u200b\u200c\u200d\u2060\ufeff")
_TEXT_KEYS = frozenset({"titel", "overskrift", "tekst"})


class Balance(NamedTuple):
    """The words that the input has and the output lacks, and the other way round; `number` are those compared."""

    lost: Counter[str]
    gained: Counter[str]
    number: int

    @property
    def is_even(self) -> bool:
        """Return whether nothing was lost and nothing was made up."""
        return not self.lost and not self.gained


def words(text: str) -> Counter[str]:
    """Return the words of a text with their punctuation, each with how often it occurs; signs of bullets are none."""
    plain = unicodedata.normalize("NFC", text).translate(_INVISIBLE)
    return Counter(word for word in _NO_WORD.sub(" ", plain).split() if any(map(str.isalnum, word)))


def balance(stream: Stream, added: Iterable[str], output: Mapping[str, Any]) -> Balance:
    """Return how the words of the input compare with those of a description's data.

    What was left out by a rule is taken off, what the import `added` (headings) is put to it, and a word that a line
    end had taken apart counts as the one that it is now.
    """
    expected = words(stream.raw)
    for one in stream.left_out:
        expected.subtract(words(one.text) if one.in_raw else ())
    for join in stream.joins:
        expected.subtract(words(join.before))
        expected.update(words(join.after))
    for text in added:
        expected.update(words(text))
    found = words("\n".join(_texts(output)))
    difference = Counter(expected)
    difference.subtract(found)
    return Balance(+difference, +Counter({word: -number for word, number in difference.items()}), found.total())


def _texts(data: Any) -> Iterable[str]:
    if not isinstance(data, Mapping):
        return
    for key, value in data.items():
        if isinstance(value, str):
            if key in _TEXT_KEYS:
                yield value
        elif key in {"punkter", "grupper", "øvrige_afsnit"}:
            for inner in value.values():
                yield from [inner] if isinstance(inner, str) else _texts(inner)
        else:
            yield from _texts(value)
