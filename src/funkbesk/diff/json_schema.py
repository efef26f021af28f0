"""The JSON Schema of a comparison: `schemas/comparison.schema.json`."""

from __future__ import annotations

from typing import Any

from funkbesk.diff.basis import Basis
from funkbesk.diff.changes import Bump, Kind, Mark
from funkbesk.diff.policy import built_in
from funkbesk.findings import Level

Schema = dict[str, Any]

_DATE = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_LEVELS = [*map(str, Level), "fra"]


def comparison_schema() -> Schema:
    """Return the JSON Schema of what `as_data.as_data` gives."""
    version = _object(
        "Det, en af de to versioner siger om sig selv.",
        {
            "id": _text("Beskrivelsens id."),
            "title": _text("Titlen."),
            "version": _text("Versionsnummeret."),
            "status": _text("udkast, høring, gældende eller ophævet."),
            "valid_from": _or_null({"type": "string", "pattern": _DATE}, "Gyldig fra."),
            "approved": _or_null({"type": "string", "pattern": _DATE}, "Datoen for godkendelsen."),
        },
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Sammenligning",
        "description": "Hvad der er ændret mellem to versioner af en beskrivelse.",
        **_object(
            "",
            {
                "id": _text("Beskrivelsens id."),
                "old": _or_null(version, "Den gamle version; null, når beskrivelsen er ny."),
                "new": _or_null(version, "Den nye version; null, når beskrivelsen er fjernet."),
                "changes": _list(_change(), "Ændringerne, som de står i dokumentet."),
                "requirement": _or_null(_requirement(), "Hvad ændringerne kræver; null, hvor der ikke er spurgt."),
                "decisions": _decisions("Beslutninger om beskrivelsen som helhed, der ligger bag den nye version."),
            },
            described=False,
        ),
        "$defs": {
            "place": _place(),
            "bullet": _bullet(),
            "redline": _redline(),
            "verdict": _verdict(),
            "decision": _decision(),
        },
    }


def _change() -> Schema:
    kinds = {"enum": [str(kind) for kind in Kind], "description": "Hvad der skete."}
    place = _or_null({"$ref": "#/$defs/place"}, "Afsnittet eller gruppen.")
    value = {
        "key": _text("Nøglen i filen."),
        "label": _text("Hvad værdien hedder på dansk."),
        "before": {"description": "Værdien før; null, hvor den manglede."},
        "after": {"description": "Værdien nu; null, hvor den mangler."},
        "redline": {"$ref": "#/$defs/redline"},
    }
    return {
        "description": "En ændring; »subject« siger, hvad den handler om.",
        "oneOf": [
            _told("Et punkt.", ["punkt"], {"kind": kinds, **_bullet_change()}),
            _told(
                "Et helt afsnit eller en hel gruppe.",
                ["afsnit", "gruppe"],
                {"kind": kinds, "old": place, "new": place, "index": _number("Pladsen i rækken nu, fra 0.")},
            ),
            _told("En enkelt oplysning, overskrift eller tekst.", ["oplysning"], {"place": place, **value}),
            _told(
                "En ændring i registret, som beskrivelsen bruger.",
                ["register"],
                {
                    "part": _text("enheder, roller, fora, begreber eller forkortelser."),
                    "id": _text("Opslagets id."),
                    "name": _text("Opslagets navn."),
                    **value,
                },
            ),
        ],
    }


def _told(description: str, subjects: list[str], properties: Schema) -> Schema:
    return _object(
        description,
        {
            "subject": {"enum": subjects, "description": "Hvad ændringen handler om."},
            **properties,
            "class": _class(),
            "verdicts": _list({"$ref": "#/$defs/verdict"}, "Hvad reglerne siger om ændringen."),
            "decisions": _decisions("Beslutninger, der ligger bag ændringen."),
        },
    )


def _bullet_change() -> Schema:
    bullets = {"$ref": "#/$defs/bullet"}
    detail = _object(
        "En oplysning om punktet.",
        {
            "key": _text("Nøglen i filen."),
            "label": _text("Hvad den hedder på dansk."),
            "before": {"description": "Før; null, hvor den manglede."},
            "after": {"description": "Nu; null, hvor den mangler."},
        },
    )
    return {
        "old": _list(bullets, "Punktet før; flere, hvor punkter er samlet, og ingen, hvor det er tilføjet."),
        "new": _list(bullets, "Punktet nu; flere, hvor det er delt, og ingen, hvor det er fjernet."),
        "redline": {"$ref": "#/$defs/redline"},
        "details": _list(detail, "Oplysninger om punktet, der er ændret."),
        "reordered": {"type": "boolean", "description": "Om punktet også står et andet sted i rækken."},
        "reused_id": _or_null({"type": "string"}, "Id’et, hvis det nu står ved et andet punkt."),
        "basis": _or_null({"enum": [str(basis) for basis in Basis]}, "Hvordan gammelt og nyt er parret."),
        "score": _or_null({"type": "number", "minimum": 0, "maximum": 1}, "Hvor ens teksterne er."),
        "uncertain": {"type": "boolean", "description": "Om parringen er usikker."},
    }


