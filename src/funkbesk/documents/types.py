"""The scalar types and the base model that every document type is made of.

Every limit and pattern here is declared once and said twice, to pydantic and in the JSON Schema; a property test holds
the two to the same verdict. Patterns use only what Rust's and ECMAScript's regular expressions have in common.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import wraps
from typing import Annotated, Any, ClassVar, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from funkbesk.documents.checks import RESERVED_ID_PATTERN, Refused, calendar_date, given, unreserved

MAX_TITLE = 300
MAX_BULLET = 4_000
MAX_TEXT = 8_000
MAX_BULLETS = 200
MAX_GROUPS = 40
MAX_ID = 60

T = TypeVar("T")


class Model(BaseModel):
    """Base of all document models: strict (no coercion), frozen, unknown keys refused, Danish keys as aliases.

    `NAMED_BY` is the key with the text that an id is made from, for models whose entries may be written without one.
    """

    NAMED_BY: ClassVar[str | None] = None

    model_config = ConfigDict(
        strict=True, frozen=True, extra="forbid", validate_by_alias=True, validate_by_name=False, defer_build=True
    )


def described(title: str, description: str) -> ConfigDict:
    """Return the model configuration that gives a model its Danish title and hover text in the JSON Schema."""
    return ConfigDict(title=title, json_schema_extra={"description": description})


def told(check: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Return the check as pydantic wants it: what it refuses becomes an error of that kind."""

    @wraps(check)
    def checked(value: Any) -> Any:
        try:
            return check(value)
        except Refused as problem:
            raise PydanticCustomError(problem.kind, problem.kind, problem.details) from None

    return checked


Given = Annotated[T | None, BeforeValidator(told(given))]
"""A key that may be left out but, when it is written, has a value: `ejer:` with nothing behind it is a mistake."""

ID_PATTERN = r"^[a-zæøå0-9]+(-[a-zæøå0-9]+)*$"
Id = Annotated[
    str,
    StringConstraints(pattern=ID_PATTERN, max_length=MAX_ID),
    AfterValidator(told(unreserved)),
    Field(json_schema_extra={"not": {"pattern": RESERVED_ID_PATTERN}}),
]
"""A stable id: groups of lower-case letters (æøå too) and digits, joined by single hyphens, at most 60 characters."""

VERSION_PATTERN = r"^(0|[1-9][0-9]{0,4})\.(0|[1-9][0-9]{0,4})\.(0|[1-9][0-9]{0,4})$"
Version = Annotated[str, StringConstraints(pattern=VERSION_PATTERN)]
"""MAJOR.MINOR.PATCH (større.mindre.rettelse)."""

DATE_PATTERN = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
Date = Annotated[
    date,
    BeforeValidator(told(calendar_date)),
    WithJsonSchema({"type": "string", "format": "date", "pattern": DATE_PATTERN}),
]
"""A calendar date written ÅÅÅÅ-MM-DD. That the day exists is what the schema's pattern alone can't say."""

TIME_PATTERN = r"^([01]?[0-9]|2[0-3])\.[0-5][0-9]([–-]([01]?[0-9]|2[0-3])\.[0-5][0-9])?$"
SECTION_PATTERN = r"^[a-zæøå0-9]+([-_][a-zæøå0-9]+)*$"
_ID = ID_PATTERN[1:-1]
REFERENCE_PATTERN = rf"^{_ID}(#{SECTION_PATTERN[1:-1]}(\.{_ID})?)?$"
DECISION_PATTERN = rf"^{_ID}#{_ID}(\.{_ID})?$"

ONE_PARAGRAPH = r"^[^\n]*[^\s][^\n]*$"
SOME_TEXT = r"[^\s]"
Line = Annotated[str, StringConstraints(pattern=ONE_PARAGRAPH, max_length=MAX_TITLE)]
"""One line of text (titles, headings, names): not empty, one paragraph, at most 300 characters."""
BulletText = Annotated[str, StringConstraints(pattern=ONE_PARAGRAPH, max_length=MAX_BULLET)]
"""The text of a bullet: not empty, one paragraph, at most 4,000 characters."""
Paragraphs = Annotated[str, StringConstraints(pattern=SOME_TEXT, max_length=MAX_TEXT)]
"""Running text: one or more paragraphs, separated by line ends, at most 8,000 characters."""
Ids = Annotated[tuple[Id, ...], Field(strict=False, max_length=MAX_BULLETS)]
"""A list of ids."""
