"""Additions that are told by what stands beside them alone, wherever the phrase before them stands.

For `herunder` and what explains this is enough; of the others it is only likely.
"""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.commas.addition_words import DETERMINERS, EXPLAIN, PLACES
from funkbesk.lint.language.commas.examples import keeps_its_place
from funkbesk.lint.language.grammar import (
    COMMON_FINITE,
    FINITE,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PREPOSITIONS,
    is_any_adjective,
    is_participle,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, Reading, is_listed_noun, readings_of
from funkbesk.lint.language.manner_words import ALSO_NOUNS
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.phrase_places import PhrasePlace, beginning_of_sentence, place_of_phrase
from funkbesk.lint.texts.bullet_forms import Verbs, is_command, may_be_noun
from funkbesk.lint.texts.text import Text, words_in

_KNOWN = word_set("herunder især navnlig særligt dog også såsom nemlig eksempelvis fx f.eks. bl.a.") | {
    "for eksempel",
    "blandt andet",
}
_SENTENCE_ENDS = frozenset(".!?:")
# These have their usual place in the middle of a sentence, behind its verb: »her er lederen dog ikke med«.
_IN_THE_MIDDLE = frozenset({"dog", "også"})
_BEHIND_DOG = PREPOSITIONS | word_set("ikke kun højst mindst senest tidligst når hvis de den det dem")
_STAND_FOR_PERSONS = word_set("alle mange andre")
_VERB_REACH = 3
_DEGREES = word_set("særligt specielt")
_INDEFINITE = Reading.ONE | Reading.MANY
_ON_THE_PAGE = word_set("nævnt anført vist beskrevet afsnittet eksemplet listen skemaet tabellen teksten")
# What can stand on a page or a screen, so that »herunder« tells where: »feltet herunder«, »af oversigten herunder«.
_PAGE_THING = late(
    r"(?:skema|tabel|list|boks|figur|felt|link|billed|foto|kort|oversigt|eksemp|afsnit|tekst|knap|formular|vejledning"
    r"|punkt|illustration|diagram|tegning|model|overblik|kalender|menu|ramme|rubrik|kasse|linje|række|kolonne|spørgsmål"
    r"|citat|note|adresse|video|side|ikon|kriteri|regl|regel|graf|kode|kommando|opskrift|navn|svar|oplysning)\w{0,5}$"
)
_DEFINITE = late(r"(?:en|et|ne)$")
_BEFORE_A_PLACE = word_set("i på se fra af brug bruger viser")
# No addition begins with them: »skriv dit navn i feltet herunder og tryk«, »brug linket herunder til at svare«.
_GOES_ON = word_set("og eller samt")
_GOES_ON_FROM_A_PLACE = word_set("til for ved")
# »herunder« is a place before none of these.
_PICKS = word_set("særligt særlig især navnlig også ikke fx bl primært blandt såvel både")
_DETERMINERS = word_set("deres vores jeres hendes")
_FINITE = late(r"\w{3}(?:erer|es)$")
_PARTICIPLE = late(r"(?:eret|[^aeiouyæøå]et|te|ede|t)$")
_NAMES_WHAT_FOLLOWS = PREPOSITIONS | word_set("dem de den det når hvis")


def likely_adds(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    """Return whether the `word` (lower case; it begins at `index`) most likely begins an addition."""
    before = text.lower_words[index - 1]
    start = text.words[index - 1].start
    if start == 0 or text.value[start - 2 : start - 1] in _SENTENCE_ENDS:
        return False  # »Vælg fx den første«: a request
    if (
        (before in FUNCTION_WORDS and before not in _STAND_FOR_PERSONS)
        or before in COMMON_FINITE
        or before in known.infinitives
        or is_command(before, known)
        or is_degree(word, after)
    ):
        return False
    if word in EXPLAIN:
        return bool(readings_of(before))
    if word not in PLACES | {"nemlig"} and _is_in_the_middle(text, index, after, known):
        return False
    if word in PLACES:
        return before not in _ON_THE_PAGE and not _is_place_on_page(text, index, after, known)
    if word not in _KNOWN or before in known.present or before in known.passive or before.endswith("es"):
        return False
    if before not in ALSO_NOUNS and (is_any_adjective(before) or _is_participle(before)):
        return False
    if word in _IN_THE_MIDDLE:
        return _is_appended(text, index, after, known)
    return after in _NAMES_WHAT_FOLLOWS or (after not in FUNCTION_WORDS and _lists(text, index, word, known))


def _is_in_the_middle(text: Text, index: int, after: str, known: Verbs) -> bool:
    """Return whether the word at `index` may have its place among the adverbs: `styrkes i disse år især gennem …`."""
    place = place_of_phrase(text, index - 1, known)
    return place is PhrasePlace.SUBJECT or keeps_its_place(text, index, after, place, known)


def is_degree(word: str, after: str) -> bool:
    """Return whether the word tells of an adjective how much it holds: `en gruppe særligt udsatte unge`."""
    is_adjective = is_any_adjective(after) or is_singular_participle(after) or is_participle(after)
    return is_adjective and word in _DEGREES


def introduces_list(text: Text, index: int, known: Verbs) -> bool:
    """Return whether several of those before `herunder:` follow; `udfyld felterne herunder:` tells where."""
    before, first = text.lower_words[index - 1], beginning_of_sentence(text, index)
    is_open = bool(readings_of(before)) and not readings_of(before) & DEFINITE
    is_on_page = _PAGE_THING.search(before) is not None or not _ON_THE_PAGE.isdisjoint(text.lower_words[first:index])
    is_asked = is_command(text.lower_words[first], known) or text.lower_words[first] in _BEFORE_A_PLACE
    return is_open and not is_on_page and not is_asked


def _is_place_on_page(text: Text, index: int, after: str, known: Verbs) -> bool:
    """Return whether `herunder` can tell where something stands: `listen herunder viser`, `udfyld felter herunder`."""
    before = text.lower_words[index - 1]
    reading = readings_of(before)
    is_definite = bool(reading & DEFINITE) if reading else _DEFINITE.search(before) is not None
    is_thing = _PAGE_THING.search(before) is not None
    if after in _GOES_ON or after in FINITE or after in MODALS:
        return True
    if after in known.present and (is_definite or not may_be_noun(after)):
        return True
    is_asked = is_command(text.lower_words[index - 2], known)
    if after in _PICKS or (after in DETERMINERS and not is_thing and not is_asked):
        return False  # »forordningen herunder særligt artikel 79«, »arkitekturen herunder de begreber«
    if is_thing and _FINITE.search(after) and after not in _DETERMINERS and not is_listed_noun(after):
        return True
    if after not in known.infinitives and reading_of(after) & _INDEFINITE and not reading_of(after) & ~_INDEFINITE:
        return False  # »indholdet herunder billeder«: a noun has no other place here
    if is_asked:
        return True  # its addition would seldom follow without a pause
    is_led_in = text.lower_words[index - 2] in _BEFORE_A_PLACE
    return is_definite and ((is_thing and is_led_in) or after in _GOES_ON_FROM_A_PLACE)


def _is_participle(word: str) -> bool:
    return _PARTICIPLE.search(word) is not None and not is_listed_noun(word)


def _is_appended(text: Text, index: int, after: str, known: Verbs) -> bool:
    """Return whether »dog« or »også« stands behind a noun that no verb stands before: `tilsyn dog ikke i ferien`."""
    lower = text.lower_words
    earlier = lower[max(0, index - 1 - _VERB_REACH) : index - 1]
    has_verb = any(
        word in FINITE or word in MODALS or word in known.passive or (word in known.present and not may_be_noun(word))
        for word in earlier
    )
    return after in _BEHIND_DOG and bool(readings_of(lower[index - 1])) and not has_verb


def _lists(text: Text, index: int, word: str, known: Verbs) -> bool:
    """Return whether nouns follow, not the rest of the sentence."""
    behind = index + len(words_in(word))
    ends_there = behind + 1 < len(text.words) and text.value[text.words[behind].end] == ","
    following = text.lower_words[behind : behind + (1 if ends_there else 2)]
    if following[1:] and following[1] in JOINS and is_listed_noun(following[0]):
        return True  # »fx papir og toner«
    if following[1:] and following[1] in PREPOSITIONS and reading_of(following[0]) & _INDEFINITE:
        # »fravær især skolevægring i udskolingen«, but »åbent især sommeren over«
        is_noun = following[0] not in known.present and following[0] not in known.infinitives
        return is_noun and bool(reading_of(text.lower_words[index - 1]) & _INDEFINITE)
    return not any(each in known.present or each in known.infinitives or each in FUNCTION_WORDS for each in following)
