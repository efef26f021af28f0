"""Where a word of number, an adjective and a noun beside each other do not agree in number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from funkbesk.lint.bullet_forms import Verbs
from funkbesk.lint.grammar import PREPOSITIONS, base_of_adjective, is_inflected_adjective, word_set
from funkbesk.lint.lexicon import Reading, adjectives, is_listed_noun
from funkbesk.lint.nouns import is_surely_plural, is_surely_singular, reading_of
from funkbesk.lint.text import Text
from funkbesk.lint.word_filter import WordFilter

SEVERAL = word_set(
    "alle andre mange flere begge nogle samtlige disse adskillige talrige diverse de to tre fire fem seks syv otte ni "
    "ti elleve tolv fjorten femten seksten atten tyve tredive fyrre"
)
ONE = word_set("en et hver hvert denne enhver ethvert")
_ALSO_SUBJECTS = word_set("alle begge andre samtlige de nogle mange")
"""They may stand alone before an infinitive: »skal alle møde til tiden«."""
_MOST_ADJECTIVES = 3
# »ti mand høj«, »fem fod«: measures stay in the singular
_MEASURES = word_set("mand fod tomme kvart")
_TIMES = "gang"
_SEVERAL_TIMES = re.compile(r"(?<![\d.,/–-])(?:[2-9]|[1-9]\d+) $")
# What is said of the whole, and what is also a verb or stands in fixed expressions, needs no plural.
_ALSO_BEFORE_ONE = word_set("hele halve fulde bare blotte selve kære døde rene store gode rette nære åbne lave fjerne")
_PLURAL_ADJECTIVE = re.compile(r"\w{2}(?:lige|iske|mæssige|somme)$")
_BASE_ADJECTIVE = re.compile(r"\w{2}(?:lig|isk|mæssig|tig|dig|al|el|iv|som|bar)$")
# They tell how much, when or how certain rather than describe the noun: »giver særlig borgere …«.
_ADVERBS = word_set(
    "særlig daglig ugentlig månedlig årlig halvårlig stadig endelig egentlig samtidig pludselig formentlig tidlig "
    "hovedsagelig sandsynlig vel tilstrækkelig yderlig lig rigtig mulig færdig ledig enig synlig skyldig nødig typisk "
    "praktisk teoretisk faktisk automatisk historisk normal vejledende inklusiv eksklusiv maksimal minimal"
)
_BEFORE_A_BARE_ADJECTIVE = PREPOSITIONS | {"som"}


_STRONG_PARTICIPLE = re.compile(r"(?:krevne|undne|budne|brudte|tagne|givne|trukne|skårne|holdte|frosne|stjålne)$")
_INDEFINITE = Reading.ONE | Reading.MANY


class Disagreement(NamedTuple):
    """The words from `first` to `last` (numbers of words of the text) that do not agree, and which way."""

    first: int
    last: int
    kind: str


def disagreements(text: Text, openers: frozenset[str], known: Verbs) -> Iterator[Disagreement]:
    """Yield where number is not the same; the kind is flertal (a plural is missing), ental or tillægsord.

    `openers` are the words that one may begin with: see `openers_among`.
    """
    lower = text.lower_words
    for index, word in enumerate(lower):
        if word in SEVERAL:
            yield from _behind_several(text, index, known)
        elif word in ONE:
            yield from _behind_one(text, index, known)
        elif word == _TIMES:
            if _SEVERAL_TIMES.search(text.value, max(0, text.words[index].start - 12), text.words[index].start):
                yield Disagreement(index, index, "flertal")
        elif word in openers and index + 1 < len(lower) and _beside(text, index):
            kind = _adjective_and_noun(text, index, known)
            if kind is not None:
                yield Disagreement(index, index + 1, kind)


def _behind_several(text: Text, index: int, known: Verbs) -> Iterator[Disagreement]:
    noun = _noun_behind(text, index + 1)
    if noun is None:
        return
    word, found = text.lower_words[index], text.lower_words[noun]
    if _is_one(found, known) and not _may_be_subject(word, found, known):
        yield Disagreement(index, noun, "flertal")
    elif _is_base_before_many(text, noun):
        yield Disagreement(noun, noun + 1, "tillægsord")


def _behind_one(text: Text, index: int, known: Verbs) -> Iterator[Disagreement]:
    noun = _noun_behind(text, index + 1)
    if noun is None:
        return
    lower = text.lower_words
    if base_of_adjective(lower[noun]) is None:
        if _is_many(lower[noun], known):
            yield Disagreement(index, noun, "ental")
        return
    behind = noun + 1
    if reading_of(lower[noun]) or (behind < len(lower) and _is_surely_verb(lower[behind], known)):
        return  # »denne knap opfører sig«
    # with an adjective between them »en« can be no subject, nor »møder« its verb
    if (
        behind < len(lower)
        and _beside(text, noun)
        and is_surely_plural(lower[behind])
        and _is_written_small(text, behind)
    ):
        yield Disagreement(index, behind, "ental")


def _is_surely_verb(word: str, known: Verbs) -> bool:
    return word in known.present and not is_listed_noun(word)


def _adjective_and_noun(text: Text, index: int, known: Verbs) -> str | None:
    adjective, noun = text.lower_words[index : index + 2]
    if base_of_adjective(adjective) == adjective:
        return "tillægsord" if _is_many(noun, known) else None
    if adjective in known.infinitives or not _stands_bare(text, index, known):
        return None
    is_one = reading_of(noun) is Reading.ONE and _is_one(noun, known) and not _begins_a_compound(text, index + 1)
    return "flertal" if is_one and _is_written_small(text, index + 1) else None


def _may_be_subject(word: str, noun: str, known: Verbs) -> bool:
    """Return whether the word may stand for persons and what follows be a verb: »skal alle møde til tiden«."""
    return word in _ALSO_SUBJECTS and noun in known.infinitives


def _is_base_before_many(text: Text, index: int) -> bool:
    """Return whether an adjective without ending stands before a plural: `to ugentlig møder`."""
    if index + 1 >= len(text.words) or not _beside(text, index):
        return False
    adjective, noun = text.lower_words[index : index + 2]
    return adjective.endswith("ig") and base_of_adjective(adjective) == adjective and is_surely_plural(noun)


def _stands_bare(text: Text, index: int, known: Verbs) -> bool:
    """Return whether no article, pronoun or genitive can stand before the adjective: `Giver nye kollega`."""
    if index == 0:
        return True
    if not _beside(text, index - 1):
        return False
    before = text.lower_words[index - 1]
    if before in _BEFORE_A_BARE_ADJECTIVE:
        return True
    return (before in known.present or before in known.infinitives) and not is_inflected_adjective(before)


def _is_one(word: str, known: Verbs) -> bool:
    if word in known.present or word in _MEASURES or base_of_adjective(word) is not None:
        return False
    return is_surely_singular(word)


def _is_many(word: str, known: Verbs) -> bool:
    return is_surely_plural(word) and word not in known.present and word not in known.infinitives


def _noun_behind(text: Text, start: int) -> int | None:
    """Return the number of the first word from `start` that is no adjective, if nothing but spaces stand there."""
    for index in range(start, min(start + _MOST_ADJECTIVES + 1, len(text.words))):
        if index and not _beside(text, index - 1):
            return None
        lower = text.lower_words[index]
        if lower.endswith("ede") and text.lower_words[start - 1] == "de":
            return None  # »de arbejdede dag og nat«
        if not is_inflected_adjective(lower) and not _STRONG_PARTICIPLE.search(lower):
            return index if _is_written_small(text, index) and not _begins_a_compound(text, index) else None
    return None


def _begins_a_compound(text: Text, index: int) -> bool:
    """Return whether another noun follows: »fire standard fejlværdier« is one word written as two."""
    if (
        index + 1 >= len(text.words)
        or not _beside(text, index)
        or base_of_adjective(text.lower_words[index]) is not None
    ):
        return False
    return bool(reading_of(text.lower_words[index + 1]) & _INDEFINITE)


def _is_written_small(text: Text, index: int) -> bool:
    """Return whether the word is no name and no part of a compound with a hyphen."""
    word = text.words[index]
    return word.text.islower() and "-" not in word.text and text.value[word.end : word.end + 1] != "-"


def _beside(text: Text, index: int) -> bool:
    return text.value[text.words[index].end : text.words[index + 1].start] == " "


def _may_matter(word: str) -> bool:
    if word in _ALSO_BEFORE_ONE or word in _ADVERBS:
        return False
    return (
        word in adjectives().definite_forms
        or _PLURAL_ADJECTIVE.search(word) is not None
        or (_BASE_ADJECTIVE.search(word) is not None and base_of_adjective(word) == word)
    )


_MATTERING = WordFilter(_may_matter)


def openers_among(words: frozenset[str]) -> frozenset[str]:
    """Return those of the words that a disagreement begins with."""
    return _MATTERING.among(words) | (words & (SEVERAL | ONE | {_TIMES}))
