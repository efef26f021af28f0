"""Whether an adverb that could begin an addition may have its own place there: `får efter mødet typisk et brev`.

What tells when or where may stand among the adverbs, right behind the finite verb; and a command may have its object
before `gerne`.
"""

from __future__ import annotations

from funkbesk.lint.language.commas.addition_words import EACH
from funkbesk.lint.language.commas.behind_adverbs import leads_to_time, names_time
from funkbesk.lint.language.commas.sentence_adverbials import follows_only_verb
from funkbesk.lint.language.grammar import word_set
from funkbesk.lint.language.lexicon import DEFINITE, readings_of
from funkbesk.lint.language.phrase_places import beginning_of_sentence, is_finite
from funkbesk.lint.language.times import is_time
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text, words_in

_ASKED = word_set("eventuelt evt. gerne")
_WHERE_OR_WHEN = word_set("i ved under hos inden efter")


def keeps_place_of_adverb(text: Text, word: str, index: int, known: Verbs) -> bool:
    """Return whether the `word` at `index` may be an adverb of the whole sentence, or of a command."""
    lower, first = text.lower_words, beginning_of_sentence(text, index)
    is_definite = bool(readings_of(lower[index - 1]) & DEFINITE)
    if word in _ASKED and index == first + 2 and lower[first] in known.imperatives and is_definite:
        return True  # »kontakt lederen eventuelt pr. mail«, »giv lederen gerne besked«
    behind = index + len(words_in(word))
    if word == "også" or leads_to_time(text, behind) or names_time(text, behind):
        return False
    if lower[index - 2] in EACH and is_time(lower[index - 1]) and index > first + 2:
        return is_finite(lower[index - 3], known)  # »køber hvert år typisk to biler«
    return lower[index - 2] in _WHERE_OR_WHEN and is_definite and follows_only_verb(text, index, known)
