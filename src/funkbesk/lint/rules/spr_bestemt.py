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

from funkbesk.documents.description import Description
from funkbesk.findings import Level
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.grammar import (
    FUNCTION_WORDS,
    base_of_adjective,
    definite_of_adjective,
    is_inflected_adjective,
    word_set,
)
from funkbesk.lint.language.lexicon import Reading, is_listed_noun, readings_of
from funkbesk.lint.texts.bullet_forms import Verbs, verbs
from funkbesk.lint.texts.text import Text, Word
from funkbesk.lint.texts.word_filter import WordFilter

RULE = Rule("spr-bestemt", "sprog", Level.FEJL)

_ARTICLES = frozenset({"den", "det", "de"})
# Behind these the noun has to be one that is known: »vores« and »denne« may stand alone, and so may a genitive.
_OWNERS = word_set("denne dette disse vores jeres deres hans hendes dens dets min mit mine din dit dine sin sit sine")
_INDEFINITE = Reading.ONE | Reading.MANY
_DEFINITE_GENITIVE = re.compile(r"\w{3}(?:ens|ets|nes)$")
_MOST_ADJECTIVES = 3
# The article may be a pronoun and the adjective an adverb: »når det naturligt opstår«. What follows then is a verb.
_MAYBE_VERB = re.compile(r"(?:er|år|ør|es|ås|ede|te|ende|et|en|ene|erne)$")
_LATER = re.compile(r"(?:senere|tidligere|oftere|bedre|igere|mmere|ttere)$")
_NO_ADJECTIVES = FUNCTION_WORDS | word_set(
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
    return (
        word in _ARTICLES
        or word in _OWNERS
        or (_DEFINITE_GENITIVE.search(word) is not None and bool(readings_of(word[:-1]) & _DEFINITE))
    )


_OPENERS = WordFilter(_opens)
_DEFINITE = Reading.THE_ONE | Reading.THE_MANY


def _wrong_adjective(text: Text, article: int, known: Verbs) -> Word | None:
    following = text.words[article + 1 : article + 2 + _MOST_ADJECTIVES]
    for position, word in enumerate(following[:-1]):
        if not _stand_together(text, text.words[article + position], word):
            return None
        if base_of_adjective(word.lower) is not None and word.lower not in _NO_ADJECTIVES:
            if _is_subject_behind_its_verb(text, article, word.lower, known):
                return None
            noun = following[position + 1]
            together = _stand_together(text, word, noun)
            after_article = text.lower_words[article] in _ARTICLES
            is_noun = _is_known_noun(noun.lower, known) or (
                after_article and not is_listed_noun(word.lower) and _is_noun(noun.lower, known, sure=position > 0)
            )
            return word if together and is_noun else None
        if not is_inflected_adjective(word.lower):
            return None
    return None


def _is_subject_behind_its_verb(text: Text, article: int, adjective: str, known: Verbs) -> bool:
    """Return whether `den` stands for something and an adverb follows: »samtidig bygger den visuelt bro«."""
    before = text.lower_words[article - 1] if article else ""
    return adjective.endswith("t") and text.lower_words[article] in {"den", "de"} and before in known.present


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
    right = definite_of_adjective(base_of_adjective(wrong.lower) or wrong.lower)
    following: Sequence[Word] = [word for word in text.words if word.start > wrong.start][:1]
    end = following[0].end if following else wrong.end
    return Hit(
        text.path,
        f"Efter »{article.lower}« skal tillægsordet ende på -e: »{text.value[article.start : end]}«.",
        f"Skriv »{right}« i stedet for »{wrong.text}«.",
        article.start,
        end,
    )
