"""Which rules run, and at which level: the settings of the collection, then what the command line asks for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from funkbesk.findings import Level

if TYPE_CHECKING:
    from funkbesk.lint.engine.rule import Rule

OFF = "fra"


class Selection:
    """Rules by name or family. Without `select` all run that are not on request or off in the settings.

    A rule that is selected by its own name runs in any case; `ignore` wins over everything.
    """

    def __init__(
        self,
        select: frozenset[str] = frozenset(),
        ignore: frozenset[str] = frozenset(),
        levels: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        self.select = select
        self.ignore = ignore
        self.levels = levels
        self._runs: dict[str, bool] = {}  # asked for each file

    @property
    def is_usual(self) -> bool:
        """Return whether nobody has asked for other rules than those of the settings."""
        return not (self.select or self.ignore)

    def with_levels(self, levels: Mapping[str, str]) -> Selection:
        """Return the selection with the levels of a collection's settings."""
        return Selection(self.select, self.ignore, levels)

    def runs(self, rule: Rule) -> bool:
        """Return whether the rule runs."""
        runs = self._runs.get(rule.name)
        if runs is None:
            runs = self._runs[rule.name] = self._is_wanted(rule)
        return runs

    def _is_wanted(self, rule: Rule) -> bool:
        if {rule.name, rule.family} & self.ignore:
            return False
        if rule.name in self.select:
            return True
        if self.select and rule.family not in self.select:
            return False
        return self.levels.get(rule.name, OFF if rule.on_request else "") != OFF

    def level(self, rule: Rule, of_hit: Level | None = None) -> Level:
        """Return the level of a finding: that of the settings, else that of the case, else that of the rule."""
        said = self.levels.get(rule.name)
        return Level(said) if said is not None and said != OFF else of_hit or rule.level

    def key(self) -> bytes:
        """Return what tells this selection from others, beside the settings."""
        return repr((sorted(self.select), sorted(self.ignore))).encode()


def parts(text: str) -> Iterable[str]:
    """Yield the names of a list such as `liste-punktum, termer`."""
    return (word.strip().lower() for word in text.split(",") if word.strip())
