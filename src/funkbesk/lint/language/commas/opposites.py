"""Whether `men` joins what is opposed, and a comma has to stand before it: `billetter, men ikke mad`."""

from __future__ import annotations

from funkbesk.lint.language.commas.addition_words import DETERMINERS
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    PARTICLES,
    PREPOSITIONS,
    SUBJECTS,
    is_inflected_adjective,
    word_set,
)
from funkbesk.lint.language.phrase_places import beginning_of_sentence
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

BUT = "men"
# »borgere med varige men«
_BEFORE_THE_NOUN = word_set(
    "varige varigt varig fysiske fysisk psykiske psykisk alvorlige alvorligt mulige blivende permanente sociale "
    "store få fået får giver give giv har have havde uden ingen eventuelle senere kroniske kognitive jo ja nej"
)
_SUBJECTS = SUBJECTS | {"det"}
_OPPOSED = word_set("ikke også kun aldrig uden")


def opposes(text: Text, index: int, known: Verbs) -> bool:
    """Return whether `men` at `index` joins what is opposed; »varige men« are a noun."""
    before = text.lower_words[index - 1]
    behind = text.lower_words[index + 1 : index + 2]
    if before in {"den", "en"}:
        return True  # »finde den men …«: the noun is a neuter
    if before in _BEFORE_THE_NOUN:
        # »leder ingen men hun …«, »få men trofaste gæster«
        return any(word in _OPPOSED or word in _SUBJECTS or is_inflected_adjective(word) for word in behind)
    if before in PREPOSITIONS - PARTICLES or before in DETERMINERS:
        return any(word in FUNCTION_WORDS and word not in PREPOSITIONS for word in behind)
    starts_sentence = beginning_of_sentence(text, index) == index
    return not starts_sentence and not (
        before in known.infinitives and text.lower_words[index + 1 : index + 2] == ("af",)
    )
