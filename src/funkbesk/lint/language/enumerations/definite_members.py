"""Nouns of which one is indefinite among definite ones, `taget, skorsten og facaden`, or the other way about."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from funkbesk.lint.language.enumerations.lone_nouns import FEWEST_MEMBERS
from funkbesk.lint.language.enumerations.member_forms import is_definite, is_plural, may_be_several
from funkbesk.lint.language.enumerations.noun_members import Members, is_described, is_determined
from funkbesk.lint.language.enumerations.persons import is_person
from funkbesk.lint.language.enumerations.things import is_thing
from funkbesk.lint.language.grammar import word_set
from funkbesk.lint.language.lexicon import Reading
from funkbesk.lint.language.neighbours import following_word, preceding_word
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

# »hjemmet, skole og fritiden«
_ALSO_BARE = word_set("skole hjem familie bad natur arbejde")
# They are known to everybody, and stand in the definite form where nothing else does.
_KNOWN_TO_ALL = (
    "myndighederne", "medierne", "omgivelserne", "kommunerne", "regionerne", "landene", "partierne", "styrelserne",
    "organisationerne", "foreningerne", "forbundene", "domstolene", "ministerierne", "universiteterne", "skolerne",
    "bankerne", "virksomhederne", "udvalgene", "rådene", "samfundene", "bydelene", "byerne", "institutionerne",
    "familierne", "hjemmene", "årene", "dagene", "tiderne", "månederne", "ferierne",
)  # fmt: skip


class OddForm(NamedTuple):
    """The numbers of the first and the last word of an enumeration, and of the noun that differs from the others."""

    first: int
    odd: int
    last: int
    is_definite: bool


def odd_definiteness(text: Text, around: Members, known: Verbs) -> OddForm | None:
    """Return the only indefinite noun among definite ones, or the only definite one between plurals.

    Beside plurals one definite noun stands for what there is but one of, `skoler, politiet og foreninger`, so that only
    a definite plural is odd; behind the »og« it may be said of which there are: `kontrakter og bilagene til dem`.
    """
    members = around.nouns
    if len(members) < FEWEST_MEMBERS or around.counted:
        return None
    definite = [index for index in members if is_definite(text.lower_words[index]) and not is_described(text, index)]
    if len(definite) == len(members) - 1:
        (odd,) = set(members).difference(definite)
        is_odd = _is_bare(text, around, odd, known)
    elif len(definite) == 1:
        (odd,) = definite
        others = [text.lower_words[index] for index in members if index != odd]
        is_odd = members[0] < odd < members[-1] and _is_odd_plural(text.lower_words[odd]) and _are_plurals(others)
        is_odd = is_odd and not is_determined(text, around.first)
    else:
        return None
    return OddForm(around.first, odd, members[-1], len(definite) == 1) if is_odd else None


def _is_bare(text: Text, around: Members, odd: int, known: Verbs) -> bool:
    """Return whether the noun lacks the ending of the definite form: one to count, no verb, no title before a name."""
    noun = text.lower_words[odd]
    if not is_thing(noun) or noun in _ALSO_BARE or is_described(text, odd):
        return False
    before, behind = preceding_word(text, odd), following_word(text, odd)
    is_verb = noun in known.infinitives or noun in known.present or noun in known.imperatives
    if odd == around.nouns[0]:
        return before in known.present if before is not None else is_person(noun) or not is_verb
    if odd < around.nouns[-1]:
        return True
    return noun not in known.present if behind is None else not (is_verb or _goes_on(text, odd))


def _goes_on(text: Text, noun: int) -> bool:
    """Return whether a name or another noun follows the last noun, which is its title or its first part."""
    behind = following_word(text, noun)
    return behind is not None and (bool(reading_of(behind)) or not text.words[noun + 1].text.islower())


def _is_odd_plural(noun: str) -> bool:
    is_known = noun.endswith(_KNOWN_TO_ALL) or is_person(noun)
    return reading_of(noun) is Reading.THE_MANY and not is_known


def _are_plurals(nouns: Sequence[str]) -> bool:
    return any(map(is_plural, nouns)) and all(is_plural(noun) or may_be_several(noun) for noun in nouns)
