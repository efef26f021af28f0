"""Vendinger, der er forkerte eller siger det samme to gange, bliver ikke brugt.

Hvorfor: et forkert forholdsord (»samarbejde omkring«, »deltage på møder«) og dobbeltkonfekt (»herunder også«) er små
fejl, som læseren husker. Tabellen med mønstre, forklaringer og forslag er `lint/words/vendinger.yaml`; en samling kan
lægge flere til i `ordlister.vendinger`.

Kilde: en redaktørs læsning af kildebeskrivelserne; kommunale sprogpolitikker, fx Lejre Kommunes: »undgår fyldord«.

Forkert:
    opgaver:
      punkter:
        møder: At deltage på møder, herunder også i udvalg
Rigtigt:
    opgaver:
      punkter:
        møder: At deltage i møder, herunder i udvalg
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.terms.phrases import Match, Matcher
from funkbesk.lint.word_lists import phrases

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.documents.word_lists import Phrase
    from funkbesk.lint.texts.text import Text

RULE = Rule("frase", "sprog", Level.ADVARSEL)


def check(subject: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield every phrase of the table, but not where one of its exceptions begins at the same word."""
    table = {**phrases(), **around.own_words.phrases}
    matcher = around.once("frase", lambda: _matcher(table))
    found: list[tuple[Text, Match, str]] = []
    excepted: set[tuple[tuple[str | int, ...], int, str]] = set()
    texts = subject.analysis.texts_with(matcher.openers(subject.analysis.vocabulary))
    for text, match, (name, is_exception) in matcher.find(text for text in texts if text.kind != "titel"):
        if is_exception:
            excepted.add((text.path, match.start, name))
        else:
            found.append((text, match, name))
    for text, match, name in found:
        if (text.path, match.start, name) not in excepted:
            yield Hit(text.path, _message(text, match, table[name]), table[name].advice, match.start, match.end)


def _message(text: Text, match: Match, phrase: Phrase) -> str:
    return f"»{text.value[match.start : match.end]}«: {phrase.message}"


def _matcher(table: dict[str, Phrase]) -> Matcher[tuple[str, bool]]:
    return Matcher(
        (pattern, (name, is_exception))
        for name, phrase in table.items()
        for pattern, is_exception in ((phrase.pattern, False), *((one, True) for one in phrase.exceptions))
    )
