"""Our stems are Snowball's, for the words of every text in the repository and for made-up ones."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Any

import snowballstemmer
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.danish_stems import stem
from funkbesk.lint.word_lists import built_in_files

_WORDS = re.compile(r"[^\W\d_]+(?:[-’'][^\W\d_]+)*")
_ENDINGS = (
    "hed", "ethed", "ered", "e", "erne", "ernes", "igst", "lig", "elig", "els", "løst", "løs", "ig", "igt", "gt", "dt",
    "kt", "gd", "s", "es", "er", "lll", "tt", "'s", "'",
)  # fmt: skip


@cache
def snowball() -> Any:
    return snowballstemmer.stemmer("danish")


def test_the_words_of_our_own_texts(root: Path) -> None:
    files = [*built_in_files(), *(root / "docs").glob("*.md"), *(root / "descriptions").glob("*.yaml")]
    words = {word for file in files for word in _WORDS.findall(file.read_text(encoding="utf-8"))}
    assert len(words) > 5_000
    assert {word: stem(word) for word in words} == {word: snowball().stemWord(word.lower()) for word in words}


@given(st.text("aeiouyæøåbdghklnrstcé-'ß", max_size=8), st.lists(st.sampled_from(_ENDINGS), max_size=3))
def test_made_up_words(beginning: str, endings: list[str]) -> None:
    word = beginning + "".join(endings)
    assert stem(word) == snowball().stemWord(word)


@given(st.text(max_size=12))
def test_any_characters(word: str) -> None:
    assert stem(word) == snowball().stemWord(word.lower())
