"""The number of nouns that stand for persons and places of work, and of nouns whose plural always has an ending.

Danish has many nouns that look the same in both numbers (tilbud, råd, mål). So only endings are used whose plural can't
be mistaken; of any other noun the number is unknown.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cache, lru_cache

from funkbesk.lint.language.lexicon import Reading, readings_of


class Number(StrEnum):
    """Number and definiteness of a noun; the value is its Danish name, as it stands in a message."""

    ONE = "ubestemt ental"
    THE_ONE = "bestemt ental"
    MANY = "ubestemt flertal"
    THE_MANY = "bestemt flertal"


# -er, -ere, -erne: leder, ledere, lederne
_AGENTS = (
    "leder arbejder behandler lærer vejleder rådgiver borger bruger plejer arbejdsgiver deltager modtager ejer "
    "forvalter planlægger ansøger leverandør:er politiker forsker bygger tekniker partner mægler formidler "
    "koordinator:er direktør:er chef:er konsulent:er pædagog:er terapeut:er assistent:er elev:er studerende "
    "patient:er visitator:er læge:r sygeplejerske:r specialist:er jurist:er økonom:er administrator:er mentor:er "
    "repræsentant:er ambassadør:er entreprenør:er sekretær:er ingeniør:er arkitekt:er inspektør:er vikar:er "
    "pårørende kollega:kolleger person:er ekspert:er medlem:mer klient:er kunde:r virksomhed:er institution:er "
    "forening:er beboer forælder:forældre"
)
_PLACES = "sygehus:e hus:e hospital:er skole:r bibliotek:er børnehave:r afdeling:er enhed:er sekretariat:er"

# What always takes an ending in the plural. `ing`, `else`, `hed`, `tet`, `ion` are also mass nouns, but not behind a
# word of number.
_ONE_ENDING = re.compile(
    r"(?:(?:lig|\w{2})hed|[^p]ning|else|(?:s|t|k)ion|[dlk]itet|(?:hver|arbejds|møde|tema)dag"
    r"|\w{3}[dilnst]ør|\w{2}tor|(?:konsul|assist|kli|pati|ag|stud|dokum|instrum)ent|\w{3}ist"
    r"|bibliotek|sekretariat|projekt|system|afdeling|proces|værktøj|opgave|område|aftale|gruppe|indsats|sygehus"
    r"|institution|virksomhed|forening|skole|borger|medarbejder|chef|konsulent|kommune|møde|måned|uge|metode|ydelse"
    r"|rapport|arbejdsgang|sag|plads|klasse|bestemmelse|instruks)$"
)
_SAME_IN_BOTH = re.compile(
    r"(?:procent|gange|udsagn|mellemting|ting|penning|talent|vist|besvær|tilsyn|kvarter|opsyn|moment|element|segment|event)$"
)


_MAY_BE_MASS = re.compile(
    r"(?:ing|else|hed|ion|skab|itet|dom|ment|[^t]ik|nomi|ogi|fi|tri|isme|ance|ence|ens|arbejde|drift|løn|tekst|miljø|trafik|kultur|natur"
    r"|musik|kunst|sport|idræt|hjælp|støtte|pleje|omsorg|handel|energi|vand|varme|mad|kaffe|post|tid|plads|renovation|service"
    r"|kraft|magt|ret|lov|jura|skat|gæld|moms|økonomi|politi|brand|trivsel|kost|transport|kørsel|færdsel|salg"
    r"|køb|indkøb|ansvar|ledelse|data|it|etik|jord|luft|skov|strøm|lys|lyd|motion|leg|ferie|orlov|sygdom|fravær|pension"
    r"|barsel|aftensmad|frokost|morgenmad|papir|metal|glas|pap|plast|træ|sten|sand|grus|salt|olie|gas|el|tøj|blod|medicin)$"
)


_READINGS = {
    Number.ONE: Reading.ONE,
    Number.THE_ONE: Reading.THE_ONE,
    Number.MANY: Reading.MANY,
    Number.THE_MANY: Reading.THE_MANY,
}


@lru_cache(maxsize=20_000)
def number_of(word: str) -> Number | None:
    """Return the number of a noun for persons or places of work (lower case, compounds too), or None."""
    for length in range(min(len(word), 18), 2, -1):
        found = _forms().get(word[-length:])
        if found is not None:
            return found
    return None


@lru_cache(maxsize=50_000)
def reading_of(word: str) -> Reading:
    """Return what a word (lower case) can be as a noun; persons are in the singular, though a verb looks so.

    `medarbejder` is no plural of `medarbejde`, as `arbejder` may be of `arbejde`.
    """
    number = number_of(word)
    if number is None or word.endswith("billeder"):  # those are no leaders
        return readings_of(word)
    return _READINGS[number]


@lru_cache(maxsize=20_000)
def is_surely_singular(word: str) -> bool:
    """Return whether the noun (lower case) is in the singular and would have another form in the plural."""
    if _SAME_IN_BOTH.search(word):
        return False
    return reading_of(word) is Reading.ONE or bool(_ONE_ENDING.search(word))


@lru_cache(maxsize=20_000)
def is_surely_plural(word: str) -> bool:
    """Return whether the noun (lower case) is in the indefinite plural and would have another form in the singular."""
    return reading_of(word) is Reading.MANY


@lru_cache(maxsize=20_000)
def is_countable(word: str) -> bool:
    """Return whether the word (lower case) is a noun in the singular that stands for a thing or a person to count.

    What one does (-ning, -else), what one is (-hed) and fields of work (økonomi, drift) have a plural too, but stand in
    the singular among plurals. So do many nouns in -e (leje, samtykke), and the young are several (unge).
    """
    if not is_surely_singular(word):
        return False
    if _COUNTED.search(word) is not None:
        return True
    return (number_of(word) is not None or not word.endswith("e")) and not _MAY_BE_MASS.search(word)


# Among the nouns in -ing, -else, -hed, -ion and -e those that are things to count wherever they stand.
_COUNTED = re.compile(
    r"(?:ansøgning|forventning|afdeling|bygning|ordning|forening|regning|stilling|(?<!op)løsning|beretning|retningslinje"
    r"|bestilling|melding|samling|lejlighed|myndighed|enhed|virksomhed|begivenhed|mulighed|færdighed|vanskelighed"
    r"|afgørelse|tilladelse|henvendelse|anmeldelse|ydelse|bestemmelse|overenskomst|institution|station|publikation"
    r"|organisation|version|konflikt|maskine|pumpe|bøde|prognose|metode|rutine|skole|klasse|uge|ulykke|samtale|opgave"
    r"|aftale|klage|kilde|ramme|gruppe|pjece|hjemmeside|liste|have|gade|blanket|fane|kasse|lampe|pære|skive|skærm|dør"
    r"|flise|grøft|pakke|pude|hylde|pause|øvelse|plante|busk|vare|dame|skjorte|jakke|maskine|rampe|trappe|brønd|skade|forvaltning|vindue|klinik|butik|fabrik)$"
)


@cache
def _forms() -> dict[str, Number]:
    found: dict[str, Number] = {}
    for written in f"{_AGENTS} {_PLACES}".split():
        noun, _, ending = written.partition(":")
        if noun.endswith("ende"):
            continue
        plural = ending if len(ending) > 3 else f"{noun}{ending or 'e'}"
        the_one = f"{noun}n" if noun.endswith("e") else f"{noun}met" if noun == "medlem" else f"{noun}en"
        if noun.endswith(("hus", "hospital", "bibliotek", "sekretariat")):
            the_one = f"{noun}et"
        # ledere – lederne, but chefer – cheferne
        the_many = f"{plural[:-1]}ne" if plural.endswith("ere") else f"{plural}ne"
        found |= {noun: Number.ONE, the_one: Number.THE_ONE, plural: Number.MANY, the_many: Number.THE_MANY}
    return found
