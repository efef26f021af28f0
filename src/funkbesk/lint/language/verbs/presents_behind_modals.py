"""Presents behind a modal, with or without its subject in between: `kan får`, `kunne ikke styrer sig`."""

from __future__ import annotations

from funkbesk.lint.language.grammar import (
    BEFORE_INFINITIVE,
    FINITE,
    JOINS,
    MODALS,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    SURELY_FINITE,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, Reading, readings_of
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.verb_forms import is_infinitive
from funkbesk.lint.language.verb_or_noun import SELDOM_NOUNS, has_object_or_adverb, is_also_adjective, is_also_noun
from funkbesk.lint.language.verbs.clause_parts import (
    Line,
    end_of_nominal,
    is_adverb,
    is_transparent,
    stands_behind_article,
)
from funkbesk.lint.language.verbs.joined_verbs import is_inverted

IRREGULAR = word_set("er har får gør bliver")
"""Of these no noun is meant behind a modal: the sheep »får« is seldom spoken of."""
_WITHOUT_OBJECT = word_set("skal bør må skulle burde måtte")
_SUBJECTS = SUBJECTS | word_set("alle de den begge ingen nogle mange hver enhver der det som andre")
_RELATIVES = word_set("der som hvad")
_NO_SUBJECTS = {Reading.NONE, Reading.ONE}
_KNOWN_BY_HEART = word_set("regler noter roller priser linjer koder kurser")
_ABLE = word_set("kan kunne")
_OPENERS = word_set(
    "at når hvis så fordi selvom om hvor mens idet da og men for eller hvornår hvordan hvorfor hvem hvad"
)
_ONLY = word_set("bare blot kun alene")
FINITE_MODALS = word_set("kan skal vil må bør")
_INSERTED = SUBORDINATORS | word_set("uanset også især herunder inden før efter ud medmindre dog fx")
_NOBODY = word_set("ingen alle begge")
_OWNERS = word_set("din min sin vores deres en")
_JOINED = frozenset((word,) for word in JOINS | {"at"})
_BEFORE_COULD = frozenset((word,) for word in BEFORE_INFINITIVE)
_FARTHEST = 12
_REACH = 8


def is_behind_modal(line: Line, index: int) -> bool:
    """Return whether a modal governs the present at `index`, and no noun can be meant by that."""
    modal = _modal_before(line, index)
    word = line.words[index]
    if modal is None or (word in IRREGULAR and _ends_clause_of_noun(line, modal, index)):
        return False
    if not modal and index == 1 and (_is_condition(line, index) or _is_dried(line, index)):
        return False
    if word in IRREGULAR or not is_also_noun(word):
        return True
    if (
        (stands_behind_article(line, index) and not _is_behind_nobody(line, modal, index))
        or line.is_name(index)
        or line.text.value[line.inside[index].end :][:1] == "-"
    ):
        return False
    after = _words_behind(line, index)
    if line.words[index - 1] in SUBJECTS:
        return not _has_infinitive(line, after)  # »Vil man klager, …«
    if line.words[index - 1] == "både" and after[:1] and after[0] in JOINS:
        return is_infinitive("".join(after[1:2]), line.known)  # »Kan både sejler og lægge bøjer ud«
    if modal + 1 == index and _is_said_of_person(line, modal):
        return not (after and is_infinitive(after[0], line.known))
    has_subject = _has_subject_before(line, modal) or (modal + 1 < index and _holds_subject(line, modal, index))
    if not has_subject or (after and is_infinitive(after[0], line.known) and not is_also_noun(after[0])):
        is_verb = has_object_or_adverb(line.words, index, line.known) or _is_seldom_noun(line, modal, index)
        return is_verb and not _has_infinitive(line, after)
    if after[:1] and after[0] in JOINS:
        return len(after) > 1 and after[1] in line.known.infinitives
    if has_object_or_adverb(line.words, index, line.known) or _is_number(line, index):
        return True
    if reading_of(word) in _NO_SUBJECTS or line.words[modal] in _WITHOUT_OBJECT:
        return not _has_infinitive(line, after[:2])
    return word not in _KNOWN_BY_HEART and after[:1] != () and not _has_infinitive(line, after)


def is_doubled(line: Line, index: int) -> bool:
    """Return whether two finite modals stand before one infinitive, as in `skal kan svejse`.

    »Den, der vil kan komme« lacks a comma.
    """
    modal = index - 1 - (line.words[index - 1] in SUBJECTS)
    is_modal = modal >= 0 and line.words[modal] in FINITE_MODALS and line.words[modal] != line.words[index]
    if not is_modal or not line.follow(modal + 1, index) or (modal > 0 and line.words[modal - 1] in _RELATIVES):
        return False
    after = index + 1 + (index + 1 < len(line.words) and line.follows(index + 1) and is_adverb(line.words[index + 1]))
    if after >= len(line.words) or not line.follow(index + 1, after):
        return False
    return line.words[after] in line.known.passive or is_infinitive(line.words[after], line.known)


def is_behind_not_only(line: Line, index: int) -> bool:
    """Return whether »men også« joins the present to an infinitive: `skal ikke bare lytte, men også svarer`."""
    if line.words[index - 2 : index] != ("men", "også"):
        return False
    only = next((place for place in range(index - 3, 1, -1) if line.words[place] in _ONLY), 0)
    is_not_only = only > 1 and line.words[only - 1] == "ikke" and line.words[only - 2] in MODALS
    between = line.words[only + 1 : index - 2]
    return is_not_only and not any(word in FINITE or word in line.known.present for word in between)


def is_behind_parenthesis(line: Line, index: int) -> bool:
    """Return whether a clause between two commas parts the present from its modal: `bør, hvis vagten er gået, ringer`.

    A modal behind »der«, »hvis« … ends its own clause there.
    """
    modal = next((place for place in range(index) if line.words[place] in MODALS), index)
    opening = next((place for place in range(modal + 1, index) if line.gap(place) == ", "), None)
    if opening is None or line.words[opening] not in _INSERTED or is_inverted(line.inside, index):
        return False
    begin = next((place for place in range(modal, 0, -1) if not line.follows(place)), 0)
    if begin < modal and (begin or not SUBORDINATORS.isdisjoint(line.words[:modal])):
        return False
    between = line.words[modal + 1 : opening]
    if line.words[index] in FINITE | SUBORDINATORS or _has_infinitive(line, between):
        return False
    if any(word.endswith(("es", "ås")) for word in between) or not is_transparent(line, modal + 1, opening):
        return False
    return not is_also_noun(line.words[index]) or has_object_or_adverb(line.words, index, line.known)


def _is_behind_nobody(line: Line, modal: int, index: int) -> bool:
    """Return whether »ingen« is the subject, since the modal has no other verb: `må ingen løfter emner alene`."""
    is_alone = modal + 2 == index and line.words[modal + 1] in _NOBODY
    after = _words_behind(line, index)
    return is_alone and has_object_or_adverb(line.words, index, line.known) and not _has_infinitive(line, after)


def _is_said_of_person(line: Line, modal: int) -> bool:
    """Return whether »vi«, »man« … stands before the modal, so that no other subject can follow: `du kan kontakter`."""
    place = modal - 1
    while place > 0 and _may_stand_between(line.words[place]) and line.follows(place + 1):
        place -= 1
    if place < 0 or not line.follow(place + 1, modal):
        return False
    return line.words[place] in SUBJECTS and not _ends_clause_of_noun(line, place + 1, place + 2)


def _is_seldom_noun(line: Line, modal: int, index: int) -> bool:
    """Return whether the word is no subject of the modal, which has none before it: `Vil deltager i …`.

    A person would have an article.
    """
    word = line.words[index]
    if index + 1 < len(line.words) and line.gap(index + 1) == ", " and is_infinitive(line.words[index + 1], line.known):
        return modal + 1 == index  # »kan svejser, splejse tov og …«
    if modal + 1 < index or (index + 1 < len(line.words) and not line.follows(index + 1)):
        return False
    after = line.words[index + 1] if index + 1 < len(line.words) else ""
    if after in JOINS:
        return False
    return word in SELDOM_NOUNS or reading_of(word) in _NO_SUBJECTS or (not modal and line.words[0] not in _ABLE)


def _is_condition(line: Line, index: int) -> bool:
    """Return whether two nouns and a passive follow the modal: `Skal filtre og pumpe skiftes, …`."""
    after = line.words[index + 1 : index + 4]
    return len(after) > 2 and after[0] in JOINS and not line.known.passive.isdisjoint(after[2:])


def _is_dried(line: Line, index: int) -> bool:
    """Return whether »tør« is the imperative of another verb, and the word a noun: `Tør hylder af`."""
    return line.words[0] == "tør" and bool(reading_of(line.words[index]) & Reading.MANY)


def _modal_before(line: Line, index: int) -> int | None:
    """Return the place of the modal that only adverbs, phrases and a subject stand behind, up to the word."""
    for place in range(index - 1, max(-1, index - _FARTHEST), -1):
        if not line.follows(place + 1):
            return None
        if line.words[place] in MODALS:
            is_noun = place > 0 and line.words[place - 1] in _OWNERS  # »din skal«
            return place if not is_noun and is_transparent(line, place + 1, index) else None
        if _is_infinitive(line, place):
            return None
        word = line.words[place]
        if word in SURELY_FINITE or word in JOINS or (word.endswith(("es", "ås")) and not reading_of(word)):
            return None  # »kan tilgås i menuen Farver«
    return None


def _is_infinitive(line: Line, place: int) -> bool:
    """Return whether the modal has its infinitive there already: `kan hente varer`, but not `kan bedre`."""
    word = line.words[place]
    return is_infinitive(word, line.known) and not is_adverb(word) and not stands_behind_article(line, place)


def _holds_subject(line: Line, modal: int, index: int) -> bool:
    """Return whether the subject stands between the modal and the word."""
    end = end_of_nominal(line, modal + 1, index)
    return end is not None


def _has_subject_before(line: Line, modal: int) -> bool:
    """Return whether a subject, and perhaps adverbs, stand right before the modal, and no phrase does.

    Behind »og« the subject is that of the verb before, and »at kunne« needs none.
    """
    place = modal - 1
    if line.words[place : place + 1] in _BEFORE_COULD and line.words[modal] == "kunne":
        return True
    while place > 0 and _may_stand_between(line.words[place]) and line.follows(place + 1):
        place -= 1
    if place < 0 or not line.follows(place + 1):
        return False
    word = line.words[place]
    if word in _SUBJECTS or ((word in JOINS or word == "men") and place > 1):
        return True
    begin = next((at for at in range(place, max(-1, place - _REACH), -1) if _begins(line, at)), None)
    if begin is not None and begin < place and is_adverb(line.words[begin]):
        begin += 1  # »så også de mindste kan følge med«
    if begin is None or line.words[begin] in PREPOSITIONS:
        return False
    return bool(readings_of(word) & DEFINITE) or end_of_nominal(line, begin, place + 1) == place + 1


def _may_stand_between(word: str) -> bool:
    return is_adverb(word) and word not in _SUBJECTS


def _begins(line: Line, index: int) -> bool:
    """Return whether a clause begins with the word."""
    return not index or not line.follows(index) or line.words[index - 1] in _OPENERS


def _ends_clause_of_noun(line: Line, modal: int, index: int) -> bool:
    """Return whether the modal may end a clause that is part of the subject: »Det du kan er godt«."""
    if index > modal + 1 or modal < 2:
        return False
    subject = modal - 1
    if line.words[subject] not in SUBJECTS and line.words[subject] not in _RELATIVES:
        return False
    before = line.words[subject - 1]
    if not line.follows(subject) or before in _OPENERS - {"hvad"}:
        return False
    return not any(_is_finite(line, place) for place in range(subject))


def _is_finite(line: Line, place: int) -> bool:
    word = line.words[place]
    return word in FINITE or word in MODALS or (word in line.known.present and not is_also_noun(word))


def _words_behind(line: Line, index: int) -> tuple[str, ...]:
    """Return the words behind the one at `index` up to the next comma."""
    end = index + 1
    while end < min(len(line.words), index + 1 + _REACH) and line.follows(end):
        end += 1
    return line.words[index + 1 : end]


def _has_infinitive(line: Line, words: tuple[str, ...]) -> bool:
    """Return whether an infinitive, or what looks like a passive, follows that the modal may belong to."""
    return any(
        (is_infinitive(word, line.known) or word in line.known.passive)
        and words[place - 1 : place] not in _JOINED
        and not (is_also_adjective(word) and any(map(reading_of, words[place + 1 : place + 2])))  # »korte breve«
        for place, word in enumerate(words)
    )


def _is_number(line: Line, index: int) -> bool:
    return index + 1 < len(line.words) and line.gap(index + 1).strip()[:1].isdigit()
