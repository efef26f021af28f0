"""A question as the search sees it: its words, what else they may be called, and how much each of them counts."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from funkbesk.search import weights
from funkbesk.search.forms import Forms, forms, spellings, tokens
from funkbesk.search.register import Known
from funkbesk.search.word_lists import frame_words, same_meaning, small_words

MOST_WORDS = 20
"""Words of a question that are looked at."""
_PARTICLES = frozenset({"af", "frem", "for", "fra", "ind", "igennem", "med", "ned", "op", "over", "på", "til", "ud"})


@dataclass(frozen=True, slots=True)
class Other:
    """An expression that may stand for a word of the question; `weight` is what it counts beside the word itself."""

    words: tuple[Forms, ...]
    weight: float


@dataclass(frozen=True, slots=True)
class Asked:
    """A word of the question in each of its spellings; `weight` is what it counts beside the others."""

    spelt: tuple[Forms, ...]
    weight: float
    others: tuple[Other, ...] = ()


def asked_words(question: str, register: Sequence[Known]) -> list[Asked]:
    """Return the words that are sought, in their order: the small ones only where the question has no others."""
    words = [token.word for token in tokens(unicodedata.normalize("NFC", question))][:MOST_WORDS]
    places = [at for at, word in enumerate(words) if word not in small_words()] or list(range(len(words)))
    has_subject = any(words[at] not in frame_words() for at in places)
    spelt = [tuple(dict.fromkeys(_spelt(words, at))) for at in places]
    others: list[list[Other]] = [[] for _ in places]
    for expression, other in _expressions(register):
        for at in _places(expression, spelt):
            others[at].append(other)
    return [
        Asked(own, weights.FRAME if has_subject and words[at] in frame_words() else 1.0, tuple(more))
        for at, own, more in zip(places, spelt, others, strict=True)
    ]


def _spelt(words: Sequence[str], at: int) -> Iterator[Forms]:
    """Yield the spellings of a word, and the noun's form of a verb with a particle: »følge op«, »opfølgning«."""
    for spelt in spellings(words[at]):
        yield forms(spelt)
        for particle in words[at + 1 : at + 3]:
            if particle in _PARTICLES:
                yield forms(particle + spelt)


def _expressions(register: Sequence[Known]) -> Iterator[tuple[tuple[Forms, ...], Other]]:
    """Yield (expression, what may stand for it): words of the same meaning, and what the register says of entries."""
    for group in same_meaning():
        yield from _all_pairs([_forms(expression) for expression in group])
    for known in register:
        names = [_forms(name) for name in known.names]
        yield from _all_pairs(names)
        if genus := _forms(known.genus):
            for name in names:
                yield name, Other(genus, weights.GENUS)


def _all_pairs(expressions: Sequence[tuple[Forms, ...]]) -> Iterator[tuple[tuple[Forms, ...], Other]]:
    for number, one in enumerate(expressions):
        for other in (*expressions[:number], *expressions[number + 1 :]):
            if other:
                yield one, Other(other, weights.SYNONYM)


def _forms(expression: str) -> tuple[Forms, ...]:
    return tuple(forms(token.word) for token in tokens(expression) if token.word not in small_words())


def _places(expression: Sequence[Forms], asked: Sequence[Sequence[Forms]]) -> Iterator[int]:
    """Yield the numbers of the words of the question that make the expression, wherever they stand in a row."""
    for at in range(len(asked) - len(expression) + 1) if expression else ():
        if all(_is(spelt, own) for spelt, own in zip(asked[at:], expression, strict=False)):
            yield from range(at, at + len(expression))


def _is(spelt: Sequence[Forms], own: Forms) -> bool:
    return any(form.stem == own.stem or not form.roots.isdisjoint(own.roots) for form in spelt)
