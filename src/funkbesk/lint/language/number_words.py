"""Words of number, and words that look as if they took part in an agreement of number and do not."""

from __future__ import annotations

import re

from funkbesk.lint.language.grammar import base_of_adjective, is_participle, is_singular_participle, word_set
from funkbesk.lint.language.lexicon import adjectives, is_listed_noun
from funkbesk.lint.texts.word_filter import WordFilter

SEVERAL = word_set(
    "alle andre mange flere begge nogle samtlige disse adskillige talrige diverse de to tre fire fem seks syv otte ni "
    "ti elleve tolv fjorten femten seksten atten tyve tredive fyrre sine mine dine egne"
)
# They are many in the singular: »antallet af personale«.
COLLECTIVE = ("personale", "mandskab", "publikum", "folk", "inventar", "materiale", "arbejde")
COUNTING = word_set("antal antallet")
ONE = word_set("en et hver hvert denne enhver ethvert den det dette")
ONLY_WITH_ADJECTIVE = word_set("den det dette")
"""They stand alone as well: »den bruger ældre sager«; with an adjective behind them they begin a noun phrase."""
ARTICLES = word_set("en et")
EACH = word_set("en et hver hvert ethvert enhver")
ALSO_BEHIND_EN = word_set("lige ringe stille ene eneste hele halve samme øde ægte mørke unge gamle lille")
NEVER_ALONE = word_set("et hvert ethvert")
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
MEASURES = word_set("mand fod tomme kvart")
COUNTED = word_set("gang million milliard")
"""Behind a number in digits they are known to be counted: »3 million«."""
LARGE = word_set("million milliard")
"""Another noun follows, and they are counted all the same: »tre millioner kroner«."""
SEVERAL_TIMES = re.compile(r"(?<![\d.,/–-])(?:[2-9]|[1-9]\d+) $")
# What is said of the whole, and what is also a verb or stands in fixed expressions, needs no plural.
ALSO_BEFORE_ONE = word_set("hele halve fulde bare blotte selve kære døde rene rette nære åbne lave fjerne")
PLURAL_ADJECTIVE = re.compile(r"\w{2}(?:lige|iske|mæssige|somme)$")
# »at have løst opgaver« is a tense of the verb.
BEFORE_PARTICIPLES = word_set("have få være blive")
# They describe a noun rather than tell how something is done.
SELDOM_ADVERBS = word_set("nyt stort gammelt dyrt farligt")
# Adjectives that are nouns too: beside a plural they are one or the other, and wrong either way.
ALSO_NOUNS = word_set("kort kompleks ren fri")
# They tell how much, when or how certain rather than describe the noun: »giver særlig borgere …«.
ADVERBS = word_set(
    "særlig daglig ugentlig månedlig årlig halvårlig stadig endelig egentlig samtidig pludselig formentlig tidlig "
    "hovedsagelig lidt sandsynlig vel tilstrækkelig yderlig lig rigtig mulig færdig ledig enig synlig skyldig nødig "
    "typisk navnlig praktisk teoretisk faktisk automatisk historisk normal vejledende inklusiv eksklusiv maksimal "
    "minimal"
)


TAKES_T = re.compile(r"[^taeiouyæøåk]$")
HAVING = word_set("har have")
"""An adverb in -t does not stand between these and a plural: »har godt samarbejdsevner«."""
AUXILIARIES = word_set("har have havde er var bliver blev får fik få")


def _may_matter(word: str) -> bool:
    if word in ALSO_BEFORE_ONE or (word in ADVERBS and word not in OF_TIME):
        return False
    return (
        word in adjectives().definite_forms
        or PLURAL_ADJECTIVE.search(word) is not None
        or is_participle(word)
        or is_singular_participle(word)
        or (base_of_adjective(word) not in {None, word} and not is_listed_noun(word))
        or (base_of_adjective(word) == word and (word in ALSO_NOUNS or not is_listed_noun(word)))
    )


_MATTERING = WordFilter(_may_matter)


def openers_among(words: frozenset[str]) -> frozenset[str]:
    """Return those of the words that a disagreement begins with."""
    return _MATTERING.among(words) | (words & (SEVERAL | ONE | COUNTING | COUNTED | {"par"}))


def is_definite_adjective(word: str) -> bool:
    """Return whether it is an adjective in -e that has another form behind »en« and »et«: `tydelige`."""
    return word not in ALSO_BEHIND_EN and (
        word in adjectives().definite_forms or PLURAL_ADJECTIVE.search(word) is not None
    )
