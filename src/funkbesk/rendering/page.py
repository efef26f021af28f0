"""A description as the plain data that a template sees: text, lists and dictionaries, in the order of print."""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from funkbesk.danish import date_words, listing
from funkbesk.documents.bullets import Bullet
from funkbesk.documents.description import Description
from funkbesk.documents.entry_names import everybody
from funkbesk.documents.metadata import STATUS_LABELS
from funkbesk.documents.register import Entry, Register
from funkbesk.documents.sections import Section, paragraphs
from funkbesk.documents.settings import Settings
from funkbesk.rendering.logo import logo_uri

Page = dict[str, Any]


def build_page(
    description: Description,
    register: Register | None,
    settings: Settings,
    source_bytes: bytes,
    source_name: str,
    root: Path,
) -> Page:
    """Return everything that is printed of `description`; plain JSON data, never an object with methods.

    An id that the register does not know stands as it is. Raises `FileProblem` where the logo can't be used.
    """
    municipality = register.municipality if register else ""
    return {
        "kind": description.kind,
        "id": description.id,
        "title": description.title,
        "version": description.version,
        "status": description.status,
        "status_label": STATUS_LABELS[description.status],
        "in_force": description.status == "gældende",
        "valid_from": date_words(description.valid_from) if description.valid_from else None,
        "unit": _name(description.unit, _units(register)),
        "municipality": municipality,
        "sections": _sections(description),
        "facts": facts(description, register, source_bytes),
        "source": _source(source_bytes, source_name),
        "look": _look(settings, municipality, root),
    }


def document_page(
    title: str,
    edition: str,
    register: Register | None,
    settings: Settings,
    source: tuple[str, bytes] | None,
    root: Path,
) -> Page:
    """Return what every page has, for a document that is no print of one description: an agenda, a calendar.

    `edition` is the line at the foot of each page, `source` the name and bytes of the file that a PDF carries, if any.
    The sender is the department of the settings. Raises `FileProblem` where the logo can't be used.
    """
    municipality = register.municipality if register else ""
    return {
        "kind": "dokument",
        "title": title,
        "edition": edition,
        "in_force": True,
        "unit": _name(settings.department, _units(register)) if settings.department else "",
        "municipality": municipality,
        "facts": [],
        "source": _source(source[1], source[0]) if source else None,
        "look": _look(settings, municipality, root),
    }


def unknown_ids(description: Description, register: Register | None) -> list[str]:
    """Return the ids on the page that the register has no name for; the page shows them as they are."""
    named = {description.unit: _units(register)}
    if description.owner:
        named[description.owner] = everybody(register)
    if description.approval:
        named[description.approval.by] = everybody(register)
    for discussion in description.discussed:
        named[discussion.forum] = everybody(register)
    return [entry for entry, known in named.items() if entry not in known]


def _sections(description: Description) -> list[Page]:
    taken: set[str] = set()
    return [_section(key, section, taken) for key, section in description.sections()]


def _section(key: str, section: Section, taken: set[str]) -> Page:
    return {
        "key": key,
        "anchor": _anchor(key, taken),
        "heading": section.heading,
        "paragraphs": paragraphs(section.text),
        "bullets": _bullets(section.bullets, taken),
        "groups": [
            {
                "id": group_id,
                "anchor": _anchor(f"gruppe-{group_id}", taken),
                "number": f"{number}." if section.numbered else None,
                "heading": group.heading,
                "paragraphs": paragraphs(group.text),
                "bullets": _bullets(group.bullets, taken),
            }
            for number, (group_id, group) in enumerate(section.groups.items(), 1)
        ],
    }


def _bullets(bullets: Mapping[str, Bullet], taken: set[str]) -> list[Page]:
    return [
        {"id": key, "anchor": _anchor(f"punkt-{key}", taken), "text": bullet.text} for key, bullet in bullets.items()
    ]


def _anchor(wanted: str, taken: set[str]) -> str:
    """Return an anchor that is not taken: one of the `øvrige_afsnit` may be called `ansvar` or `punkt-…`."""
    while wanted in taken:
        wanted += "_"
    taken.add(wanted)
    return wanted


def facts(description: Description, register: Register | None, source_bytes: bytes) -> list[Page]:
    """Return what print says of the description beside its text, each with `label` and `value`."""
    who = everybody(register)
    approval = description.approval
    said = {
        "Version": description.version,
        "Status": STATUS_LABELS[description.status],
        "Gælder fra": description.valid_from and date_words(description.valid_from),
        "Gælder til": description.valid_to and date_words(description.valid_to),
        "Ejer": description.owner and _name(description.owner, who),
        "Næste revision": description.next_review and date_words(description.next_review),
        "Godkendt": approval and f"{date_words(approval.date)} af {_name(approval.by, who)}",
        "Drøftet": listing(f"{_name(d.forum, who)} {date_words(d.date)}" for d in description.discussed),
        "KLE-emne": " ".join(filter(None, (description.kle, description.facet))),
        "Sagsnummer": description.case_number,
        "Dokumentnummer": description.document_number,
        "Kontrolsum (SHA-256)": hashlib.sha256(source_bytes).hexdigest(),
    }
    return [{"label": label, "value": value} for label, value in said.items() if value]


def _source(source_bytes: bytes, name: str) -> Page:
    return {"name": unicodedata.normalize("NFC", name), "sha256": hashlib.sha256(source_bytes).hexdigest()}


def _look(settings: Settings, municipality: str, root: Path) -> Page:
    look = settings.look
    return {"colour": look.colour, "font_size": look.font_size, "logo": _logo(settings, municipality, root)}


def _logo(settings: Settings, municipality: str, root: Path) -> Page | None:
    look = settings.look
    if look.logo is None:
        return None
    return {"uri": logo_uri(root, look.logo), "text": look.logo_text or municipality}


def _units(register: Register | None) -> Mapping[str, Entry]:
    return register.units if register else {}


def _name(entry_id: str, entries: Mapping[str, Entry]) -> str:
    entry = entries.get(entry_id)
    return entry.name if entry else entry_id
