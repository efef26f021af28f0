"""The occasions on which a description is used: each bullet of `anvendelse` with what the file says beside its text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple, cast

if TYPE_CHECKING:
    from funkbesk.documents.bullets import Use
    from funkbesk.documents.description import Description
    from funkbesk.lint.engine.rule import Subject, Surroundings
    from funkbesk.lint.texts.text import Text

_SECTION = "anvendelse"


class Occasion(NamedTuple):
    """A bullet, its text, and the lead-in of its list."""

    use: Use
    text: Text
    lead_in: Text | None

    @property
    def recurs(self) -> bool:
        """Return whether the occasion has to come back: an evaluation or an alignment of expectations."""
        return bool({"evaluering", "forventningsafstemning"}.intersection(self.use.occasions or ()))


def occasions(subject: Subject[Description]) -> Iterator[Occasion]:
    """Yield the bullets of the section `anvendelse`, in the order of print."""
    section = subject.document.use
    uses = {} if section is None else {(_SECTION, *path): use for path, use in section.placed_bullets()}
    for bullets in subject.analysis.lists:
        for text in bullets.bullets if bullets.section == _SECTION else ():
            use = uses.get(tuple(str(key) for key in text.path[:-1]))
            if use is not None:
                yield Occasion(cast("Use", use), text, bullets.lead_in)


def names_part(
    subject: Subject[Description], around: Surroundings, text: Text | None, *parts: str
) -> list[tuple[int, int]]:
    """Return where a text names entries of these parts of the register."""
    known = around.register_words
    if known is None or text is None:
        return []
    return [
        (mention.start, mention.end)
        for mention in known.mentions(subject.analysis)
        if mention.text.path == text.path and any(one.part in parts for one in mention.known)
    ]
