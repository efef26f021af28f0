"""What a line end inside a text stands for: a space, nothing, or the rest of a word that was divided."""

from __future__ import annotations

import re
from collections.abc import Iterable

from funkbesk.importing.blocks import Join

_LONGEST_WORD = 100
_DIVIDED = re.compile(r"(\S*\w)([-\u2010\u00ad\x02])")
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*-?")
_LISTED = frozenset({"og", "eller", "samt", "men", "til"})
"""Words before which a hyphen stands for the rest of the next word: »social- og sundhedsområdet«."""

_SHORT = frozenset({"e", "gps", "hr", "ikke", "it", "kle", "pc", "pr", "sms", "tv", "u", "wc", "x"})
"""First parts of words that are followed by a hyphen: »it-system«, »ikke-faglig«."""


class LineEnds:
    """Joins lines of one document; `joins` are the words that were put together."""

    def __init__(self, lines: Iterable[str]) -> None:
        """`lines` are all of the document: a divided word that stands whole elsewhere is joined as it stands there."""
        self.joins: list[Join] = []
        self._known = {word.casefold() for line in lines for word in _WORD.findall(line)}
        self._firsts = {word.partition("-")[0] for word in self._known if not word.endswith("-") and "-" in word}

    def join(self, before: str, after: str) -> str:
        """Return two lines as one text."""
        last = before[before.rfind(" ") + 1 :]
        divided = _DIVIDED.fullmatch(last) if len(last) <= _LONGEST_WORD else None
        if divided is None or not after or not after[0].isalnum():
            return f"{before} {after}"
        start, sign = divided.groups()
        rest, *_ = after.split(maxsplit=1)
        word = _WORD.match(rest)
        if word is None or (word[0].casefold() in _LISTED and sign not in "\u00ad\x02"):
            return f"{before} {after}"
        keeps = sign not in "\u00ad\x02" and self._keeps_hyphen(start, word[0])
        joined = f"{start}-{rest}" if keeps else start + rest
        self.joins.append(Join(f"{start}- {rest}", joined))
        return before[: len(before) - len(last)] + joined + after[len(rest) :]

    def _keeps_hyphen(self, start: str, rest: str) -> bool:
        """Return whether the hyphen belongs to the word: AI-løsninger, mål-middel-hierarkier, leder-E-kursus."""
        *_, last = ("", *_WORD.findall(start))
        if (last + rest).casefold() in self._known:
            return False
        if f"{last}-{rest}".casefold() in self._known:
            return True
        if last.casefold() in self._firsts | _SHORT:
            return True
        return last.isupper() or last[-1:].isdigit() or "-" in last or "/" in start or not rest[0].islower()
