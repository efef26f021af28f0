"""The sentence that introduces a list, and what it wants of the bullets that complete it."""

from __future__ import annotations

from typing import NamedTuple

from funkbesk.lint.texts.analysis import TEXT, Analysis, BulletList
from funkbesk.lint.texts.text import Text, Word

PREPOSITIONS = frozenset({"for", "i", "på", "om", "til", "med", "af", "ved"})
MODALS = frozenset({"kan", "skal", "må", "vil", "bør", "kunne", "skulle", "måtte", "ville", "burde"})
_LONGEST_SUBJECT = 3


class LeadIn(NamedTuple):
    """The last sentence before a list: the text that it stands in, its place there, and its words."""

    text: Text
    start: int
    end: int
    words: tuple[Word, ...]

    @property
    def ends_in_colon(self) -> bool:
        """Return whether the sentence leads on to the list."""
        return self.text.value[: self.end].endswith(":")

    @property
    def last(self) -> str:
        """Return the last word in lower case, or an empty text."""
        return self.words[-1].lower if self.words else ""

    def modal(self, infinitives: frozenset[str]) -> Word | None:
        """Return the modal verb that the bullets follow: `… skal kunne:`, `I det daglige skal lederen:`; or None.

        A modal that has its infinitive already (`skal føre til:`) wants nothing of the bullets.
        """
        for behind, word in enumerate(reversed(self.words[-_LONGEST_SUBJECT - 1 :])):
            if word.lower in MODALS:
                return word if behind == 0 or word.lower in {"kan", "skal", "må", "vil", "bør"} else None
            if word.lower in infinitives or word.lower in PREPOSITIONS or word.lower == "at":
                return None
        return None


def lead_in(analysis: Analysis, bullets: BulletList) -> LeadIn | None:
    """Return the last sentence before the list; a group without text of its own has that of its section."""
    text = bullets.lead_in
    if text is None and "grupper" in bullets.path:
        above = (*bullets.path[: bullets.path.index("grupper")], TEXT)
        text = next((paragraph for paragraph in analysis.paragraphs if paragraph.path == above), None)
    if text is None or not text.sentences:
        return None
    sentence = text.sentences[-1]
    end = sentence.start + len(text.value[sentence.start : sentence.end].rstrip())
    return LeadIn(text, sentence.start, end, text.words_of(sentence))
