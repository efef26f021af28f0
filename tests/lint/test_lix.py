"""LIX of the two real descriptions, counted by hand, and what counts as a word and a period."""

from __future__ import annotations

from pathlib import Path

import pytest

from funkbesk.lint.language.lix import Lix, lix_of, report
from funkbesk.lint.texts.analysis import Analysis
from funkbesk.lint.texts.text import Text
from funkbesk.reading.collection import load_file

# part: words, periods, long words, LIX, label
COORDINATOR = {
    "organisatorisk_reference": (14, 1, 7, 64.0, "meget svær"),
    "formål": (145, 8, 59, 58.8, "meget svær"),
    "opgaver": (254, 17, 106, 56.7, "meget svær"),
    "ansvar": (86, 7, 36, 54.1, "svær"),
    "kompetencer": (131, 14, 52, 49.1, "svær"),
    "kvalifikationskrav": (9, 1, 4, 53.4, "svær"),
    "anvendelse": (101, 5, 41, 60.8, "meget svær"),
    "i alt": (740, 53, 305, 55.2, "meget svær"),
}
SECRETARIAT = {
    "formål": (67, 3, 32, 70.1, "meget svær"),
    "ledelsesunderstøttelse-og-politisk-betjening": (71, 5, 35, 63.5, "meget svær"),
    "udvikling-strategi-og-drift": (96, 5, 49, 70.2, "meget svær"),
    "forankring": (34, 3, 15, 55.5, "meget svær"),
    "anvendelse": (27, 3, 14, 60.9, "meget svær"),
    "i alt": (295, 19, 145, 64.7, "meget svær"),
}


@pytest.mark.parametrize(
    ("name", "expected"), [("faglig-koordinator", COORDINATOR), ("ledelsessekretariatet", SECRETARIAT)]
)
def test_the_real_descriptions(root: Path, name: str, expected: dict[str, tuple[int, int, int, float, str]]) -> None:
    document = load_file(root / "descriptions" / f"{name}.yaml").document
    assert document is not None
    found = report(Analysis(document))
    rows = [(part.path[-1], part.lix) for part in found.parts] + [("i alt", found.total)]
    assert {
        name: (lix.words, lix.periods, lix.long_words, round(lix.value, 1), lix.label) for name, lix in rows
    } == expected


@pytest.mark.parametrize(
    ("value", "words", "periods", "long_words"),
    [
        ("At lede", 2, 1, 0),
        ("Chefen har ansvar for:", 4, 1, 0),
        ("Vi leder. Vi styrer! Gør vi?", 6, 3, 0),
        ("Vi leder; vi styrer; vi skriver.", 6, 3, 1),
        ("Løn mv. og bl.a. Post", 6, 1, 0),
        ("mål-middel-hierarkier", 1, 1, 1),
        ("chef-lo", 1, 1, 0),  # six letters and a hyphen
        ("I 2027 er der 12 møder", 4, 1, 0),
        ("12;", 0, 0, 0),
    ],
)
def test_counts(value: str, words: int, periods: int, long_words: int) -> None:
    assert lix_of([Text(value, (), "punkt", "opgaver")]) == Lix(words, periods, long_words)


@pytest.mark.parametrize(
    ("words", "label"), [(24, "meget let"), (25, "let"), (34, "let"), (35, "middel"), (45, "svær"), (55, "meget svær")]
)
def test_labels(words: int, label: str) -> None:
    assert Lix(words, 1, 0).label == label


def test_a_text_without_words_has_no_lix() -> None:
    assert (Lix().value, Lix().is_reliable, Lix(200, 10, 0).is_reliable) == (0.0, False, True)
