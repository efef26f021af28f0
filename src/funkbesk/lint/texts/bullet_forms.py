"""The grammatical form of a bullet, read off its first words: `At sikre …`, `Sikre …`, `Sikring af …`, `Du sikrer …`.

A word says too little to decide every time (»Støtte til borgere« may be a noun or a verb), so a bullet gets the set of
all forms that it can have. A rule reports only a bullet whose whole set disagrees with its list.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from funkbesk.late_patterns import late
from funkbesk.lint.language import lexicon
from funkbesk.lint.language.grammar import FUNCTION_WORDS
from funkbesk.lint.language.verb_inflection import imperative_of, present_of
from funkbesk.lint.texts.text import Text, Word
from funkbesk.lint.word_lists import words


class Form(StrEnum):
    """The form of a bullet; the value is its Danish name, as it stands in a message."""

    __hash__ = str.__hash__  # that of an enum is written in Python, and sets of forms are made for every bullet

    AT_INFINITIVE = "»at« og navnemåde"
    INFINITIVE = "navnemåde uden »at«"
    FINITE = "udsagnsord i nutid"
    NOUN = "navneordsled"
    ADJECTIVE = "tillægsord"
    PREPOSITION = "forholdsordsled"
    SENTENCE = "hel sætning"
    PASSIVE = "passiv uden grundled"
    IMPERATIVE = "bydeform"


Forms = frozenset[Form]

_STATEMENTS = frozenset({Form.SENTENCE, Form.IMPERATIVE})
_MODALS = frozenset({"kan", "skal", "må", "vil", "bør", "tør"})
_FINITE = _MODALS | {"er", "har", "bliver", "gør", "findes"}
# These begin nothing but a sentence; the others in _PRONOUNS may also stand before a noun.
_SUBJECTS = frozenset({"jeg", "du", "vi", "man"})
_PRONOUNS = _SUBJECTS | {"de", "den", "det", "der", "alle", "ingen"}
_JOINS = frozenset({"og", "eller", "samt", "men"})
_NOUN_ENDING = late(r"(?:ning|else|tion|sion|hed|skab|tet|ment|ering|ation|dom|arbejde|ansvar|ningen|elsen)s?$")
_ADJECTIVE_ENDING = late(r"(?:lig|isk|ende|som|ret|tet|stærk|dygtig|orienteret|bar|løs|fuld)$")
# What `imperative_of` makes of verbs that have no imperative, or that is far more often another word.
_NO_IMPERATIVES = frozenset({"kun", "turd", "frem", "vis", "før", "klar", "sig", "ret", "skab", "tils"})
# »Når borgeren ringer, …«, »For at undgå fejl, …«: a sentence of any kind follows, or a phrase that stands for one.
_FRONTED_CLAUSE = late(
    r"(?:når|hvis|fordi|selvom|så snart|inden|mens|efter at|før|for at)\b.*,", re.IGNORECASE | re.DOTALL
)
_BEHIND_A_FRONTED_CLAUSE = _STATEMENTS | {Form.PREPOSITION}
_FRONTED = late(r"(?:en|to|tre|fire|fem|seks|\d+) gange?\b|hver |hvert |årligt |dagligt |løbende ", re.IGNORECASE)


class Verbs(NamedTuple):
    """The forms of all verbs in lower case: infinitives, the present, the passive, imperatives."""

    infinitives: frozenset[str]
    present: frozenset[str]
    passive: frozenset[str]
    imperatives: frozenset[str]


@lru_cache(maxsize=8)
def verbs(own: tuple[str, ...] = ()) -> Verbs:
    """Return the built-in verbs (`words/ordbog.yaml`) and the collection's own (`udsagnsord` in its settings)."""
    if not own:
        return _verbs(lexicon.verbs(), lexicon.presents(), lexicon.imperatives())
    infinitives = frozenset([word.lower() for word in own])
    added = _verbs(infinitives, map(present_of, infinitives), map(imperative_of, infinitives))
    return Verbs(*(forms | more for forms, more in zip(verbs(), added, strict=True)))


def _verbs(infinitives: frozenset[str], present: Iterable[str], imperatives: Iterable[str]) -> Verbs:
    passive = frozenset([f"{infinitive}s" for infinitive in infinitives])
    given = frozenset(imperatives) - _NO_IMPERATIVES - FUNCTION_WORDS
    return Verbs(infinitives, frozenset(filter(None, present)) | _FINITE, passive, given)


