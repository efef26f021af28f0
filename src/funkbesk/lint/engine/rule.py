"""What a rule is, what it sees, and what it reports."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property
from pathlib import Path as FilePath
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from funkbesk.documents.names import FileKind
from funkbesk.documents.which import is_description
from funkbesk.findings import About, Level

if TYPE_CHECKING:
    from funkbesk.documents.register import Register
    from funkbesk.documents.word_lists import OwnWords
    from funkbesk.lint.terms.register_words import RegisterWords
    from funkbesk.lint.texts.analysis import Analysis
    from funkbesk.reading.parsed import Span

Path = Sequence[str | int]
"""The keys that lead to a place in a document."""

DESCRIPTIONS: frozenset[FileKind] = frozenset({"description"})
MEETINGS: frozenset[FileKind] = frozenset({"meeting"})
WRITTEN: frozenset[FileKind] = frozenset({"description", "meeting"})
"""The files that people write running text in: rules on language look at both kinds."""

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Rule(NamedTuple):
    """A rule's name (Danish, kebab), the family it is listed under, its level, and the files it looks at.

    Without `kinds` these are the files with running text; a rule on the structure of descriptions says so.
    `fixable` says that some of its hits carry a replacement that can't change the meaning. A rule that is right too
    seldom to be shown unasked is `on_request`: it runs only where the settings or `--select` name it. What a rule
    `of_machine` finds depends on what is installed, so it looks again in every run.
    """

    name: str
    family: str
    level: Level
    kinds: frozenset[FileKind] = WRITTEN
    fixable: bool = False
    on_request: bool = False
    of_machine: bool = False


class NotPossible(Exception):
    """A rule over the collection can't do its work on this machine; the text is a Danish line that says why."""


class Hit(NamedTuple):
    """One place where a rule is broken: the path of keys to it, what is wrong and what to do (Danish).

    `start` and `end` are characters of the text at `path`, where only a part of it is meant; `replacement` is what may
    stand there instead without a change of meaning. `on_key` puts the finding at the last key instead of its value;
    `level` is given where it depends on the case. What is `private` is masked wherever the line is shown.
    """

    path: Path
    message: str
    advice: str
    start: int | None = None
    end: int | None = None
    replacement: str | None = None
    on_key: bool = False
    level: Level | None = None
    private: bool = False


class Subject(Generic[T_co]):
    """A document that could be read, and the file it stands in; `shown` is the path that users see.

    `around` is for rules over the collection, which need it to note something of a document.
    """

    def __init__(self, document: T_co, path: FilePath, shown: str, around: Surroundings | None = None) -> None:
        self.document = document
        self.path = path
        self.shown = shown
        self.around = around

    @cached_property
    def analysis(self) -> Analysis:
        """Return the texts and lists of a description or a meeting, made once for all rules."""
        from funkbesk.lint.texts.analysis import Analysis

        if is_description(self.document):
            return Analysis(self.document)
        from funkbesk.documents.meeting import Meeting  # only a collection with meetings loads their model
        from funkbesk.lint.texts.meeting_analysis import MeetingAnalysis

        if not isinstance(self.document, Meeting):
            raise TypeError("only a description and a meeting have texts")
        return MeetingAnalysis(self.document)

    @cached_property
    def values(self) -> tuple[tuple[Path, str], ...]:
        """Return every text of the document, metadata too, with the path of keys to it."""
        from funkbesk.lint.texts.values import text_values

        return tuple(text_values(self.document))

    @cached_property
    def whole(self) -> str:
        """Return the texts of `values`, each on a line of its own: what is in none of them need not be sought."""
        return "\n".join([text for _, text in self.values])


class Surroundings:
    """What a rule may know beside the document it looks at.

    `file_names` are the names, without ending, of all description files of the collection; whether it `has_meetings`
    decides if the parts of descriptions need to be noted for what meetings point at.
    """

    def __init__(
        self,
        root: FilePath,
        register: Register | None,
        *,
        register_is_broken: bool,
        file_names: frozenset[str],
        own_words: OwnWords,
        has_meetings: bool = False,
    ) -> None:
        self.root = root
        self.register = register
        self.register_is_broken = register_is_broken
        self.file_names = file_names
        self.own_words = own_words
        self.has_meetings = has_meetings
        self._made: dict[str, Any] = {}

    def once(self, name: str, make: Callable[[], T]) -> T:
        """Return what `make` makes of the register or the collection's own words; it is made at the first call."""
        if name not in self._made:
            self._made[name] = make()
        made: T = self._made[name]
        return made

    @cached_property
    def register_words(self) -> RegisterWords | None:
        """Return the names of the register, ready to be found in texts; None where there is no register."""
        from funkbesk.lint.terms.register_words import RegisterWords

        return None if self.register is None else RegisterWords(self.register)


Check = Callable[[Subject[Any], Surroundings], Iterator[Hit]]
"""A rule's work on one document. What it finds may depend on nothing but the document and its surroundings."""


ALLOWED = "#tillad"
"""The note that carries comments for rules over the collection: [rule, first line, line behind the last]."""
UNEXAMINED = "#usete"
"""The note that says of a file that no rule could look at it."""


class Noted(NamedTuple):
    """What a rule noted of one description for the comparison of all: plain JSON data; `shown` is the file's path."""

    shown: str
    note: Any


class CollectionHit(NamedTuple):
    """One place where a rule over the whole collection is broken: the file, the place, what is wrong, what to do."""

    shown: str
    span: Span
    message: str
    advice: str
    about: About = About()


Notes = Mapping[str, Mapping[str, Any]]
"""What rules over the collection noted: by rule, then by the file that users see."""


class Outside(NamedTuple):
    """What lies outside of the files: the day that counts as today, the folder of the collection, and what was before.

    `before` are the notes of an earlier state of the collection, under today's names; empty where none is given.
    `meetings` are the names, without ending, of all meeting files of the collection, also of those not in this run.
    """

    today: date
    root: FilePath
    before: Notes = MappingProxyType({})
    meetings: frozenset[str] = frozenset()


Note = Callable[[Subject[Any], Callable[..., "Span"]], Any]
"""Return what a comparison needs to know of one document, as plain JSON data, or None. It is kept for later runs.

The second argument turns a path of keys into a place, as `Parsed.span` does; given `start` and `end`, it is the place
of these characters of the text at the path.
"""
Compare = Callable[[Sequence[Noted], Outside], Iterator[CollectionHit]]
"""Yield the findings of a rule that looks at all files of a run at once, at the calendar or at the folder."""
