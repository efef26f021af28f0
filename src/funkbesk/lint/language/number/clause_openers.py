"""Where a clause begins: behind a mark, `når` or `så længe`, and behind `før` where it is no preposition."""

from __future__ import annotations

from funkbesk.lint.language.grammar import SUBORDINATORS, word_set
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.texts.text import Text

_OF_TWO_WORDS = frozenset({("så", "længe"), ("så", "snart"), ("så", "ofte"), ("hver", "gang")})
_ALSO_PREPOSITIONS = word_set("før inden til")
_BEFORE_THEM = word_set("ikke aldrig først straks lige")
"""`…, før lageret er tomt` and `ikke før lageret er tomt`, but `Tiden før valget er hektisk`."""


def begins_clause(text: Text, index: int) -> bool:
    """Return whether the word at `index` begins its sentence or clause, so that it is the subject."""
    if not index or not beside(text, index - 1):
        return True
    words = text.lower_words
    opener = words[index - 1]
    if opener in SUBORDINATORS or words[max(0, index - 2) : index] in _OF_TWO_WORDS:
        return True
    if opener not in _ALSO_PREPOSITIONS:
        return False
    if index == 1:
        return opener != "til"
    is_behind_comma = text.value[text.words[index - 2].end : text.words[index - 1].start] == ", "
    is_certain = opener != "til" and words[index - 2] in _BEFORE_THEM
    return is_behind_comma or (is_certain and beside(text, index - 2))
