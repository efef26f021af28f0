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
from funkbesk.lint.analysis import BulletList
from funkbesk.lint.bullet_forms import verbs
from funkbesk.lint.grammar import word_set
from funkbesk.lint.nouns import Number, is_surely_singular, number_of
from funkbesk.lint.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.text import Text

RULE = Rule("spr-tal", "sprog", Level.FEJL)

_WORDS = word_set("alle andre mange flere begge nogle samtlige de to tre fire fem seks syv otte ni ti")
_MANY = re.compile(
    rf"(?P<many>{'|'.join(sorted(_WORDS))})"
    r"(?P<between>(?: (?:\w+(?:lige|ige|iske|ale|elle|ive|ske)|nye|store|fælles|enkelte|øvrige|øverste))*) "
    r"(?P<noun>[a-zæøå]{3,})(?![\w-])"
)
_BEING = re.compile(r"\b(?:at være|være) (?P<noun>[a-zæøå]+)(?=[ .,;]|$)")


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield nouns in the singular behind a word for several, and plurals that are said of one person."""
    present = verbs(around.own_words.verbs or ()).present
    for text in file.analysis.texts:
        if _WORDS.isdisjoint(text.lower_words):
            continue
        for match in _MANY.finditer(text.lower):
            noun = match["noun"]
            inside_a_word = text.lower[match.start() - 1 : match.start()].isalnum()
            if not inside_a_word and noun not in present and is_surely_singular(noun):
                yield Hit(
                    text.path,
                    f"Efter »{match['many']}« skal navneordet stå i flertal: »{text.value[slice(*match.span())]}«.",
                    f"Sæt »{noun}« i flertal.",
                    *match.span(),
                )
    if isinstance(file.document, RoleDescription):
        for bullets in file.analysis.lists:
            yield from _said_of_one(bullets, file)


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
    said = {match["noun"] for text in file.analysis.prose for match in _BEING.finditer(text.lower)}
    singular = {f"{noun}{end}": noun for noun in said if number_of(noun) is Number.ONE for end in ("e", "er", "r")}
    for bullet, match in plural:
        one = singular.get(match["noun"])
        if one is not None or (bullets.lead_in is not None and _speaks_of_one(bullets.lead_in)):
            yield Hit(
                bullet.path,
                f"»{match['noun']}« er flertal, men beskrivelsen handler om én.",
                f"Skriv »{one}« i ental som de andre steder." if one else "Skriv ordet i ental.",
                *match.span("noun"),
            )


def _speaks_of_one(lead_in: Text) -> bool:
    """Return whether the last noun for a person before the bullets is in the singular: `at konsulenten:`."""
    last = lead_in.sentences[-1]
    numbers = [number for word in lead_in.words_of(last) if (number := number_of(word.lower)) is not None]
    return bool(numbers) and all(number in {Number.ONE, Number.THE_ONE} for number in numbers)
