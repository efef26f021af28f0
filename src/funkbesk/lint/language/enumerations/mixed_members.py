"""Verbs among nouns and nouns among verbs: `Besøg hos virksomheder, skabe kontakter og indgåelse af aftaler`."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import NamedTuple

from funkbesk.lint.language.enumerations.bare_lists import odd_of_three
from funkbesk.lint.language.enumerations.clauses_behind_nouns import clause_behind_nouns, clause_behind_verbs
from funkbesk.lint.language.enumerations.finite_among_nouns import (
    BEFORE_NOUNS,
    finite_among_nouns,
    finite_behind_nouns,
    is_imperative,
)
from funkbesk.lint.language.enumerations.odd_endings import odd_ending
from funkbesk.lint.language.enumerations.said import Said
from funkbesk.lint.language.enumerations.verbs_behind_doing import verb_behind_doing as find_verb_behind_doing
from funkbesk.lint.language.enumerations.verbs_behind_nouns import (
    infinitive_before_nouns,
    infinitive_behind_nouns,
    infinitive_behind_objects,
    infinitive_with_at,
    is_infinitive_of_list,
)
from funkbesk.lint.language.grammar import FINITE, JOINS, MODALS, PREPOSITIONS, SUBJECTS, SUBORDINATORS, word_set
from funkbesk.lint.language.lexicon import DEFINITE, readings_of
from funkbesk.lint.language.nouns import is_countable
from funkbesk.lint.language.verb_forms import is_infinitive
from funkbesk.lint.texts.text import Word

_SHORTEST = 4
# An infinitive without »at« follows these, and so may one behind a comma.
_LICENSES = MODALS | word_set("at lade lader lod ser hører høre føler beder bede lærer lære gider behøver")


class Kind(Enum):
    """What stands among members of another kind, or has another ending than they."""

    INFINITIVE = auto()
    FINITE = auto()
    NOUN = auto()
    CLAUSE = auto()
    ENDING = auto()


class Odd(NamedTuple):
    """The word that begins the member of another kind, and its kind."""

    word: Word
    kind: Kind


def odd_member(sentence: Said) -> Odd | None:
    """Return the member of an enumeration that is a verb among nouns, or a noun among verbs."""
    if len(sentence.words) < _SHORTEST:
        return None
    last_join = max((place for place, word in enumerate(sentence.words) if word in JOINS), default=0)
    for index in sentence.behind_commas():
        if index > last_join:
            break
        for look in _LOOKS:
            found = look(sentence, index)
            if found is not None:
                return found
    return None


def verb_behind_doing(sentence: Said) -> Odd | None:
    """Return the verb in `Varsling af naboer og alarmere vagten`, where no verb stands before."""
    place = find_verb_behind_doing(sentence) if sentence.words else None
    if place is None:
        return None
    return Odd(sentence.inside[place], Kind.FINITE if sentence.words[place].endswith("r") else Kind.INFINITIVE)


def _infinitive_among_nouns(sentence: Said, index: int) -> Odd | None:
    """Return the infinitive where nothing before it asks for one, and a noun is joined to it."""
    words, known = sentence.words, sentence.known
    if not is_infinitive(words[index], known) or words[0] in known.infinitives:
        return None
    licenses = _LICENSES.intersection(words[:index])
    if licenses and not (words[0] == "til" and licenses == {"hører"}):  # »Til opgaverne hører«
        return None
    if any(map(sentence.is_only_infinitive, range(index))) or not is_infinitive_of_list(sentence, index):
        return None
    behind = sentence.member_behind(index)
    if behind is None or not sentence.begins_with_noun(behind):
        return None
    if words[behind] in known.present and (sentence.head() is not None or is_countable(words[behind])):
        return None  # »udsteder pas, fornye kørekort og vejleder om …«: it lacks its -r
    return Odd(sentence.inside[index], Kind.INFINITIVE)


def _finite_among_nouns(sentence: Said, index: int) -> Odd | None:
    place = finite_among_nouns(sentence, index)
    return None if place is None else Odd(sentence.inside[place], Kind.FINITE)


def _finite_behind_nouns(sentence: Said, index: int) -> Odd | None:
    place = finite_behind_nouns(sentence, index)
    return None if place is None else Odd(sentence.inside[place], Kind.FINITE)


def _noun_among_verbs(sentence: Said, index: int) -> Odd | None:
    """Return the noun between verbs in `Skriver referater, booking af lokaler og sender dagsordener ud`."""
    join, asked = sentence.join_behind(index), sentence.last_asked_for(index)
    is_command = asked is None and is_imperative(sentence, 0)
    first = asked if asked is not None else 0 if is_command else sentence.verb_before(index)
    if join is None or first is None or first >= index or not sentence.has_no_clause(first, index):
        return None
    # »at stoppe, pause eller skjule«, »pudser, fluorbehandler og poler«: it may be a verb that nobody has listed
    is_thing = first + 1 == index and not is_command and sentence.is_noun(index)
    is_thing = is_thing and not sentence.words[index].endswith(("e", "er"))
    is_alone = join == index + 1 and (sentence.is_doing(index) or is_thing)
    if not is_alone and (not sentence.is_doing_something(index) or sentence.is_doing(index - 1)):
        return None
    word, known = sentence.words[index], sentence.known
    may_be_verb = word in known.infinitives or word in known.present
    last = join + 2 if asked is not None and sentence.behind(join) == "at" else join + 1
    if last == len(sentence.words) or (is_alone and may_be_verb):  # »at hjælpe, støtte og vejlede«
        return None
    if asked is not None:
        is_verb = sentence.is_infinitive(last)
    else:
        is_verb = is_imperative(sentence, last) if is_command else _is_finite_behind(sentence, index, last)
    if not is_verb:
        return None
    is_list = is_alone and sentence.words[index - 2] in PREPOSITIONS and sentence.is_noun(index - 1)
    if is_list:  # »om varme, vand og isolere lofter«
        return Odd(sentence.inside[join + 1], Kind.FINITE if asked is None else Kind.INFINITIVE)
    return Odd(sentence.inside[index], Kind.NOUN)


def _is_finite_behind(sentence: Said, index: int, last: int) -> bool:
    """Return whether the last member begins with a finite verb: `åbner hallen, opstilling af stole og tænder for …`.

    Behind a definite noun what is done is no second noun of a list, so what is spelled like a noun is none either.
    """
    if sentence.is_finite(last):
        return True
    is_definite = bool(readings_of(sentence.words[index - 1]) & DEFINITE)
    return is_definite and sentence.words[last] in sentence.known.present and sentence.behind(last) in PREPOSITIONS


def _noun_behind_verbs(sentence: Said, index: int) -> Odd | None:
    """Return the noun in `skal vejlede borgere, behandle ansøgninger og opfølgning på afgørelser`.

    As the object of the verb before it, it would leave the verbs without an »og«.
    """
    join, known = sentence.join_behind(index), sentence.known
    if join is None or sentence.behind(index) in SUBJECTS:
        return None
    if not sentence.is_doing_something(join + 1) and not _is_infinitive_with_t(sentence, join + 1):
        return None
    if sentence.words[index] in SUBORDINATORS:
        return None  # »når« is no verb here
    if sentence.words[join - 2] in PREPOSITIONS and not readings_of(sentence.words[join - 1]) & DEFINITE:
        return None  # »i design og udvikling af«
    if sentence.is_infinitive(index):
        if sentence.words[join + 1] in known.infinitives or sentence.last_asked_for(index) is None:
            return None
        if _goes_on(sentence, join + 1):
            return None
        if sentence.words[index - 2] in PREPOSITIONS and sentence.is_doing(index - 1):
            return Odd(sentence.inside[index], Kind.INFINITIVE)  # »hjælper med opsætning, teste lyd og nedtagning«
        return Odd(sentence.inside[join + 1], Kind.NOUN)
    head = sentence.head()
    if head is None or head >= index or sentence.words[head] not in known.present:
        return None
    if not sentence.is_finite(index) or not sentence.has_no_clause(0, index) or sentence.words[head] in BEFORE_NOUNS:
        return None
    return Odd(sentence.inside[join + 1], Kind.NOUN)


def _noun_behind_commands(sentence: Said, index: int) -> Odd | None:
    """Return the noun in `Hæv bordet, hold pauser, og udstrækning af ryggen`.

    Without the comma before »og« it may be an object: »Udfyld skemaet, vedlæg billeder og beskrivelse af skaden«.
    """
    if not is_imperative(sentence, 0) or not is_imperative(sentence, index):
        return None
    words = sentence.words
    join = next((place for place in range(index + 2, len(words) - 2) if words[place] in JOINS), None)
    if join is None or not sentence.beside(join) or not sentence.has_no_clause(0, join):
        return None
    is_close = all(map(sentence.beside, range(index, join - 1))) and sentence.between(join) == ", "
    is_thing = not sentence.is_doing(join - 1) and words[join - 2] not in PREPOSITIONS
    if not (is_close and is_thing and sentence.is_doing_something(join + 1)):
        return None
    return Odd(sentence.inside[join + 1], Kind.NOUN)


def _goes_on(sentence: Said, start: int) -> bool:
    """Return whether another »og« joins the last infinitive: `integrere træning og omsorg i hverdagen og arbejde …`."""
    later = range(start, len(sentence.words) - 1)
    return any(
        sentence.words[place] in JOINS and sentence.words[place + 1] in sentence.known.infinitives for place in later
    )


def _is_infinitive_with_t(sentence: Said, index: int) -> bool:
    """Return whether the infinitive would be right without its -t: `tale med de unge og samarbejdet med politiet`."""
    word = sentence.words[index]
    is_known = word.endswith("arbejdet") and word[:-1] in sentence.known.infinitives
    return is_known and sentence.behind(index) in {"med", "om"}


def _noun_behind_bare_verb(sentence: Said, index: int) -> Odd | None:
    """Return the noun in `At lytte, spørge og forståelse`: the verb before »og« has no object of which it were one."""
    if sentence.join_behind(index) != index + 1 or not sentence.is_doing(index + 2):
        return None
    known, words = sentence.known, sentence.words
    if words[index + 2] in known.infinitives:
        return None  # »vejlede og støtte«
    if words[index] in known.infinitives:
        first = sentence.last_asked_for(index)
        are_verbs = first is not None and first < index and sentence.is_only_infinitive(index)
    else:
        are_verbs = words[index] in known.present and sentence.head() == index - 1
    is_clause = any(word in known.present or word in known.passive or word in FINITE for word in words[index + 3 :])
    if not are_verbs or is_clause or not sentence.has_no_clause(max(0, index - 1), index):
        return None
    return Odd(sentence.inside[index + 2], Kind.NOUN)


def _clause_behind_others(sentence: Said, index: int) -> Odd | None:
    place = clause_behind_nouns(sentence, index) or clause_behind_verbs(sentence, index)
    return None if place is None else Odd(sentence.inside[place], Kind.CLAUSE)


def _infinitive_of_a_list(sentence: Said, index: int) -> Odd | None:
    place = (
        infinitive_with_at(sentence, index)
        or infinitive_before_nouns(sentence, index)
        or infinitive_behind_nouns(sentence, index)
        or infinitive_behind_objects(sentence, index)
    )
    return None if place is None else Odd(sentence.inside[place], Kind.INFINITIVE)


def _odd_ending(sentence: Said, index: int) -> Odd | None:
    place = odd_ending(sentence, index)
    return None if place is None else Odd(sentence.inside[place], Kind.ENDING)


def _odd_of_three(sentence: Said, index: int) -> Odd | None:
    place = odd_of_three(sentence, index)
    if place is None:
        return None
    kind = Kind.INFINITIVE if sentence.is_only_infinitive(place) else Kind.NOUN
    return Odd(sentence.inside[place], kind)


_LOOKS: tuple[Callable[[Said, int], Odd | None], ...] = (
    _infinitive_among_nouns,
    _finite_among_nouns,
    _noun_among_verbs,
    _noun_behind_verbs,
    _noun_behind_commands,
    _finite_behind_nouns,
    _noun_behind_bare_verb,
    _clause_behind_others,
    _infinitive_of_a_list,
    _odd_of_three,
    _odd_ending,
)
