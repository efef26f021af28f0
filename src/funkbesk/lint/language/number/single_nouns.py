"""What does not agree behind a word for one: `en opgaver`, `et månedligt møder`, `en tydelige ramme`."""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.late_patterns import late
from funkbesk.lint.language.genders import genders_of, is_surely_of
from funkbesk.lint.language.grammar import FUNCTION_WORDS, PREPOSITIONS, base_of_adjective, is_participle, word_set
from funkbesk.lint.language.lexicon import Reading, is_listed_noun
from funkbesk.lint.language.noun_phrases import beside, is_counted_off, is_written_small, noun_behind
from funkbesk.lint.language.nouns import is_surely_plural, reading_of
from funkbesk.lint.language.number.article_phrases import wrong_gender
from funkbesk.lint.language.number.disagreement import Disagreement
from funkbesk.lint.language.number.joined_adjectives import joined_definite
from funkbesk.lint.language.number.number_of_nouns import is_many, is_surely_verb
from funkbesk.lint.language.number_words import (
    ARTICLES,
    EACH,
    NEVER_ALONE,
    ONE_OF_MANY,
    ONLY_WITH_ADJECTIVE,
    is_definite_adjective,
)
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

# the gender that does not go with the word
_GENDERS = {
    "hver": "t", "enhver": "t", "en": "t", "én": "t", "denne": "t", "hvert": "n", "ethvert": "n", "et": "n", "ét": "n",
    "dette": "n",
}  # fmt: skip
_GROUP = late(
    r"(?:gangen|gruppen|holdet|teamet|familien|parret|udvalget|rådet|bestyrelsen|personalet|klassen|flokken|ledelsen|staben"
    r"|forsamlingen|kredsen|banden|styrken|foreningen|kommunen|koret|orkestret|trioen|mandskabet|besætningen)$"
)
_NAMED = late(r"[_-]| ?[\d(/]")
_ONE_MASS = Reading.ONE | Reading.MASS
_SINGLE = frozenset({Reading.ONE, Reading.EITHER, _ONE_MASS})
_EACH_ONE = frozenset({"hver", "hvert", "enhver", "ethvert"})
_ORDINALS = word_set("anden andet tredje fjerde femte sjette syvende ottende niende tiende")
_DEFINITE = frozenset({Reading.THE_ONE, Reading.THE_MANY})


def behind_one(text: Text, index: int, known: Verbs) -> Iterator[Disagreement]:
    """Yield a plural, or an adjective with another gender or number, behind `en`, `hver`, `den` … at `index`."""
    lower = text.lower_words
    if lower[index] in EACH and (wrong := _among_one(text, index) or wrong_gender(text, index)) is not None:
        yield wrong
        return
    is_ordinal = lower[index] in EACH and lower[index + 1 : index + 2] != () and lower[index + 1] in _ORDINALS
    noun = noun_behind(text, index + 1 + is_ordinal)
    if noun is None or (is_ordinal and not beside(text, index)):
        return
    wrong_form = _is_definite_noun(text, index, noun, known)
    if wrong_form or _has_other_gender(text, index, noun, known):
        yield Disagreement(index, noun, "bestemt" if wrong_form else "køn")
        return
    if lower[index] in EACH and noun > index + 1 and _is_definite(lower[noun - 1]):
        yield from _behind_definite(text, index, noun, known)
        return
    if base_of_adjective(lower[noun]) is None:
        is_phrase = _is_described(text, index, noun) or is_counted_off(text, index, noun, known)
        if lower[index] in ONLY_WITH_ADJECTIVE and not is_phrase:
            return
        if is_many(lower[noun], known) or (lower[index] in NEVER_ALONE and is_surely_plural(lower[noun])):
            yield Disagreement(index, noun, "ental")
        return
    if lower[index] in ONLY_WITH_ADJECTIVE:
        return
    if lower[index] in ARTICLES and (place := joined_definite(text, noun, known)) is not None:
        yield Disagreement(place, place + 1, "ubestemt")
        return
    if not reading_of(lower[noun]) and _stands_before_plural(text, noun, known):
        yield Disagreement(index, noun + 1, "ental")


