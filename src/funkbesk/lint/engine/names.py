"""The names of all rules, for those who must know a name without running the rule."""

from __future__ import annotations

from collections.abc import Iterable

_SPELLINGS = (("æ", "ae"), ("ø", "oe"), ("å", "aa"))


def selectable() -> frozenset[str]:
    """Return the names of all rules and families that can be selected or ignored."""
    from funkbesk.lint.engine.collection_registry import COLLECTION_RULES
    from funkbesk.lint.engine.registry import RULES

    rules = [rule for rule, _ in RULES.values()] + [rule for rule, _, _ in COLLECTION_RULES.values()]
    return frozenset(rule.name for rule in rules) | frozenset(rule.family for rule in rules)


def canonical(word: str, known: Iterable[str] | None = None) -> str | None:
    """Return which of the names `word` is, also where æ, ø and å are written ae, oe and aa; else None.

    The names are those of rules and families where no `known` ones are given.
    """
    return next((name for name in (selectable() if known is None else known) if word in {name, plain(name)}), None)


def plain(name: str) -> str:
    """Return the name with æ, ø and å written ae, oe and aa, as its module is called."""
    for letter, letters in _SPELLINGS:
        name = name.replace(letter, letters)
    return name


def rule_names() -> frozenset[str]:
    """Return the names of the rules whose level can be set."""
    from funkbesk.lint.engine.collection_registry import COLLECTION_RULES
    from funkbesk.lint.engine.registry import RULES

    return frozenset(RULES) | frozenset(COLLECTION_RULES)
