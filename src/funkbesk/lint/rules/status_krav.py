"""En beskrivelse har de oplysninger, som dens status kræver.

Hvorfor: fra høring og frem skal enhver kunne se, hvem der ejer beskrivelsen, hvornår den gælder fra, og hvornår den
gennemgås igen. En gældende beskrivelse skal desuden være godkendt, og en ophævet skal have en slutdato. I et udkast er
det kun en påmindelse.

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

from funkbesk.danish import listing
from funkbesk.documents.description import Description
from funkbesk.findings import Level
from funkbesk.lint.rule import Hit, Rule, Subject, Surroundings

RULE = Rule("status-krav", "status", Level.FEJL)

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
    draft = document.status == "udkast"
    yield Hit(
        ("status",),
        f"{listing(missing)} mangler{' endnu' if draft else f' og kræves, når status er {document.status}'}.",
        "Skriv dem, før beskrivelsen sendes i høring." if draft else f"Skriv {listing(missing)}, eller ret status.",
        level=Level.ADVARSEL if draft else None,
    )
