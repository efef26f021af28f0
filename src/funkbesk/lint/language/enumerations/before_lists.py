"""What stands before the first noun of an enumeration, and whether it says anything of its number."""

from __future__ import annotations

from funkbesk.lint.language.grammar import (
    FINITE,
    FUNCTION_WORDS,
    GIVING,
    JOINS,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    definite_of_participle,
    is_adverb_in_t,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_KNOWN = frozenset({Reading.THE_ONE, Reading.THE_MANY})
_OF_SEVERAL = word_set(
    "række mange flere nogle diverse andre mest især også fx typisk altid ofte dag uge måned år eksempel såsom alle de "
    "disse samtlige begge visse både hverken såvel enten herunder deriblandt heriblandt straks kun først sidst igen "
    "derefter desuden primært"
)
_BEFORE_BARE = word_set("spille spiller via per")  # »spiller klaver, fløjte og trommer«, »via mail, telefon og breve«


def may_stand_bare(text: Text, first: int, known: Verbs) -> bool:
    """Return whether what stands before the first noun says nothing of its number: a verb, a preposition, a comma."""
    if not first or text.value[text.words[first - 1].end : text.words[first].start] != " ":
        return True
    before = text.lower_words[first - 1]
    if before in _BEFORE_BARE:
        return False
    earlier = text.lower_words[first - 2] if first > 1 and beside(text, first - 2) else ""
    is_turned = earlier in known.present or earlier in FINITE  # »her passer han …«, »i fjor fik byen …«
    if reading_of(before) in _KNOWN:  # »forære museet breve, dragt og redskaber«, »Rådet drøftede planer, …«
        return is_turned or earlier in GIVING or is_participle(text.lower_words[first])
    if before in SUBJECTS:
        return is_turned
    if before in JOINS:  # »social- og sundhedsassistenter«
        return first > 1 and text.value[text.words[first - 2].end] == "-"
    return (
        before in PREPOSITIONS
        or before in _OF_SEVERAL
        or before in SUBORDINATORS
        or before in known.present
        or before in FINITE
        or before in known.infinitives
        or before in known.passive
        or (before in known.imperatives and text.begins_sentence(first - 1))
        # »Fælder træer«: one in -r that nobody knows is a verb there
        or (before.endswith("r") and text.begins_sentence(first - 1) and before not in FUNCTION_WORDS)
        or is_inflected_adjective(before)
        or is_adverb_in_t(before)
        or definite_of_participle(before) is not None
        or is_genitive(before)
    )
