"""Ingen enhed er en del af sig selv, og ingen rolle refererer til sig selv – heller ikke ad omveje.

Hvorfor: en ring i organisationen er altid en skrivefejl, og den kan ikke tegnes.

Kilde: følger af, hvad felterne del_af og refererer_til betyder (schemas/organisation.schema.json).

Forkert:
    enheder:
      sekretariat: {navn: Sekretariatet, del_af: stab}
      stab: {navn: Staben, del_af: sekretariat}
Rigtigt:
    enheder:
      sekretariat: {navn: Sekretariatet, del_af: stab}
      stab: {navn: Staben}
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings

if TYPE_CHECKING:
    from funkbesk.documents.register import Register

RULE = Rule("reference-ring", "register", Level.FEJL, frozenset({"register"}))


def check(file: Subject[Register], _around: Surroundings) -> Iterator[Hit]:
    """Yield one finding for each ring, at the entry of it that stands first."""
    units = {identifier: unit.part_of for identifier, unit in file.document.units.items()}
    roles = {identifier: role.refers_to for identifier, role in file.document.roles.items()}
    for ring in _rings(units):
        yield _hit(("enheder", ring[0], "del_af"), ring, "er en del af")
    for ring in _rings(roles):
        yield _hit(("roller", ring[0], "refererer_til"), ring, "refererer til")


def _hit(path: tuple[str, ...], ring: list[str], verb: str) -> Hit:
    chain = f" {verb} ".join([*ring[:4], *(["…"] if len(ring) > 4 else []), ring[0]])
    return Hit(path, f"Her er en ring: {chain}.", "Slet eller ret én af henvisningerne.")


def _rings(above: Mapping[str, str | None]) -> Iterator[list[str]]:
    done: set[str] = set()
    for start in above:
        chain: list[str] = []
        here: str | None = start
        while here is not None and here in above and here not in done and here not in chain:
            chain.append(here)
            here = above[here]
        if here in chain:
            yield chain[chain.index(here) :]
        done.update(chain)
