"""Ental og flertal passer sammen, og køn gør det også.

Hvorfor: »At være ambassadører for« siger flertal om én koordinator, »alle hverdag« mangler en endelse, og det gør
»containerne er fuld«, »borgeren er trygge« og »et alsidig område« også. I »al opgaver« og »sin arbejde« passer det
første ord ikke til det andet. Læseren standser for at finde ud af, hvem eller hvad der er tale om.

Kilde: Retskrivningsordbogen 2024 (Dansk Sprognævn), om navneordenes bøjning.

Forkert:
    opgaver:
      tekst: "En faglig koordinator skal:"
      punkter:
        kurs: At være ambassadør for fælles kurs
        samarbejde: At være ambassadører for det tværfaglige samarbejde
        plan: At skrive en skriftligt begrundelse
Rigtigt:
    opgaver:
      tekst: "En faglig koordinator skal:"
      punkter:
        kurs: At være ambassadør for fælles kurs
        samarbejde: At være ambassadør for det tværfaglige samarbejde på alle hverdage
        plan: At skrive en skriftlig begrundelse
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.documents.which import is_role
from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.grammar import (
    FINITE,
    MODALS,
    SUBORDINATORS,
    base_of_adjective,
    definite_of_adjective,
    definite_of_participle,
)
from funkbesk.lint.language.lexicon import Reading
from funkbesk.lint.language.nouns import Number, is_surely_plural, number_of, reading_of
from funkbesk.lint.language.number.article_phrases import LIKE_ARTICLES
from funkbesk.lint.language.number.determiners import PLURALS
from funkbesk.lint.language.number.disagreement import Disagreement
from funkbesk.lint.language.number.number_agreement import disagreements
from funkbesk.lint.language.number.predicates import OPENERS as PREDICATE_OPENERS
from funkbesk.lint.language.number.predicates import disagreeing_predicates
from funkbesk.lint.language.number.quantities import QUANTITIES, behind_numbers
from funkbesk.lint.language.number.single_phrases import beginning_of_neuter
from funkbesk.lint.language.number.single_predicates import plurals_of_one
from funkbesk.lint.language.number_words import COUNTING, EACH, PERSON, is_several, openers_among
from funkbesk.lint.texts.analysis import BulletList
from funkbesk.lint.texts.bullet_forms import Verbs, verbs
from funkbesk.lint.texts.quoting import quoted
from funkbesk.lint.texts.text import Text

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("spr-tal", "sprog", Level.FEJL)

_SHOWN = 40
_ONE_PERSON = frozenset({"du", "jeg", "han", "hun"})
_OTHER_GENDER = {
    "hver": "hvert", "hvert": "hver", "enhver": "ethvert", "ethvert": "enhver", "en": "et", "et": "en", "én": "ét",
    "ét": "én", "denne": "dette", "dette": "denne", "sin": "sit", "sit": "sin", "min": "mit", "mit": "min",
    "din": "dit", "dit": "din", "egen": "eget", "eget": "egen", "ingen": "intet",
    "intet": "ingen", "anden": "andet", "andet": "anden",
}  # fmt: skip
# What is said of each kind of disagreement, and what to do.
_TOLD = {
    "ental": ("Efter »{first}« skal navneordet stå i ental: »{quote}«.", "Sæt »{noun}« i ental."),
    "ubestemt": (
        "Efter »en« og »et« skal tillægsordet ikke ende på -e: »{quote}«.",
        "Skriv »{written}« i ental, eller sæt »{noun}« i flertal.",
    ),
    "artikel": (
        "»{noun}« har et andet køn, end ordet foran siger: »{quote}«.",
        "Skriv »en« eller »et«, som navneordet kræver det.",
    ),
    "intetkøn": ("»{noun}« er intetkøn, men »{adjective}« mangler -t: »{quote}«.", "Skriv »{adjective}t«."),
    "fælleskøn": ("»{noun}« er fælleskøn, men »{adjective}« ender på -t: »{quote}«.", "Skriv »{base}«."),
    "bestemt": (
        "Efter »{first}« skal navneordet stå i ubestemt form: »{quote}«.",
        "Skriv »{noun}« uden den bestemte endelse.",
    ),
    "køn": ("»{noun}« har et andet køn: »{quote}«.", "Skriv »{right} {noun}«."),
    "person": ("»{written}« er flertal, men »{noun}« mangler -e: »{quote}«.", "Skriv »{person}«."),
    "én person": ("Efter »{first}« skal »{noun}« ikke ende på -e: »{quote}«.", "Skriv »{one}«."),
    "ledsager": ("Foran flertal skal »{first}« ikke stå i ental: »{quote}«.", "Skriv »{plural}«."),
    "uens": (
        "»{adjective}« passer ikke til ordet foran: »{quote}«.",
        "Skriv begge i fælleskøn eller begge i intetkøn.",
    ),
    "endelse": ("»{written}« mangler en endelse foran »{noun}«: »{quote}«.", "Skriv »{written}t« eller »{bent}«."),
    "tillægsord": ("»{noun}« er flertal, men »{written}« står i ental: »{quote}«.", "Skriv »{bent} {noun}«."),
}
_OF_SEVERAL = ("Efter »{before}« skal navneordet stå i flertal: »{quote}«.", "Sæt »{noun}« i flertal.")
_OF_ONE = (
    "»{written}« er flertal, men »{noun}« er ental: »{quote}«.",
    "Sæt begge ord i ental eller begge i flertal.",
)
_BEING = late(r"\b(?:at være|være) (?P<noun>[a-zæøå]+)(?=[ .,;]|$)")


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield nouns in the singular behind a word for several, and plurals that are said of one person."""
    known = verbs(around.own_words.verbs or ())
    special = QUANTITIES | LIKE_ARTICLES | PLURALS.keys() | {"ingen"}
    openers = openers_among(file.analysis.vocabulary) | (special & file.analysis.vocabulary)
    for text in file.analysis.texts_with(openers):
        for found in disagreements(text, openers, known):
            yield _hit(text, found)
    for text in file.analysis.prose:
        for found in behind_numbers(text, known):
            yield _hit(text, found)
    yield from _predicates(file, known)
    if "være" in file.analysis.vocabulary:
        for text in file.analysis.prose:
            yield from _several_of_one(text)
    if is_role(file.document):
        for bullets in file.analysis.lists:
            yield from _said_of_one(bullets, file)


