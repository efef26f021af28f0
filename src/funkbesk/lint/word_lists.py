"""The built-in word lists (`words/*.yaml`), and what a collection adds to them.

The lists are written for people, one word a line, and validated like any document. To read thirty of them takes as long
as all else that is done with a file, so they lie ready in `words/ordbog-former.txt`, beside the forms of the lexicon:
`language/inflection.py` writes them there, and a test holds both together.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from funkbesk.documents.plain import plain
from funkbesk.files import read_bytes
from funkbesk.reading.word_files import word_file

if TYPE_CHECKING:
    from funkbesk.documents.word_lists import Lexicon, Phrase, PhraseTable, SynonymGroup, SynonymTable, WordList

_FOLDER = Path(__file__).resolve().parent / "words"
FORMS = _FOLDER / "ordbog-former.txt"
NOUNS = _FOLDER / "ordbog-navneord.txt"
_LEXICON = "ordbog"
BETWEEN = "|"
"""What stands between the words of a list there; some are expressions of several words."""


def built_in_files() -> list[Path]:
    """Return the files of all built-in lists."""
    return sorted(_FOLDER.glob("*.yaml"))


@cache
def words(name: str) -> tuple[str, ...]:
    """Return the words of the built-in list `name` (its file's name without ending), in their order."""
    return tuple(word_forms()[name].split(BETWEEN))


def word_lists() -> dict[str, tuple[str, ...]]:
    """Return the words of all built-in lists, as their files have them."""
    lists = {path.stem: word_file(_FOLDER, path.stem) for path in built_in_files()}
    return {name: cast("WordList", _of("WordList", data)).words for name, data in lists.items() if "ord" in data}


def word_tables() -> dict[str, str]:
    """Return all other built-in files but the lexicon as JSON, which is read many times faster than YAML."""
    tables = {path.stem: word_file(_FOLDER, path.stem) for path in built_in_files() if path.stem != _LEXICON}
    return {name: json.dumps(data, ensure_ascii=False) for name, data in tables.items() if "ord" not in data}


@cache
def phrases() -> dict[str, Phrase]:
    """Return the built-in table of phrases."""
    return cast("PhraseTable", _of("PhraseTable", json.loads(word_forms()["vendinger"]))).phrases


@cache
def synonyms(name: str) -> dict[str, SynonymGroup]:
    """Return the built-in groups of words of the file `name` (without ending)."""
    return cast("SynonymTable", _of("SynonymTable", json.loads(word_forms()[name]))).groups


def lexicon() -> Lexicon:
    """Return the built-in words with their inflection (`words/ordbog.yaml`), of which `word_forms` is made."""
    return cast("Lexicon", _of("Lexicon", word_file(_FOLDER, _LEXICON)))


@cache
def word_forms() -> dict[str, str]:
    """Return all forms of the built-in words by kind (`language/inflection.py` says which), a space between them.

    The lists are there by their names, with `BETWEEN` between the words, and the tables as JSON.
    """
    lines = read_bytes(FORMS).decode("utf-8").splitlines()
    return dict(line.split(": ", 1) for line in lines)


def with_own(name: str, own: Iterable[str] | None) -> frozenset[str]:
    """Return the built-in list `name` and the collection's own words, in lower case."""
    return frozenset(word.lower() for word in (*words(name), *(own or ())))


def _of(model: str, data: Any) -> Any:
    """Return the data as a document of the model with that name in `documents.word_lists`."""
    document = plain(model, data)
    if document is None:
        from funkbesk.documents import word_lists as models

        document = getattr(models, model).model_validate(data)
    return document
