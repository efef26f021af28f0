"""Et biord, der fortæller hvordan, ender på -t.

Hvorfor: »faglig faciliterende« kan læses som to tillægsord. Et ord på -ig, der fortæller, hvordan noget gøres eller er,
er et biord og ender på -t: fagligt faciliterende, arbejde selvstændigt. Biord for grad og tid (særlig, væsentlig,
daglig) er undtaget, for der er -t valgfrit.

Kilde: Retskrivningsordbogen 2024 (Dansk Sprognævn), om biord på -t.

Forkert:
    formål:
      punkter:
        udvikling: At være faglig faciliterende
        roligt: Du forklarer afgørelsen venlig og grundigt
Rigtigt:
    formål:
      punkter:
        udvikling: At være fagligt faciliterende
        roligt: Du forklarer afgørelsen venligt og grundigt
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.adverbs import lacks_t, may_lack_t
from funkbesk.lint.texts.bullet_forms import verbs
from funkbesk.lint.texts.text import Text, Word

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("spr-adv-t", "sprog", Level.FEJL)


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield words in -ig that stand where an adverb has to stand."""
    wanted = may_lack_t(file.analysis.vocabulary)
    if not wanted:
        return
    known = verbs(around.own_words.verbs or ())
    for text in file.analysis.texts_with(wanted):
        for index, word in enumerate(text.words):
            if word.lower in wanted and lacks_t(text, index, known):
                yield Hit(
                    text.path,
                    f"»{word.text}« fortæller hvordan og skal ende på -t: »{_around_word(text, index)}«.",
                    f"Skriv »{word.text}t«.",
                    word.start,
                    word.end,
                )


def _around_word(text: Text, index: int) -> str:
    first: Word = text.words[max(0, index - 1)]
    last = text.words[min(len(text.words) - 1, index + 1)]
    return text.value[first.start : last.end]
