"""En beskrivelse har de oplysninger, som dens status kræver.

Hvorfor: fra høring og frem skal enhver kunne se, hvem der ejer beskrivelsen, hvornår den gælder fra, og hvornår den
gennemgås igen. En gældende beskrivelse skal desuden være godkendt, og en ophævet skal have en slutdato. I et udkast er
det kun en påmindelse.

Kilde: filernes form (docs/formater.md, »Hvad status kræver«); en redaktørs læsning af kildebeskrivelserne, som
hverken har ejer, version, godkendelse eller dato for næste revision.

Forkert:
    status: gældende
    ejer: afdelingsleder
Rigtigt:
    status: gældende
    ejer: afdelingsleder
    gyldig_fra: 2027-01-01
    næste_revision: 2028-01-01
    godkendt: {af: chefgruppen, dato: 2026-12-10}
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.danish import listing
from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("status-krav", "status", Level.FEJL, DESCRIPTIONS)

_FROM_HEARING = (("owner", "ejer"), ("valid_from", "gyldig_fra"), ("next_review", "næste_revision"))
_REQUIRED = {
    "udkast": _FROM_HEARING,
    "høring": _FROM_HEARING,
    "gældende": (*_FROM_HEARING, ("approval", "godkendt")),
    "ophævet": (("owner", "ejer"), ("valid_from", "gyldig_fra"), ("approval", "godkendt"), ("valid_to", "gyldig_til")),
}


def check(file: Subject[Description], _around: Surroundings) -> Iterator[Hit]:
    """Yield the status, once, with all keys that it requires and that are not there."""
    document = file.document
    missing = [key for attribute, key in _REQUIRED[document.status] if getattr(document, attribute) is None]
    if not missing:
        return
    fields = f"{'Feltet' if len(missing) == 1 else 'Felterne'} {listing(missing)}"
    if document.status == "udkast":
        yield Hit(
            ("status",),
            f"{fields} mangler endnu.",
            f"Skriv {'det' if len(missing) == 1 else 'dem'}, før beskrivelsen sendes i høring.",
            level=Level.ADVARSEL,
        )
    else:
        yield Hit(
            ("status",),
            f"{fields} mangler og kræves, når status er {document.status}.",
            f"Skriv {listing(missing)}, eller ret status.",
        )
