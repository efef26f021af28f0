"""The one strict reader: bytes to data with the place of every key and value.

It accepts a part of YAML 1.2 that every YAML tool reads alike: one document, no anchors, aliases, merge keys, tags,
directives or `---`, every key a text and only once. It stops at the first problem, with one finding in Danish.
"""

from __future__ import annotations

import re
from typing import Any, NoReturn

from funkbesk.reading.events import Backend, backend
from funkbesk.reading.mistakes import explain, hard_space
from funkbesk.reading.parsed import Parsed
from funkbesk.reading.scalars import AmbiguousScalar, paragraphs, resolve
from funkbesk.reading.source import FORBIDDEN, Source, Unreadable, character_problem, open_source

MAX_DEPTH = 24
MAX_VALUES = 20_000

_NOTHING = object()
_STARTS = frozenset({"MappingStartEvent", "SequenceStartEvent"})
_ENDS = frozenset({"MappingEndEvent", "SequenceEndEvent"})
_EXPLICIT_KEY = re.compile(r"^[ ]*(?:- +)*\?(?=\s|\Z)|[\[{,]\s*\?(?=\s)", re.MULTILINE)


def read(data: bytes, path: str, events: Backend | None = None, *, may_be_empty: bool = False) -> Parsed:
    """Return the document in `data`, a mapping; `path` is what findings show.

    A file with nothing but comments is refused, unless it `may_be_empty`: then it is a mapping without keys.

    Raises `Unreadable`, which carries the one finding that says where and why, for everything the reader refuses.
    """
    source = open_source(data, path)
    events = events or backend()
    try:
        return _Builder(source, may_be_empty=may_be_empty).build(events.parse(source.text))
    except events.error as error:
        raise Unreadable(explain(source, error), source) from None
    except RecursionError:  # the pure backend recurses on flow collections
        raise Unreadable(source.finding("yaml-dybde", *_TOO_DEEP, (1, 1)), source) from None


_TOO_DEEP = (
    f"Indholdet er indlejret i flere end {MAX_DEPTH} niveauer.",
    "Gør opbygningen fladere; en beskrivelse har højst seks niveauer.",
)
_SEPARATOR = ("yaml-dokumentskel", "Linjen --- deler filen i flere dokumenter.", "Slet linjen; en fil er ét dokument.")


