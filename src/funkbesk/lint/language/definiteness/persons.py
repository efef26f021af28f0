"""Adjectives that stand for a person, with no noun behind them: `Den ung bor på stedet`, `Støtter den syg i …`."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.adverbs.adverb_phrases import following_word
from funkbesk.lint.language.grammar import FINITE, MODALS, PARTICLES, PREPOSITIONS, word_set
from funkbesk.lint.language.phrase_places import beginning_of_sentence
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_PERSON = late(
    r"(?:^(?:ung|syg|ledig|gravid|voksen|handicappet|hjemløs|blind|døv|udsat|arbejdsløs|sygemeldt|fremmed|frivillig|ansat"
    r"|indsat|sigtet|tiltalt|enlig|selvstændig|anbragt|dement|ordblind|forurettet|afdød|efterladt)|\w*ansvarlig|\w*ansat|tillidsvalgt|folkevalgt|udviklingshæmmet|overvægtig)$"
)
_BEFORE_SUBJECT = word_set("at når hvis fordi om før inden mens indtil selvom hvor hvordan hvornår da")
_GOVERNING = PREPOSITIONS - word_set("om før inden siden efter på i") | {"samt"}
_HELPING = word_set(
    "støtter hjælper vejleder følger møder rådgiver ledsager motiverer støtte hjælpe vejlede følge møde rådgive "
    "ledsage motivere inddrager inddrage guider guide spørger spørge kontakter kontakte orienterer orientere informerer"
)


def stands_for_person(text: Text, article: int, index: int, known: Verbs) -> bool:
    """Return whether it is the subject of the next word, and no noun is needed: `Den ung bor på stedet`."""
    lower = text.lower_words
    if lower[article] != "den" or index != article + 1 or _PERSON.search(lower[index]) is None:
        return False
    if article == 1 and lower[0] in _HELPING and following_word(text, index) in PREPOSITIONS | PARTICLES:
        return True  # »Støtter den ung i at finde bolig«
    before = lower[article - 1] if article else ""
    if article > 1 and before in _GOVERNING and following_word(text, index) in PREPOSITIONS - {"af"}:
        return True  # »taler med den ansat om …«
    begins = article == beginning_of_sentence(text, article) or lower[article - 1] in _BEFORE_SUBJECT
    after = following_word(text, index) or ""
    is_verb = after in known.present or after in known.passive or after in FINITE or after in MODALS
    return begins and is_verb
