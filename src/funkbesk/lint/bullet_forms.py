"""The grammatical form of a bullet, read off its first words: `At sikre …`, `Sikre …`, `Sikring af …`, `Du sikrer …`.

A word says too little to decide every time (»Støtte til borgere« may be a noun or a verb), so a bullet gets the set of
all forms that it can have. A rule reports only a bullet whose whole set disagrees with its list.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from funkbesk.lint.text import Text, Word
from funkbesk.lint.word_lists import words


class Form(StrEnum):
    """The form of a bullet; the value is its Danish name, as it stands in a message."""

    AT_INFINITIVE = "»at« og navnemåde"
    INFINITIVE = "navnemåde uden »at«"
    FINITE = "udsagnsord i nutid"
    NOUN = "navneordsled"
    ADJECTIVE = "tillægsord"
    PREPOSITION = "forholdsordsled"
    SENTENCE = "hel sætning"
    PASSIVE = "passiv uden grundled"


Forms = frozenset[Form]

_MODALS = frozenset({"kan", "skal", "må", "vil", "bør", "tør"})
_FINITE = _MODALS | {"er", "har", "bliver", "gør", "findes"}
# These begin nothing but a sentence; the others in _PRONOUNS may also stand before a noun.
_SUBJECTS = frozenset({"jeg", "du", "vi", "man"})
_PRONOUNS = _SUBJECTS | {"de", "den", "det", "der", "alle", "ingen"}
_JOINS = frozenset({"og", "eller", "samt", "men"})
_NOUN_ENDING = re.compile(r"(?:ning|else|tion|sion|hed|skab|tet|ment|ering|ation|dom|arbejde|ansvar|ningen|elsen)s?$")
_ADJECTIVE_ENDING = re.compile(r"(?:lig|isk|ende|som|ret|tet|stærk|dygtig|orienteret|bar|løs|fuld)$")
_IRREGULAR_PRESENT = {"være": "er", "have": "har", "vide": "", "kunne": "kan", "turde": "tør"}
_FRONTED = re.compile(r"(?:en|to|tre|fire|fem|seks|\d+) gange?\b|hver |hvert |årligt |dagligt |løbende ", re.IGNORECASE)


class Verbs(NamedTuple):
    """The forms of all verbs: infinitives, what stands in the present, what stands in the passive; in lower case."""

    infinitives: frozenset[str]
    present: frozenset[str]
    passive: frozenset[str]


@lru_cache(maxsize=8)
def verbs(own: tuple[str, ...] = ()) -> Verbs:
    """Return the built-in verbs (`words/udsagnsord.yaml`) and the collection's own (`udsagnsord` in its settings)."""
    infinitives = frozenset(word.lower() for word in (*words("udsagnsord"), *own))
    present = frozenset(form for infinitive in infinitives if (form := present_of(infinitive)))
    passive = frozenset(f"{infinitive}s" for infinitive in infinitives)
    return Verbs(infinitives, present | _FINITE, passive)


def present_of(infinitive: str) -> str:
    """Return the present tense: afklare – afklarer, gå – går, synliggøre – synliggør; "" for `vide` (see `ved`)."""
    if infinitive in _IRREGULAR_PRESENT:
        return _IRREGULAR_PRESENT[infinitive]
    return infinitive[:-1] if infinitive.endswith("gøre") else f"{infinitive}r"


@lru_cache(maxsize=4)
def _list(name: str) -> frozenset[str]:
    return frozenset(words(name))


@lru_cache(maxsize=1_000)
def forms_of(text: Text, own: tuple[str, ...] | None = None) -> Forms:
    """Return the forms that the bullet can have; `own` are the collection's verbs in the infinitive."""
    if not text.words:
        return frozenset(Form)
    known = verbs(own or ())
    first = text.words[0].lower
    if first == "at" and len(text.words) > 1:
        return frozenset({Form.AT_INFINITIVE})
    if first in _SUBJECTS:
        return frozenset({Form.SENTENCE})
    if first in known.infinitives:
        return _perhaps_noun(first, Form.INFINITIVE)
    if first in known.present:
        return _perhaps_noun(first, Form.FINITE)
    if first in known.passive:
        return frozenset({Form.PASSIVE})
    return _nominal(text, known)


def _perhaps_noun(word: str, form: Form) -> Forms:
    return frozenset(
        {form, Form.NOUN, Form.ADJECTIVE, Form.SENTENCE} if word in _list("navneord-som-udsagnsord") else {form}
    )


def _nominal(text: Text, known: Verbs) -> Forms:
    """Return the forms of a bullet that begins with no known verb."""
    first, *rest = _main_clause(text)
    verb = next((word for word in rest if word.lower in known.present or word.lower in known.passive), None)
    certain = verb is not None and verb.lower not in _list("navneord-som-udsagnsord")
    if first.lower in _list("forholdsord") and first.lower not in known.infinitives:
        dashed = " – " in text.value[: verb.start] if verb else False
        return frozenset({Form.PREPOSITION} if verb is None or dashed else {Form.PREPOSITION, Form.SENTENCE})
    if certain and (_is_subject(first, rest, known) or _FRONTED.match(text.value)):
        return frozenset({Form.SENTENCE})
    if _is_adjective_alone(first, rest, text):
        return frozenset({Form.ADJECTIVE})
    if verb is None and any(_NOUN_ENDING.search(word.lower) for word in (first, *rest[:1])):
        return frozenset({Form.NOUN})
    return _open_forms(first, has_verb=verb is not None)


def _open_forms(first: Word, *, has_verb: bool) -> Forms:
    """Return what an unknown first word can be: any word may be a noun, one in -e a verb, one in -r a finite one."""
    found = {Form.NOUN}
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
        if word.lower in _list("ledsætningsord"):
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
    certain: int
    """How many bullets can be read in no other way."""


def style_of(forms: Sequence[Forms]) -> Style | None:
    """Return the form that most bullets of a list can have, or None for no bullets; the first one wins a tie.

    Bullets that can be read in one way only count first, so that the unclear ones follow the clear ones.
    """
    if not forms:
        return None
    possible: Counter[Form] = Counter(form for each in forms for form in sorted(each))
    certain: Counter[Form] = Counter(form for each in forms if len(each) == 1 for form in each)
    first_seen = {form: index for index, each in reversed(list(enumerate(forms))) for form in each}
    best = max(possible, key=lambda form: (possible[form], certain[form], -first_seen[form]))
    deviating = tuple(index for index, each in enumerate(forms) if best not in each)
    return Style(best, deviating, certain[best])


def opening(bullet: Text, number: int = 3) -> int:
    """Return where the first words of a bullet end: what a finding about its form points at."""
    return bullet.words[:number][-1].end if bullet.words else len(bullet.value)
