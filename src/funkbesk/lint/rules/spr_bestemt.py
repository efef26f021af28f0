"""Tillægsordet står i bestemt form efter »den«, »det« og »de« og efter en ejer.

Hvorfor: »det fælles fagligt mindset« er en bøjningsfejl. Efter den, det og de, efter denne, vores og deres
og efter et ejefald (kommunens) ender tillægsordet på -e, også når der står flere tillægsord før navneordet.

Kilde: Retskrivningsordbogen 2024 (Dansk Sprognævn), om tillægsordenes bøjning.

Forkert:
    opgaver:
      punkter:
        mindset: At understøtte det fælles fagligt mindset
Rigtigt:
    opgaver:
      punkter:
        mindset: At understøtte det fælles faglige mindset
        muligt: At gøre det muligt at følge med
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    JOINS,
    PREPOSITIONS,
    base_of_adjective,
    definite_of_adjective,
    definite_of_participle,
    is_inflected_adjective,
    is_participle,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, is_listed_noun, readings_of
from funkbesk.lint.language.manner_words import ALWAYS_FREE
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import reading_of
from funkbesk.lint.texts.bullet_forms import Verbs, verbs
from funkbesk.lint.texts.text import Text, Word
from funkbesk.lint.texts.word_filter import WordFilter

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("spr-bestemt", "sprog", Level.FEJL)

_ARTICLES = frozenset({"den", "det", "de"})
# Behind these the noun has to be one that is known: »vores« and »denne« may stand alone, and so may a genitive.
_OWNERS = word_set("denne dette disse vores jeres deres hans hendes dens dets min mit mine din dit dine sin sit sine")
_INDEFINITE = Reading.ONE | Reading.MANY
_FARTHEST = 6
# »har de bestilt tider«: a tense of the verb
_AUXILIARIES = word_set("har have havde haft er var været blive bliver blev få får fik")
_AUXILIARY_REACH = 3
_ONE_OR_MANY = frozenset({Reading.ONE, Reading.MANY})
_ALSO_OF_THINGS = word_set("daglig ugentlig månedlig årlig høj dyb bred")
_BARE_SUPERLATIVE = re.compile(r"(?:(?<=ig)st|(?<=som)mest|est)$")
_IRREGULAR_SUPERLATIVES = word_set("bedst størst mindst ældst yngst længst højst værst")
# The article may be a pronoun and the adjective an adverb: »når det naturligt opstår«. What follows then is a verb.
_MAYBE_VERB = re.compile(r"(?:er|år|ør|es|ås|ede|te|ende|et|en|ene|erne)$")
_LATER = re.compile(r"(?:senere|tidligere|oftere|bedre|igere|mmere|ttere)$")
_NO_ADJECTIVES = (FUNCTION_WORDS - {"særlig"}) | word_set(
    "lig formodentlig formodentligt formentlig formentligt antagelig antageligt egentlig egentligt direkte indirekte "
    "formel"
)
# »det muligvis bedst«: no noun follows, but what is said of »det«
_SUPERLATIVE = re.compile(r"(?:bedst|mest|mindst|størst|højst|længst|først|sidst|igst|somst)$")
_SURELY_NOUN = re.compile(
    r"(?:inger|heder|ioner|elser|teter|gaver|medarbejder|leder|sager|viden|budget|proces|netværk|tilbud)$"
)


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield adjectives in -ig, -igt, -al, -alt … between an article and its noun."""
    known = verbs(around.own_words.verbs or ())
    openers = _OPENERS.among(file.analysis.vocabulary)
    for text in file.analysis.texts_with(openers):
        for index, lower in enumerate(text.lower_words):
            if lower in openers and (wrong := _wrong_adjective(text, index, known)):
                yield _hit(text, text.words[index], wrong)


def _opens(word: str) -> bool:
    """Return whether an adjective behind the word has to be in the definite form: an article, an owner, a genitive."""
    return word in _ARTICLES or word in _OWNERS or is_genitive(word)


_OPENERS = WordFilter(_opens)
_DEFINITE = Reading.THE_ONE | Reading.THE_MANY


def _wrong_adjective(text: Text, article: int, known: Verbs) -> Word | None:
    """Return the first adjective behind the word that has not the definite form, where its noun is certain."""
    index = article + 1
    last = min(len(text.words) - 1, article + _FARTHEST)
    if not _stand_together(text, text.words[article], text.words[min(index, len(text.words) - 1)]):
        return None
    while index < last:
        word, lower = text.words[index], text.lower_words[index]
        if not (index == article + 1 or _stand_together(text, text.words[index - 1], word)):
            return None
        if _is_adverb_before(text, index):
            index += 1
            continue
        if _right_form_of(lower) is not None:
            return word if _is_followed_by_noun(text, article, index, known) else None
        if not is_inflected_adjective(lower) and not is_participle(lower) and not _joins(text, article, index):
            return None
        index += 1
    return None


