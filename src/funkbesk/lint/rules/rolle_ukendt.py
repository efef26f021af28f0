"""En rolle, som teksten nævner, står i registret og er forklaret.

Hvorfor: en ny medarbejder skal kunne finde ud af, hvem områdechefen er, og der skal ikke bruges to betegnelser for den
samme. Ord som leder, chef og medarbejder alene kræver ingen forklaring, og i kvalifikationskrav må andre stillinger
nævnes. En rolle uden definition meldes én gang i hvert afsnit. I registret skrives den under roller, fx:
`områdechef: {navn: områdechef, former: [områdechefen, områdechefer], definition: Leder af et område.}`

Kilde: registret (descriptions/organisation.yaml); Justitsministeriets vejledning nr. 224 (1969): et begreb bør overalt
betegnes med samme udtryk.

Forkert:
    opgaver:
      punkter:
        byggemøder: At aftale byggemøder med erhvervskonsulenten
Rigtigt:
    opgaver:
      punkter:
        byggemøder: At aftale byggemøder med chefen
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings
from funkbesk.lint.terms.unknown_names import MISSING_ADVICE, at, first_in_section, lookalikes, open_hit, open_uses
from funkbesk.lint.word_lists import words

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.lint.terms.register_words import Known

RULE = Rule("rolle-ukendt", "begreber", Level.FEJL, DESCRIPTIONS)


def check(subject: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield roles that the register lacks, and (as advarsel) those that it does not explain."""
    if around.register is None:
        return
    units = [unit.name for unit in around.register.units.values()]

    def is_clear(role: Known) -> bool:
        # "chef for Arbejdsmarked og Social" says of itself what it is
        return role.entry.name.lower() in words("almindelige-roller") or any(unit in role.entry.name for unit in units)

    for mention in open_uses(subject, around, "roles", is_clear):
        yield open_hit(mention)
    for name in first_in_section(lookalikes(subject, around, "rolle-endelser", "rolle-undtaget")):
        if name.text.section != "kvalifikationskrav":
            yield at(name, f"Rollen »{name.written}« står ikke i registret.", MISSING_ADVICE.format("rollen"))
