"""En forkortelse er forklaret i registret eller i teksten.

Hvorfor: OMU og LMU siger ingenting til en ny medarbejder. En forkortelse er forklaret, når den har en definition i
registret, eller når det fulde navn står foran den i parentes: »skolefritidsordningen (SFO)«. Forkortelser, som alle
kender (EU, IT, CPR), meldes ikke, og det gør ord, der er skrevet med stort for at fremhæve dem, heller ikke.
I registret skrives den under forkortelser, fx: `lmu: {navn: LMU, definition: Lokalt MED-udvalg.}`

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
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.grammar import FUNCTION_WORDS, base_of_adjective
from funkbesk.lint.terms.unknown_names import OPEN_ADVICE
from funkbesk.lint.texts.bullet_forms import verbs
from funkbesk.lint.texts.text import Text, Word
from funkbesk.lint.word_lists import words

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("fork-ukendt", "begreber", Level.FEJL)

_ABBREVIATION = late(r"([A-ZÆØÅ]{2,5})(?:[-’'].*|s)?")
_CAPITALS = late(r"[A-ZÆØÅ]{2}")
# A word in capitals for emphasis (»skal IKKE«). Of two letters only »OG«: others may be abbreviations (SE, OM).
_SHORTEST_EMPHASIS = 3  # an adjective has more letters: RAR is an abbreviation
_PART_OF_A_CODE = late(r".?[#\d_@$]\w|[\w ]?\.\w|.*\w(?:[\d_@]|-\d|\.\w)", re.DOTALL)
_LONGEST_IN_SMALL_LETTERS = 3
_EXPLAINS = ("(", "står for ", "er en forkortelse ", "er forkortelsen ", "= ")
_ROMAN = late(r"[IVX]+")
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
    fine |= {found for found in _words_too(subject, texts) if found not in state}
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
        if match is None or _ROMAN.fullmatch(match[1]) or _is_emphasis(match[1].lower()):
            continue
        # »DD-MM-ÅÅÅÅ« is a pattern, »#EEFFE1« a code, »GOV.UK« an address
        if len(set(match[1])) > 1 and not _PART_OF_A_CODE.match(text.value[max(0, word.start - 2) : word.end + 2]):
            yield word, match[1]


def _words_too(subject: Subject[Description], texts: Sequence[Text]) -> Iterator[str]:
    """Yield what the description also writes in small letters: a word in capitals. Of three letters it may be `sfo`."""
    long = {short for text in texts for _, short in _abbreviations(text) if len(short) > _LONGEST_IN_SMALL_LETTERS}
    if long:
        small = {word.text for text in subject.analysis.texts for word in text.words if not word.text.isupper()}
        yield from (short for short in long if not small.isdisjoint({short.lower(), short.capitalize()}))


def _is_emphasis(word: str) -> bool:
    """Return whether the word (lower case) is one that texts put in capitals: `ikke`, `husk`, `vigtig`, no noun."""
    if len(word) < _SHORTEST_EMPHASIS:
        return word == "og"
    known = verbs()
    return (
        word in FUNCTION_WORDS
        or word in words("funktionsord")
        or word in known.infinitives
        or word in known.imperatives
        or (len(word) > _SHORTEST_EMPHASIS and base_of_adjective(word) is not None)
    )


def _explained_in(text: Text) -> Iterator[str]:
    """Yield the abbreviations in brackets behind their words, and those with the words behind them: `DST (…)`."""
    for word, short in _abbreviations(text):
        before, behind = text.value[: word.start].rstrip(), text.value[word.end :].lstrip()
        in_brackets = (before.endswith("(") and len(before) > 1 and behind.startswith((")", ":", ","))) or (
            before.endswith(("-", "–", "=")) and behind.startswith(")")
        )
        if in_brackets or behind.startswith(_EXPLAINS):
            yield short
