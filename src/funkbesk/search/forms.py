"""Danish words as the search compares them: as they are typed, without inflection, and as roots that words share."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from funkbesk.danish_stems import stem

_WORD = re.compile(r"[^\W_]+(?:[-’'‐‑][^\W_]+)*")
_CUT = re.compile(r"[-‐‑](?=[ ,]|\Z)")
_HYPHENS = re.compile(r"[-‐‑]")
# LMU’er, OK's: an abbreviation has its inflection behind an apostrophe (Retskrivningsordbogen § 6).
_APOSTROPHE = re.compile(r"['’]\w{0,4}$")
_LETTERS = str.maketrans(
    {"æ": "ae", "ø": "oe", "å": "aa", "ä": "ae", "ö": "oe", "é": "e", "è": "e", "à": "a", "ü": "u"}
)
_UNTYPED = (("ae", "æ"), ("oe", "ø"), ("aa", "å"))
_BINDING = frozenset({"og", "eller", "samt"})
_SHORTEST_ROOT = 3
_VOWEL = re.compile(r"[aeiouyæøå]")
_DERIVED = ("ering", "ation", "ator", "ning", "ing", "hed", "skab")
"""Endings that make a noun of a verb or an adjective, behind a stem that Snowball leaves them at."""


Key = tuple[str, str]
"""A word in lower case and the word that it shares its last part with, or nothing (see `Token`)."""


class Token(NamedTuple):
    """A word in lower case and where it stands; `joint` is the word that it shares its last part with.

    In »chef- og ledergruppen« (Retskrivningsordbogen § 57) `chef` has the joint `ledergruppen`.
    """

    word: str
    start: int
    end: int
    joint: str = ""

    @property
    def key(self) -> Key:
        """Return what the word is known by in the index."""
        return self.word, self.joint


class Forms(NamedTuple):
    """One word in all the forms that it is compared in; æ, ø and å are ae, oe and aa in each."""

    word: str
    stem: str
    roots: frozenset[str]
    parts: tuple[str, ...]
    """Stems of what stands between the hyphens; empty for a word without."""
    joint: str
    """Stem of the word that this one shares its last part with, or nothing."""


def tokens(text: str) -> list[Token]:
    """Return the words of a text, numbers included, in their order."""
    found = [
        Token(match[0].lower(), match.start(), match.end(), "-" if _is_cut(text, match.end()) else "")
        for match in _WORD.finditer(text)
    ]
    joint = ""
    for index in range(len(found) - 1, -1, -1):
        if found[index].joint:
            found[index] = found[index]._replace(joint=joint)
        elif found[index].word not in _BINDING:
            joint = found[index].word
    return found


def keys(text: str) -> list[Key]:
    """Return the words of a text as the index knows them, in their order."""
    if _CUT.search(text):
        return [token.key for token in tokens(text)]
    return [(word.lower(), "") for word in _WORD.findall(text)]


def _is_cut(text: str, end: int) -> bool:
    """Return whether a hyphen stands in the place of the word's last part: »lærings- og«, »udviklings-, strategi-«."""
    return _CUT.match(text, end) is not None


@lru_cache(maxsize=100_000)
def forms(word: str, joint: str = "") -> Forms:
    """Return the forms of a word in lower case."""
    word = _APOSTROPHE.sub("", word)
    pieces = _HYPHENS.split(word)
    return Forms(
        word=folded("".join(pieces)),
        stem=folded(stem(pieces[-1]) if len(pieces) == 1 else "".join(pieces[:-1]) + stem(pieces[-1])),
        roots=frozenset(map(folded, _roots("".join(pieces)))),
        parts=tuple(folded(stem(piece)) for piece in pieces) if len(pieces) > 1 else (),
        joint=folded(stem(joint)) if joint else "",
    )


def spellings(word: str) -> Iterator[str]:
    """Yield the word as it was typed, and with æ, ø and å where someone without a Danish keyboard wrote ae, oe, aa.

    Both are sought: `poesi` has no ø, and the stem of `afgoerelse` is found by its real letters only.
    """
    yield word
    real = word
    for typed, letter in _UNTYPED:
        real = real.replace(typed, letter)
    if real != word:
        yield real


def folded(word: str) -> str:
    """Return the word in lower case with æ, ø and å as ae, oe and aa."""
    return unicodedata.normalize("NFC", word).casefold().translate(_LETTERS)


def _roots(word: str) -> Iterator[str]:
    """Yield what a word may have in common with the verb, noun or adjective that it was made from.

    `betjening` is betjen + ing, `brobygning` brobyg + ning: where both are possible, both are yielded.
    """
    own = stem(word)
    yield own
    if word.endswith(("ende", "endes")):  # Snowball takes `godkende` for a participle as `løbende`
        yield word.removesuffix("s")[:-1]
    for ending in _DERIVED:
        if own.endswith(ending) and len(own) - len(ending) >= _SHORTEST_ROOT:
            rest = own.removesuffix(ending)
            if _VOWEL.search(rest):
                yield rest
                yield stem(rest)
