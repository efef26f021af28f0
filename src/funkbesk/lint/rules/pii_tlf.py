"""En persons telefonnummer hører ikke til i samlingens filer.

Hvorfor: et nummer til en person er en personoplysning og er forkert, så snart personen skifter. Hovednumre,
vagttelefoner og andre numre, som ikke følger en person, meldes ikke, når teksten kalder dem det.

Kilde: Databeskyttelsesforordningens artikel 4, nr. 1, og artikel 5 (dataminimering).

Forkert:
    opgaver:
      punkter:
        sygdom: At ringe til afløseren på 26 00 41 19
Rigtigt:
    opgaver:
      punkter:
        sygdom: At ringe til kommunens hovednummer 87 94 70 00
        kontrakt: At kontrollere leverandørens CVR-nummer 10203040
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.terms.personal import hit

RULE = Rule("pii-tlf", "persondata", Level.FEJL, frozenset({"description", "meeting", "register"}))

# Danish numbers have eight digits and begin with 2–9; those with 70 and 80 belong to firms and authorities. Written in
# pairs or behind +45 they are telephone numbers; eight digits in one or two pieces are so only behind a word that says
# it: a CVR number looks the same.
_NUMBER = late(
    r"(?<![\w.,/-])(?<!\d )(?P<country>(?:\(?(?:\+|00)45\)? ?))?"
    r"(?![78]0)[2-9]\d(?:(?P<sep>[ .])\d\d(?:(?P=sep)\d\d){2}"
    r"|\d\d[ -]?\d{4})"
    r"(?![\w-]|[ .,/]\d)"
)
_SAYS_PHONE = late(
    r"(?:telefon|mobil|tlf|ring|sms|opkald|kald|træffes|fanges|nås|kontakte?s?|direkte|lokalnummer)"
    r"\w*\.?(?:nummer|nr)?\.?[:,]?(?: \w+){0,3}[ :(]*$",
    re.IGNORECASE,
)
_OF_NO_PERSON = late(
    r"(?:hovednummer|hovedtelefon|vagttelefon|vagtnummer|vagtcentral|omstilling|hotline|fællesnummer|borgerservice|helpdesk"
    r"|alarmcentral|kontaktcenter|cvr|ean|p-nummer|konto|journal|sag|faktura)[\w-]*(?:,|:)?(?: \w+){0,3}[ :(]*$"
    r"|(?:vagtcentral|hovednummer|omstilling|rådhus|jobcenter|lægevagt|politi|sekretariat|reception|bibliotek|kommune|beredskab"
    r"|borgerservice)(?:met|et|en|t|n|s)?(?: [a-zæøå-]+){0,7}[ :(]*$",
    re.IGNORECASE,
)
# »på 87 94 70 00 i kommunens omstilling«
_OF_NO_PERSON_BEHIND = late(r"[ ,(]{1,2}(?:\w+ ){0,3}(?:omstilling|hovednummer|vagttelefon|hotline|reception)")
_SOME_DIGITS = late(r"\d\d[ .]?\d\d[ .-]?\d\d")
_REACH = 80


def check(file: Subject[Any], _around: Surroundings) -> Iterator[Hit]:
    """Yield telephone numbers that are not said to be of no person."""
    for path, value in file.values if _SOME_DIGITS.search(file.whole) else ():
        if not _SOME_DIGITS.search(value):
            continue
        for match in _NUMBER.finditer(value):
            before = value[max(0, match.start() - _REACH) : match.start()]
            certain = match["sep"] or match["country"] or _SAYS_PHONE.search(before)
            if certain and not (_OF_NO_PERSON.search(before) or _OF_NO_PERSON_BEHIND.match(value, match.end())):
                yield hit(path, "Her står et telefonnummer", value, *match.span())
