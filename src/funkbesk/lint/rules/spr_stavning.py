"""Ordene er stavet rigtigt.

Hvorfor: en stavefejl får en tekst, som skal gælde i årevis, til at se sjusket ud, og en søgning finder ikke ordet.
Reglen slår ordene op i en ordbog. Den kender også registrets navne og forkortelser, sammensætninger med dem og
samlingens egne ord (ordlister i funkbesk.yaml). Navne midt i en sætning, forkortelser og adresser slår den ikke op. Et
ord, der findes, men er det forkerte, ser den ikke. Reglen bruger ordbogen hunspell-da og enten funkbesk[stavning] eller
programmet hunspell. Mangler de, siger kommandoen det, og alt andet bliver kontrolleret som ellers.

Kilde: Stavekontrolden, den danske ordbog til Hunspell, som følger Retskrivningsordbogen (Dansk Sprognævn).

Forkert:
    opgaver:
      punkter:
        møder: At sikre kordination af tilbud til unge
Rigtigt:
    opgaver:
      punkter:
        møder: At sikre koordination af tilbud til unge
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from funkbesk.danish import count, listing
from funkbesk.findings import About, Level
from funkbesk.lint.engine.rule import CollectionHit, Noted, Outside, Rule, Subject

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.lint.language.spelling import Speller
    from funkbesk.reading.parsed import Span

RULE = Rule("spr-stavning", "sprog", Level.HINT, on_request=True, of_machine=True)

MOST_WORDS = 3_000
"""Different words of one file that are looked up; a real description has 400."""
_MOST_HITS = 100
_FEW = 5
"""Suggestions cost up to half a second each, so they are made only where so few words are wrong."""
_ADVICE = "Er ordet rigtigt, så skriv det i funkbesk.yaml under ordlister: godtaget."


def note(subject: Subject[Description], place: Callable[..., Span]) -> Any:
    """Return each different word with its first place and the forms to look up, or None where there is none."""
    from funkbesk.lint.language.spelled_words import known_words, spelled_words

    if subject.around is None:
        return None
    known = known_words(subject.around)
    noted: dict[str, list[Any]] = {}
    for text in subject.analysis.texts:
        for one in spelled_words(text, known):
            if one.word not in noted and len(noted) < MOST_WORDS:
                noted[one.word] = [place(text.path, start=one.start, end=one.end), list(one.forms)]
    return [[word, *rest] for word, rest in noted.items()] or None


def compare(noted: Sequence[Noted], _outside: Outside) -> Iterator[CollectionHit]:
    """Yield the words that the dictionary has in none of their forms, each once in a file. Raises `NotPossible`."""
    from funkbesk.lint.language.spelled_words import Form
    from funkbesk.lint.language.spelling import speller

    if not noted:
        return
    judge = speller()
    wrong = judge.wrong({text for one in noted for _, _, forms in one.note for form in forms for text in form if text})
    found = [
        (
            one.shown,
            [(word, span) for word, span, forms in one.note if not any(Form(*form).is_right(wrong) for form in forms)],
        )
        for one in noted
    ]
    meant = _meant(judge, {word for _, misspelt in found for word, _ in misspelt})
    for shown, misspelt in found:
        for number, (word, span) in enumerate(misspelt[:_MOST_HITS]):
            others = _others(len(misspelt) - _MOST_HITS) if number == _MOST_HITS - 1 else ""
            yield CollectionHit(
                shown,
                span,
                f"»{word}« står ikke i ordbogen{others}.",
                meant.get(word, "Ret ordet.") + f" {_ADVICE}",
                About(text=sha256(word.encode()).hexdigest()[:16]),
            )


def _others(number: int) -> str:
    return f", og det gør {count(number, 'ord', 'ord')} mere i filen heller ikke" if number > 0 else ""


def _meant(judge: Speller, words: set[str]) -> dict[str, str]:
    """Return the question which word is meant, for those words that there are suggestions for."""
    if len(words) > _FEW:
        return {}
    found = judge.suggestions(sorted(words))
    return {
        word: f"Mente du {listing((f'»{one}«' for one in listed), 'eller')}?"
        for word, listed in found.items()
        if listed
    }
