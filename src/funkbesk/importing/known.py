"""What is known of a document before it is read: the parts and texts of the description that it goes over."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any

from funkbesk.documents.bookmarks import PREFIXES, PartKind, names_of
from funkbesk.documents.headings import DEFAULT_HEADINGS
from funkbesk.importing.blocks import Block
from funkbesk.importing.encodings import cleaned

OTHERS = "øvrige_afsnit"
NUMBER = re.compile(r"^\d+\.\s+")
"""What print puts before the headings of groups in a section that is `nummererede`."""
_PARTS: tuple[PartKind, ...] = ("afsnit", "gruppe")
Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KnownPart:
    """A section or a group. `path` leads to it, empty for one that our own document has and the description lacks.

    `key` is that of a section of the template; `heading` is what print shows, without a number, `numbered` says whether
    the groups of a section have one.
    """

    kind: PartKind
    path: Path = ()
    key: str | None = None
    heading: str = ""
    numbered: bool = False

    @property
    def section(self) -> Path:
        """Return the path of the section that a group stands in."""
        return self.path[:-2]


Taken = AbstractSet[KnownPart]


class Known:
    """The parts and texts of a description. Of no description, only the bookmarks of the template's sections."""

    def __init__(self, data: Mapping[str, Any] | None = None, *, is_own: bool = False) -> None:
        """`data` is that of the description, bullets as mappings and no defaults; None where there is none.

        `is_own` says that the document is one of funkbesk, so that what is a heading looks like one.
        """
        self.is_own = is_own
        self._data = data or {}
        self._parts = list(_parts_of(self._data))
        holders = list(_holders_of(self._data))
        self._by_heading: dict[str, list[KnownPart]] = {}
        self._by_name: dict[str, list[KnownPart]] = {}
        for part in self._parts:
            self._by_heading.setdefault(_plain(part.heading), []).append(part)
            for name in names_of(part.kind, part.path[-1]):
                self._by_name.setdefault(name, []).append(part)
        self._paragraphs = {_plain(line) for holder in holders for line in holder.get("tekst", "").split("\n")}
        bullets = [bullet for holder in holders for bullet in holder.get("punkter", {}).items()]
        self._bullet_texts = {_plain(one["tekst"]) for _, one in bullets}
        said = (names_of("punkt", identifier) for identifier, one in bullets if "deltagere" in one)
        self._with_participants = {name for names in said for name in names}

    @property
    def kind(self) -> str | None:
        """Return `art` of the description."""
        return self._data.get("art")

    @property
    def unit(self) -> str | None:
        """Return the unit that the description belongs to."""
        return self._data.get("hører_til")

    def is_title(self, block: Block) -> bool:
        """Return whether the block is the title of the description."""
        return not block.bookmarks and bool(self._data) and _plain(block.text) == _plain(self._data["titel"])

    def is_heading(self, text: str) -> bool:
        """Return whether a text is the heading of a part, and not a paragraph as well."""
        return _plain(text) in self._by_heading and not self.is_paragraph(text)

    def is_paragraph(self, text: str) -> bool:
        """Return whether a text is a paragraph of the description, or one by its look where only that is known."""
        return _plain(text) in self._paragraphs or (self.is_own and not self._data)

    def names_participants(self, block: Block) -> bool:
        """Return whether there is nothing to say of who takes part: the bullet is as it was, or says it."""
        return _plain(block.text) in self._bullet_texts or not self._with_participants.isdisjoint(block.bookmarks)

    def part_of(self, key: str) -> KnownPart | None:
        """Return a section of the template, if the description has it."""
        return next((part for part in self._parts if part.path == (key,)), None)

    def parts_among(self, blocks: Sequence[Block], kind: str) -> dict[int, KnownPart]:
        """Return which headings are parts of the description: by their bookmarks, then by the same words.

        Each part is found once. `kind` says which sections the template has.
        """
        found: dict[int, KnownPart] = {}
        taken: set[KnownPart] = set()
        template = {
            name: KnownPart("afsnit", (key,), key)
            for key in DEFAULT_HEADINGS[kind]
            if self.part_of(key) is None
            for name in names_of("afsnit", key)
        }
        headings = [at for at, block in enumerate(blocks) if block.kind == "overskrift"]
        for at in headings:
            if part := self._by_bookmark(blocks[at], template, taken):
                found[at] = part
                taken.add(part)
        section: tuple[Path, int] | None = None
        for at in headings:
            if at not in found and (part := self._by_words(blocks[at], section, taken) or _own_part(blocks[at])):
                found[at] = part
                taken.add(part)
            if (part := found.get(at)) and part.kind == "afsnit":
                section = (part.path, blocks[at].level)
        return found

    def _by_bookmark(
        self, block: Block, template: Mapping[str, KnownPart], taken: AbstractSet[KnownPart]
    ) -> KnownPart | None:
        named = [part for mark in block.bookmarks for part in self._by_name.get(mark, ())]
        named += [template[mark] for mark in block.bookmarks if mark in template]
        free = [part for part in named if part not in taken]
        free.sort(key=lambda part: part not in self._alike(block))  # an additional section may be called `formål`
        return next(iter(free), None)

    def _by_words(
        self, block: Block, section: tuple[Path, int] | None, taken: AbstractSet[KnownPart]
    ) -> KnownPart | None:
        alike = [part for part in self._alike(block) if part not in taken]
        inside = [part for part in alike if section and part.kind == "gruppe" and part.section == section[0]]
        is_below = section is not None and block.level > section[1] > 0
        beside = [part for part in alike if part.kind == "afsnit" and not is_below]
        return next(iter((*inside, *beside)), None)

    def _alike(self, block: Block) -> list[KnownPart]:
        """Return the parts that have the words of a heading, with the number that print puts before it or without."""
        written = [*self._by_heading.get(_plain(block.text), ())]
        if block.marker:
            written += self._by_heading.get(_plain(block.marker + block.text), ())
        unnumbered = self._by_heading.get(_plain(NUMBER.sub("", block.text)), ())
        return [*written, *(part for part in unnumbered if part.kind == "gruppe" and part.numbered)]


def _own_part(block: Block) -> KnownPart | None:
    """Return the part that a bookmark of ours stands for, where the description does not have it or has it already."""
    kinds = (kind for kind in _PARTS if any(mark.startswith(PREFIXES[kind]) for mark in block.bookmarks))
    return next(map(KnownPart, kinds), None)


def _parts_of(data: Mapping[str, Any]) -> Iterator[KnownPart]:
    defaults = DEFAULT_HEADINGS.get(data.get("art", ""), {})
    sections = [((key,), key, data[key]) for key in defaults if key in data]
    for path, key, section in (*sections, *(((OTHERS, name), None, one) for name, one in data.get(OTHERS, {}).items())):
        numbered = section.get("nummererede", False)
        heading = section.get("overskrift") or defaults.get(key or "", "")
        yield KnownPart("afsnit", path, key, heading, numbered)
        for name, group in section.get("grupper", {}).items():
            yield KnownPart("gruppe", (*path, "grupper", name), None, group["overskrift"], numbered)


def _holders_of(data: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    sections = [data[key] for key in DEFAULT_HEADINGS.get(data.get("art", ""), {}) if key in data]
    for section in (*sections, *data.get(OTHERS, {}).values()):
        yield section
        yield from section.get("grupper", {}).values()


def _plain(text: str) -> str:
    """Return a text as it comes back from a document."""
    return " ".join(cleaned(text).split())
