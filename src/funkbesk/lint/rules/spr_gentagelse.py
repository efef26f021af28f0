"""Et punkt gentager ikke det samme ord eller den samme ordstamme.

Hvorfor: »Forståelse for fagsystemer og arbejdsgangenes sammenhæng til fagsystemer« kan siges kortere, og gentagelsen
skjuler, hvad punktet handler om. Reglen ser kun på punkter og på én sætning ad gangen. Ord fra registret og ord som
»borger« og »opgave« meldes ikke: en fast betegnelse skal netop gentages.

Kilde: redaktionel praksis; kommunale sprogpolitikker, fx Lejre Kommunes: »undgår fyldord«. At faste betegnelser skal
gentages, følger af Justitsministeriets vejledning nr. 224 (1969).

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
from typing import TYPE_CHECKING, NamedTuple

from funkbesk.danish import listing
from funkbesk.danish_stems import stem
from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.grammar import FUNCTION_WORDS
from funkbesk.lint.repetition.duplicates import small_words
from funkbesk.lint.texts.quoting import quoted
from funkbesk.lint.texts.text import Sentence, Text, Word
from funkbesk.lint.word_lists import words

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.documents.register import Register

RULE = Rule("spr-gentagelse", "sprog", Level.HINT)

_FEWEST_LETTERS = 5
_LONG_STEM = 8
"""A stem as long as this is the same word also in the middle of another (»driftsunderstøttelse«)."""
_DERIVED = late(r"[a-zæøå]?(?:ing|else|ation|ering)\w{0,4}")
"""What makes a noun of a verb's stem: udstil-ling, beregn-ing, dokument-ation."""
_FEWEST_COMPOUNDS = 3
_TOO_MANY = 80
"""Words of a sentence that are looked at: one of 4,000 characters is a matter for other rules."""


class Repetition(NamedTuple):
    """The words of a sentence that share a stem, in their order."""

    stem: str
    words: tuple[Word, ...]


def check(subject: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield the last of the words that repeat each other."""
    fixed = _fixed(_names(around.register))
    for bullet in subject.analysis.bullets:
        for repetition in (one for sentence in bullet.sentences for one in _repetitions(bullet, sentence, fixed)):
            last = repetition.words[-1]
            shown = list(dict.fromkeys(quoted(word.text) for word in repetition.words))
            said = f"{shown[0]} flere gange" if len(shown) == 1 else f"samme ordstamme i {listing(shown)}"
            yield Hit(bullet.path, f"Punktet har {said}.", "Sig det med ét af ordene.", last.start, last.end)


def _repetitions(bullet: Text, sentence: Sentence, fixed: frozenset[str]) -> Iterator[Repetition]:
    # a text of one sentence is not cut into words for it: mostly nothing stands twice
    part = slice(None) if len(bullet.sentences) == 1 else bullet.between(sentence.start, sentence.end)
    told: list[str] = []
    for lower, own in zip(bullet.lower_words[part][:_TOO_MANY], bullet.word_stems[part], strict=False):
        # most stems stand once; counting them in the text is much cheaper than comparing all words
        if not _has_content(lower) or bullet.lower.count(own, sentence.start, sentence.end) < 2 or own in fixed:
            continue
        if any(one in own or own in one for one in told):
            continue
        words_here = bullet.words[part][:_TOO_MANY]
        sharing = [
            other
            for other in words_here
            if _shares(own, other) and _has_content(other.lower) and other.stem not in fixed
        ]
        if _is_repetition(own, sharing):
            told.append(own)
            yield Repetition(own, tuple(sharing))


@lru_cache(maxsize=50_000)
def _has_content(lower: str) -> bool:
    return len(lower) >= _FEWEST_LETTERS and lower not in small_words() and lower not in FUNCTION_WORDS


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
