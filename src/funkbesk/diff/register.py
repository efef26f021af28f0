"""Changes in the register that touch a description although its own file stays as it is."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from funkbesk.diff.changes import Comparison, RegisterChange
from funkbesk.diff.judging import judged
from funkbesk.diff.outline import Outline, outline, plain
from funkbesk.diff.policy import Policy, built_in
from funkbesk.diff.values import labels_of, value_redline

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.documents.register import Entry, Register

_BY_ID = frozenset({"enheder", "roller", "fora"})
_WORD = re.compile(r"\w+(?:-\w+)*")


def touched_by_register(
    old: Register | None, new: Register | None, description: Description, policy: Policy | None = None
) -> tuple[RegisterChange, ...]:
    """Return what changed in the register about the entries that the description names by id or uses in its texts."""
    seen = outline(description)
    changes = (
        judged(change, policy or built_in(), description.id, frozenset())
        for part in _parts(old, new)
        for change in _part_changes(part, old, new, seen)
    )
    return tuple(change for change in changes if isinstance(change, RegisterChange))


def with_register(comparison: Comparison, changes: tuple[RegisterChange, ...]) -> Comparison:
    """Return the comparison with the changes of the register at its end."""
    return replace(comparison, changes=(*comparison.changes, *changes))


def _parts(old: Register | None, new: Register | None) -> tuple[tuple[str, str], ...]:
    register = new or old
    return () if register is None else register.PARTS


def _part_changes(
    part: tuple[str, str], old: Register | None, new: Register | None, seen: Outline
) -> Iterator[RegisterChange]:
    attribute, key = part
    before: Mapping[str, Entry] = {} if old is None else getattr(old, attribute)
    after: Mapping[str, Entry] = {} if new is None else getattr(new, attribute)
    ids, text = _named_ids(seen), _running_text(seen)
    for identifier in dict.fromkeys((*before, *after)):
        entries = [side[identifier] for side in (before, after) if identifier in side]
        if before.get(identifier) == after.get(identifier):
            continue
        if (key in _BY_ID and identifier in ids) or any(_stands_in(entry, text) for entry in entries):
            yield from _entry_changes(key, identifier, before.get(identifier), after.get(identifier))


def _entry_changes(part: str, identifier: str, old: Entry | None, new: Entry | None) -> Iterator[RegisterChange]:
    first, second = ({} if entry is None else plain(entry) for entry in (old, new))
    named = new or old
    assert named is not None  # noqa: S101 - one of the two is in the register
    labels = labels_of(type(named))
    for key in dict.fromkeys((*first, *second)):
        before, after = first.get(key), second.get(key)
        if before != after:
            yield RegisterChange(
                part=part,
                id=identifier,
                name=named.name,
                key=key,
                label=labels.get(key, key),
                before=before,
                after=after,
                redline=value_redline(before, after),
            )


def _named_ids(seen: Outline) -> frozenset[str]:
    """Return every word of the values that are not running text: among them are all ids of roles, units and fora."""
    found: set[str] = set()
    values: list[Any] = [seen.fields]
    for section in seen.sections:
        values += [value for key, value in section.values.items() if key not in {"tekst", "overskrift"}]
    values += [value for bullet in seen.bullets() for _, value in bullet.details]
    while values:
        value = values.pop()
        if isinstance(value, dict):
            values += value.values()
        elif isinstance(value, list):
            values += value
        elif isinstance(value, str):
            found.add(value)
    return frozenset(found)


def _running_text(seen: Outline) -> str:
    """Return all texts as lower-case words between single spaces, so that a whole word is found by searching."""
    texts = [str(seen.fields.get("titel", ""))]
    texts += [str(part.values.get(key, "")) for part in seen.parts() for key in ("overskrift", "tekst")]
    texts += [bullet.text for bullet in seen.bullets()]
    return _spaced(" ".join(texts))


def _stands_in(entry: Entry, text: str) -> bool:
    return any(_spaced(form) in text for form in (entry.name, *entry.forms))


def _spaced(text: str) -> str:
    return f" {' '.join(_WORD.findall(text.casefold()))} "
