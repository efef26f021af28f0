"""A property that is worked out at its first use and kept, as `functools.cached_property` without its lock.

Up to Python 3.11 that lock takes as long as the work itself where a document has sixty texts with ten properties each.
Rules run in one thread.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Generic, TypeVar, overload

T = TypeVar("T")


class made_once(Generic[T]):  # noqa: N801 (a decorator, as `property` is)
    """Keep what the method returns in the instance, where it is found before this is asked again."""

    def __init__(self, make: Callable[[Any], T]) -> None:
        self._make = make
        self._name = make.__name__
        self.__doc__ = make.__doc__

    @overload
    def __get__(self, instance: None, owner: type) -> made_once[T]: ...
    @overload
    def __get__(self, instance: object, owner: type) -> T: ...
    def __get__(self, instance: object | None, owner: type) -> made_once[T] | T:
        """Return the value, worked out now; afterwards it is an attribute of the instance."""
        if instance is None:
            return self
        made = instance.__dict__[self._name] = self._make(instance)
        return made