@lru_cache(maxsize=4)
def _list(name: str) -> frozenset[str]:
    return frozenset(words(name))


def forms_of(text: Text, own: tuple[str, ...] | None = None) -> Forms:
    """Return the forms that the bullet can have; `own` are the collection's verbs in the infinitive."""
    return text.once(("forms", own), lambda: _forms(text, own))


def _forms(text: Text, own: tuple[str, ...] | None) -> Forms:
    if not text.lower_words:
        return frozenset(Form)
    first = text.lower_words[0]
    if first == "at" and len(text.lower_words) > 1:
        return frozenset({Form.AT_INFINITIVE})
    if first in _SUBJECTS:
        return frozenset({Form.SENTENCE})
    if _FRONTED_CLAUSE.match(text.value):
        return _BEHIND_A_FRONTED_CLAUSE
    known = verbs(own or ())
    forms = _verbal(first, known)
    return forms or _nominal(text, known)


def _verbal(word: str, known: Verbs) -> Forms:
    """Return the forms of a bullet that begins with a known verb; none where it does not."""
    if word in known.infinitives:
        forms = _perhaps_noun(word, Form.INFINITIVE)
    elif word in known.present:
        forms = _perhaps_noun(word, Form.FINITE)
    elif word in known.passive:
        forms = frozenset({Form.PASSIVE, Form.FINITE})  # »udvikler værktøjet« and »vedligeholdes jævnligt« go together
    elif word in known.imperatives and not is_command(word, known):
        forms = frozenset({Form.NOUN})
    else:
        forms = frozenset()
    return forms | {Form.IMPERATIVE} if word in known.imperatives else forms


def is_command(word: str, known: Verbs) -> bool:
    """Return whether the word (lower case) is an imperative and no noun, such as `dokumenter`."""
    return word in known.imperatives and not may_be_noun(word)


@lru_cache(maxsize=20_000)
def may_be_noun(word: str) -> bool:
    """Return whether a form of a verb (lower case) is a noun or an adjective as well: `aftaler`, `brug`, `lette`."""
    # »kontrollere« is hardly ever the plural of »kontroller«
    return word in _list("navneord-som-udsagnsord") or (lexicon.is_listed_noun(word) and not word.endswith("ere"))


def _perhaps_noun(word: str, form: Form) -> Forms:
    return frozenset({form, Form.NOUN, Form.ADJECTIVE, Form.SENTENCE} if may_be_noun(word) else {form})


def _nominal(text: Text, known: Verbs) -> Forms:
    """Return the forms of a bullet that begins with no known verb."""
    first, *rest = _main_clause(text)
    verb = next((word for word in rest if word.lower in known.present or word.lower in known.passive), None)
    certain = verb is not None and not may_be_noun(verb.lower)
    if first.lower in _list("forholdsord") and first.lower not in known.infinitives:
        dashed = " – " in text.value[: verb.start] if verb else False
        may_go_on = (certain or any(word.lower in known.imperatives for word in rest)) and not dashed
        return _STATEMENTS | {Form.PREPOSITION} if may_go_on else frozenset({Form.PREPOSITION})
    if certain and (_is_subject(first, rest, known) or _FRONTED.match(text.value)):
        return frozenset({Form.SENTENCE})
    if _is_adjective_alone(first, rest, text):
        return frozenset({Form.ADJECTIVE})
    has_verb = verb is not None or _goes_on_behind_a_clause(text, 1 + len(rest), known)
    if not has_verb and any(_NOUN_ENDING.search(word.lower) for word in (first, *rest[:1])):
        return frozenset({Form.NOUN})
    return _open_forms(first, has_verb=has_verb)


def _goes_on_behind_a_clause(text: Text, start: int, known: Verbs) -> bool:
    """Return whether a verb follows that belongs to no clause: `Sager, der haster, behandles først` is a sentence."""
    verbs_there, clauses = 0, 0
    for before, word in pairwise(text.words[start:]):
        is_verb = word.lower in known.present or word.lower in known.passive
        if is_verb and text.value[before.end] == ",":
            return True
        verbs_there += is_verb and before.lower not in _JOINS
        clauses += before.lower in _list("ledsaetningsord")
    return verbs_there > clauses > 0


