"""Whether an adjective, the noun behind it and the article before it are one phrase, and the noun is certain."""

from __future__ import annotations

from typing import NamedTuple

from funkbesk.late_patterns import late
from funkbesk.lint.language.definiteness.definite_forms import is_in_definite_form, is_superlative
from funkbesk.lint.language.definiteness.definite_nouns import Kind, kind_of, may_go_together
from funkbesk.lint.language.definiteness.determiners import is_surely_determiner, may_stand_alone
from funkbesk.lint.language.grammar import (
    AUXILIARIES,
    DEFINITE_ARTICLES,
    JOINS,
    MODALS,
    PREPOSITIONS,
    base_of_adjective,
    definite_of_participle,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import DEFINITE, Reading, is_listed_noun, readings_of
from funkbesk.lint.language.neighbours import beside
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.texts.bullet_forms import Verbs
from funkbesk.lint.texts.text import Text

_GOVERNING = MODALS | word_set("at lade lader")
# Nouns that are adjectives as well: behind a preposition follows what they are of, »det elektronisk kort over nettet«.
_OVER = word_set("over af fra med i på")
_NO_ADVERBS = word_set(
    "sort relevant irrelevant defekt robust sart mat træt mæt stolt separat antik kompleks bastant markant dement "
    "enkelt lodret vandret firkantet trekantet rund glat flad interessant spændt kendt ukendt berømt ansat indviklet "
    "velkendt eksplicit korrekt perfekt abstrakt"
)
# »det ildfast mærke«, but »trofast« tells how
_OF_A_THING = late(r"\w{2}(?:(?<!tro)(?<!sted)(?<!princip)fast|tæt|sart)$")
_BARE_ADVERBS = word_set(
    "stadig endelig egentlig særlig samtidig pludselig hovedsagelig temmelig yderlig vældig ligefrem virkelig rigtig"
)
_AUXILIARY_REACH = 3
_EARLY = word_set("først sidst senest")
_HALF = word_set("halve hele")
# Adjectives that English spells alike; an unknown noun in -s is an English plural, as no Danish one ends so.
_LIKE_ENGLISH = late(r"(?:al|an|ent|ant|smart|open|fair|best)$")
_NEVER_ALONE = word_set("sin sit sine min mit mine din dit dine")
"""A noun follows these, where no verb of being stands before them."""
_PERSONS_LIKE_NOUNS = word_set("frivillige unge pårørende gravide studerende voksne tilsynsførende besøgende rejsende")
"""Nothing but an adjective stands before them: `byens modige frivillige`."""


def is_followed_by_noun(text: Text, article: int, index: int, known: Verbs) -> bool:
    """Return whether the adjective at `index` belongs to a noun, and both to the word at `article`."""
    noun = _place_of_noun(text, index, known)
    if noun is None:
        return False
    phrase = _Phrase(text, article, index, noun, known)
    kind = kind_of(text, noun, known)
    if kind is Kind.UNKNOWN and _is_english(text, index, noun):
        return False
    if is_surely_determiner(text, article, index, known):
        return phrase.goes_with_determiner(kind)
    return (kind in {Kind.NAME, Kind.PART} or not phrase.is_apart()) and phrase.goes_with_article(kind)


def _is_english(text: Text, adjective: int, noun: int) -> bool:
    """Return whether both words may be English: `de europæiske digital rights-grupper`, `human rights`."""
    lower = text.lower_words
    return lower[noun].endswith("s") and noun == adjective + 1 and _LIKE_ENGLISH.search(lower[adjective]) is not None


class _Phrase(NamedTuple):
    """An article, an adjective that has not the definite form, and what may be their noun, as numbers of words."""

    text: Text
    article: int
    adjective: int
    noun: int
    known: Verbs

    def goes_with_determiner(self, kind: Kind) -> bool:
        """Return whether the noun is certain behind what can be no pronoun."""
        lower = self.text.lower_words
        is_article, found = lower[self.article] in DEFINITE_ARTICLES, lower[self.noun]
        is_noun = is_listed_noun(lower[self.adjective])
        match kind:
            case Kind.NOUN | Kind.PART:
                return True
            case Kind.NOUN_OR_VERB if self.is_adverbial():
                is_infinitive = (
                    lower[self.article] not in _NEVER_ALONE
                    and found in self.known.infinitives
                    and self.is_governed_by_modal()
                )
                if lower[self.article] in _NEVER_ALONE and lower[self.adjective].endswith("et"):
                    return True  # »sine forældet sprøjter«
                if readings_of(lower[self.article].removesuffix("s")) & DEFINITE and lower[self.article].endswith("s"):
                    return True  # »turens praktisk rammer«: an owner owns something
                return not is_infinitive and (found not in self.known.present or (is_article and not is_noun))
            case Kind.NOUN_OR_VERB:
                return not is_noun or found not in self.known.present or lower[self.article] == "de"
            case Kind.NOUN_OR_ADJECTIVE:
                ends = kind_of(self.text, self.noun + 1, self.known) is Kind.NONE or not beside(self.text, self.noun)
                is_base = lower[self.adjective] == base_of_adjective(lower[self.adjective])
                is_neuter = base_of_adjective(found) not in {None, found}  # »kommunens juridisk vagt«
                return self.is_before_noun_of_quality() or (ends and is_base and (is_article or is_neuter))
            case Kind.PERSON:
                is_done = definite_of_participle(lower[self.adjective]) is not None  # »vores engageret frivillige«
                return (is_done or not self.is_adverbial()) and not self.may_tell_of_person()
            case Kind.NAME:
                return is_article and not self.is_adverbial() and not is_noun
            case Kind.UNKNOWN:
                return not self.is_adverbial() or not is_noun
            case Kind.UNKNOWN_MAYBE_VERB:
                return not self.is_adverbial() or (is_article and not found.endswith("te"))
            case Kind.UNKNOWN_MAYBE_DEFINITE:
                return not self.is_adverbial()
        return False

    def goes_with_article(self, kind: Kind) -> bool:
        """Return whether the noun is certain behind `den`, `det` or `de`, which may be a pronoun there."""
        lower = self.text.lower_words
        adjective, found = lower[self.adjective], lower[self.noun]
        if self.is_tense():
            return False
        match kind:
            case Kind.NOUN | Kind.PART:
                return True
            case Kind.NOUN_OR_VERB if found not in self.known.present and not self.is_governed_by_modal():
                if self.is_object_of_bullet():
                    return True
                return adjective == "enkelt" or base_of_adjective(adjective) in {None, adjective} or self.opens_bullet()
            case Kind.NOUN_OR_VERB if base_of_adjective(adjective) is None:
                return self.is_object()
            case Kind.NOUN_OR_VERB:
                return not self.is_adverbial() and not is_listed_noun(adjective)
            case Kind.NOUN_OR_ADJECTIVE:
                return self.is_before_noun_of_quality()
            case Kind.PERSON | Kind.NAME | Kind.UNKNOWN_MAYBE_VERB:
                return not self.is_adverbial() and not (kind is Kind.PERSON and self.may_tell_of_person())
            case Kind.UNKNOWN:
                return base_of_adjective(adjective) is not None and not is_listed_noun(adjective)
        return False

    def is_adverbial(self) -> bool:
        """Return whether the adjective may be an adverb or a part of the verb as it stands."""
        is_next_of_kin = self.text.lower_words[self.adjective : self.noun + 1] == ("nærmest", "pårørende")
        return _may_be_adverb(self.text.lower_words[self.adjective]) and not is_next_of_kin

    def may_tell_of_person(self) -> bool:
        """Return whether the adjective in -ig may tell how the person is what it is: `de alvorlig syge`."""
        word = self.text.lower_words[self.adjective]
        is_noun = self.text.lower_words[self.noun] in _PERSONS_LIKE_NOUNS and self.article + 1 == self.adjective
        return word.endswith("ig") and not is_noun

    def is_apart(self) -> bool:
        """Return whether the article does not belong to the noun."""
        lower = self.text.lower_words
        if not may_go_together(lower[self.article], lower[self.noun]):
            return True
        if is_superlative(lower[self.adjective]):
            return False  # »er den billigst løsning«
        adjective = lower[self.adjective]
        is_adverb = self.is_adverbial() and (adjective.endswith("isk") or base_of_adjective(adjective) != adjective)
        is_adverb = is_adverb and base_of_adjective(adjective) is not None
        return may_stand_alone(*self, is_adverbial=is_adverb)

    def is_tense(self) -> bool:
        """Return whether a verb stands before it that the participle belongs to: `har de bestilt tider`."""
        lower = self.text.lower_words
        earlier = lower[max(0, self.article - _AUXILIARY_REACH) : self.article]
        word = lower[self.adjective]
        is_participle_there = base_of_adjective(word) is None and not is_superlative(word)
        return is_participle_there and not AUXILIARIES.isdisjoint(earlier) and earlier[-1] not in PREPOSITIONS

    def is_governed_by_modal(self) -> bool:
        """Return whether an infinitive may follow: `så kan den let pumpe vand`."""
        return not _GOVERNING.isdisjoint(self.text.lower_words[: self.article])

    def is_object(self) -> bool:
        """Return whether a verb stands right before that has it as its object: `Opdage de skjult perler`."""
        if not self.article or not beside(self.text, self.article - 1):
            return False
        lower = self.text.lower_words
        before = lower[self.article - 1]
        may_be_present = self.article == 1 or lower[self.article] == "de"
        is_governed = before in self.known.infinitives or (may_be_present and before in self.known.present)
        return is_governed and bool(reading_of(lower[self.noun]) & Reading.EITHER)

    def is_object_of_bullet(self) -> bool:
        """Return whether nothing but a verb stands before it, so that no other follows: `Holder det årligt møde`."""
        lower = self.text.lower_words
        return self.article == 1 and lower[0] in self.known.present and self.text.kind == "punkt"

    def opens_bullet(self) -> bool:
        """Return whether it is all of a bullet, or its subject: `Det tværfagligt samarbejde`."""
        after = self.text.lower_words[self.noun + 1 : self.noun + 2]
        ends = not after or after[0] in PREPOSITIONS or after[0] in self.known.present
        word = self.text.lower_words[self.noun]
        return self.article == 0 and self.text.kind == "punkt" and ends and word not in self.known.present

    def is_before_noun_of_quality(self) -> bool:
        """Return whether what may be an adjective too is the noun: `det digital kort`, `den sen runde`."""
        word = self.text.lower_words[self.noun]
        if self.is_adverbial():
            return self.is_of_something()
        return not is_inflected_adjective(word) or kind_of(self.text, self.noun + 1, self.known) is not Kind.NOUN

    def is_of_something(self) -> bool:
        """Return whether what it is of follows the noun: `det elektronisk kort over nettet`."""
        lower = self.text.lower_words
        is_followed = self.noun + 1 < len(lower) and lower[self.noun + 1] in _OVER and beside(self.text, self.noun)
        return is_followed and lower[self.adjective] == base_of_adjective(lower[self.adjective])


def _place_of_noun(text: Text, index: int, known: Verbs) -> int | None:
    """Return the number of the noun behind the adjective at `index` and others that are joined to it."""
    lower = text.lower_words
    word, after = lower[index : index + 2]
    gap = text.value[text.words[index].end : text.words[index + 1].start]
    is_list = (gap == " " or (gap == ", " and not is_listed_noun(word))) and base_of_adjective(after) == after
    is_row = gap in {" ", ", "} and is_in_definite_form(after) and not (gap == ", " and is_listed_noun(word))
    is_half = word in _EARLY and after in _HALF  # »det først halve år«, but »den først valgte«
    if (_may_be_one_of_several(word) or is_half) and (is_list or is_row):
        noun = index + 2
        kinds = {Kind.NOUN, Kind.NOUN_OR_VERB} if is_list else {Kind.NOUN}
        if noun < len(lower) and beside(text, index + 1) and kind_of(text, noun, known) in kinds:
            return noun
    if after == "men" and gap in {" ", ", "} and index + 3 < len(lower):
        is_near = beside(text, index + 1) and beside(text, index + 2)  # »den erfaren, men travl leder«
        is_noun = is_near and _is_quality(lower[index + 2]) and kind_of(text, index + 3, known) is Kind.NOUN
        return index + 3 if is_noun else None
    if gap != " ":
        return None
    if after not in JOINS:
        return index + 1
    if word.endswith("t") or is_listed_noun(word) or index + 3 >= len(lower) or not beside(text, index + 1):
        return None
    second = index + 3 if lower[index + 2] in DEFINITE_ARTICLES else index + 2  # »den lang eller den korte udgave«
    noun = second + 1
    if noun >= len(lower) or not _is_quality(lower[second]) or not all(beside(text, at) for at in range(index, noun)):
        return None
    kind = kind_of(text, noun, known)
    is_sure = kind is Kind.NOUN_OR_VERB and lower[noun] not in known.present and is_in_definite_form(lower[second])
    return noun if kind is Kind.NOUN or is_sure else None  # »den færdig og underskrevne aftale«


def _is_quality(word: str) -> bool:
    return is_inflected_adjective(word) or is_participle(word) or base_of_adjective(word) == word


def _may_be_one_of_several(word: str) -> bool:
    """Return whether the adjective says nothing of the next one: `byens smuk gamle rådhus`, not `rigtig gode`."""
    is_base = base_of_adjective(word) == word and not word.endswith(("isk", "t", "ig"))
    return is_base and not _may_be_adverb(word)


def _may_be_adverb(word: str) -> bool:
    is_like_adverb = word.endswith(("isk", "t", "vis")) and word not in _NO_ADVERBS and not _OF_A_THING.search(word)
    return is_like_adverb or word in _BARE_ADVERBS
