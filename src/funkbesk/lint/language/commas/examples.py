"""Whether `fx`, `især`, `navnlig` or the like picks out an example of the noun before it: `samtaler, fx om løn`."""

from __future__ import annotations

from funkbesk.lint.language.commas.addition_words import AFTER_VERB, DETERMINERS
from funkbesk.lint.language.commas.sentence_adverbials import follows_only_verb, follows_verb
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    GIVING,
    PREPOSITIONS,
    is_inflected_adjective,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, Reading, readings_of
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.phrase_places import PERSONS, PhrasePlace, beginning_of_sentence, is_finite, modifies
from funkbesk.lint.language.times import is_time
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text, words_in

_CLAUSES = word_set("når hvis at hvor hvordan hvem hvad hvilke hvilken hvilket hvorfor hvornår hvorvidt om samtidig")
_ASKING = word_set("vægt fokus brug hensyn lyst råd pres")
_ASKED = word_set("på til for")
_WHERE = word_set("i på ved hos under over inden uden")
_FOCUS = word_set("især navnlig særligt")
_ONE = word_set("en et")
_ONCE = word_set("gang dag time uge måned aften formiddag eftermiddag nat weekend halv anden")


def picks_out(text: Text, word: str, index: int, after: str, place: PhrasePlace, known: Verbs) -> bool:
    """Return whether the `word` at `index` begins an example of the noun before it, which stands at `place`."""
    if word != "nemlig" and keeps_its_place(text, index, after, place, known):
        return False
    if place is PhrasePlace.UNKNOWN:
        return _is_example_of_several(text, word, index)
    # »Skab fx klare mål«: a noun alone may be a command
    is_command = place is PhrasePlace.FIRST and index - 1 == beginning_of_sentence(text, index - 1)
    return not is_command and _goes_with(place, text, index, after, known)


def keeps_its_place(text: Text, index: int, after: str, place: PhrasePlace, known: Verbs) -> bool:
    """Return whether the word at `index` may stand among the adverbs, or what follows is what the noun asks for."""
    before, governor = text.lower_words[index - 1], text.lower_words[index - 2]
    if before in _ASKING and after in _ASKED:
        return True  # »læg vægt især på trivsel«
    if before in PERSONS and governor in GIVING:
        return True  # »tilbyder unge især kurser«
    if place is not PhrasePlace.IN_THE_MIDDLE and not follows_only_verb(text, index, known):
        return False
    # »styrkes i disse år bl.a. gennem …«, »driver i byen især skoler«
    is_where = governor in _WHERE and bool(readings_of(before) & DEFINITE) and follows_verb(text, index, known)
    return is_time(before) or (is_where and after not in PREPOSITIONS)


def is_one_for_another(lower: tuple[str, ...], index: int, start: int) -> bool:
    """Return whether both sides have their own article: `betragtes som en byggeblok fx en proces`."""
    is_one = lower[index - 3 : index - 1] in {("som", "en"), ("som", "et")}
    return is_one and not _ONE.isdisjoint(lower[start : start + 1]) and _ONCE.isdisjoint(lower[start + 1 : start + 2])


def _is_example_of_several(text: Text, word: str, index: int) -> bool:
    """Return whether nouns of the same kind stand on both sides: `møder og andre samtaler fx sygesamtaler`."""
    lower = text.lower_words
    following = lower[index + len(words_in(word)) :][:2]
    while following and is_inflected_adjective(following[0]):
        following = following[1:]
    several = readings_of(lower[index - 1]) is Reading.MANY and modifies(lower[index - 2])
    return several and bool(following) and readings_of(following[0]) is Reading.MANY


def _goes_with(place: PhrasePlace, text: Text, index: int, after: str, known: Verbs) -> bool:
    """Return whether what follows is a part of the sentence that can be picked out as an example."""
    if place is PhrasePlace.OBJECT_IN_CLAUSE and after in PREPOSITIONS:
        return text.lower_words[index] not in _FOCUS  # »når lederen holder møder især om aftenen«
    if after in PREPOSITIONS or after in _CLAUSES:
        return after != "at" or place is not PhrasePlace.IN_THE_MIDDLE  # »kræver af dem bl.a. at møde«
    if after == "både" and place in AFTER_VERB:
        return True  # »debitorer især både private og firmaer«
    if after == "som" and place in AFTER_VERB:
        is_focus = text.lower_words[index] in _FOCUS
        return not is_focus and _has_verb(text, index, known)  # »har erfaring fra søen fx som matros«
    is_verb_too = after in known.present or after in known.infinitives or after in known.passive
    if is_verb_too and may_be_noun(after) and _is_listed(text, after, index):
        return True  # »fagpersoner navnlig læger, psykologer og lærere«
    if is_verb_too and (place not in AFTER_VERB or _in_clause(text, index)):
        return False
    if is_singular_participle(after) and place is PhrasePlace.IN_THE_MIDDLE:
        return False  # »har i deres rapporter bl.a. brugt«
    return after in DETERMINERS or after not in FUNCTION_WORDS


def _has_verb(text: Text, index: int, known: Verbs) -> bool:
    """Return whether a finite verb stands before the word and behind any comma: not in `…, i så fald fx som …`."""
    start = next((at for at in range(index - 1, 0, -1) if not beside(text, at - 1)), 0)
    return any(is_finite(text.lower_words[at], known) for at in range(start, index - 1))


def _is_listed(text: Text, after: str, index: int) -> bool:
    """Return whether `after` is the first of several that commas or »og« join, or the last word of all."""
    place = next((at for at in range(index, len(text.words)) if text.lower_words[at] == after), None)
    behind = "" if place is None else text.value[text.words[place].end :]
    return behind.startswith((", ", " og ", " eller ", " samt ")) or behind in {"", "."}


def _in_clause(text: Text, index: int) -> bool:
    start = beginning_of_sentence(text, index)
    return any(
        word in {"når", "hvis", "at", "som", "der", "så", "fordi", "hvor"} for word in text.lower_words[start:index]
    )