def _predicates(file: Subject[Description], known: Verbs) -> Iterator[Hit]:
    for text in file.analysis.texts_with(PREDICATE_OPENERS & file.analysis.vocabulary):
        for noun, adjective in disagreeing_predicates(text):
            yield _predicate_hit(text, noun, adjective)
        for verb, adjective in plurals_of_one(text, known):
            yield _of_one_hit(text, verb, adjective)


def _hit(text: Text, found: Disagreement) -> Hit:
    first, last = text.words[found.first], text.words[found.last]
    start = first.start
    if found.first == found.last:  # the number is no word
        start = text.value.rfind(" ", 0, start - 1) + 1
    quote = text.value[start : last.end]
    message, advice = _TOLD.get(found.kind, _OF_ONE)
    before = ""
    if found.kind == "flertal" and (_counts(first.lower) or start != first.start):
        before = f"{first.lower} af" if first.lower in EACH else quote.split(maxsplit=1)[0].lower()
        message, advice = _OF_SEVERAL
    adjective = _adjective_of(text, found)
    parts = {
        "first": first.lower,
        "written": first.text,
        "noun": last.lower,
        "quote": quote,
        "before": before,
        "adjective": adjective,
        "base": base_of_adjective(adjective),
        "bent": _of_many(first.lower),
        "person": definite_of_adjective(last.lower),
        "one": next((word for word in PERSON if _definite(word) == last.lower), last.lower),
        "right": _OTHER_GENDER.get(first.lower, ""),
        "plural": PLURALS.get(first.lower, "de"),
    }
    return Hit(text.path, message.format(**parts), advice.format(**parts), start, last.end)


def _counts(word: str) -> bool:
    return is_several(word) or word in EACH | COUNTING | QUANTITIES | {"række", "del"}


def _definite(word: str) -> str:
    """Return the form in -e of an adjective or of a participle: `stor` – store, `udsat` – udsatte."""
    participle = definite_of_participle(word) if base_of_adjective(word) is None else None
    return participle or definite_of_adjective(word)


