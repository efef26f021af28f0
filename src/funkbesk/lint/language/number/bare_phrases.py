"""Whether a noun phrase with an adjective in -e begins without article, pronoun or owner: `Giver nye kollega …`."""

from __future__ import annotations

from funkbesk.lint.language.grammar import (
    COPULAS,
    GIVING,
    HAVING_OR_GETTING,
    JOINS,
    PREPOSITIONS,
    SUBJECTS,
    base_of_adjective,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, Reading, readings_of
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.number.phrase_beginnings import is_behind_past
from funkbesk.lint.language.number_words import PERSONS, is_several
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_BEFORE_A_BARE_ADJECTIVE = PREPOSITIONS | COPULAS | {"som", "både", "såvel", "hverken"}
_CLAUSE_OPENERS = word_set("at når fordi mens selvom medmindre skønt hvorved hvormed hvorefter")
"""Not »hvis«, which is an owner too: »hvis politiske indflydelse«."""
_OF_BOTH = word_set("den det de denne dette disse vores jeres deres hans hendes min mine din dine sin sine")
_BEFORE_OBJECTS = word_set(
    "ikke også kun altid ofte desuden samtidig løbende fortsat jævnligt sig primært typisk altså"
)
_DEGREES = word_set("mere mindre mest meget særligt bedre større stadig stadigt ofte")
_LIKE_DEFINITE = word_set(
    "samme næste forrige hele halve eneste øvrige selve tredje anden andet egen næstkommende førstkommende nuværende "
    "tidligere kommende daværende pågældende nævnte førnævnte ovennævnte nedennævnte omtalte omhandlede følgende "
    "nedenstående ovenstående foranstående foregående efterfølgende gældende indeværende nærværende vedlagte senere"
)
"""Behind these an adjective has its -e in the singular too, without an article: »på samme faglige niveau«."""
_FEW = word_set("få mange flere")


def stands_bare(text: Text, adjective: int, known: Verbs, *, is_joined: bool = False) -> bool:
    """Return whether no article, pronoun or genitive can stand before the adjective.

    Where it `is_joined` to another one that the noun may lack its ending of, a word for several stands before both.
    """
    lower, begin = text.lower_words, _beginning(text, adjective)
    if begin is None:
        return False
    begin, has_adverb = _behind_adverbs(text, begin), begin
    if begin == 0:
        return True
    before = lower[begin - 1]
    if not beside(text, begin - 1):
        return text.value[text.words[begin - 1].end : text.words[begin].start] == ": "
    if before == "som" and lower[max(0, begin - 2)] == "såvel":
        begin, before = begin - 1, "og"  # »den offentlige såvel som private sfære«
    if before in _BEFORE_A_BARE_ADJECTIVE or (is_joined and is_several(before)):
        return True
    if before in _CLAUSE_OPENERS:
        return lower[adjective + 1] not in known.present  # »at nye medarbejder introduceres«
    if before in JOINS or before == "men":
        is_second = begin > 1 and is_inflected_adjective(lower[begin - 2]) and beside(text, begin - 2)
        # »lokale og nationale retningslinje«
        return _ends_plural(text, begin - 2) or (is_second and stands_bare(text, begin - 2, known, is_joined=True))
    if readings_of(before) & DEFINITE and before not in known.present:
        is_turned = begin < has_adverb  # »Derfor rammer loven kun lovlydige borger«
        return is_turned or any(verb in lower[:begin] for verb in GIVING)  # »give børnene sunde måltider«
    if before in SUBJECTS:
        verb = lower[begin - 2] if begin > 1 and beside(text, begin - 2) else ""
        return verb in known.present or verb in HAVING_OR_GETTING  # »så har vi gode mulighed«
    is_verb = before in known.present or before in known.infinitives or before in known.passive
    is_described = base_of_adjective(before) is not None or lower[max(0, begin - 2)] in _OF_BOTH
    is_tense = not is_described and is_behind_past(text, begin, known)  # »har modtaget nye ansøgning«
    return is_tense or (is_verb and not is_inflected_adjective(before))


def _behind_adverbs(text: Text, begin: int) -> int:
    """Return the place behind the verb where nothing but adverbs stand before: `gør sig fortsat nye erfaringer`."""
    while begin > 1 and text.lower_words[begin - 1] in _BEFORE_OBJECTS and beside(text, begin - 1):
        begin -= 1
    return begin


def _beginning(text: Text, adjective: int) -> int | None:
    """Return where the adjectives begin, with what they are told of: `til mere avancerede`, `offentligt tilgængelige`.

    None where one of them needs no article before the singular.
    """
    lower, begin = text.lower_words, adjective
    while begin and beside(text, begin - 1):
        before = lower[begin - 1]
        if before in _LIKE_DEFINITE or before.endswith("ste"):
            return None
        if is_several(before):
            break
        is_adverb = before in _DEGREES or base_of_adjective(before) not in {None, before}
        describes = is_inflected_adjective(before) or is_participle(before)
        if not is_adverb and (not describes or readings_of(before)):
            break
        begin -= 1
    return begin


def _ends_plural(text: Text, index: int) -> bool:
    """Return whether an indefinite plural, or what stands for one, ends there: `pårørende og …`, `få, men …`."""
    if index < 0:
        return False
    words = text.lower_words
    begin = index
    while begin > 0 and beside(text, begin - 1) and _describes(words[begin - 1]):
        begin -= 1
    before = words[begin - 1] if begin and beside(text, begin - 1) else ""
    if before in _OF_BOTH or is_genitive(before):
        return False  # »borgerens tidligere sager og aktuelle medicin«
    if reading_of(words[index]) is Reading.EITHER:
        return begin < index  # »komplekse krav og …«
    return words[index] in PERSONS or words[index] in _FEW or reading_of(words[index]) is Reading.MANY


def _describes(word: str) -> bool:
    return is_inflected_adjective(word) or word.endswith(("igere", "yere")) or word in {"ældre", "yngre", "senere"}
