"""The names of all rules, for those who must know a name without running the rule."""

from __future__ import annotations


def rule_names() -> frozenset[str]:
    """Return the names of the rules whose level can be set."""
    from funkbesk.lint.collection_registry import COLLECTION_RULES
    from funkbesk.lint.registry import RULES

    return frozenset(RULES) | frozenset(COLLECTION_RULES)
