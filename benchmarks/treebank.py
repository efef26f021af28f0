"""Sentences of a treebank in CoNLL-U (universaldependencies.org/format.html), as much of them as planting needs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

_COLUMNS = 10


class Token(NamedTuple):
    """A word or a mark as the treebank has it."""

    form: str
    lemma: str
    kind: str
    """Its part of speech: NOUN, VERB, ADJ …"""
    features: Mapping[str, str]
    head: int
    """The place of the word that it belongs to; -1 for that of the sentence."""
    relation: str
    space_behind: bool

    def has(self, **features: str) -> bool:
        """Return whether the treebank says all that of the word."""
        return all(self.features.get(name) == value for name, value in features.items())


class TreeSentence:
    """The tokens of a sentence in their order."""

    def __init__(self, tokens: list[Token]) -> None:
        self.tokens = tokens

    @cached_property
    def dependents(self) -> dict[int, list[int]]:
        """The places of the words that belong to each word."""
        found: dict[int, list[int]] = {}
        for place, token in enumerate(self.tokens):
            found.setdefault(token.head, []).append(place)
        return found

    def before(self, place: int) -> list[Token]:
        """Return the words that belong to that one and stand before it."""
        return [self.tokens[one] for one in self.dependents.get(place, ()) if one < place]

    def text(self, place: int | None = None, form: str = "") -> str:
        """Return the sentence, with `form` in place of the word at `place` if one is given."""
        written = ""
        for number, token in enumerate(self.tokens):
            word = token.form
            if number == place:
                word = form[0].upper() + form[1:] if word[0].isupper() else form
            written += f"{word} " if token.space_behind else word
        return written.strip()


def sentences_of(path: Path) -> Iterator[TreeSentence]:
    """Yield the sentences of a file. Raises OSError, and ValueError where it is no CoNLL-U."""
    tokens: list[Token] = []
    for line in [*path.read_text(encoding="utf-8").splitlines(), ""]:
        if not line and tokens:
            yield TreeSentence(tokens)
            tokens = []
        elif line and not line.startswith("#"):
            columns = line.split("\t")
            if len(columns) != _COLUMNS:
                raise ValueError(f"{path}: not ten columns: {line!r}")
            if columns[0].isdigit():  # 1-2 and 1.1 are several words or none
                tokens.append(_token(columns))


def _token(columns: list[str]) -> Token:
    _, form, lemma, kind, _, features, head, relation, _, rest = columns
    known = dict(one.split("=", 1) for one in features.split("|")) if features != "_" else {}
    return Token(form, lemma, kind, known, int(head) - 1, relation, "SpaceAfter=No" not in rest)
