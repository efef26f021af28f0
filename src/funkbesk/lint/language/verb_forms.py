"""Verbs that the list of verbs lacks, known by how they are made: `videresælge`, `affatte`, `tapetsere`."""

from __future__ import annotations

from functools import lru_cache

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    base_of_adjective,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, adjectives, is_listed_noun, readings_of, verbs
from funkbesk.lint.texts.bullet_forms import Verbs

_PREFIX = late(
    r"(?:af|an|be|bort|efter|fast|forhånds|forud|fore|for|frem|fri|færdig|gennem|gen|hen|hjem|ind|med|mis|mod|ned|ny|om|"
    r"op|over|på|sam|selv|tilbage|til|ud|under|ved|videre)(?=\w{4})"
)
_SHORTEST_FIRST = 4
_SHORTEST_VERB = 7
_SHORTEST_VERB_AMONG_NOUNS = 8
# `-isere`, `-ficere`, `-ettere` … make verbs of foreign words; »hurtigere« and »arbejdere« end otherwise
_FOREIGN = late(r"\w{2}(?:is|fic|iv|ul|ific|at|aps|ets|ett|iss|in|er|et|it|ent|ant|ikk|ik|um|urn|el|al)ere$")
# Verbs that are not in the list since a form of theirs is far more often a noun or an adjective.
_SELDOM_VERBS = word_set(
    "ankre banke bunde bløde blødgøre brede bruse bundte bølge bøvle dale dryppe drømme due dukke dumpe dunke dyste "
    "døve ende fare faste feste flamme fostre friske fryde frygte fuge glatte gynge hale halte havne hylde hyre hænde "
    "jævne klynge knappe krige krumme le lense lune lyne lyste lække lønne massakrere minde mose murre pibe piske "
    "pjatte pose prise rede reje revne ruste sadle satse skinne skuffe skumle smede snegle sno sole spalte spidse "
    "stakke stamme stejle storme strømme studse støje surre svine sæbe tanke tippe toppe trodse vare vifte vippe "
    "visne vælde vågne"
)


@lru_cache(maxsize=20_000)
def is_unlisted_infinitive(word: str) -> bool:
    """Return whether the word (lower case) is made as infinitives are, and is no noun and no adjective."""
    if not word.endswith(("e", "å")) or word in FUNCTION_WORDS or word in verbs() or is_listed_noun(word):
        return False
    if is_participle(word) or _is_adjective(word):
        return False
    if readings_of(word):
        return _is_compound(word)
    if word.endswith("gøre") and base_of_adjective(word[:-4]) == word[:-4]:
        return True  # »besværliggøre«
    prefix = _PREFIX.match(word)
    is_derived = prefix is not None and word[prefix.end() :] in verbs()
    return is_derived or _FOREIGN.match(word) is not None or _is_compound(word)


def _is_compound(word: str) -> bool:
    """Return whether a noun or an adjective and a verb make it: `takstberegne`, `procesunderstøtte`."""
    shortest = _SHORTEST_VERB_AMONG_NOUNS if readings_of(word) else _SHORTEST_VERB
    return any(
        word[cut:] in verbs() and not _may_be_other(word[cut:]) and _is_first_part(word[:cut])
        for cut in range(_SHORTEST_FIRST, len(word) - shortest + 1)
    )


def _may_be_other(word: str) -> bool:
    return is_listed_noun(word) or word in adjectives().definite_forms or word.endswith("løse")


def _is_first_part(word: str) -> bool:
    return any(readings_of(part) & Reading.ONE or base_of_adjective(part) == part for part in {word, word.rstrip("s-")})


def is_infinitive(word: str, known: Verbs) -> bool:
    """Return whether the word (lower case) is an infinitive, of a listed verb or not."""
    return word in known.infinitives or word in _SELDOM_VERBS or is_unlisted_infinitive(word)


def is_present(word: str, known: Verbs) -> bool:
    """Return whether the word (lower case) is a present, of a listed verb or not."""
    if word in known.present or not word.endswith("r"):
        return word in known.present
    if word.endswith("gører"):
        return word[:-1] in known.infinitives  # »fastgører«, in place of »fastgør« or »fastgøre«
    return word[:-1] in _SELDOM_VERBS or (not readings_of(word) and is_unlisted_infinitive(word[:-1]))


def _is_adjective(word: str) -> bool:
    """Return whether it is `hjemløse`, `hurtigere` or `stabilere`."""
    if word in adjectives().definite_forms or base_of_adjective(word[:-1]) is not None:
        return True
    if not word.endswith("ere"):
        return False
    return base_of_adjective(word[:-3]) is not None or is_inflected_adjective(word[:-2])
