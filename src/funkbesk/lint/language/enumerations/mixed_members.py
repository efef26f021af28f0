"""Verbs among nouns and nouns among verbs: `Besøg hos virksomheder, skabe kontakter og indgåelse af aftaler`."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, auto
from typing import NamedTuple

from funkbesk.lint.language.enumerations.bare_lists import odd_of_three
from funkbesk.lint.language.enumerations.odd_endings import odd_ending
from funkbesk.lint.language.enumerations.said import Said
from funkbesk.lint.language.enumerations.verbs_behind_doing import verb_behind_doing as find_verb_behind_doing
from funkbesk.lint.language.enumerations.verbs_behind_nouns import (
    clause_behind_nouns,
    infinitive_behind_nouns,
    infinitive_behind_objects,
    infinitive_with_at,
)
from funkbesk.lint.language.grammar import FINITE, JOINS, MODALS, PREPOSITIONS, SUBJECTS, SUBORDINATORS, word_set
from funkbesk.lint.language.lexicon import DEFINITE, readings_of
from funkbesk.lint.language.nouns import Number, number_of
from funkbesk.lint.language.verbs.stray_infinitives import is_infinitive_with_object
from funkbesk.lint.texts.text import Word

_SHORTEST = 4
# An infinitive without »at« follows these, and so may one behind a comma.
_LICENSES = MODALS | word_set("at lade lader lod ser hører høre føler beder bede lærer lære gider behøver")
# What is enumerated behind these are nouns: »opgaverne er«, »jobbet består af«.
_BEFORE_NOUNS = word_set("er består omfatter indebærer rummer dækker indeholder inkluderer")
_STATES = word_set("er har kan skal vil må")
_PARTICLES = word_set("op ud ind ned hen hjem")


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
    behind = sentence.member_behind(index)
    if behind is None or not sentence.begins_with_noun(behind):
        return None
    return Odd(sentence.inside[index], Kind.INFINITIVE)


def _finite_among_nouns(sentence: Said, index: int) -> Odd | None:
    """Return the verb in `Opgaver: udlevering af nøgler, besvarer telefonen og registrering af gæster`."""
    start = next((place for place in range(1, index) if _begins_nouns(sentence, place)), None)
    if start is None and any(_is_governed_doing(sentence, place) for place in range(1, index)):
        start = 0  # »arbejder med pleje af bede, måler rør og rensning af tage«
        if index + 1 < len(sentence.words) and not sentence.is_doing_something(_behind_join(sentence, index)):
            return None
    join = sentence.join_behind(index)
    if start is None or join is None or not sentence.has_no_clause(0, index):
        return None
    is_finite = sentence.is_finite(index) or sentence.is_taking_part(index) or _is_agent_among_doing(sentence, index)
    if not is_finite or sentence.behind(index) in SUBJECTS or not sentence.is_doing(join + 1):
        return None
    return Odd(sentence.inside[index], Kind.FINITE)


def _is_agent_among_doing(sentence: Said, index: int) -> bool:
    """Return whether it is a verb that looks like one who does so: `visitation, træner i hjemmet og opfølgning`."""
    is_verb = sentence.words[index] in sentence.known.present and sentence.behind(index) in PREPOSITIONS
    return is_verb and number_of(sentence.words[index]) is not Number.MANY and sentence.is_doing(index - 1)


def _is_governed_doing(sentence: Said, place: int) -> bool:
    return sentence.words[place - 1] in PREPOSITIONS and sentence.is_doing_something(place)


def _behind_join(sentence: Said, index: int) -> int:
    join = sentence.join_behind(index)
    return len(sentence.words) - 1 if join is None else join + 1


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
    last = join + 2 if asked is not None and sentence.behind(join) == "at" else join + 1
    if last == len(sentence.words) or not is_verb(last) or (is_alone and may_be_verb):  # »at hjælpe, støtte og vejlede«
        return None
    is_list = is_alone and sentence.words[index - 2] in PREPOSITIONS and sentence.is_noun(index - 1)
    if is_list:  # »om varme, vand og isolere lofter«
        return Odd(sentence.inside[join + 1], Kind.FINITE if asked is None else Kind.INFINITIVE)
    return Odd(sentence.inside[index], Kind.NOUN)


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


def _is_infinitive_with_t(sentence: Said, index: int) -> bool:
    """Return whether the infinitive would be right without its -t: `tale med de unge og samarbejdet med politiet`."""
    word = sentence.words[index]
    is_known = word.endswith("arbejdet") and word[:-1] in sentence.known.infinitives
    return is_known and sentence.behind(index) in {"med", "om"}


def _finite_behind_nouns(sentence: Said, index: int) -> Odd | None:
    """Return the verb in `Rollen kræver tålmodighed, humor og kan lytte`: the nouns lack their own »og«."""
    join = index + 1
    if sentence.join_behind(index) != join or not _goes_on_with_verb(sentence, join + 1):
        return None
    before = sentence.words[index - 1]
    is_listed = sentence.is_noun(index - 1) or before in _PERSONS
    is_member = sentence.is_noun(index) or sentence.words[index] in _PERSONS
    if not is_listed or not is_member or not _has_verb(sentence, index) or not sentence.has_no_clause(0, index):
        return None
    return Odd(sentence.inside[join + 1], Kind.FINITE)


def _has_verb(sentence: Said, end: int) -> bool:
    """Return whether a verb stands before the nouns, or what leads in nouns: `Opgaverne er`, `Opgaver:`."""
    if sentence.head() is not None or (sentence.words[0] in SUBJECTS and sentence.words[1] in FINITE):
        return True
    return any(_begins_nouns(sentence, place) for place in range(1, end))


def _goes_on_with_verb(sentence: Said, index: int) -> bool:
    """Return whether a finite verb stands there that can be nothing else: `kan`, `laver mad`."""
    word = sentence.words[index]
    if word in _STATES:
        return True
    behind = sentence.behind(index)
    is_verb = not readings_of(word) or behind in _PARTICLES
    return is_verb and bool(behind) and sentence.is_finite(index) and word not in FINITE and word not in MODALS


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


def _clause_behind_nouns(sentence: Said, index: int) -> Odd | None:
    place = clause_behind_nouns(sentence, index)
    return None if place is None else Odd(sentence.inside[place], Kind.CLAUSE)


def _infinitive_of_a_list(sentence: Said, index: int) -> Odd | None:
    place = (
        infinitive_with_at(sentence, index)
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


_PERSONS = word_set("unge ældre voksne ledige ansatte pårørende studerende syge")
_LOOKS: tuple[Callable[[Said, int], Odd | None], ...] = (
    _infinitive_among_nouns,
    _finite_among_nouns,
    _noun_among_verbs,
    _noun_behind_verbs,
    _finite_behind_nouns,
    _noun_behind_bare_verb,
    _clause_behind_nouns,
    _infinitive_of_a_list,
    _odd_of_three,
    _odd_ending,
)
