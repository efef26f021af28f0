"""Words of a noun phrase that do not agree: what the searches for them yield."""

from __future__ import annotations

from typing import NamedTuple


class Disagreement(NamedTuple):
    """The words from `first` to `last` (numbers of words of the text) that do not agree, and which way.

    The kind is flertal (a plural is missing), ental, ubestemt (`en tydelige ramme`), tillægsord,
    intetkøn, fælleskøn, køn (`hvert uge`), artikel (`en stort net`), bestemt (`hvert barnet`),
    person (`hjemmeboende ung`), ledsager (`al opgaver`) or uens (`en stort slurk`, of a noun that is not known).
    """

    first: int
    last: int
    kind: str
