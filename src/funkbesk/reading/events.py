"""YAML events: from libyaml (PyYAML's C parser) where it is there, else from ruamel's pure Python parser.

Both give the same events with the same marks; only the wording of their syntax errors differs (see `mistakes.py`).
Events, not a loader: the event interface does not recurse, so no nesting can overflow the C stack.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, NamedTuple


class Backend(NamedTuple):
    """A source of YAML events."""

    name: str
    parse: Callable[[str], Iterator[Any]]
    error: type[Exception]


@cache
def backend() -> Backend:
    """Return the fast backend where its C part is installed, else the pure one."""
    try:
        return libyaml()
    except ImportError:
        return pure()


def libyaml() -> Backend:
    """Return the backend on PyYAML's C parser. Raises `ImportError` where PyYAML was built without it."""
    from yaml.cyaml import CParser  # type: ignore[attr-defined]  # the stubs leave it out
    from yaml.error import MarkedYAMLError

    def parse(text: str) -> Iterator[Any]:
        return iter(CParser(text).get_event, None)

    return Backend("libyaml", parse, MarkedYAMLError)


def pure() -> Backend:
    """Return the backend on ruamel.yaml's pure parser, about 25 times slower."""
    from ruamel.yaml import YAML
    from ruamel.yaml.error import MarkedYAMLError

    def parse(text: str) -> Iterator[Any]:
        mark = None
        try:
            for event in YAML(typ="safe", pure=True).parse(text):
                mark = event.end_mark
                yield event
        except ValueError:  # chr(), of an escape beyond Unicode in the scalar that follows
            raise MarkedYAMLError(problem="invalid Unicode character", problem_mark=mark) from None

    return Backend("ruamel", parse, MarkedYAMLError)
