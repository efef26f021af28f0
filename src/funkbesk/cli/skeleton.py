"""The texts of new files: a collection's settings and register, and an empty description.

ruamel.yaml writes the values, so that every name is quoted where YAML needs it; the comments guide whoever goes on.
"""

from __future__ import annotations

import io
import re
from collections.abc import Mapping
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.scalarstring import FoldedScalarString

from funkbesk.reading.scalars import AmbiguousScalar, resolve

_WIDTH = 100
_LONGEST_PLAIN = 70
# What an unquoted text can't hold, or looks wrong with; such a text is written as `>-`.
_NEEDS_FOLDING = re.compile(r": | #|:$|^[^\wæøåÆØÅ(]")

_REGISTER_EXAMPLE = """\
# Roller, fora, begreber og forkortelser skrives på samme måde, fx:
# roller:
#   afdelingsleder:
#     navn: afdelingsleder
#     former: [afdelingslederen, afdelingsledere]
#     definition: Leder af en afdeling.
#
# fora:
#   chefgruppen:
#     navn: chefgruppen
#     medlemmer: [afdelingsleder]
#     måneder: [1, 3, 5, 8, 10, 12]
#     frister: {indkaldelse: 28, dagsorden: 7, referat: 7}
"""
_LOOK = """\
udseende:
  farve: "#1f4e79"
  # logo: logo.png

# kalender:
#   fridage: [12-24, 12-31, 06-05]
#   undgå_uger: [7, 28, 29, 30, 31, 42]
"""
_ID_COMMENT = """\
# Før kolon står punktets id. Det laves én gang ud fra teksten, fx faglig-sparring, og ændres ikke,
# når teksten ændres. Rækkefølgen af punkterne er den, de udskrives i.
"""

_USES_COMMENT = """\
# Hver anledning her kan »funkbesk agenda« lave en dagsorden til; slet dem, I ikke bruger. Nævn forummet
# i teksten, og skriv gange_om_året: 1 eller måneder: [3] ved punktet, så kommer det i årshjulet.
"""
_USES: dict[str, Any] = {
    "punkter": {
        "onboarding": {"tekst": "Skriv, hvem der gennemgår beskrivelsen med en ny.", "anledning": "onboarding"},
        "sparring": {"tekst": "Skriv, hvordan beskrivelsen bruges i hverdagen.", "anledning": "sparring"},
        "evaluering": {"tekst": "Skriv, hvor og hvor tit beskrivelsen evalueres.", "anledning": "evaluering"},
        "forventningsafstemning": {
            "tekst": "Skriv, hvor og hvor tit forventningerne til opgaverne afstemmes.",
            "anledning": "forventningsafstemning",
        },
    }
}

_ROLE: dict[str, Any] = {
    "organisatorisk_reference": {"tekst": "Skriv, hvem rollen refererer til."},
    "formål": {"tekst": "Skriv, hvad rollen er til for."},
    "opgaver": {"punkter": {"første-opgave": "Skriv den første opgave."}},
    "ansvar": {"punkter": {"første-ansvarsområde": "Skriv det første ansvarsområde."}},
    "kompetencer": {"punkter": {"første-kompetence": "Skriv den første kompetence."}},
    "kvalifikationskrav": {"punkter": {"første-krav": "Skriv det første krav om uddannelse eller erfaring."}},
    "anvendelse": _USES,
}
_UNIT: dict[str, Any] = {
    "formål": {"tekst": "Skriv, hvad enheden er til for."},
    "opgaver": {"punkter": {"første-opgave": "Skriv den første opgave."}},
    "forankring": {"tekst": "Skriv, hvor enheden er forankret, og hvem den samarbejder med."},
    "anvendelse": _USES,
}
_SECTIONS = {"rolle": _ROLE, "enhed": _UNIT}


def description_text(identifier: str, kind: str, title: str, unit: str) -> str:
    """Return a new description of that kind ("rolle" or "enhed"): a draft with one place to write in every section."""
    head = {
        "id": identifier,
        "art": kind,
        "titel": title,
        "hører_til": unit,
        "version": "0.1.0",
        "status": "udkast",
    }
    sections = [_block({key: section}) for key, section in _SECTIONS[kind].items()]
    first_list = next(number for number, section in enumerate(sections) if "  punkter:" in section)
    sections[first_list] = _ID_COMMENT + sections[first_list]
    sections[-1] = _USES_COMMENT + sections[-1]
    return "\n".join([_schema_line("../schemas/description.schema.json") + _block(head), *sections])


def register_text(municipality: str, unit: str, unit_name: str) -> str:
    """Return a new register with the municipality and one unit."""
    head = (
        _schema_line("../schemas/organisation.schema.json")
        + "# Registret: de enheder, roller, fora, begreber og forkortelser, som beskrivelserne nævner.\n"
        + _block({"kommune": municipality})
    )
    return "\n".join([head, _block({"enheder": {unit: {"navn": unit_name}}}), _REGISTER_EXAMPLE])


def settings_text(department: str | None) -> str:
    """Return new settings; `department` is the unit that new descriptions belong to."""
    head = (
        _schema_line("schemas/funkbesk.schema.json")
        + "# Samlingens indstillinger. Alle felter kan udelades.\n"
        + (_block({"forvaltning": department}) if department else "# forvaltning: enhedens-id\n")
    )
    return f"{head}\n{_LOOK}"


def _schema_line(schema: str) -> str:
    return f"# yaml-language-server: $schema={schema}\n"


def _block(data: Mapping[str, Any]) -> str:
    writer = YAML()
    writer.width = _WIDTH
    writer.allow_unicode = True
    stream = io.StringIO()
    writer.dump(_folded(data), stream)
    return stream.getvalue()


def _folded(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _folded(inner) for key, inner in value.items()}
    if isinstance(value, str) and (len(value) > _LONGEST_PLAIN or _NEEDS_FOLDING.search(value) or _ambiguous(value)):
        return FoldedScalarString(value)
    return value


def _ambiguous(text: str) -> bool:
    """Return whether the reader would refuse the text unquoted, as `1:30`; ruamel knows only YAML 1.2."""
    try:
        resolve(text)
    except AmbiguousScalar:
        return True
    return False
