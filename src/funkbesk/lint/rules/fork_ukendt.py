"""En forkortelse er forklaret i registret eller i teksten.

Hvorfor: OMU og LMU siger ingenting til en ny medarbejder. En forkortelse er forklaret, når den har en definition i
registret, eller når det fulde navn står foran den i parentes: »skolefritidsordningen (SFO)«. Forkortelser, som alle
kender (EU, IT, CPR), meldes ikke.
Kilde: kommunale sprogpolitikker, fx Lejre Kommunes: undgå »forkortelser, der ikke er almindeligt kendte«.

Forkert:
    opgaver:
      punkter:
        betjening: At skrive dagsorden til OMU
Rigtigt:
    opgaver:
      punkter:
        betjening: At skrive dagsorden til områdeudvalget (OMU)
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from funkbesk.documents.description import Description
from funkbesk.findings import Level
from funkbesk.lint.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.text import Text, Word
from funkbesk.lint.unknown_names import OPEN_ADVICE
from funkbesk.lint.word_lists import words

RULE = Rule("fork-ukendt", "begreber", Level.FEJL)

_ABBREVIATION = re.compile(r"([A-ZÆØÅ]{2,5})(?:[-’'].*|s)?")
_CAPITALS = re.compile(r"[A-ZÆØÅ]{2}")
_ROMAN = re.compile(r"[IVX]+")
_ADVICE = "Skriv den i registret under forkortelser, eller skriv ordene ud første gang og forkortelsen i parentes."


def check(subject: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield each abbreviation that nothing explains, once for each section."""
    if around.register_is_broken:
        return
    entries = {} if around.register is None else around.register.abbreviations
    state = {entry.name.upper().rstrip("."): entry.explained for entry in entries.values()}
    fine = {*words("kendte-forkortelser"), *(word.upper() for word in around.own_words.accepted or ())}
    fine -= state.keys()
    texts = [text for text in subject.analysis.texts if _CAPITALS.search(text.value) and not text.value.isupper()]
    fine |= {found for text in texts for found in _explained_in(text)}
    known = around.register_words
    seen: set[tuple[str, str]] = set()
    for text in texts:
        for word, short in _abbreviations(text):
            if short in fine or state.get(short) or (short, text.section) in seen:
                continue
            if short not in state and known is not None and known.names(subject.analysis, text, word.start):
                continue
            seen.add((short, text.section))
            if short in state:
                message = f"»{short}« står i registret, men er ikke forklaret."
                yield Hit(text.path, message, OPEN_ADVICE, word.start, word.end, level=Level.ADVARSEL)
            else:
                message = f"Forkortelsen »{short}« er ikke forklaret og står ikke i registret."
                yield Hit(text.path, message, _ADVICE, word.start, word.end)


def _abbreviations(text: Text) -> Iterator[tuple[Word, str]]:
    for word in text.words:
        match = _ABBREVIATION.fullmatch(word.text) if word.text[1:2].isupper() else None
        if match is not None and not _ROMAN.fullmatch(match[1]):
            yield word, match[1]


def _explained_in(text: Text) -> Iterator[str]:
    """Yield the abbreviations that stand in brackets behind their words, or have the words in brackets behind them."""
    for word, short in _abbreviations(text):
        before, behind = text.value[: word.start].rstrip(), text.value[word.end :].lstrip()
        if (before.endswith("(") and behind.startswith(")") and len(before) > 1) or behind.startswith("("):
            yield short
