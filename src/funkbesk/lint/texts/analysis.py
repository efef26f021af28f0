"""A description as texts and lists of bullets: what the language rules look at, made once for each document."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from funkbesk.lint.texts.made_once import made_once
from funkbesk.lint.texts.text import Text

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.documents.sections import Group, Section

TEXT = "tekst"

T = TypeVar("T")


class BulletList(NamedTuple):
    """The bullets of one section or group; `lead_in` is the last paragraph before them, where there is one.

    `path` leads to the mapping `punkter`, `section` is the key of the section.
    """

    path: tuple[str, ...]
    section: str
    heading: str
    lead_in: Text | None
    bullets: tuple[Text, ...]


class Analysis:
    """All texts and lists of a description, in the order of print."""

    def __init__(self, document: Description) -> None:
        self.document = document
        self._made: dict[str, Any] = {}

    def once(self, name: str, make: Callable[[], T]) -> T:
        """Return what `make` makes of the texts for several rules; it is made at the first call."""
        if name not in self._made:
            self._made[name] = make()
        made: T = self._made[name]
        return made

    @made_once
    def title(self) -> Text:
        """Return the title."""
        return Text(self.document.title, ("titel",), "titel", "")

    @made_once
    def headings(self) -> tuple[Text, ...]:
        """Return the headings that are written in the file; default headings are no text of the author's."""
        found: list[Text] = []
        for path, section in self.document.placed_sections():
            if (key := path[-1]) and self._is_written(path):
                found.append(Text(section.heading or "", (*path, "overskrift"), "overskrift", key))
            found += [
                Text(group.heading, (*path, "grupper", group_id, "overskrift"), "overskrift", key)
                for group_id, group in section.groups.items()
            ]
        return tuple(found)

    @made_once
    def paragraphs(self) -> tuple[Text, ...]:
        """Return the running text of sections and groups, one text for each `tekst`."""
        return tuple(
            Text(part.text, (*path, TEXT), TEXT, section)
            for path, section, part in self._parts
            if part.text is not None
        )

    @made_once
    def lists(self) -> tuple[BulletList, ...]:
        """Return the lists of bullets that have any."""
        return tuple(
            BulletList((*path, "punkter"), section, part.heading or "", _lead_in(part, path, section), bullets)
            for path, section, part in self._parts
            if (bullets := _bullets(part, path, section))
        )

    @made_once
    def bullets(self) -> tuple[Text, ...]:
        """Return all bullets."""
        return tuple(bullet for bullets in self.lists for bullet in bullets.bullets)

    @made_once
    def texts(self) -> tuple[Text, ...]:
        """Return every text of the author's: title, headings, running text, bullets."""
        return (self.title, *self.headings, *self.paragraphs, *self.bullets)

    @made_once
    def prose(self) -> tuple[Text, ...]:
        """Return running text and bullets, without title and headings."""
        return (*self.paragraphs, *self.bullets)

    @made_once
    def vocabulary(self) -> frozenset[str]:
        """Return the different words of all texts in lower case: what none of them is need not be looked for."""
        return frozenset(self._numbers)

    def texts_with(self, words: frozenset[str]) -> list[Text]:
        """Return the texts that hold one of the words (lower case), in the order of `texts`."""
        return [self.texts[number] for number in self._numbers_of(words)]

    def prose_with(self, words: frozenset[str]) -> list[Text]:
        """Return the running texts and bullets that hold one of the words (lower case), in the order of `prose`."""
        first = 1 + len(self.headings)
        return [self.texts[number] for number in self._numbers_of(words) if number >= first]

    @made_once
    def _numbers(self) -> dict[str, list[int]]:
        """Return for each word in lower case the numbers of the texts that hold it, in `texts`."""
        found: defaultdict[str, list[int]] = defaultdict(list)
        for number, text in enumerate(self.texts):
            for word in text.lower_words:
                found[word].append(number)
        return found

    def _numbers_of(self, words: frozenset[str]) -> list[int]:
        if self.vocabulary.isdisjoint(words):
            return []
        return sorted({number for word in words & self.vocabulary for number in self._numbers[word]})

    @made_once
    def _parts(self) -> list[tuple[tuple[str, ...], str, Section | Group]]:
        found: list[tuple[tuple[str, ...], str, Section | Group]] = []
        for path, section in self.document.placed_sections():
            found.append((path, path[-1], section))
            found += [((*path, "grupper", group_id), path[-1], group) for group_id, group in section.groups.items()]
        return found

    def _is_written(self, path: tuple[str, ...]) -> bool:
        if len(path) > 1:
            return True
        attributes = {key: attribute for attribute, key in self.document.section_fields()}
        return getattr(self.document, attributes[path[0]]).heading is not None


def _bullets(part: Section | Group, path: tuple[str, ...], section: str) -> tuple[Text, ...]:
    return tuple(
        # where a bullet is its text alone, the last step leads nowhere, and `Parsed.span` stays at the bullet
        Text(bullet.text, (*path, "punkter", bullet_id, TEXT), "punkt", section)
        for bullet_id, bullet in part.bullets.items()
    )


def _lead_in(part: Section | Group, path: tuple[str, ...], section: str) -> Text | None:
    if part.text is None:
        return None
    return Text(part.text, (*path, TEXT), TEXT, section)
