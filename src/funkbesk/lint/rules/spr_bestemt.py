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

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.definiteness.definite_forms import right_form_of
from funkbesk.lint.language.definiteness.definite_phrases import wrong_adjective
from funkbesk.lint.language.definiteness.determiners import asks_for_definite
from funkbesk.lint.texts.bullet_forms import verbs
from funkbesk.lint.texts.text import Text, Word
from funkbesk.lint.texts.word_filter import WordFilter

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("spr-bestemt", "sprog", Level.FEJL)

_OPENERS = WordFilter(asks_for_definite)


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield adjectives in -ig, -igt, -al, -alt … between an article and its noun."""
    known = verbs(around.own_words.verbs or ())
    openers = _OPENERS.among(file.analysis.vocabulary)
    for text in file.analysis.texts_with(openers):
        for index, lower in enumerate(text.lower_words):
            if lower in openers and (wrong := wrong_adjective(text, index, known)):
                yield _hit(text, text.words[index], wrong)


def _hit(text: Text, article: Word, wrong: Word) -> Hit:
    right = right_form_of(wrong.lower) or wrong.lower
    following: Sequence[Word] = [word for word in text.words if word.start > wrong.start][:1]
    end = following[0].end if following else wrong.end
    return Hit(
        text.path,
        f"Efter »{article.lower}« skal tillægsordet ende på -e: »{text.value[article.start : end]}«.",
        f"Skriv »{right}« i stedet for »{wrong.text}«.",
        article.start,
        end,
    )
