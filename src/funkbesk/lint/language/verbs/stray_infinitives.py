"""Whether an infinitive is joined to a finite verb, and no noun or adjective: `…, udbedre skader og bestiller`."""

from __future__ import annotations

from itertools import pairwise

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    PARTICLES,
    PREPOSITIONS,
    SUBORDINATORS,
    base_of_adjective,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, Reading, readings_of
from funkbesk.lint.language.neighbours import near
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.number_words import PERSONS
from funkbesk.lint.language.times import is_time
from funkbesk.lint.language.verb_forms import is_infinitive
from funkbesk.lint.language.verb_or_noun import (
    has_object_or_adverb,
    is_also_adjective,
    is_also_noun,
    is_verb_not_adjective,
)
from funkbesk.lint.language.verbs.certain_verbs import has_particle
from funkbesk.lint.language.verbs.subjects import has_determiner
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text, Word

_IN_AA = late(r"\w{3,}å$")  # bestå, opnå: the imperative looks the same
_NO_PARTICIPLE = late(r"(?:[skv]|^h|^r)ende$")  # udsende, kende, anvende
_BEFORE_TIMES = word_set("hver hele første")
_TIME_REACH = 3
_ALL = word_set("alt alle noget nogle intet ingen hvad")
# To the lexicon these are no nouns, and elsewhere they hardly are: »De synger og lege«.
_SELDOM_NOUNS = word_set(
    "lege flette føde luge rive snøre drikke ske spire ånde stråle pine spænde lappe øse trille klappe kaste lodde "
    "væve svinge tælle støbe sværte handle bære"
)
# »Bestiller kost og rejse hjem«
_WITH_DIRECTION = word_set("rejse transport færge flytte")
_UP_TO = frozenset({("op", "til"), ("op", "mod")})
ALSO_ADVERBS = word_set("længe nøje ilde bedre")


def is_infinitive_with_object(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs
) -> bool:
    """Return whether the word, one of the infinitives, can be neither noun nor adjective where it stands."""
    lower = words[index]
    is_command = lower in known.imperatives and not lower.endswith("e") and not _IN_AA.match(lower)
    if lower in FUNCTION_WORDS or lower in ALSO_ADVERBS or is_command or is_participle(lower):
        return False
    if words[index - 1] in JOINS and words[index + 1 : index + 2] == ("at",) and near(text, inside, index):
        return not (has_determiner(words, index) or is_also_adjective(lower))  # »og lære at klare sig selv«
    if is_also_adjective(lower):
        has_comma = index + 1 < len(words) and not near(text, inside, index)
        return not has_determiner(words, index) and is_verb_not_adjective(words, index, has_comma=has_comma)
    if lower.endswith("ende") and not _NO_PARTICIPLE.search(lower):
        return False
    if not inside[index].text.islower() or text.value[inside[index].end : inside[index].end + 1] == "-":
        return False
    is_only_verb = not may_be_joined_noun(words, index)
    if _has_particle(text, inside, words, index):
        return True
    if not is_only_verb and any(
        is_time(word) or word in _BEFORE_TIMES for word in words[index + 1 : index + 1 + _TIME_REACH]
    ):
        return False  # »omsorg og pleje hver dag«
    return has_object(text, inside, words, index, known) or (
        is_only_verb and _goes_on(text, inside, words, index, known)
    )


def _has_particle(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int) -> bool:
    """Return whether »op«, »ned« … belongs to the verb: `følge op efter en måned`, but not `støtte op til grænsen`."""
    is_of_verb = words[index] not in _WITH_DIRECTION and words[index + 1 : index + 3] not in _UP_TO
    return is_of_verb and has_particle(text, inside, words, index)


def may_be_joined_noun(words: tuple[str, ...], index: int) -> bool:
    """Return whether the infinitive is spelled like a noun, or like one that is joined to another: `mad og drikke`."""
    is_joined = index > 1 and words[index - 1] in JOINS and bool(reading_of(words[index - 2]))
    return may_be_noun(words[index]) or (is_joined and words[index] in _SELDOM_NOUNS)


def is_seldom_noun(word: str) -> bool:
    """Return whether the infinitive (lower case) is spelled like a noun, be it a rare one: `sætter lege i gang`."""
    return may_be_noun(word) or word in _SELDOM_NOUNS


def is_stray(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs) -> bool:
    """Return whether the infinitive is joined to what stands before it."""
    if _is_listed_behind_object(text, inside, words, index, known) or _is_listed_alone(
        text, inside, words, index, known
    ):
        return True
    if not is_infinitive_with_object(text, inside, words, index, known):
        return False
    if words[index - 1] in JOINS:
        # the last of some things may be a noun that is not known: »Udlåner ski, skøjter og kælke«
        is_series = bool(reading_of(words[index - 2]) & Reading.MANY) and _is_listed(text, inside, index - 2)
        if is_series and not has_object(text, inside, words, index, known):
            return False
        return near(text, inside, index - 1) and not text.value[: inside[index - 1].start].endswith("- ")
    return _is_listed(text, inside, index) and _joins_finite(words[index + 1 :], known)


