"""En privat adresse hører ikke til i samlingens filer.

Hvorfor: hvor en borger eller en medarbejder bor, er en personoplysning. Adressen på rådhuset eller på et andet sted,
som teksten nævner som kommunens, meldes ikke.

Kilde: Databeskyttelsesforordningens artikel 4, nr. 1, og artikel 5 (dataminimering).

Forkert:
    opgaver:
      punkter:
        besøg: At besøge borgeren på Klokkelyngvej 12B, 1. th.
Rigtigt:
    opgaver:
      punkter:
        møde: At holde mødet på rådhuset, Rådhuspladsen 1
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.terms.personal import allowed, hit

RULE = Rule("pii-adresse", "persondata", Level.FEJL, frozenset({"description", "meeting", "register"}))

_STREET = (
    r"(?:(?!Streng|Landevej \d{3})[A-ZÆØÅ][a-zæøåé]*"
    r"(?:vej|gade|stræde|allé|alle|plads|torv|bakke|vænge|hegn|eng|have|park|toft|skov|lund|krog|ager"
    r"|mark|høj|dal|sti|vang|kær|dam|kilde|mose|bro|boulevard|løkke|banke|brink|ås|led|gård|strand|kaj|bred|haven|side"
    r"|stien|parken|skellet|dige|ris|holm|lunden)(?:en|n|et|t|rne|erne|ne)?"
    r"|(?:Gl\.|Gammel|Ny|Nørre|Sønder|Øster|Vester|Store|Lille|Nordre|Søndre|Østre|Vestre) [A-ZÆØÅ][a-zæøåé]+"
    # any other name, where the floor and the side follow: »Lindeskrænten 14, 2. tv.«
    r"|[A-ZÆØÅ][a-zæøåé]{3,}(?= \d{1,3} ?[A-Z]?, ?(?:\d{1,2}\.|st\.|kl\.) ?(?:th|tv|mf)\b))"
)
_ADDRESS = late(
    rf"(?<![\w-])(?P<street>{_STREET}) (?:nr\. ?)?(?P<number>\d{{1,3}}(?: ?[A-Z])?)\b"
    r"(?P<floor>, ?(?:\d{1,2}\.|st\.|kl\.)(?: ?(?:th|tv|mf)\.?| ?\d{1,3})?)?"
    r"(?P<town>,? \d{4} [A-ZÆØÅ][a-zæøåé]+(?: [A-ZÆØÅ])?)?(?P<after>.{0,12})",
    re.DOTALL,
)
# What every address has: the pattern of addresses takes 3 ms to compile.
_NUMBER = late(r"[A-ZÆØÅ][a-zæøåé]+ (?:nr\. ?)?\d")
# Behind a house number comes no thing that is counted: »Materielgården 4 biler«.
_ENDS = late(
    r"\s*(?:$|[.,;:!?)»]|(?:hvor|er|og|eller|i|på|som|har|til|bor|den|når|samt|med|ved|fra|for|kl|hver|om|efter|før|inden"
    r"|sammen|uden|via|igen|dagligt|ugentligt|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag|skal|kan|vil|må|bliver|får)\b)"
)
_PUBLIC_STREET = late(r"(?:Rådhus|Stations|Kommune|Kirke|Skole|Havne?plads)")
_PUBLIC_BEFORE = late(
    r"(?:rådhus|bibliotek|borgerservice|jobcent|sekretariat|kontor|afdeling|forvaltning|skole|børnehave|vuggestue|plejecent"
    r"|plejehjem|institution|sundhedscent|træningscent|brandstation|materielgård|kommune|museum|hal|lokal|adresse)\w*"
    r"(?:,| på| i|:| ligger på| har adresse på)* ?$",
    re.IGNORECASE,
)
_REACH = 40


def check(file: Subject[Any], around: Surroundings) -> Iterator[Hit]:
    """Yield street addresses that the text does not name as the municipality's."""
    for path, value in file.values if _NUMBER.search(file.whole) else ():
        if not _NUMBER.search(value):
            continue
        for match in _ADDRESS.finditer(value):
            end = match.start("after")
            if not (match["floor"] or match["town"] or _ENDS.match(value, end)):
                continue
            before = value[max(0, match.start() - _REACH) : match.start()]
            known = f"{match['street']} {match['number']}".lower() in allowed(around)
            if not (known or _PUBLIC_STREET.match(match["street"]) or _PUBLIC_BEFORE.search(before)):
                yield hit(path, "Her står en adresse", value, match.start(), end)
