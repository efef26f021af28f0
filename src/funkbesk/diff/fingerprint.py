"""The fingerprint of one change under one rule, by which the settings accept it."""

from __future__ import annotations

import hashlib

from funkbesk.diff.changes import BulletChange, Change, PartChange, RegisterChange
from funkbesk.diff.editorial import canonical

LENGTH = 12
_BETWEEN = "\x1f"


def fingerprint(document_id: str, rule: str, change: Change) -> str:
    """Return 12 hexadecimal digits for the change; the same after further commits, for as long as it says the same.

    Made of the rule, the document, what changed, and the words of the text before and after: another text is another
    change, a comma is not.
    """
    parts = [rule, document_id, *_identity(change)]
    return hashlib.sha256(_BETWEEN.join(parts).encode()).hexdigest()[:LENGTH]


def _identity(change: Change) -> list[str]:
    if isinstance(change, BulletChange):
        identity = [str(change.kind), "/".join(bullet.id for bullet in (change.new or change.old))]
        identity += ["|".join(_words(bullet.text) for bullet in side) for side in (change.old, change.new)]
        identity += [f"{detail.key}={detail.after}" for detail in change.details]
        return identity
    if isinstance(change, PartChange):
        return [str(change.kind), "/".join(change.place.path)]
    if isinstance(change, RegisterChange):
        where = f"{change.part}.{change.id}"
    else:
        where = "/".join(change.place.path) if change.place else ""
    return [where, change.key, _words(str(change.before)), _words(str(change.after))]


def _words(text: str) -> str:
    return " ".join(canonical(text))
