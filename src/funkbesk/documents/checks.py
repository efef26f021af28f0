"""What a value of a file has to be beyond its form, and the spellings that stand for another one; without pydantic.

The models call these through `types.told`; `plain.py` calls them by their names, as `shapes.json` has them.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import Any

# Words and shapes that YAML (1.1 or 1.2) reads as something else than text; an id like that changes its type in other
# tools. https://yaml.org/type/bool.html, https://yaml.org/spec/1.2.2/#103-core-schema
RESERVED_ID_PATTERN = r"^(true|false|yes|no|on|off|y|n|null|[0-9-]+|[0-9]+e[0-9]+|0[xo][0-9a-f]+)$"
_RESERVED_ID = re.compile(RESERVED_ID_PATTERN)
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_A_LEAP_YEAR = "2000-"

MIN_CONTRAST = 4.5
"""Contrast of text against white. WCAG 2.1, success criterion 1.4.3 (level AA)."""


class Refused(Exception):
    """The value can't stand there: the kind of the mistake, by which `reading/sentences.py` knows it, and details."""

    def __init__(self, kind: str, details: dict[str, Any] | None = None) -> None:
        super().__init__(kind)
        self.kind = kind
        self.details = details


def given(value: Any) -> Any:
    """Return the value, which is not null. Raises `Refused`."""
    if value is None:
        raise Refused("tom_værdi")
    return value


@lru_cache(maxsize=10_000)
def unreserved(value: str) -> str:
    """Return the id, which YAML reads as a text. Raises `Refused`."""
    if _RESERVED_ID.match(value):
        raise Refused("id_forbeholdt")
    return value


def calendar_date(value: Any) -> date:
    """Return the date that is written ÅÅÅÅ-MM-DD. Raises `Refused`."""
    if not isinstance(value, str) or not _DATE.fullmatch(value):
        raise Refused("dato_form")
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise Refused("dato_findes_ikke") from None


def existing_day(day: str) -> str:
    """Return the day, MM-DD of every year or ÅÅÅÅ-MM-DD, which exists. Raises `Refused`."""
    try:
        date.fromisoformat(day if len(day) == len("ÅÅÅÅ-MM-DD") else _A_LEAP_YEAR + day)
    except ValueError:
        raise Refused("fridag_findes_ikke") from None
    return day


def readable(colour: str) -> str:
    """Return the colour `#rrggbb`, which can be read on white. Raises `Refused`."""
    contrast = contrast_on_white(colour)
    if contrast < MIN_CONTRAST:
        raise Refused("kontrast", {"kontrast": f"{contrast:.1f}".replace(".", ",")})
    return colour


def contrast_on_white(colour: str) -> float:
    """Return the contrast ratio (1 to 21) of `#rrggbb` against white, as WCAG 2.1 defines it."""
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return 1.05 / (luminance + 0.05)


def bullet_fields(value: Any) -> Any:
    """Return a bullet that is its text alone as the mapping it stands for; everything else as it is."""
    return {"tekst": value} if isinstance(value, str) else value


def listed(value: Any) -> Any:
    """Return one word as the list of it; everything else as it is."""
    return (value,) if isinstance(value, str) else value
