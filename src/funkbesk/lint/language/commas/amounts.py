"""Numbers and superlatives that are added to what stands before: `øvelser, mindst to om året`, `alle, selv de små`.

The number has no noun of its own, so it counts the one before: in `holder øvelser mindst to gange` it tells how often.
"""

from __future__ import annotations

from funkbesk.lint.language.commas.addition_words import AFTER_VERB
from funkbesk.lint.language.commas.sentence_adverbials import follows_verb, repeats_preposition
from funkbesk.lint.language.commas.sentence_openings import is_past_the_middle
from funkbesk.lint.language.grammar import (
    COPULAS,
    DEFINITE_ARTICLES,
    FINITE,
    MODALS,
    PREPOSITIONS,
    base_of_adjective,
    is_any_adjective,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.number_words import ARTICLES, NUMBERS
from funkbesk.lint.language.phrase_places import PERSONS, PhrasePlace, is_finite, is_noun, modifies, place_of_phrase
from funkbesk.lint.language.times import is_time
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text, words_in

_SHARES = word_set("halvdelen størstedelen flere mange de den nogle mindst højst cirka omkring")
# What can stand behind a number without a noun: »to om året«, »fem pr. hold«, »én hver sommer«.
_BEHIND_NUMBERS = PREPOSITIONS - {"af"} | word_set("pr per hver hvert ugentligt dagligt årligt månedligt")
_GIVING = word_set(
    "give giver tilbyde tilbyder sende sender yde yder vise viser lære lærer love lover koste koster række rækker "
    "sikre sikrer skaffe skaffer"
)
_BEHIND_PHRASES = AFTER_VERB | {PhrasePlace.MAYBE_OBJECT, PhrasePlace.IN_THE_MIDDLE, PhrasePlace.OBJECT_IN_CLAUSE}
_BEHIND_PREPOSITIONS = {PhrasePlace.GOVERNED, PhrasePlace.IN_THE_MIDDLE}
_TIMES = word_set("gang gange")
_ORDER = word_set("første sidste næste fleste")
_QUANTIFIERS = word_set("alle al alt samtlige hver hvert ethvert enhver")
_SEVERAL = word_set("flere forskellige")
_MARKS = frozenset(",;:()")
_REACH = 4


def is_number(word: str) -> bool:
    """Return whether it is a number above one, in letters or digits."""
    return word in NUMBERS or word.isdigit()


def is_share(text: Text, index: int, after: str, known: Verbs) -> bool:
    """Return whether `heraf` or `deraf` takes some of those before it: `fem ansatte heraf to på deltid`."""
    if not (is_number(after) or after in ARTICLES or after in _SHARES):
        return False
    before = text.lower_words[index - 1]
    governor = text.lower_words[index - 2]
    return not is_finite(before, known) or governor in PREPOSITIONS or modifies(governor)


def counts_apart(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    """Return whether a number without a noun counts the noun before it: `holder øvelser mindst én om året`."""
    lower = text.lower_words
    are_several = bool(readings_of(lower[index - 1]) & Reading.MANY) or lower[index - 1] in PERSONS
    if not are_several or not (is_number(after) or after in ARTICLES):
        return False
    behind = index + len(words_in(word)) + (not after.isdigit())
    if behind < len(lower):
        gap = text.value[text.words[behind - 1].end : text.words[behind].start]
        is_next = gap.endswith(" ") and _MARKS.isdisjoint(gap)
        if lower[behind] == "eller" and is_number(" ".join(lower[behind + 1 : behind + 2])):
            return True  # »gæster et eller to ad gangen«
        if "%" in gap or (is_next and lower[behind] not in _BEHIND_NUMBERS):
            return False
    place = place_of_phrase(text, index - 1, known)
    return (
        place in _BEHIND_PHRASES
        and _GIVING.isdisjoint(lower[max(0, index - _REACH) : index])
        and is_past_the_middle(text, index, known)
    )


def follows_frequency(text: Text, index: int) -> bool:
    """Return whether it is told more exactly how often, as in `efterses jævnligt mindst en gang om måneden`."""
    return not _TIMES.isdisjoint(text.lower_words[index + 1 : index + 3])


def spells_out_counted(text: Text, index: int, after: str, known: Verbs) -> bool:
    """Return whether those that were counted are told one by one: `har to fag både dansk og kemi`, not `både i …`."""
    lower = text.lower_words
    is_counted = is_number(lower[index - 2]) or lower[index - 2] in _SEVERAL
    if not is_counted or not readings_of(lower[index - 1]) & Reading.MANY or is_time(lower[index - 1]):
        return False
    is_thing = bool(readings_of(after)) and not is_finite(after, known) and not is_time(after)
    is_described = is_any_adjective(after) and not is_finite(after, known)
    is_free = _GIVING.isdisjoint(lower[max(0, index - _REACH) : index])
    if not (is_thing or is_described) or not is_free or not is_past_the_middle(text, index, known):
        return False
    if follows_verb(text, index, known):
        return False  # »underviser på to skoler både børn og voksne«
    return place_of_phrase(text, index - 1, known) in AFTER_VERB | {PhrasePlace.MAYBE_OBJECT}


def measures_predicate(text: Text, index: int, after: str, known: Verbs) -> bool:
    """Return whether a number tells more of an adjective: `haven er stor cirka 2.000 kvadratmeter`."""
    lower = text.lower_words
    is_predicate = base_of_adjective(lower[index - 1]) is not None and lower[index - 2] in COPULAS
    return is_predicate and is_number(after) and is_past_the_middle(text, index, known)


def sums_up(text: Text, index: int, place: PhrasePlace, known: Verbs) -> bool:
    """Return whether `i alt` sums up what stands before it: `udlejer huse i alt 312`, not `har i byen i alt 312`."""
    if place is PhrasePlace.IN_THE_MIDDLE and not FINITE.isdisjoint(text.lower_words[max(0, index - _REACH) : index]):
        return False
    return place in _BEHIND_PHRASES and is_past_the_middle(text, index, known)


def is_extreme(text: Text, index: int, after: str, known: Verbs) -> bool:
    """Return whether `selv` begins what is least expected of all before it: `alle fejl selv de mindste`."""
    lower = text.lower_words
    if not is_noun(text, index - 1) or lower[index - 2] in MODALS:
        return False
    if repeats_preposition(text, index, after):
        return is_past_the_middle(text, index, known)  # »i al slags vejr selv i storm«
    place = place_of_phrase(text, index - 1, known)
    if _QUANTIFIERS.isdisjoint(lower[max(0, index - _REACH) : index - 1]) and not (
        readings_of(lower[index - 1]) is Reading.MANY and place in _BEHIND_PREPOSITIONS
    ):
        return False
    if after in DEFINITE_ARTICLES:
        word = lower[index + 2] if index + 2 < len(lower) else ""
        is_named = word == "mest" or (word.endswith("ste") and word not in _ORDER) or _ends(text, index + 2)
    else:
        is_named = is_inflected_adjective(after) and not is_participle(after) and _ends(text, index + 1)
    return is_named and place in _BEHIND_PHRASES and is_past_the_middle(text, index, known)


def _ends(text: Text, index: int) -> bool:
    """Return whether the word is an adjective, and the last of its sentence."""
    word = text.words[index] if index < len(text.words) else None
    return word is not None and is_inflected_adjective(word.lower) and text.value[word.end :][:1] in {"", "."}
