"""The JSON Schema of what `funkbesk import --format json` writes: `schemas/import.schema.json`."""

from __future__ import annotations

from typing import Any

from funkbesk.findings.formats.json_format import findings_schema


def import_schema() -> dict[str, Any]:
    """Return the JSON Schema of an array of `import_report.Told.as_data`."""
    imported = {
        "document": _text("Dokumentets sti set fra den mappe, som kommandoen blev kørt i."),
        "description": {
            "description": "Stien til beskrivelsen, der er skrevet; null, hvor der ingen er.",
            "type": ["string", "null"],
        },
        "words": {
            "description": "Antallet af ord i dokumentet; 0, hvor de ikke er talt.",
            "type": "integer",
            "minimum": 0,
        },
        "findings": {
            "description": "Det, der er at vide om importen: fund i dokumentet, de alvorligste først.",
            "type": "array",
            "items": findings_schema()["items"],
        },
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Import",
        "description": "Det, som funkbesk import --format json skriver: et led for hvert dokument.",
        "type": "array",
        "items": {
            "type": "object",
            "description": "Et dokument, og hvad der blev af det.",
            "properties": imported,
            "required": list(imported),
            "additionalProperties": False,
        },
    }


def _text(description: str) -> dict[str, Any]:
    return {"description": description, "type": "string"}
