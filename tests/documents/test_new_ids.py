"""Ids made from texts: a few telling words, free, and never a word that YAML reads as something else."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.documents.new_ids import FreshIds, is_placeholder
from funkbesk.documents.types import ID_PATTERN, MAX_ID, RESERVED_ID_PATTERN
from tests.support.properties import few


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At give faglig sparring til afdelingens medarbejdere", "faglig-sparring-afdelingens-medarbejdere"),
        ("At være ambassadør for kurs, koordinering og commitment", "ambassadør-kurs"),
        ("At samarbejde med afdelingslederen om at udforme mål", "afdelingslederen-udforme-mål"),
        ("Kan facilitere møder", "facilitere-møder"),
        ("At lede", "lede"),
        ("At sikre driften", "sikre-driften"),
        ("Sikre, at alle er med", "sikre"),
        ("1. Ledelsesunderstøttelse og politisk betjening", "ledelsesunderstøttelse-politisk-betjening"),
        ("Chef- og ledergruppen", "chef-ledergruppen"),
        ("Lærings- og ledelsestilsyn på myndighed", "lærings-ledelsestilsyn-myndighed"),
        ("Idé til en café på Ærø", "ide-cafe-ærø"),
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


def test_a_taken_id_gets_a_word_more_and_then_a_number() -> None:
    ids = FreshIds(["faglig-sparring-nye-medarbejdere"])
    text = "At give faglig sparring til nye medarbejdere og ledere"
    assert [ids.make(text) for _ in range(3)] == [
        "faglig-sparring-nye-medarbejdere-ledere",
        "faglig-sparring-nye-medarbejdere-2",
        "faglig-sparring-nye-medarbejdere-3",
    ]


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
