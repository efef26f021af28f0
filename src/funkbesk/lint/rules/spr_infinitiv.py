"""Udsagnsord efter »at« står i navnemåde, også det andet og det tredje.

Hvorfor: i »At indgå i gruppen og deltager aktivt« er »deltager« nutid, selv om det hænger sammen med »at«. Læseren
leder efter et grundled, som ikke er der.

Kilde: Retskrivningsordbogen 2024 (Dansk Sprognævn), om navnemåde og nutid på -r.

Forkert:
    opgaver:
      punkter:
        gruppe: At indgå i koordinatorgruppen, herunder tage medansvar og deltager aktivt
Rigtigt:
    opgaver:
      punkter:
        gruppe: At indgå i koordinatorgruppen, herunder tage medansvar og deltage aktivt
        retur: At modtage bilag, som lederen kontrollerer og sender retur
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from funkbesk.documents.description import Description
from funkbesk.findings import Level
from funkbesk.lint.bullet_forms import Verbs, may_be_noun, present_of, verbs
from funkbesk.lint.grammar import JOINS, OBJECTS, PREPOSITIONS, SUBORDINATORS, word_set
from funkbesk.lint.lexicon import Reading, readings_of
from funkbesk.lint.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.text import Text, Word

RULE = Rule("spr-infinitiv", "sprog", Level.FEJL)

# Nouns that are spelled like the present of a verb, beside those that bullets begin with.
_ALSO_NOUNS = word_set(
    "afsender aftaler ansøger bager beregner bestyrer bidrager brænder dommer dækker ender former formidler forsker "
    "fører grænser grunder hjælper indehaver iværksætter klager koster kører linjer låner mangler maler noter "
    "opretter ordner planlægger priser prøver rammer regler rejser retter roller sager samtaler sender skifter "
    "skoler starter styrer svarer taler tegner tester træner tilbyder udbyder udvikler udøver undersøger vejleder "
    "virker ønsker huller kurser kilder tolker varer viser undertegner repræsenterer"
)
# An adverb or a definite noun follows a verb, never a noun: »deltager aktivt«, »leder møderne«.
_ADVERB_OR_DEFINITE = re.compile(r"(?:\w{3}igt|aktivt|\w{4}erne|\w{4}[^e]en)$")
_BEFORE_PRESENT = JOINS | word_set("at kan skal vil må bør skulle kunne ville")
_LEAD_IN = re.compile(r"\b(?:at|(?:skal|kan|kunne|skulle|vil|må|bør)\b[^.:]{0,60})\s*:$", re.IGNORECASE)
# »kan findes« is passive, »at når …« a new clause
_NO_PRESENT = word_set("er var har havde bliver blev kan skal vil må bør gør får findes når")
_REACH = 15
_DEFINITE = Reading.THE_ONE | Reading.THE_MANY
# `At overvære …`: what follows »at« at the very beginning is an infinitive, also of a verb that the list lacks.
_ENDS_LIKE = re.compile(r"\w{2}[eå]$")
_LIKE_A_PRESENT = re.compile(r"\w{3}[^aeiouyæøå]er$")
# Where one of these stands, there is a verb of its own, also one that the list of verbs lacks: »klikker du«.
_SUBJECTS = word_set("jeg du han hun vi man")
_FINITE = word_set("er var har havde bliver blev kan skal vil må bør gør får")


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield verbs in the present that belong to an infinitive."""
    known = verbs(around.own_words.verbs or ())
    bare = {
        bullet.path
        for bullets in file.analysis.lists
        if bullets.lead_in is not None and _LEAD_IN.search(bullets.lead_in.value.rstrip())
        for bullet in bullets.bullets
    }
    for text in file.analysis.prose:
        if not _has_candidate(text, known):
            continue
        for sentence in text.sentences:
            for word in _wrong(text, text.words_of(sentence), known, is_bare=text.path in bare):
                yield Hit(
                    text.path,
                    f"»{word.text}« er nutid, men hører til en navnemåde: "
                    f"»{text.value[max(sentence.start, _before(text, word)) : word.end]}«.",
                    f"Skriv »{_infinitive_of(word.lower, known)}«.",
                    word.start,
                    word.end,
                )


def _has_candidate(text: Text, known: Verbs) -> bool:
    """Return whether a present stands behind a word that it can be joined to an infinitive with."""
    words = text.lower_words
    if "at" in words and "," in text.value and not known.present.isdisjoint(words):
        return True
    return any(
        before in _BEFORE_PRESENT and (word in known.present or word.endswith("er")) and word not in _NO_PRESENT
        for before, word in pairwise(words)
    )


