"""Ids for new things, made from their names and texts."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from funkbesk.documents.types import MAX_ID, RESERVED_ID_PATTERN

_USUAL_WORDS = 4
_MOST_WORDS = 5
_FEWEST_WORDS = 2
_LONGEST_LOOK = 1_000  # characters; an id has at most 60
_ROOM_FOR_NUMBER = MAX_ID - len("-20000")
_WORD = re.compile(r"[a-zæøå0-9]+(?:-[a-zæøå0-9]+)*")
_NUMBERING = re.compile(r"\A\s*[0-9]+(?:\.[0-9]+)*[.)]\s")
_PLACEHOLDER = re.compile(r"\?|ny(?:-[0-9]+)?")
_CLAUSE_END = re.compile(r"[,.;:–()]|\s-\s")
# Words that say nothing of what a bullet is about.
_EMPTY = """
ad af alle alt anden andet andre at da de dem den denne dens der deraf deres derfor des desuden det dets dette disse
efter eget egen egne ej eksempelvis eller en end ens er et evt for fra fx før gennem ham han hans hen hende hendes her
herunder hos hun hvad hver hvert hvilke hvilken hvis hvor hvordan hvornår i ift ikke ind indenfor ja man med mellem men
mht mod nu når og også om omkring op os over på samt sig sin sit sine som stk så til ud uden udenfor under ved vi vores
øvrige
"""
# Verbs that the next word gives their meaning: "sikre kvalitet" is about quality.
_WEAK = """
bidrage deltage foretage få give har have kan kunne medvirke samarbejde sikre skal skulle styrke understøtte var vil
ville være yde
"""
_EMPTY_WORDS = frozenset(_EMPTY.split())
_WEAK_WORDS = frozenset(_WEAK.split())


def id_from_name(name: str) -> str:
    """Return an id made from a name ("Job og Social" is `job-og-social`); empty where nothing is left of it."""
    identifier = _joined(re.findall(r"[a-zæøå0-9]+", _plain(name)))
    return "" if _reserved(identifier) else identifier


def is_placeholder(identifier: str) -> bool:
    """Return whether this only stands for an id until there is one: `?`, `ny`, `ny-2` and so on."""
    return _PLACEHOLDER.fullmatch(identifier) is not None


class FreshIds:
    """Makes ids for bullets and groups of a document in which other ids are `taken`."""

    def __init__(self, taken: Iterable[str]) -> None:
        self._taken = set(taken)
        self._numbers: dict[str, int] = {}

    def make(self, text: str) -> str:
        """Return a new id: two to four words that say what the text is about, "punkt" where it has no words.

        "At give faglig sparring til afdelingens medarbejdere" is `faglig-sparring-afdelingens-medarbejdere`. Where that
        is taken, it has one more of the words, or in the end a number.
        """
        words = _telling_words(text)
        candidates = (_joined(words[:number]) for number in range(_USUAL_WORDS, _MOST_WORDS + 1))
        identifier = next((one for one in candidates if self._is_free(one)), None)
        if identifier is None:
            identifier = self._numbered(_joined(words[:_USUAL_WORDS])[:_ROOM_FOR_NUMBER].rstrip("-"))
        self._taken.add(identifier)
        return identifier

    def _is_free(self, identifier: str) -> bool:
        return _is_usable(identifier) and identifier not in self._taken

    def _numbered(self, base: str) -> str:
        """Return `base`, or where that is taken `base-2`, `base-3` …; goes on where it stopped the last time."""
        base = base if _is_usable(base) else "punkt"
        identifier = base
        number = self._numbers.get(base, 1)
        while identifier in self._taken:
            number += 1
            identifier = f"{base}-{number}"
        self._numbers[base] = number
        return identifier


def _telling_words(text: str) -> list[str]:
    """Return words of the first clauses of a text, in their order: those that say something, else what there is."""
    plain = _NUMBERING.sub("", _plain(text[:_LONGEST_LOOK]))
    clauses = [_WORD.findall(clause) for clause in _CLAUSE_END.split(plain)]
    full = [[word for word in words if word not in _EMPTY_WORDS] for words in clauses]
    telling = _first([word for word in words if word not in _WEAK_WORDS] for words in full)
    return telling if len(telling) >= _FEWEST_WORDS else _first(full) or _first(clauses)


def _first(clauses: Iterable[list[str]]) -> list[str]:
    """Return the words of the first clauses: of so many that there are two words, if the text has that many."""
    found: list[str] = []
    for words in clauses:
        found += (word for word in words if word not in found)
        if len(found) >= _FEWEST_WORDS:
            break
    return found


def _joined(words: Iterable[str]) -> str:
    """Return the words with hyphens, as many of them as an id may have characters."""
    identifier = ""
    for word in words:
        longer = f"{identifier}-{word}" if identifier else word[:MAX_ID].rstrip("-")
        if len(longer) > MAX_ID:
            break
        identifier = longer
    return identifier


def _is_usable(identifier: str) -> bool:
    return bool(identifier) and not _reserved(identifier) and not is_placeholder(identifier)


def _reserved(identifier: str) -> bool:
    return re.match(RESERVED_ID_PATTERN, identifier) is not None


def _plain(text: str) -> str:
    """Return the text in small letters, with no accents but the rings and strokes of æ, ø and å."""
    lower = unicodedata.normalize("NFC", text).lower()
    return "".join(letter if letter in "æøå" else unicodedata.normalize("NFKD", letter)[0] for letter in lower)
