"""Presents joined to a passive behind a modal, without an object: `Brevet skal scannes og gemmer i sagen`.

Who does it is not said, so the second verb has to be a passive as well. Only verbs that never stand without an object
are told so: »Døren skal låses og fører til gården« is right.
"""

from __future__ import annotations

from funkbesk.lint.language.grammar import JOINS, MODALS, PREPOSITIONS, SUBORDINATORS, word_set
from funkbesk.lint.language.verbs.clause_parts import Line, is_adverb

_WITH_OBJECT = word_set(
    "afhenter afleverer afmelder afprøver anbringer anmelder ansætter anvender arkiverer behandler bekræfter "
    "bestiller bevilger bogfører booker dokumenterer efterser evaluerer fastsætter fjerner fordeler forelægger "
    "fornyer fremlægger fremsender gemmer gennemgår godkender henviser indberetter indhenter indkalder indleverer "
    "indlæser indsamler indsender indskriver indtaster installerer inviterer journaliserer kasserer klargør konterer "
    "kontrollerer koordinerer kvitterer makulerer markerer mærker noterer offentliggør opbevarer opdaterer oplyser "
    "oplærer opretter opsætter orienterer overdrager placerer prioriterer registrerer rengør reparerer scanner "
    "sletter sorterer transporterer tømmer udbetaler udfylder udleverer udsender underskriver underretter "
    "vedligeholder vurderer vedlægger videresender visiterer"
)
_REACH = 6
_SHORTEST = 3


def is_joined_to_passive(line: Line, index: int) -> bool:
    """Return whether `og` joins the present to a passive behind a modal, and it has no object of its own."""
    if line.words[index] not in _WITH_OBJECT or index < _SHORTEST or line.words[index - 1] not in JOINS:
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
    return word in PREPOSITIONS or word == "senest"
