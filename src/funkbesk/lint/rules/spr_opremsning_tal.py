"""Leddene i en opremsning har samme form.

Hvorfor: i »chefer, leder og medarbejdere« og »alt fra lamper til sofa« mangler en endelse, og i »taget, skorsten og
facaden« er ét led ubestemt og de andre bestemte. Læseren kan ikke se, om der er tale om én bestemt eller om alle. I
»Besøg hos virksomheder, skabe kontakter og indgåelse af aftaler« står der et udsagnsord mellem navneordene, og i
»fysiske, psykisk og sociale behov« mangler det ene tillægsord de andres endelse.

Kilde: Retskrivningsordbogen 2024 (Dansk Sprognævn), om navneordenes bøjning; parallelle led efter almindelig
sprogrøgt.

Forkert:
    forankring:
      tekst: Sekretariatet samarbejder med chefer, leder og medarbejdere i hele kommunen.
    art: enhed
Rigtigt:
    forankring:
      tekst: Sekretariatet samarbejder med chefer, ledere og medarbejdere i hele kommunen.
    art: enhed
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.enumerations.definite_members import OddForm, odd_definiteness
from funkbesk.lint.language.enumerations.finite_among_nouns import BEFORE_NOUNS, BEFORE_NOUNS_WITH
from funkbesk.lint.language.enumerations.lone_nouns import Lone, lone_among_plurals
from funkbesk.lint.language.enumerations.mixed_members import Kind, odd_member, verb_behind_doing
from funkbesk.lint.language.enumerations.mixed_qualities import odd_quality
from funkbesk.lint.language.enumerations.noun_members import comma_before, nouns_around
from funkbesk.lint.language.enumerations.partly_definite import LONGEST_MEMBER, partly_definite, start_of_member
from funkbesk.lint.language.enumerations.ranges import BEFORE_FROM, uneven_range
from funkbesk.lint.language.enumerations.said import names_doing, said
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    word_set,
)
from funkbesk.lint.language.nouns import (
    reading_of,
)
from funkbesk.lint.texts.bullet_forms import Verbs, verbs
from funkbesk.lint.texts.text import Text

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("spr-opremsning-tal", "sprog", Level.FEJL)

_BEFORE_NOUNS = word_set("til om i af")
_OF_INFINITIVES = late(
    r"(?:lyst|interesse|evne|mulighed|vilje|glæde|behov|ansvar|ret|pligt|tid|krav|brug|opgave|erfaring|fokus|vægt|ønske"
    r"|hjælp|støtte|tilbud|forslag|idé|ide|råd|tanke|drøm|håb|kunst|frygt|angst|vane|chance|anledning|metode|måde"
    r"|lejlighed|kompetence|færdighed|anvisning|rettighed|tilladelse|forpligtelse|aftale|plan|vejledning|træning|øvelse"
    r"|undervisning|midde?l|grund|årsag|penge|redskab|værktøj|sammenhæng|forhold|forbindelse|stedet|stand|fast|del|form"
    r"|tilfælde|tillæg|modsætning|stil|syn|ord|historie)(?:t|n|r|er|en|et|e|ter|ne|erne|mer)?$"
)
_OTHERS = "men de andre led er af en anden slags"
_AS_ONE_KIND = "Skriv alle led som navneord eller alle som udsagnsord."
_TOLD = {
    Kind.INFINITIVE: (f"er navnemåde, {_OTHERS}", _AS_ONE_KIND),
    Kind.FINITE: (f"er et udsagnsord, {_OTHERS}", _AS_ONE_KIND),
    Kind.NOUN: (f"er et navneord, {_OTHERS}", _AS_ONE_KIND),
    Kind.CLAUSE: (
        "begynder en ny sætning, før opremsningen er slut",
        "Skriv »og« før opremsningens sidste led og komma før den nye sætning.",
    ),
    Kind.ENDING: ("er bøjet anderledes end de andre led", "Giv alle led den samme endelse."),
}
"""What is said of the odd member, and what to do."""


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield enumerations whose nouns differ in number or definiteness, and those that end in a clause with `at`."""
    known = verbs(around.own_words.verbs or ())
    vocabulary = file.analysis.vocabulary
    for text in file.analysis.prose_with(JOINS & vocabulary):
        told = set[int | None]()
        for hit in _odd_members(text, known):
            told.add(hit.start)
            yield hit
        for index, lower in enumerate(text.lower_words[:-1]):
            if lower not in JOINS or not index:
                continue
            yield from (hit for hit in _odd_nouns(text, index, known) if hit.start not in told)
            if lower == "og" and text.lower_words[index + 1] == "at":
                yield from _clause_at_the_end(text, index, known)
    if {"fra", "til"} <= vocabulary:
        for text in file.analysis.prose_with(BEFORE_FROM & vocabulary):
            yield from _uneven_ranges(text)


