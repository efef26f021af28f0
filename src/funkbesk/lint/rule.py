"""What a rule is, what it sees, and what it reports."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path as FilePath
from typing import Any, Generic, TypeVar

from funkbesk.documents.description import Description
from funkbesk.documents.names import FileKind
from funkbesk.documents.register import Register
from funkbesk.findings import Level

Path = Sequence[str | int]
"""The keys that lead to a place in a document."""

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Rule:
    """A rule's name (Danish, kebab), the family it is listed under, its level, and the files it looks at."""

    name: str
    family: str
    level: Level
    kinds: frozenset[FileKind] = frozenset({"description"})


@dataclass(frozen=True, slots=True)
class Hit:
    """One place where a rule is broken: the path of keys to it, what is wrong and what to do (Danish).

    `on_key` puts the finding at the last key instead of its value; `level` is given where it depends on the case.
    """

    path: Path
    message: str
    advice: str
    on_key: bool = False
    level: Level | None = None


@dataclass(frozen=True)
class Subject(Generic[T_co]):
    """A document that could be read, and the file it stands in; `shown` is the path that users see."""

    document: T_co
    path: FilePath
    shown: str


@dataclass(frozen=True)
class Surroundings:
    """What a rule may know beside the document it looks at.

    `checked` are the descriptions of this run: all of the collection, or those whose paths were given. `file_names` are
    the names, without ending, of all description files of the collection, whether they are checked or not.
    """

    root: FilePath
    register: Register | None
    register_is_broken: bool
    checked: tuple[Subject[Description], ...]
    file_names: frozenset[str]
    today: date

    def with_id(self, identifier: str) -> list[Subject[Description]]:
        """Return the checked descriptions that have this id: one, or none, or by mistake several."""
        return self._by_id.get(identifier, [])

    @cached_property
    def _by_id(self) -> dict[str, list[Subject[Description]]]:
        found: dict[str, list[Subject[Description]]] = {}
        for subject in self.checked:
            found.setdefault(subject.document.id, []).append(subject)
        return found


Check = Callable[[Subject[Any], Surroundings], Iterator[Hit]]
