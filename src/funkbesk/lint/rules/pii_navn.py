"""En persons navn hører ikke til i samlingens filer.

Hvorfor: en beskrivelse handler om en rolle. Navnet på den, der har rollen nu, eller på en borger er en personoplysning
og gør teksten forældet. Reglen kender flere tusind fornavne og melder dem foran et efternavn, og alene, hvor teksten
taler om en person (»hos Hanne«, »pedel Hanne«). Ukendte navne finder den ved titlen, rollen eller det, der gøres for
personen: »hr. Vang«, »støtter …«. Det, der er opkaldt efter en person, er ingen person: skoler, veje, skibe,
programmer. Navne, som står i registret eller under ordlister.godtaget, meldes ikke.

Kilde: Databeskyttelsesforordningens artikel 4, nr. 1, og artikel 5 (dataminimering).

Forkert:
    opgaver:
      punkter:
        kontering: At spørge Hanne Holmsted om konteringen
Rigtigt:
    opgaver:
      punkter:
        kontering: At spørge budgetkonsulenten om konteringen
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.grammar import FUNCTION_WORDS
from funkbesk.lint.terms.name_shapes import CAPITAL, LOWER, UPPER
from funkbesk.lint.terms.names_of_people import names
from funkbesk.lint.terms.person_words import LETTERED
from funkbesk.lint.terms.personal import allowed, allowed_words, given_names, hit, names_no_person

RULE = Rule("pii-navn", "persondata", Level.FEJL, frozenset({"description", "meeting", "register"}))

# »Bos mobil«: what only a person has, behind a given name alone
_OWNED = late(
    rf"(?<![\w’'-])(?P<owner>(?P<given>{CAPITAL}?)[’']?s) (?:(?:private|direkte) )?"
    r"(?:mobil|telefon|nummer|mail|e-mail|adresse|løn|cpr)"
)
# »ring til Ruben på 52 00 18 47«: a given name alone, with the number of a telephone
_CALLED = late(rf"(?<![\w’'-])(?P<owner>(?P<given>{CAPITAL})) (?:på |tlf\.? |telefon |mobil |\()(?=\+?\d\d)")
# L. Holmsted; behind »bilag A.« a sentence begins
_INITIALS = late(rf"(?<=[a-zæøå,] )(?:[A-ZÆØÅ]\. ?){{1,3}}(?P<family>{CAPITAL})(?![\w-])")
_ENDS_IN_CAPITAL = late(rf"{CAPITAL} $")
_CAPITAL_WORD = late(rf"[{UPPER}](?:[{LOWER}]|\. ?[{UPPER}])")
_FIRST_WORD = late(r"\w+")


def check(file: Subject[Any], around: Surroundings) -> Iterator[Hit]:
    """Yield names of persons, and initials before a capital word that may be one."""
    for path, value in file.values:
        if not _may_name(value) or names_no_person(file.document, path):
            continue
        certain = _certain(value)
        for start, end in certain:
            if not _is_known(value[start:end], around):
                yield hit(path, "Her står en persons navn", value, start, end)
        for start, end in _likely(value) if "." in value else ():
            is_told = any(first < end and start < last for first, last in certain)
            if not is_told and not _is_known(value[start:end], around):
                found = hit(path, "Her står måske en persons navn", value, start, end)
                yield found._replace(level=Level.ADVARSEL)


def _may_name(value: str) -> bool:
    """Return whether the text has a capital word besides its first one, or begins with a given name."""
    if _CAPITAL_WORD.search(value, 1):
        return True
    first = match.group().lower() if (match := _FIRST_WORD.match(value)) else ""
    return first in given_names() or first.removesuffix("s") in given_names()


def _certain(value: str) -> list[tuple[int, int]]:
    """Return the places of names, and of given names alone that own a telephone; none lies in another."""
    found = list(names(value))
    for pattern in (_OWNED, _CALLED):
        for match in pattern.finditer(value):
            start, end = match.span("owner")
            if match["given"].lower() in given_names() and not any(
                first < end and start < last for first, last in found
            ):
                found.append((start, end))
    return sorted(found)


def _likely(value: str) -> Iterator[tuple[int, int]]:
    """Yield the places of initials before a capital word; »kolonne A. Næste …« looks the same."""
    for match in _INITIALS.finditer(value):
        before = value[max(0, match.start() - 20) : match.start()]
        if match["family"].lower() not in FUNCTION_WORDS and not (
            LETTERED.search(before) or _ENDS_IN_CAPITAL.search(before)
        ):
            yield match.span()


def _is_known(name: str, around: Surroundings) -> bool:
    """Return whether the collection has the name: a whole one as it stands, one word also among other words."""
    lower = name.lower()
    if " " in lower:
        return lower in allowed(around)
    return not {lower, lower.removesuffix("s")}.isdisjoint(allowed_words(around))
