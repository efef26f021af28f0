"""Whether a noun follows an adjective behind `den`, `det` and `de`, which are pronouns as well."""

from __future__ import annotations

from funkbesk.late_patterns import late
from funkbesk.lint.language.genders import genders_of
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    PREPOSITIONS,
    base_of_adjective,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, readings_of
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.language.verbs.joined_verbs import SUBJECTS
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

# Adjectives that stand for persons: »den sårbar gravide«.
PERSONS_IN_DEFINITE = word_set(
    "gravide unge ældre syge ledige studerende pårørende ansatte voksne døende handicappede hjemløse blinde døve svage "
    "udsatte arbejdsløse sygemeldte fremmede frivillige nyansatte besøgende deltagende efterladte indsatte forurettede "
    "sigtede tiltalte enlige selvstændige plejetrængende fødende sørgende rejsende søgende samboende "
    "tilskadekomne anbragte demente psykisksyge udviklingshæmmede ordblinde døvblinde overvægtige"
)
_ARTICLES = frozenset({"den", "det", "de"})
_SUBJECT_REACH = 4
ONE_OR_MANY = frozenset({Reading.ONE, Reading.MANY})
# The article may be a pronoun and the adjective an adverb: »når det naturligt opstår«. What follows then is a verb.
_MAYBE_VERB = late(r"(?:er|år|ør|es|ås|ede|te|ende|et|en|ene|erne)$")
_LATER = late(r"(?:senere|tidligere|oftere|bedre|igere|mmere|ttere)$")
# »det muligvis bedst«: no noun follows, but what is said of »det«
_SUPERLATIVE = late(r"(?:bedst|mest|mindst|størst|højst|længst|først|sidst|igst|somst)$")
_SURELY_NOUN = late(
    r"(?:inger|heder|ioner|elser|teter|gaver|medarbejder|leder|sager|viden|budget|proces|netværk|tilbud)$"
)
_INDEFINITE = Reading.ONE | Reading.MANY
_DEFINITE = Reading.THE_ONE | Reading.THE_MANY


def is_known_noun(word: str, known: Verbs) -> bool:
    """Return whether the word is an indefinite noun and nothing else: behind `den` the definite one is a new phrase."""
    return (
        bool(readings_of(word) & _INDEFINITE)
        and word not in known.present
        and word not in known.infinitives
        and word not in FUNCTION_WORDS
        and base_of_adjective(word) is None
        and not is_inflected_adjective(word)
        and not is_participle(word)
    )


def is_known_noun_behind_preposition(text: Text, article: int, found: str, known: Verbs) -> bool:
    """Return whether no infinitive can stand there, though one is spelled like the noun: `i den nedlagt skole`."""
    is_governed = article > 0 and text.lower_words[article - 1] in PREPOSITIONS
    return is_governed and reading_of(found) in ONE_OR_MANY and found not in known.present


def is_noun(word: str, known: Verbs, *, sure: bool) -> bool:
    """Return whether the word is a noun; behind two adjectives it is `sure` to be no verb."""
    if (
        word in FUNCTION_WORDS
        or _LATER.search(word)
        or _SUPERLATIVE.search(word)
        or is_inflected_adjective(word)
        or base_of_adjective(word) is not None
    ):
        return False
    if (sure or _SURELY_NOUN.search(word)) and word not in known.present:
        return True
    return word not in known.present and word not in known.infinitives and not _MAYBE_VERB.search(word)


def may_go_together(article: str, noun: str) -> bool:
    """Return whether the noun has the gender and number of `den`, `det` or `de`, which stand alone otherwise.

    »Her har de god plads«, »Derfor får det stor betydning«.
    """
    if article == "de":
        return bool(reading_of(noun) & Reading.MANY) or noun in PERSONS_IN_DEFINITE
    other = {"den": "t", "det": "n"}.get(article)
    return other is None or genders_of(noun) != {other}


def may_be_turned(text: Text, article: int, known: Verbs) -> bool:
    """Return whether a verb stands before `den` that may be its own: »I dag har den stor betydning«.

    A verb that begins the text, or stands behind its subject, has the phrase as its object.
    """
    words = text.lower_words
    if words[article] not in _ARTICLES or article < 2 or words[article - 1] not in known.present:
        return False
    subject = words[article - 2]
    is_subject = (
        subject in {"der", "som", "og"} or bool(reading_of(subject) & _DEFINITE) or is_inflected_adjective(subject)
    )
    if not SUBJECTS.isdisjoint(words[max(0, article - _SUBJECT_REACH) : article - 1]):
        return False  # »hvis du nu vælger det …«
    is_governed = article > 2 and words[article - 3] in PREPOSITIONS
    return not is_subject or is_governed
