"""Adjectives that stand for a person or a thing, with no noun behind them: `Den ung bor her`, `i det daglig`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    AUXILIARIES,
    COPULAS,
    FINITE,
    GIVING,
    JOINS,
    MODALS,
    PARTICLES,
    PREPOSITIONS,
    base_of_adjective,
    definite_of_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import is_listed_noun
from funkbesk.lint.language.neighbours import beside, following_word
from funkbesk.lint.language.phrase_places import beginning_of_sentence
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_PERSON = late(
    r"(?:^(?:ung|syg|ledig|gravid|voksen|handicappet|hjemløs|blind|døv|udsat|arbejdsløs|sygemeldt|fremmed|frivillig|ansat"
    r"|indsat|sigtet|tiltalt|enlig|selvstændig|anbragt|dement|ordblind|forurettet|afdød|efterladt)|\w*ansvarlig|\w*ansat|tillidsvalgt|folkevalgt|udviklingshæmmet|overvægtig)$"
)
_OLDEST = word_set("ældst yngst")
_RESPONSIBLE = late(r"\w{3}ansvarlig$")
# Adjectives in these have no form in -t that is left out, and said of `de` they end in -e.
_NEVER_ADVERB = late(r"\w{3}(?:[aæ]l|[iu]el|iv|ær|som|bar|løs)$")
_THINGS = word_set(
    "praktisk teknisk juridisk økonomisk administrativ politisk logistisk pædagogisk psykisk fysisk social formel "
    "digital kreativ musikalsk kulturel national gammel god dårlig positiv negativ sjov svær væsentlig konkret"
)
"""What concerns a field, or is so: `sørger for det praktisk`."""
_BARE_ADVERBS = word_set("særlig endelig egentlig hovedsagelig temmelig virkelig navnlig yderlig tilnærmelig samtlig")
_RELATIVES = word_set("der som hvor")
_AUXILIARY_REACH = 3
_BEFORE_SUBJECT = word_set("at når hvis fordi om før inden mens indtil selvom hvor hvordan hvornår da så")
_GOVERNING = PREPOSITIONS - word_set("om før inden siden efter på i") | {"samt"}
_HELPING = word_set(
    "støtter hjælper vejleder følger møder rådgiver ledsager motiverer støtte hjælpe vejlede følge møde rådgive "
    "ledsage motivere inddrager inddrage guider guide spørger spørge kontakter kontakte orienterer orientere "
    "informerer modtager modtage plejer pleje træner træne undersøger undersøge besøger besøge opsøger opsøge passer "
    "passe henter hente beroliger berolige instruerer instruere oplærer oplære henviser henvise behandler behandle"
)


def stands_for_person(text: Text, article: int, index: int, known: Verbs) -> bool:
    """Return whether no noun is needed, since it stands for a person or a thing: `Den ung bor på stedet`."""
    lower = text.lower_words
    if index != article + 1 or not beside(text, article) or text.value.startswith("-", text.words[index].end):
        return False
    if lower[article] == "de":
        return _stands_for_several(text, article, index)
    if lower[article] == "det":
        return _stands_for_thing(text, article, index, known)
    return lower[article] == "den" and _stands_for_one(text, article, index, known)


def _stands_for_one(text: Text, article: int, index: int, known: Verbs) -> bool:
    lower = text.lower_words
    before, after = lower[article - 1] if article else "", following_word(text, index) or ""
    if _RESPONSIBLE.search(lower[index]) is not None:
        return before not in COPULAS and before not in JOINS  # »giver den dataansvarlig besked«
    if _PERSON.search(lower[index]) is None:
        return False
    if before in _HELPING and after in PREPOSITIONS | PARTICLES | JOINS:
        return True  # »Støtter den ung i at finde bolig«
    if before in GIVING and after in {"en", "et"}:
        return True  # »tilbyder den sygemeldt en samtale«
    if article == 1 and before in known.imperatives and after in PREPOSITIONS - {"af"}:
        return True  # »Hjælp den ung med at søge«
    is_verb = after in known.present or after in known.passive or after in FINITE or after in MODALS
    if article > 1 and before in _GOVERNING and (not after or after in PREPOSITIONS - {"af"} or is_verb):
        return True  # »taler med den ansat om …«
    begins = article == beginning_of_sentence(text, article) or before in _BEFORE_SUBJECT
    return begins and is_verb


def _stands_for_several(text: Text, article: int, index: int) -> bool:
    """Return whether `de` and an adjective in the singular stand alone: `de gravid`, `både de lokal og de fjerne`."""
    lower = text.lower_words
    word, after = lower[index], following_word(text, index)
    if after is not None and after not in PREPOSITIONS and after not in JOINS and after not in _RELATIVES:
        return False
    if word in _OLDEST:
        return not article or lower[article - 1] in _GOVERNING  # »med de yngst i vuggestuen«
    if _PERSON.search(word) is None:
        return _NEVER_ADVERB.search(word) is not None and base_of_adjective(word) == word and not is_listed_noun(word)
    is_participle_there = definite_of_participle(word) is not None  # »hvis de er ansat«, »er de ansat i …«
    earlier = lower[max(0, article - _AUXILIARY_REACH) : article]
    return not (is_participle_there and not AUXILIARIES.isdisjoint(earlier))


def _stands_for_thing(text: Text, article: int, index: int, known: Verbs) -> bool:
    """Return whether a preposition stands before `det` and an adjective in -lig: `i det offentlig`."""
    word, before = text.lower_words[index], text.lower_words[article - 1] if article else ""
    is_quality = word.endswith("lig") or (before in _GOVERNING | {"alt"} and word in _THINGS)
    if before not in _GOVERNING | {"i", "på", "både", "alt"} or not is_quality or word in _BARE_ADVERBS:
        return False
    after = following_word(text, index) or ""
    is_verb = after in known.present or after in known.passive or after in FINITE or after in MODALS
    return is_verb or not after or after in PREPOSITIONS or after in JOINS or after in _RELATIVES