def is_followed_by_finite(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs
) -> bool:
    """Return whether it is the second of three verbs without anything between: `Planlægger, gennemføre og leder`."""
    is_second = words[index - 1] in known.present and _is_listed(text, inside, index)
    return (
        is_second
        and (not may_be_noun(words[index]) or _is_between_verbs(words, index, known))
        and words[index + 1 : index + 2] != ()
        and _joins_finite(words[index + 1 : index + 3], known)
    )


def _is_between_verbs(words: tuple[str, ...], index: int, known: Verbs) -> bool:
    """Return whether the words on both sides are no nouns, as in `Vejer, mærke og pakker`."""
    behind = words[index + 2] if index + 2 < len(words) else ""
    is_verb = behind in known.present and (not is_also_noun(behind) or has_object_or_adverb(words, index + 2, known))
    return is_verb and (not is_also_noun(behind) or (index == 1 and not is_also_noun(words[0])))


def _is_listed(text: Text, inside: tuple[Word, ...], index: int) -> bool:
    return text.value[inside[index - 1].end : inside[index].start] == ", "


def _is_listed_behind_object(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs
) -> bool:
    """Return whether it is »støtte« in »ledsager til lægen, støtte ved indkøb og skaber ro«: a noun would be joined."""
    if not _is_listed(text, inside, index) or not readings_of(words[index - 1]) & DEFINITE:
        return False
    is_verb = not is_also_adjective(words[index]) and not is_participle(words[index])
    later = words[index + 1 :]
    if not is_verb or not later or later[0] not in PREPOSITIONS or not near(text, inside, index):
        return False
    third = next((place for place in range(1, len(later)) if later[place - 1] in JOINS), 0)
    return later[third] in known.present and (
        not is_also_noun(later[third]) or has_object_or_adverb(later, third, known)
    )


def _is_listed_alone(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs) -> bool:
    """Return whether the third verb shares its object with it: `indkalder til mødet, referere og følger op`."""
    if index + 2 >= len(words) or words[index + 1] not in JOINS or words[index] not in known.infinitives:
        return False
    third = words[index + 2]
    if third not in known.present:
        return False
    is_noun = is_seldom_noun(words[index]) and bool(reading_of(words[index - 1]))  # »mad, drikke og serverer kaffe«
    is_verb = not (is_noun or may_be_noun(words[index]) or is_also_adjective(words[index]))
    is_verb = is_verb and not is_participle(words[index])
    is_third = not is_also_noun(third) or has_object_or_adverb(words, index + 2, known)
    return is_verb and (is_third or has_particle(text, inside, words, index + 2)) and _is_listed(text, inside, index)


def has_object(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs) -> bool:
    """Return whether an object of the verb follows it."""
    if index + 1 == len(words) or not near(text, inside, index):
        return False
    # »skabe kontakter«, »hjælpe de besøgende«: behind an infinitive they are neither a verb nor its subject
    after = words[index + 1]
    if not is_infinitive(words[index], known):
        return has_object_or_adverb(words, index, known)
    behind = words[index + 2] if index + 2 < len(words) else ""
    return (
        after == "de"
        or after in PERSONS
        or bool(reading_of(after) & Reading.MANY)
        or (_describes(after) and bool(reading_of(behind)))  # »udskifte slidte gynger«, »lave sund mad«
        or (is_genitive(after) and not is_infinitive(after[:-1], known))
        or has_object_or_adverb(words, index, known)
    )


def _describes(word: str) -> bool:
    return is_participle(word) or is_inflected_adjective(word) or base_of_adjective(word) == word


def _goes_on(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs) -> bool:
    """Return whether it ends the sentence, or a preposition, a particle or a noun follows: `udbedre skader`.

    Behind a listed verb a word that is not known is a noun.
    """
    if index + 1 == len(words):
        return True
    after = words[index + 1]
    if not near(text, inside, index):
        return after in SUBORDINATORS  # »og beslutte, hvem der får støtte«
    if after in PREPOSITIONS or after in PARTICLES or after in _ALL or after == "som":
        return True
    is_unknown = after not in FUNCTION_WORDS and words[index] in known.infinitives
    return bool(readings_of(after)) or _describes(after) or is_unknown


def _joins_finite(following: tuple[str, ...], known: Verbs) -> bool:
    """Return whether »og« and a finite verb follow."""
    joined = (second for first, second in pairwise(following) if first in JOINS)
    verb = next(joined, "")
    return verb in known.present or verb in known.passive
