"""Ental og flertal passer sammen.

Hvorfor: »At være ambassadører for« siger flertal om én koordinator, og »alle hverdag« mangler en endelse. Læseren
standser for at finde ud af, hvem eller hvor mange der er tale om.

Kilde: Retskrivningsordbogen 2024 (Dansk Sprognævn), om navneordenes bøjning.

Forkert:
    opgaver:
      tekst: "En faglig koordinator skal:"
      punkter:
        kurs: At være ambassadør for fælles kurs
        samarbejde: At være ambassadører for det tværfaglige samarbejde
Rigtigt:
    opgaver:
      tekst: "En faglig koordinator skal:"
      punkter:
        kurs: At være ambassadør for fælles kurs
        samarbejde: At være ambassadør for det tværfaglige samarbejde på alle hverdage
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from funkbesk.documents.description import Description, RoleDescription
from funkbesk.findings import Level
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.grammar import definite_of_adjective
from funkbesk.lint.language.nouns import Number, number_of
from funkbesk.lint.language.number_agreement import COUNTING, SEVERAL, Disagreement, disagreements, openers_among
from funkbesk.lint.texts.analysis import BulletList
from funkbesk.lint.texts.bullet_forms import verbs
from funkbesk.lint.texts.quoting import quoted
from funkbesk.lint.texts.text import Text

RULE = Rule("spr-tal", "sprog", Level.FEJL)

_SHOWN = 40
_BEING = re.compile(r"\b(?:at være|være) (?P<noun>[a-zæøå]+)(?=[ .,;]|$)")


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield nouns in the singular behind a word for several, and plurals that are said of one person."""
    known = verbs(around.own_words.verbs or ())
    openers = openers_among(file.analysis.vocabulary)
    for text in file.analysis.texts_with(openers):
        for found in disagreements(text, openers, known):
            yield _hit(text, found)
    if isinstance(file.document, RoleDescription):
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
    if found.kind == "tillægsord":
        message = f"»{noun}« er flertal, men »{first.text}« står i ental: »{quote}«."
        right = definite_of_adjective(first.lower)
        return Hit(text.path, message, f"Skriv »{right} {noun}«.", start, last.end)
    if first.lower in SEVERAL | COUNTING or start != first.start:
        before = text.value[start:].split(maxsplit=1)[0].lower()
        message = f"Efter »{before}« skal navneordet stå i flertal: »{quote}«."
        return Hit(text.path, message, f"Sæt »{noun}« i flertal.", start, last.end)
    message = f"»{first.text}« er flertal, men »{noun}« er ental: »{quote}«."
    return Hit(text.path, message, "Sæt begge ord i ental eller begge i flertal.", start, last.end)


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
