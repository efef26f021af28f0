"""En persons navn hører ikke til i samlingens filer.

Hvorfor: en beskrivelse handler om en rolle. Navnet på den, der har rollen nu, eller på en borger er en personoplysning
og gør teksten forældet. Reglen kender de almindelige fornavne og melder dem foran et ord med stort begyndelsesbogstav.
Navne, som står i registret eller under ordlister.godtaget, meldes ikke.

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

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.grammar import FUNCTION_WORDS, word_set
from funkbesk.lint.terms.personal import allowed, given_names, hit, names_no_person

RULE = Rule("pii-navn", "persondata", Level.FEJL, frozenset({"description", "meeting", "register"}))

_UPPER = "A-ZÆØÅÉÖÄÜÁÍÓÚÇŠŽĆČĐŁŚŞİ"
_LOWER = "a-zæøåéöäüèáíóúßçñšžćčđłńśşığýëï"
_CAPITAL = rf"[{_UPPER}][{_LOWER}]+"
# Al-Khoury, El Hassani, McCarthy, O’Brien
_FAMILY = (
    rf"(?:(?:Al|El|Ben|Bin|Abu|Abd|De|Di|Da|La|Le|Van|Von)[ -](?={_CAPITAL})|(?:O|D)[’'](?=[{_UPPER}])"
    rf"|(?:Mc|Mac)(?=[{_UPPER}]))?[{_UPPER}][{_LOWER}]{{2,}}"
)
_PARTICLES = "von|van|de|der|den|du|da|di|dos|del|la|el|al|bin|ben|ibn|af|zu|ter"
_NAME = late(
    rf"(?<![\w’'-])(?P<given>{_CAPITAL})(?:-{_CAPITAL})?"
    rf"(?: (?:[{_UPPER}]\.|(?:{_PARTICLES})(?= (?:{_PARTICLES} )?[{_UPPER}])))*"
    rf"(?P<family>(?: (?:(?:{_PARTICLES})[ -]){{0,2}}{_FAMILY}(?:-{_CAPITAL})?){{1,4}})(?![\w-])"
)
_TWO_CAPITALS = re.compile(
    rf"[{_UPPER}]\.? (?:{_CAPITAL}|[A-ZÆØÅ]\.)|{_CAPITAL}(?:-\w+)? (?:[{_UPPER}]|(?:{_PARTICLES})\b)"
)
# »Bos mobil«: what only a person has, behind a given name alone
_OWNED = re.compile(
    rf"(?<![\w’'-])(?P<owner>(?P<given>{_CAPITAL}?)[’']?s) (?:(?:private|direkte) )?"
    r"(?:mobil|telefon|nummer|mail|e-mail|adresse|løn|cpr)"
)
# »ring til Ruben på 52 00 18 47«: a given name alone, with the number of a telephone
_CALLED = re.compile(rf"(?<![\w’'-])(?P<owner>(?P<given>{_CAPITAL})) (?:på |tlf\.? |telefon |mobil |\()(?=\+?\d\d)")
# L. Holmsted; behind »bilag A.« a sentence begins
_INITIALS = late(rf"(?<=[a-zæøå,] )(?:[A-ZÆØÅ]\. ){{1,3}}(?P<family>{_CAPITAL})(?![\w-])")
_LETTERED = late(
    r"(?:bilag|punkt|afsnit|litra|gruppe|type|kategori|niveau|del|version|model|skema|klasse|hold|team|plan|vitamin|fase"
    r"|trin|figur|tabel|og|eller),? $",
    re.IGNORECASE,
)
# What is named after a person: Anna Holms Skole, Peter Holms Vej.
_NAMED_AFTER = late(
    r"(?:vej|vejen|gade|gaden|allé|plads|pladsen|torv|stræde|boulevard|park|parken|skole|skolen|kirke|hospital|center|centret"
    r"|centeret|kommune|fond|fonden|pris|prisen|hus|huset|bibliotek|museum|museet|universitet|gymnasium|gruppen|programmet"
    r"|modellen|metoden|testen|instituttet|forlag|hjem|hjemmet|børnehave|aften|dag|fest)$",
    re.IGNORECASE,
)
# Given names that are words too.
_ALSO_WORDS = word_set("Per Else Dan Mark Tue Storm Rose Max Maj August Line Ask Sten Hans Liv Luna Viola")
_NOT_BEHIND = late(r"(?:Sankt|Skt\.|Sct\.|Dronning|Kong|Prins|Prinsesse) $")


def check(file: Subject[Any], around: Surroundings) -> Iterator[Hit]:
    """Yield a given name with the capital words that follow, and initials before one."""
    whole = file.whole
    may_name = _OWNED.search(whole) or _CALLED.search(whole) or _TWO_CAPITALS.search(whole)
    for path, value in file.values if may_name else ():
        if names_no_person(file.document, path):
            continue
        for start, end in _certain(value):
            if not _is_known(value[start:end], around):
                yield hit(path, "Her står en persons navn", value, start, end)
        for start, end in _likely(value) if ". " in value else ():
            if not _is_known(value[start:end], around):
                found = hit(path, "Her står måske en persons navn", value, start, end)
                yield replace(found, level=Level.ADVARSEL)


def _certain(value: str) -> Iterator[tuple[int, int]]:
    """Yield the places of given names with what follows, and of a given name alone that owns a telephone."""
    for pattern in (_OWNED, _CALLED):
        for match in pattern.finditer(value):
            if match["given"].lower() in given_names():
                yield match.span("owner")
    if _TWO_CAPITALS.search(value):
        for match in _NAME.finditer(value):
            for start, end in _names(match, value):
                if not _NOT_BEHIND.search(value[max(0, start - 12) : start]):
                    yield start, end


def _likely(value: str) -> Iterator[tuple[int, int]]:
    """Yield the places of initials before a capital word, outside of names; »kolonne A. Næste …« looks the same."""
    if not _TWO_CAPITALS.search(value):
        return
    named = [span for found in _NAME.finditer(value) for span in _names(found, value)]
    for match in _INITIALS.finditer(value):
        before = value[max(0, match.start() - 20) : match.start()]
        inside = any(start < match.end() and match.start() < end for start, end in named)
        if not inside and match["family"].lower() not in FUNCTION_WORDS and not _LETTERED.search(before):
            yield match.span()


def _names(match: re.Match[str], value: str) -> Iterator[tuple[int, int]]:
    """Yield the place of the name: from the first known given name to the last capital word in the row."""
    words = [(word.start(), word.group()) for word in re.finditer(_CAPITAL, match.group())]
    for start, word in words[:-1]:
        if word.lower() in given_names() and not (word in _ALSO_WORDS and _begins(value, match.start() + start, words)):
            last = match.group().rsplit(" ", 1)[-1]
            if not _NAMED_AFTER.search(last) and " " in match.group()[start:]:
                yield match.start() + start, match.end()
            return


def _begins(value: str, start: int, words: list[tuple[int, str]]) -> bool:
    """Return whether a sentence begins here, and no more than one word with a capital follows: »Per Perioden«."""
    return len(words) < 3 and bool(re.search(r"(?:^|[.:!?»“\n]\s*)$", value[max(0, start - 3) : start]))


def _is_known(name: str, around: Surroundings) -> bool:
    return name.lower() in allowed(around)
