"""How the parts of a description are called in a Word file, so that they are known again when it comes back.

Word's bookmarks are the only names that survive editing, saving with LibreOffice and sending around. They hold letters,
digits and underscores, at most 40 of them, so a name is not the id (up to 60 characters, with hyphens) but a digest of
it. Which id a name stands for is found by giving the same ids their names again.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Literal

PartKind = Literal["punkt", "gruppe", "afsnit"]

PREFIXES: Mapping[PartKind, str] = {"punkt": "fb_", "gruppe": "fbg_", "afsnit": "fba_"}
MAX_LENGTH = 40
"""LibreOffice cuts longer names, Word refuses them."""
_SHORT = 16


def bookmark_names(kind: PartKind, ids: Iterable[str]) -> dict[str, str]:
    """Return the bookmark of each id of one document; no two are the same, and their order plays no part.

    A name has 64 bits of the digest of its id. Ids of the same document whose short names are the same (never seen,
    but anybody may choose ids) get the whole name instead, as many bits as fit. So an id may be called by either name,
    and `names_of` has both.
    """
    distinct = list(dict.fromkeys(ids))
    taken = Counter(_name(kind, identifier, _SHORT) for identifier in distinct)
    return {
        identifier: short if taken[short := _name(kind, identifier, _SHORT)] == 1 else _long(kind, identifier)
        for identifier in distinct
    }


def is_named(kind: PartKind, identifier: str, bookmark: str) -> bool:
    """Return whether `bookmark` is the name of that part, whatever else was in its document."""
    return bookmark in names_of(kind, identifier)


def names_of(kind: PartKind, identifier: str) -> tuple[str, str]:
    """Return the two names that a part may have, as `bookmark_names` says."""
    return _name(kind, identifier, _SHORT), _long(kind, identifier)


def _long(kind: PartKind, identifier: str) -> str:
    return _name(kind, identifier, MAX_LENGTH - len(PREFIXES[kind]))


def _name(kind: PartKind, identifier: str, length: int) -> str:
    return PREFIXES[kind] + hashlib.sha256(identifier.encode("utf-8", "surrogatepass")).hexdigest()[:length]
