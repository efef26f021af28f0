"""What of the register a description names: the terms, abbreviations, fora and roles that occur in its texts."""

from __future__ import annotations

from collections.abc import Iterator

from funkbesk.danish import alphabetical
from funkbesk.documents.description import Description
from funkbesk.documents.register import Entry, Register
from funkbesk.documents.register_names import RegisterNames, words_of
from funkbesk.documents.sections import Group, Section


def named_in(
    description: Description, register: Register | None, names: RegisterNames | None = None
) -> dict[str, dict[str, Entry]]:
    """Return for each part of the register (`terms`, `fora` …) the entries by id that the description names.

    They come in alphabetical order. What is named as part of a longer name is not named itself; an abbreviation is
    also named by a compound with a hyphen ("VEU-centre"). `names` are those of the register, where many descriptions
    are asked.
    """
    found: dict[str, dict[str, Entry]] = {part: {} for part, _ in Register.PARTS}
    if register is None:
        return found
    names = names or RegisterNames(register)
    short = {entry.name.lower(): key for key, entry in register.abbreviations.items()}
    for text in texts_of(description):
        words = words_of(text)
        for named in names.found_in(words):
            for known in named.known:
                found[known.part][known.id] = known.entry
        for part in (part for word in words if "-" in word for part in word.split("-") if part in short):
            found["abbreviations"][short[part]] = register.abbreviations[short[part]]
    return {
        part: dict(sorted(entries.items(), key=lambda item: alphabetical(item[1].name)))
        for part, entries in found.items()
    }


def texts_of(description: Description) -> Iterator[str]:
    """Yield every text of the description in the order of print: title, headings, running text, bullets."""
    yield description.title
    for _key, section in description.sections():
        yield from _of_part(section)
        for group in section.groups.values():
            yield from _of_part(group)


def _of_part(part: Section | Group) -> Iterator[str]:
    if part.heading:
        yield part.heading
    if part.text:
        yield part.text
    for bullet in part.bullets.values():
        yield bullet.text
