"""What does not agree behind a word for one: `en opgaver`, `et månedligt møder`, `en tydelige ramme`."""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.late_patterns import late
from funkbesk.lint.language.genders import genders_of, is_surely_of
from funkbesk.lint.language.grammar import (
    COPULAS,
    FINITE,
    FUNCTION_WORDS,
    PREPOSITIONS,
    base_of_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, is_listed_noun
from funkbesk.lint.language.noun_phrases import (
    LIKE_DONE,
    beside,
    is_before_unknown,
    is_counted_off,
    is_written_small,
    noun_behind,
)
from funkbesk.lint.language.nouns import is_surely_plural, reading_of
from funkbesk.lint.language.number.article_phrases import wrong_gender
from funkbesk.lint.language.number.disagreement import Disagreement
from funkbesk.lint.language.number.joined_adjectives import joined_definite
from funkbesk.lint.language.number.number_of_nouns import is_many, is_surely_verb
from funkbesk.lint.language.number_words import (
    ARTICLES,
    EACH,
    NEVER_ALONE,
    NUMBERS,
    ONE_OF_MANY,
    ONLY_WITH_ADJECTIVE,
    ORDINALS,
    UNBENT,
    is_definite_adjective,
)
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

# the gender that does not go with the word
_GENDERS = {
    "hver": "t", "enhver": "t", "en": "t", "én": "t", "denne": "t", "hvert": "n", "ethvert": "n", "et": "n", "ét": "n",
    "dette": "n", "sin": "t", "sit": "n", "min": "t", "mit": "n", "din": "t", "dit": "n", "egen": "t", "eget": "n",
}  # fmt: skip
_GROUP = late(
    r"(?:gangen|gruppen|holdet|teamet|familien|parret|udvalget|rådet|bestyrelsen|personalet|klassen|flokken|ledelsen|staben"
    r"|forsamlingen|kredsen|banden|styrken|foreningen|kommunen|koret|orkestret|trioen|mandskabet|besætningen)$"
)
_NAMED = late(r"[_-]| ?[\d(/]")
_ONE_MASS = Reading.ONE | Reading.MASS
_SINGLE = frozenset({Reading.ONE, Reading.EITHER, _ONE_MASS})
_OWN = frozenset({"egen", "eget"})
_EACH_ONE = frozenset({"hver", "hvert", "enhver", "ethvert"})
_ALSO_CONJUNCTIONS = word_set("om før inden siden efter")
_SELDOM_NOUNS = frozenset({"både", "uhyre"})  # »et både rigt og frit samfund«, »en uhyre vigtig sag«
_UNBENT = word_set("fælles gratis større mindre bedre længere kortere højere lavere nyere")
"""Behind »en« they describe a thing and stand for no person."""
_DEFINITE = frozenset({Reading.THE_ONE, Reading.THE_MANY})


def behind_one(text: Text, index: int, known: Verbs) -> Iterator[Disagreement]:
    """Yield a plural, or an adjective with another gender or number, behind `en`, `hver`, `den` … at `index`."""
    lower = text.lower_words
    if lower[index] in EACH and (wrong := _among_one(text, index) or wrong_gender(text, index)) is not None:
        yield wrong
        return
    if lower[index] in ONLY_WITH_ADJECTIVE and (many := _behind_number(text, index)) is not None:
        yield Disagreement(index, many, "ledsager")
        return
    is_ordinal = lower[index] in EACH and lower[index + 1 : index + 2] != () and lower[index + 1] in ORDINALS
    noun = noun_behind(text, index + 1 + is_ordinal)
    if noun is None or lower[noun] in _SELDOM_NOUNS or (is_ordinal and not beside(text, index)):
        return
    wrong_form = _is_definite_noun(text, index, noun, known)
    if wrong_form or _has_other_gender(text, index, noun, known):
        yield Disagreement(index, noun, "bestemt" if wrong_form else "køn")
        return
    if lower[index] in EACH and noun > index + 1 and _is_definite(lower[noun - 1]):
        yield from _behind_definite(text, index, noun, known)
        return
    if base_of_adjective(lower[noun]) is None and not _is_done(lower[noun]):
        is_phrase = _is_described(text, index, noun) or is_counted_off(text, index, noun, known)
        if lower[index] in ONLY_WITH_ADJECTIVE and (not is_phrase or _is_said_of_it(text, index, known)):
            return
        is_no_verb = lower[index] in NEVER_ALONE or (lower[index] in _EACH_ONE and noun > index + 1)
        is_no_verb = is_no_verb or (lower[index] in EACH and lower[noun - 1] in _UNBENT)  # »en fælles aftaler«
        if is_many(lower[noun], known) or (is_no_verb and is_surely_plural(lower[noun])):
            yield Disagreement(index, noun, "ental")
        return
    if lower[index] in ONLY_WITH_ADJECTIVE:
        return
    if lower[index] in ARTICLES and (place := joined_definite(text, noun, known)) is not None:
        yield Disagreement(place, place + 1, "ubestemt")
        return
    if not reading_of(lower[noun]) and _stands_before_plural(text, noun, known):
        yield Disagreement(index, noun + 1, "ental")


def _behind_number(text: Text, index: int) -> int | None:
    """Return the place of the plural in `fra det to foreninger`; in »er det to timer« the first word stands alone."""
    lower = text.lower_words
    if not index or lower[index - 1] not in PREPOSITIONS - _ALSO_CONJUNCTIONS or not beside(text, index - 1):
        return None
    if lower[index + 1 : index + 2] == () or lower[index + 1] not in NUMBERS or not beside(text, index):
        return None
    noun = noun_behind(text, index + 2)
    return noun if noun is not None and is_surely_plural(lower[noun]) else None


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
    is_near = noun == index + 1 or (noun == index + 2 and text.lower_words[index + 1] in ORDINALS)
    if not is_near or word not in _GENDERS or found in known.present:
        return False
    if found == "ret" and base_of_adjective("".join(text.lower_words[noun + 1 : noun + 2])) is not None:
        return False  # »et ret lavt tal«
    if word not in _EACH_ONE and not is_surely_of(found, _GENDERS[word]):
        return False  # »en kort besked«
    if word in {"denne", "dette"} and found in known.infinitives:
        return False  # »skal denne arbejde«
    if is_before_unknown(text, noun):
        return False  # »et flerleverandør setup«
    if _NAMED.match(text.value, text.words[noun].end):
        return False  # »en niveau 2-overskrift«
    return reading_of(found) in _SINGLE and genders_of(found) == {_GENDERS[word]}


def noun_of_other_gender(text: Text, index: int, known: Verbs) -> int | None:
    """Return the place of the noun behind `sin`, `egen` … that has the other gender: `sin arbejde`, `eget afdeling`."""
    word = text.lower_words[index]
    noun = noun_behind(text, index + 1)
    if word not in _GENDERS or noun is None or text.lower_words[noun] in FUNCTION_WORDS:
        return None
    if word in _OWN and noun > index + 1:
        return None  # »egen private bil«
    found = text.lower_words[noun]
    is_verb = (
        found in known.present
        or (word in _OWN and found in known.infinitives)
        or _NAMED.match(text.value, text.words[noun].end)
    )
    if is_verb or not is_surely_of(found, _GENDERS[word]) or not beside(text, index):
        return None
    return noun


def _is_definite_noun(text: Text, index: int, noun: int, known: Verbs) -> bool:
    """Return whether a definite noun stands right behind `et`, `hver` …: `Hvert barnet får en plads`."""
    word, found = text.lower_words[index], text.lower_words[noun]
    is_near = noun == index + 1 and word in _GENDERS and is_listed_noun(found)
    is_also_participle = found.endswith("et") and found[:-1] in known.infinitives  # »et lukket vindue«
    if found in UNBENT or base_of_adjective(found) == found:
        return False  # »en moderne bygning«, »en beskeden og delvis sikring«
    return is_near and reading_of(found) in _DEFINITE and found not in known.present and not is_also_participle


def _is_definite(word: str) -> bool:
    return is_definite_adjective(word) or word == "enkelte"


def _behind_definite(text: Text, index: int, noun: int, known: Verbs) -> Iterator[Disagreement]:
    """Yield `en tydelige ramme`, `hver enkelte ansøgning` and `hver enkelte ansøgere`."""
    adjective, found = text.lower_words[noun - 1 : noun + 1]
    if not text.words[noun - 1].text.islower():
        return  # a name
    if reading_of(found) in _SINGLE and found not in known.present:
        yield Disagreement(noun - 1, noun, "ubestemt")
    elif text.lower_words[index] in EACH - ARTICLES and adjective == "enkelte" and _is_plural(found, known):
        yield Disagreement(index, noun, "ental")


def _is_done(word: str) -> bool:
    """Return whether the word is a participle with another word before it: `demensramt`."""
    return not reading_of(word) and LIKE_DONE.search(word) is not None


def _stands_before_plural(text: Text, adjective: int, known: Verbs) -> bool:
    """Return whether a plural follows: with an adjective between »en« can be no subject, nor »møder« its verb.

    In »denne knap opfører sig« a verb follows.
    """
    behind = adjective + 1
    if behind >= len(text.words):
        return False
    found = text.lower_words[behind]
    if text.lower_words[adjective - 1] in NEVER_ALONE and found.endswith("r") and found in known.present:
        # »et tæt samarbejder«
        is_neuter = bool(reading_of(found[:-1]) & Reading.ONE) and genders_of(found[:-1]) == {"t"}
        return is_neuter and beside(text, adjective)
    if is_surely_verb(found, known):
        return False
    return beside(text, adjective) and is_surely_plural(text.lower_words[behind]) and is_written_small(text, behind)


def _is_plural(word: str, known: Verbs) -> bool:
    """Return whether it is a plural or the genitive of one: `ansøgere`, `brugeres`."""
    return is_many(word, known) or (word.endswith("s") and is_surely_plural(word[:-1]))


def _is_said_of_it(text: Text, pronoun: int, known: Verbs) -> bool:
    """Return whether what follows may be said of the pronoun: `i fremtiden bliver det store anlæg`."""
    before = text.lower_words[pronoun - 1] if pronoun > 1 and beside(text, pronoun - 1) else ""
    return before in COPULAS or before in FINITE or before in known.present  # »skaber det gode rammer«


def _is_described(text: Text, article: int, noun: int) -> bool:
    """Return whether nothing but adjectives in -e stand between both, of which none is a noun: »den enkelte«."""
    between = text.lower_words[article + 1 : noun]
    return bool(between) and all(
        (is_definite_adjective(word) or word in ONE_OF_MANY or is_participle(word)) and not is_listed_noun(word)
        for word in between
    )
