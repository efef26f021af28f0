"""How well one word answers another: each mechanism with words it is for, and with words it must leave alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.search import weights
from funkbesk.search.forms import forms, keys, spellings, tokens
from funkbesk.search.matching import mistakes, second_best, strength

WORDS = st.text(alphabet="abcdeæøå", max_size=12)


@pytest.mark.parametrize(
    ("asked", "found", "expected"),
    [
        ("møde", "møde", weights.SAME),
        ("møde", "møderne", weights.INFLECTED),
        ("afgørelse", "afgørelser", weights.INFLECTED),
        ("lmu", "lmu’er", weights.SAME),
        ("godkende", "godkendelse", weights.DERIVED),
        ("brobygning", "brobygger", weights.DERIVED),
        ("uddelegering", "uddelegere", weights.DERIVED),
        ("betjener", "betjening", weights.DERIVED),
        ("koordinering", "koordinator", weights.DERIVED),
        ("ejerskab", "ejer", weights.DERIVED),
        ("samtale", "borgersamtaler", weights.LAST_PART),
        ("opfølgning", "beslutningsopfølgning", weights.LAST_PART),
        ("løsning", "ai-løsninger", weights.LAST_PART),
        ("klage", "klagebesvarelser", weights.FIRST_PART),
        ("beslutninger", "beslutningsopfølgning", weights.FIRST_PART),
        ("data", "datadrevet", weights.FIRST_PART),
        ("ai", "ai-løsninger", weights.FIRST_PART),
        ("lov", "lovgivning", weights.FIRST_PART),
        ("middel", "mål-middel-hierarki", weights.FIRST_PART),
        ("personalemøde", "møder", weights.WIDER),
        ("onboardingplan", "onboarding", weights.NARROWED),
        ("art", "start", 0.0),
        ("tale", "betale", 0.0),
        ("stemme", "bestemme", 0.0),
        ("ai", "maiden", 0.0),
        ("klage", "klog", 0.0),
        ("tilsyn", "tilbud", 0.0),
    ],
)
def test_strength(asked: str, found: str, expected: float) -> None:
    assert strength(forms(asked), forms(found)) == expected


@pytest.mark.parametrize(
    ("asked", "found", "expected"),
    [
        ("klagebesvarlser", "klagebesvarelser", weights.MISTYPED),
        ("dagsordner", "dagsorden", weights.MISTYPED),
        ("refeart", "referat", weights.MISTYPED),
        ("sekretriatbetjening", "sekretariatsbetjening", weights.MISTYPED_TWICE),
        ("klagesag", "klagebesvarelser", weights.SISTER),
        ("udviklingssamtale", "borgersamtaler", weights.SISTER),
        ("mål", "hal", 0.0),
        ("lov", "låg", 0.0),
        ("budget", "borger", 0.0),
        ("sprog", "spring", 0.0),
    ],
)
def test_second_best(asked: str, found: str, expected: float) -> None:
    assert second_best(forms(asked), forms(found)) == expected


@pytest.mark.parametrize(
    ("text", "asked", "expected"),
    [
        ("chef- og ledergruppen", "chefgruppen", weights.INFLECTED),
        ("lærings- og ledelsestilsyn", "læringstilsyn", weights.INFLECTED),
        ("Udviklings-, strategi- og driftsunderstøttelse", "strategiunderstøttelse", weights.INFLECTED),
        ("mål- og rammestyring", "målgruppe", weights.NARROWED),
    ],
)
def test_a_word_cut_at_a_hyphen_has_the_last_part_of_the_next_one(text: str, asked: str, expected: float) -> None:
    cut = next(key for key in keys(text) if key[1] and asked.startswith(key[0]))
    assert strength(forms(asked), forms(*cut)) == expected


@pytest.mark.parametrize(
    ("typed", "expected"),
    [("raad", ["raad", "råd"]), ("moede", ["moede", "møde"]), ("svære", ["svære"]), ("poesi", ["poesi", "pøsi"])],
)
def test_letters_that_a_keyboard_lacks(typed: str, expected: list[str]) -> None:
    assert list(spellings(typed)) == expected


def test_a_very_long_word_takes_no_time() -> None:
    """Comparing letter by letter takes time in proportion to both lengths, so it is left where no word is so long."""
    assert second_best(forms("a" * 60 + "b"), forms("a" * 60 + "c")) == 0.0
    assert second_best(forms("a" * 50 + "b"), forms("a" * 50 + "c")) == weights.MISTYPED


@given(WORDS, WORDS)
def test_mistakes_are_counted_alike_from_both_sides(first: str, second: str) -> None:
    assert mistakes(first, second, 2) == mistakes(second, first, 2)
    assert (mistakes(first, second, 2) == 0) == (first == second)


@given(WORDS.filter(bool), st.integers(0, 11), st.sampled_from("xyz"))
def test_a_letter_too_many_is_one_mistake(word: str, at: int, letter: str) -> None:
    assert mistakes(word, word[:at] + letter + word[at:], 2) == 1


@given(st.text())
def test_words_stand_where_they_say(text: str) -> None:
    found = tokens(text)
    assert [text[token.start : token.end].lower() for token in found] == [token.word for token in found]
    assert [token.key for token in found] == keys(text)
