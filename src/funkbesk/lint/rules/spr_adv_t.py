"""Et biord, der fortæller hvordan, ender på -t; et tillægsord om et fælleskønsord gør ikke.

Hvorfor: »faglig faciliterende« kan læses som to tillægsord. Et ord på -ig, der fortæller, hvordan noget gøres eller er,
er et biord og ender på -t: fagligt faciliterende, arbejde selvstændigt. Biord for grad og tid (særlig, væsentlig,
daglig) er undtaget, for der er -t valgfrit. Omvendt er det, der siges om vejledningen eller medarbejderen, et
tillægsord uden -t: Vejledningen er letlæselig. Ord på -isk har aldrig -t: systematisk, praktisk.

Kilde: Retskrivningsordbogen 2024 (Dansk Sprognævn), om biord på -t.

Forkert:
    formål:
      punkter:
        udvikling: At være faglig faciliterende
        roligt: Du forklarer afgørelsen venlig og grundigt
        klart: Vejledningen skal være letlæseligt for alle
Rigtigt:
    formål:
      punkter:
        udvikling: At være fagligt faciliterende
        roligt: Du forklarer afgørelsen venligt og grundigt
        klart: Vejledningen skal være letlæselig for alle
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.adverbs.adverbs_without_t import lacks_t, may_lack_t
from funkbesk.lint.language.adverbs.neuter_predicates import lacks_neuter, may_be_predicates, neuter_predicates
from funkbesk.lint.language.adverbs.neuters_before_nouns import is_neuter_before_common
from funkbesk.lint.language.grammar import base_of_adjective, is_adverb_in_t
from funkbesk.lint.texts.bullet_forms import verbs
from funkbesk.lint.texts.text import Text, Word
from funkbesk.lint.texts.word_filter import WordFilter

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("spr-adv-t", "sprog", Level.FEJL)


# »friskt« is a form of its own
_SWEDISH = WordFilter(lambda word: re.search(r"(?<!fr)iskt$", word) is not None and base_of_adjective(word) is not None)
_ADVERBS = WordFilter(is_adverb_in_t)
_WITHOUT_T = {"navnligt": "navnlig", "nemligt": "nemlig", "temmeligt": "temmelig"}


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield words in -ig that stand where an adverb has to stand, and words in -t where none can."""
    vocabulary = file.analysis.vocabulary
    known = verbs(around.own_words.verbs or ())
    bare, predicates = may_lack_t(vocabulary), may_be_predicates(vocabulary)
    adverbs = _ADVERBS.among(vocabulary)
    never = _SWEDISH.among(vocabulary) | (vocabulary & _WITHOUT_T.keys())
    for text in file.analysis.texts_with(bare | predicates | adverbs | never):
        neuter = frozenset(neuter_predicates(text, predicates - never, known))
        for index, word in enumerate(text.words):
            if index in neuter or (word.lower in adverbs and is_neuter_before_common(text, index)):
                message = f"»{word.text}« fortæller, hvordan nogen eller noget er, og skal ikke ende på -t"
                right = base_of_adjective(word.lower) or word.lower[:-1]
                yield _hit(text, index, f"{message}: »{_around_word(text, index)}«.", word.text[: len(right)])
            elif word.lower in never:
                right = _WITHOUT_T.get(word.lower, word.lower[:-1])
                yield _hit(text, index, f"»{word.text}« findes ikke; ordet har intet -t.", word.text[: len(right)])
            elif word.lower in bare and lacks_neuter(text, index, known):
                message = f"»{word.text}« siges om et intetkønsord og skal ende på -t"
                yield _hit(text, index, f"{message}: »{_around_word(text, index)}«.", f"{word.text}t")
            elif word.lower in bare and neuter.isdisjoint((index - 2, index + 2)) and lacks_t(text, index, known):
                message = f"»{word.text}« fortæller hvordan og skal ende på -t"
                yield _hit(text, index, f"{message}: »{_around_word(text, index)}«.", f"{word.text}t")


def _hit(text: Text, index: int, message: str, right: str) -> Hit:
    word = text.words[index]
    return Hit(text.path, message, f"Skriv »{right}«.", word.start, word.end)


def _around_word(text: Text, index: int) -> str:
    first: Word = text.words[max(0, index - 1)]
    last = text.words[min(len(text.words) - 1, index + 1)]
    return text.value[first.start : last.end]
