"""Adverbs of fixed phrases that have lost their -t: `viser gæsterne rund`, `har åben hver dag`, `mest mulig`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.adverbs.governing_verbs import is_definite
from funkbesk.lint.language.grammar import (
    COPULAS,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    OBJECTS,
    PARTICLES,
    PREPOSITIONS,
    SUBJECTS,
    base_of_adjective,
    is_adverb_in_t,
    is_inflected_adjective,
    is_participle,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import is_listed_noun, readings_of, verbs
from funkbesk.lint.language.neighbours import following_word, preceding_word
from funkbesk.lint.language.phrase_places import beginning_of_sentence
from funkbesk.lint.texts.text import Text

_WAYS = word_set(
    "rigtig ordentlig grundig hurtig langsom forsigtig omhyggelig rolig venlig høflig selvstændig effektiv skriftlig "
    "mundtlig digital manuel professionel fornuftig forsvarlig"
)
"""How a thing is done, and behind »gøre det« its state would be neuter as well."""
FIXED = word_set("rund åben svær nem mulig nødvendig hel lang umiddelbar god ren vid enkel relativ") | _WAYS
JUST = word_set("præcis nøjagtig")
_TO_A_DEGREE = word_set("så mere mest meget lige for mindre ret ganske")
_ON_TIME = word_set(
    "møde møder mødte komme kommer kom starte starter begynde begynder slutte slutter afgå afgår klokken"
)
# »helt ned i detaljen«, »langt flere«
_FULLY = {
    "hel": word_set(
        "ned op ind ud hen frem uden anden anderledes tæt fra forbi igennem lodret vandret alene sammen tredje bestemt"
    ),
    "lang": word_set("væk ude inde ud ind ned op"),
    "relativ": frozenset(),
    "ren": word_set("ud faktisk teknisk praktisk juridisk økonomisk fysisk"),
    "vid": word_set("forskellig forskellige forskelligt udbredt udbredte"),
}
_OF_DEGREE = word_set("hel relativ")
_LARGER = word_set("mere mindre flere færre bedre større ringere")
_COMPARED = late(r"\w{3}ere$")
_ROUND = OBJECTS | {"finde", "finder", "går", "gå", "kører", "køre"}
_HAVING_OPEN = word_set("har have havde holder holde holdt")
_WHEN = word_set(
    "alle hele hver hvert undtagen igen hverdage døgnet året dagligt mandag tirsdag onsdag torsdag fredag lørdag "
    "søndag mandage tirsdage onsdage torsdage fredage lørdage søndage mandags tirsdags onsdags torsdags fredags "
    "lørdags søndags"
)
# »har åben hver dag«, »har svær ved«
_HAVING = {"åben": _WHEN | PREPOSITIONS | JOINS, "svær": frozenset({"ved"}), "nem": frozenset({"ved"})}
_BEFORE_OR_BEHIND = word_set("før efter inden foran bag ved under over op")
_SEEN = word_set("set taget talt sagt regnet betragtet forstået")
_HOW_MANY = word_set("mange meget få lidt")
_SAID_OPENLY = word_set("ærlig oprigtig")
"""»ærlig talt« stands beside »ærligt talt«."""
_AS_MUCH_AS = word_set("mest mindst hurtigst snarest tidligst bedst længst billigst")
_OF_BEING = COPULAS | word_set("gør gøre gjort hold holde holder holdes gøres føle føler synes virker virke fremstå")
_MAKING = word_set("gøre gør gjort gøres")
_DOING = _MAKING | {"gjorde"}
_IF = word_set("om hvis når")


def has_lost_t(text: Text, index: int) -> bool:
    """Return whether the word at `index`, one of `FIXED`, is an adverb of a fixed phrase."""
    word, before, after = text.lower_words[index], preceding_word(text, index), following_word(text, index)
    if word == "umiddelbar":
        return before not in {"en", "den", "af", "i"} and after in _BEFORE_OR_BEHIND
    if before is None:
        return False
    if word in _WAYS:
        return _is_done_so(text, index)
    if word == "god":
        return _may_well_be_done(text, index)
    if word in _FULLY:
        return _is_fully_so(text, index)
    if word == "enkel":
        return before in {"hver", "hvert"}  # »hver enkelt borger«
    if word in _HAVING:
        return before in _HAVING_OPEN and (after in _HAVING[word] or (word == "åben" and after is None))
    return _is_round(before, after) if word == "rund" else _is_possible(before, after)


def _is_round(before: str, after: str | None) -> bool:
    """Return whether it is `viser gæsterne rund` or `lige rund om hjørnet`."""
    if after in {"om", "omkring"} and before in {"lige", "hele"}:
        return True
    ends = after is None or after in PREPOSITIONS or after in JOINS
    return ends and before not in COPULAS and before not in JOINS and (bool(readings_of(before)) or before in _ROUND)


def _is_possible(before: str, after: str | None) -> bool:
    """Return whether it is `så vidt mulig`, `mest mulig` or `om nødvendig`, and no noun follows."""
    if before == "vidt":
        return True
    ends = after is None or (after in FUNCTION_WORDS or not (readings_of(after) or is_listed_noun(after)))
    return ends and (before in _AS_MUCH_AS or (before in _IF and after not in PREPOSITIONS))


def _is_fully_so(text: Text, index: int) -> bool:
    """Return whether it says how much: `hel ned i detaljen`, `en lang større del`, `for så vid`, `ren faktisk`."""
    word, before, after = text.lower_words[index], preceding_word(text, index), following_word(text, index)
    if (word, before) == ("vid", "så"):
        return True
    if after is None:
        return False  # »ventetiden er så lang«
    behind = following_word(text, index + 1)
    if (word, after, behind) == ("lang", "de", "fleste") or (word == "hel" and after in JOINS and behind == "delvist"):
        return True
    if _is_quality_behind(word, after) or (word == "hel" and after in {"anden", "anderledes"}):
        return True  # »en hel anden sag«
    return before not in {"en", "den"} and after in _FULLY[word]


def _is_quality_behind(word: str, after: str) -> bool:
    """Return whether what follows is an adjective or an adverb: `hel sikker`, `lang hurtigere`, `ren menneskeligt`."""
    if word == "lang":
        return _COMPARED.search(after) is not None or after in _LARGER
    if word == "ren":
        return is_adverb_in_t(after) or after == "faktisk"
    is_bent = is_inflected_adjective(after) or is_participle(after) or is_singular_participle(after)
    return word in _OF_DEGREE and (is_bent or base_of_adjective(after) is not None) and not is_listed_noun(after)


def _may_well_be_done(text: Text, index: int) -> bool:
    """Return whether »god« says that something may well be: `man god kan`, `kan vi god gøre`."""
    lower, before, after = text.lower_words, preceding_word(text, index), following_word(text, index)
    if before in SUBJECTS and after in MODALS:
        return True
    if (after, following_word(text, index + 1)) == ("i", "gang") and before not in COPULAS:
        return True  # »komme godt i gang«
    if before == "så" and preceding_word(text, index - 1) == "lige" and after in MODALS:
        return True
    may_be = after in verbs() and not readings_of(after) and before not in {"en", "den", "så", "er"}
    return may_be and not MODALS.isdisjoint(lower[max(0, index - 3) : index])


def _is_done_so(text: Text, index: int) -> bool:
    """Return whether it closes `gøre det rigtig`."""
    it = index - 1 - (preceding_word(text, index) == "helt")
    after = following_word(text, index)
    if text.lower_words[it] != "det" or preceding_word(text, it) not in _DOING:
        return False
    return after is None or (after in PREPOSITIONS and text.lower_words[index] != "rigtig")


def is_seen_so(text: Text, index: int) -> bool:
    """Return whether it is `faglig set` or `streng taget`: how something is looked at or said."""
    if following_word(text, index) not in _SEEN or preceding_word(text, index) in {"en", "den", "er", "bliver"}:
        return False
    after = following_word(text, index + 1)
    return after is None or not readings_of(after)


def is_as_far_as_possible(text: Text, index: int) -> bool:
    """Return whether it is `så skånsom som muligt`, and no verb says what somebody or something is."""
    lower = text.lower_words
    if preceding_word(text, index) != "så" or lower[index + 1 : index + 3] != ("som", "muligt"):
        return False
    return _OF_BEING.isdisjoint(lower[beginning_of_sentence(text, index) : index])


def means_just(text: Text, index: int) -> bool:
    """Return whether the word at `index`, one of `JUST`, says »just, exactly« and needs no -t: `præcis det samme`."""
    before, after = preceding_word(text, index), following_word(text, index)
    if before in _TO_A_DEGREE or before in JOINS:
        return False
    behind = following_word(text, index + 1)
    if after is None and _is_before_question(text, index):
        return True  # »fortæller præcis, hvad man skal gøre«
    if after == "med" or (after in PARTICLES and behind != "til"):
        return False  # »måles nøjagtig med udstyr«, »tælles præcis op«
    if after == "til" and before is not None and is_definite(before):
        return behind == "tiden"  # »tilpasser stolen nøjagtig til barnet«
    is_on_time = not _ON_TIME.isdisjoint(text.lower_words[max(0, index - 3) : index])
    return is_on_time or (after is not None and after not in JOINS)


def _is_before_question(text: Text, index: int) -> bool:
    """Return whether a question follows behind a comma: `præcis, hvad …`."""
    end, following = text.words[index].end, text.lower_words[index + 1 : index + 2]
    return text.value[end : end + 1] == "," and any(word.startswith("hv") for word in following)


def is_set_phrase(text: Text, index: int) -> bool:
    """Return whether the form without -t is right there: `gøre opmærksom på`, `gøre den bedst mulig`, `rigtig godt`."""
    word, before, after = text.lower_words[index], preceding_word(text, index), following_word(text, index)
    if word == "opmærksom":
        return after == "på"
    if word in _SAID_OPENLY and after == "talt":
        return True
    if word == "mulig":
        return before in _AS_MUCH_AS and not _MAKING.isdisjoint(text.lower_words[:index])
    if word == "rigtig":
        return after is not None and (base_of_adjective(after) is not None or after in _HOW_MANY)
    if word == "lav" and before is None:
        return True  # »Lav jævnligt et tjek«
    return before in COPULAS and after == "uanset"  # »er beslutningsdygtig uanset …«
