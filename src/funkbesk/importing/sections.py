"""Blocks to the sections of a description: which heading begins what, and where each text finds its place."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from funkbesk.documents.types import MAX_TITLE
from funkbesk.importing.blocks import Block, LeftOut
from funkbesk.importing.headings import Headings
from funkbesk.importing.known import NUMBER, Known, KnownPart
from funkbesk.importing.remarks import Remark

_LONGEST_GROUP = 200
"""Letters of a numbered bullet that may be the heading of the bullets below it."""


@dataclass(slots=True)
class Part:
    """A section or a group: its heading, its paragraphs and bullets. `key` is that of the section, None for others.

    `known` is the part of the description that it is, where there is one.
    """

    heading: str
    key: str | None = None
    level: int = 0
    counted: bool = False
    bookmarks: tuple[str, ...] = ()
    place: str = ""
    paragraphs: list[Block] = field(default_factory=list)
    bullets: list[Block] = field(default_factory=list)
    groups: list[Part] = field(default_factory=list)
    known: KnownPart | None = None


@dataclass(slots=True)
class Outline:
    """The parts of a document in their order, its title, the headings made up, what is left out, and remarks."""

    title: str = ""
    parts: list[Part] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    left_out: list[LeftOut] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


def outline_of(blocks: Sequence[Block], headings: Headings, kind: str, known: Known) -> Outline:
    """Return the outline of a document that becomes a description of that kind; `known` is the one it goes over."""
    return _Outliner(headings, kind, known).read(_split_led_in(blocks, headings, known))


def _split_led_in(blocks: Sequence[Block], headings: Headings, known: Known) -> list[Block]:
    """Return the blocks, »Formål: At sikre …« as a heading and a paragraph."""
    found: list[Block] = []
    for block in blocks:
        if block.kind == "afsnit" and _is_led_in(block, headings, known):
            heading, _, rest = block.text.partition(":")
            found.append(Block("overskrift", f"{heading}:", place=block.place, bookmarks=block.bookmarks))
            found.append(Block("afsnit", rest.strip(), place=block.place))
        else:
            found.append(block)
    return found


def _is_led_in(block: Block, headings: Headings, known: Known) -> bool:
    return not known.is_own and headings.is_led_in(block.text) and not known.is_paragraph(block.text)


class _Outliner:
    """The state of one reading: the section and the group that texts go to now."""

    def __init__(self, headings: Headings, kind: str, known: Known) -> None:
        self._headings = headings
        self._kind = kind
        self._known = known
        self._parts: dict[int, KnownPart] = {}
        self._outline = Outline()
        self._section: Part | None = None
        self._group: Part | None = None
        self._heads: set[int] = set()

    def read(self, blocks: Sequence[Block]) -> Outline:
        rest = self._take_title(blocks)
        self._heads = _group_heads(rest)
        self._parts = self._known.parts_among(rest, self._kind)
        for number, block in enumerate(rest):
            following = rest[number + 1] if number + 1 < len(rest) else None
            if block.kind == "overskrift":
                self._heading(block, following, self._parts.get(number))
            elif block.kind == "punkt":
                self._bullet(block, heads=number in self._heads)
            elif block.kind == "fodnote":
                self._footnote(block)
            else:
                self._paragraph(block, following)
        return self._outline

    def _take_title(self, blocks: Sequence[Block]) -> list[Block]:
        """Take the title out of what stands before the first section: the highest heading, else what reads like one.

        A title of one word (»Funktionsbeskrivelse«) goes on in the line below it.
        """
        parts = self._known.parts_among(blocks, self._kind)
        begin = 1 if blocks and self._known.is_title(blocks[0]) else 0  # it may read like the heading of a section
        sections = (at for at in range(begin, len(blocks)) if at in parts or self._is_section(blocks[at]))
        end = next(sections, len(blocks))
        places = [0] if begin else [at for at in range(end) if self._can_be_title(blocks[at])]
        if not places:
            return list(blocks)
        first = min(places, key=lambda at: (_title_rank(blocks[at]), at))
        taken = [first]
        if len(blocks[first].text.split()) == 1 and first + 1 in places and _is_short(blocks[first + 1].text):
            taken.append(first + 1)
        self._outline.title = " – ".join(blocks[at].text for at in taken)
        return [block for at, block in enumerate(blocks) if at not in taken]

    def _is_section(self, block: Block) -> bool:
        return block.kind == "overskrift" and self._headings.section(block.text, self._kind) is not None

    def _can_be_title(self, block: Block) -> bool:
        return block.kind in {"overskrift", "afsnit"} and len(block.text) <= MAX_TITLE

    def _heading(self, block: Block, following: Block | None, part: KnownPart | None) -> None:
        text = block.marker + block.text if not block.counted else block.text
        key = self._section_of(block)
        if part is not None and part.kind == "afsnit":
            self._begin_known(block, text, part)
        elif part is not None:
            self._begin_group(block, text)
        elif key is not None and not (self._is_below(block) and self._has_section(key)):
            self._begin_section(block, text, key)
        elif self._section is not None and (self._is_below(block) or self._belongs_to_section(following)):
            self._begin_group(block, text)
        else:
            self._begin_section(block, text, None)

    def _section_of(self, block: Block) -> str | None:
        """Return the section that a heading reads like, unless that one is still to come under its own name."""
        key = self._headings.section(block.text, self._kind)
        is_known = any(part.key == key for part in self._parts.values())
        return None if is_known and key and not self._has_section(key) else key

    def _begin_known(self, block: Block, text: str, part: KnownPart) -> None:
        self._section = Part(text, part.key, block.level, bookmarks=block.bookmarks, place=block.place, known=part)
        self._group = None
        self._outline.parts.append(self._section)

    def _is_below(self, block: Block) -> bool:
        """Return whether a heading stands below that of the section, as far as the document says so."""
        return self._section is not None and block.level > self._section.level > 0

    def _has_section(self, key: str) -> bool:
        return any(part.key == key for part in self._outline.parts)

    def _belongs_to_section(self, following: Block | None) -> bool:
        """Return whether a heading without a level divides the section: it has bullets, and none stand before it."""
        section = self._section
        if section is None or section.key is None or section.level or section.bullets:
            return False
        return following is not None and following.kind == "punkt" and not (section.paragraphs and not section.groups)

    def _begin_section(self, block: Block, text: str, key: str | None) -> None:
        same = next((part for part in self._outline.parts if key and part.key == key), None)
        if same is not None and same is self._section:
            self._begin_group_beside(same, block, text)
            return
        if same is not None:
            said = f"Overskriften »{_short(text)}« hører til et afsnit, der er begyndt før, og er lagt i øvrige_afsnit."
            self._outline.remarks.append(Remark("import-dobbelt-overskrift", said, block.place))
            key = None
        known = self._known.part_of(key) if key else None
        self._section = Part(text, key, block.level, bookmarks=block.bookmarks, place=block.place, known=known)
        self._group = None
        self._outline.parts.append(self._section)

    def _begin_group_beside(self, section: Part, block: Block, text: str) -> None:
        """Make two headings of the same section (»Faglige kompetencer«, »Personlige kompetencer«) groups of it."""
        if section.bullets or section.paragraphs:
            first = Part(section.heading, None, section.level, bookmarks=section.bookmarks, place=section.place)
            first.paragraphs, section.paragraphs = section.paragraphs, []
            first.bullets, section.bullets = section.bullets, []
            section.groups.insert(0, first)
            section.heading = ""
        self._begin_group(block, text)

    def _begin_group(self, block: Block, text: str) -> None:
        section = self._current_section(block)
        if section.known is not None and section.known.numbered and (number := NUMBER.match(text)):
            text = text[number.end() :]
            self._outline.left_out.append(LeftOut("numre foran grupper", number[0].strip(), is_told=False))
        if len(text) > MAX_TITLE:
            self._continue(block)
            return
        self._group = Part(text, None, block.level, block.counted, block.bookmarks, block.place)
        section.groups.append(self._group)

    def _bullet(self, block: Block, *, heads: bool) -> None:
        section = self._current_section(block)
        if heads:
            self._begin_group(block, block.text if block.counted else block.marker + block.text)
            return
        holder = self._group or section
        if holder is section and section.groups:
            self._continue(block)
            holder = self._current_section(block)
        holder.bullets.append(block)

    def _paragraph(self, block: Block, following: Block | None) -> None:
        holder = self._group or self._current_section(block)
        if not holder.bullets:
            holder.paragraphs.append(block)
        elif following is not None and following.kind == "punkt" and len(block.text) <= MAX_TITLE:
            said = f"»{_short(block.text)}« er gjort til overskrift på en gruppe."
            self._outline.remarks.append(Remark("import-gruppe", said, block.place))
            self._begin_group(block, block.text)
        else:
            self._continue(block)
            self._current_section(block).paragraphs.append(block)

    def _continue(self, block: Block) -> None:
        """Begin an additional section for what stands behind the bullets of a section and is no bullet itself."""
        before = self._section.heading if self._section is not None else ""
        heading = f"{before.removesuffix(':')[: MAX_TITLE - 20]} (fortsat)".strip()
        self._outline.added.append(heading)
        said = f"»{_short(block.text)}« står efter punkterne og er lagt i øvrige_afsnit under »{heading}«."
        self._outline.remarks.append(Remark("import-efter-punkter", said, block.place))
        level = self._section.level if self._section is not None else 0
        self._section = Part(heading, None, level, place=block.place)
        self._group = None
        self._outline.parts.append(self._section)

    def _current_section(self, block: Block) -> Part:
        if self._section is None:
            self._section = self._made_up("Indledning", block)
        return self._section

    def _footnote(self, block: Block) -> None:
        if self._section is None or self._section.heading != "Fodnoter":
            self._section = self._made_up("Fodnoter", block)
            self._group = None
        self._section.bullets.append(block)

    def _made_up(self, heading: str, block: Block) -> Part:
        self._outline.added.append(heading)
        part = Part(heading, place=block.place)
        self._outline.parts.append(part)
        return part


def _title_rank(block: Block) -> tuple[int, int]:
    """Return how likely a block before the first section is not the title; of equals, the first one is it."""
    calls_itself = "beskrivelse" in block.text.casefold() and not block.text.endswith(".")
    level = block.level or 1 if block.kind == "overskrift" else 9
    return (0 if calls_itself else 1, level)


def _is_short(text: str) -> bool:
    return len(text.split()) <= 8 and not text.endswith((".", ":"))


def _group_heads(blocks: Sequence[Block]) -> set[int]:
    """Return the places of numbered bullets that are headings of the bullets below them: »1. Ledelsesunderstøttelse«.

    In one list either all numbered bullets of the highest level are, or none: else they are tasks with sub-tasks.
    """
    heads: set[int] = set()
    for kind, run in groupby(range(len(blocks)), key=lambda at: blocks[at].kind):
        places = list(run) if kind == "punkt" else []
        highest = min((blocks[at].level for at in places), default=0)
        numbered = [at for at in places if blocks[at].is_numbered and blocks[at].level == highest]
        if all(at < places[-1] and _heads(blocks[at], blocks[at + 1]) for at in numbered):
            heads.update(numbered)
    return heads


def _heads(block: Block, following: Block) -> bool:
    if len(block.text) > _LONGEST_GROUP or block.text.endswith((".", ";", ",")):
        return False
    return following.level > block.level or (following.level == block.level and not following.is_numbered)


def _short(text: str, length: int = 60) -> str:
    return text if len(text) <= length else f"{text[:length].rstrip()} …"


def bullets_of(part: Part) -> Iterator[Block]:
    """Yield all bullets of a section, those of its groups included."""
    yield from part.bullets
    for group in part.groups:
        yield from group.bullets