def _among_one(text: Text, index: int) -> Disagreement | None:
    """Return `hver af båden`: several have to be named; groups of people are several."""
    noun = index + 2
    if text.lower_words[index + 1 : noun] != ("af",) or noun >= len(text.words):
        return None
    if not (beside(text, index) and beside(text, index + 1)):
        return None
    found = text.lower_words[noun]
    is_one = reading_of(found) is Reading.THE_ONE and is_listed_noun(found) and found not in FUNCTION_WORDS
    ends = noun + 1 == len(text.words) or not beside(text, noun) or text.lower_words[noun + 1] in PREPOSITIONS
    return Disagreement(index, noun, "flertal") if is_one and ends and _GROUP.search(found) is None else None


def _has_other_gender(text: Text, index: int, noun: int, known: Verbs) -> bool:
    """Return whether `en`, `hver` … stands right before a noun of the other gender: `hvert uge`, `hvert fjerde uge`."""
    word, found = text.lower_words[index], text.lower_words[noun]
    is_near = noun == index + 1 or (noun == index + 2 and text.lower_words[index + 1] in _ORDINALS)
    if not is_near or word not in _GENDERS or found in known.present:
        return False
    if word not in _EACH_ONE and not is_surely_of(found, _GENDERS[word]):
        return False  # »en kort besked«
    if word in {"denne", "dette"} and found in known.infinitives:
        return False  # »skal denne arbejde«
    if _NAMED.match(text.value, text.words[noun].end):
        return False  # »en niveau 2-overskrift«
    return reading_of(found) in _SINGLE and genders_of(found) == {_GENDERS[word]}


def _is_definite_noun(text: Text, index: int, noun: int, known: Verbs) -> bool:
    """Return whether a definite noun stands right behind `et`, `hver` …: `Hvert barnet får en plads`."""
    word, found = text.lower_words[index], text.lower_words[noun]
    is_near = noun == index + 1 and word in _GENDERS and is_listed_noun(found)
    is_also_participle = found.endswith("et") and found[:-1] in known.infinitives  # »et lukket vindue«
    return is_near and reading_of(found) in _DEFINITE and found not in known.present and not is_also_participle


def _is_definite(word: str) -> bool:
    return is_definite_adjective(word) or word == "enkelte"


def _behind_definite(text: Text, index: int, noun: int, known: Verbs) -> Iterator[Disagreement]:
    """Yield `en tydelige ramme`, `hver enkelte ansøgning` and `hver enkelte ansøgere`."""
    adjective, found = text.lower_words[noun - 1 : noun + 1]
    if reading_of(found) in {Reading.ONE, _ONE_MASS} and found not in known.present:
        yield Disagreement(noun - 1, noun, "ubestemt")
    elif text.lower_words[index] in EACH - ARTICLES and adjective == "enkelte" and _is_plural(found, known):
        yield Disagreement(index, noun, "ental")


def _stands_before_plural(text: Text, adjective: int, known: Verbs) -> bool:
    """Return whether a plural follows: with an adjective between »en« can be no subject, nor »møder« its verb.

    In »denne knap opfører sig« a verb follows.
    """
    behind = adjective + 1
    if behind >= len(text.words) or is_surely_verb(text.lower_words[behind], known):
        return False
    return beside(text, adjective) and is_surely_plural(text.lower_words[behind]) and is_written_small(text, behind)


def _is_plural(word: str, known: Verbs) -> bool:
    """Return whether it is a plural or the genitive of one: `ansøgere`, `brugeres`."""
    return is_many(word, known) or (word.endswith("s") and is_surely_plural(word[:-1]))


def _is_described(text: Text, article: int, noun: int) -> bool:
    """Return whether nothing but adjectives in -e stand between both, of which none is a noun: »den enkelte«."""
    between = text.lower_words[article + 1 : noun]
    return bool(between) and all(
        (is_definite_adjective(word) or word in ONE_OF_MANY or is_participle(word)) and not is_listed_noun(word)
        for word in between
    )