def _bullet() -> Schema:
    return _object(
        "Et punkt i en af de to versioner.",
        {
            "id": _text("Punktets id."),
            "text": _text("Teksten."),
            "place": {"$ref": "#/$defs/place"},
            "index": _number("Pladsen i listen, fra 0."),
            "details": {"type": "object", "description": "Punktets øvrige felter, som de står i filen."},
        },
    )


def _decisions(description: str) -> Schema:
    return _list({"$ref": "#/$defs/decision"}, description)


def _decision() -> Schema:
    return _object(
        "En beslutning på et møde.",
        {
            "address": _text("Hvor den står: møde#punkt eller møde#punkt.beslutning."),
            "date": {"type": "string", "pattern": _DATE, "description": "Mødets dato."},
            "forum": _or_null({"type": "string"}, "Forummets navn; null, hvor mødet ikke nævner et."),
            "title": _text("Dagsordenspunktets titel."),
            "sentence": _text("Det hele som én sætning."),
        },
    )


def _place() -> Schema:
    return _object(
        "Et afsnit eller en gruppe.",
        {
            "section": _text("Afsnittets nøgle."),
            "section_heading": _text("Afsnittets overskrift."),
            "group": _or_null({"type": "string"}, "Gruppens id."),
            "group_heading": _or_null({"type": "string"}, "Gruppens overskrift."),
            "path": _list({"type": "string"}, "Nøglerne gennem filen."),
        },
    )


def _redline() -> Schema:
    segment = _object(
        "Et stykke af teksten.",
        {"mark": {"enum": [str(mark) for mark in Mark], "description": "Hvad der skete."}, "text": _text("Stykket.")},
    )
    return _list(segment, "Fra gammel til ny tekst; uden det indsatte står den gamle, uden det slettede den nye.")


def _verdict() -> Schema:
    return _object(
        "Hvad en regel siger om ændringen.",
        {
            "rule": {"enum": list(built_in().rules), "description": "Reglens navn."},
            "class": _class(),
            "level": {"enum": _LEVELS, "description": "Hvor alvorlig reglen er."},
            "why": _text("Hvorfor."),
            "accepted": _or_null({"type": "string"}, "Grunden, hvis ændringen er godtaget i indstillingerne."),
            "fingerprint": {
                "type": "string",
                "pattern": "^[0-9a-f]{12}$",
                "description": "Aftrykket, der godtages med.",
            },
        },
    )


def _requirement() -> Schema:
    rule = _object(
        "En regel, der har talt.",
        {
            "rule": {"enum": list(built_in().rules), "description": "Reglens navn."},
            "class": _class(),
            "level": {"enum": _LEVELS, "description": "Hvor alvorlig reglen er."},
            "number": _number("Hvor mange gange."),
        },
    )
    counts = {str(bump): _number("Antal ændringer.") for bump in Bump}
    return _object(
        "Hvad ændringerne kræver af versionsnummeret.",
        {
            "class": _class(),
            "counts": _object("Antal ændringer af hver art.", counts),
            "rules": _list(rule, "Reglerne, de vigtigste først."),
            "consequences": _list({"type": "string"}, "Hvad der følger af ændringerne."),
            "sentence": _text("Det hele i én sætning."),
        },
    )


def _class() -> Schema:
    return {"enum": [str(bump) for bump in Bump], "description": "Hvad der kræves: større, mindre, rettelse, ingen."}


def _object(description: str, properties: Schema, *, described: bool = True) -> Schema:
    schema = {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
    return {"description": description, **schema} if described else schema


def _list(items: Schema, description: str) -> Schema:
    return {"type": "array", "items": items, "description": description}


def _or_null(schema: Schema, description: str) -> Schema:
    return {"anyOf": [{"type": "null"}, schema], "description": description}


def _text(description: str) -> Schema:
    return {"type": "string", "description": description}


def _number(description: str) -> Schema:
    return {"type": "integer", "minimum": 0, "description": description}
