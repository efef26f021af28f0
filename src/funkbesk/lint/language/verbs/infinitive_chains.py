"""The chains of infinitives in a sentence, and the presents that stand in one of them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise, takewhile

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    BEFORE_INFINITIVE,
    JOINS,
    MODALS,
    OBJECTS,
    PREPOSITIONS,
    SUBJECTS,
    SUBORDINATORS,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, readings_of
from funkbesk.lint.language.neighbours import near
from funkbesk.lint.language.times import is_time
from funkbesk.lint.language.verb_forms import is_infinitive
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb, is_also_adjective, is_also_noun
from funkbesk.lint.language.verbs.certain_verbs import HELPERS
from funkbesk.lint.language.verbs.clause_parts import Line, end_of_nominal
from funkbesk.lint.language.verbs.finite_continuations import ends_series, is_said_of_subject
from funkbesk.lint.language.verbs.governed_presents import (
    IRREGULAR,
    LETTING,
    NEVER_SAID_OF_CLAUSES,
    is_governed,
    may_be_governed,
)
from funkbesk.lint.language.verbs.joined_verbs import (
    BEHIND_MODALS,
    BETWEEN,
    STATES,
    follows_infinitive,
    is_inverted,
    is_joined,
    is_listed_in_between,
)
from funkbesk.lint.language.verbs.passive_chains import is_joined_to_passive
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text, Word

# »Opgaven er at skrive og …«: what an aim is can't be told by another verb of the same subject.
_AIM = late(r"(?:opgaven?|opgaverne|formål(?:et)?|mål(?:et)?|hensigten|ansvaret|rollen|funktionen)$")
_TOGETHER = word_set("mødes samles enes følges hjælpes")
"""What is done together is no passive: »skal mødes og drøfte«."""
_LASTING = word_set("tage vare")
_MODAL_REACH = 3
_MOTION = word_set("komme gå tage køre rejse løbe cykle")
_DIRECTIONS = word_set("ind ud op ned hen frem hjem tilbage forbi over omkring rundt")
_IMPERSONAL = word_set("er handler drejer gælder kræver lykkes nytter hjælper gavner skader betaler")
_FARTHEST_AIM = 9
_BEHIND_VERBS = word_set("op mere mindre")
_THERE_IS = frozenset({("der", "er"), ("der", "findes")})
_MODALS_ALONE = frozenset((modal,) for modal in MODALS)
_LONGEST_CLAUSE = 6
_GOVERNING = MODALS | word_set("at lader lade lad beder bede bedes ser se hører høre")
_FAR_GOVERNING = _GOVERNING - {"at"}
_ONE_OBJECT = frozenset((pronoun,) for pronoun in OBJECTS)
_BEFORE_PRESENT = JOINS | MODALS | BEFORE_INFINITIVE | BETWEEN | BEHIND_MODALS | {"herunder"}
# `At overvære …`: what follows »at« at the very beginning is an infinitive, also of a verb that the list lacks.
_ENDS_LIKE = late(r"\w{2}[eå]$")


def presents_in_chains(text: Text, inside: tuple[Word, ...], known: Verbs, *, is_bare: bool) -> Iterator[Word]:
    """Yield the presents that stand right behind `at` or a modal, or are joined to an infinitive."""
    words = tuple(word.lower for word in inside)
    line = Line(text, inside, words, known)
    in_chain = bool(inside) and words[0] in known.infinitives and (is_bare or _opens_chain(line))
    has_finite = has_infinitive = in_modal_chain = in_series = False
    lets = not LETTING.isdisjoint(words)
    could = "kunne" in words and words[0] not in MODALS
    for index, (word, lower) in enumerate(zip(inside, words, strict=True)):
        sows = lower == "så" and _is_sowing(line, index)
        if _begins_chain(words, index, known, has_finite=has_finite, sows=sows):
            in_chain = True
        in_modal_chain = in_modal_chain or _is_behind_modal(text, inside, words, index, known)
        if not sows:
            in_series = _goes_on_in_series(
                text, inside, words, index, known, in_series=in_series, governed=has_infinitive
            )
        elif has_infinitive:
            in_series = True
        if may_be_governed(line, index) and (
            is_governed(line, index)
            or (in_chain and _goes_on_in_chain(line, index, could=could))
            or ((in_modal_chain or (in_series and not ends_series(line, index))) and _goes_on_surely(line, index))
            or _goes_with_infinitive(line, index)
            or (has_infinitive and is_listed_in_between(text, inside, words, index, known))
        ):
            yield word
        has_infinitive = (
            has_infinitive
            or (sows and words[index - 1] == "at")
            or _is_governed_infinitive(words, index, known)
            or (lets and _is_let(line, index))
        )
        if (in_chain or in_modal_chain) and index and not sows and _ends_chain(words, index, known):
            in_chain = in_modal_chain = False
        has_finite = (
            has_finite or lower in known.present or lower in known.passive or lower in HELPERS or lower in SUBJECTS
        )


def _goes_on_in_chain(line: Line, index: int, *, could: bool) -> bool:
    """Return whether it is joined to the infinitives before it; behind `kunne` the subject may have both verbs."""
    is_next = is_joined(*line[:3], index, line.known) or _is_joined_irregular(line.text, line.inside, index)
    return is_next and not (could and is_said_of_subject(line, index))


def _goes_on_surely(line: Line, index: int) -> bool:
    """Return whether it is joined, can be no noun, and has no subject of its own."""
    return is_joined(*line[:3], index, line.known, is_certain=True) and not is_said_of_subject(line, index)


def _goes_with_infinitive(line: Line, index: int) -> bool:
    """Return whether it is joined to the one infinitive, or the passive, that stands before it."""
    if _follows_motion(line, index) or is_joined_to_passive(line, index):
        return True
    is_next = index > 1 and follows_infinitive(*line[:3], index, line.known)
    return is_next and (line.words[index - 3] in MODALS or not is_said_of_subject(line, index))


def _opens_chain(line: Line) -> bool:
    """Return whether the first word, an infinitive, is no noun nor adjective: `Lægge menuplan og …`."""
    if not may_be_noun(line.words[0]):
        return True
    return line.follows(1) and has_object_or_adverb(line.words, 0, line.known) and not is_also_adjective(line.words[0])


def may_hold_presents(text: Text, candidates: frozenset[str], infinitives: frozenset[str]) -> bool:
    """Return whether a present stands behind a word that it can be joined to an infinitive with.

    `candidates` are the presents and `infinitives` the infinitives among the words of the document. Without »at« and a
    modal a chain can only begin with the first word of a sentence.
    """
    words = text.lower_words
    if _GOVERNING.isdisjoint(words) and words[0] not in infinitives and len(text.sentences) == 1:
        return False
    found = candidates.intersection(words[1:])
    if not found:
        return False
    if not _FAR_GOVERNING.isdisjoint(words) and not found <= IRREGULAR - NEVER_SAID_OF_CLAUSES:
        return True
    if "," in text.value and any(f", {word}" in text.lower for word in found):
        return True
    return any(word in found and before in _BEFORE_PRESENT for before, word in pairwise(words))


def _is_joined_irregular(text: Text, inside: tuple[Word, ...], index: int) -> bool:
    """Return whether `kan`, `er`, `har` … is joined to an infinitive: `At have kørekort og kan køre bus`."""
    is_joined = index > 1 and inside[index].lower in IRREGULAR - {"ved"} and inside[index - 1].lower in JOINS
    return is_joined and near(text, inside, index - 1) and not is_inverted(inside, index)


def _follows_motion(line: Line, index: int) -> bool:
    """Return whether `komme`, `gå` … behind a modal or »at« is done to do the other: `kan gå ned og henter`."""
    if index < _MODAL_REACH + 1 or line.words[index - 1] not in JOINS or line.words[index] not in line.known.present:
        return False
    verb = index - 2 - (line.words[index - 2] not in _MOTION)
    is_governed_verb = line.words[verb] in _MOTION and _is_governed_infinitive(line.words, verb, line.known)
    is_near = verb == index - 2 or line.words[verb + 1] in _DIRECTIONS
    return is_governed_verb and is_near and line.follow(verb + 1, index) and not is_inverted(line.inside, index)


def _is_governed_infinitive(words: tuple[str, ...], index: int, known: Verbs) -> bool:
    """Return whether it is an infinitive behind `at` or a modal, or the first word of the sentence."""
    if not is_infinitive(words[index], known):
        return words[index] in known.passive and words[index - 1 : index] in _MODALS_ALONE  # »kan mødes, lærer …«
    return not index or words[index - 1] == "at" or not MODALS.isdisjoint(words[max(0, index - _MODAL_REACH) : index])


def _is_let(line: Line, index: int) -> bool:
    """Return whether somebody is let or asked to do it: `lader de store børn klatre`, `bed ham vente`."""
    if not is_infinitive(line.words[index], line.known) or not line.follows(index):
        return False
    first = next((at for at in range(index - 1, -1, -1) if line.words[at] in LETTING), index) + 1
    if first >= index:
        return False
    return line.words[first:index] in _ONE_OBJECT or end_of_nominal(line, first, index, is_sure=True) == index


def _is_sowing(line: Line, index: int) -> bool:
    """Return whether »så« is a verb, and no »so«: `at pode, så og plante ud`, `at så, vande og høste`."""
    if not index or index + 1 == len(line.words):
        return False
    after, is_first = line.words[index + 1], line.words[index - 1] == "at"
    if is_first and line.gap(index + 1) == ", ":
        return is_infinitive(after, line.known)
    is_joined = after in JOINS and line.follows(index + 1) and line.words[index + 2 : index + 3] != ("så",)
    return is_joined and (is_first or line.gap(index) == ", ")


def _goes_on_in_series(
    text: Text,
    inside: tuple[Word, ...],
    words: tuple[str, ...],
    index: int,
    known: Verbs,
    *,
    in_series: bool,
    governed: bool,
) -> bool:
    """Return whether a second infinitive without `at` was the last verb: `at sortere affald, betjene vægten og …`.

    Whatever verb is joined to these two by »og« is the third, also where a finite verb stands before them all.
    """
    lower = words[index]
    if lower in SUBORDINATORS:  # »…, så ingen bliver glemt eller går tabt«, but »finde, ansøge om og indrette«
        return in_series and lower == "om" and words[index + 1 : index + 2] != () and words[index + 1] in JOINS
    if governed and index and is_infinitive(lower, known):
        is_without_object = is_infinitive(words[index - 1], known) and words[index - 1] not in STATES
        is_verb = is_without_object or not may_be_noun(lower) or has_object_or_adverb(words, index, known)
        is_verb = is_verb or not _BEHIND_VERBS.isdisjoint(words[index + 1 : index + 2])
        if is_verb and text.value[inside[index - 1].end : inside[index].start] == ", ":
            return True
    return in_series and lower not in SUBJECTS


def _begins_chain(words: tuple[str, ...], index: int, known: Verbs, *, has_finite: bool, sows: bool) -> bool:
    """Return whether it is an infinitive that a second one has to follow: `at lytte`, `skal kunne lytte`.

    Behind a finite verb the second may be one, too: »Lederen beder om at få tallene og sender dem«.
    """
    before = words[max(0, index - 3) : index]
    if len(before) > 1 and before[-1] == "kunne" and before[-2] in MODALS:
        return words[index] in known.infinitives
    if before[-1:] != ("at",) or not (sows or _is_infinitive(words[index], index, known)):
        return False
    is_aim = len(before) > 2 and before[-2] == "er" and _AIM.search(before[-3]) is not None
    return is_aim or not has_finite or _is_said_of_nothing(words, index)


def _is_said_of_nothing(words: tuple[str, ...], index: int) -> bool:
    """Return whether »det« is no subject that a second finite verb could have: `Det handler om at lytte og …`."""
    is_nothing = (words[0] == "det" and words[1] in _IMPERSONAL) or words[:2] in _THERE_IS
    has_clause = not (SUBORDINATORS | SUBJECTS).isdisjoint(words[2 : max(2, index - 2)])
    return is_nothing and index < _FARTHEST_AIM and not has_clause  # »Det er godt, hvis du kan lide at …«


def _is_behind_modal(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int, known: Verbs) -> bool:
    """Return whether it is an infinitive behind `skal`, `kan` … in a main clause that has no other verb.

    What one is or may become goes on with a finite verb: »kan blive overset og tager plads«.
    """
    word = words[index]
    is_verb = not may_be_noun(word) or words[index - 1 : index] in _MODALS_ALONE
    if (word not in known.infinitives and word not in _TOGETHER) or word in STATES or not is_verb:
        return False
    if word in _LASTING and any(map(is_time, words[index + 1 : index + 1 + _MODAL_REACH])):
        return False  # »Kurset kan tage en time og slutter med en prøve«
    modal = next((at for at in range(index - 1, max(-1, index - 1 - _MODAL_REACH), -1) if words[at] in MODALS), None)
    if modal is not None and "både" in words[modal - (words[modal] == "kunne") : index]:
        return True  # »Kan både sejle og …«
    if modal is not None and words[modal + 1] in SUBJECTS and (modal > 1 or words[0] not in SUBORDINATORS):
        before = text.value[inside[0].start : inside[modal].start]
        return before.rstrip().endswith(",") or "," not in before  # »Som vagt skal du …«, »Når det brænder, skal du …«
    if not modal or "," in text.value[inside[0].start : inside[modal].start]:
        return False  # »den fil, du vil bruge og …«, »Kan bistå ved valg og hjælper i kantinen«
    return not any(
        before in SUBORDINATORS or (before in known.present and not may_be_noun(before)) for before in words[:modal]
    )


def _is_infinitive(word: str, index: int, known: Verbs) -> bool:
    return word in known.infinitives or (index == 1 and _ENDS_LIKE.search(word) is not None)


def _ends_chain(words: tuple[str, ...], index: int, known: Verbs) -> bool:
    """Return whether a clause with a verb of its own begins here, to which a later present may be joined."""
    lower = words[index]
    if lower == "at":
        after = words[index + 1] if index + 1 < len(words) else ""
        return after not in known.infinitives
    if lower == "om":
        return _is_clause(words, index, known)
    if lower == "siden" and words[index - 1] in PREPOSITIONS:
        return False  # »lægge ham på siden og …«
    return (
        lower in SUBORDINATORS
        or lower in SUBJECTS
        or lower in HELPERS
        or (lower in known.present and not is_also_noun(lower))
    )


def _is_clause(words: tuple[str, ...], om: int, known: Verbs) -> bool:
    """Return whether a subject and its verb follow »om«, and not only a noun: »to gange om året«, »om morgenen«."""
    following = words[om + 1 : om + 1 + _LONGEST_CLAUSE]
    if not following or readings_of(following[0]) & DEFINITE:
        return False
    return any(
        word in HELPERS or word in known.present or word in known.passive
        for word in takewhile(lambda word: word not in JOINS, following)
    )
