"""Footnotes of a PDF: the raised numbers in its text and the notes at the foot of the page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from funkbesk.importing.blocks import Join, LeftOut
from funkbesk.importing.pdf.texts import Text

_NUMBER = re.compile(r"(?:\d{1,2}|\*{1,3})(?=\s|$)")
_NOTE = re.compile(r"(\d{1,2}|\*{1,3})\s+(?=\S)")
_SMALLER = 0.8
"""The size of a raised number, in sizes of its text."""
_BESIDE = 3.0
"""Points between a raised number and the word that it stands at."""
_TOUCHING = 1.5
"""The same where the number is not seen to be smaller, since the rest of the line follows it."""
_REASON = "tal for fodnoter"


@dataclass(slots=True)
class Notes:
    """What was done with the raised numbers and footnotes of a document."""

    left_out: list[LeftOut] = field(default_factory=list)
    joins: list[Join] = field(default_factory=list)

    def taken(self, page: Sequence[Text], raw: str) -> list[Text]:
        """Return the lines of a page with footnotes marked and their numbers taken out; `raw` is its whole text.

        A raised number without a note (m2) becomes part of its word.
        """
        gone: set[int] = set()
        notes = {found[1]: text for text, found in _notes(page) if _word_at(text, page, gone) is None}
        used: set[str] = set()
        for mark in page:
            found = _NUMBER.match(mark.text)
            word = _word_at(mark, page, gone) if found is not None else None
            if found is None or word is None:
                continue
            number, rest = found[0], mark.text[found.end() :]
            gone.add(id(mark))
            if number in notes:
                used.add(number)
                self._leave_out(word, number, raw)
            else:
                word.text += number
            following = _following(mark, page, gone)
            word.text, word.right = word.text + rest, mark.right
            if following is not None:
                gone.add(id(following))
                word.text, word.right = f"{word.text} {following.text}", following.right
            word.starts = []  # the places of the words are no longer known
        for number in used:
            note = notes[number]
            note.is_note = True
            note.text = note.text[len(number) :].lstrip()
            self.left_out.append(LeftOut(_REASON, number))
        return [text for text in page if id(text) not in gone]

    def _leave_out(self, word: Text, number: str, raw: str) -> None:
        last = word.text.rsplit(maxsplit=1)[-1]
        is_joined = f"{last}{number}" in raw
        if is_joined:
            self.joins.append(Join(f"{last}{number}", last))
        self.left_out.append(LeftOut(_REASON, number, in_raw=not is_joined))


def _notes(page: Sequence[Text]) -> Iterator[tuple[Text, re.Match[str]]]:
    """Yield the lines that begin with a number, stand below the text and are smaller than it."""
    sizes: Counter[float] = Counter()
    for text in page:
        sizes[text.size] += len(text.text)
    body = sizes.most_common(1)[0][0] if sizes else 0.0
    foot = max((text.bottom for text in page if text.size >= body), default=0.0)
    for text in page:
        if text.size < body and text.top > foot - 1 and (found := _NOTE.match(text.text)):
            yield text, found


def _word_at(mark: Text, page: Sequence[Text], gone: set[int]) -> Text | None:
    """Return the line that a raised number stands right behind."""
    return next(
        (
            text
            for text in page
            if text is not mark
            and id(text) not in gone
            and abs(mark.left - text.right) <= (_BESIDE if mark.size < text.size * _SMALLER else _TOUCHING)
            and text.top - text.size / 2 < mark.top < mark.bottom < text.bottom + 1
        ),
        None,
    )


def _following(mark: Text, page: Sequence[Text], gone: set[int]) -> Text | None:
    """Return the rest of the line behind a raised number."""
    return next(
        (
            text
            for text in page
            if id(text) not in gone
            and mark.size < text.size * _SMALLER
            and 0 <= text.left - mark.right <= text.size
            and text.top - text.size / 2 < mark.top < mark.bottom < text.bottom + 1
        ),
        None,
    )
