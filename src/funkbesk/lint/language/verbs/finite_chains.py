"""The infinitive among the finite verbs of a sentence: `Du henter familien på stationen og vise boligen frem`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from operator import attrgetter

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    FINITE,
    JOINS,
    MODALS,
    PRONOUNS,
    RELATIVES,
    SUBJECTS,
    SUBORDINATORS,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE
from funkbesk.lint.language.neighbours import near
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.verb_forms import is_infinitive
from funkbesk.lint.language.verb_or_noun import is_also_noun
from funkbesk.lint.language.verbs.clause_parts import Line
from funkbesk.lint.language.verbs.finite_forms import may_be_imperative
from funkbesk.lint.language.verbs.plain_chains import joined_to_finite
from funkbesk.lint.language.verbs.stray_infinitives import (
    has_object,
    is_followed_by_finite,
    is_infinitive_with_object,
    is_seldom_noun,
    is_stray,
)
from funkbesk.lint.language.verbs.subjects import end_of_subject, is_unknown_definite
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text, Word

# An infinitive without »at« follows these, and behind »ved at« or »for at« as well as »som« another clause begins.
_BEFORE_INFINITIVES = word_set(
    "at behøver behøve beder bede lader lade får få ser se hører høre føler føle gider tør siger sige hedder betyder"
)
_ENDS_CHAIN = _BEFORE_INFINITIVES | MODALS | (SUBORDINATORS - {"om"}) | word_set("skulle ville kunne måtte burde men")
_JOINS = JOINS | {"men"}
_BREAKS = late(r"[:;()–—\"»«/]")
_FARTHEST = 24
_FRONTED = word_set("når hvis mens fordi da inden før selvom")
_FARTHEST_HEAD = 7
_SENSING = word_set("hører ser føler får")
_HAVING = word_set("har er")
_start_of = attrgetter("start")
_SUBJECTS_ALONE = frozenset((subject,) for subject in SUBJECTS)


def infinitives_in_chains(
    text: Text, inside: tuple[Word, ...], known: Verbs, candidates: frozenset[str]
) -> Iterator[Word]:
    """Yield the infinitives of a sentence that are joined to its finite verb.

    The finite verb stands first, or behind a subject that can be nothing else. Behind a comma the infinitive has to be
    followed by a third verb that is finite as well: `Fører tilsyn, udbedre skader og bestiller uddybning`.
    `candidates` are the infinitives among the words of the document.
    """
    words = tuple(word.lower for word in inside)
    if candidates.isdisjoint(words[1:]) or not _may_list(text, words):
        return
    found = list(_in_chains(text, inside, words[:_FARTHEST], known))
    plain = joined_to_finite(Line(text, inside, words, known), candidates)
    yield from sorted({*found, *(inside[index] for index in plain)}, key=_start_of)


def _in_chains(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], known: Verbs) -> Iterator[Word]:
    """Yield those that are joined to the verb of the sentence, or to that of a clause with »der« or »som«."""
    head = _head(text, inside, words, known)
    if head is not None and words[head] not in _ENDS_CHAIN:
        yield from _joined_to(text, inside, words, head, known)
    for index in range(2, len(words) - 1):
        if words[index] in RELATIVES and _is_clause_of_noun(words, index, known):
            yield from _joined_in_clause(text, inside, words, index + 1, known)


def may_be_joined(text: Text, candidates: frozenset[str]) -> bool:
    """Return whether one of the candidates (infinitives) stands behind »og«, or may stand behind a comma."""
    words = text.lower_words
    if not _may_list(text, words):
        return False
    has_comma = "," in text.value
    return any(
        word in candidates and (before in _JOINS or (has_comma and before != "at" and before not in MODALS))
        for before, word in pairwise(words)
    )


def _may_list(text: Text, words: tuple[str, ...]) -> bool:
    """Return whether »og« or two commas stand there, as between verbs: `Måler støj, beregner afstande, skriver …`."""
    return not _JOINS.isdisjoint(words) or text.value.count(", ") > 1


def _joined_to(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], head: int, known: Verbs) -> Iterator[Word]:
    """Yield the infinitives behind the verb of the sentence that are joined to it."""
    for index in range(head + 1, len(words)):
        if _ends_chain(text, inside, words, index):
            return
        if not is_infinitive(words[index], known) or _is_command(words, index, known):
            continue
        if is_followed_by_finite(text, inside, words, index, known) or (
            index > head + 1 and is_stray(text, inside, words, index, known)
        ):
            yield inside[index]
        elif not is_seldom_noun(words[index]) and near(text, inside, index - 1) and words[index - 1] not in JOINS:
            return  # »hjælper dig administrere og redigere«


def _is_command(words: tuple[str, ...], index: int, known: Verbs) -> bool:
    """Return whether the first word and this one may be imperatives: `Rengør, smør og efterse maskinen`."""
    return words[0] in known.imperatives and may_be_imperative(words[index], known)


def _ends_chain(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], index: int) -> bool:
    """Return whether another verb or clause may begin here; in »luger bede, planter …« the word is a noun."""
    if _BREAKS.search(text.value, inside[index - 1].end, inside[index].start):
        return True
    if words[index] in _SENSING and index + 2 < len(words) and words[index + 2] in JOINS:
        return not reading_of(words[index + 1])  # »hører naboer og …«, but »ser børnene lege og …«
    return words[index] in _ENDS_CHAIN and not (
        words[index] == "bede" and index > 0 and words[index - 1] not in PRONOUNS
    )


def _is_clause_of_noun(words: tuple[str, ...], relative: int, known: Verbs) -> bool:
    """Return whether a verb follows that what is joined can't pass by: no infinitive stands before the clause."""
    verb = words[relative + 1]
    is_verb = verb in known.present and verb not in FINITE and verb not in _ENDS_CHAIN and not may_be_noun(verb)
    earlier = words[:relative]
    return (
        is_verb
        and _BEFORE_INFINITIVES.isdisjoint(earlier)
        and MODALS.isdisjoint(earlier)
        and not is_infinitive(earlier[0], known)
    )


