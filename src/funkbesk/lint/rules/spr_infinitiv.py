"""Udsagnsord efter »at« står i navnemåde, også det andet og det tredje.

Hvorfor: i »At indgå i gruppen og deltager aktivt« er »deltager« nutid, selv om det hænger sammen med »at«. Læseren
leder efter et grundled, som ikke er der. Omvendt står et udsagnsord i nutid, når det hører til et andet i nutid: »Du
låser op og tænder lyset«.

Kilde: Retskrivningsordbogen 2024 (Dansk Sprognævn), om navnemåde og nutid på -r.

Forkert:
    opgaver:
      punkter:
        gruppe: At indgå i koordinatorgruppen, herunder tage medansvar og deltager aktivt
        runde: Du låser døren op og tænde lyset
Rigtigt:
    opgaver:
      punkter:
        gruppe: At indgå i koordinatorgruppen, herunder tage medansvar og deltage aktivt
        runde: Du låser døren op og tænder lyset
        retur: At modtage bilag, som lederen kontrollerer og sender retur
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.finite_chains import infinitives_in_chains, may_begin_chain
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    MODALS,
    SUBORDINATORS,
    is_participle,
    word_set,
)
from funkbesk.lint.language.infinitive_chains import presents_in_chains
from funkbesk.lint.language.joined_verbs import (
    BEFORE_INFINITIVE,
    BEHIND_MODALS,
    BETWEEN,
    SUBJECTS,
    beside,
    may_be_present,
)
from funkbesk.lint.language.lexicon import Reading, adjectives, readings_of
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun, present_of, verbs
from funkbesk.lint.texts.text import Text, Word
from funkbesk.lint.texts.word_filter import WordFilter

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("spr-infinitiv", "sprog", Level.FEJL)

_BEFORE_PRESENT = JOINS | BEFORE_INFINITIVE | BETWEEN | BEHIND_MODALS | {"herunder"}
_LEAD_IN = re.compile(r"\b(?:at|(?:skal|kan|kunne|skulle|vil|må|bør)\b[^.:]{0,60})\s*:$", re.IGNORECASE)
_SHORTEST_SENTENCE = 3
_DEFINITE = Reading.THE_ONE | Reading.THE_MANY
_FINITE = word_set("er var har havde bliver blev kan skal vil må bør gør får")


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield verbs in the present that belong to an infinitive, and infinitives that belong to a present."""
    known = verbs(around.own_words.verbs or ())
    bare = {
        bullet.path
        for bullets in file.analysis.lists
        if bullets.lead_in is not None and _LEAD_IN.search(bullets.lead_in.value.rstrip())
        for bullet in bullets.bullets
    }
    presents = around.once("spr-infinitiv", lambda: WordFilter(lambda word: may_be_present(word, known)))
    candidates = presents.among(file.analysis.vocabulary)
    for text in file.analysis.prose_with(candidates):
        if not _has_candidate(text, known, candidates):
            continue
        for sentence in text.sentences:
            for word in presents_in_chains(text, text.words_of(sentence), known, is_bare=text.path in bare):
                yield Hit(
                    text.path,
                    f"»{word.text}« er nutid, men hører til en navnemåde: "
                    f"»{text.value[max(sentence.start, _before(text, word)) : word.end]}«.",
                    f"Skriv »{_infinitive_of(word.lower, known)}«.",
                    word.start,
                    word.end,
                )
    for text in file.analysis.prose_with(candidates):
        yield from _infinitives(text, known)
    for text in file.analysis.prose:
        # a text of one sentence is not cut into words for it: hardly any begins so
        if len(text.sentences) == 1 and not _begins_with_infinitive_of_subject(text.lower_words, known):
            continue
        for sentence in text.sentences:
            if (found := _infinitive_of_subject(text, text.words_of(sentence), known)) is not None:
                yield Hit(
                    text.path,
                    f"»{found.text}« er navnemåde, men sætningen har ikke noget udsagnsord i nutid: "
                    f"»{text.value[sentence.start : found.end]}«.",
                    f"Skriv »{present_of(found.lower)}«.",
                    found.start,
                    found.end,
                )


def _infinitives(text: Text, known: Verbs) -> Iterator[Hit]:
    """Yield the infinitives that are joined to a finite verb."""
    words = text.lower_words
    if JOINS.isdisjoint(words) or (len(text.sentences) == 1 and not may_begin_chain(words, known)):
        return
    for sentence in text.sentences:
        for word in infinitives_in_chains(text, text.words_of(sentence), known):
            yield Hit(
                text.path,
                f"»{word.text}« er navnemåde, men hører til et udsagnsord i nutid: "
                f"»{text.value[max(sentence.start, _before(text, word)) : word.end]}«.",
                f"Skriv »{present_of(word.lower)}«.",
                word.start,
                word.end,
            )


def _begins_with_infinitive_of_subject(words: tuple[str, ...], known: Verbs) -> bool:
    """Return whether the second word is an infinitive and the first one (lower case) may be its subject."""
    if len(words) < _SHORTEST_SENTENCE or words[1] not in known.infinitives:
        return False
    return words[0] in SUBJECTS or bool(readings_of(words[0]) & _DEFINITE and words[0] not in known.present)


def _infinitive_of_subject(text: Text, inside: tuple[Word, ...], known: Verbs) -> Word | None:
    """Return the infinitive that stands where the verb of the sentence has to be: `Medarbejderen vejlede borgerne`."""
    if len(inside) < _SHORTEST_SENTENCE or not beside(text, inside, 0):
        return None
    subject, verb = inside[0].lower, inside[1].lower
    if verb not in known.infinitives or verb in FUNCTION_WORDS or present_of(verb) == verb:
        return None
    if may_be_noun(verb) and not has_object_or_adverb(tuple(word.lower for word in inside), 1, known):
        return None
    if subject not in SUBJECTS and not (readings_of(subject) & _DEFINITE and subject not in known.present):
        return None
    if verb in adjectives().definite_forms or is_participle(verb):
        return None
    clause = takewhile(lambda word: word not in SUBORDINATORS, (word.lower for word in inside[2:]))
    has_verb = any(
        word in _FINITE or word in MODALS or word in known.present or word in known.passive for word in clause
    )
    return None if has_verb else inside[1]


def _has_candidate(text: Text, known: Verbs, candidates: frozenset[str]) -> bool:
    """Return whether a present stands behind a word that it can be joined to an infinitive with."""
    words = text.lower_words
    if "," in text.value and not known.present.isdisjoint(words):
        return True
    return any(word in candidates and before in _BEFORE_PRESENT for before, word in pairwise(words))


def _infinitive_of(present: str, known: Verbs) -> str:
    guesses = (present[:-1], f"{present}e", present)
    listed = (guess for guess in guesses if guess in known.infinitives and present_of(guess) == present)
    return next(listed, present if present in known.present else present[:-1])


def _before(text: Text, word: Word) -> int:
    """Return where the two words before `word` begin, to quote from."""
    earlier = [other.start for other in text.words if other.start < word.start]
    return earlier[-2] if len(earlier) > 1 else earlier[0] if earlier else word.start