def _open_forms(first: Word, *, has_verb: bool) -> Forms:
    """Return what an unknown first word can be: any may be a noun or a command, -e may end a verb, -r a finite one."""
    found = {Form.NOUN, Form.IMPERATIVE}
    if has_verb:
        found.add(Form.SENTENCE)
    if first.lower.endswith("e"):
        found.add(Form.INFINITIVE)
    if first.lower.endswith("r"):
        found.add(Form.FINITE)
    if first.lower.endswith(("es", "ås")):
        found.add(Form.PASSIVE)
    return frozenset(found)


def _main_clause(text: Text) -> Sequence[Word]:
    """Return the words before the first subordinate clause; never none."""
    found = [text.words[0]]
    for word in text.words[1:]:
        if word.lower in _list("ledsaetningsord"):
            break
        found.append(word)
    return found


def _is_subject(first: Word, rest: Sequence[Word], known: Verbs) -> bool:
    """Return whether the bullet begins with a subject and its verb: `Du …`, `Den anvendes`, `Teamlederen gennemgår`."""
    if not rest:
        return False
    second = rest[0].lower
    has_verb = second in known.present or second in known.passive
    return has_verb and (first.lower in _PRONOUNS or first.lower.endswith(("en", "et", "er", "e")))


def _is_adjective_alone(first: Word, rest: Sequence[Word], text: Text) -> bool:
    """Return whether the bullet begins with an adjective that describes no noun: `Dialogsøgende og med fokus`."""
    if not _ADJECTIVE_ENDING.search(first.lower):
        return False
    if not rest:
        return True
    joined = rest[0].lower in _JOINS and len(rest) > 1
    apart = text.value[first.end : rest[0].start].startswith(",")
    if not (joined or apart):
        return rest[0].lower in _list("forholdsord")
    behind = rest[1] if joined else rest[0]
    if behind.lower in _list("forholdsord"):
        return True
    # »Faglig og social sparring« is a noun with two adjectives
    return bool(_ADJECTIVE_ENDING.search(behind.lower)) and len(rest) <= 1 + joined


class Style(NamedTuple):
    """The form that a list keeps to, and the bullets (by number) that can't be read that way."""

    form: Form
    deviating: tuple[int, ...]
    certain: tuple[int, ...]
    """The bullets that can be read in no other way."""


def style_of(forms: Sequence[Forms]) -> Style | None:
    """Return the form that most bullets of a list can have, or None for no bullets; the first one wins a tie.

    Bullets that can be read in one way only count first, so that the unclear ones follow the clear ones.
    """
    return _style_of(tuple(forms))


@lru_cache(maxsize=1_000)
def _style_of(forms: tuple[Forms, ...]) -> Style | None:
    if not forms:
        return None
    possible: Counter[Form] = Counter(form for each in forms for form in sorted(each))
    sure = [form_for_sure(each) for each in forms]
    certain: Counter[Form | None] = Counter(sure)
    first_seen = {form: index for index, each in reversed(list(enumerate(forms))) for form in each}
    best = max(possible, key=lambda form: (possible[form], certain[form], -first_seen[form]))
    deviating = tuple(index for index, each in enumerate(forms) if best not in each)
    return Style(best, deviating, tuple(index for index, form in enumerate(sure) if form is best))


def firm(forms: Forms) -> Forms:
    """Return the forms without those that a bullet may have beside its likely one.

    Any noun may be a command, and mostly it is none; a passive is a finite verb too.
    """
    likely = forms - {Form.IMPERATIVE} or forms
    return likely - {Form.FINITE} if Form.PASSIVE in likely else likely


def form_for_sure(forms: Forms) -> Form | None:
    """Return the only form that a bullet can have, apart from a command; None where there are several."""
    found = firm(forms)
    return min(found) if len(found) == 1 else None


def name_of(forms: Forms) -> str:
    """Return the Danish name of the form that a bullet most likely has."""
    found = firm(forms)
    return (Form.NOUN if Form.NOUN in found else min(found)).value


def are_statements(forms: Sequence[Forms]) -> bool:
    """Return whether the bullets may all be whole sentences, which say all by themselves, and one surely is."""
    return all(each & _STATEMENTS for each in forms) and any(
        Form.SENTENCE in each or form_for_sure(each) is Form.IMPERATIVE for each in forms
    )


def opening(bullet: Text, number: int = 3) -> int:
    """Return where the first words of a bullet end: what a finding about its form points at."""
    return bullet.words[:number][-1].end if bullet.words else len(bullet.value)
