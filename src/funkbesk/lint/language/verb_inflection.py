"""The present and the imperative of a verb, from its infinitive."""

from __future__ import annotations

_SHORTEST_WITH_AN_ENDING = 4
_IRREGULAR_PRESENT = {"være": "er", "have": "har", "vide": "", "kunne": "kan", "turde": "tør"}


def present_of(infinitive: str) -> str:
    """Return the present tense: afklare – afklarer, gå – går, synliggøre – synliggør; "" for `vide` (see `ved`)."""
    if infinitive in _IRREGULAR_PRESENT:
        return _IRREGULAR_PRESENT[infinitive]
    return infinitive[:-1] if infinitive.endswith("gøre") else f"{infinitive}r"


def imperative_of(infinitive: str) -> str:
    """Return the imperative: skrive – skriv, tilpasse – tilpas; `gå` and `se` are both."""
    if not infinitive.endswith("e") or len(infinitive) < _SHORTEST_WITH_AN_ENDING:
        return infinitive
    stem = infinitive[:-1]
    return stem[:-1] if stem[-1] == stem[-2] else stem
