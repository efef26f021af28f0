"""Every text that stands in a document, wherever it stands: personal data has no place in any of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

Path = tuple[str | int, ...]


def text_values(document: Any) -> Iterator[tuple[Path, str]]:
    """Yield (path of keys, text) of all texts of a model, as they are written in its file."""
    yield from _walk(document.model_dump(by_alias=True, exclude_unset=True), ())


def _walk(value: Any, path: Path) -> Iterator[tuple[Path, str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _walk(inner, (*path, key))
    elif isinstance(value, list | tuple):
        for index, inner in enumerate(value):
            yield from _walk(inner, (*path, index))
