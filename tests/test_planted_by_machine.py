"""Mistakes that a machine plants in a tagged text: which words it spoils, and what counts as found."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.planted_by_machine import measure, planted, presents_of
from benchmarks.treebank import sentences_of
from funkbesk.lint.engine.registry import RULES

TEXT = Path(__file__).parent / "data" / "traebank" / "tre-saetninger.conllu"

WRONG = [
    ("present behind a modal", "hjælper", "Teamet skal hjælper de nye elever."),
    ("base form before a plural", "ny", "Teamet skal hjælpe de ny elever."),
    ("infinitive for present", "hjælpe", "Hun hjælpe to elever, der læser den nye bog."),
    ("singular behind a number", "elev", "Hun hjælper to elev, der læser den nye bog."),
    ("infinitive for present in a clause", "læse", "Hun hjælper to elever, der læse den nye bog."),
    ("base form in a definite phrase", "ny", "Hun hjælper to elever, der læser den ny bog."),
    ("common gender before a neuter", "stor", "Stor ansvar giver glæde ved at læse og hjælpe."),
    ("infinitive for present", "give", "Stort ansvar give glæde ved at læse og hjælpe."),
    ("present behind at", "læser", "Stort ansvar giver glæde ved at læser og hjælpe."),
    ("present in a chain", "hjælper", "Stort ansvar giver glæde ved at læse og hjælper."),
]


def test_each_mistake_is_planted_once() -> None:
    sentences = list(sentences_of(TEXT))
    presents = presents_of(sentences)
    assert [tuple(one) for sentence in sentences for one in planted(sentence, presents)] == WRONG


def test_the_text_stands_as_it_was() -> None:
    source = TEXT.read_text(encoding="utf-8")
    texts = [line.removeprefix("# text = ") for line in source.splitlines() if line.startswith("# text")]
    assert [sentence.text() for sentence in sentences_of(TEXT)] == texts


@pytest.mark.parametrize("source", ["to ord\n", "1\tet\tto\n"])
def test_other_files_are_refused(tmp_path: Path, source: str) -> None:
    path = tmp_path / "x.conllu"
    path.write_text(source, encoding="utf-8")
    with pytest.raises(ValueError, match="not ten columns"):
        list(sentences_of(path))


def test_what_counts_as_found(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "present behind a modal" in " ".join(measure(TEXT))
    row = "present behind a modal                   1         1     1.000"
    assert row in list(measure(TEXT))
    assert not list(measure(TEXT, "present behind a modal"))
    monkeypatch.setitem(RULES, "spr-infinitiv", (RULES["spr-infinitiv"][0], lambda *_: iter(())))
    assert row.replace("1     1.000", "0     0.000") in list(measure(TEXT))
    assert list(measure(TEXT, "present behind a modal")) == ["missed  Teamet skal hjælper de nye elever.  [hjælper]"]
