"""Which words around the text of our own Word document say nothing new: those that print itself has put there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from funkbesk.importing.word.own import FACTS_HEADING, FOOTER, HEADER, SURROUNDINGS
from funkbesk.rendering.page import facts

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.documents.register import Register
    from funkbesk.importing.blocks import LeftOut
    from funkbesk.importing.imported import Imported

_WORD = re.compile(r"\w+")
_CUT = re.compile(r"(\w+)…")
"""A long title is cut at the head of a page."""
_PAGES = "Side af"
_VERSION = "version"
_CHECKSUM = re.compile(r"[0-9a-f]{64}")
"""An older print has that of the file as it was."""


class PrintWords:
    """The words that stand around the text in the print of a description."""

    def __init__(self, description: Description, register: Register | None, source: bytes) -> None:
        """`source` is the file of the description, whose checksum is printed."""
        printed = facts(description, register, source)
        facts_said = [_words_of(f"{one['label']} {one['value']}") for one in printed]
        self._rows = [[word for word in row if not _CHECKSUM.fullmatch(word)] for row in facts_said]
        self._words = {
            *_words_of(f"{description.title} {FACTS_HEADING}"),
            *(word for row in facts_said for word in row),
        }

    def hold(self, left_out: LeftOut, draft: Imported) -> bool:
        """Return whether print has put that text there: the description and the document's properties say it too."""
        if not draft.identifier or left_out.reason not in {SURROUNDINGS, HEADER, FOOTER}:
            return False
        about = set(_words_of(draft.about))
        known = self._words | about
        words = [word for word in _words_of(_CUT.sub(" ", left_out.text)) if not _CHECKSUM.fullmatch(word)]
        if left_out.text.startswith("• "):  # a row of the facts; the properties have the version of an older print
            return words in self._rows or (words[:1] == [_VERSION] and about.issuperset(words))
        whole = set(words)
        if left_out.reason == FOOTER:
            whole -= {*_words_of(_PAGES), *(word for word in words if word.isdigit())}
        cut = [word.casefold() for word in _CUT.findall(left_out.text)]
        return whole <= known and all(any(one.startswith(word) for one in known) for word in cut)


def _words_of(text: str) -> list[str]:
    return _WORD.findall(text.casefold())
