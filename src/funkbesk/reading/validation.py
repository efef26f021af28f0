"""Data to models, and pydantic's errors to findings: Danish, at the exact key or value, with what to write instead."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel, ValidationError

from funkbesk.documents.keys import nearest_key
from funkbesk.documents.kinds import KINDS, model_for
from funkbesk.documents.names import FileKind
from funkbesk.findings import Finding
from funkbesk.reading.mistakes import colon_finding
from funkbesk.reading.parsed import Parsed
from funkbesk.reading.sentences import SENTENCES, Said, bad_id


def validate(parsed: Parsed, kind: FileKind) -> tuple[BaseModel | None, list[Finding]]:
    """Return the model of the document and no findings, or None and the findings that say why not."""
    model = model_for(kind, parsed.data)
    if model is None:
        return None, [_unknown_art(parsed)]
    try:
        return model.model_validate(parsed.data), []
    except ValidationError as error:
        details = error.errors(include_url=False, include_context=True, include_input=True)
        return None, [_finding(parsed, model, detail) for detail in details if not _follows(detail, details)]


def _follows(detail: Any, details: Sequence[Any]) -> bool:
    """Return whether an error only follows from another: a list is "too short" when its one item is wrong."""
    loc = detail["loc"]
    return detail["type"] == "too_short" and any(
        other["loc"][: len(loc)] == loc and len(other["loc"]) > len(loc) for other in details
    )


def _unknown_art(parsed: Parsed) -> Finding:
    kinds = " eller ".join(KINDS)
    if "art" not in parsed.data:
        return parsed.source.finding("skema-mangler", "Feltet art mangler.", f"Skriv art: {kinds}.", (1, 1))
    start, end = parsed.span(["art"])
    return parsed.source.finding("skema-værdi", f"art skal være {kinds}.", f"Skriv {kinds} efter art:.", start, end)


def _finding(parsed: Parsed, model: type[BaseModel], detail: Any) -> Finding:
    path: Sequence[str | int] = detail["loc"]
    if _is_colon_mistake(detail):
        key = next(reversed(detail["input"]))
        start, end = parsed.span([*path, key], key=True)
        return colon_finding(parsed.source, end, (end[0], end[1] + 1), ends=detail["input"][key] is None)
    said = _say(model, path, detail)
    start, end = parsed.span(path, key=said.on_key)
    return parsed.source.finding(said.rule, said.message, said.advice, start, end)


def _is_colon_mistake(detail: Any) -> bool:
    """Return whether a text was expected and a mapping stands there because the text holds a colon."""
    value = detail["input"]
    return detail["type"] == "string_type" and isinstance(value, dict) and any(" " in key for key in value)


def _say(model: type[BaseModel], path: Sequence[str | int], detail: Any) -> Said:
    if path and path[-1] == "[key]":
        return bad_id(str(path[-2]), on_key=True)
    name = _name(path)
    say = SENTENCES.get(detail["type"])
    if detail["type"] == "extra_forbidden":
        return _unknown_key(model, path)
    if say is not None:
        return say(name, detail.get("ctx", {}), detail["input"])
    return Said("skema-værdi", f"{name} har en værdi, der ikke kan bruges.", "Se felterne med: funkbesk schema")


def _name(path: Sequence[str | int]) -> str:
    words = [step for step in path if isinstance(step, str)]
    if path and isinstance(path[-1], int):
        return f"Led {path[-1] + 1} i {words[-1]}" if words else "Leddet"
    return words[-1] if words else "Filen"


def _unknown_key(model: type[BaseModel], path: Sequence[str | int]) -> Said:
    key = str(path[-1])
    near, known = nearest_key(model, path)
    if near is not None:
        advice = f"Mente du {near}?"
    elif known:
        advice = f"Slet feltet, eller brug et af disse: {', '.join(known)}."
    else:
        advice = "Slet feltet."
    return Said("skema-ukendt-nøgle", f"Feltet {key} findes ikke her.", advice, on_key=True)
