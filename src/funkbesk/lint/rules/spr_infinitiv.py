"""Udsagnsord efter »at« står i navnemåde, og udsagnsord efter et grundled står i nutid.

Hvorfor: i »At indgå i gruppen og deltager aktivt« er »deltager« nutid, selv om det hænger sammen med »at«. Læseren
leder efter et grundled, som ikke er der. Omvendt står et udsagnsord i nutid, når det hører til et grundled eller til et
andet udsagnsord i nutid: »borgere, der søger om hjælp«, »Du låser op og tænder lyset«.

Kilde: Retskrivningsordbogen 2024 (Dansk Sprognævn), om navnemåde og nutid på -r.

Forkert:
    opgaver:
      punkter:
        gruppe: At indgå i koordinatorgruppen, herunder tage medansvar og deltager aktivt
        runde: Du låser døren op og tænde lyset
        borger: Vejleder borgere, der ansøge om hjælp
Rigtigt:
    opgaver:
      punkter:
        gruppe: At indgå i koordinatorgruppen, herunder tage medansvar og deltage aktivt
        runde: Du låser døren op og tænder lyset
        borger: Vejleder borgere, der ansøger om hjælp
        retur: At modtage bilag, som lederen kontrollerer og sender retur
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.verb_forms import is_infinitive, is_present
from funkbesk.lint.language.verbs.clause_parts import Line
from funkbesk.lint.language.verbs.finite_chains import infinitives_in_chains, may_be_joined
from funkbesk.lint.language.verbs.governed_presents import IRREGULAR
from funkbesk.lint.language.verbs.infinitive_chains import may_hold_presents, presents_in_chains
from funkbesk.lint.language.verbs.joined_verbs import NO_PRESENT, may_be_present
from funkbesk.lint.language.verbs.lone_infinitives import is_verb_form, lone_infinitives, may_stand_alone
from funkbesk.lint.language.verbs.passive_chains import is_joined_to_passive
from funkbesk.lint.language.verbs.words_of_phrases import is_of_a_phrase
from funkbesk.lint.texts.bullet_forms import Verbs, present_of, verbs
from funkbesk.lint.texts.text import Text, Word
from funkbesk.lint.texts.word_filter import WordFilter

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("spr-infinitiv", "sprog", Level.FEJL)

_INFINITIVES = {
    "er": "være", "har": "have", "kan": "kunne", "skal": "skulle", "vil": "ville", "må": "måtte", "bør": "burde",
    "ved": "vide",
}  # fmt: skip
_LEAD_IN = late(r"\b(?:at|(?:skal|kan|kunne|skulle|vil|må|bør)\b[^.:]{0,60})\s*:$", re.IGNORECASE)


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield verbs in the present that belong to an infinitive, and infinitives that belong to a present."""
    known = verbs(around.own_words.verbs or ())
    bare = {
        bullet.path
        for bullets in file.analysis.lists
        if bullets.lead_in is not None and _LEAD_IN.search(bullets.lead_in.value.rstrip())
        for bullet in bullets.bullets
    }
    words = file.analysis.vocabulary
    presents = around.once("spr-infinitiv nutid", lambda: WordFilter(lambda word: _is_candidate(word, known)))
    infinitives = around.once("spr-infinitiv", lambda: WordFilter(lambda word: is_infinitive(word, known)))
    alone = around.once("spr-infinitiv alene", lambda: WordFilter(lambda word: is_verb_form(word, known)))
    candidates, behind, lone = presents.among(words), infinitives.among(words), alone.among(words)
    for text in file.analysis.prose_with(candidates):
        if may_hold_presents(text, candidates, behind):
            yield from _presents(text, known, is_bare=text.path in bare)
    for text in file.analysis.prose_with(behind):
        if may_be_joined(text, behind):
            yield from _infinitives(text, known, behind)
    for text in file.analysis.prose_with(lone):
        if may_stand_alone(text, lone):
            yield from _lone_infinitives(text, known, lone, is_bare=text.path in bare)


def _presents(text: Text, known: Verbs, *, is_bare: bool) -> Iterator[Hit]:
    """Yield the presents that belong to an infinitive."""
    for sentence in text.sentences:
        inside = text.words_of(sentence)
        for word in presents_in_chains(text, inside, known, is_bare=is_bare):
            if is_of_a_phrase(text, word):
                continue
            yield Hit(
                text.path,
                f"»{word.text}« er nutid, men hører til en navnemåde: "
                f"»{text.value[max(sentence.start, _before(text, word)) : word.end]}«.",
                f"Skriv »{_infinitive_at(text, inside, word, known)}«.",
                word.start,
                word.end,
            )


def _infinitives(text: Text, known: Verbs, candidates: frozenset[str]) -> Iterator[Hit]:
    """Yield the infinitives that are joined to a finite verb."""
    for sentence in text.sentences:
        for word in infinitives_in_chains(text, text.words_of(sentence), known, candidates):
            yield Hit(
                text.path,
                f"»{word.text}« er navnemåde, men hører til et udsagnsord i nutid: "
                f"»{text.value[max(sentence.start, _before(text, word)) : word.end]}«.",
                f"Skriv »{present_of(word.lower)}«.",
                word.start,
                word.end,
            )


def _lone_infinitives(text: Text, known: Verbs, lone: frozenset[str], *, is_bare: bool) -> Iterator[Hit]:
    """Yield the infinitives that stand where the clause has to have a finite verb."""
    for sentence in text.sentences:
        for word in lone_infinitives(text, text.words_of(sentence), known, lone, is_bare=is_bare):
            if is_of_a_phrase(text, word):
                continue
            yield Hit(
                text.path,
                f"»{word.text}« er navnemåde, men sætningen har ikke noget udsagnsord i nutid: "
                f"»{text.value[max(sentence.start, _before(text, word)) : word.end]}«.",
                f"Skriv »{present_of(word.lower)}«.",
                word.start,
                word.end,
            )


def _is_candidate(word: str, known: Verbs) -> bool:
    return word in IRREGULAR or may_be_present(word, known) or (is_present(word, known) and word not in NO_PRESENT)


def _infinitive_of(present: str, known: Verbs) -> str:
    if present in _INFINITIVES:
        return _INFINITIVES[present]
    guesses = (present[:-1], f"{present}e", present)
    listed = (guess for guess in guesses if guess in known.infinitives and present_of(guess) == present)
    return next(listed, present if present in known.present else present[:-1])


def _infinitive_at(text: Text, inside: tuple[Word, ...], word: Word, known: Verbs) -> str:
    """Return the infinitive of a present, which is a passive where it is joined to one: `kontaktes og inviteres`."""
    line = Line(text, inside, tuple(other.lower for other in inside), known)
    ending = "s" if is_joined_to_passive(line, inside.index(word)) else ""
    return _infinitive_of(word.lower, known) + ending


def _before(text: Text, word: Word) -> int:
    """Return where the two words before `word` begin, to quote from."""
    earlier = [other.start for other in text.words if other.start < word.start]
    return earlier[-2] if len(earlier) > 1 else earlier[0] if earlier else word.start
