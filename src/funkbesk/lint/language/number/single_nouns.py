"""What does not agree behind a word for one: `en opgaver`, `et månedligt møder`, `en tydelige ramme`."""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.late_patterns import late
from funkbesk.lint.language.genders import genders_of
from funkbesk.lint.language.grammar import (
    ALSO_CONJUNCTIONS,
    COPULAS,
    FINITE,
    FUNCTION_WORDS,
    OWNERS_OF_MANY,
    PREPOSITIONS,
    base_of_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, is_listed_noun
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import LIKE_DONE, is_counted_off, is_genitive, is_written_small, noun_behind
from funkbesk.lint.language.nouns import Number, is_countable, is_surely_plural, number_of, reading_of
from funkbesk.lint.language.number.article_phrases import wrong_gender
from funkbesk.lint.language.number.disagreement import Disagreement
from funkbesk.lint.language.number.joined_adjectives import joined_definite
from funkbesk.lint.language.number.number_of_nouns import is_many, is_surely_verb
from funkbesk.lint.language.number.unlike_nouns import OTHER_GENDER, SINGLE, unlike_noun, unlike_person
from funkbesk.lint.language.number_words import (
    ARTICLES,
    COLLECTIVE,
    EACH,
    EACH_ONE,
    NEVER_ALONE,
    NUMBERS,
    ONE_OF_MANY,
    ONLY_WITH_ADJECTIVE,
    ORDINALS,
    PERSONS,
    is_definite_adjective,
)
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_GROUP = late(
    r"(?:gangen|gruppen|holdet|teamet|familien|parret|udvalget|rådet|bestyrelsen|personalet|klassen|flokken|ledelsen|staben"
    r"|forsamlingen|kredsen|banden|styrken|foreningen|kommunen|koret|orkestret|trioen|mandskabet|besætningen)$"
)
_GIVING = word_set("giver gav volder")
_ALSO_DEFINITE = ONE_OF_MANY | {"gamle"}
_SELDOM_NOUNS = frozenset({"både", "uhyre"})  # »et både rigt og frit samfund«, »en uhyre vigtig sag«
_UNBENT = word_set("fælles gratis større mindre bedre længere kortere højere lavere nyere")
"""Behind »en« they describe a thing and stand for no person."""


def behind_one(text: Text, index: int, known: Verbs) -> Iterator[Disagreement]:
    """Yield a plural, or an adjective with another gender or number, behind `en`, `hver`, `den` … at `index`."""
    lower = text.lower_words
    wrong = among_one(text, index) or unlike_person(text, index)
    wrong = wrong or (wrong_gender(text, index) if lower[index] in EACH else None)
    if wrong is not None:
        yield wrong
        return
    if lower[index] in ONLY_WITH_ADJECTIVE and (many := _behind_number(text, index)) is not None:
        yield Disagreement(index, many, "ledsager")
        return
    is_ordinal = lower[index] in EACH and lower[index + 1 : index + 2] != () and lower[index + 1] in ORDINALS
    noun = noun_behind(text, index + 1 + is_ordinal)
    if noun is None or lower[noun] in _SELDOM_NOUNS or (is_ordinal and not beside(text, index)):
        return
    if (wrong := unlike_noun(text, index, noun, known)) is not None:
        yield wrong
        return
    is_old = noun == index + 2 and lower[index + 1] == "gamle"  # but »en lille gamle mand«
    if lower[index] in EACH and noun > index + 1 and (_is_definite(lower[noun - 1]) or is_old):
        yield from _behind_definite(text, index, noun, known)
        return
    if base_of_adjective(lower[noun]) is None and not _is_done(lower[noun]):
        if _is_plural_there(text, index, noun, known):
            yield Disagreement(index, noun, "ental")
        return
    if lower[index] in ONLY_WITH_ADJECTIVE:
        return
    if lower[index] in ARTICLES and (place := joined_definite(text, noun, known)) is not None:
        yield Disagreement(place, place + 1, "ubestemt")
        return
    # »en kort uddannelser«
    is_no_noun = not reading_of(lower[noun]) or genders_of(lower[noun]) == {OTHER_GENDER.get(lower[index])}
    if is_no_noun and _stands_before_plural(text, noun, known):
        yield Disagreement(index, noun + 1, "ental")


def _is_plural_there(text: Text, index: int, noun: int, known: Verbs) -> bool:
    """Return whether the noun is a plural, and no verb of what may stand alone: `et møder`, `den enkelte ansøgere`."""
    lower = text.lower_words
    if lower[index] in ONLY_WITH_ADJECTIVE:
        is_phrase = _is_described(text, index, noun) or is_counted_off(text, index, noun, known)
        are_persons = lower[noun - 1] == "enkelte" and number_of(lower[noun]) is Number.MANY
        if not is_phrase or (not are_persons and _is_said_of_it(text, index, known)):
            return False
    is_no_verb = lower[index] in NEVER_ALONE or (lower[index] in EACH_ONE and noun > index + 1)
    is_no_verb = is_no_verb or (lower[index] in EACH and lower[noun - 1] in _UNBENT)  # »en fælles aftaler«
    return is_many(lower[noun], known) or (is_no_verb and is_surely_plural(lower[noun]))


def _behind_number(text: Text, index: int) -> int | None:
    """Return the place of the plural in `fra det to foreninger`; in »er det to timer« the first word stands alone."""
    lower = text.lower_words
    if not index or lower[index - 1] not in PREPOSITIONS - ALSO_CONJUNCTIONS or not beside(text, index - 1):
        return None
    if lower[index + 1 : index + 2] == () or lower[index + 1] not in NUMBERS or not beside(text, index):
        return None
    noun = noun_behind(text, index + 2)
    return noun if noun is not None and is_surely_plural(lower[noun]) else None


def among_one(text: Text, index: int) -> Disagreement | None:
    """Return `hver af båden`, `en af kommunens skole`: several have to be named; groups of people are several."""
    if text.lower_words[index : index + 2] in {("den", "ene"), ("det", "ene")}:
        index += 1
    elif text.lower_words[index] not in EACH | {"ingen"}:
        return None
    noun = index + 2
    if text.lower_words[index + 1 : noun] != ("af",) or noun >= len(text.words):
        return None
    if not (beside(text, index) and beside(text, index + 1)):
        return None
    found = text.lower_words[noun]
    if is_genitive(found) or found in OWNERS_OF_MANY:
        return _among_owned(text, index, noun)
    is_one = reading_of(found) is Reading.THE_ONE and is_listed_noun(found) and found not in FUNCTION_WORDS
    ends = noun + 1 == len(text.words) or not beside(text, noun) or text.lower_words[noun + 1] in PREPOSITIONS
    return Disagreement(index, noun, "flertal") if is_one and ends and _GROUP.search(found) is None else None


def _among_owned(text: Text, index: int, owner: int) -> Disagreement | None:
    """Return `en af kommunens skole`, where `kommunens` stands at `owner`: what is one of several is a plural."""
    noun = noun_behind(text, owner + 1) if beside(text, owner) else None
    if noun is None or text.lower_words[noun].endswith(COLLECTIVE):
        return None
    found = text.lower_words[noun]
    is_thing = is_countable(found) or number_of(found) is Number.ONE
    return Disagreement(index, noun, "flertal") if is_thing and base_of_adjective(found) is None else None


def _is_definite(word: str) -> bool:
    return is_definite_adjective(word) or word == "enkelte"


def _behind_definite(text: Text, index: int, noun: int, known: Verbs) -> Iterator[Disagreement]:
    """Yield `en tydelige ramme`, `hver enkelte ansøgning` and `hver enkelte ansøgere`."""
    adjective, found = text.lower_words[noun - 1 : noun + 1]
    if not text.words[noun - 1].text.islower():
        return  # a name
    is_agent = reading_of(found) is Reading.ONE and is_listed_noun(found) and adjective not in PERSONS
    if reading_of(found) in SINGLE and (found not in known.present or is_agent):
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
    is_unknown = not reading_of(found) and found.endswith("er")  # »et årligt eftersyner«
    if text.lower_words[adjective - 1] in NEVER_ALONE and (
        is_unknown or (found.endswith("r") and found in known.present)
    ):
        # »et tæt samarbejder«, »et stort netværker«
        one = next((found[:-cut] for cut in (1, 2, 3) if reading_of(found[:-cut]) & Reading.ONE), "")
        is_neuter = bool(reading_of(one) & Reading.ONE) and genders_of(one) == {"t"}
        return is_neuter and beside(text, adjective)
    if is_surely_verb(found, known):
        return False
    return beside(text, adjective) and is_surely_plural(text.lower_words[behind]) and is_written_small(text, behind)


def _is_plural(word: str, known: Verbs) -> bool:
    """Return whether it is a plural or the genitive of one: `ansøgere`, `brugeres`."""
    return is_many(word, known) or (word.endswith("s") and is_surely_plural(word[:-1]))


def _is_said_of_it(text: Text, pronoun: int, known: Verbs) -> bool:
    """Return whether what follows may be said of the pronoun: `i fremtiden bliver det store anlæg`."""
    before = text.lower_words[pronoun - 1] if pronoun and beside(text, pronoun - 1) else ""
    if pronoun == 1:
        return before in _GIVING  # »Giver den enkelte problemer«
    return before in COPULAS or before in FINITE or before in known.present  # »skaber det gode rammer«


def _is_described(text: Text, article: int, noun: int) -> bool:
    """Return whether nothing but adjectives in -e stand between both, of which none is a noun: »den enkelte«."""
    between = text.lower_words[article + 1 : noun]
    return bool(between) and all(
        (is_definite_adjective(word) or word in _ALSO_DEFINITE or is_participle(word)) and not is_listed_noun(word)
        for word in between
    )
