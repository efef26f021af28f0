"""Documents without pydantic: quick to make where nothing is wrong with the data, and nothing where anything may be.

To import pydantic and to build its validators takes longer than everything else that a look at one file needs. What is
said here of data is said by the models, and read from `shapes.json` (see `shapes.py`): whoever gets no document asks
the models, which know what is wrong. A plain document has the attributes and the behaviour of its model and nothing
else of it; it is not to be changed.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Self

from funkbesk.documents import behaviour, checks
from funkbesk.documents.plain_checks import (
    Check,
    Unfit,
    boolean,
    both,
    day,
    fields,
    listing,
    mapping,
    number,
    one_of,
    remembered,
    text,
)
from funkbesk.files import FileProblem, read_bytes

FILE = Path(__file__).with_name("shapes.json")
_MODELS = (
    *("behaviour.py", "bullets.py", "checks.py", "description.py", "headings.py", "metadata.py", "register.py"),
    *("sections.py", "settings.py", "types.py", "version_policy.py", "word_lists.py"),
)
_KINDS = {"rolle": "RoleDescription", "enhed": "UnitDescription"}


def plain_document(kind: str, data: Mapping[str, Any]) -> Any:
    """Return the description, the register or the settings that the data is, or None where the models have to look."""
    if kind == "description":
        art = data.get("art")
        return plain(_KINDS[art], data) if isinstance(art, str) and art in _KINDS else None
    return plain({"register": "Register", "settings": "Settings"}.get(kind, ""), data)


def plain(model: str, data: Any) -> Any:
    """Return the data as a plain document of the model with that name, or None where the model has to look at it."""
    models = _models()
    if models is None or model not in models.shapes:
        return None
    try:
        return models.check(model)(data)
    except (Unfit, checks.Refused):
        return None


def models_digest() -> str:
    """Return what stands for the models as they are now; empty where their source can't be read."""
    digest = hashlib.sha256()
    try:
        for name in _MODELS:
            digest.update(read_bytes(FILE.with_name(name)).replace(b"\r\n", b"\n"))
    except FileProblem:
        return ""
    return digest.hexdigest()


class Plain:
    """What all plain documents and their parts share. Attributes that the file has stand in the instance itself."""

    KEYS: dict[str, str]
    """Attribute -> key in the file."""

    def model_copy(self, *, update: Mapping[str, Any]) -> Self:
        """Return the same with other values for some attributes, as the method of the models does."""
        copy = object.__new__(type(self))
        copy.__dict__.update(self.__dict__, **update)
        return copy

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__}.{name} can't be changed")


class _Models:
    """The checks and classes of all models, each made when it is first needed."""

    def __init__(self, shapes: Mapping[str, Any]) -> None:
        self.shapes = shapes
        self._checks: dict[str, Check] = {}

    def check(self, name: str) -> Check:
        """Return what makes a plain document of a model's data."""
        if name not in self._checks:
            shape = self.shapes[name]
            known = {key: (field[0], self._of(field[1])) for key, field in shape["fields"].items()}
            needed = frozenset(key for key, field in shape["fields"].items() if len(field) == 2)
            self._checks[name] = fields(self._class(name, shape), known, needed)
        return self._checks[name]

    def _class(self, name: str, shape: Mapping[str, Any]) -> type[Plain]:
        bases = [getattr(behaviour, base) for base in shape["behaviour"]]
        keys = {field[0]: key for key, field in shape["fields"].items()}
        defaults = {field[0]: self._default(*field[2]) for field in shape["fields"].values() if len(field) == 3}
        return type(name, (*bases, Plain), {"KEYS": keys, **defaults})

    def _default(self, kind: str, value: Any) -> Any:
        if kind == "model":
            return self.check(value)({})
        return tuple(value) if isinstance(value, list) else value

    def _of(self, shape: list[Any]) -> Check:
        kind, *said = shape
        if kind == "model":
            return self._later(said[0])
        if kind in {"before", "after"}:
            return self._function(kind, *said)
        if kind == "dict":
            return mapping(self._of(said[0]), self._of(said[1]), said[2])
        if kind == "tuple":
            return listing(self._of(said[0]), *said[1:])
        return _SCALARS[kind](*said)

    def _function(self, kind: str, name: str, inner: list[Any]) -> Check:
        if name == "given" and inner[0] == "nullable":
            return self._of(inner[1])  # null may be left out but not written, and is none of the other values
        if name == "unreserved":
            return remembered(both(self._of(inner), checks.unreserved))
        pair = (getattr(checks, name), self._of(inner))
        return both(*(pair if kind == "before" else reversed(pair)))

    def _later(self, name: str) -> Check:
        """Return the check of a part, whose own is made when there is such a part."""
        made: Check | None = None

        def check(value: Any) -> Any:
            nonlocal made
            made = made or self.check(name)
            return made(value)

        return check


_SCALARS: dict[str, Callable[..., Check]] = {
    "str": text,
    "int": number,
    "bool": boolean,
    "date": day,
    "literal": one_of,
}


@cache
def _models() -> _Models | None:
    """Return the models as `shapes.json` has them; None where that is not how they are now."""
    try:
        content = json.loads(read_bytes(FILE))
    except (FileProblem, ValueError):
        return None
    return _Models(content["models"]) if content["digest"] == models_digest() else None