def _joined_in_clause(
    text: Text, inside: tuple[Word, ...], words: tuple[str, ...], head: int, known: Verbs
) -> Iterator[Word]:
    """Yield the infinitive that is joined to the verb of a clause: `en chauffør, der henter og bringe borgerne`."""
    for index in range(head + 1, len(words)):
        if words[index] in _ENDS_CHAIN or text.value[inside[index - 1].end : inside[index].start] != " ":
            return
        if is_infinitive(words[index], known) and words[index - 1] in JOINS:
            if is_infinitive_with_object(text, inside, words, index, known):
                yield inside[index]
            return


def _head(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], known: Verbs) -> int | None:
    """Return the place of the verb of the sentence, where it is certain to be one."""
    if len(words) > 1 and is_followed_by_finite(text, inside, words, 1, known):
        return 0
    if words and words[0] in _FRONTED and (behind := _verb_behind_comma(text, inside, words, known)) is not None:
        return behind
    for head in (0, 1):
        if head < len(words) and words[head] in known.present and words[head] not in FINITE:
            if head and near(text, inside, 0) and _is_subject(words[0], known):
                return head
            if not head and (not is_also_noun(words[0]) or has_object(text, inside, words, 0, known)):
                return head
            if head and text.value[inside[0].end : inside[1].start] == ", " and words[0] in known.present:
                return None if is_also_noun(words[1]) else head  # »Fanger, vejer og mærke sæler«
    return _later_head(text, inside, words, known)


def _verb_behind_comma(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], known: Verbs) -> int | None:
    """Return the place of the verb behind a clause that begins the sentence: `Når hun har fri, passer du telefonen`."""
    commas = (place for place in range(1, len(words)) if text.value[inside[place - 1].end] == ",")
    head = next(commas, None)
    is_verb = head is not None and words[head] in known.present and words[head] not in FINITE
    return head if is_verb else None


def _later_head(text: Text, inside: tuple[Word, ...], words: tuple[str, ...], known: Verbs) -> int | None:
    """Return the place of the verb behind a subject of several words, or behind what stands before the verb.

    »Det nye team passer haven«, »I weekenden passer vagten telefonen«; »Du har ansvar for kassen«.
    """
    for head in range(1, min(_FARTHEST_HEAD, len(words) - 1)):
        word = words[head]
        if word in _ENDS_CHAIN or not near(text, inside, head - 1):
            return None
        if word in _HAVING:
            return head if words[:head] in _SUBJECTS_ALONE or end_of_subject(words, 0, head, known) == head else None
        if word in FINITE or (not head and word in known.infinitives):
            return None
        is_finite = word in known.present or word in known.passive
        if is_finite and (not may_be_noun(word) or end_of_subject(words, 0, head, known) == head):
            return head
    return None


def _is_subject(word: str, known: Verbs) -> bool:
    is_definite = bool(reading_of(word) & DEFINITE) or is_unknown_definite(word)
    return word in SUBJECTS or (is_definite and word not in known.present)
