"""What is found, and in which order: one small collection for each reason."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.search.entries import entries
from funkbesk.search.find import find
from funkbesk.search.index import build_index
from tests.support.finding import found, index_of

REGISTER = {
    "enheder": {"arbejdsmarked-og-social": {"navn": "Arbejdsmarked og Social"}},
    "fora": {"budgetrådet": {"navn": "Budgetrådet", "definition": "Et rådgivende udvalg, som mødes om tallene."}},
    "forkortelser": {"apv": {"navn": "APV", "former": ["arbejdspladsvurdering"]}},
}


@pytest.mark.parametrize(
    ("question", "bullets", "expected"),
    [
        # all words of the question before one of them
        ("opfølgning på sager", {"a": "Opfølgning", "b": "Opfølgning på gamle sager"}, ["b", "a"]),
        # words that follow each other before words that stand apart
        ("faglig sparring", {"a": "Faglig drift og sparring", "b": "Faglig sparring og drift"}, ["b", "a"]),
        # a rare word before a common one
        ("tilsyn budget", {"a": "Tilsyn", "b": "Tilsyn nu", "c": "Budget"}, ["c", "a", "b"]),
        # the word itself before a compound with it
        ("klage", {"a": "Klagebesvarelser", "b": "Besvarelse af klager"}, ["b", "a"]),
        # what the author called the bullet
        ("budget", {"drift": "Drift og budget", "budget": "Drift og budget"}, ["budget", "drift"]),
        # equal ones in the order of the file
        ("tilsyn", {"b": "Tilsyn", "a": "Tilsyn"}, ["b", "a"]),
        # æ, ø, å
        ("aarshjul", {"a": "At lave årshjulet"}, ["a"]),
        ("møde", {"a": "At holde MØDER"}, ["a"]),
        # decomposed letters, as some keyboards and files have them
        ("mo\u0308de a\u030arshjul", {"a": "Årshjul"}, ["a"]),
        # a verb with its particle
        ("følge op på tilsyn", {"a": "Opfølgning på tilsyn", "b": "Opsyn", "c": "Tilsyn"}, ["a", "c"]),
        # synonyms
        ("hjælp til jura", {"a": "Juridisk bistand"}, ["a"]),
        ("kunstig intelligens", {"a": "Brug af AI"}, ["a"]),
        # what the register knows
        ("APV", {"a": "Den årlige arbejdspladsvurdering"}, ["a"]),
        ("budgetrådet", {"a": "Betjening af rådgivende udvalg", "b": "Møder om tallene"}, ["a"]),
        # the name of a unit says where
        ("arbejdsmarked", {"a": "Arbejdsmarked og Social", "b": "Drift på et arbejdsmarked"}, ["b", "a"]),
        # what only asks
        ("hvem er ansvarlig for tilsyn", {"a": "At være ansvarlig for drift", "b": "Tilsyn"}, ["b", "a"]),
        ("ansvarlig", {"a": "At være ansvarlig for drift", "b": "Tilsyn"}, ["a"]),
        # a typing error, where the word is not known; not where it is
        ("tilsny", {"a": "Tilsyn"}, ["a"]),
        ("tilsyn", {"a": "Tilsynet", "b": "Tilsvn"}, ["a"]),
        ("klage", {"a": "Plage"}, []),  # a word that has synonyms is none
        # nothing
        ("fodbold", {"a": "Tilsyn"}, []),
        ("", {"a": "Tilsyn"}, []),
        ("?! –", {"a": "Tilsyn"}, []),
    ],
)
def test_order(question: str, bullets: dict[str, str], expected: list[str]) -> None:
    assert found(index_of(bullets, REGISTER), question) == expected


def test_a_task_comes_before_a_competence_and_running_text_last() -> None:
    data = {
        "art": "rolle",
        "kompetencer": {"punkter": {"kan": "Tilsyn"}},
        "opgaver": {"tekst": "Tilsyn", "punkter": {"skal": "Tilsyn"}},
    }
    hits = find(build_index(entries(data, "x")), "tilsyn")
    assert [hit.entry.address for hit in hits] == ["x#skal", "x#kan", "x#opgaver"]


def test_the_heading_of_a_group_finds_its_bullets_before_the_heading_of_the_section() -> None:
    group = {"overskrift": "Budget", "punkter": {"b": "Opfølgning"}}
    section = {"overskrift": "Budget", "punkter": {"a": "Drift"}, "grupper": {"g": group}}
    assert found(build_index(entries({"art": "enhed", "opgaver": section}, "x")), "budget")[0] == "b"


def test_the_words_that_answer_are_marked() -> None:
    [hit] = find(index_of({"a": "At besvare klager over tilsynet"}), "tilsyn og klage")
    assert [hit.entry.text[start:end] for start, end in hit.marked] == ["klager", "tilsynet"]


DAMAGED: list[Any] = [None, 7, [], {}, "x", {"punkter": []}, {"punkter": {"a": 7, "b": {"tekst": []}, "c": None}}]


@pytest.mark.parametrize("section", DAMAGED)
def test_what_is_no_description_has_no_texts(section: Any) -> None:
    data = {"id": section, "art": section, "titel": section, "opgaver": section, "øvrige_afsnit": section}
    assert list(entries(data, "x")) == []


@given(st.lists(st.text(max_size=60), max_size=6), st.text(max_size=40))
def test_any_text_and_any_question(texts: list[str], question: str) -> None:
    hits = find(index_of({str(number): text for number, text in enumerate(texts)}), question)
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)
    for hit in hits:
        assert hit.score > 0
        ends = [place for span in hit.marked for place in span]
        assert ends == sorted(ends)
        assert all(0 <= place <= len(hit.entry.text) for place in ends)
