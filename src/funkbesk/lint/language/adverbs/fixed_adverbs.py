"""Adverbs of fixed phrases that have lost their -t: `viser gæsterne rund`, `har åben hver dag`, `mest mulig`."""

from __future__ import annotations

from funkbesk.lint.language.adverbs.adverb_phrases import following_word, is_adverb, preceding_word
from funkbesk.lint.language.grammar import COPULAS, FUNCTION_WORDS, JOINS, OBJECTS, PREPOSITIONS, word_set
from funkbesk.lint.language.lexicon import is_listed_noun, readings_of
from funkbesk.lint.texts.text import Text

FIXED = word_set("rund åben svær nem mulig nødvendig hel lang")
JUST = word_set("præcis nøjagtig")
_TO_A_DEGREE = word_set("så mere mest meget lige for mindre ret ganske")
_ON_TIME = word_set(
    "møde møder mødte komme kommer kom starte starter begynde begynder slutte slutter afgå afgår klokken"
)
# »helt ned i detaljen«, »langt flere«
_FULLY = {
    "hel": word_set("ned op ind ud hen frem uden"),
    "lang": word_set("væk ude inde ind ned op mere mindre flere færre bedre"),
}
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
    if word in {"svær", "nem"}:
        return before in _HAVING_OPEN and after == "ved"
    if word in _FULLY:
        is_before_adverb = word == "hel" and after is not None and is_adverb(after)
        return before not in {"en", "den"} and (is_before_adverb or after in _FULLY[word])
    if before == "vidt":
        return True  # »så vidt mulig«
    ends = after is None or (after in FUNCTION_WORDS or not (readings_of(after) or is_listed_noun(after)))
    return ends and (before in _AS_MUCH_AS or (before in _IF and after not in PREPOSITIONS))


def means_just(text: Text, index: int) -> bool:
    """Return whether the word at `index`, one of `JUST`, says »just, exactly« and needs no -t: `præcis det samme`."""
    before, after = preceding_word(text, index), following_word(text, index)
    if before in _TO_A_DEGREE or before in JOINS:
        return False
    is_on_time = not _ON_TIME.isdisjoint(text.lower_words[max(0, index - 3) : index])
    return is_on_time or (after is not None and after not in JOINS)
