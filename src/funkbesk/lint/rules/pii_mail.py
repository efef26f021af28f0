"""En persons e-mailadresse hører ikke til i samlingens filer.

Hvorfor: en beskrivelse handler om en rolle, og personen i rollen skifter. En fælles postkasse, fx
borgerservice@eksempel.dk, er ingen person og meldes ikke.

Kilde: Databeskyttelsesforordningens artikel 4, nr. 1, og artikel 5 (dataminimering).

Forkert:
    opgaver:
      punkter:
        udkast: At sende udkastet til hanne.holm@eksempel.dk
Rigtigt:
    opgaver:
      punkter:
        udkast: At sende udkastet til borgerservice@eksempel.dk
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.grammar import word_set
from funkbesk.lint.terms.personal import allowed_words, given_names, hit, surnames

RULE = Rule("pii-mail", "persondata", Level.FEJL, frozenset({"description", "meeting", "register"}))

_ADDRESS = late(r"(?<![\w.+-])(?P<local>[\w.+-]{1,64})@(?P<domain>[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})")
_INITIALS = late(r"[a-zæøå]{2,4}\d{0,2}$")
_FUNCTIONS = late(
    r"admin|afdeling|analyse|ansøg|arbejd|bibliotek|booking|borger|byg|bør|center|central|dagtilbud|data|digital|dpo|drift|edb"
    r"|ejendom|fakt|familie|forening|forvalt|funktion|fælles|faelles|helpdesk|henvend|hoved|hr|hjælp|hjaelp|info|it|job|kasse"
    r"|klage|komm?u?n|kontakt|kontor|kultur|ledels|leder|loen|løn|mail|miljø|miljoe|myndighed|noreply|no-reply|okonomi"
    r"|oekonomi|økonomi|ordning|park|pension|person|plan|post|presse|projekt|raad|råd|redaktion|regnskab|sekretariat|service"
    r"|sikkerhed|skole|social|sundhed|support|system|teknik|team|tilbud|udvalg|unge|vagt|vej|visitation|web|ydelse|ældre"
)
_SHORTEST_NAME = 3
_SHORT_FUNCTIONS = word_set("hr it med omu lmu hmu ppr sfo esdh gis ssp ppl eu post info mail job web dpo byg plan")
_PRIVATE_DOMAINS = late(r"(?:gmail|hotmail|outlook|live|yahoo|icloud|msn|me|protonmail)\.")


def check(file: Subject[Any], around: Surroundings) -> Iterator[Hit]:
    """Yield addresses that belong to a person."""
    for path, value in file.values if "@" in file.whole else ():
        if "@" not in value:
            continue
        for match in _ADDRESS.finditer(value):
            if _is_person(match["local"].lower(), match["domain"].lower(), allowed_words(around)):
                yield hit(path, "Her står en persons e-mailadresse", value, *match.span())


def _is_person(local: str, domain: str, known: frozenset[str]) -> bool:
    parts = [part.rstrip("0123456789") for part in re.split(r"[._+-]", local)]
    if parts[0] in given_names() or _PRIVATE_DOMAINS.match(domain):
        return True
    if local in known or local in _SHORT_FUNCTIONS:
        return False
    if _INITIALS.match(local):
        return True
    if any(local[:at] in given_names() and _is_family(local[at:]) for at in range(_SHORTEST_NAME, len(local) - 2)):
        return True
    # firstname.lastname, also with a name that no list has; a hyphen joins the words of a function
    return len(parts) > 1 and "-" not in local and not any(_FUNCTIONS.match(part) for part in parts)


def _is_family(name: str) -> bool:
    """Return whether the name (lower case) is a surname for sure: behind a given name without a full stop."""
    return name.endswith("sen") or name in surnames()
