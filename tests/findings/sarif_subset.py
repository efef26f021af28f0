"""What SARIF 2.1.0 demands of the objects that funkbesk writes, as JSON Schema; other keys are refused."""

from __future__ import annotations

from typing import Any


def _object(**properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


_TEXT = {"type": "string", "minLength": 1}
_MESSAGE = _object(text=_TEXT)
_FROM_ONE = {"type": "integer", "minimum": 1}
_REGION = _object(startLine=_FROM_ONE, startColumn=_FROM_ONE, endLine=_FROM_ONE, endColumn=_FROM_ONE)
# RFC 3986, a relative reference whose first segment has no colon
_URI = {"type": "string", "pattern": r"^(?!//)(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+$"}
_PLACE = _object(physicalLocation=_object(artifactLocation=_object(uri=_URI), region=_REGION))
_RESULT = _object(
    ruleId=_TEXT,
    ruleIndex={"type": "integer", "minimum": 0},
    level={"enum": ["none", "note", "warning", "error"]},
    message=_MESSAGE,
    locations={"type": "array", "items": _PLACE, "minItems": 1},
    partialFingerprints={"type": "object", "additionalProperties": _TEXT},
)
_RULE = _object(id=_TEXT, shortDescription=_MESSAGE, help=_MESSAGE)
_DRIVER = _object(name=_TEXT, version=_TEXT, rules={"type": "array", "items": _RULE, "uniqueItems": True})
_RUN = _object(
    tool=_object(driver=_DRIVER),
    language={"type": "string", "pattern": "^[a-zA-Z]{2}(-[a-zA-Z]{2})?$"},
    columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
    results={"type": "array", "items": _RESULT},
)

SARIF = _object(
    **{"$schema": {"type": "string", "format": "uri"}},
    version={"const": "2.1.0"},
    runs={"type": "array", "items": _RUN},
)
