"""Ids made from texts: a few telling words, free, and never a word that YAML reads as something else."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.documents.checks import RESERVED_ID_PATTERN
from funkbesk.documents.new_ids import FreshIds, id_from_title, is_placeholder
from funkbesk.documents.types import ID_PATTERN, MAX_ID
from tests.support.properties import few


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At give faglig sparring til afdelingens medarbejdere", "faglig-sparring"),
        ("At være ambassadør for kurs, koordinering og commitment", "ambassadør-kurs"),
        ("At samarbejde med afdelingslederen om at udforme mål", "udforme-mål"),
        ("Kan facilitere møder", "facilitere-møder"),
        ("At understøtte de politisk besluttede mål for årene 2026 og 2027", "politisk-besluttede-mål"),
        ("At være ansvarlig for udarbejdelse og ajourføring af arbejdsgange", "arbejdsgange"),
        ("Forståelse for at arbejde i en politisk styret organisation", "politisk-styret-organisation"),
        ("Udarbejdelse af strategiske udviklingshandlingsplaner", "strategiske-udviklingshandlingsplaner"),
        ("At lede", "lede"),
        ("At sikre driften", "driften"),
        ("Sikre, at alle er med", "sikre"),
        ("1. Ledelsesunderstøttelse og politisk betjening", "ledelsesunderstøttelse"),
        ("Chef- og ledergruppen", "chef-ledergruppen"),
        ("Lærings- og ledelsestilsyn på myndighed", "lærings-ledelsestilsyn"),
        ("Idé til en café på Ærø", "ide-cafe"),
        ("AI-løsninger – og test", "ai-løsninger-test"),
        ("Og i det", "og-i-det"),
        ("On", "punkt"),
        ("2027", "punkt"),
        ("0x1F", "punkt"),
        ("Ny", "punkt"),
        ("Ny 2", "punkt"),
        ("…", "punkt"),
        ("", "punkt"),
        ("日本", "punkt"),
        ("Sagsbehandlingsproceduresystematiseringskonsulentarbejdsopgavebeskrivelsesordning og mere", None),
    ],
)
def test_ids(text: str, expected: str | None) -> None:
    identifier = FreshIds([]).make(text)
    assert expected in (None, identifier)
    assert len(identifier) <= MAX_ID


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Teamleder i Vej og Park", "teamleder-vej-park"),
        ("Ledelsessekretariatet", "ledelsessekretariatet"),
        ("Opgavekatalog for Teknik og Miljø 2027", "opgavekatalog-teknik-miljø-2027"),
        ("2027", "punkt"),
        ("…", "punkt"),
    ],
)
def test_an_id_from_a_title_has_all_its_words(title: str, expected: str) -> None:
    assert id_from_title(title) == expected


def test_a_taken_id_gets_a_phrase_more_and_then_a_number() -> None:
    ids = FreshIds(["faglig-sparring"])
    text = "At give faglig sparring til nye medarbejdere og politiske ledere"
    assert [ids.make(text) for _ in range(4)] == [
        "faglig-sparring-medarbejdere",
        "faglig-sparring-medarbejdere-politiske-ledere",
        "faglig-sparring-2",
        "faglig-sparring-3",
    ]


def test_an_id_depends_on_its_text_and_the_taken_ones_alone() -> None:
    texts = ["At give faglig sparring", "At lede møder", "At give faglig sparring til ledere"]
    assert [FreshIds([]).make(text) for text in texts[:2]] == [FreshIds([]).make(text) for text in texts[:2]]
    first, second = FreshIds([]), FreshIds(["faglig-sparring", "lede-møder"])
    assert [first.make(text) for text in texts][2] == second.make(texts[2])


@few()
@given(
    st.lists(
        st.text(st.characters(codec="utf-8"), max_size=80) | st.sampled_from(["On", "1-2", "ny", "x" * 99]), max_size=8
    )
)
def test_every_id_is_one(texts: list[str]) -> None:
    fresh = FreshIds(["punkt"])
    made = [fresh.make(text) for text in texts]
    assert len({*made, "punkt"}) == len(made) + 1
    for identifier in made:
        assert re.fullmatch(ID_PATTERN, identifier)
        assert not re.match(RESERVED_ID_PATTERN, identifier)
        assert not is_placeholder(identifier)
        assert len(identifier) <= MAX_ID
