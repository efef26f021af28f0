"""Where an addition between subject and verb has a comma before it and none behind: `Biler, fx varevogne skal …`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    FINITE,
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    PREPOSITIONS,
    RELATIVES,
    SUBORDINATORS,
    is_inflected_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, Reading, readings_of
from funkbesk.lint.language.neighbours import beside, near
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.phrase_places import beginning_of_sentence, is_finite, is_noun
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text

OPENERS_BEHIND_A_COMMA = word_set(
    "herunder heriblandt deriblandt især navnlig særligt såsom eksempelvis fx dog også bl f for blandt "
    "gerne typisk helst eventuelt evt primært altså dvs det heraf inklusive nemlig selv fortrinsvis hovedsagelig "
    "hovedsageligt oftest mest særlig specielt endda som ikke bortset undtagen i "
    "frem først nærmere med heller højst mindst ligeledes tilmed sågar uanset både enten hverken cirka ca omtrent "
    "maksimalt minimum inkl ekskl eksklusive undtaget"
)
_REST_OF_OPENER = {
    "bl": ("a",), "f": ("eks",), "for": ("eksempel",), "blandt": ("andet",), "det": ("vil", "sige"),
    "som": ("regel",), "ikke": ("mindst",), "bortset": ("fra",), "frem": ("for", "alt"),
    "først": ("og", "fremmest"), "nærmere": ("bestemt",), "med": ("undtagelse", "af"), "heller": ("ikke",),
}  # fmt: skip
AMOUNTS_BEHIND_I = word_set("særdeleshed alt gennemsnit snit")
_NUMBER_BETWEEN = late(r"\.? \d+(?:[.,]\d+)*\.?(?: %)? ")
_AMOUNTS = word_set("slags antal par kilo liter ton tons stk række del typer type former form snes dusin")
_CLAUSES = word_set("at når hvis om mens fordi hvor")
SELDOM_VERBS = PREPOSITIONS | {"så"}
_ALONE = {("alle",), ("alt",), ("det",), ("dem",), ("den",), ("de",), ("mange",), ("nogle",), ("ingen",)}
_LIMITED = {("ikke",), ("kun",), ("næsten",), ("også",)}
_UNITS = word_set("kr pct mio stk")
LONGEST = 12  # words of an addition; a longer one holds a clause more often than not
_IN_ADDITION = (
    PREPOSITIONS
    | JOINS
    | word_set("ikke kun den det de en et alle små store nye andre dem mange flere hver mere mindre end sammen")
)


def is_next_or_behind_number(text: Text, index: int) -> bool:
    """Return whether no more than a number stands between the word and the next one, and no comma behind it."""
    gap = text.value[text.words[index].end : text.words[index + 1].start]
    return gap == " " or _NUMBER_BETWEEN.fullmatch(gap) is not None


def unclosed_additions(text: Text, known: Verbs) -> Iterator[tuple[int, int]]:
    """Yield the numbers of the last word of an addition and of the verb behind it that a comma has to part."""
    lower = text.lower_words
    if OPENERS_BEHIND_A_COMMA.isdisjoint(lower):
        return
    for index, word in enumerate(lower):
        if (
            word not in OPENERS_BEHIND_A_COMMA
            or not index
            or not text.value[text.words[index - 1].end : text.words[index].start].endswith(", ")
        ):
            continue
        start = index + 1
        if word in _REST_OF_OPENER:
            rest = _REST_OF_OPENER[word]
            start += len(rest)
            if lower[index + 1 : start] != rest:
                continue
        elif word == "i":
            start += 1
            if AMOUNTS_BEHIND_I.isdisjoint(lower[index + 1 : start]):
                continue
        if word == "både" and not _joins_two(text, index):
            continue  # »skibe, både og joller«
        verb = _verb_behind(text, start, known)
        if verb is not None and opens_sentence(text, index, verb, known):
            yield verb - 1, verb


def _joins_two(text: Text, index: int) -> bool:
    """Return whether `både` at `index` has two things behind it that »og« joins, and is no plural of »båd«."""
    behind = text.lower_words[index + 1 : index + 1 + LONGEST]
    return "og" in behind[1:] and behind[0] not in JOINS and beside(text, index)


def is_closed_again(text: Text, index: int, known: Verbs) -> bool:
    """Return whether what begins at `index` has a comma behind it, and the verb follows: `Biler især små, skal …`."""
    lower = text.lower_words
    for at in range(index + 1, min(index + LONGEST, len(lower))):
        between = text.value[text.words[at - 1].end : text.words[at].start]
        is_verb = is_finite(lower[at], known) and lower[at] not in SELDOM_VERBS | SUBORDINATORS
        if between == ", ":
            return is_surely_verb(text, at, known) and opens_sentence(text, index, at, known)
        if is_verb or (between != " " and not _NUMBER_BETWEEN.fullmatch(between)):
            return False
    return False


def _verb_behind(text: Text, start: int, known: Verbs) -> int | None:
    """Return the number of the finite verb that follows the nouns of the addition at once, or None."""
    lower = text.lower_words
    for index in range(start, min(start + LONGEST, len(lower))):
        between = text.value[text.words[index - 1].end : text.words[index].start]
        is_unit = between == ". " and lower[index - 1] in _UNITS
        is_listed = between == ", " and _lists_nouns(text, index, known)
        is_near = near(text, text.words, index - 1) or is_unit or is_listed
        if index > start and not is_near and not _NUMBER_BETWEEN.fullmatch(between):
            return None
        word = lower[index]
        if index > start and word not in SELDOM_VERBS and is_finite(word, known) and is_verb_there(lower, index, known):
            before = lower[index - 1]
            return index if before not in FUNCTION_WORDS and not is_finite(before, known) else None
        if word in FUNCTION_WORDS and word not in _IN_ADDITION:
            return None
    return None


def _lists_nouns(text: Text, index: int, known: Verbs) -> bool:
    """Return whether nouns stand on both sides of the comma before the word, and one more behind »og«."""
    lower = text.lower_words
    if not is_noun(text, index - 1) or not readings_of(lower[index]) or is_finite(lower[index], known):
        return False
    return lower[index + 1 : index + 2] == ("og",) or text.value[text.words[index].end :][:2] == ", "


def is_verb_there(lower: tuple[str, ...], index: int, known: Verbs) -> bool:
    """Return whether what may be a finite verb is none of the nouns that are spelled alike."""
    word, before = lower[index], lower[index - 1]
    if not may_be_noun(word) or word in MODALS or word in FINITE or has_object_or_adverb(lower, index, known):
        return True
    if lower[index - 2] == "de" and is_inflected_adjective(before) and not readings_of(word) & Reading.MANY:
        return True  # »selv de mindste deltager«: the noun would be one alone
    # »også dem med års erfaring deltager i …«: no noun stands right behind another
    return bool(readings_of(before)) and before not in _AMOUNTS and not is_genitive(before)


def is_surely_verb(text: Text, index: int, known: Verbs) -> bool:
    """Return whether the word is a finite verb that no noun is spelled like, or one with its object behind it."""
    word = text.lower_words[index]
    if not is_finite(word, known) or word in SELDOM_VERBS | SUBORDINATORS:
        return False
    is_helper = word in MODALS or word in FINITE
    return is_helper or not may_be_noun(word) or has_object_or_adverb(text.lower_words, index, known)


def opens_sentence(text: Text, comma: int, verb: int, known: Verbs) -> bool:
    """Return whether what stands before the comma is a noun phrase that begins the sentence, without any verb.

    It may be the subject, or stand behind a preposition: `Ved ture, fx besøg på museer skal …`.
    """
    start = beginning_of_sentence(text, comma - 1)
    start = max((at + 1 for at in range(start, comma - 1) if text.lower_words[at] in _CLAUSES), default=start)
    before = text.lower_words[start:comma]
    if any(text.lower_words[at] in RELATIVES and not beside(text, at - 1) for at in range(start + 1, comma)):
        return False
    if any(is_finite(word, known) and not may_be_noun(word) and word not in PREPOSITIONS for word in before):
        return False
    if any(readings_of(one) & DEFINITE and is_finite(other, known) for one, other in pairwise(before)):
        return False  # »Konsulenten retter fejl, dog ikke …«
    first = before[0]
    word = text.lower_words[verb]
    is_helper = word in MODALS or word in FINITE or (word in known.passive and not may_be_noun(word))
    opens_phrase = (
        is_helper if first in PREPOSITIONS else not (first in known.infinitives or first in known.imperatives)
    )
    may_be_verb = first in known.present and len(before) > 1
    return (
        opens_phrase
        and (is_noun(text, comma - 1) or _ends_in_unit(text, comma - 1) or _stands_alone(before))
        and not may_be_verb
    )


def _stands_alone(words: tuple[str, ...]) -> bool:
    """Return whether they are a pronoun that a clause may tell more of: `den`, `ikke alle`."""
    return words in _ALONE or (words[:1] in _LIMITED and words[1:] in _ALONE)


def _ends_in_unit(text: Text, index: int) -> bool:
    """Return whether a number or a shortened unit ends the phrase: `i 2023, …`, `under 500 kr., …`."""
    behind = text.value[text.words[index].end : text.words[index + 1].start]
    return behind[0] == "." or behind.rstrip(" ,")[-1:].isdigit()
