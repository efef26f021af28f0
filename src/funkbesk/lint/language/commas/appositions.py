"""Appositions before a verb that have a comma on one side only: `Byens ældste kirke, Sankt Olai er åben`.

Two noun phrases stand side by side before their verb where the second says again what the first is, or where both are
members of a list. It is no list without »og« before the last member, nor where its members don't go together: one of
them definite and the other not, a thing and a name, `to faser` and just two more.
"""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.late_patterns import late
from funkbesk.lint.language.commas.closing_commas import (
    AMOUNTS_BEHIND_I,
    LONGEST,
    SELDOM_VERBS,
    is_next_or_behind_number,
    is_surely_verb,
    is_verb_there,
    opens_sentence,
)
from funkbesk.lint.language.grammar import (
    DEFINITE_ARTICLES,
    FUNCTION_WORDS,
    JOINS,
    OWNERS,
    PREPOSITIONS,
    SUBORDINATORS,
    is_any_adjective,
    is_participle,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, Reading, readings_of
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.number_words import NUMBERS
from funkbesk.lint.language.phrase_places import is_finite, is_noun, modifies
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text

_ARTICLES = word_set("en et")
_ONCE = word_set("nu tidligere oprindelig oprindeligt dengang senere fremover")
"""What somebody is now, or was once: `den gamle station, nu et kulturhus`."""
_LIMITS = word_set("uanset både enten hverken")
"""They begin an addition right behind a noun, if a comma closes it."""
_CLAUSES = word_set("at når hvis mens fordi")
_BETWEEN = word_set("mellem imellem")
_HOLDING = _BETWEEN | word_set("af med om uden på")
"""Prepositions that govern two nouns of a kind far more often than one of two members of a list."""
_DETERMINERS = _ARTICLES | DEFINITE_ARTICLES | OWNERS | NUMBERS | word_set("alle flere nogle hver hele")
_COUNTED = {
    word: number for number, word in enumerate(["to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti"], start=2)
}
_ORDER = word_set("eneste første anden tredje sidste")
_CLOSED = SUBORDINATORS - {"om", "siden"}
_SOME = word_set("alle begge flere nogle mange hovedparten størstedelen halvdelen")
_DEFINITE = DEFINITE_ARTICLES | OWNERS
_BEFORE_NOUNS = _ARTICLES | OWNERS | NUMBERS | _SOME
_EVERYBODY = word_set("alle andre mange")
_COMMA = late(r", (?:\d+ )?")
_IN_NAMES = PREPOSITIONS | word_set("og den det de")


def unclosed_appositions(text: Text, known: Verbs) -> Iterator[tuple[int, int]]:
    """Yield where an apposition ends without a comma: `Brandchefen, kommunens ansvarlige for beredskab leder …`."""
    for first, comma in _openings(text, known):
        verb = _verb_behind(text, first, comma, known)
        if verb is None or any(_may_be_verb(text, at, known) for at in range(first + 1, comma)):
            continue
        is_phrase = _is_definite(text, first) or opens_sentence(text, comma, verb, known)
        if is_phrase and not _ends_clause(text, verb, known):
            yield verb - 1, verb


def unopened_appositions(text: Text, known: Verbs) -> Iterator[tuple[int, int]]:
    """Yield where one begins that has its comma behind it alone: `Byrådet kommunens øverste myndighed, holder møde`.

    A comma between the subject and its verb always closes something.
    """
    for first, verb in _openings(text, known):
        if not is_surely_verb(text, verb, known) or any(text.lower_words[first] in forms for forms in known):
            continue
        place = next((at for at in range(first + 1, verb) if _begins_there(text, first, at, verb)), None)
        if place is not None and not any(_may_be_verb(text, at, known) for at in range(first + 1, verb)):
            yield place - 1, place


def _openings(text: Text, known: Verbs) -> tuple[tuple[int, int], ...]:
    """Return the numbers of the first word of each sentence or clause, and of the one behind its first comma."""
    return text.once("sætningsbegyndelser", lambda: tuple(_find_openings(text, known)))


def _find_openings(text: Text, known: Verbs) -> Iterator[tuple[int, int]]:
    lower, starts = text.lower_words, {0}
    if len(text.sentences) > 1:
        starts |= {text.between(sentence.start, sentence.end).start for sentence in text.sentences}
    if not _CLAUSES.isdisjoint(lower):
        starts |= {index + 1 for index, word in enumerate(lower) if word in _CLAUSES}
    for first in sorted(starts):
        if first + 2 >= len(lower) or not _may_begin(lower[first], known):
            continue
        last = first
        while last + 1 < len(lower) and is_next_or_behind_number(text, last):
            last += 1
        comma = last + 1
        if comma + 1 < len(lower) and _COMMA.fullmatch(text.value, text.words[last].end, text.words[comma].start):
            yield first, comma


def _may_begin(word: str, known: Verbs) -> bool:
    """Return whether a noun phrase may begin with the word (lower case), and no verb."""
    if word in _DETERMINERS or word in _SOME:
        return True
    is_verb = word in known.infinitives or word in known.present or word in known.imperatives
    return word not in FUNCTION_WORDS and (not is_verb or may_be_noun(word))


def _verb_behind(text: Text, first: int, comma: int, known: Verbs) -> int | None:
    """Return the place of the verb behind an apposition that begins at `comma`, or None."""
    lower = text.lower_words
    start = comma + (lower[comma] in _ONCE)
    if start + 2 >= len(lower):
        return None
    if _is_definite(text, first):
        number = next((_COUNTED[word] for word in lower[first:comma] if word in _COUNTED), None)
        if number is not None:
            return _verb_behind_members(text, comma, number, known)
        if _is_name(text, comma):
            return _verb_behind_name(text, comma, known)
        if _names_again(text, first, start):
            return _verb_behind_phrase(text, start, known)
    if lower[start + 1] not in PREPOSITIONS:
        return None
    is_told = is_any_adjective(lower[start]) or is_singular_participle(lower[start]) or is_participle(lower[start])
    verb = _verb_behind_phrase(text, start, known) if is_told else None
    # »borgere, ansatte i kommunen og gæster«
    return verb if verb is not None and JOINS.isdisjoint(lower[start:verb]) else None


def _names_again(text: Text, first: int, start: int) -> bool:
    """Return whether a phrase begins at `start` that says what is meant: `en gave`, `byens stolthed`, `den største`."""
    word = text.lower_words[start]
    if word in DEFINITE_ARTICLES:
        behind = text.lower_words[start + 1]
        return behind in _ORDER or behind.endswith("ste")  # »den største i regionen«
    if word in _BEFORE_NOUNS or is_genitive(word) or _is_counted(text, start):
        return True
    # »Lene Holm, leder af køkkenet«
    return _is_name(text, first) and _is_name(text, start - 1) and readings_of(word) is Reading.ONE


def _is_definite(text: Text, first: int) -> bool:
    """Return whether a phrase begins there that tells which one is meant: `lederen`, `vores nye it-system`."""
    word = text.lower_words[first]
    if word in _DEFINITE or is_genitive(word):
        return beside(text, first)
    if _is_name(text, first) and _is_name(text, first + 1) and beside(text, first):
        return True  # »Lene Holm«
    return bool(readings_of(word)) and not readings_of(word) & ~DEFINITE


def _is_counted(text: Text, index: int) -> bool:
    return text.value[text.words[index - 1].end : text.words[index].start][-2:-1].isdigit()


def _is_name(text: Text, index: int) -> bool:
    """Return whether a name stands there; a small word may begin one: `De Våde Sæler`."""
    is_small = text.lower_words[index] in FUNCTION_WORDS
    last = min(index + is_small, len(text.words) - 1)
    return text.words[index].text[0].isupper() and text.words[last].text[0].isupper()


def _verb_behind_name(text: Text, comma: int, known: Verbs) -> int | None:
    """Return the place of the verb behind a name: `Sankt Olai er`, `Bo fra lageret er`; two names may be a list."""
    lower, at = text.lower_words, comma + 1
    while at + 1 < len(lower) and beside(text, at - 1) and lower[at] not in JOINS:
        if text.words[at].text[0].isupper() or (lower[at] in _IN_NAMES and text.words[at + 1].text[0].isupper()):
            at += 1
            continue
        if lower[at] in PREPOSITIONS:
            verb = _verb_behind_phrase(text, at, known)
            return verb if verb is not None and JOINS.isdisjoint(lower[at:verb]) else None
        return at if is_finite(lower[at], known) and lower[at] not in SELDOM_VERBS else None
    return None


def _verb_behind_members(text: Text, comma: int, number: int, known: Verbs) -> int | None:
    """Return the place of the verb behind just so many members as were counted: `To faser, plan og anlæg tager …`."""
    lower, members = text.lower_words, 1
    if not _may_be_member(text, comma):
        return None
    for at in range(comma + 1, min(comma + LONGEST, len(lower) - 1)):
        if not beside(text, at - 1) and lower[at - 1] not in JOINS:
            if text.value[text.words[at - 1].end : text.words[at].start] != ", ":
                return None
            members += 1
        elif lower[at] in JOINS:
            members += 1
            if members != number or not _may_be_member(text, at + 1):
                return None
        elif lower[at] in SUBORDINATORS or (is_finite(lower[at], known) and members < number):
            return None
        elif members == number and lower[at - 1] not in JOINS and _is_verb_behind_noun(text, at, known):
            return at
    return None


def _may_be_member(text: Text, index: int) -> bool:
    """Return whether a name or a bare noun stands there; in `to haller, tre bade og en kælder` all are counted."""
    word = text.lower_words[index]
    return _is_name(text, index) or not (word in _DETERMINERS or is_genitive(word) or readings_of(word) & DEFINITE)


def _verb_behind_phrase(text: Text, start: int, known: Verbs) -> int | None:
    """Return the place of the verb behind the noun phrase that begins at `start`; of no list with »og«."""
    lower = text.lower_words
    for at in range(start + 1, min(start + LONGEST, len(lower) - 1)):
        if not is_next_or_behind_number(text, at - 1) or lower[at] in _CLOSED:
            return None
        if lower[at] in JOINS:
            if not _joins_inside(text, start, at):
                return None
        elif at > start + 1 and _is_verb_behind_noun(text, at, known):
            return at
    return None


def _is_verb_behind_noun(text: Text, index: int, known: Verbs) -> bool:
    """Return whether a finite verb stands there right behind a noun, a name or a number."""
    lower = text.lower_words
    if not is_finite(lower[index], known) or lower[index] in SELDOM_VERBS or text.words[index].text[0].isupper():
        return False
    if lower[index - 1] in _EVERYBODY and lower[index - 2] in PREPOSITIONS:
        return not may_be_noun(lower[index])  # »åben for alle serverer«
    if lower[index - 1] in FUNCTION_WORDS and beside(text, index - 1):
        return False
    return _is_name(text, index - 1) or is_verb_there(lower, index, known)


def _joins_inside(text: Text, start: int, join: int) -> bool:
    """Return whether »og« joins two words of the phrase, not its noun to another: `en bane med tårne og tunneler`."""
    lower = text.lower_words
    before, after = lower[join - 1], lower[join + 1]
    if is_any_adjective(before) and is_any_adjective(after):
        return True  # »en stor og lys sal«
    if after in _DETERMINERS or _HOLDING.isdisjoint(lower[start:join]):
        return False
    is_alike = bool(readings_of(before)) and not (readings_of(before) | readings_of(after)) & DEFINITE
    return is_alike or not _BETWEEN.isdisjoint(lower[start:join])


def _ends_clause(text: Text, verb: int, known: Verbs) -> bool:
    """Return whether another verb follows behind a comma: this one ends a clause, `en mand byen kender, er …`."""
    if verb + 1 >= len(text.words) or text.value[text.words[verb].end : text.words[verb + 1].start] != ", ":
        return False
    return is_finite(text.lower_words[verb + 1], known)


def _begins_there(text: Text, first: int, index: int, verb: int) -> bool:
    """Return whether what stands there begins an apposition to the phrase before: its article, its owner, a name."""
    lower = text.lower_words
    before = lower[index - 1]
    if not beside(text, index - 1) or not is_noun(text, index - 1) or index + (not _is_name(text, index)) >= verb:
        return False
    if (lower[index] in _LIMITS and lower[index + 1] not in JOINS) or (
        lower[index] == "i" and lower[index + 1] in AMOUNTS_BEHIND_I
    ):
        return True
    if lower[index] in _ONCE:
        return lower[index + 1] in _ARTICLES
    if not _is_definite(text, first) or modifies(before):
        return False
    if lower[index] in _ARTICLES or _is_name(text, index):
        return True
    is_pure = bool(readings_of(before)) and not readings_of(before) & ~DEFINITE
    return is_pure and is_genitive(lower[index])


def _may_be_verb(text: Text, index: int, known: Verbs) -> bool:
    """Return whether the word may be the verb of a clause inside: `den dag en leder mangler, lukker vi`."""
    word, before = text.lower_words[index], text.lower_words[index - 1]
    if word in SELDOM_VERBS:
        return False
    is_unknown = word.endswith("r") and not readings_of(word) and not is_any_adjective(word)
    return is_unknown or (is_finite(word, known) and before not in PREPOSITIONS and not modifies(before))
