"""Whether a word stands where a thing to count needs an article or the plural: `til server og klientopdateringer`."""

from __future__ import annotations

from functools import lru_cache

from funkbesk.late_patterns import late
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    PREPOSITIONS,
    PRONOUNS,
    RELATIVES,
    SUBJECTS,
    is_any_adjective,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, Reading, is_listed_noun
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import is_countable, number_of, reading_of
from funkbesk.lint.texts.bullet_forms import Verbs, may_be_noun
from funkbesk.lint.texts.text import Text

BEFORE_PAIRS = word_set("mellem imellem i på fra som er være blive med uden")
"""»mellem skole og fritidstilbud«, »som leder og arbejdsgiver«: two things that belong together."""
PLACES_OF_WORK = word_set(
    "kantine klub kiosk café cafe butik bibliotek skole museum arkiv lager køkken værksted park havn kirke stadion hal "
    "teater kontor hotel hospice vaskeri gartneri kloak"
)
"""They stand alone: »rengøring af kantine og mødelokaler«."""
# Things that stand without an article in a few phrases only: »gå i byen« and »ad døren« need one, too.
_THINGS = word_set(
    "aften automat bank bod bold by dag dør fest fil forår have hjem hånd kontor mark middag morgen motor mund måned "
    "nat park påske ramme rejse rum række sal sag side sommer stemme toilet træ tur uge vinter øje ø år"
)
# What is filled in or drawn up: »navn og kontaktoplysninger«, »følger budget og handleplaner«.
FIELDS_OF_FORMS = word_set(
    "adresse alder beløb brugernavn cpr-nummer dato emne farve form formål frist mailadresse navn nummer overskrift "
    "pris sted stilling størrelse tid tidspunkt titel undertitel hovedtitel type kode "
    "budget regnskab referat faktura journal protokol dagsorden"
)
# One plays them: »lejes ud til håndbold og loppemarkeder«.
_GAMES = word_set("fodbold håndbold kurvebold rundbold langbold høvdingebold stikbold skak ludo matador quiz banko")
# »fordeler lokale og lærertimer«: adjectives as well
_ALSO_THINGS = ("lokale", "rede", "flade")
_SEVERAL = word_set(
    "alle andre begge de disse diverse flere forskellige få mange mine nogle samtlige sine dine egne øvrige "
    "to tre fire fem seks syv otte ni ti"
)
_BEFORE_SUBJECTS = word_set("at hvordan hvornår hvorfor hvis fordi når")
_ADDING = word_set("fx herunder især også")
# »næste møde og …«, »moderne drift og …«: these stand before the singular as well.
_ALSO_BEFORE_ONE = word_set(
    "næste forrige samme hele halve eget ene eneste rette indre ydre ekstra lille bestemte moderne fælles ringe stille "
    "ægte øde lige hver bedre større mindre ældre yngre færre ringere"
)
_BEFORE_ONE = late(r"(?:ende|ste|ere)$")
_BEFORE_DEFINITE = word_set("den det denne dette min din sin vores jeres deres hans hendes dens dets hver")
_SUBJECTS = SUBJECTS | RELATIVES
# »køre bus«, »bruge maske«, »holde møde«: verbs that say one thing together with a noun without an article.
_WITH_BARE_NOUNS = word_set(
    "anvende anvender benytte benytter bruge bruger bære bærer drive driver er få får føre fører give giver gå går "
    "har have holde holder køre kører lave laver lægge lægger skrive skriver spille spiller tage tager tale taler "
    "yde yder"
)


@lru_cache(maxsize=20_000)
def is_thing(word: str) -> bool:
    """Return whether the word (lower case) is one thing or person to count, and no field of a form: `server`."""
    if (
        word in FUNCTION_WORDS
        or word in FIELDS_OF_FORMS
        or word in _GAMES
        or (is_any_adjective(word) and not word.endswith(_ALSO_THINGS))
    ):
        return False
    return reading_of(word) is Reading.ONE and (is_countable(word) or word in _THINGS)


def lacks_an_article(text: Text, index: int, known: Verbs) -> bool:
    """Return whether one thing can't stand there by itself: behind a verb, a preposition, `alle`, `kommunale`."""
    if not index or not beside(text, index - 1):
        return True
    before = text.lower_words[index - 1]
    is_person = number_of(text.lower_words[index]) is not None
    if before in BEFORE_PAIRS or (before in _WITH_BARE_NOUNS and not is_person):
        return False
    if before in PREPOSITIONS or before in _ADDING:
        return True
    if before in _BEFORE_SUBJECTS:
        return text.lower_words[index] not in known.infinitives
    if before in known.present or before in known.infinitives or before in known.imperatives:
        return not may_be_noun(before) or text.begins_sentence(index - 1) or _has_subject(text, index - 1)
    return asks_for_several(text, index, known)


def asks_for_several(text: Text, index: int, known: Verbs) -> bool:
    """Return whether what stands before a word asks for the plural: `alle`, `tre`, `kommunale` without an article."""
    if not index or not beside(text, index - 1):
        return False
    before = text.lower_words[index - 1]
    if before in _SEVERAL:
        return True
    if before in FUNCTION_WORDS or before in known.infinitives or not is_plural_adjective(before):
        return False
    place = index - 1
    while place and beside(text, place - 1) and is_inflected_adjective(text.lower_words[place - 1]):
        place -= 1
    first = text.lower_words[place - 1] if place and beside(text, place - 1) else ""
    if is_participle(before) and (first in PRONOUNS or reading_of(first) & DEFINITE):
        return first in _SEVERAL  # »lederen lagde vægt på«
    return first not in _BEFORE_DEFINITE and not is_genitive(first)


def _has_subject(text: Text, verb: int) -> bool:
    """Return whether what stands before the word can only be its subject: `lederen fører`, `du fører`."""
    if not verb or not beside(text, verb - 1):
        return False
    before = text.lower_words[verb - 1]
    return before in _SUBJECTS or bool(reading_of(before) & DEFINITE and text.begins_sentence(verb - 1))


@lru_cache(maxsize=20_000)
def is_plural_adjective(word: str) -> bool:
    """Return whether the word (lower case) is an adjective or a participle before the plural: `kommunale`."""
    if word in _ALSO_BEFORE_ONE or _BEFORE_ONE.search(word) or is_listed_noun(word):
        return False
    return is_inflected_adjective(word) or (is_participle(word) and not reading_of(word))