def _odd_nouns(text: Text, join: int, known: Verbs) -> Iterator[Hit]:
    """Yield the noun that differs from those that the word at `join` joins it to."""
    around = nouns_around(text, join)
    if around is not None:
        found = odd_definiteness(text, around, known) or lone_among_plurals(text, join, around, known)
        if found is not None:
            yield _of_another_form(text, found)
            return
    yield from _partly_definite(text, join, known)


def _odd_members(text: Text, known: Verbs) -> Iterator[Hit]:
    """Yield `Besøg hos virksomheder, skabe kontakter og indgåelse af aftaler`, one in each sentence."""
    has_commas = ", " in text.value
    for sentence in text.sentences:
        inside = text.words_of(sentence)
        quality = odd_quality(text, inside, known) if has_commas else None
        if quality is not None:
            yield Hit(
                text.path,
                f"»{quality.text}« er af en anden ordklasse end de andre led: "
                f"»{text.value[sentence.start : quality.end]} …«.",
                "Skriv alle led som tillægsord eller alle som navneord.",
                quality.start,
                quality.end,
            )
            continue
        enumeration = said(text, inside, known)
        found = (odd_member(enumeration) if has_commas else None) or verb_behind_doing(enumeration)
        if found is not None:
            told, advice = _TOLD[found.kind]
            yield Hit(
                text.path,
                f"»{found.word.text}« {told}: »{text.value[sentence.start : found.word.end]} …«.",
                advice,
                found.word.start,
                found.word.end,
            )


def _uneven_ranges(text: Text) -> Iterator[Hit]:
    for index, lower in enumerate(text.lower_words):
        found = uneven_range(text, index) if lower == "fra" and index else None
        if found is not None:
            yield _of_another_form(text, found)


def _of_another_form(text: Text, found: Lone | OddForm) -> Hit:
    noun = text.words[found.odd]
    quote = text.value[text.words[found.first].start : text.words[found.last].end]
    if isinstance(found, OddForm):
        form, others = ("bestemt", "ubestemte") if found.is_definite else ("ubestemt", "bestemte")
        advice, level = "Skriv alle led i samme form.", None
    else:
        form, others = "ental", "flertal"
        advice = f"Sæt »{noun.text}« i flertal, hvis der er flere."
        level = None if found.is_certain else Level.ADVARSEL
    told = f"»{noun.text}« er {form}, men de andre led er {others}: »{quote}«."
    return Hit(text.path, told, advice, noun.start, noun.end, level=level)


def _partly_definite(text: Text, join: int, known: Verbs) -> Iterator[Hit]:
    found = partly_definite(text, join, known)
    if found is not None:
        yield Hit(
            text.path,
            f"Nogle led er ubestemte og andre bestemte: »{text.value[found.start : found.end]}«.",
            "Skriv alle led i samme form.",
            found.start,
            found.end,
            level=Level.ADVARSEL if found.by_endings else Level.HINT,
        )


def _clause_at_the_end(text: Text, join: int, known: Verbs) -> Iterator[Hit]:
    """Yield `fravær, løn og at lønnen stiger`: nouns that are followed by a clause."""
    if join < 2:
        return
    start = start_of_member(text, join)
    if not start or not comma_before(text, start) or join - start >= LONGEST_MEMBER:
        return
    first = text.words[start - 1]
    inside = text.words[start : join + 2]
    nouns = (first.lower, *(word.lower for word in inside[:-2]))
    if any(noun in known.infinitives or noun in known.present or noun in FUNCTION_WORDS for noun in nouns):
        return
    sentences = text.sentences
    sentence = sentences[max(0, bisect_right(sentences, first.start, key=lambda one: one.start) - 1)]
    if first.start >= sentence.end or " at " in f" {text.lower[sentence.start : first.start]} ":
        return
    yield Hit(
        text.path,
        f"De første led er navneord, det sidste en sætning med »at«: »{text.value[first.start : inside[-1].end]} …«.",
        "Skriv også det sidste led som navneord, eller lav det til en sætning for sig.",
        first.start,
        inside[-1].end,
        level=None if _takes_nouns(text, start - 1, join, known) else Level.ADVARSEL,
    )


def _takes_nouns(text: Text, first: int, join: int, known: Verbs) -> bool:
    """Return whether a noun with its preposition takes nouns alone: `felter til puls, blodtryk og at veje borgeren`.

    What one likes, helps with or is able to may be an infinitive: »interesse for sprog, kultur og at rejse«.
    """
    words = text.lower_words
    if first < 2 or join + 2 >= len(words):
        return False
    if words[first - 1] in BEFORE_NOUNS or words[first - 2 : first] in BEFORE_NOUNS_WITH:
        return names_doing(words[first]) and words[join + 2] in known.infinitives  # »er rengøring, vask og at handle«
    if words[first - 1] not in _BEFORE_NOUNS:
        return False
    head, verb = words[first - 2], words[join + 2]
    is_noun = bool(reading_of(head)) and head not in known.present and head not in known.infinitives
    return is_noun and _OF_INFINITIVES.search(head) is None and verb in known.infinitives
