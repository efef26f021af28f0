"""What the reader returns: plain data, and where every key and value of it stands."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from funkbesk.reading.source import Source

Place = tuple[int, int]
Span = tuple[Place, Place]


class Parsed:
    """A document as dict, list, str, int, float, bool and None, with the YAML events that its parts came from.

    `places` maps the id() of a dict to its events [key, value, key, value …] and of a list to [item, item …]. It holds
    only as long as `data` is alive and unchanged. `offsets` keeps what `text_places` has worked out.
    """

    def __init__(self, source: Source, data: dict[str, Any], places: dict[int, list[Any]]) -> None:
        self.source = source
        self.data = data
        self.places = places
        self.offsets: dict[int, list[int] | None] = {}

    def span(self, path: Sequence[str | int], *, key: bool = False) -> Span:
        """Return the place of the value at `path`, or of its key; where the path ends early, of what was reached.

        Steps that are not in the data (a missing key, pydantic's "[key]") stay where they are, so that the location of
        any validation error can be given as it is. A mapping or a list is shown by its key. The end is exclusive.
        """
        event, key_event, value = self._walk(path)
        if event is None:
            return (1, 1), (1, 2)
        if key_event is not None and (key or isinstance(value, (dict, list)) or _is_empty(event)):
            event = key_event
        return self._event_span(event)

    def event(self, path: Sequence[str | int]) -> Any:
        """Return the YAML event of the value at `path`, or None where the path leads nowhere."""
        return self._walk(path)[0]

    def value(self, path: Sequence[str | int]) -> Any:
        """Return the value at `path`, or the last one that was reached."""
        return self._walk(path)[2]

    def scalar_spans(self) -> list[tuple[int, int]]:
        """Return where in the file's text each key and value that is no collection begins and ends (exclusive).

        A block scalar begins on the line below its `>-`: behind that may stand a comment.
        """
        return [
            (self._text_start(event), event.end_mark.index)
            for events in self.places.values()
            for event in events
            if hasattr(event, "value")
        ]

    def key_lines(self) -> dict[int, int]:
        """Return the column (from 0) of the first key of every line that has one."""
        found: dict[int, int] = {}
        for container in self._mappings():
            for event in self.places[id(container)][::2]:
                line, column = event.start_mark.line + 1, event.start_mark.column
                found[line] = min(column, found.get(line, column))
        return found

    def _mappings(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        waiting: list[Any] = [self.data]
        while waiting:
            here = waiting.pop()
            if isinstance(here, dict):
                found.append(here)
                waiting += here.values()
            elif isinstance(here, list):
                waiting += here
        return found

    def _walk(self, path: Sequence[str | int]) -> tuple[Any, Any, Any]:
        """Return (event of the value, event of its key, value) at the end of `path`, as far as it leads."""
        here: Any = self.data
        event: Any = None
        key_event: Any = None
        for step in path:
            events = self.places.get(id(here))
            if events is None:
                break
            if here.__class__ is dict:
                if step not in here:
                    continue
                index = 2 * list(here).index(step)
                key_event, event, here = events[index], events[index + 1], here[step]
            elif isinstance(step, int) and step < len(here):
                key_event, event, here = None, events[step], here[step]
        return event, key_event, here

    def _text_start(self, event: Any) -> int:
        start: int = event.start_mark.index
        if event.style not in {">", "|"}:
            return start
        line_end = self.source.text.find("\n", start, event.end_mark.index)
        return event.end_mark.index if line_end < 0 else line_end

    def _event_span(self, event: Any) -> Span:
        start, end = event.start_mark, event.end_mark
        first = (start.line + 1, start.column + 1)
        line, column = end.line + 1, end.column + 1
        # a block scalar ends where the next line begins: step back to the end of its last line that holds text
        while line > first[0] and (column == 1 or not self.source.line(line)[: column - 1].strip()):
            line -= 1
            column = len(self.source.line(line).rstrip()) + 1
        return first, max((line, column), (first[0], first[1] + 1))


def _is_empty(event: Any) -> bool:
    return getattr(event, "value", None) == "" and event.start_mark.index == event.end_mark.index
