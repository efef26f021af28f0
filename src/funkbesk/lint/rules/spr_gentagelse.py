"""Et punkt gentager ikke det samme ord eller samme ordstamme.

Hvorfor: »Forståelse for fagsystemer og arbejdsgangenes sammenhæng til fagsystemer« kan siges kortere, og gentagelsen
skjuler, hvad punktet handler om. Reglen ser kun på punkter. Ord fra registret og ord som »borger« og »opgave« meldes
ikke: en fast betegnelse skal netop gentages.

Kilde: kommunale sprogpolitikker (fx Lejre Kommune); Justitsministeriets vejledning nr. 224 (1969) om faste betegnelser.

Forkert:
    opgaver:
      punkter: {udstilling: At udstille nye bøger i en udstilling}
Rigtigt:
    opgaver:
      punkter: {udstilling: At udstille nye bøger}
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from funkbesk.danish import listing
from funkbesk.documents.description import Description
from funkbesk.documents.register import Register
from funkbesk.findings import Level
from funkbesk.lint.duplicates import small_words
from funkbesk.lint.quoting import quoted
from funkbesk.lint.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.text import Text, Word, stem
from funkbesk.lint.word_lists import words

RULE = Rule("spr-gentagelse", "sprog", Level.HINT)

_FEWEST_LETTERS = 5
_LONG_STEM = 8
"""A stem as long as this is the same word also in the middle of another (»driftsunderstøttelse«)."""
_DERIVED = re.compile(r"[a-zæøå]?(?:ing|else|ation|ering)\w{0,4}")
"""What makes a noun of a verb's stem: udstil-ling, beregn-ing, dokument-ation."""
_FEWEST_COMPOUNDS = 3
_TOO_MANY = 80
"""Words of a bullet that are looked at: a bullet of 4,000 characters is a matter for other rules."""


class Repetition(NamedTuple):
    """The words of a bullet that share a stem, in their order."""

    stem: str
    words: tuple[Word, ...]


def check(subject: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield the last of the words that repeat each other."""
    fixed = _fixed(_names(around.register))
    for bullet in subject.analysis.bullets:
        for repetition in _repetitions(bullet, fixed):
            last = repetition.words[-1]
            shown = list(dict.fromkeys(quoted(word.text) for word in repetition.words))
            said = f"{shown[0]} flere gange" if len(shown) == 1 else f"samme ordstamme i {listing(shown)}"
            yield Hit(bullet.path, f"Punktet har {said}.", "Sig det med ét af ordene.", last.start, last.end)


def _repetitions(bullet: Text, fixed: frozenset[str]) -> Iterator[Repetition]:
    told: list[str] = []
    for word, own in zip(bullet.words, bullet.word_stems[:_TOO_MANY], strict=False):
        # most stems stand once; counting them in the text is much cheaper than comparing all words
        if bullet.lower.count(own) < 2 or own in fixed or not _has_content(word):
            continue
        if any(one in own or own in one for one in told):
            continue
        sharing = [
            other
            for other in bullet.words[:_TOO_MANY]
            if _shares(own, other) and _has_content(other) and other.stem not in fixed
        ]
        if _is_repetition(own, sharing):
            told.append(own)
            yield Repetition(own, tuple(sharing))


def _has_content(word: Word) -> bool:
    return len(word.text) >= _FEWEST_LETTERS and word.lower not in small_words()


def _shares(own: str, other: Word) -> bool:
    return other.lower.startswith(own) or (len(own) >= _LONG_STEM and own in other.lower)


def _is_repetition(own: str, sharing: list[Word]) -> bool:
    if len(sharing) < 2:
        return False
    if sum(word.stem == own for word in sharing) > 1 or len(own) >= _LONG_STEM:
        return True
    if len(own) < _FEWEST_LETTERS:
        return False
    return len(sharing) >= _FEWEST_COMPOUNDS or any(_DERIVED.fullmatch(word.lower[len(own) :]) for word in sharing)


def _names(register: Register | None) -> tuple[str, ...]:
    """Return names whose words may be repeated. Of a term in several words (»plan for drift«) no word is a name."""
    if register is None:
        return ()
    whole = (register.units, register.roles, register.fora)
    names = [name for part in whole for entry in part.values() for name in (entry.name, *entry.forms)]
    single = (register.terms, register.abbreviations)
    terms = (name for part in single for entry in part.values() for name in (entry.name, *entry.forms))
    return (*names, *(name for name in terms if " " not in name))


@lru_cache(maxsize=8)
def _fixed(names: tuple[str, ...]) -> frozenset[str]:
    """Return the stems of words that may be repeated: those of the register's entries and the built-in ones."""
    own = (word for name in names for word in re.split(r"[\s-]+", name) if len(word) >= _FEWEST_LETTERS)
    return frozenset(stem(word) for word in (*own, *words("grundord")))
