"""Words that mean the same, found in a document: which of them it uses, and where."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from funkbesk.lint.terms.phrases import Match, Matcher
from funkbesk.lint.texts.text import ends_in_abbreviation

if TYPE_CHECKING:
    from funkbesk.documents.word_lists import SynonymGroup
    from funkbesk.lint.texts.analysis import Analysis
    from funkbesk.lint.texts.text import Text

_EXCEPTION = -1
_OTHER_SENSE = -2


class Use(NamedTuple):
    """A word of a group, where it stands; `variant` is its number in the group."""

    text: Text
    start: int
    end: int
    variant: int

    @property
    def written(self) -> str:
        """Return the word as the text has it, with the full stop of an abbreviation."""
        return self.text.value[self.start : self.end]


class Uses(NamedTuple):
    """The words of one group that a document uses, and the places where one of them means something else."""

    group: str
    words: tuple[Use, ...]
    other_sense: tuple[Use, ...]


class VariantFinder:
    """The groups of a table, ready to be looked for."""

    def __init__(self, groups: Mapping[str, SynonymGroup]) -> None:
        self._matcher = Matcher(
            (written, (name, number))
            for name, group in groups.items()
            for number, written in (
                *enumerate(group.words),
                *((_EXCEPTION, one) for one in group.exceptions),
                *((_OTHER_SENSE, one) for one in group.other_sense),
            )
        )

    def find_in(self, analysis: Analysis) -> list[Uses]:
        """Return for each group that the prose uses a word of where it does, in the order of the texts."""
        return self.find(analysis.prose_with(self._matcher.openers(analysis.vocabulary)))

    def find(self, texts: Iterable[Text]) -> list[Uses]:
        """Return for each group that the texts use a word of where they do, in the order of the texts."""
        found: dict[str, list[Use]] = {}
        for text, match, (name, number) in self._matcher.find(texts):
            found.setdefault(name, []).append(Use(text, *_with_full_stop(text, match), number))
        return [_sorted_out(name, uses) for name, uses in found.items()]


def _sorted_out(name: str, uses: list[Use]) -> Uses:
    taken = {
        (use.text.path, index) for use in uses if use.variant < 0 for index in range(use.start, use.end)
    }  # a word inside an exception does not count
    words = tuple(use for use in uses if use.variant >= 0 and (use.text.path, use.start) not in taken)
    return Uses(name, words, tuple(use for use in uses if use.variant == _OTHER_SENSE))


def _with_full_stop(text: Text, match: Match) -> tuple[int, int]:
    """Return the place of a match; the full stop behind an abbreviation belongs to it, that of a sentence does not."""
    behind = text.value[match.end : match.end + 3]
    belongs = (
        behind.startswith(".")
        and not behind[2:].isupper()
        and ends_in_abbreviation(text.value[match.start : match.end + 1])
    )
    return match.start, match.end + belongs
