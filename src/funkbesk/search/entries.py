"""What can be found: every bullet and every running text of the descriptions, as plain data with its surroundings.

It is taken from the data of the reader and not from the models: a description that breaks a rule of the schema is still
the one that the caller on the phone asks about, and nobody has to wait for pydantic.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from funkbesk.documents.headings import DEFAULT_HEADINGS

_DISTRIBUTION = ("ansvarlig", "udførende", "konsulteres", "informeres")
_USE = ("ansvarlig", "deltagere")


@dataclass(frozen=True, slots=True)
class Entry:
    """A bullet, or the running text of a section or group (`bullet` is then empty), and where it stands.

    `owner` is the id of the description, `given` what the file itself says of who takes part: (key, ids of roles).
    """

    owner: str
    title: str
    bullet: str
    section: str
    section_heading: str
    group: str
    group_heading: str
    text: str
    given: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def address(self) -> str:
        """Return `id#bullet`, or `id#group` or `id#section` for running text."""
        return f"{self.owner}#{self.bullet or self.group or self.section}"


def own_id(data: Mapping[str, Any], fallback_id: str) -> str:
    """Return the id in the data of a description, or `fallback_id` where that can't be read."""
    return _text(data.get("id")) or fallback_id


def entries(data: Mapping[str, Any], fallback_id: str) -> Iterator[Entry]:
    """Yield what can be found in the data of one description, in the order of print; what has no text is left out.

    `fallback_id` names a description whose own id can't be read.
    """
    owner = own_id(data, fallback_id)
    title = _text(data.get("titel"))
    for key, heading, section in _sections(data):
        place = (owner, title)
        yield from _texts(place, key, heading, "", "", section)
        for group_key, group in _mapping(section.get("grupper")).items():
            if isinstance(group, dict):
                yield from _texts(place, key, heading, group_key, _text(group.get("overskrift")), group)


def _sections(data: Mapping[str, Any]) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    """Yield (key, heading, section) in canonical order."""
    for key, heading in DEFAULT_HEADINGS.get(_text(data.get("art")), DEFAULT_HEADINGS["rolle"]).items():
        section = data.get(key)
        if isinstance(section, dict):
            yield key, _text(section.get("overskrift")) or heading, section
    for key, section in _mapping(data.get("øvrige_afsnit")).items():
        if isinstance(section, dict):
            yield key, _text(section.get("overskrift")), section


def _texts(
    place: tuple[str, str], section: str, heading: str, group: str, group_heading: str, part: Mapping[str, Any]
) -> Iterator[Entry]:
    owner, title = place
    running = _text(part.get("tekst"))
    if running:
        yield Entry(owner, title, "", section, heading, group, group_heading, running)
    for bullet, value in _mapping(part.get("punkter")).items():
        fields = value if isinstance(value, dict) else {"tekst": value}
        if text := _text(fields.get("tekst")):
            yield Entry(owner, title, bullet, section, heading, group, group_heading, text, _given(fields))


def _given(fields: Mapping[str, Any]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    distribution = _mapping(fields.get("fordeling"))
    found = [(key, _ids(distribution.get(key))) for key in _DISTRIBUTION]
    if not distribution:
        found = [(key, _ids(fields.get(key))) for key in _USE]
    return tuple((key, ids) for key, ids in found if ids)


def _ids(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return tuple(one for one in value if isinstance(one, str)) if isinstance(value, list) else ()


def _text(value: Any) -> str:
    """Return a text as one line; what is no text is none."""
    return " ".join(value.split()) if isinstance(value, str) else ""


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
