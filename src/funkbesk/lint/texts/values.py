"""Every text that stands in a document, wherever it stands: personal data has no place in any of them."""

from __future__ import annotations

from typing import Any

from funkbesk.documents.plain import Plain

Path = tuple[str | int, ...]


def text_values(document: Any) -> list[tuple[Path, str]]:
    """Return (path of keys, text) of all texts of a document as they are written, in the order of the model's keys."""
    plain = isinstance(document, Plain)
    found: list[tuple[Path, str]] = []
    _collect(document if plain else document.model_dump(by_alias=True, exclude_unset=True), (), found)
    return found


def _collect(value: Any, path: Path, found: list[tuple[Path, str]]) -> None:
    if isinstance(value, str):
        found.append((path, value))
    elif isinstance(value, Plain):
        attributes = value.__dict__
        for attribute, key in value.KEYS.items():
            if attribute in attributes:
                _collect(attributes[attribute], (*path, key), found)
    elif isinstance(value, dict):
        for key, inner in value.items():
            _collect(inner, (*path, key), found)
    elif isinstance(value, list | tuple):
        for index, inner in enumerate(value):
            _collect(inner, (*path, index), found)
