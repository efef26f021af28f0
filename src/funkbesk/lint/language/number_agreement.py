"""Where a word of number, an adjective and a noun beside each other do not agree in number."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from funkbesk.lint.language.grammar import (
    FINITE,
    MODALS,
    PREPOSITIONS,
    base_of_adjective,
    is_participle,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, adjectives, is_listed_noun
from funkbesk.lint.language.noun_phrases import (
    begins_a_compound,
    behind_owner,
    beside,
    is_governed,
    is_written_small,
    noun_behind,
    stands_bare,
)
from funkbesk.lint.language.nouns import Number, is_surely_plural, is_surely_singular, number_of, reading_of
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text
from funkbesk.lint.texts.word_filter import WordFilter

SEVERAL = word_set(
    "alle andre mange flere begge nogle samtlige disse adskillige talrige diverse de to tre fire fem seks syv otte ni "
    "ti elleve tolv fjorten femten seksten atten tyve tredive fyrre"
)
# They are many in the singular: »antallet af personale«.
_COLLECTIVE = ("personale", "mandskab", "publikum", "folk", "inventar", "materiale", "arbejde")
COUNTING = word_set("antal antallet")
ONE = word_set("en et hver hvert denne enhver ethvert")
_ARTICLES = word_set("en et")
_ALSO_BEHIND_EN = word_set("lige ringe stille ene eneste hele halve samme øde ægte mørke unge gamle lille")
_NEVER_ALONE = word_set("et hvert ethvert")
"""A noun follows, also where it is spelled like a verb: »et møder«."""
_ALSO_SUBJECTS = word_set("alle begge andre samtlige de nogle mange")
"""They may stand alone before an infinitive: »skal alle møde til tiden«."""
# »ti mand høj«, »fem fod«: measures stay in the singular
_MEASURES = word_set("mand fod tomme kvart")
_TIMES = "gang"
_SEVERAL_TIMES = re.compile(r"(?<![\d.,/–-])(?:[2-9]|[1-9]\d+) $")
# What is said of the whole, and what is also a verb or stands in fixed expressions, needs no plural.
_ALSO_BEFORE_ONE = word_set("hele halve fulde bare blotte selve kære døde rene rette nære åbne lave fjerne")
_PLURAL_ADJECTIVE = re.compile(r"\w{2}(?:lige|iske|mæssige|somme)$")
# »at have løst opgaver« is a tense of the verb.
_BEFORE_PARTICIPLES = word_set("have få være blive")
# They describe a noun rather than tell how something is done.
_SELDOM_ADVERBS = word_set("nyt stort gammelt dyrt farligt")
# Adjectives that are nouns too: beside a plural they are one or the other, and wrong either way.
_ALSO_NOUNS = word_set("kort kompleks ren fri")
# They tell how much, when or how certain rather than describe the noun: »giver særlig borgere …«.
_ADVERBS = word_set(
    "særlig daglig ugentlig månedlig årlig halvårlig stadig endelig egentlig samtidig pludselig formentlig tidlig "
    "hovedsagelig sandsynlig vel tilstrækkelig yderlig lig rigtig mulig færdig ledig enig synlig skyldig nødig typisk "
    "praktisk teoretisk faktisk automatisk historisk normal vejledende inklusiv eksklusiv maksimal minimal"
)


_ONE_MASS = Reading.ONE | Reading.MASS


class Disagreement(NamedTuple):
    """The words from `first` to `last` (numbers of words of the text) that do not agree, and which way."""

    first: int
    last: int
    kind: str


def disagreements(text: Text, openers: frozenset[str], known: Verbs) -> Iterator[Disagreement]:
    """Yield where number is not the same.

    The kind is flertal (a plural is missing), ental, ubestemt (`en tydelige ramme`) or tillægsord.
    `openers` are the words that one may begin with: see `openers_among`.
    """
    lower = text.lower_words
    for index, word in enumerate(lower):
        if word in SEVERAL:
            yield from _behind_several(text, index, known)
        elif word in COUNTING:
            yield from _behind_counting(text, index, known)
        elif word in ONE:
            yield from _behind_one(text, index, known)
        elif word == _TIMES:
            if _SEVERAL_TIMES.search(text.value, max(0, text.words[index].start - 12), text.words[index].start):
                yield Disagreement(index, index, "flertal")
        elif word in openers and index + 1 < len(lower) and beside(text, index):
            kind = _adjective_and_noun(text, index, known)
            if kind is not None:
                yield Disagreement(index, index + 1, kind)


def _behind_several(text: Text, index: int, known: Verbs) -> Iterator[Disagreement]:
    noun = noun_behind(text, behind_owner(text, index + 1))
    if noun is None:
        return
    found = text.lower_words[noun]
    is_one = _is_one(found, known) or _is_person_before_verb(text, noun, known)
    if is_one and not _may_be_subject(text, index, found, known):
        yield Disagreement(index, noun, "flertal")
    elif _is_base_before_many(text, noun):
        yield Disagreement(noun, noun + 1, "tillægsord")


def _behind_counting(text: Text, index: int, known: Verbs) -> Iterator[Disagreement]:
    """Yield `antallet af fejlmelding`; »antallet af første post« asks for one of several."""
    lower = text.lower_words
    noun = index + 1 + (lower[index + 1 : index + 2] == ("af",))
    if noun >= len(lower) or not all(beside(text, place) for place in range(index, noun)):
        return
    if lower[noun].endswith(_COLLECTIVE) or reading_of(lower[noun]) is not Reading.ONE:
        return
    if _is_one(lower[noun], known) and not begins_a_compound(text, noun):
        yield Disagreement(index, noun, "flertal")


def _behind_one(text: Text, index: int, known: Verbs) -> Iterator[Disagreement]:
    noun = noun_behind(text, index + 1)
    if noun is None:
        return
    lower = text.lower_words
    if lower[index] in _ARTICLES and noun > index + 1 and _is_definite_adjective(lower[noun - 1]):
        reading = reading_of(lower[noun])
        if reading in {Reading.ONE, _ONE_MASS} and lower[noun] not in known.present:
            yield Disagreement(noun - 1, noun, "ubestemt")
        return
    if base_of_adjective(lower[noun]) is None:
        if _is_many(lower[noun], known) or (lower[index] in _NEVER_ALONE and is_surely_plural(lower[noun])):
            yield Disagreement(index, noun, "ental")
        return
    behind = noun + 1
    if reading_of(lower[noun]) or (behind < len(lower) and _is_surely_verb(lower[behind], known)):
        return  # »denne knap opfører sig«
    # with an adjective between them »en« can be no subject, nor »møder« its verb
    if (
        behind < len(lower)
        and beside(text, noun)
        and is_surely_plural(lower[behind])
        and is_written_small(text, behind)
    ):
        yield Disagreement(index, behind, "ental")


def _is_definite_adjective(word: str) -> bool:
    """Return whether it is an adjective in -e that has another form behind »en« and »et«: `tydelige`."""
    return word not in _ALSO_BEHIND_EN and (
        word in adjectives().definite_forms or _PLURAL_ADJECTIVE.search(word) is not None
    )


def _is_surely_verb(word: str, known: Verbs) -> bool:
    return word in known.present and not is_listed_noun(word)


def _adjective_and_noun(text: Text, index: int, known: Verbs) -> str | None:
    adjective, noun = text.lower_words[index : index + 2]
    governed = is_governed(text, index, known)
    if base_of_adjective(adjective) == adjective:
        if adjective in known.imperatives and not governed:
            return None  # »Fjern elementer«
        return "tillægsord" if _is_many(noun, known) or (governed and is_surely_plural(noun)) else None
    if base_of_adjective(adjective) is not None or is_singular_participle(adjective):
        if not governed or not is_surely_plural(noun):
            return None
        before = text.lower_words[index - 1]
        described = adjective in _SELDOM_ADVERBS or (
            is_singular_participle(adjective) and before not in _BEFORE_PARTICIPLES
        )
        return "tillægsord" if before in PREPOSITIONS or described else None
    if not governed and (adjective in known.infinitives or not stands_bare(text, index, known)):
        return None
    is_one = _is_one_thing(noun, known, governed=governed) and not begins_a_compound(text, index + 1)
    return "flertal" if is_one and is_written_small(text, index + 1) else None


def _is_one_thing(noun: str, known: Verbs, *, governed: bool) -> bool:
    if governed and reading_of(noun) == _ONE_MASS:
        return noun not in known.present
    return reading_of(noun) is Reading.ONE and _is_one(noun, known)


def _may_be_subject(text: Text, index: int, noun: str, known: Verbs) -> bool:
    """Return whether the word may stand for persons and what follows be a verb: »skal alle møde til tiden«."""
    return (
        text.lower_words[index] in _ALSO_SUBJECTS
        and noun in known.infinitives
        and not MODALS.isdisjoint(text.lower_words[:index])
    )


def _is_base_before_many(text: Text, index: int) -> bool:
    """Return whether an adjective without ending stands before a plural: `to ugentlig møder`."""
    if index + 1 >= len(text.words) or not beside(text, index):
        return False
    adjective, noun = text.lower_words[index : index + 2]
    return base_of_adjective(adjective) == adjective and not is_listed_noun(adjective) and is_surely_plural(noun)


def _is_one(word: str, known: Verbs) -> bool:
    if word in known.present or word in _MEASURES or base_of_adjective(word) is not None:
        return False
    return is_surely_singular(word) and (is_listed_noun(word) or not is_singular_participle(word))  # »alle adskilt«


def _is_person_before_verb(text: Text, index: int, known: Verbs) -> bool:
    """Return whether the word is a noun for a person, since a verb follows: `de nye leder får en mentor`."""
    if number_of(text.lower_words[index]) is not Number.ONE or index + 1 >= len(text.words) or not beside(text, index):
        return False
    after = text.lower_words[index + 1]
    is_verb = _is_surely_verb(after, known) or after in known.passive
    return after in FINITE or (is_verb and after not in PREPOSITIONS)


def _is_many(word: str, known: Verbs) -> bool:
    return is_surely_plural(word) and word not in known.present and word not in known.infinitives


def _may_matter(word: str) -> bool:
    if word in _ALSO_BEFORE_ONE or word in _ADVERBS:
        return False
    return (
        word in adjectives().definite_forms
        or _PLURAL_ADJECTIVE.search(word) is not None
        or is_participle(word)
        or is_singular_participle(word)
        or (base_of_adjective(word) not in {None, word} and not is_listed_noun(word))
        or (base_of_adjective(word) == word and (word in _ALSO_NOUNS or not is_listed_noun(word)))
    )


_MATTERING = WordFilter(_may_matter)


def openers_among(words: frozenset[str]) -> frozenset[str]:
    """Return those of the words that a disagreement begins with."""
    return _MATTERING.among(words) | (words & (SEVERAL | ONE | COUNTING | {_TIMES}))
