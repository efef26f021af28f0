"""The packet of somebody new, as the plain data that `templates/packet.html.j2` prints around the descriptions."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from funkbesk.cycle.around import Around
from funkbesk.cycle.named_in import named_in
from funkbesk.cycle.organisation import chain_of, near, organisation
from funkbesk.cycle.own_fora import fora_blanks, own_fora
from funkbesk.cycle.packet.first_year import first_year
from funkbesk.cycle.packet.newcomers import Newcomer
from funkbesk.cycle.sheets import Sheet, sheet_for
from funkbesk.cycle.sheets.onboarding import unexplained
from funkbesk.cycle.sheets.scene import blanks
from funkbesk.cycle.subjects import roles_of, subject_of, superior_of
from funkbesk.danish import alphabetical, capital, date_words, date_words_with_week, uncapital
from funkbesk.documents.description import Description, RoleDescription
from funkbesk.documents.entry_names import name_of, title_of
from funkbesk.documents.meeting import Meeting, Point
from funkbesk.documents.metadata import STATUS_LABELS
from funkbesk.documents.register import DescribedEntry, Register

Data = dict[str, Any]

_MOST_NODES = 60
"""Units and roles that the chart shows before it leaves out what is far from the new colleague's own place."""


def packet_data(description: Description, newcomer: Newcomer, around: Around) -> Data:
    """Return the packet. What is not known is None (a blank in print) and named in `blanks`."""
    register = around.register
    since = newcomer.start or around.today
    unit = own_unit(description, register)
    unit_description = description_of_unit(description, around)
    described = [one for one in (description, unit_description) if one is not None]
    facts: dict[str, str | None] = {
        "Navn": newcomer.name,
        "Stilling": capital(subject_of(description, register)) if isinstance(description, RoleDescription) else None,
        "Enhed": name_of(register, unit),
        "Første dag": date_words_with_week(newcomer.start) if newcomer.start else None,
        **_superior(description, register),
        "Mentor": newcomer.mentor,
    }
    words = {part: _words(described, register, part) for part in ("terms", "abbreviations")}
    sheet = _walk_through(description, newcomer, around, since)
    fora = own_fora(description, around, since)
    year = first_year(_subject(description, register), since, around)
    documents = list(_documents(described, around))
    chart = organisation(register, around.descriptions.values(), frozenset(_places(description, register) or {unit}))
    return {
        "facts": [{"label": label, "value": value} for label, value in facts.items()],
        "name": newcomer.name,
        "role": subject_of(description, register),
        "unit": name_of(register, unit),
        "start": date_words(newcomer.start) if newcomer.start else None,
        "since": date_words(since),
        "sheet": sheet,
        **words,
        "chart": near(chart.units, _MOST_NODES),
        "unplaced": [capital(name) for name in chart.unplaced],
        "fora": fora,
        "year": year,
        "documents": documents,
        "blanks": [
            *(label.lower() for label, value in facts.items() if value is None),
            *map(uncapital, blanks(sheet["facts"])),
            *fora_blanks(fora),
            *(["hvornår (under »Fora og datoer«)"] if any(row["when"] is None for row in year) else []),
            *(["gælder fra (under »Dokumenter«)"] if any(one["valid_from"] is None for one in documents) else []),
            *unexplained([word for part in words.values() for word in part]),
        ],
    }


def own_unit(description: Description, register: Register | None) -> str:
    """Return the id of the unit that somebody new with this description belongs to; a unit's is that unit itself."""
    if isinstance(description, RoleDescription):
        return description.unit
    units = register.units.items() if register else ()
    return next((key for key, unit in units if description.id in {key, unit.description}), description.unit)


def description_of_unit(description: Description, around: Around) -> Description | None:
    """Return the description of the role's unit, or of the nearest unit above that has one; None where none has."""
    if not isinstance(description, RoleDescription):
        return None
    for unit in chain_of(description.unit, around.register):
        entry = around.register.units.get(unit) if around.register else None
        found = around.descriptions.get(entry.description if entry and entry.description else unit)
        if found is not None and found.kind == "enhed":
            return found
    return None


def _superior(description: Description, register: Register | None) -> dict[str, str | None]:
    """Return whom a role refers to; of a unit whom it is anchored under: that says nothing of those who work there."""
    if isinstance(description, RoleDescription):
        label, superior = "Refererer til", superior_of(description, register)
    else:
        label = "Enheden er forankret under"
        superior = description.anchoring.anchored_under if description.anchoring else None
    return {label: title_of(register, superior)}


def _places(description: Description, register: Register | None) -> set[str]:
    return {role for role in roles_of(description, register) if register and role in register.roles}


def _subject(description: Description, register: Register | None) -> str:
    """Return the id that the year knows the role or the unit by."""
    if isinstance(description, RoleDescription):
        return next(iter(sorted(_places(description, register))), description.id)
    return own_unit(description, register)


def _walk_through(description: Description, newcomer: Newcomer, around: Around, day: date) -> Sheet:
    """Return the onboarding sheet; words, fora and dates have parts of their own in a packet."""
    # nothing here comes from a file, and to build what validates a meeting takes longer than the rest of the packet
    point = Point.model_construct(title="Gennemgang", occasion="onboarding", about=(description.id,))
    meeting = Meeting.model_construct(id="gennemgang", date=day, points={"gennemgang": point})
    sheet = sheet_for(point, description, around, meeting) or {}
    leader, new = sheet["signatures"]
    return {**sheet, "words": [], "fora": [], "dates": [], "signatures": [leader, {**new, "name": newcomer.name}]}


def _words(described: list[Description], register: Register | None, part: str) -> list[Data]:
    found = {key: entry for one in described for key, entry in named_in(one, register)[part].items()}
    ordered = sorted(found.values(), key=lambda entry: alphabetical(entry.name))
    return [{"name": entry.name, "definition": entry.definition} for entry in ordered]


def _documents(described: list[Description], around: Around) -> Iterator[Data]:
    """Yield the descriptions of the packet, then those of the roles and units that they name."""
    shown = {one.id for one in described}
    for one in described:
        yield {**_document(one), "in_packet": True}
    for one in described:
        named = named_in(one, around.register)
        for key, entry in {**named["roles"], **named["units"]}.items():
            identifier = entry.description if isinstance(entry, DescribedEntry) and entry.description else key
            other = around.descriptions.get(identifier)
            if other is not None and other.id not in shown:
                shown.add(other.id)
                yield {**_document(other), "in_packet": False}


def _document(description: Description) -> Data:
    return {
        "title": description.title,
        "version": description.version,
        "status": STATUS_LABELS[description.status],
        "valid_from": date_words(description.valid_from) if description.valid_from else None,
    }
