"""What a year is planned from, in tests: a register, descriptions and meetings written as in their files."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from funkbesk.cycle.around import Around
from funkbesk.documents.settings import Settings
from funkbesk.reading.collection import load
from tests.support.meetings import meeting

REGISTER = """\
kommune: Eksempel Kommune
enheder:
  sekretariatet: {navn: Sekretariatet, beskrivelse: sekretariatet}
roller:
  koordinator: {navn: faglig koordinator}
  leder: {navn: afdelingsleder}
fora:
  chefgruppen:
    navn: chefgruppen
    medlemmer: [leder]
    frister: {indkaldelse: 28, dagsorden: 7, referat: 7}
  lmu: {navn: LMU}
"""

DESCRIPTION = """\
id: {id}
art: {art}
titel: Funktionsbeskrivelse
hører_til: sekretariatet
version: 0.1.0
status: {status}
anvendelse:
  punkter:
"""


def around(
    uses: str = "", meetings: Iterable[str] = (), *, register: str = REGISTER, settings: str = "", **more: str
) -> Around:
    """Return a collection of one description, with these bullets (YAML) under `anvendelse`, and these meetings."""
    text = DESCRIPTION.format(**{"id": "koordinator", "art": "rolle", "status": "udkast"} | more)
    text = text + "".join(f"    {line}\n" for line in uses.splitlines()) if uses else text.partition("anvendelse")[0]
    described = _document(text, "descriptions/koordinator.yaml")
    held = [meeting(one) for one in meetings]
    return Around(
        register=_document(register, "descriptions/organisation.yaml"),
        settings=_document(settings, "funkbesk.yaml") if settings else Settings(),
        descriptions={described.id: described},
        meetings={one.id: one for one in held},
        findings=lambda _: (),
        changes=lambda _: None,
        today=date(2027, 1, 4),
    )


def _document(text: str, name: str):  # type: ignore[no-untyped-def]  # noqa: ANN202 (one of three models)
    loaded = load(text.encode(), Path(name))
    assert loaded.document is not None, loaded.findings
    return loaded.document
