"""Plain nouns beside a compound of their kind, in a wide sense: in the plural, or in the singular for what is done.

»tager jord og vandprøver« lacks what »tager sig af jura og aktindsigtssager« doesn't: a topic one names by itself.
"""

from __future__ import annotations

from functools import lru_cache

from funkbesk.late_patterns import late
from funkbesk.lint.language.compounds.bare_words import FIELDS_OF_FORMS, PLACES_OF_WORK
from funkbesk.lint.language.compounds.bound_forms import takes_joint
from funkbesk.lint.language.compounds.shared_parts import (
    EVERYTHING_OPEN,
    OF_THEIR_OWN,
    TOPICS,
    companions_in,
    goes_on_openly,
    has_open_last_part,
    is_done_to_things,
    is_of_its_own,
)
from funkbesk.lint.language.compounds.whole_words import is_compound, reading_of_compound
from funkbesk.lint.language.grammar import word_set
from funkbesk.lint.language.lexicon import Reading, last_part_of
from funkbesk.lint.language.nouns import is_countable, number_of, reading_of, stands_bare

# Fields of work and study, which one has, teaches or takes care of: »jura og aktindsigtssager«.
_FIELDS = word_set(
    "adfærd biologi dansk design dialog digitalisering engelsk fravær fysik førstehjælp geografi grafik habilitet "
    "helbred historie hygiejne innovation integration jura kemi keramik kommunikation ledelse litteratur logistik "
    "læring marked matematik motorik presse statistik stress sygefravær teater trivsel udvikling økologi misbrug angst "
    "skat vold mobning radikalisering kriminalitet husleje depositum beløb pris navn dato tid frist formål"
)
# Their plural is spelled alike, but hardly ever meant.
_ALIKE = word_set("aske bål fly have hår skrald")
# »sukker og saltreduceret kost«, »gas og eldrevne biler«
_OF_STUFF = late(
    r"(?P<first>\w{2,}?)s?(?:fri(?:e|t)?|(?:fattig|holdig|venlig|drivende|afhængig|bevidst|følsom|skadelig|besparende"
    r"|afvisende|tæt|resistent)[te]?|(?:reduc|bas|orient|relat)ere(?:t|de)|(?:drev|opvarm|belast)(?:et|ne|ede))$"
)
_STUFF = late(
    r"(?:tøj|affald|papir|medicin|linned|foder|stof|materiel|udstyr|garn|maling|værktøj|inventar|skrald|gødning)$"
)
_MISHAPS = ("uheld", "udslip", "spild", "brud")
_ROWS = ("led-af-samme-slags", "sideordnede-led")
_JOINTS = ("", "s", "e")
_SAME_END = 4
_SEVERAL_OR_KNOWN = frozenset({Reading.MANY, Reading.THE_ONE, Reading.THE_MANY})


def _is_surely_several(whole: str) -> bool:
    """Return whether the compound is in the plural or definite, or may be in the plural of what any word goes with."""
    reading = reading_of_compound(whole)
    is_open = reading is Reading.EITHER and has_open_last_part(whole, of_things=False)
    if reading is Reading.EITHER and whole.endswith(_MISHAPS):
        return True  # »ved olie og kemikalieuheld«
    return reading in _SEVERAL_OR_KNOWN or (is_open and not whole.endswith(("kort", "rum")))


def _is_no_topic(bare: str, whole: str) -> bool:
    """Return whether the word is a plain noun in the singular that seldom stands for itself beside the compound."""
    if bare in TOPICS or bare in _FIELDS or bare in FIELDS_OF_FORMS or takes_joint(bare) or is_compound(bare):
        return False
    if (reading_of(bare) & Reading.MANY and bare not in _ALIKE) or number_of(bare) is not None:
        return False
    if number_of(whole) is not None or bare[-_SAME_END:] == whole[-_SAME_END:] or last_part_of(whole).startswith(bare):
        return False
    return not whole.startswith(OF_THEIR_OWN) and not is_of_its_own(whole)


def _is_thing_beside_stuff(bare: str, whole: str) -> bool:
    """Return whether no stuff stands beside stuff of one kind: `vinter`, `regntøj`."""
    return _STUFF.search(whole) is not None and reading_of(bare) is Reading.ONE and _STUFF.search(bare) is None


@lru_cache(maxsize=20_000)
def are_of_a_wide_kind(bare: str, whole: str) -> bool:
    """Return whether the word is like the first part of a plural, a definite or a doing: `jord`, `vandprøver`.

    The rows (`words/led-af-samme-slags.yaml`) are wide, so whatever may stand for itself is left out: fields of work,
    compounds, what may be in the plural.
    """
    companions = companions_in("led-af-samme-slags", bare)
    if not companions or not _is_no_topic(bare, whole):
        return False
    is_counted = is_countable(bare) and bare not in PLACES_OF_WORK
    is_thing_beside_doing = is_counted and (is_done_to_things(whole) or reading_of_compound(whole) is Reading.EITHER)
    if not (_is_surely_several(whole) or is_thing_beside_doing or _is_thing_beside_stuff(bare, whole)):
        return False
    return any(goes_on_openly(whole, first, EVERYTHING_OPEN, any_plural=not stands_bare(bare)) for first in companions)


@lru_cache(maxsize=20_000)
def is_of_one_kind_with(bare: str, half: str, whole: str) -> bool:
    """Return whether the word often stands beside the half word or the compound: `løn`, `personale-`, `budgetstyring`.

    As a first part it may have an -s- or -e-: `udvikling`, `strategi-`, `driftsunderstøttelse`.
    """
    companions = frozenset[str]().union(*(companions_in(name, f"{bare}{joint}") for name in _ROWS for joint in _JOINTS))
    return any(half in {part, f"{part}s", f"{part}e"} or whole.startswith(part) for part in companions)


@lru_cache(maxsize=20_000)
def describe_together(bare: str, whole: str) -> bool:
    """Return whether the adjective begins with a word of the same kind: `sukker`, `saltreduceret`."""
    adjective = _OF_STUFF.match(whole)
    return adjective is not None and any(adjective["first"] in companions_in(name, bare) for name in _ROWS)
