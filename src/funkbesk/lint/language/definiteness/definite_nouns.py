"""Whether a noun follows an adjective behind `den`, a genitive or an owner, and which kind of word it may be else."""

from __future__ import annotations

from enum import Enum, auto

from funkbesk.late_patterns import late
from funkbesk.lint.language.genders import genders_of
from funkbesk.lint.language.grammar import (
    COPULAS,
    FUNCTION_WORDS,
    HAVING_OR_GETTING,
    base_of_adjective,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.noun_phrases import is_noun_like_adjective
from funkbesk.lint.language.nouns import is_countable, number_of, reading_of
from funkbesk.lint.language.number_words import takes_t
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

# Adjectives that stand for persons: »den sårbar gravide«.
PERSONS_IN_DEFINITE = word_set(
    "gravide unge ældre syge ledige studerende pårørende ansatte voksne døende handicappede hjemløse blinde døve svage "
    "udsatte arbejdsløse sygemeldte fremmede frivillige nyansatte besøgende deltagende efterladte indsatte forurettede "
    "sigtede tiltalte enlige selvstændige plejetrængende fødende sørgende rejsende søgende samboende "
    "tilsynsførende medvirkende tillidsvalgte nyankomne "
    "tilskadekomne anbragte demente psykisksyge udviklingshæmmede ordblinde døvblinde overvægtige"
)
_INDEFINITE = Reading.ONE | Reading.MANY
# The article may be a pronoun and the adjective an adverb: »når det naturligt opstår«. What follows then is a verb.
_MAYBE_VERB = late(r"(?:er|[gtlf]år|gør|es|ås|ede|te|ende|et|en|ene|erne)$")
_MAYBE_DEFINITE = late(r"\w{2}(?:et|en|ene|erne)$")
# »det muligvis bedst«, »kommer den senere«: no noun follows, but what is said of the pronoun
_NO_NOUN = late(
    r"(?:senere|tidligere|oftere|bedre|igere|mmere|ttere|bedst|mest|mindst|størst|højst|længst|først|sidst|igst|somst"
    r"|ede|ende|[^s]es|ås)$"
)
_SURELY_NOUN = late(
    r"(?:inger|heder|ioner|elser|teter|gaver|medarbejder|leder|sager|viden|budget|proces|netværk|tilbud)$"
)
_ABBREVIATIONS = word_set("pga mht mhp ift vha iht jf fx osv mfl mv dvs bl tlf kl ca")
_OFTEN_HAD = word_set("ny nyt fast god godt egen eget fri frit høj højt stor stort fuld fuldt dårlig dårligt")
"""Who has such a thing names it without an article: »så får den ny leder«."""


class Kind(Enum):
    """What the word behind an adjective is."""

    NOUN = auto()
    NOUN_OR_VERB = auto()
    NOUN_OR_ADJECTIVE = auto()
    PERSON = auto()
    """An adjective that stands for persons."""
    NAME = auto()
    PART = auto()
    """The first part of several compounds: `de faglig støtte- og tilskudsordninger`."""
    UNKNOWN = auto()
    UNKNOWN_MAYBE_VERB = auto()
    UNKNOWN_MAYBE_DEFINITE = auto()
    NONE = auto()


def kind_of(text: Text, index: int, known: Verbs) -> Kind:
    """Return what the word at `index` can be; a noun in the definite form is none here: no article stands before it."""
    if index >= len(text.words):
        return Kind.NONE
    word, written = text.lower_words[index], text.words[index].text
    if word in FUNCTION_WORDS or word in _ABBREVIATIONS or not written[0].isalpha() or len(word) < 2:
        return Kind.NONE
    if written[0].isupper() and written[1:].islower():
        return Kind.NAME
    if word in PERSONS_IN_DEFINITE:
        return Kind.PERSON
    if text.value[text.words[index].end : text.words[index].end + 1] == "-":
        return Kind.PART
    is_owner = not reading_of(word) and word.endswith("s") and bool(reading_of(word[:-1]) & _INDEFINITE)
    if is_owner and _is_beside_noun(text, index):
        return Kind.NOUN_OR_VERB  # »det aktiv lags navn«
    kind = _kind_of_word(word, known)
    if kind in {Kind.UNKNOWN, Kind.UNKNOWN_MAYBE_VERB} and word.endswith("e") and _is_beside_noun(text, index):
        return Kind.NONE  # »hans nyligt afdøde mor«: an adjective that no list has
    return kind


def _kind_of_word(word: str, known: Verbs) -> Kind:
    reading = reading_of(word)
    is_bent = is_inflected_adjective(word) and not is_noun_like_adjective(word)
    is_adjective = base_of_adjective(word) is not None or is_bent or is_participle(word)
    is_verb = word in known.present or word in known.infinitives or word in known.passive
    if reading & _INDEFINITE:
        if is_adjective:
            return Kind.NOUN_OR_ADJECTIVE
        return Kind.NOUN_OR_VERB if is_verb and number_of(word) is None else Kind.NOUN
    if reading or is_adjective or is_verb or _NO_NOUN.search(word):
        return Kind.NONE
    if _SURELY_NOUN.search(word) or not _MAYBE_VERB.search(word):
        return Kind.UNKNOWN
    return Kind.UNKNOWN_MAYBE_DEFINITE if _MAYBE_DEFINITE.search(word) else Kind.UNKNOWN_MAYBE_VERB


def _is_beside_noun(text: Text, index: int) -> bool:
    """Return whether a noun or an adjective follows."""
    if index + 1 >= len(text.words) or not beside(text, index):
        return False
    after = text.lower_words[index + 1]
    return bool(reading_of(after)) or is_inflected_adjective(after)


def may_go_together(article: str, noun: str) -> bool:
    """Return whether the noun has the gender and number of `den`, `det` or `de`, which stand alone otherwise.

    »Her har de god plads«, »Derfor får det stor betydning«.
    """
    if article == "de":
        reading = reading_of(noun)
        is_unknown_plural = not reading and noun.endswith(("er", "e", "s"))
        return bool(reading & Reading.MANY) or is_unknown_plural or noun in PERSONS_IN_DEFINITE
    other = {"den": "t", "det": "n"}.get(article)
    return other is None or genders_of(noun) != {other}


def stands_bare(adjective: str, noun: str, verb: str) -> bool:
    """Return whether adjective and noun are right behind the verb without an article: `stor betydning`, `har ny leder`.

    `grim sår` has another gender, and somebody `udgiver` no `hidsig udgave`.
    """
    reading = reading_of(noun)
    if reading is Reading.MANY:
        return False
    base = base_of_adjective(adjective)
    if base is not None and reading & Reading.ONE:
        wrong = "n" if adjective != base else "t" if takes_t(base) else None
        if genders_of(noun) == {wrong}:
            return False
    if not is_countable(noun) and number_of(noun) is None:
        return True
    return verb in COPULAS or (verb in HAVING_OR_GETTING and adjective in _OFTEN_HAD)
