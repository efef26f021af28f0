"""Additions to what ends in no noun: in a number, `alle`, a verb: `kan inddrages, fx læger`, `siden 1890, især …`."""

from __future__ import annotations

from funkbesk.lint.language.commas.addition_words import (
    AFTER_VERB,
    DETERMINERS,
    HABITS,
    ONLY_ADD,
    OPENERS,
    PASSIVES_WITH_OBJECT,
    PICK_OUT,
    PLACES,
    WISHES,
)
from funkbesk.lint.language.commas.amounts import is_number
from funkbesk.lint.language.commas.clauses import QUESTIONS
from funkbesk.lint.language.commas.sentence_openings import begins_with_subject, is_past_the_middle
from funkbesk.lint.language.grammar import (
    COPULAS,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    NEGATIONS,
    PERSONAL_OBJECTS,
    PREPOSITIONS,
    SUBORDINATORS,
    base_of_adjective,
    is_adverb_in_t,
    is_inflected_adjective,
    is_participle,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, Reading, readings_of
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.phrase_places import PhrasePlace, beginning_of_sentence, is_finite, is_noun
from funkbesk.lint.language.times import is_time_or_turn
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text, words_in

AMOUNTS = word_set("alt meget andet hvert alle noget mange flere")
_BEFORE_CLAUSES = PREPOSITIONS | PERSONAL_OBJECTS | AMOUNTS
# They close a sentence behind its object: »læser brevet igennem«, »tager børnene med«.
_LAST_PARTICLES = word_set("igennem gennem over med på til under")
EVERYBODY = word_set("alle andre mange flere")
_ASKING = word_set("spørger spørge ved vide afgør afgøre vurderer vurdere undersøger undersøge aftaler aftale om af")
_SOMETIMES = word_set("gange gang tider dage")
_THEM = word_set("dem dig os mig jer")
_CALLED = word_set("kaldet kaldt kendt benævnt")
_IN_ORDER = word_set("først sidst straks")
_ALL = word_set("alle alt samtlige ingen hele hver")
_SHORTEST_OF_SEVERAL = 2  # words
_REACH = 4


def adds_behind_pronoun(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    """Return whether it adds to a phrase that ends in `alle`, `alt` or a preposition: `til alle især børn`."""
    lower = text.lower_words
    before, governor = lower[index - 1], lower[index - 2]
    if word in ONLY_ADD and _names_some_of_several(text, index):
        return True
    if before in _BEFORE_CLAUSES and word in PICK_OUT | {"også"} and opens_clause(text, index):
        return True  # »er til at komme frem på også når det blæser«: what the preposition governs stands before
    if before == "med" and word in WISHES and readings_of(governor):
        return True  # »skal have skiftetøj med gerne mærket«
    if before in EVERYBODY and word in PICK_OUT | HABITS:
        return _stand_for_persons(text, index, after, known)
    if word != "også":
        return False
    if before in EVERYBODY | {"alt"} and after in _THEM and is_past_the_middle(text, index + 1, known):
        return True  # »lytter til alle også dem, der …«
    if before in AMOUNTS and after == "det" and text.value[text.words[index + 1].end :][:1] == ",":
        return True  # »noterer alt også det, der …«
    if before in _LAST_PARTICLES and readings_of(governor) & ~Reading.ONE:
        return bool(readings_of(after) & DEFINITE) or after in DETERMINERS  # »læser alle brevene igennem også bilagene«
    # »låner ud til alle også turister«, »svarer på alt også på mails«
    return (
        before in EVERYBODY | {"alt"} and governor in PREPOSITIONS and (bool(readings_of(after)) or after == governor)
    )


def goes_on(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    """Return whether a clause takes up all that was said: `møderne er åbne hvilket betyder …`."""
    before = text.lower_words[index - 1]
    if before in FUNCTION_WORDS:
        return False
    asks = not _ASKING.isdisjoint(text.lower_words[max(0, index - 3) : index])
    return word != "hvilket" or (is_finite(after, known) and not asks)


def stands_behind_number(text: Text, index: int) -> bool:
    """Return whether a number in digits stands right before the word at `index`."""
    return text.value[text.words[index].start - 2].isdigit()


def adds_behind_number(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    """Return whether it adds to a phrase that ends in a number: `bilag tilbage til 1890 især tegninger`."""
    if word not in PICK_OUT | ONLY_ADD | {"altså"} or after in known.infinitives or is_finite(after, known):
        return False
    if word == "altså":
        return True
    lower = text.lower_words
    if lower[index - 1] in PREPOSITIONS and is_finite(lower[index - 2], known):
        return False  # »har i 2026 især fokus på«
    is_phrase = after in PREPOSITIONS or is_number(after) or after in DETERMINERS | {"også"}
    return is_phrase or word in ONLY_ADD - PLACES or bool(readings_of(after)) or is_inflected_adjective(after)


def _stand_for_persons(text: Text, index: int, after: str, known: Verbs) -> bool:
    """Return whether `mange` or `alle` before the word at `index` stand for persons: `taler med mange især unge`."""
    is_governed = index > 1 and text.lower_words[index - 2] in PREPOSITIONS
    is_named = bool(readings_of(after)) and not is_finite(after, known)
    return is_governed and is_named and is_past_the_middle(text, index, known)


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


def opens_clause_or_name(text: Text, word: str, index: int, after: str, known: Verbs) -> bool:
    """Return whether what follows can only be added: `at opdage fx når …`, `sager også kaldet …`."""
    before = text.lower_words[index - 1]
    if word in ONLY_ADD and (before.isdigit() or before == "kr" or after == "at"):
        return True  # »tilsyn efter § 12 herunder uanmeldte besøg«
    if word == "lige fra" and is_adverb_in_t(before):
        return True  # »spænder bredt lige fra bogføring til rengøring«
    if word == "nemlig" and (base_of_adjective(before) is not None or is_singular_participle(before)):
        # »stillingen er tidsbegrænset nemlig til juni«
        is_phrase = after in PREPOSITIONS or after in DETERMINERS or bool(readings_of(after) & DEFINITE)
        return is_phrase or is_number(after) or after in {"kun", "hver"}
    is_open = bool(readings_of(before)) and not readings_of(before) & DEFINITE
    if word in PICK_OUT and after == "at" and is_open and not is_finite(before, known):
        return True  # »giver dem en opgave fx at rydde op«
    if word in PICK_OUT | {"også"} and opens_clause(text, index + len(words_in(word)) - 1):
        return not is_finite(before, known)
    if word == "altså" and after in QUESTIONS:
        return is_noun(text, index - 1)  # »efter mængde altså hvor mange«
    return word == "også" and after in _CALLED and is_noun(text, index - 1) and before not in _SOMETIMES


def opens_clause(text: Text, index: int) -> bool:
    """Return whether a clause begins behind the word at `index`: `når …`, `selv om …`."""
    following = text.lower_words[index + 1 : index + 3]
    return following[:1] != () and (following[0] in OPENERS or following == ("selv", "om"))


def says_in_other_words(text: Text, index: int, after: str, place: PhrasePlace, known: Verbs) -> bool:
    """Return whether `altså` at `index` begins what was meant: `passer døre og låse altså alt, der kan lukkes`."""
    if after == "også":
        return True
    is_behind = place in AFTER_VERB | {PhrasePlace.MAYBE_OBJECT, PhrasePlace.IN_THE_MIDDLE}
    is_verb = is_finite(after, known) or after in known.infinitives
    return is_behind and not is_verb and is_past_the_middle(text, index, known, may_be_bare=False)


def names_subject_again(text: Text, word: str, index: int, known: Verbs) -> bool:
    """Return whether a noun follows that can name the subject alone: `andre fag kan inddrages især jura`.

    A passive has no object, and behind `er` with an adjective stands none either.
    """
    behind = index + len(words_in(word))
    if word not in PICK_OUT | {"altså", "også"} or not (
        _is_indefinite(text, behind, known) or _ends_in_adjective(text, behind) or _is_one_of_all(text, word, behind)
    ):
        return False
    lower, first = text.lower_words, beginning_of_sentence(text, index)
    last = (
        index - 1 - (is_adverb_in_t(lower[index - 1]) and lower[index - 2] in known.passive)
    )  # »opbevares koldt fx fisk«
    before, governor = lower[last], lower[last - 1]
    if lower[first] in {"der", "det"} or before in PASSIVES_WITH_OBJECT or not begins_with_subject(text, index, known):
        return False
    if before in known.passive:
        return governor in MODALS or (word != "også" and readings_of(governor) != Reading.NONE)
    is_predicate = is_singular_participle(before) or is_participle(before) or base_of_adjective(before) is not None
    has_copula = not COPULAS.isdisjoint(lower[max(first, index - _REACH) : index - 1])
    return is_predicate and has_copula


def excepts_from_subject(text: Text, index: int, known: Verbs) -> bool:
    """Return whether somebody is left out of the subject, far behind it: `alle går hjem undtagen vagten`.

    Right behind it no comma is needed: `alle undtagen vagten går hjem`, `åbent alle dage undtagen søndag`.
    """
    lower, first = text.lower_words, beginning_of_sentence(text, index)
    if lower[first] not in _ALL or not _ALL.isdisjoint(lower[first + 1 : index]):
        return False
    return any(is_finite(lower[at], known) and not is_noun(text, at) for at in range(first + 1, index))


def denies_again(text: Text, index: int, known: Verbs) -> bool:
    """Return whether something was denied before: `må ikke udleveres heller ikke til ansatte`."""
    lower, first = text.lower_words, beginning_of_sentence(text, index)
    is_end = not is_finite(lower[index - 1], known) or lower[index - 1] in known.passive
    place = next((at for at in range(first, index - 1) if lower[at] in NEGATIONS), None)
    if not is_end or place is None or not (JOINS | SUBORDINATORS).isdisjoint(lower[place:index]):
        return False
    return all(beside(text, at) for at in range(place, index - 1))


def _ends_in_adjective(text: Text, index: int) -> bool:
    """Return whether the sentence ends in an adjective for some of the subject: `også små`, `også de små`."""
    index += text.lower_words[index : index + 1] == ("de",)
    if index >= len(text.words) or not is_inflected_adjective(text.lower_words[index]):
        return False
    return text.value[text.words[index].end :][:1] in {"", "."}


def _is_one_of_all(text: Text, word: str, index: int) -> bool:
    """Return whether a definite noun stands at `index` that is picked out: `rapporten er god ikke mindst bilaget`."""
    following = text.lower_words[index : index + 1]
    is_thing = following != () and bool(readings_of(following[0])) and not readings_of(following[0]) & ~DEFINITE
    return word in PICK_OUT and is_thing and not is_time_or_turn(following[0])


def _is_indefinite(text: Text, index: int, known: Verbs) -> bool:
    """Return whether an indefinite noun stands at `index`, or behind one adjective or article, and tells no time."""
    following = text.lower_words[index : index + 2]
    while following and (following[0] in {"en", "et"} or is_inflected_adjective(following[0])):
        following = following[1:]
    reading = readings_of(following[0]) if following else Reading.NONE
    is_noun_there = bool(reading) and not reading & DEFINITE and not is_time_or_turn(following[0])
    return is_noun_there and not is_finite(following[0], known) and following[0] not in known.infinitives
