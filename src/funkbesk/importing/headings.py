"""Which section a heading belongs to: the built-in table (`words/overskrifter.yaml`) and what a collection adds."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TypeVar

from funkbesk.documents.headings import DEFAULT_HEADINGS
from funkbesk.documents.types import Model
from funkbesk.documents.word_lists import HeadingTable, OccasionTable
from funkbesk.files import read_bytes
from funkbesk.reading.reader import read

WORDS_FOLDER = Path(__file__).resolve().parent / "words"
M = TypeVar("M", bound=Model)

_NUMBERING = re.compile(
    r"^(?:(?:afsnit|punkt|kapitel)\s+)?(?:\d{1,2}(?:\.\d{1,2})*[.):]?|[a-zæøå][.)]|[ivx]{1,4}[.)])\s+"
)
_TAIL = re.compile(r"[\s:.–-]+$")
_LONGEST = 120

Own = Mapping[str, Sequence[str]]


class Headings:
    """The known headings, those of a collection included."""

    def __init__(self, own: Own | None = None) -> None:
        """`own` are a collection's further headings by section (`ordlister: overskrifter`)."""
        self._sections: dict[str, dict[str, str]] = {}
        for kind, defaults in DEFAULT_HEADINGS.items():
            known = self._sections[kind] = {_plain(heading): key for key, heading in defaults.items()}
            for table in (built_in(), own or {}):  # what a collection says wins
                known |= {_plain(heading): key for key in defaults for heading in table.get(key, ())}

    def section(self, text: str, kind: str) -> str | None:
        """Return the key of the section that the text is a heading of in a description of that kind, or None."""
        return self._sections[kind].get(_plain(text)) if len(text) <= _LONGEST else None

    def is_known(self, text: str) -> bool:
        """Return whether the text is the heading of a section of any kind."""
        return any(self.section(text, kind) for kind in self._sections)

    def is_led_in(self, text: str) -> bool:
        """Return whether a text begins with a known heading and a colon: »Formål: At sikre …«."""
        heading, colon, rest = text.partition(":")
        return bool(colon and rest.strip()) and self.is_known(heading)


@cache
def built_in() -> Mapping[str, tuple[str, ...]]:
    """Return the built-in headings by section."""
    return {str(key): headings for key, headings in _load("overskrifter", HeadingTable).headings.items()}


@cache
def occasion_words() -> Mapping[str, tuple[str, ...]]:
    """Return the built-in expressions by occasion."""
    return {str(key): words for key, words in _load("anledninger", OccasionTable).occasions.items()}


def _load(name: str, model: type[M]) -> M:
    path = WORDS_FOLDER / f"{name}.yaml"
    return model.model_validate(read(read_bytes(path), path.name).data)


def _plain(text: str) -> str:
    lower = " ".join(unicodedata.normalize("NFC", text[: _LONGEST * 2]).casefold().split())
    return _TAIL.sub("", _NUMBERING.sub("", lower))
