"""Nothing in a template may switch the escaping of texts off: what stands in a description is never HTML."""

from __future__ import annotations

from typing import Any, NoReturn

import jinja2
from jinja2 import nodes
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment


class EscapingSwitchedOff(SecurityError):
    """A template asks for a text as it is. `template` and `line` are known where it was seen before it ran."""

    def __init__(self, template: str | None = None, line: int | None = None) -> None:
        super().__init__()
        self.template = template
        self.line = line


class EscapingEnvironment(ImmutableSandboxedEnvironment):
    """A sandbox with `autoescape` on for good."""

    def __init__(self, **options: Any) -> None:
        super().__init__(autoescape=True, **options)
        self.filters["safe"] = _refuse  # map("safe") is not seen in advance

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Return whether a template may use it; `translate` puts characters into escaped text, which stays escaped."""
        return super().is_safe_attribute(obj, attr, value) and not (isinstance(obj, str) and attr == "translate")


def require_escaping(environment: jinja2.Environment, text: str, name: str) -> None:
    """Raise `EscapingSwitchedOff` where the template `name` with this text uses `safe` or `autoescape`.

    Before it runs, because a branch that no description takes today will be taken tomorrow.
    """
    tree = environment.parse(text, name)
    lines = [node.lineno for node in tree.find_all(nodes.EvalContextModifier)]
    lines += [node.lineno for node in tree.find_all(nodes.Filter) if node.name == "safe"]
    if lines:
        raise EscapingSwitchedOff(name, min(lines))


def _refuse(_value: object) -> NoReturn:
    raise EscapingSwitchedOff
