"""How properties are run: with a hundred examples, always the same, or with thousands where asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

import pytest
from hypothesis import HealthCheck, settings

F = TypeVar("F", bound=Callable[..., Any])
_ALLOWED = (HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.function_scoped_fixture)


def few(examples: int = 100) -> settings:
    """Return the settings of a test that runs every time: the same examples on every machine."""
    return settings(
        max_examples=examples, derandomize=True, deadline=None, database=None, suppress_health_check=_ALLOWED
    )


def many(examples: int = 10_000) -> Callable[[F], F]:
    """Return a decorator for a slow test with this many examples, other ones each time."""

    def decorate(test: F) -> F:
        run: F = pytest.mark.slow(
            settings(max_examples=examples, deadline=None, database=None, suppress_health_check=_ALLOWED)(test)
        )
        return run

    return decorate
