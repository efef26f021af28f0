"""Which words begin an addition to what stands before them: `herunder`, `fx`, `dog`, `helst`, `men`.

Most of them are adverbs as well, at home in the middle of a sentence. So it is asked where the phrase before stands,
and what follows: a noun right behind another noun can only be added to it.
"""

from __future__ import annotations

from funkbesk.lint.language.adverbs.adverb_phrases import is_adverb
from funkbesk.lint.language.commas.addition_words import (
    AFTER_VERB,
    ALSO_ADVERBS,
    DEFINITE,
    DETERMINERS,
    EXPLAIN,
    ONLY_ADD,
    OPENERS,
    PICK_OUT,
    WHERE,
)
from funkbesk.lint.language.commas.adverbs_that_add import adds_behind_adverb, adverb_adds, is_number
from funkbesk.lint.language.commas.reservations import is_reservation
from funkbesk.lint.language.grammar import (
    FINITE,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PARTICLES,
    PREPOSITIONS,
    PRONOUNS,
    base_of_adjective,
    is_inflected_adjective,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.noun_phrases import beside
from funkbesk.lint.language.phrase_places import (
    PhrasePlace,
    beginning_of_sentence,
    is_finite,
    is_noun,
    modifies,
    place_of_phrase,
)
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text, words_in

_PLACES = frozenset({"herunder"})  # said of a place on the page as well: `likely_additions` knows the difference
_CLAUSES = word_set("når hvis at hvor hvordan hvem hvad hvilke hvilken hvilket hvorfor hvornår hvorvidt om samtidig")
_QUESTIONS = word_set("hvor hvordan hvem hvad hvilke hvilken hvilket")
_AMOUNTS = word_set("alt meget andet hvert alle noget mange flere")
_EVERYBODY = word_set("alle andre")
_SOMETIMES = word_set("gange gang tider dage")
_CALLED = word_set("kaldet kaldt kendt benævnt")
_FOCUS = word_set("især navnlig særligt")
_ONE = word_set("en et")
_OPINIONS = word_set("mening opfattelse vurdering skøn erfaring overbevisning")
"""What »efter« governs where somebody judges the sentence."""
_EXTENTS = word_set("tilfælde omfang grad henseende henseender forstand")
"""What »i« governs where it is told how far the sentence holds."""
_ONCE = word_set("gang dag time uge måned aften formiddag eftermiddag nat weekend halv anden")
_IN_ORDER = word_set("først sidst straks")
_SHORTEST_OF_SEVERAL = 2  # words
_NUMBERS = word_set("en et to tre fire fem seks syv otte ni ti halvdelen flere mange de den nogle størstedelen")


def is_behind_sentence_adverbial(text: Text, word: str, index: int) -> bool:
    """Return whether what stands before tells of the whole sentence: `i visse tilfælde også`, `efter min mening især`.

    The `word` at `index` then picks out or adds what follows, and no comma parts the two.
    """
    if word in ONLY_ADD | EXPLAIN:
        return False
    lower, head = text.lower_words, index - 1
    place = _preposition_before(text, head)
    if place is None:
        return False
    if lower[place] == "efter" and lower[head] in _OPINIONS:
        return True
    return word == "også" and ((lower[place] == "i" and lower[head] in _EXTENTS) or _opens_member(text, place))


def _preposition_before(text: Text, head: int) -> int | None:
    """Return the place of the preposition that governs the noun at `head`, if nothing else stands between."""
    lower, begin = text.lower_words, head
    while begin and (modifies(lower[begin - 1]) or lower[begin - 1] == "vist") and beside(text, begin - 1):
        begin -= 1
    is_governed = begin > 0 and beside(text, begin - 1) and lower[begin - 1] in PREPOSITIONS
    return begin - 1 if is_governed else None


def _opens_member(text: Text, place: int) -> bool:
    """Return whether the phrase of the preposition at `place` opens what »og« adds: `biler, og efter aftale også …`."""
    lower = text.lower_words
    if place > 1 and beside(text, place - 1) and lower[place - 2] in PREPOSITIONS and readings_of(lower[place - 1]):
        place -= 2  # »og i løbet af foråret også …«
    return place > 1 and lower[place - 1] in JOINS and beside(text, place - 1) and not beside(text, place - 2)


def adds(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    """Return whether the `word` (lower case; it begins at `index`) begins an addition to what stands before it.

    `after` is the word behind it. Where that can't be told, it does not.
    """
    before = text.lower_words[index - 1]
    if word == "dog":
        return is_reservation(text, index, after, known)
    if word in EXPLAIN:
        return before not in FUNCTION_WORDS
    if word == "såsom" and before not in FUNCTION_WORDS:
        return True
    if word in ONLY_ADD and _names_some_of_several(text, index):
        return True
    if before in PREPOSITIONS | _AMOUNTS and word == "også" and _opens_clause(text, index):
        return True  # »er til at komme frem på også når det blæser«: what the preposition governs stands before
    if word == "også" and before in _EVERYBODY and text.lower_words[index - 2] in PREPOSITIONS and readings_of(after):
        return True  # »låner ud til alle også turister«
    if before in FUNCTION_WORDS and before not in PARTICLES:
        return word in ONLY_ADD and before in _AMOUNTS and after not in JOINS
    if word == "heraf" and (is_number(after) or after in _NUMBERS):
        return not is_finite(before, known) or text.lower_words[index - 2] in PREPOSITIONS
    if _opens_clause_or_name(text, word, index, after, known):
        return True
    is_particle = before in PARTICLES and not (readings_of(before) and modifies(text.lower_words[index - 2]))
    if is_particle or before in WHERE or is_adverb(before):
        return adds_behind_adverb(text, word, index, after, known)
    if not is_noun(text, index - 1) or _is_verb_there(text, index - 1, known):
        return False
    return _adds_behind_noun(text, word, index, after, known)


def _adds_behind_noun(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    if word in ONLY_ADD:
        return word not in _PLACES
    place = place_of_phrase(text, index - 1, known)
    if word == "i alt":  # »udlejer boliger i alt 312 lejemål«
        return place in AFTER_VERB and is_number(after) and _opens_with_verb(text, index, known)
    if word == "særlig":
        return place in AFTER_VERB and readings_of(after) is Reading.MANY
    if place is PhrasePlace.FIRST and text.lower_words[beginning_of_sentence(text, index - 1)] in PRONOUNS:
        return False  # »det indbefatter fx …«
    if word in PICK_OUT and _is_one_for_another(text.lower_words, index, index + len(words_in(word))):
        return True
    if place is PhrasePlace.SUBJECT or _is_verb_alone(text, index, after, known):
        return False
    if word in PICK_OUT:
        # »Skab fx klare mål«: a noun alone may be a command
        is_command = place is PhrasePlace.FIRST and index - 1 == beginning_of_sentence(text, index - 1)
        if place is PhrasePlace.UNKNOWN:
            return _is_example_of_several(text, word, index)
        return not is_command and _goes_with(place, text, index, after, known)
    return word in ALSO_ADVERBS and adverb_adds(text, word, index, after, place, known)


def adds_before_mark(text: Text, word: str, index: int, mark: str, known: Verbs) -> bool:
    """Return whether the `word` at `index` with a colon or a comma behind it adds to a noun: `giv den et navn fx: …`.

    `navnene herunder: …` tells where something stands, `kravene herunder, at …` does not.
    """
    if mark == "," and word in EXPLAIN:
        return text.lower_words[index - 1] not in FUNCTION_WORDS
    if not is_noun(text, index - 1) or _is_verb_there(text, index - 1, known):
        return False
    if mark == "," or word in ONLY_ADD - _PLACES:
        return word in ONLY_ADD
    return word in PICK_OUT and place_of_phrase(text, index - 1, known) not in {PhrasePlace.FIRST, PhrasePlace.SUBJECT}


def _is_one_for_another(lower: tuple[str, ...], index: int, start: int) -> bool:
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


def _opens_clause_or_name(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    """Return whether what follows can only be added: `at opdage fx når …`, `sager også kaldet …`."""
    before = text.lower_words[index - 1]
    if word in ONLY_ADD and (before.isdigit() or before == "kr" or after == "at"):
        return True  # »tilsyn efter § 12 herunder uanmeldte besøg«
    if word == "lige fra" and is_adverb(before):
        return True  # »spænder bredt lige fra bogføring til rengøring«
    if word == "nemlig" and (base_of_adjective(before) is not None or is_singular_participle(before)):
        # »stillingen er tidsbegrænset nemlig til juni«
        return after in PREPOSITIONS or after in DETERMINERS or is_number(after) or after in {"kun", "hver"}
    is_open = bool(readings_of(before)) and not readings_of(before) & DEFINITE
    if word in PICK_OUT and after == "at" and is_open and not is_finite(before, known):
        return True  # »giver dem en opgave fx at rydde op«
    if word in PICK_OUT | {"også"} and _opens_clause(text, index + len(words_in(word)) - 1):
        return not is_finite(before, known)
    if word == "altså" and after in _QUESTIONS:
        return is_noun(text, index - 1)  # »efter mængde altså hvor mange«
    return word == "også" and after in _CALLED and is_noun(text, index - 1) and before not in _SOMETIMES


def _is_verb_there(text: Text, index: int, known: Verbs) -> bool:
    """Return whether a word that is a noun too is the verb: `Samarbejder fx med`, `du træner især`."""
    word = text.lower_words[index]
    if not any(word in forms for forms in known) and not is_finite(word, known):
        return False
    if index == beginning_of_sentence(text, index):
        return True
    before = text.lower_words[index - 1]
    is_modified = modifies(before) and before not in PRONOUNS and before != "alle"
    is_governed = (
        before in PREPOSITIONS or is_modified or (before == "alle" and text.lower_words[index - 2] in PREPOSITIONS)
    )
    return not is_governed and before not in known.infinitives and before not in known.present


def _is_verb_alone(text: Text, index: int, word: str, known: Verbs) -> bool:
    if word in PREPOSITIONS:
        return False
    if word in FINITE or word in MODALS:
        return True
    is_infinitive = word in known.infinitives and not (MODALS | {"at"}).isdisjoint(text.lower_words[:index])
    is_verb = word in known.present or word in known.passive or is_infinitive
    return is_verb and not may_be_noun(word)


def _goes_with(place: PhrasePlace, text: Text, index: int, after: str, known: Verbs) -> bool:
    """Return whether what follows is a part of the sentence that can be picked out as an example."""
    if place is PhrasePlace.OBJECT_IN_CLAUSE and after in PREPOSITIONS:
        return text.lower_words[index] not in _FOCUS  # »når lederen holder møder især om aftenen«
    if after in PREPOSITIONS or after in _CLAUSES:
        return after != "at" or place is not PhrasePlace.IN_THE_MIDDLE  # »kræver af dem bl.a. at møde«
    is_verb_too = after in known.present or after in known.infinitives or after in known.passive
    if is_verb_too and may_be_noun(after) and _is_listed(text, after, index):
        return True  # »fagpersoner navnlig læger, psykologer og lærere«
    if is_verb_too and (place not in AFTER_VERB or _in_clause(text, index)):
        return False
    if is_singular_participle(after) and place is PhrasePlace.IN_THE_MIDDLE:
        return False  # »har i deres rapporter bl.a. brugt«
    return after in DETERMINERS or after not in FUNCTION_WORDS


def _names_some_of_several(text: Text, index: int) -> bool:
    """Return whether several stand first, then when they come, then some of them: `sager først herunder hastesager`.

    An adjective may describe those that follow the word at `index`.
    """
    lower = text.lower_words
    if index < _SHORTEST_OF_SEVERAL or lower[index - 1] not in _IN_ORDER or not beside(text, index - 2):
        return False
    is_described = is_inflected_adjective(lower[index + 1])
    place = index + 1 + is_described
    some = readings_of(lower[place]) if place < len(lower) and beside(text, place - 1) else Reading.NONE
    are_some = bool(some & Reading.MANY) if is_described else some is Reading.MANY
    return are_some and bool(readings_of(lower[index - 2]) & (Reading.MANY | Reading.THE_MANY))


def _is_listed(text: Text, after: str, index: int) -> bool:
    """Return whether `after` is the first of several that commas or »og« join."""
    place = next((at for at in range(index, len(text.words)) if text.lower_words[at] == after), None)
    behind = "" if place is None else text.value[text.words[place].end :]
    return behind.startswith((", ", " og ", " eller ", " samt "))


def _opens_with_verb(text: Text, index: int, known: Verbs) -> bool:
    first = text.lower_words[beginning_of_sentence(text, index)]
    return first in known.present or first in known.imperatives


def _in_clause(text: Text, index: int) -> bool:
    start = beginning_of_sentence(text, index)
    return any(
        word in {"når", "hvis", "at", "som", "der", "så", "fordi", "hvor"} for word in text.lower_words[start:index]
    )


def _opens_clause(text: Text, index: int) -> bool:
    """Return whether a clause begins behind the word at `index`: `når …`, `selv om …`."""
    following = text.lower_words[index + 1 : index + 3]
    return following[:1] != () and (following[0] in OPENERS or following == ("selv", "om"))
