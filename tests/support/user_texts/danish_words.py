"""The words of a text that a Danish dictionary has to know, and English words that it knows as well."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator

from funkbesk.cli.app import COMMANDS
from tests.support.user_texts.user_text import GAP

ENGLISH = frozenset(
    {"and", "check", "default", "file", "folder", "from", "has", "invalid", "is", "list", "must", "not", "of", "output"}
    | {"parse", "show", "the", "tool"}
)
"""English words that may pass for Danish ones (»and« is a duck), and are hardly ever meant so in our texts."""

# What is typed or named and not read as Danish.
_NO_WORDS = re.compile(
    "|".join(
        (
            r"https?://\S+",
            r"`[^`]*`",
            r"<[^<>\n]*>",
            r"&\w+;|&[ACLNPR]",  # in HTML, and in the header of a spreadsheet
            r"# yaml-language-server:",
            r"::\w+[^:]*::",  # what GitHub reads
            r"\S*[\w)][._/@=#\\][\w(*]\S*",  # files, addresses, keys
            r"\S*\d\S*",
            r"\S*[_/=@%#\\{}]\S*(?<![.,;:!?»«])",
            r"(?<!\w)--?[a-z]\S*|\.[a-z]+\b",  # options and endings
            r"\bfunkbesk(?: (?:" + "|".join(COMMANDS) + r"))+\b|\bgit [a-z]+\b",
        )
    )
)
_WORD = re.compile(rf"[{GAP}\w]*[^\W\d_]+(?:[-’'][^\W\d_]+)*[-{GAP}]?")


def words_of(text: str) -> Iterator[str]:
    """Yield the words of a text; names, addresses and code are left out, and what is only a part of a word."""
    for match in _WORD.finditer(_NO_WORDS.sub(" … ", text)):
        word = match.group()
        if GAP not in word and sum(map(str.isalpha, word)) > 1:
            yield word.replace("'", "’")


def english_words(text: str) -> list[str]:
    """Return the English words of the text that a Danish dictionary would let pass."""
    return [word for word in words_of(text) if word.lower() in ENGLISH]


def lookups(words: Iterable[str]) -> frozenset[str]:
    """Return everything that has to be looked up to judge the words."""
    return frozenset(one for word in words for way in _ways(word) for one in way)


def is_right(word: str, wrong: Collection[str], own: Collection[str]) -> bool:
    """Return whether the word is known, in one way or another; `wrong` is what the dictionary lacks."""
    return any(all(one not in wrong or one in own for one in way) for way in _ways(word))


def _ways(word: str) -> Iterator[tuple[str, ...]]:
    """Yield the ways to look a word up: as it is, before a full stop, inside a sentence, or by its parts."""
    bare = word.removesuffix("-")
    yield (word,)
    yield (bare,)
    yield (f"{bare}.",)
    yield (bare[0].lower() + bare[1:],)
    parts = re.split("[-’]", bare)
    if len(parts) > 1:
        yield tuple(part for part in parts if len(part) > 1)
