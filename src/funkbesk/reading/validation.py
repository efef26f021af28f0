"""Data to models, and pydantic's errors to findings: Danish, at the exact key or value, with what to write instead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from funkbesk.danish import nearest
from funkbesk.documents.keys import nearest_key
from funkbesk.documents.kinds import KINDS, model_for
from funkbesk.documents.names import FileKind
from funkbesk.findings import Finding
from funkbesk.findings.limits import MAX_FINDINGS, THERE_ARE_MORE
from funkbesk.reading.mistakes import colon_finding
from funkbesk.reading.parsed import Parsed
from funkbesk.reading.people import no_role
from funkbesk.reading.sentences import SENTENCES, Said, bad_id

M = TypeVar("M", bound=BaseModel)
_REST_OF_TEXT = Said(
    "skema-ukendt-nøgle",
    "Mellem { og } slutter en tekst ved komma, så resten læses som et felt.",
    "Sæt hele teksten i anførselstegn, eller skriv felterne på hver sin linje uden { og }.",
    on_key=True,
)
_CONSEQUENCES = frozenset({"too_short", "missing"})


def validate(parsed: Parsed, kind: FileKind) -> tuple[BaseModel | None, list[Finding]]:
    """Return the model of the document and no findings, or None and the findings that say why not."""
    model = model_for(kind, parsed.data)
    if model is None:
        return None, [_unknown_art(parsed)]
    return validate_as(parsed, model)


def validate_as(parsed: Parsed, model: type[M]) -> tuple[M | None, list[Finding]]:
    """Return the data as that model and no findings, or None and the findings that say why not."""
    try:
        return model.model_validate(parsed.data), []
    except ValidationError as error:
        details = _with_causes(error.errors(include_url=False, include_context=True, include_input=True))
        findings = [_finding(parsed, model, detail) for detail in details[: MAX_FINDINGS + 1]]
        if len(findings) > MAX_FINDINGS:
            message, advice = THERE_ARE_MORE
            findings[-1] = findings[-1]._replace(message=message, advice=advice)
        return None, findings


def _with_causes(details: list[Any]) -> list[Any]:
    """Return the errors without those that only follow from another one.

    A list is "too short" when its one item is wrong. A bullet without text and with a key that has a space in it has a
    text that was read as a key; what pydantic reports as unknown key becomes a `text_as_key`.
    """
    holding = {detail["loc"][:length] for detail in details for length in range(len(detail["loc"]))}
    textless = {
        detail["loc"][:-1] for detail in details if detail["type"] == "missing" and detail["loc"][-1] == "tekst"
    }
    colons = [
        detail
        for detail in details
        if detail["type"] == "extra_forbidden" and " " in detail["loc"][-1] and detail["loc"][:-1] in textless
    ]
    for detail in colons:
        detail["type"] = "text_as_key"
    explained = holding | {(*detail["loc"][:-1], "tekst") for detail in colons}
    return [detail for detail in details if detail["type"] not in _CONSEQUENCES or detail["loc"] not in explained]


def _unknown_art(parsed: Parsed) -> Finding:
    kinds = " eller ".join(KINDS)
    if "art" not in parsed.data:
        return parsed.source.finding("skema-mangler", "Feltet art mangler.", f"Skriv art: {kinds}.", (1, 1))
    start, end = parsed.span(["art"])
    return parsed.source.finding("skema-værdi", f"art skal være {kinds}.", f"Skriv {kinds} efter art:.", start, end)


def _finding(parsed: Parsed, model: type[BaseModel], detail: Any) -> Finding:
    path: Sequence[str | int] = detail["loc"]
    if _is_fields_for_text(detail):
        key = next(reversed(detail["input"]))
        return _colon(parsed, [*path, key], detail["input"][key])
    if detail["type"] == "text_as_key":
        return _colon(parsed, path, detail["input"])
    said = _REST_OF_TEXT if _is_rest_of_text(parsed, path, detail) else _say(model, path, detail)
    start, end = parsed.span(path, key=said.on_key)
    found = parsed.source.finding(said.rule, said.message, said.advice, start, end)
    return found._replace(private=True) if said.private else found


def _colon(parsed: Parsed, path: Sequence[str | int], value: Any) -> Finding:
    """Return the finding for a text that was read as the key at `path`, with `value` behind its colon."""
    _, end = parsed.span(path, key=True)
    return colon_finding(parsed.source, end, (end[0], end[1] + 1), ends=value is None)


def _is_rest_of_text(parsed: Parsed, path: Sequence[str | int], detail: Any) -> bool:
    """Return whether an unknown key is what stands behind a comma in a text between { and }: it has no colon."""
    if detail["type"] != "extra_forbidden" or detail["input"] is not None:
        return False
    _, (line, column) = parsed.span(path, key=True)
    return not parsed.source.line(line)[column - 1 :].lstrip().startswith(":")


def _is_fields_for_text(detail: Any) -> bool:
    """Return whether a text was expected and a mapping stands there because the text holds a colon."""
    value = detail["input"]
    return detail["type"] == "string_type" and isinstance(value, dict) and any(" " in key for key in value)


def _say(model: type[BaseModel], path: Sequence[str | int], detail: Any) -> Said:
    if detail["type"] == "extra_forbidden":
        return _unknown_key(model, path)
    # pydantic's mark behind a wrong key; a file can have that as a key, too, but hardly below itself
    if path[-1] == "[key]" and detail["input"] == path[-2]:
        if detail["type"] == "literal_error":
            return _unknown_name(str(path[-2]), detail["ctx"]["expected"])
        return no_role(path[:-1], path[-2], on_key=True) or bad_id(str(path[-2]), on_key=True)
    if (said := no_role(path, detail["input"])) is not None:
        return said
    name = _name(path)
    say = SENTENCES.get(detail["type"])
    if say is not None:
        return say(name, detail.get("ctx", {}), detail["input"])
    return Said("skema-værdi", f"{name} har en værdi, der ikke kan bruges.", "Se felterne med: funkbesk schema")


def _name(path: Sequence[str | int]) -> str:
    words = [step for step in path if isinstance(step, str)]
    if path and isinstance(path[-1], int):
        return f"Led {path[-1] + 1} i {words[-1]}" if words else "Leddet"
    return words[-1] if words else "Filen"


def _unknown_name(name: str, expected: str) -> Said:
    """Return the sentence for a key that is none of the known names; `expected` is pydantic's list of them."""
    near = nearest(name, re.findall(r"'([^']+)'", expected))
    advice = "Se navnene i docs/versioner.md." if near is None else f"Mente du {near}?"
    return Said("skema-ukendt-nøgle", f"Der er ingen regel, der hedder {name}.", advice, on_key=True)


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
