"""The data of a description as YAML, to be put into canonical form by `formatting`."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

SCHEMA_LINE = "# yaml-language-server: $schema=../schemas/description.schema.json\n"


def yaml_of(data: Mapping[str, Any]) -> str:
    """Return the data as YAML whose texts are all in double quotes: JSON's are also YAML's (1.2, 7.3.1)."""
    return SCHEMA_LINE + "".join(f"{line}\n" for line in _lines(data, 0))


def _lines(data: Mapping[str, Any], indent: int) -> Iterator[str]:
    pad = " " * indent
    for key, value in data.items():
        if isinstance(value, Mapping) and value:
            yield f"{pad}{key}:"
            yield from _lines(value, indent + 2)
        else:
            yield f"{pad}{key}: {_scalar(key, value)}"


def _scalar(key: str, value: Any) -> str:
    if isinstance(value, (list, tuple)) and all(
        isinstance(one, str) and one.replace("-", "").isalnum() for one in value
    ):
        return f"[{', '.join(value)}]"
    return value if key == "version" else json.dumps(value, ensure_ascii=False)
