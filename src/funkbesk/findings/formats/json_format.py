"""The format `json`: an array of findings, with a published JSON Schema (`schemas/findings.schema.json`)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from funkbesk import display
from funkbesk.findings.finding import Finding, Level
from funkbesk.findings.formats.style import Lines, Style


def json_lines(findings: Sequence[Finding], sources: Mapping[str, Lines], style: Style) -> Iterator[str]:
    """Yield the lines of the array that `findings_schema` describes."""
    del sources
    yield from display.json_lines([as_data(finding) for finding in findings], style.encoding)


def as_data(finding: Finding) -> dict[str, Any]:
    """Return the finding as the JSON object that the schema describes."""
    fix = finding.fix
    return {
        "path": finding.path,
        "line": finding.line,
        "column": finding.column,
        "end": {"line": finding.end[0], "column": finding.end[1]},
        "rule": finding.rule,
        "level": str(finding.level),
        "message": finding.message,
        "advice": finding.advice,
        "fix": None if fix is None else {"start": fix.start, "end": fix.end, "text": fix.text},
    } | ({"place": finding.place} if finding.place else {})


def findings_schema() -> dict[str, Any]:
    """Return the JSON Schema of what the format `json` writes."""
    end = {
        "line": _position("Linjen, hvor fundet slutter, talt fra 1."),
        "column": _position("Pladsen lige efter det sidste tegn, talt fra 1."),
    }
    fix = {
        "start": _number(0, "Første tegn, talt fra 0 i hele filen."),
        "end": _number(0, "Pladsen lige efter det sidste tegn."),
        "text": _text("Teksten, der skal stå i stedet."),
    }
    finding = {
        "path": _text("Filens sti set fra den mappe, som kommandoen blev kørt i, med / mellem mapperne."),
        "line": _position("Linjen, hvor fundet begynder, talt fra 1."),
        "column": _position("Tegnet på linjen, hvor fundet begynder, talt fra 1 i tegn og ikke i bytes."),
        "end": _object(end, "Pladsen lige efter fundets sidste tegn."),
        "rule": _text("Reglens navn."),
        "level": {"description": "Hvor alvorligt fundet er.", "enum": [str(level) for level in Level]},
        "message": _text("Hvad der er galt."),
        "advice": _text("Hvad man kan gøre ved det."),
        "fix": {
            "description": "En rettelse, der ikke ændrer meningen; null, hvor der ingen er.",
            "anyOf": [{"type": "null"}, _object(fix, "Tegnene fra »start« til »end« bliver til »text«.")],
        },
    }
    item = _object(finding, "Et fund: ét problem ét sted i en fil.")
    item["properties"] = finding | {
        "place": _text("Stedet i et dokument uden linjer, fx side 3. »line« og »column« er så 1.")
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Fund",
        "description": "Det, som funkbesk lint --format json skriver: alle fund, de alvorligste først.",
        "type": "array",
        "items": item,
    }


def _object(properties: dict[str, Any], description: str) -> dict[str, Any]:
    return {
        "type": "object",
        "description": description,
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _position(description: str) -> dict[str, Any]:
    return _number(1, description)


def _number(minimum: int, description: str) -> dict[str, Any]:
    return {"description": description, "type": "integer", "minimum": minimum}


def _text(description: str) -> dict[str, Any]:
    return {"description": description, "type": "string"}