class _Builder:
    """Builds one document from YAML events, without recursion."""

    def __init__(self, source: Source, *, may_be_empty: bool) -> None:
        self.source = source
        self.may_be_empty = may_be_empty
        self.places: dict[int, list[Any]] = {}
        self.explicit_keys = (
            frozenset(match.end() for match in _EXPLICIT_KEY.finditer(source.text))
            if "?" in source.text
            else frozenset()
        )

    def build(self, events: Any) -> Parsed:  # noqa: C901, PLR0912 - one loop, for speed
        """Return the document. The loop is the hot path of every command: plain locals, one branch per event class."""
        places = self.places
        # the open collections: (container, its events, the key that waits for its value)
        stack: list[tuple[Any, list[Any], Any]] = []
        container: Any = None
        marks: list[Any] = []
        key: Any = _NOTHING
        root: Any = _NOTHING
        count = 0
        for event in events:
            name = event.__class__.__name__
            value: Any
            if name == "ScalarEvent":
                if event.anchor is not None or event.tag is not None:
                    self._refuse_properties(event)
                value = self._scalar(event)
            elif name in _ENDS:
                container, marks, key = stack.pop()
                continue
            elif name in _STARTS:
                if event.anchor is not None or event.tag is not None:
                    self._refuse_properties(event)
                value = {} if name == "MappingStartEvent" else []
            else:
                self._document_level(name, event, root)
                continue

            count += 1
            if count > MAX_VALUES:
                self._refuse(
                    event, "yaml-for-mange", f"Filen har flere end {MAX_VALUES} værdier.", "Del filen i flere."
                )
            if container is None:
                root = value
            elif container.__class__ is list:
                container.append(value)
                marks.append(event)
            elif key is _NOTHING:
                key = self._key(value, event, container)
                marks.append(event)
                continue
            else:
                container[key] = value
                marks.append(event)
                key = _NOTHING
            if value.__class__ is dict or value.__class__ is list:
                if len(stack) >= MAX_DEPTH:
                    self._refuse(event, "yaml-dybde", *_TOO_DEEP)
                stack.append((container, marks, key))
                container, key = value, _NOTHING
                marks = places[id(value)] = []
        if root is _NOTHING and self.may_be_empty:
            root = {}
        if root.__class__ is not dict:
            self._refuse_root(root)
        return Parsed(self.source, root, places)

    def _scalar(self, event: Any) -> Any:
        text: str = event.value
        if not event.style and event.implicit[0]:
            try:
                text = resolve(text)  # type: ignore[assignment]
            except AmbiguousScalar as problem:
                self._refuse(event, problem.rule, problem.message, problem.advice)
        elif event.style == '"' and (found := FORBIDDEN.search(text)):
            self._refuse(event, *character_problem(found.group()))
        if text.__class__ is str and "\n" in text:
            return paragraphs(text, literal=event.style == "|")
        return text

    def _key(self, value: Any, event: Any, container: dict[str, Any]) -> str:
        if value.__class__ is dict or value.__class__ is list:
            self._refuse(
                event,
                "yaml-nøgle",
                "En nøgle kan ikke selv være en liste eller et felt.",
                "Skriv nøglen som ét ord, fx titel:",
            )
        if value.__class__ is not str:
            self._refuse(
                event,
                "yaml-nøgle",
                f"Nøglen {event.value or '(tom)'} bliver læst som noget andet end tekst.",
                "Giv nøglen et navn med bogstaver.",
            )
        if "\u00a0" in value and (hard := hard_space(self.source)) is not None:
            raise Unreadable(hard, self.source)
        if self.explicit_keys and self._stands_behind_question_mark(event):
            self._refuse(
                event,
                "yaml-nøgle",
                "Nøgler med spørgsmålstegn foran kan ikke bruges.",
                "Slet spørgsmålstegnet, og skriv nøgle: værdi.",
            )
        if value == "<<" and not event.style:
            self._refuse(event, "yaml-fletning", "Flettenøglen << kan ikke bruges.", "Skriv felterne ud.")
        if value in container:
            first = self.places[id(container)][2 * list(container).index(value)].start_mark
            self._refuse(
                event,
                "yaml-dublet-nøgle",
                f"Nøglen {value} står to gange; første gang i linje {first.line + 1}.",
                "Slet den ene, eller giv den et andet navn.",
            )
        return str(value)

    def _stands_behind_question_mark(self, event: Any) -> bool:
        text = self.source.text
        end = event.start_mark.index
        while True:
            while end > 0 and text[end - 1] in " \r\n":
                end -= 1
            if end in self.explicit_keys:
                return True
            start = text.rfind("\n", 0, end) + 1
            comment = text.find("#", start, end)  # comments may stand between the two
            if comment < 0 or (comment > start and text[comment - 1] != " "):
                return False
            end = comment

    def _document_level(self, name: str, event: Any, root: Any) -> None:
        if name == "AliasEvent":
            self._refuse(
                event,
                "yaml-anker",
                "Henvisninger med * kan ikke bruges.",
                "Skriv indholdet ud, eller sæt teksten i anførselstegn.",
            )
        if name == "DocumentStartEvent":
            if event.version is not None or event.tags:
                self._refuse(event, "yaml-direktiv", "Linjer, der begynder med %, kan ikke bruges.", "Slet linjen.")
            if event.explicit or root is not _NOTHING:
                self._refuse(event, *_SEPARATOR)
        elif name == "DocumentEndEvent" and event.explicit:
            self._refuse(
                event, "yaml-dokumentskel", "Linjen ... afslutter dokumentet.", "Slet linjen; en fil er ét dokument."
            )

    def _refuse_properties(self, event: Any) -> NoReturn:
        if event.anchor is not None:
            self._refuse(
                event,
                "yaml-anker",
                "Ankre med & kan ikke bruges.",
                "Skriv indholdet ud, eller sæt teksten i anførselstegn.",
            )
        self._refuse(
            event, "yaml-mærke", "Typemærker med ! kan ikke bruges.", "Slet mærket, eller sæt teksten i anførselstegn."
        )

    def _refuse_root(self, root: Any) -> NoReturn:
        if (hard := hard_space(self.source)) is not None:
            finding = hard
        elif root is _NOTHING or root is None:
            finding = self.source.finding(
                "yaml-tom", "Filen er tom.", "Skriv en beskrivelse i den, eller lav en ny med: funkbesk new", (1, 1)
            )
        else:
            finding = self.source.finding(
                "yaml-rod",
                "Filen begynder ikke med felter.",
                "Skriv felterne som nøgle: værdi, fx titel: Funktionsbeskrivelse",
                (1, 1),
            )
        raise Unreadable(finding, self.source)

    def _refuse(self, event: Any, rule: str, message: str, advice: str) -> NoReturn:
        start, end = event.start_mark, event.end_mark
        place = (start.line + 1, start.column + 1)
        stop = (end.line + 1, end.column + 1) if end.line == start.line and end.column > start.column else None
        raise Unreadable(self.source.finding(rule, message, advice, place, stop), self.source)