def _adjective_of(text: Text, found: Disagreement) -> str:
    """Return the adjective that begins what disagrees, or that stands before the noun where the article does."""
    first = text.words[found.first].lower
    return text.words[found.first + 1].lower if first in EACH | LIKE_ARTICLES else first


def _several_of_one(text: Text) -> Iterator[Hit]:
    """Yield `Lederen skal være forbilleder`: a sentence whose one subject is said to be several."""
    for sentence in text.sentences:
        words = text.words_of(sentence)
        lower = [word.lower for word in words]
        if "være" not in lower[2:-1] or not _is_one_person(lower[0]) or lower[1] not in MODALS | FINITE:
            continue
        being = lower.index("være", 2)
        noun = words[being + 1]
        between = lower[1 : being - (lower[being - 1] == "at")]
        if reading_of(noun.lower) is not Reading.MANY or "," in text.value[words[0].start : noun.start]:
            continue
        if SUBORDINATORS.isdisjoint(between) and not any(map(is_surely_plural, between)):
            yield Hit(
                text.path,
                f"»{noun.text}« er flertal, men »{words[0].text}« er ental.",
                "Skriv ordet i ental.",
                noun.start,
                noun.end,
            )


def _is_one_person(word: str) -> bool:
    return word in _ONE_PERSON or number_of(word) is Number.THE_ONE


def _predicate_hit(text: Text, noun: int, adjective: int) -> Hit:
    first, last = text.words[noun], text.words[adjective]
    quote = text.value[first.start : last.end]
    if first.lower == "det" or reading_of(first.lower) & Reading.THE_ONE or beginning_of_neuter(text, noun) is not None:
        message = f"»{first.text}« er intetkøn, men »{last.text}« mangler -t: »{quote}«."
        return Hit(text.path, message, f"Skriv »{last.lower}t«.", first.start, last.end)
    return Hit(
        text.path,
        f"»{first.text}« er flertal, men »{last.text}« står i ental: »{quote}«.",
        f"Skriv »{_of_many(last.lower)}«.",
        first.start,
        last.end,
    )


def _of_many(adjective: str) -> str:
    """Return the plural of an adjective or a participle in any form: `lille` – små, `hyppigt` – hyppige."""
    return "små" if adjective == "lille" else _definite(base_of_adjective(adjective) or adjective)


def _of_one_hit(text: Text, verb: int, adjective: int) -> Hit:
    word = text.words[adjective]
    quote = text.value[text.words[verb].start : word.end]
    return Hit(
        text.path,
        f"Grundleddet er ental, men »{word.text}« er flertal: »{quote}«.",
        f"Skriv »{word.text}« i ental.",
        text.words[verb].start,
        word.end,
    )


def _said_of_one(bullets: BulletList, file: Subject[Description]) -> Iterator[Hit]:
    """Yield `være ambassadører` where the lead-in speaks of one person, or another bullet says `være ambassadør`."""
    plural = [
        (bullet, match)
        for bullet in bullets.bullets
        if "være" in bullet.lower
        for match in _BEING.finditer(bullet.lower)
        if number_of(match["noun"]) is Number.MANY
    ]
    if not plural:
        return
    said = {match["noun"]: text for text in file.analysis.prose for match in _BEING.finditer(text.lower)}
    singular = {f"{noun}{end}": noun for noun in said if number_of(noun) is Number.ONE for end in ("e", "er", "r")}
    for bullet, match in plural:
        one = singular.get(match["noun"])
        if one is not None or (bullets.lead_in is not None and _speaks_of_one(bullets.lead_in)):
            yield Hit(
                bullet.path,
                f"»{match['noun']}« er flertal, men "
                + (f"{quoted(said[one].value, _SHOWN)} er ental." if one else "indledningen handler om én."),
                f"Skriv »{one}« i ental begge steder." if one else "Skriv ordet i ental.",
                *match.span("noun"),
            )


def _speaks_of_one(lead_in: Text) -> bool:
    """Return whether the last noun for a person before the bullets is in the singular: `at konsulenten:`."""
    last = lead_in.sentences[-1]
    numbers = [number for word in lead_in.words_of(last) if (number := number_of(word.lower)) is not None]
    return bool(numbers) and all(number in {Number.ONE, Number.THE_ONE} for number in numbers)
