"""Presents joined to a passive behind a modal, without an object: `Brevet skal scannes og gemmer i sagen`.

Who does it is not said, so the second verb has to be a passive as well. Only verbs that never stand without an object
are told so: »Døren skal låses og fører til gården« is right.
"""

from __future__ import annotations

from funkbesk.lint.language.grammar import JOINS, MODALS, PREPOSITIONS, SUBORDINATORS
from funkbesk.lint.language.verbs.clause_parts import Line, is_adverb
from funkbesk.lint.language.verbs.joined_verbs import WITH_OBJECT

_REACH = 6
_SHORTEST = 3


def is_joined_to_passive(line: Line, index: int) -> bool:
    """Return whether `og` joins the present to a passive behind a modal, and it has no object of its own."""
    if line.words[index] not in WITH_OBJECT or index < _SHORTEST or line.words[index - 1] not in JOINS:
        return False
    if not line.follow(index - 1, index) or (line.follows(index + 1) and not _may_follow(line.words[index + 1])):
        return False
    for place in range(index - 2, max(0, index - _REACH), -1):
        word = line.words[place]
        if word in SUBORDINATORS or not line.follows(place):
            return False
        if word in line.known.passive:
            modal = place - 1 - is_adverb(line.words[place - 1])
            return line.words[modal] in MODALS
    return False


def _may_follow(word: str) -> bool:
    return (word in PREPOSITIONS and word != "om") or word == "senest"  # »og justerer om nødvendigt farven«
