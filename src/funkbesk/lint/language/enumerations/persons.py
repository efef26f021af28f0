"""Words for persons: nouns, and adjectives that stand for several of them without an article."""

from __future__ import annotations

from functools import lru_cache

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import word_set
from funkbesk.lint.language.lexicon import adjectives, is_listed_noun, verbs
from funkbesk.lint.language.nouns import is_surely_plural, number_of, reading_of

_SEVERAL_PERSONS = word_set(
    "frivillige unge ældre voksne ledige ansatte pårørende efterladte tilforordnede nyfødte anbragte indsatte indlagte "
    "sygemeldte tilskadekomne forulykkede udsendte sigtede dømte fremmødte tilmeldte bortviste fordrevne overlevende "
    "forurettede bevidstløse genindlagte nyankomne tilkaldte underskrevne beskikkede "
    "gående cyklende ridende badende troende døende stemmeberettigede værnepligtige "
    "enlige hjemløse arbejdsløse barnløse forældreløse statsløse kriminelle"
)
# The participles that name persons by what has befallen them, as last parts: »familiesammenførte«, »hjerneskadede«.
_BEFALLEN = (
    "sammenførte", "ramte", "skadede", "skadekomne", "fødte", "dømte", "handicappede", "hæmmede", "udsatte", "berørte",
    "truede", "meldte", "ansatte", "anbragte", "indlagte", "opererede", "bosatte", "boende", "søgende", "medvirkende",
    "studerende", "stillede", "fordrevne", "savnede", "udskrevne", "visiterede", "plejende", "tilknyttede",
)  # fmt: skip
_SHORTEST_PART = 3
_PLURALS = ("brætter",)
ONE_OF_PERSONS = word_set(
    "ung frivillig ledig gravid sagkyndig enlig hjemløs arbejdsløs handicappet udviklingshæmmet sygemeldt ordblind "
    "kriminel voksen"
)
"""Adjectives that lack the -e of several persons, where no noun follows: »børn, ung og voksne«."""
_PERSONS = (
    "forældre", "børn", "folk", "mennesker", "unge", "ældre", "kvinder", "mænd", "kvinde", "pige", "dreng", "samarit",
    "tvilling", "gæst", "smed", "kok", "soldat", "pilot", "turist", "præst", "provst", "degn", "enke", "enkemand",
    "søster", "niece", "nevø", "kusine", "fætter", "flygtning", "nabo", "makker", "træner", "maler", "bager",
    "slagter", "fisker", "gartner", "mekaniker", "elektriker", "tømrer", "murer", "snedker", "musiker", "kunstner",
    "forfatter", "skuespiller", "dommer", "vælger", "iværksætter", "tjener", "betjent", "jordemoder", "bibliotekar",
    "psykolog", "spejder", "håndværker", "chauffør", "frisør", "kontrollør", "instruktør", "redaktør", "journalist",
    "cyklist", "bilist", "student", "praktikant", "fotograf", "arkitekt", "advokat", "landmand", "brandmand",
    "vejviser", "indbygger", "tilskuer", "udøver", "sælger", "producent", "pensionist", "kandidat", "aspirant",
    "lærling", "svend", "rytter", "sanger", "danser",
)  # fmt: skip
_ONE_WHO_DOES = late(r"^[a-zæøå]{3,}(?:[tvslnd]ør|olog|onom|iker|iater|tatter|ograf|terapeut|ator)$")


def names_persons(word: str) -> bool:
    """Return whether it is an adjective for persons, who are several without an article: `gravide`, `unge`."""
    if word in _SEVERAL_PERSONS or word.endswith(_BEFALLEN):
        return True
    return word in adjectives().definite_forms and not reading_of(word)


def is_unlisted_person(word: str) -> bool:
    """Return whether it is a noun that nobody has listed, with an ending that says one who does so: `tatovør`."""
    return _ONE_WHO_DOES.search(word) is not None and not reading_of(word)


def is_unlisted_one(word: str) -> bool:
    """Return whether it is one who does so, or a thing made for it, that nobody has listed: `vandvarmer`."""
    return is_unlisted_person(word) or _is_made_for(word)


@lru_cache(maxsize=20_000)
def _is_made_for(word: str) -> bool:
    """Return whether a noun and a verb make up the word: `toiletforhøjer`, and nobody »toiletforhøjer« anything."""
    if not word.endswith("er") or word.endswith(_PLURALS) or reading_of(word) or word[:-1] in verbs():
        return False
    return any(
        word[cut:-1] in verbs() and not is_listed_noun(word[cut:]) and _is_first_part(word[:cut])
        for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART)
    )


def _is_first_part(part: str) -> bool:
    stem = part[:-1] if part[-1] in "se" else part
    return any(len(noun) >= _SHORTEST_PART and is_listed_noun(noun) for noun in (part, stem))


def is_person(word: str) -> bool:
    """Return whether the word (lower case) stands for one or several persons: `lærer`, `børn`, `unge`, `ejere`."""
    return (
        names_persons(word)
        or word in ONE_OF_PERSONS
        or (number_of(word) is not None and not word.endswith(("hus", "huse")))
        or word.endswith(_PERSONS)
        or (word.endswith(("e", "r")) and word[:-1].endswith(_PERSONS) and is_surely_plural(word))
        or (word.endswith("er") and word[:-2].endswith(_PERSONS) and is_surely_plural(word))
        or (word.endswith("ere") and is_surely_plural(word))
        or is_unlisted_person(word)
    )
