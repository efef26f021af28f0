"""What stands right beside a word, with nothing but a space between: the words before and behind it."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.texts.text import Text, Word

_HALF_WORDS = late(r" (?:\w+-,? )+(?:og|eller|samt) $")


def beside(text: Text, index: int) -> bool:
    """Return whether nothing but a space stands between the word and the next one."""
    return text.value[text.words[index].end : text.words[index + 1].start] == " "


def near(text: Text, inside: tuple[Word, ...], index: int) -> bool:
    """Return whether nothing but a space, or half a word, stands between the word and the next one of the sentence."""
    gap = text.value[inside[index].end : inside[index + 1].start]
    return gap == " " or (gap.endswith((" og ", " eller ")) and _HALF_WORDS.match(gap) is not None)


def following_word(text: Text, index: int) -> str | None:
    """Return the word behind, where nothing but a space stands between; None at the end or before punctuation."""
    if not 0 <= index < len(text.words) - 1:
        return None
    return text.words[index + 1].lower if beside(text, index) else None


def preceding_word(text: Text, index: int) -> str | None:
    """Return the word before, where nothing but a space stands between; None at the beginning or behind a comma."""
    return text.words[index - 1].lower if index > 0 and following_word(text, index - 1) is not None else None
