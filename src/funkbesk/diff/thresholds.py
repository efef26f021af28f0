"""All numbers of the matching, in one place.

Chosen on hand-written edits of our own (`tests/diff/egne_tekster.yaml`); `benchmarks/matching.py` prints how they do on
those of somebody else.

A score is half the likeness of the letters (words sorted), half the words in common (weighed by how rare they are).
"""

from __future__ import annotations

ACCEPT = 0.50
"""The lowest score at which two bullets with different ids are one that was changed."""
ACCEPT_WITHOUT_IDS = 0.40
"""The same where the two versions have hardly any ids in common: then nothing else can tell."""
FEW_SHARED_IDS = 0.20
"""Hardly any: fewer than this share of the ids of the shorter version."""
UNCERTAIN_BELOW = 0.55
"""A match by text below this is shown as uncertain."""

REUSED_ID = 0.30
"""A score below this: the id stands at another duty now."""

SAME_SECTION = 0.05
"""What standing in the same section adds to a score. It decides between near-twins in two sections."""

PART_FOUND = 0.40
"""So much of a bullet's words must stand in another one for it to be a part of that one (split, merge) …"""
PART_NEW = 0.10
"""… and so much of the other one's words must be explained by it that nothing else explains."""
LOOSE_PART_FOUND = 0.22
LOOSE_PART_SUM = 0.60
"""Less may stand there, as `LOOSE_PART_FOUND` says, where it explains the more: the two together come to this."""

SHORT_TEXT = 1_000
"""Characters up to which letters are compared; longer texts have words enough."""
MOST_CANDIDATES = 12
"""How many bullets with the most words in common are compared with one bullet …"""
MOST_COMPARISONS = 6_000
"""… and with all bullets together; of very many, each is compared with `FEWEST_CANDIDATES` alone."""
FEWEST_CANDIDATES = 3
MOST_LOOKED_UP = 400
"""How many places of its words are looked up to find those candidates."""
MOST_TWINS = 9
"""How many pairs of bullets of one id (a mistake, but possible) are compared; of more, only those at the same place."""
