"""Adverbs of fixed phrases that have lost their -t: `viser gæsterne rund`, `har åben hver dag`, `mest mulig`."""

from __future__ import annotations

from funkbesk.lint.language.adverb_phrases import following_word, preceding_word
from funkbesk.lint.language.grammar import COPULAS, FUNCTION_WORDS, JOINS, OBJECTS, PREPOSITIONS, word_set
from funkbesk.lint.language.lexicon import is_listed_noun, readings_of
from funkbesk.lint.texts.text import Text

FIXED = word_set("rund åben svær mulig nødvendig")
_ROUND = OBJECTS | {"finde", "finder", "går", "gå", "kører", "køre"}
_HAVING_OPEN = word_set("har have havde holder holde holdt")
_WHEN = word_set(
    "alle hele hver hvert undtagen igen hverdage døgnet året dagligt mandag tirsdag onsdag torsdag fredag lørdag "
    "søndag mandage tirsdage onsdage torsdage fredage lørdage søndage mandags tirsdags onsdags torsdags fredags "
    "lørdags søndags"
)
_AS_MUCH_AS = word_set("mest mindst hurtigst snarest tidligst bedst længst billigst")
_IF = word_set("om hvis når")


def has_lost_t(text: Text, index: int) -> bool:
    """Return whether the word at `index`, one of `FIXED`, is an adverb of a fixed phrase."""
    word, before, after = text.lower_words[index], preceding_word(text, index), following_word(text, index)
    if before is None:
        return False
    if word == "rund":
        ends = after is None or after in PREPOSITIONS or after in JOINS
        return (
            ends and before not in COPULAS and before not in JOINS and (bool(readings_of(before)) or before in _ROUND)
        )
    if word == "åben":
        return before in _HAVING_OPEN and (after is None or after in _WHEN or after in PREPOSITIONS or after in JOINS)
    if word == "svær":
        return before in _HAVING_OPEN and after == "ved"
    if before == "vidt":
        return True  # »så vidt mulig«
    ends = after is None or (after in FUNCTION_WORDS or not (readings_of(after) or is_listed_noun(after)))
    return ends and (before in _AS_MUCH_AS or (before in _IF and after not in PREPOSITIONS))
