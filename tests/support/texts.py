"""Short texts as the subject of a rule: a table of bullets in, the places of the hits out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from funkbesk.documents.description import Description, RoleDescription, UnitDescription
from funkbesk.documents.register import Register
from funkbesk.documents.word_lists import OwnWords
from funkbesk.lint.engine.rule import Hit, Subject, Surroundings
from tests.support.wrong_file import METADATA


class Place(NamedTuple):
    """Where a rule hit: the number of the bullet (from 0) or the path of keys, and the characters (None: all)."""

    at: int | str
    start: int | None
    end: int | None


def description(data: Mapping[str, Any]) -> Description:
    """Return the description with these keys (those of a file); what is missing of the metadata is filled in."""
    dates = {"gyldig_fra", "næste_revision"}
    whole = {**{key: value for key, value in METADATA.items() if key not in dates}, **data}
    model = UnitDescription if whole["art"] == "enhed" else RoleDescription
    return model.model_validate(whole)


def section(
    bullets: Sequence[str] = (), lead_in: str | None = None, groups: Mapping[str, Sequence[str]] | None = None
) -> dict[str, Any]:
    """Return a section as it is written in a file; bullets get the ids p0, p1 …, groups their key as heading."""
    found: dict[str, Any] = {}
    if lead_in is not None:
        found["tekst"] = lead_in
    if bullets:
        found["punkter"] = {f"p{number}": text for number, text in enumerate(bullets)}
    if groups:
        found["grupper"] = {
            key: {"overskrift": key, "punkter": {f"{key}-p{number}": text for number, text in enumerate(texts)}}
            for key, texts in groups.items()
        }
    return found


def register_of(data: Mapping[str, Any]) -> Register:
    """Return the register with these keys (those of a file)."""
    return Register.model_validate({"kommune": "Eksempel Kommune", **data})


def surroundings(register: Mapping[str, Any] | None = None, own: Mapping[str, Any] | None = None) -> Surroundings:
    """Return what lies around a description; `register` and `own` (`ordlister`) hold the keys of their files."""
    return Surroundings(
        root=Path(),
        register=None if register is None else register_of(register),
        register_is_broken=False,
        file_names=frozenset(),
        own_words=OwnWords.model_validate(own or {}),
    )


def raw_hits(
    rule: ModuleType | Callable[..., Iterator[Hit]],
    data: Mapping[str, Any],
    *,
    register: Mapping[str, Any] | None = None,
    own: Mapping[str, Any] | None = None,
) -> list[Hit]:
    """Return what the rule (its module, or its `check`) says of a description with these keys."""
    check: Callable[..., Iterator[Hit]] = rule.check if isinstance(rule, ModuleType) else rule
    subject = Subject(description(data), Path("descriptions/rolle.yaml"), "descriptions/rolle.yaml")
    return list(check(subject, surroundings(register, own)))


def hits(
    rule: ModuleType | Callable[..., Iterator[Hit]],
    bullets: Sequence[str] = (),
    *,
    lead_in: str | None = None,
    section_key: str = "opgaver",
    groups: Mapping[str, Sequence[str]] | None = None,
    register: Mapping[str, Any] | None = None,
    own: Mapping[str, Any] | None = None,
) -> list[Place]:
    """Return where the rule hits in a description that has one section with these bullets (or groups of them)."""
    data = {section_key: section(bullets, lead_in, groups)}
    return [place_of(hit) for hit in raw_hits(rule, data, register=register, own=own)]


def place_of(hit: Hit) -> Place:
    """Return the place of a hit; a bullet outside of groups goes by its number, all else by its keys, with dots."""
    keys = [str(key) for key in hit.path]
    if len(keys) in {3, 4} and keys[1] == "punkter" and keys[2].startswith("p") and keys[2][1:].isdigit():
        return Place(int(keys[2][1:]), hit.start, hit.end)
    return Place(".".join(keys), hit.start, hit.end)


def certain_quotes(rule: ModuleType, text: str) -> list[str]:
    """Return what the rule quotes of a bullet with this text, where it is as sure as it mostly is."""
    hits = raw_hits(rule, {"opgaver": section([text])})
    return [text[hit.start : hit.end] for hit in hits if hit.level is None]
