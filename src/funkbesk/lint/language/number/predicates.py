"""Adjectives that are said of a noun behind a verb, and do not agree with it: `containerne er fuld`."""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.lint.language.grammar import COPULAS, FINITE_HELPERS, MODALS, word_set
from funkbesk.lint.language.nouns import Number, number_of
from funkbesk.lint.language.number.kept_objects import ends_of_kept
from funkbesk.lint.language.number.plural_subjects import (
    INFINITIVES,
    before_helpers,
    is_definite_plural,
    is_neuter_subject,
    persons_before_aim,
    subject_before,
)
from funkbesk.lint.language.number.predicate_adjectives import (
    adjective_behind,
    ends_without_e,
    is_degree,
    neuter_behind,
    without_t,
)
from funkbesk.lint.language.number.single_phrases import beginning_of_neuter
from funkbesk.lint.language.number.turned_predicates import subject_behind, turned_subject
from funkbesk.lint.texts.text import Text

_SEEMING = word_set("virker virkede føles forekommer forekom fremstår fremstod synes")
BEING = _SEEMING | word_set("er var bliver blev være blive været blevet forbliver holdes gøres")
_MANNERS = {"holdes": "isk", "gøres": "isk", "virker": "t", "virkede": "t"}
"""Behind these an adjective that ends so may tell how it is done."""
KEEPING = word_set("hold holde holder holdt gøre gør gjorde gjort")
_LOOKING = word_set("se ser så")
"""With »ud«: »de ser glade ud«."""
_FEELING = word_set("føle føler vise viser")
"""With »sig«: »de føler sig velkomne«."""
OPENERS = BEING | KEEPING | _FEELING | _LOOKING
_STATES = word_set(
    "rent vådt tørt tomt fuldt varmt koldt skarpt åbent synligt tilgængeligt ryddeligt beskidt glat frit opladt tæt "
    "holdbart stabilt tydeligt læseligt gyldigt aktuelt blankt klart"
)
_TURNING = FINITE_HELPERS | _SEEMING


def disagreeing_predicates(text: Text) -> Iterator[tuple[int, int]]:
    """Yield the places of the noun in the plural and of the adjective without -e that is said of it."""
    words = text.lower_words
    for index, word in enumerate(words):
        if word in BEING:
            yield from _behind_being(text, index)
        elif word in _FEELING and words[index + 1 : index + 2] == ("sig",):
            behind = index - 1 if index and words[index - 1] in MODALS else index
            adjective = adjective_behind(text, index + 1)
            if adjective is None and word.startswith("føl"):
                adjective = neuter_behind(text, index + 1)
            subject = subject_before(text, behind)
            if subject is not None and adjective is not None:
                yield subject, adjective
        elif word in _LOOKING:
            yield from _looking(text, index)
        elif word in KEEPING:
            yield from _behind_keeping(text, index)


def _must_be_so(text: Text, subject: int, modal: int, neuter: int) -> bool:
    """Return whether things have to be in a state, or persons are so: `knive skal være rent`, `lærere er dygtigt`.

    »Æg er sundt« says something of eating.
    """
    if number_of(text.lower_words[subject]) is Number.MANY:
        return True
    return text.lower_words[modal] in MODALS and text.lower_words[neuter] in _STATES


def _looking(text: Text, verb: int) -> Iterator[tuple[int, int]]:
    """Yield subject and adjective of `de ser glad ud`."""
    words = text.lower_words
    said = verb + 1 + (is_degree(*words[verb + 1 : verb + 3]) if verb + 2 < len(words) else 0)
    if words[said + 1 : said + 2] != ("ud",) or not ends_without_e(text, said, before="ud"):
        return
    subject = subject_before(text, before_helpers(text, verb))
    if subject is not None:
        yield subject, said


def _behind_keeping(text: Text, verb: int) -> Iterator[tuple[int, int]]:
    """Yield the object and the adjective of `gør borgerne tryg` and `holder gulvene i gangen ren`."""
    words = text.lower_words
    for noun, end in ends_of_kept(text, verb + 1):
        said = end + 1 + (is_degree(*words[end + 1 : end + 3]) if end + 2 < len(words) else 0)
        may_be_adverb = words[verb].startswith("hold") and "".join(words[said : said + 1]).endswith("t")
        is_free = words[said : said + 2] == ("opmærksom", "på")  # »gør dem opmærksom(me) på«
        if ends_without_e(text, said) and not (may_be_adverb or is_free):  # »holder dem fast«
            yield noun, said
            return


def _behind_being(text: Text, verb: int) -> Iterator[tuple[int, int]]:
    word = text.lower_words[verb]
    behind = before_helpers(text, verb)
    subject = subject_before(text, behind)
    if subject is None and word in INFINITIVES and verb > 1:
        subject = persons_before_aim(text, verb - 1) or turned_subject(text, verb - 1)
    adjective = adjective_behind(text, verb)
    if adjective is None and subject is not None and word in COPULAS:
        neuter = neuter_behind(text, verb)
        if neuter is not None and (is_definite_plural(text, subject) or _must_be_so(text, subject, behind, neuter)):
            adjective = neuter
    if adjective is None:
        subject = subject_behind(text, verb) if subject is None and word in _TURNING else None
        adjective = adjective_behind(text, subject) if subject is not None else None
    if adjective is None or (word in _MANNERS and text.lower_words[adjective].endswith(_MANNERS[word])):
        return  # »Møderne holdes telefonisk«, »Knapperne virker korrekt«
    if subject is not None:
        yield subject, adjective
    elif is_neuter_subject(text, behind - 1) or (behind and beginning_of_neuter(text, behind - 1) is not None):
        yield from ((behind - 1, place) for place in without_t(text, adjective))
