"""Verbs that the list of verbs lacks, known by how they are made: `videresælge`, `affatte`, `tapetsere`."""

from __future__ import annotations

from functools import lru_cache

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import FUNCTION_WORDS, base_of_adjective, is_inflected_adjective, is_participle
from funkbesk.lint.language.lexicon import adjectives, readings_of, verbs
from funkbesk.lint.texts.bullet_forms import Verbs

_PREFIX = late(
    r"(?:af|an|be|bort|efter|fast|for|fore|forud|frem|fri|færdig|gen|gennem|hen|hjem|ind|med|mis|mod|ned|ny|om|"
    r"op|over|på|sam|selv|til|tilbage|ud|under|ved|videre)(?=\w{4})"
)
# `-isere`, `-ficere`, `-ettere` … make verbs of foreign words; »hurtigere« and »arbejdere« end otherwise
_FOREIGN = late(r"\w{2}(?:is|fic|iv|ul|ific|at|aps|ets|ett|iss|in|er|et|it|ent|ant|ikk|ik|um|urn|el|al)ere$")


@lru_cache(maxsize=20_000)
def is_unlisted_infinitive(word: str) -> bool:
    """Return whether the word (lower case) is made as infinitives are, and is no noun and no adjective."""
    if not word.endswith(("e", "å")) or word in FUNCTION_WORDS or word in verbs() or readings_of(word):
        return False
    if is_participle(word) or _is_adjective(word):
        return False
    prefix = _PREFIX.match(word)
    return (prefix is not None and word[prefix.end() :] in verbs()) or _FOREIGN.match(word) is not None


def is_infinitive(word: str, known: Verbs) -> bool:
    """Return whether the word (lower case) is an infinitive, of a listed verb or not."""
    return word in known.infinitives or is_unlisted_infinitive(word)


def is_present(word: str, known: Verbs) -> bool:
    """Return whether the word (lower case) is a present, of a listed verb or not."""
    return word in known.present or (word.endswith("r") and not readings_of(word) and is_unlisted_infinitive(word[:-1]))


def _is_adjective(word: str) -> bool:
    """Return whether it is `hjemløse`, `hurtigere` or `stabilere`."""
    if word in adjectives().definite_forms or base_of_adjective(word[:-1]) is not None:
        return True
    if not word.endswith("ere"):
        return False
    return base_of_adjective(word[:-3]) is not None or is_inflected_adjective(word[:-2])
