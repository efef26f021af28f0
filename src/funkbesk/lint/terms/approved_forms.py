"""Where a text writes an entry of the register otherwise than approved: split, hyphenated, or bent out of shape."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from funkbesk.danish_stems import stem
from funkbesk.late_patterns import late
from funkbesk.lint import word_lists
from funkbesk.lint.terms.register_words import bases, words_of
from funkbesk.lint.texts.word_filter import WordFilter

if TYPE_CHECKING:
    from funkbesk.documents.register import Register
    from funkbesk.lint.texts.text import Text

_MOST_PARTS = 5
_KEY = 4
_BETWEEN = frozenset({" ", "-", " -", "- "})
_MAX_REMEMBERED = 20_000
_ARTICLES = frozenset({"den", "det", "de", "en", "et"})
_NUMBER = late(r"[ -]?([1-9]|1[0-2])(?!\w|[.,]\d)")
_ROMAN = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")


class Deviation(NamedTuple):
    """A place that is not written as approved: characters of the text, and the approved form in the same inflection."""

    start: int
    end: int
    approved: str


class ApprovedForms:
    """The approved forms of a register, ready to be compared with texts."""

    def __init__(self, register: Register) -> None:
        self._small = frozenset(word_lists.words("funktionsord"))
        self._starts: dict[str, bool] = {}
        self._openers = WordFilter(self._may_start)
        self._joined: dict[str, str] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._surfaces: set[tuple[str, ...]] = set()
        for attribute, _ in register.PARTS:
            for entry in getattr(register, attribute).values():
                forms = {words_of(form): form for form in (entry.name, *entry.forms) if words_of(form)}
                self._surfaces.update(forms)
                for words, form in forms.items():
                    if len(_joint(words)) >= _KEY:
                        self._joined.setdefault(_joint(words), form)
                    if attribute == "terms" and words[0] in _ARTICLES:
                        self._phrases.setdefault(words[0], []).append((tuple(map(stem, words)), form))
        self._sorted = sorted(self._joined)
        self._keys = frozenset(joined[:_KEY] for joined in self._joined)
        self._short_keys = frozenset(joined[:length] for joined in self._joined for length in range(1, _KEY))

    def openers(self, words: frozenset[str]) -> frozenset[str]:
        """Return those of the words that a name may begin with: other texts need not be looked at."""
        return self._openers.among(words)

    def deviations(self, text: Text) -> Iterator[Deviation]:
        """Yield the deviations of one text; they do not overlap."""
        behind = 0
        for index, lower in enumerate(text.lower_words):
            starts = self._starts.get(lower)
            if starts is None:
                starts = self._may_start(lower)
            if not starts or text.words[index].start < behind:
                continue
            found = self._split_at(text, index) or self._bent_at(text, index)
            if found is not None:
                behind = found.end
                yield found

    def _goes_on(self, joined: str) -> bool:
        """Return whether there is a name that begins so and is longer."""
        place = bisect_right(self._sorted, joined)
        return place < len(self._sorted) and self._sorted[place].startswith(joined)

    def _may_start(self, word: str) -> bool:
        """Return whether a name may begin with the word, and remember it: texts share most of their words."""
        plain = _plain(word)
        if len(self._starts) >= _MAX_REMEMBERED:
            self._starts.clear()
        self._starts[word] = word in self._phrases or (
            word not in self._small and (plain[:_KEY] in self._keys or plain in self._short_keys)
        )
        return self._starts[word]

    def _split_at(self, text: Text, index: int) -> Deviation | None:
        """Return the deviation of a name whose letters are right, but not its spaces, hyphens or number."""
        words = text.words
        joined = ""
        for last in range(index, min(index + _MOST_PARTS, len(words))):
            if last > index and text.value[words[last - 1].end : words[last].start] not in _BETWEEN:
                return None
            before, final = joined, _plain(text.lower_words[last])
            joined += final
            surface = text.lower_words[index : last + 1]
            number = _NUMBER.match(text.value, words[last].end)
            if number is not None and (form := self._joined.get(joined + _ROMAN[int(number[1])])) is not None:
                return Deviation(words[index].start, number.end(), form)
            # »med arbejderne« is not a split »medarbejderne«
            if not (self._is_approved(surface) or (last > index and self._small.intersection(surface))):
                for base in bases(final):
                    form = self._joined.get(before + base)
                    if form is not None:
                        return Deviation(words[index].start, words[last].end, form + final[len(base) :])
            if not self._goes_on(joined):
                return None
        return None

    def _bent_at(self, text: Text, index: int) -> Deviation | None:
        """Return the deviation of a term whose stems are right, but not the endings that its article demands.

        Without the article in the term nothing can be said: »vores pædagogiske læreplan« is right.
        """
        words = text.words
        for stems, form in self._phrases.get(text.lower_words[index], ()):
            found = words[index : index + len(stems)]
            if tuple(word.stem for word in found) != stems:
                continue
            surface = text.lower_words[index : index + len(stems)]
            same_noun = surface[-1].removesuffix("s") == words_of(form)[-1].removesuffix("s")
            same_marks = text.value.count(",", found[0].start, found[-1].end) == form.count(",")
            if same_noun and same_marks and not self._is_approved(surface):
                bare = form[: len(form) - len(words_of(form)[-1])]
                return Deviation(found[0].start, found[-1].end, bare + found[-1].text)
        return None

    def _is_approved(self, surface: tuple[str, ...]) -> bool:
        return any((*surface[:-1], base) in self._surfaces for base in bases(surface[-1]))


def _plain(word: str) -> str:
    return word.replace("-", "")


def _joint(words: tuple[str, ...]) -> str:
    return "".join(map(_plain, words))
