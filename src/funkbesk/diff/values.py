"""Single values that changed: fields of the document, headings, texts and keys of sections, groups and bullets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from funkbesk.diff.changes import BulletState, Detail, Place, Segment, Value, ValueChange
from funkbesk.diff.outline import Outline
from funkbesk.diff.redline import redline

if TYPE_CHECKING:
    from pydantic import BaseModel

Path = tuple[str, ...]
Labels = Mapping[str, str]
HEADING = "overskrift"


def labels_of(*models: type[BaseModel]) -> dict[str, str]:
    """Return for each key of the models its Danish title."""
    return {field.alias or name: field.title or name for model in models for name, field in model.model_fields.items()}


def field_changes(old: Outline, new: Outline, labels: Labels) -> Iterator[ValueChange]:
    """Yield the fields of the document that changed."""
    yield from _changed(old.fields, new.fields, labels, None)


def place_changes(old: Outline, new: Outline, same: Mapping[Path, Path], labels: Labels) -> Iterator[ValueChange]:
    """Yield what changed of the sections and groups themselves. What was added had no value before but its heading."""
    before = {same.get(part.place.path): part for part in old.parts()}
    for part in new.parts():
        twin = before.get(part.place.path)
        values = twin.values if twin is not None else {HEADING: part.values[HEADING]}
        yield from _changed(values, part.values, labels, part.place)
    for part in old.parts():
        if part.place.path not in same:
            yield from _changed(part.values, {HEADING: part.values[HEADING]}, labels, part.place)


def details(old: BulletState, new: BulletState, labels: Labels) -> tuple[Detail, ...]:
    """Return the keys of a bullet, beside its text, that changed."""
    first, second = dict(old.details), dict(new.details)
    keys = dict.fromkeys((*first, *second))
    return tuple(
        Detail(key, labels.get(key, key), first.get(key), second.get(key))
        for key in keys
        if first.get(key) != second.get(key)
    )


def _changed(
    old: Mapping[str, Value], new: Mapping[str, Value], labels: Labels, place: Place | None
) -> Iterator[ValueChange]:
    for key in dict.fromkeys((*old, *new)):
        before, after = old.get(key), new.get(key)
        if before != after:
            yield ValueChange(
                key=key,
                label=labels.get(key, key),
                before=before,
                after=after,
                place=place,
                redline=value_redline(before, after),
            )


def value_redline(before: Value, after: Value) -> tuple[Segment, ...]:
    """Return the redline of a value that is a text, or was one; empty for every other value."""
    texts = [value for value in (before, after) if value is not None]
    return redline(before or "", after or "") if all(isinstance(text, str) for text in texts) else ()
