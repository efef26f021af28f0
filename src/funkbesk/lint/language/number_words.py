"""Words of number, and words that look as if they took part in an agreement of number and do not."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.adjective_endings import is_derived_in_e
from funkbesk.lint.language.grammar import (
    base_of_adjective,
    definite_of_participle,
    is_participle,
    is_singular_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, adjectives, is_listed_noun, readings_of
from funkbesk.lint.texts.word_filter import WordFilter

NUMBERS = word_set(
    "to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tyve tredive "
    "fyrre halvtreds tres halvfjerds firs halvfems hundrede tusind tusinde"
)
_COUNTS = NUMBERS | {"en", "et"}
SEVERAL = NUMBERS | word_set(
    "alle andre mange flere begge nogle samtlige disse adskillige talrige diverse de sine mine dine egne hvilke fleste "
    "utallige små forskellige sådanne visse færre"
)
PERSON = word_set(
    "ung syg ledig ansat voksen gravid handicappet hjemløs blind døv udsat fremmed frivillig arbejdsløs sygemeldt "
    "indsat dement nyansat anbragt efterladt hjemvendt tillidsvalgt folkevalgt fastansat timeansat deltidsansat nyfødt "
    "tilskadekommen pensioneret"
)
"""Adjectives that stand for persons without a noun, and then have an -e among several: `de ung`."""
PERSONS = word_set(
    "unge syge ledige ansatte voksne gravide handicappede hjemløse blinde døve udsatte fremmede frivillige arbejdsløse "
    "sygemeldte indsatte demente nyansatte anbragte efterladte ældre pårørende studerende"
)
"""The same, of one or of several: »sårbare unge«."""
# They are many in the singular: »antallet af personale«.
COLLECTIVE = ("personale", "mandskab", "publikum", "folk", "inventar", "materiale", "arbejde")
COUNTING = word_set("antal antallet")
FEW = word_set("få enkelte")
"""Several only where nothing stands before them that makes them something else: see `is_few`."""
ROWS = word_set("række del håndfuld stribe snes dusin")
BEFORE_MANY = SEVERAL | word_set("ingen få vores jeres deres")
AGES = word_set("ældre yngre")
"""They look the same in both numbers, but a person in the singular takes an article: »ældre mand«."""
FORMER = word_set("tidligere nuværende kommende daværende")
"""Behind a plural and »og« a plural follows, elsewhere a title may: »med tidligere leder«."""
ONE = word_set("en et én ét hver hvert denne enhver ethvert den det dette hvilken")
ONLY_WITH_ADJECTIVE = word_set("den det")
"""They stand alone as well: »den bruger ældre sager«; with an adjective behind them they begin a noun phrase."""
ARTICLES = word_set("en et én ét")
EACH_ONE = word_set("hver hvert enhver ethvert")
EACH = ARTICLES | EACH_ONE
ORDINALS = word_set("anden andet tredje fjerde femte sjette syvende ottende niende tiende")
ALSO_BEHIND_EN = word_set(
    "lige ulige moderne bange ringe stille ene eneste hele halve samme øde ægte mørke unge gamle lille"
)
UNBENT = word_set("bange stille moderne ægte øde ringe")
"""They look the same with all nouns."""
NEVER_ALONE = word_set("et ét hvert ethvert")
"""A noun follows, also where it is spelled like a verb: »et møder«."""
EXPRESSIONS = word_set("nødvendigt muligt ønsket påkrævet relevant")
"""Behind »om« and »hvis« they stand for a clause: »kan om nødvendigt låse døren«."""
ALSO_SUBJECTS = word_set("alle begge andre samtlige de nogle mange")
"""They may stand alone before an infinitive: »skal alle møde til tiden«."""
# »ti mand høj«, »fem fod«: measures stay in the singular
OF_TIME = word_set("daglig ugentlig månedlig årlig halvårlig")
"""Adverbs as well, but not between a preposition or an infinitive and its object: »at holde ugentlig møder«."""
BEFORE_SUBJECTS = word_set("at når hvis hvor hvordan så om fordi")
ONE_OF_MANY = word_set("enkelte pågældende")
MEASURES = word_set("mand fod tomme kvart tak match")
COUNTED = word_set("gang million milliard")
"""Behind a number in digits they are known to be counted: »3 million«."""
LARGE = word_set("million milliard")
"""Another noun follows, and they are counted all the same: »tre millioner kroner«."""
SEVERAL_TIMES = late(r"(?<![\d.,/–-])(?:[2-9]|[1-9]\d+) $")
# What is said of the whole, and what is also a verb or stands in fixed expressions, needs no plural.
ALSO_BEFORE_ONE = word_set(
    "inklusive eksklusive forrige hele halve fulde bare blotte selve kære døde rene rette nære åbne lave fjerne"
)
PLURAL_ADJECTIVE = late(r"\w{2}(?:lige|iske|mæssige|somme)$")
# »at have løst opgaver« is a tense of the verb.
BEFORE_PARTICIPLES = word_set("have få være blive")
# They describe a noun rather than tell how something is done.
SELDOM_ADVERBS = word_set("nyt stort gammelt dyrt farligt")
# Adjectives that are nouns too: beside a plural they are one or the other, and wrong either way.
ALSO_NOUNS = word_set("kort kompleks ren fri dyr lys")
# They tell how much, when or how certain rather than describe the noun: »giver særlig borgere …«.
ADVERBS = word_set(
    "daglig ugentlig månedlig årlig halvårlig stadig endelig egentlig samtidig pludselig formentlig "
    "hovedsagelig lidt sandsynlig vel yderlig lig rigtig færdig enig skyldig nødig "
    "typisk navnlig nemlig faktisk vejledende inklusiv eksklusiv ligefrem"
)
OF_MANNER = word_set(
    "automatisk systematisk metodisk periodisk telefonisk elektronisk kronologisk alfabetisk skematisk sporadisk"
)
"""Adverbs behind an infinitive, too: »at følge systematisk auktioner«."""
ALWAYS_ADVERBS = word_set(
    "stadig lidt vel lig inklusiv eksklusiv vejledende hovedsagelig navnlig nemlig formentlig sandsynlig pludselig "
    "samtidig yderlig typisk øvrig"
)
"""Those that describe no noun behind a preposition either."""
OFTEN_ADVERBS = word_set(
    "særlig praktisk teoretisk historisk normal automatisk systematisk metodisk periodisk telefonisk elektronisk "
    "kronologisk alfabetisk skematisk periodevis sporadisk"
)
"""Adverbs as well, but not between a preposition or an infinitive and its object: »med praktisk opgaver«."""


# treogtyve, otteoghalvtreds
_TENS = late(r"(?:en|to|tre|re|fem|seks|syv|otte|ni)og(?:tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems)$")
_TAKES_T = late(r"(?:[^taeiouyæøåks]|[^s]k|løs|øs|cis|tvis|\w{2}fri|^(?:ny|fri|rå|blå))$")
_LARGER = word_set("større mindre")
_ENDS_IN_ENDE = late(r"\w{3,}ende$")
_FIXED = word_set(
    "nedenstående ovenstående foranstående foregående efterfølgende forestående medfølgende omstående "
    "gældende følgende tilsvarende nærværende foreliggende vedkommende pågældende tilstedeværende indeværende "
    "afgørende løbende stigende faldende stående rende ende vejende legende kommende fungerende studerende "
    "pårørende siddende"
)
_WITHOUT_T = word_set("fremmed absurd glad lad kåd ked nøgd lærd ringe privat ens")
HAVING = word_set("har have")
"""An adverb in -t does not stand between these and a plural: »har godt samarbejdsevner«."""


def is_several(word: str) -> bool:
    """Return whether a plural follows the word (lower case): `alle`, `tre`, `tre-fire`."""
    return word in SEVERAL or _TENS.search(word) is not None or ("-" in word and _COUNTS.issuperset(word.split("-")))


def takes_t(adjective: str) -> bool:
    """Return whether an adjective in its base form has a -t before a neuter: »et stort hus«, but »et absurd krav«."""
    return _TAKES_T.search(adjective) is not None and adjective not in _WITHOUT_T


def takes_article(adjective: str) -> bool:
    """Return whether an adjective looks the same in both numbers, so that only a missing article tells a mistake.

    `spændende udstilling`, `større projekt`; those that begin fixed phrases (»gældende lov«) are left out.
    """
    return adjective in _LARGER or (_ENDS_IN_ENDE.match(adjective) is not None and adjective not in _FIXED)


# »lys«, »dyr« and »lukket« are nouns as often; »bred«, »central« and »konkret« are not
_ALSO_OBJECTS = Reading.MANY | Reading.THE_ONE


def _may_matter(word: str) -> bool:
    if is_several(word) or word in AGES or word in FORMER or takes_article(word):
        return True
    if word in ALSO_BEFORE_ONE:
        return False
    return (
        word in adjectives().definite_forms
        or PLURAL_ADJECTIVE.search(word) is not None
        or is_derived_in_e(word)
        or is_participle(word)
        or is_singular_participle(word)
        or (word.endswith("eret") and not readings_of(word))
        or definite_of_participle(word) is not None
        or (base_of_adjective(word) not in {None, word} and not is_listed_noun(word))
        or (
            base_of_adjective(word) == word
            and (word in ALSO_NOUNS or not is_listed_noun(word) or not readings_of(word) & _ALSO_OBJECTS)
        )
    )


_MATTERING = WordFilter(_may_matter)


def openers_among(words: frozenset[str]) -> frozenset[str]:
    """Return those of the words that a disagreement begins with."""
    return _MATTERING.among(words) | (words & (ONE | COUNTING | COUNTED | ROWS | FEW | PERSON | {"par"}))


def is_definite_adjective(word: str) -> bool:
    """Return whether it is an adjective in -e that has another form behind »en« and »et«: `tydelige`."""
    return word not in ALSO_BEHIND_EN and (
        word in adjectives().definite_forms or PLURAL_ADJECTIVE.search(word) is not None or is_derived_in_e(word)
    )
