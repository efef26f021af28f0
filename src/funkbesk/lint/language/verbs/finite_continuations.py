"""A sentence that goes on with a second finite verb behind its infinitives: `Du kan køre bil og kender byen`.

The second verb has the subject of the first: nobody can be told to be in a state, and a word such as »derefter«
stands behind a finite verb only.
"""

from __future__ import annotations

from funkbesk.lint.language.grammar import JOINS, SUBJECTS, word_set
from funkbesk.lint.language.verb_forms import is_infinitive
from funkbesk.lint.language.verb_or_noun import has_object_or_adverb, is_also_adjective
from funkbesk.lint.language.verbs.clause_parts import Line
from funkbesk.lint.texts.bullet_forms import may_be_noun

_BEHIND_FINITE = word_set(
    "gerne altid ofte aldrig sjældent tit derfor dermed derefter dernæst derpå herefter bagefter efterfølgende så "
    "samtidig også jo dog normalt typisk selv ikke desuden derudover ligeledes derimod nu snart endelig siden sidenhen "
    "undertiden sommetider indimellem"
)
"""They tell what somebody does rather than what he can or must do."""
_STATES = word_set(
    "kender ved er har bor lever trives elsker brænder forstår behersker mestrer besidder ejer tåler hedder mener "
    "synes tror håber ønsker husker savner mangler behøver orker gider nyder hader foretrækker værdsætter kræver "
    "koster varer gælder ligger tilhører består indeholder omfatter betyder fylder vejer rummer ligner udgør fremgår "
    "afhænger fortjener råder tør formår evner magter plejer modtager beholder opnår undgår mister tjener "
    "begynder starter slutter ender stammer kan skal vil må bør"
)
"""What one is, knows or has rather than does, or what comes of something."""
_ATTITUDES = word_set(
    "ser holder møder tager bevarer udviser udstråler tænker lytter bidrager lægger sætter går står arbejder løser"
)


def is_said_of_subject(line: Line, index: int) -> bool:
    """Return whether the present behind »og« tells of a state, or has »derefter«, »også« … behind it.

    »Eller« joins no second verb to a subject, and neither does »og« behind one infinitive at the end.
    """
    after = line.words[index + 1] if line.follows(index + 1) else ""
    if line.words[index - 1] == "eller":
        return False
    if index + 1 == len(line.words) and is_infinitive(line.words[index - 2], line.known):
        return False  # »består i at se, høre og forstår«
    return line.words[index] in _STATES or after in _BEHIND_FINITE or _is_attitude(line, index, after)


def _is_attitude(line: Line, index: int, after: str) -> bool:
    """Return whether it tells how one is, beside what one is able to do: `Du kan tage imod kritik og tænker nyt`."""
    if line.words[index] not in _ATTITUDES or after in {"den", "det"}:
        return False
    modal = next((place for place in range(index - 1, 0, -1) if line.words[place] == "kan"), 0)
    return modal > 0 and line.words[modal - 1] in SUBJECTS and "både" not in line.words[modal:index]


def ends_series(line: Line, index: int) -> bool:
    """Return whether the series ends before »og«: with a comma, with an »og« or with a noun that nobody knows.

    »Kan gå, stå og dreje sig, og beskriver det«; »at styrke sproget, udvide viden og øve rim og remser«; »for at se,
    måle og veje og skriver en rapport«.
    """
    join = index - 1 - (line.words[index - 1] not in JOINS)
    is_last = index + 1 == len(line.words) and not is_infinitive(line.words[join - 1], line.known)
    return join > 0 and (is_last or not line.follows(join) or _is_behind_last(line, join))


def _is_behind_last(line: Line, join: int) -> bool:
    """Return whether another »og« stands before the last infinitive already."""
    for place in range(join - 1, 1, -1):
        if not line.follows(place):
            return False
        word = line.words[place]
        if line.words[place - 1] in JOINS and is_infinitive(word, line.known):
            is_listed = is_infinitive(line.words[place - 2], line.known)
            is_verb = is_listed or not (may_be_noun(word) or is_also_adjective(word))
            return is_verb or has_object_or_adverb(line.words, place, line.known)
    return False
