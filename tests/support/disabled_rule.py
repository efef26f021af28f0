"""A plugin for pytest that lets one rule find nothing, named by the environment: DISABLED_RULE=liste-punktum.

`liste-punktum` disables the rule's check of one file, `liste-punktum:samling` its comparison of all files.
"""

from __future__ import annotations

import importlib
import os
from collections.abc import Iterator

from funkbesk.lint.engine.collection_registry import COLLECTION_RULES
from funkbesk.lint.engine.names import plain
from funkbesk.lint.engine.registry import RULES

VARIABLE = "DISABLED_RULE"
OVER_ALL = ":samling"


def all_checks() -> list[str]:
    """Return the name of every check there is."""
    return [*RULES, *(name + OVER_ALL for name in COLLECTION_RULES)]


def nothing(*_: object) -> Iterator[object]:
    """Yield nothing, as a check would that has been commented out."""
    yield from ()


def pytest_configure() -> None:
    """Disable the check before any test module is read. Raises `KeyError` where there is no such check."""
    name = os.environ[VARIABLE]
    rule_name = name.removesuffix(OVER_ALL)
    module = importlib.import_module("funkbesk.lint.rules." + plain(rule_name).replace("-", "_"))
    if name.endswith(OVER_ALL):
        rule, note, _ = COLLECTION_RULES[rule_name]
        COLLECTION_RULES[rule_name] = (rule, note, nothing)  # type: ignore[assignment]
        module.__dict__["compare"] = nothing
    else:
        rule, _ = RULES[rule_name]
        RULES[rule_name] = (rule, nothing)  # type: ignore[assignment]
        module.__dict__["check"] = nothing