def _wrong(text: Text, inside: tuple[Word, ...], known: Verbs, *, is_bare: bool) -> Iterator[Word]:
    """Yield the presents that stand right behind `at` or a modal, or are joined to an infinitive."""
    in_chain = bool(inside) and is_bare and inside[0].lower in known.infinitives
    has_finite = False
    for index, word in enumerate(inside):
        before = inside[index - 1].lower if index else ""
        lower = word.lower
        if (
            before == "at"
            and not has_finite
            and (lower in known.infinitives or (index == 1 and _ENDS_LIKE.search(lower)))
        ):
            in_chain = True
        if before in _BEFORE_PRESENT and _is_present(inside, index, known, in_chain=in_chain):
            adjacent = text.value[inside[index - 1].end : word.start] == " "
            certain = not _may_be_noun(lower)
            behind_at = certain and before not in JOINS
            joined = in_chain and before in JOINS and (certain or _acts_as_verb(inside, index))
            # »det betyder, at indtaster du navnet, …«: the subject behind it makes it a condition
            inverted = index + 1 < len(inside) and inside[index + 1].lower in _SUBJECTS
            if adjacent and not inverted and (behind_at or joined):
                yield word
        elif in_chain and index and _is_listed_in_between(text, inside, index, known):
            yield word
        if in_chain and index and _ends_chain(lower, inside, index, known):
            in_chain = False
        has_finite = (
            has_finite or lower in known.present or lower in known.passive or lower in _FINITE or lower in _SUBJECTS
        )


def _is_listed_in_between(text: Text, inside: tuple[Word, ...], index: int, known: Verbs) -> bool:
    """Return whether it is the second of three verbs: `At modtage varer, kontrollerer fakturaer og bestille nyt`."""
    lower = inside[index].lower
    if lower not in known.present or lower in _NO_PRESENT or may_be_noun(lower):
        return False
    if text.value[inside[index - 1].end : inside[index].start] != ", ":
        return False
    later = inside[index + 1 : index + 1 + _REACH]
    return not any(word.lower in SUBORDINATORS for word in later) and any(
        first.lower in JOINS and second.lower in known.infinitives and not may_be_noun(second.lower)
        for first, second in pairwise(later)
    )


def _is_present(inside: tuple[Word, ...], index: int, known: Verbs, *, in_chain: bool) -> bool:
    """Return whether the word is the present of a verb: a listed one, or in a chain one that is no noun."""
    lower = inside[index].lower
    if lower in known.present:
        return lower not in _NO_PRESENT
    return (
        in_chain
        and inside[index - 1].lower in JOINS
        and _LIKE_A_PRESENT.search(lower) is not None
        and not readings_of(lower)
        and _acts_as_verb(inside, index)
    )


def _ends_chain(lower: str, inside: tuple[Word, ...], index: int, known: Verbs) -> bool:
    """Return whether a clause with a verb of its own begins here, to which a later present may be joined."""
    if lower == "at":
        after = inside[index + 1].lower if index + 1 < len(inside) else ""
        return after not in known.infinitives
    if lower == "om" and index + 1 < len(inside) and readings_of(inside[index + 1].lower) & _DEFINITE:
        return False  # »to gange om året«
    return (
        lower in SUBORDINATORS
        or lower in _SUBJECTS
        or lower in _FINITE
        or (lower in known.present and not _may_be_noun(lower))
    )


def _acts_as_verb(inside: tuple[Word, ...], index: int) -> bool:
    """Return whether a word that may be a noun is a verb: `følger dem`, `deltager aktivt`, `for og deltager`."""
    after = inside[index + 1].lower if index + 1 < len(inside) else ""
    if after in OBJECTS or _ADVERB_OR_DEFINITE.search(after) or readings_of(after) & _DEFINITE:
        return True
    return index > 1 and inside[index - 2].lower in PREPOSITIONS


def _may_be_noun(word: str) -> bool:
    return word in _ALSO_NOUNS or may_be_noun(word)


def _infinitive_of(present: str, known: Verbs) -> str:
    guesses = (present[:-1], f"{present}e", present)
    listed = (guess for guess in guesses if guess in known.infinitives and present_of(guess) == present)
    return next(listed, present if present in known.present else present[:-1])


def _before(text: Text, word: Word) -> int:
    """Return where the two words before `word` begin, to quote from."""
    earlier = [other.start for other in text.words if other.start < word.start]
    return earlier[-2] if len(earlier) > 1 else earlier[0] if earlier else word.start
