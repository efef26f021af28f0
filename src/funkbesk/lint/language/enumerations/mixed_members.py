"""Verbs among nouns and nouns among verbs: `Besøg hos virksomheder, skabe kontakter og indgåelse af aftaler`."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import NamedTuple

from funkbesk.lint.language.enumerations.bare_lists import odd_of_three
from funkbesk.lint.language.enumerations.said import Said
from funkbesk.lint.language.grammar import MODALS, PREPOSITIONS, SUBORDINATORS, word_set
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.verbs.joined_verbs import SUBJECTS
from funkbesk.lint.language.verbs.stray_infinitives import is_infinitive_with_object
from funkbesk.lint.texts.text import Word

_SHORTEST = 4
# An infinitive without »at« follows these, and so may one behind a comma.
_LICENSES = MODALS | word_set(
    "at lade lader lod ser hører høre føler beder bede lærer lære gider behøver burde skulle kunne ville"
)
# What is enumerated behind these are nouns: »opgaverne er«, »jobbet består af«.
_BEFORE_NOUNS = word_set("er består omfatter indebærer rummer dækker indeholder inkluderer")
_DEFINITE = Reading.THE_ONE | Reading.THE_MANY
_STATES = word_set("er har kan skal vil må")


class Kind(StrEnum):
    """What stands among members of another kind; the value is its Danish name, as it stands in a message."""

    INFINITIVE = "navnemåde"
    FINITE = "et udsagnsord"
    NOUN = "et navneord"


class Odd(NamedTuple):
    """The word that begins the member of another kind, and its kind."""

    word: Word
    kind: Kind


def odd_member(sentence: Said) -> Odd | None:
    """Return the member of an enumeration that is a verb among nouns, or a noun among verbs."""
    if len(sentence.words) < _SHORTEST:
        return None
    for index in sentence.behind_commas():
        for look in _LOOKS:
            found = look(sentence, index)
            if found is not None:
                return found
    return None


def _infinitive_among_nouns(sentence: Said, index: int) -> Odd | None:
    """Return the infinitive where nothing before it asks for one, and a noun is joined to it."""
    words, known = sentence.words, sentence.known
    if words[index] not in known.infinitives or words[0] in known.infinitives:
        return None
    licenses = _LICENSES.intersection(words[:index])
    if licenses and not (words[0] == "til" and licenses == {"hører"}):  # »Til opgaverne hører«
        return None
    if any(map(sentence.is_only_infinitive, range(index))):
        return None
    if not is_infinitive_with_object(sentence.text, sentence.inside, words, index, known) and not (
        sentence.is_before_bare_noun(index)
    ):
        return None
    join = sentence.join_behind(index)
    if join is None or not sentence.begins_with_noun(join + 1):
        return None
    return Odd(sentence.inside[index], Kind.INFINITIVE)


def _finite_among_nouns(sentence: Said, index: int) -> Odd | None:
    """Return the verb in `Opgaver: udlevering af nøgler, besvarer telefonen og registrering af gæster`."""
    start = next((place for place in range(1, index) if _begins_nouns(sentence, place)), None)
    join = sentence.join_behind(index)
    if start is None or join is None or not sentence.has_no_clause(0, index):
        return None
    is_finite = sentence.is_finite(index) or sentence.is_taking_part(index)
    if not is_finite or sentence.behind(index) in SUBJECTS or not sentence.is_doing(join + 1):
        return None
    return Odd(sentence.inside[index], Kind.FINITE)


def _begins_nouns(sentence: Said, place: int) -> bool:
    """Return whether nouns are enumerated from there on: behind a colon, behind »er«, »består af«."""
    return sentence.between(place) == ": " or (
        sentence.words[place - 1] in _BEFORE_NOUNS and not sentence.is_finite(place)
    )


def _noun_among_verbs(sentence: Said, index: int) -> Odd | None:
    """Return the noun between verbs in `Skriver referater, booking af lokaler og sender dagsordener ud`."""
    join, asked, head = sentence.join_behind(index), sentence.last_asked_for(index), sentence.head()
    first = asked if asked is not None else head
    if join is None or first is None or first >= index or not sentence.has_no_clause(first, index):
        return None
    # »at stoppe, pause eller skjule«, »pudser, fluorbehandler og poler«: it may be a verb that nobody has listed
    is_thing = first + 1 == index and sentence.is_noun(index) and not sentence.words[index].endswith(("e", "er"))
    is_alone = join == index + 1 and (sentence.is_doing(index) or is_thing)
    if not is_alone and (not sentence.is_doing_something(index) or sentence.is_doing(index - 1)):
        return None
    is_verb = sentence.is_finite if asked is None else sentence.is_infinitive
    word, known = sentence.words[index], sentence.known
    may_be_verb = word in known.infinitives or word in known.present
    if not is_verb(join + 1) or (is_alone and may_be_verb):  # »at hjælpe, støtte og vejlede«
        return None
    is_list = is_alone and sentence.words[index - 2] in PREPOSITIONS and sentence.is_noun(index - 1)
    if is_list:  # »om varme, vand og isolere lofter«
        return Odd(sentence.inside[join + 1], Kind.FINITE if asked is None else Kind.INFINITIVE)
    return Odd(sentence.inside[index], Kind.NOUN)


def _infinitive_behind_nouns(sentence: Said, index: int) -> Odd | None:
    """Return the last verb in `Planlægning af menuer, indkøb af råvarer og tilberede måltider`."""
    join = sentence.join_behind(index)
    if join is None or not sentence.is_doing_something(0) or not sentence.is_doing_something(index):
        return None
    if not sentence.has_no_clause(0, index) or not _LICENSES.isdisjoint(sentence.words[:join]):
        return None
    is_verb = sentence.is_infinitive(join + 1) and sentence.is_before_bare_noun(join + 1)
    return Odd(sentence.inside[join + 1], Kind.INFINITIVE) if is_verb else None


def _noun_behind_verbs(sentence: Said, index: int) -> Odd | None:
    """Return the noun in `skal vejlede borgere, behandle ansøgninger og opfølgning på afgørelser`.

    As the object of the verb before it, it would leave the verbs without an »og«.
    """
    join, known = sentence.join_behind(index), sentence.known
    if join is None or not sentence.is_doing_something(join + 1) or sentence.behind(index) in SUBJECTS:
        return None
    if sentence.words[index] in SUBORDINATORS:
        return None  # »når« is no verb here
    if sentence.words[join - 2] in PREPOSITIONS and not readings_of(sentence.words[join - 1]) & _DEFINITE:
        return None  # »i design og udvikling af«
    if sentence.is_infinitive(index):
        if sentence.words[join + 1] in known.infinitives:
            return None
        if sentence.last_asked_for(index) is None:
            return None
        if sentence.words[index - 2] in PREPOSITIONS and sentence.is_doing(index - 1):
            return Odd(sentence.inside[index], Kind.INFINITIVE)  # »hjælper med opsætning, teste lyd og nedtagning«
        return Odd(sentence.inside[join + 1], Kind.NOUN)
    head = sentence.head()
    if head is None or head >= index or sentence.words[head] not in known.present:
        return None
    if not sentence.is_finite(index) or not sentence.has_no_clause(0, index) or sentence.words[head] in _BEFORE_NOUNS:
        return None
    return Odd(sentence.inside[join + 1], Kind.NOUN)


def _finite_behind_nouns(sentence: Said, index: int) -> Odd | None:
    """Return the verb in `Rollen kræver tålmodighed, humor og kan lytte`: the nouns lack their own »og«."""
    join = index + 1
    if sentence.join_behind(index) != join or sentence.words[join + 1] not in _STATES:
        return None
    before = sentence.words[index - 1]
    is_listed = sentence.is_noun(index - 1) or before in _PERSONS
    is_member = sentence.is_noun(index) or sentence.words[index] in _PERSONS
    if not is_listed or not is_member or sentence.head() is None or not sentence.has_no_clause(0, index):
        return None
    return Odd(sentence.inside[join + 1], Kind.FINITE)


def _odd_of_three(sentence: Said, index: int) -> Odd | None:
    place = odd_of_three(sentence, index)
    if place is None:
        return None
    kind = Kind.INFINITIVE if sentence.is_only_infinitive(place) else Kind.NOUN
    return Odd(sentence.inside[place], kind)


_PERSONS = word_set("unge ældre voksne ledige ansatte pårørende studerende syge")
_LOOKS: tuple[Callable[[Said, int], Odd | None], ...] = (
    _infinitive_among_nouns,
    _finite_among_nouns,
    _noun_among_verbs,
    _infinitive_behind_nouns,
    _noun_behind_verbs,
    _finite_behind_nouns,
    _odd_of_three,
)
