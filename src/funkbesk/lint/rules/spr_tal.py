"""Ental og flertal passer sammen, og køn gør det også.

Hvorfor: »At være ambassadører for« siger flertal om én koordinator, »alle hverdag« mangler en endelse, og det gør
»containerne er fuld« og »et alsidig område« også. Læseren standser for at finde ud af, hvem eller hvad der er tale om.

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
from funkbesk.lint.language.grammar import FINITE, MODALS, SUBORDINATORS, base_of_adjective, definite_of_adjective
from funkbesk.lint.language.lexicon import Reading
from funkbesk.lint.language.nouns import Number, is_surely_plural, number_of, reading_of
from funkbesk.lint.language.number.disagreement import Disagreement
from funkbesk.lint.language.number.number_agreement import disagreements
from funkbesk.lint.language.number.predicates import OPENERS as PREDICATE_OPENERS
from funkbesk.lint.language.number.predicates import disagreeing_predicates
from funkbesk.lint.language.number.quantities import QUANTITIES, behind_numbers
from funkbesk.lint.language.number_words import COUNTING, EACH, is_several, openers_among
from funkbesk.lint.texts.analysis import BulletList
from funkbesk.lint.texts.bullet_forms import verbs
from funkbesk.lint.texts.quoting import quoted
from funkbesk.lint.texts.text import Text

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("spr-tal", "sprog", Level.FEJL)

_SHOWN = 40
_ONE_PERSON = frozenset({"du", "jeg", "han", "hun"})
_OTHER_GENDER = {
    "hver": "hvert", "hvert": "hver", "enhver": "ethvert", "ethvert": "enhver", "en": "et", "et": "en", "én": "ét",
    "ét": "én", "denne": "dette", "dette": "denne",
}  # fmt: skip
_BEING = late(r"\b(?:at være|være) (?P<noun>[a-zæøå]+)(?=[ .,;]|$)")


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield nouns in the singular behind a word for several, and plurals that are said of one person."""
    known = verbs(around.own_words.verbs or ())
    openers = openers_among(file.analysis.vocabulary) | (QUANTITIES & file.analysis.vocabulary)
    for text in file.analysis.texts_with(openers):
        for found in disagreements(text, openers, known):
            yield _hit(text, found)
    for text in file.analysis.prose:
        for found in behind_numbers(text, known):
            yield _hit(text, found)
    for text in file.analysis.texts_with(PREDICATE_OPENERS & file.analysis.vocabulary):
        for noun, adjective in disagreeing_predicates(text):
            yield _predicate_hit(text, noun, adjective)
    if "være" in file.analysis.vocabulary:
        for text in file.analysis.prose:
            yield from _several_of_one(text)
    if is_role(file.document):
        for bullets in file.analysis.lists:
            yield from _said_of_one(bullets, file)


def _hit(text: Text, found: Disagreement) -> Hit:
    first, last = text.words[found.first], text.words[found.last]
    start = first.start
    if found.first == found.last:  # the number is no word
        start = text.value.rfind(" ", 0, start - 1) + 1
    quote, noun = text.value[start : last.end], last.lower
    if found.kind == "ental":
        message = f"Efter »{first.lower}« skal navneordet stå i ental: »{quote}«."
        return Hit(text.path, message, f"Sæt »{noun}« i ental.", start, last.end)
    if found.kind == "ubestemt":
        message = f"Efter »en« og »et« skal tillægsordet ikke ende på -e: »{quote}«."
        return Hit(text.path, message, f"Skriv »{first.text}« i ental, eller sæt »{noun}« i flertal.", start, last.end)
    if found.kind == "artikel":
        message = f"»{noun}« har et andet køn, end ordet foran siger: »{quote}«."
        return Hit(text.path, message, "Skriv »en« eller »et«, som navneordet kræver det.", start, last.end)
    if found.kind == "intetkøn":
        adjective = _adjective_of(text, found)
        message = f"»{noun}« er intetkøn, men »{adjective}« mangler -t: »{quote}«."
        return Hit(text.path, message, f"Skriv »{adjective}t«.", start, last.end)
    if found.kind == "bestemt":
        message = f"Efter »{first.lower}« skal navneordet stå i ubestemt form: »{quote}«."
        return Hit(text.path, message, f"Skriv »{noun}« uden endelse.", start, last.end)
    if found.kind == "køn":
        right = _OTHER_GENDER[first.lower]
        return Hit(text.path, f"»{noun}« har et andet køn: »{quote}«.", f"Skriv »{right} {noun}«.", start, last.end)
    if found.kind == "person":
        message = f"»{first.text}« er flertal, men »{noun}« mangler -e: »{quote}«."
        return Hit(text.path, message, f"Skriv »{definite_of_adjective(noun)}«.", start, last.end)
    if found.kind == "fælleskøn":
        adjective = _adjective_of(text, found)
        message = f"»{noun}« er fælleskøn, men »{adjective}« ender på -t: »{quote}«."
        return Hit(text.path, message, f"Skriv »{base_of_adjective(adjective)}«.", start, last.end)
    if found.kind == "tillægsord":
        message = f"»{noun}« er flertal, men »{first.text}« står i ental: »{quote}«."
        right = definite_of_adjective(first.lower)
        return Hit(text.path, message, f"Skriv »{right} {noun}«.", start, last.end)
    if (
        is_several(first.lower)
        or first.lower in EACH | COUNTING | QUANTITIES | {"række", "del"}
        or start != first.start
    ):
        before = f"{first.lower} af" if first.lower in EACH else text.value[start:].split(maxsplit=1)[0].lower()
        message = f"Efter »{before}« skal navneordet stå i flertal: »{quote}«."
        return Hit(text.path, message, f"Sæt »{noun}« i flertal.", start, last.end)
    message = f"»{first.text}« er flertal, men »{noun}« er ental: »{quote}«."
    return Hit(text.path, message, "Sæt begge ord i ental eller begge i flertal.", start, last.end)


def _adjective_of(text: Text, found: Disagreement) -> str:
    """Return the adjective that begins what disagrees, or that stands before the noun where the article does."""
    first = text.words[found.first].lower
    return text.words[found.first + 1].lower if first in EACH else first


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
    if reading_of(first.lower) & Reading.THE_ONE:
        message = f"»{first.text}« er intetkøn, men »{last.text}« mangler -t: »{quote}«."
        return Hit(text.path, message, f"Skriv »{last.lower}t«.", first.start, last.end)
    return Hit(
        text.path,
        f"»{first.text}« er flertal, men »{last.text}« står i ental: »{quote}«.",
        f"Skriv »{definite_of_adjective(last.lower)}«.",
        first.start,
        last.end,
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
