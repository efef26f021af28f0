"""What the rules on personal data share: what is known to be no person, and what a hit says."""

from __future__ import annotations

from functools import cache

from funkbesk.documents.which import is_register
from funkbesk.lint.engine.rule import Hit, Path, Surroundings
from funkbesk.lint.word_lists import BETWEEN, word_forms
from funkbesk.private_data import mask

ADVICE = "Slet det, eller skriv rollen i stedet; personoplysninger hører ikke til i filen."


@cache
def given_names() -> frozenset[str]:
    """Return the known given names, in lower case."""
    return frozenset(word_forms()["fornavne"].lower().split(BETWEEN))


@cache
def surnames() -> frozenset[str]:
    """Return the known surnames without an ending of their own, in lower case; some are nouns too."""
    return frozenset(word_forms()["efternavne"].lower().split(BETWEEN))


def allowed(around: Surroundings) -> str:
    """Return all names of the register but those of roles, and what the collection accepts: one text to look in."""
    return around.once("personal.allowed", lambda: _allowed(around))


def _allowed(around: Surroundings) -> str:
    found = list(around.own_words.accepted or ())
    register = around.register
    if register is not None:
        parts = (register.units, register.fora, register.terms, register.abbreviations)
        found += [name for part in parts for entry in part.values() for name in (entry.name, *entry.forms)]
        found.append(register.municipality)
    return "\n".join(name.lower() for name in found)


def allowed_words(around: Surroundings) -> frozenset[str]:
    """Return the words of `allowed`."""
    return around.once("personal.allowed_words", lambda: frozenset(allowed(around).split()))


def names_no_person(document: object, path: Path) -> bool:
    """Return whether the text is the name of a unit, a forum, a term or an abbreviation in the register itself."""
    return is_register(document) and path[0] != "roller" and ("navn" in path or "former" in path)


def hit(path: Path, what: str, value: str, start: int, end: int) -> Hit:
    """Return the hit on the characters `start` to `end` of the text, which it does not repeat."""
    return Hit(path, f"{what}: »{mask(value[start:end])}«.", ADVICE, start, end, private=True)
