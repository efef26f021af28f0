"""The built-in word lists (`words/*.yaml`), read and validated like any document, and what a collection adds."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import TypeVar

from funkbesk.documents.types import Model
from funkbesk.documents.word_lists import Lexicon, Phrase, PhraseTable, SynonymGroup, SynonymTable, WordList
from funkbesk.files import read_bytes
from funkbesk.reading.reader import read

_FOLDER = Path(__file__).resolve().parent / "words"
M = TypeVar("M", bound=Model)


def built_in_files() -> list[Path]:
    """Return the files of all built-in lists."""
    return sorted(_FOLDER.glob("*.yaml"))


@cache
def words(name: str) -> tuple[str, ...]:
    """Return the words of the built-in list `name` (its file's name without ending), in their order."""
    return _load(name, WordList).words


@cache
def phrases() -> dict[str, Phrase]:
    """Return the built-in table of phrases."""
    return _load("vendinger", PhraseTable).phrases


@cache
def synonyms(name: str) -> dict[str, SynonymGroup]:
    """Return the built-in groups of words of the file `name` (without ending)."""
    return _load(name, SynonymTable).groups


@cache
def lexicon() -> Lexicon:
    """Return the built-in words with their inflection (`words/ordbog.yaml`)."""
    return _load("ordbog", Lexicon)


def with_own(name: str, own: Iterable[str] | None) -> frozenset[str]:
    """Return the built-in list `name` and the collection's own words, in lower case."""
    return frozenset(word.lower() for word in (*words(name), *(own or ())))


def _load(name: str, model: type[M]) -> M:
    path = _FOLDER / f"{name}.yaml"
    return model.model_validate(read(read_bytes(path), path.name).data)
