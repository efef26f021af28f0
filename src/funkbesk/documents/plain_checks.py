"""Checks of plain data, made from shapes: each returns the value as a document has it, or raises `Unfit`.

They may refuse what the models accept, which only takes longer, and never the other way round.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

Check = Callable[[Any], Any]

_MOST_REMEMBERED = 10_000


class Unfit(Exception):
    """The data may not be what the model asks for."""


def text(pattern: str | None, longest: int | None) -> Check:
    """Return the check of a text; the pattern may lie anywhere in it, and `$` is its very end, as pydantic has it."""
    found = re.compile((pattern or "").removesuffix("$") + (r"\Z" if (pattern or "").endswith("$") else "")).search
    most = float("inf") if longest is None else longest

    def check(value: Any) -> Any:
        if value.__class__ is not str or len(value) > most or found(value) is None:
            raise Unfit
        return value

    return check


def number(least: int, most: int) -> Check:
    """Return the check of a whole number."""

    def check(value: Any) -> Any:
        if value.__class__ is not int or not least <= value <= most:
            raise Unfit
        return value

    return check


def boolean() -> Check:
    """Return the check of true or false."""
    return _of_class(bool)


def day() -> Check:
    """Return the check of a date, which has been read already."""
    return _of_class(date)


def one_of(known: list[str]) -> Check:
    """Return the check of one of some words."""
    words = frozenset(known)

    def check(value: Any) -> Any:
        if value.__class__ is not str or value not in words:
            raise Unfit
        return value

    return check


def both(first: Check, second: Check) -> Check:
    """Return the check of what the first check makes of a value."""

    def check(value: Any) -> Any:
        return second(first(value))

    return check


def remembered(check: Check) -> Check:
    """Return the check of a text that is mostly one of those that it has let through before."""
    right: set[str] = set()

    def check_new(value: Any) -> Any:
        if value.__class__ is str and value in right:
            return value
        if len(right) >= _MOST_REMEMBERED:
            right.clear()
        right.add(check(value))
        return value

    return check_new


def mapping(key: Check, item: Check, most: int | None) -> Check:
    """Return the check of a mapping with any keys of one kind."""

    def check(value: Any) -> Any:
        if value.__class__ is not dict or (most is not None and len(value) > most):
            raise Unfit
        return {key(name): item(inner) for name, inner in value.items()}

    return check


def listing(item: Check, least: int, most: int | None) -> Check:
    """Return the check of a list, which becomes a tuple."""

    def check(value: Any) -> Any:
        if value.__class__ not in {list, tuple} or len(value) < least or (most is not None and len(value) > most):
            raise Unfit
        return tuple(map(item, value))

    return check


def fields(kind: type, known: Mapping[str, tuple[str, Check]], needed: frozenset[str]) -> Check:
    """Return the check of a mapping with fixed keys: key -> (attribute, check), of which some are needed."""

    def check(value: Any) -> Any:
        if value.__class__ is not dict or not needed <= value.keys() or not value.keys() <= known.keys():
            raise Unfit
        made: Any = object.__new__(kind)
        attributes = made.__dict__
        for key, inner in value.items():
            attribute, of_field = known[key]
            attributes[attribute] = of_field(inner)
        return made

    return check


def _of_class(kind: type) -> Check:
    def check(value: Any) -> Any:
        if value.__class__ is not kind:
            raise Unfit
        return value

    return check
