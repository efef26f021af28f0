"""The names of all rules, for those who must know a name without running the rule."""

from __future__ import annotations

_SPELLINGS = (("æ", "ae"), ("ø", "oe"), ("å", "aa"))


def selectable() -> frozenset[str]:
    """Return the names of all rules and families that can be selected or ignored."""
    from funkbesk.lint.collection_registry import COLLECTION_RULES
    from funkbesk.lint.registry import RULES

    rules = [rule for rule, _ in RULES.values()] + [rule for rule, _, _ in COLLECTION_RULES.values()]
    return frozenset(rule.name for rule in rules) | frozenset(rule.family for rule in rules)


def canonical(word: str) -> str | None:
    """Return the rule or family that `word` names, also where æ, ø and å are written ae, oe and aa; else None."""
    return next((name for name in selectable() if word in {name, _plain(name)}), None)


def _plain(name: str) -> str:
    for letter, letters in _SPELLINGS:
        name = name.replace(letter, letters)
    return name


def rule_names() -> frozenset[str]:
    """Return the names of the rules whose level can be set."""
    from funkbesk.lint.collection_registry import COLLECTION_RULES
    from funkbesk.lint.registry import RULES

    return frozenset(RULES) | frozenset(COLLECTION_RULES)
