"""Udsagnsord efter »at« står i navnemåde, og udsagnsord efter et grundled står i nutid.

Hvorfor: i »At indgå i gruppen og deltager aktivt« er »deltager« nutid, selv om det hænger sammen med »at«. Læseren
leder efter et grundled, som ikke er der. Omvendt står et udsagnsord i nutid, når det hører til et grundled eller til et
andet udsagnsord i nutid: »borgere, der søger om hjælp«, »Du låser op og tænder lyset«. Efter »kan«, »skal« og
lignende er en tillægsform heller ikke nok: »Nøglen skal afleveres«, ikke »skal afleveret«.

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
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.enumerations.mixed_members import Kind, odd_member
from funkbesk.lint.language.enumerations.said import said
from funkbesk.lint.language.grammar import MODALS
from funkbesk.lint.language.verb_forms import is_infinitive, is_present
from funkbesk.lint.language.verb_inflection import present_of
from funkbesk.lint.language.verbs.clause_parts import Line
from funkbesk.lint.language.verbs.finite_chains import infinitives_in_chains, may_be_joined
from funkbesk.lint.language.verbs.governed_presents import IRREGULAR
from funkbesk.lint.language.verbs.infinitive_chains import may_hold_presents, presents_in_chains
from funkbesk.lint.language.verbs.joined_verbs import NO_PRESENT, may_be_present, without_halves
from funkbesk.lint.language.verbs.lone_infinitives import is_verb_form, lone_infinitives, may_stand_alone
from funkbesk.lint.language.verbs.participles_behind_modals import may_hold_participles, participles_behind_modals
from funkbesk.lint.language.verbs.passive_chains import is_joined_to_passive
from funkbesk.lint.texts.bullet_forms import Verbs, is_command, verbs
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
_ENDS_IN_AT = late(r"\bat\s*:$", re.IGNORECASE)


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield verbs in the present that belong to an infinitive, and infinitives that belong to a present."""
    known = verbs(around.own_words.verbs or ())
    bare = {
        bullet.path: lead_in
        for bullets in file.analysis.lists
        if bullets.lead_in is not None and _LEAD_IN.search(lead_in := bullets.lead_in.value.rstrip())
        for bullet in bullets.bullets
    }
    words = file.analysis.vocabulary
    presents = around.once("spr-infinitiv nutid", lambda: WordFilter(lambda word: _is_candidate(word, known)))
    infinitives = around.once("spr-infinitiv", lambda: WordFilter(lambda word: is_infinitive(word, known)))
    alone = around.once("spr-infinitiv alene", lambda: WordFilter(lambda word: is_verb_form(word, known)))
    candidates, behind, lone = presents.among(words), infinitives.among(words), alone.among(words)
    reported: dict[tuple[str | int, ...], list[int]] = {}
    for text in file.analysis.prose_with(candidates):
        if may_hold_presents(text, candidates, behind):
            for hit in _presents(text, known, is_bare=text.path in bare):
                reported.setdefault(text.path, []).append(hit.start or 0)
                yield hit
    for text in file.analysis.prose_with(behind):
        if may_be_joined(text, behind):
            yield from _infinitives(text, known, behind, reported.get(text.path, ()))
    for text in file.analysis.prose_with(lone):
        if may_stand_alone(text, lone):
            # »har ansvar for, at:« goes on with a clause of its own, and so with a verb in the present
            is_bare = text.path in bare and not _ENDS_IN_AT.search(bare[text.path])
            yield from _lone_infinitives(text, known, lone, is_bare=is_bare)
    for text in file.analysis.prose_with(MODALS & words):
        if may_hold_participles(text):
            yield from _participles(text, known)


def _presents(text: Text, known: Verbs, *, is_bare: bool) -> Iterator[Hit]:
    """Yield the presents that belong to an infinitive."""
    for sentence in text.sentences:
        inside = without_halves(text, text.words_of(sentence))
        for word in presents_in_chains(text, inside, known, is_bare=is_bare):
            if word.lower in known.imperatives and is_command(inside[0].lower, known):
                continue  # »Tilpas skabelonen, og generer en ny fil«
            yield Hit(
                text.path,
                f"»{word.text}« er nutid, men hører til en navnemåde: "
                f"»{text.value[max(sentence.start, _before(text, word)) : word.end]}«.",
                f"Skriv »{_infinitive_at(text, inside, word, known)}«.",
                word.start,
                word.end,
            )


def _infinitives(text: Text, known: Verbs, candidates: frozenset[str], wrong: Sequence[int]) -> Iterator[Hit]:
    """Yield the infinitives that are joined to a finite verb.

    `wrong` are the places of the presents that should be infinitives: what is joined to one of them is right.
    """
    for sentence in text.sentences:
        for word in infinitives_in_chains(text, without_halves(text, text.words_of(sentence)), known, candidates):
            if any(sentence.start <= place < word.start for place in wrong):
                continue
            if _is_among_nouns(text, text.words_of(sentence), word, known):
                continue
            yield Hit(
                text.path,
                f"»{word.text}« er navnemåde, men hører til et udsagnsord i nutid: "
                f"»{text.value[max(sentence.start, _before(text, word)) : word.end]}«.",
                f"Skriv »{present_of(word.lower)}«.",
                word.start,
                word.end,
            )


def _is_among_nouns(text: Text, inside: tuple[Word, ...], word: Word, known: Verbs) -> bool:
    """Return whether nouns are enumerated where the infinitive stands: that is what `spr-opremsning-tal` says."""
    odd = odd_member(said(text, inside, known)) if "," in text.value else None
    return odd is not None and odd.word == word and odd.kind is Kind.INFINITIVE


def _lone_infinitives(text: Text, known: Verbs, lone: frozenset[str], *, is_bare: bool) -> Iterator[Hit]:
    """Yield the infinitives that stand where the clause has to have a finite verb."""
    for sentence in text.sentences:
        for word in lone_infinitives(text, text.words_of(sentence), known, lone, is_bare=is_bare):
            yield Hit(
                text.path,
                f"»{word.text}« er navnemåde, men sætningen har ikke noget udsagnsord i nutid: "
                f"»{text.value[max(sentence.start, _before(text, word)) : word.end]}«.",
                f"Skriv »{present_of(word.lower)}«.",
                word.start,
                word.end,
            )


def _participles(text: Text, known: Verbs) -> Iterator[Hit]:
    """Yield the participles behind a modal that should be passives."""
    for sentence in text.sentences:
        inside = text.words_of(sentence)
        for index in participles_behind_modals(Line(text, inside, tuple(word.lower for word in inside), known)):
            word = inside[index]
            passive = f"{word.text[:-1]}s"
            yield Hit(
                text.path,
                f"Efter »{inside[index - 1].text}« skal der stå navnemåde: »{inside[index - 1].text} {word.text}«.",
                f"Skriv »{passive}« eller »være {word.text}«.",
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