def _can_be_no_adverb(adjective: str) -> bool:
    return not adjective.endswith(("isk", "t")) and adjective not in ALWAYS_FREE - _ALSO_OF_THINGS


def _is_adverb_before(text: Text, index: int) -> bool:
    """Return whether it is an adverb that says something of the next word: »det årligt reguleret takstblad«."""
    lower, after = text.lower_words[index : index + 2]
    is_adverb = base_of_adjective(lower) not in {None, lower}
    return is_adverb and definite_of_participle(after) is not None and not is_listed_noun(after)


def _joins(text: Text, article: int, index: int) -> bool:
    """Return whether it is an »og« behind an adjective in -e: »det fysiske og psykiske …«."""
    return (
        index > article + 1 and text.lower_words[index] in JOINS and is_inflected_adjective(text.lower_words[index - 1])
    )


def _right_form_of(word: str) -> str | None:
    """Return the definite form of an adjective, participle or superlative (lower case) that is not in that form."""
    if word in _NO_ADJECTIVES:
        return None
    base = base_of_adjective(word)
    if base is not None:
        return definite_of_adjective(base)
    if _BARE_SUPERLATIVE.search(word) and base_of_adjective(_BARE_SUPERLATIVE.sub("", word)) is not None:
        return f"{word}e"
    return f"{word}e" if word in _IRREGULAR_SUPERLATIVES else definite_of_participle(word)


def _is_followed_by_noun(text: Text, article: int, index: int, known: Verbs) -> bool:
    word, lower = text.words[index], text.lower_words[index]
    if _is_subject_behind_its_verb(text, article, lower, known):
        return False
    if not _stand_together(text, word, text.words[index + 1]):
        return False
    is_participle_or_superlative = base_of_adjective(lower) is None
    noun = index + 1
    if text.lower_words[noun] in JOINS:
        # »den faglig og organisatoriske udvikling«: an adverb would end on -t
        noun += 2
        if lower.endswith("t") or noun >= len(text.words) or not is_inflected_adjective(text.lower_words[noun - 1]):
            return False
        return _stand_together(text, text.words[noun - 1], text.words[noun]) and _is_known_noun(
            text.lower_words[noun], known
        )
    found = text.lower_words[noun]
    if is_participle_or_superlative:
        earlier = text.lower_words[max(0, article - _AUXILIARY_REACH) : article]
        is_noun = _is_known_noun(found, known) or _is_known_noun_behind_preposition(text, article, found, known)
        return _AUXILIARIES.isdisjoint(earlier) and is_noun
    if (
        lower == base_of_adjective(lower)
        and not is_listed_noun(lower)
        and _can_be_no_adverb(lower)
        and reading_of(found) in _ONE_OR_MANY
    ):
        return True  # »din daglig leder«: what looks like a verb as well is the noun
    after_article = text.lower_words[article] in _ARTICLES
    return _is_known_noun(found, known) or (
        after_article and not is_listed_noun(lower) and _is_noun(found, known, sure=index > article + 1)
    )


def _is_subject_behind_its_verb(text: Text, article: int, adjective: str, known: Verbs) -> bool:
    """Return whether `den` stands for something and an adverb follows: »samtidig bygger den visuelt bro«."""
    before = text.lower_words[article - 1] if article else ""
    is_adverb = base_of_adjective(adjective) not in {None, adjective}
    return is_adverb and text.lower_words[article] in {"den", "de"} and before in known.present


def _is_known_noun(word: str, known: Verbs) -> bool:
    """Return whether the word is an indefinite noun and nothing else: behind `den` the definite one is a new phrase."""
    return (
        bool(readings_of(word) & _INDEFINITE)
        and word not in known.present
        and word not in known.infinitives
        and word not in FUNCTION_WORDS
        and base_of_adjective(word) is None
        and not is_inflected_adjective(word)
    )


def _is_known_noun_behind_preposition(text: Text, article: int, found: str, known: Verbs) -> bool:
    """Return whether no infinitive can stand there, though one is spelled like the noun: `i den nedlagt skole`."""
    is_governed = article > 0 and text.lower_words[article - 1] in PREPOSITIONS
    return is_governed and reading_of(found) in _ONE_OR_MANY and found not in known.present


def _is_noun(word: str, known: Verbs, *, sure: bool) -> bool:
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


def _stand_together(text: Text, first: Word, second: Word) -> bool:
    return text.value[first.end : second.start] == " "


def _hit(text: Text, article: Word, wrong: Word) -> Hit:
    right = _right_form_of(wrong.lower) or wrong.lower
    following: Sequence[Word] = [word for word in text.words if word.start > wrong.start][:1]
    end = following[0].end if following else wrong.end
    return Hit(
        text.path,
        f"Efter »{article.lower}« skal tillægsordet ende på -e: »{text.value[article.start : end]}«.",
        f"Skriv »{right}« i stedet for »{wrong.text}«.",
        article.start,
        end,
    )
