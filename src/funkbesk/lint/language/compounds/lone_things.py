"""Things and persons to count that stand bare beside a compound in the singular: `måler grund og overfladevand`.

Beside a plural any thing lacks its article (`bare_words.py`). Beside the singular it may have been left out on purpose,
as in »afleverer nøgle og parkeringstilladelse«, but not where the compound isn't counted and the word is a part of the
body or the house, an animal, a person: these need the compound's last part.
"""

from __future__ import annotations

from functools import cache, lru_cache

from funkbesk.late_patterns import late
from funkbesk.lint.language.compounds.bare_words import BEFORE_PAIRS, is_thing, lacks_an_article
from funkbesk.lint.language.compounds.pairs_of_parts import ONE_OF_A_PLACE
from funkbesk.lint.language.compounds.shared_parts import is_of_its_own
from funkbesk.lint.language.compounds.whole_words import (
    begins_known_compound,
    ends_alike,
    is_compound,
    reading_of_compound,
)
from funkbesk.lint.language.grammar import PREPOSITIONS, base_of_adjective, word_set
from funkbesk.lint.language.lexicon import Reading
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.nouns import Number, is_countable, number_of, reading_of, stands_bare
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text
from funkbesk.lint.word_lists import words

# What persons have or get, and what they don't stand beside: »lærer- og pædagogløn«, »begynder- og ekspertniveau«.
_OF_PERSONS = late(
    r"(?:niveau|ensemble|orkester|bogholderi|løn|uddannelse|undervisning|dag|ordning|samtale|møde|bolig|plads|rolle|kursus"
    r"|kurser|register|kartotek|data|oplysning|gebyr|kort|aftale|kontrakt|service|kontakt|kommunikation|håndtering"
    r"|rådgivning|betjening|trivsel|sikkerhed|inddragelse|udvikling|tilfredshed|undersøgelse|perspektiv|adfærd|rettighed"
    r"|forhold|administration|afregning|honorar|vederlag|forsikring|mappe|liste|profil|portal|adgang|arbejde|ansvar"
    r"|styring|planlægning|parkering|fravær|indflydelse|evaluering|vinkel|syn|niveauet)(?:en|et|n|t|er|erne|r|rne|s)?$"
)
# »rapporterer til areal og ejendomschefen«
_HEADS = ("chefen", "direktøren", "lederen", "koordinatoren", "konsulenten", "inspektøren", "mesteren")
_BEFORE_HEADS = word_set("til hos fra af med")
_NOT_COUNTED = ("tilhold", "dyr", "dyrehold", "indgreb", "brug", "forbrug", "udslip", "brud", "bid", "stik", "liv")
_PERSONS_TOO = word_set("begynder nybegynder stryger blæser danser senior junior debitor kreditor udøver")
_GROUPS = word_set("familie politi udvalg bestyrelse kommune forening klub team ledelse personale presse")
_IDIOMS = frozenset({("til", "grund"), ("til", "fod"), ("til", "hest"), ("til", "vand")})


def is_lone_thing(text: Text, join: int, known: Verbs) -> bool:
    """Return whether the word is a thing or person without an article, beside a compound that isn't counted."""
    bare, whole = text.lower_words[join - 1], text.lower_words[join + 1]
    if not is_compound(whole) or ends_alike(bare, whole) or whole.startswith(bare):
        return False
    if is_of_its_own(whole) and not _is_part(bare):
        return False
    before = text.lower_words[join - 2] if join > 1 and beside(text, join - 2) else None
    if _belongs_to_head(bare, whole, before) or (before == "som" and _is_no_person_beside_one(bare, whole)):
        return True
    if number_of(whole) is not None:
        return False
    if _is_form_of_part(bare, whole):
        return before is None or base_of_adjective(before) is None
    is_person = bare in _PERSONS_TOO or (number_of(bare) is Number.ONE and not bare.endswith(ONE_OF_A_PLACE))
    is_part = _OF_PERSONS.search(whole) is not None if is_person else _is_beside_uncounted(bare, whole, before)
    if not is_part or (before or "", bare) in _IDIOMS:
        return False
    if is_person and before in BEFORE_PAIRS & PREPOSITIONS and whole.endswith("niveau"):
        return True  # »på begynder og ekspertniveau«
    return lacks_an_article(text, join - 1, known)


def _is_beside_uncounted(bare: str, whole: str, before: str | None) -> bool:
    """Return whether the word is a thing, and the compound stuff or what is done: `mund`, `håndhygiejne`."""
    if not _is_part(bare) and not (is_thing(bare) and begins_known_compound(bare, whole)):
        return False
    reading = reading_of_compound(whole)
    if reading is Reading.MANY:
        return is_thing(bare)
    if reading is Reading.EITHER:  # »foder til hov og klovdyr«, but »rengør seng og natbord«
        return before in PREPOSITIONS or whole.endswith(_NOT_COUNTED)
    return bool(reading & Reading.ONE) and not is_countable(whole)


@lru_cache(maxsize=20_000)
def _is_form_of_part(bare: str, whole: str) -> bool:
    """Return whether a form in -e or -en begins a known compound, and fits nothing else: `rosen`, `staudebede`."""
    form, other = reading_of(bare), reading_of_compound(whole)
    if form is Reading.THE_ONE:
        is_other = other is Reading.MANY
    elif form is Reading.MANY:
        is_other = bool(other & Reading.ONE) and not is_countable(whole)
    else:
        return False
    return is_other and begins_known_compound(bare, whole)


def _belongs_to_head(bare: str, whole: str, before: str | None) -> bool:
    """Return whether the compound is the head of what the word stands for: `til areal og ejendomschefen`."""
    if before not in _BEFORE_HEADS or not whole.endswith(_HEADS) or bare in _GROUPS:
        return False
    return bool(reading_of(bare) & Reading.ONE) and number_of(bare) is None


def _is_no_person_beside_one(bare: str, whole: str) -> bool:
    """Return whether only the compound is a person: `som tale og hørelærer`."""
    return number_of(whole) is Number.ONE and number_of(bare) is None and bare not in _GROUPS and stands_bare(bare)


def _is_part(word: str) -> bool:
    return word in _things()


@cache
def _things() -> frozenset[str]:
    return frozenset(words("ting-uden-artikel-er-led"))
