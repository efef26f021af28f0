"""The pattern language of phrases and synonyms, and the names of the register in a text."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from funkbesk.documents.word_lists import Pattern
from funkbesk.lint.terms import phrases as phrases_module
from funkbesk.lint.terms.phrases import Matcher
from funkbesk.lint.terms.register_words import RegisterWords
from funkbesk.lint.texts.text import Text
from funkbesk.lint.word_lists import built_in_files, lexicon, phrases, synonyms, words
from tests.support.texts import register_of


def text_of(value: str) -> Text:
    return Text(value, ("formål", "tekst"), "tekst", "formål")


def found(pattern: str, value: str) -> list[str]:
    matches = Matcher([(pattern, None)]).find([text_of(value)])
    return [value[match.start : match.end] for _, match, _ in matches]


@pytest.mark.parametrize(
    ("pattern", "value", "expected"),
    [
        ("herunder også", "Støtte, Herunder også jura", ["Herunder også"]),
        ("herunder også", "herunder jura også", []),
        ("ved … ved", "Ved videndeling ved møder", ["Ved videndeling ved"]),
        ("a … b", "a 1 2 b", ["a 1 2 b"]),
        ("a … b", "a x x x x x x b", ["a x x x x x x b"]),
        ("a … b", "a x x x x x x x b", []),
        ("a … … b", "a x x x x x x x b", ["a x x x x x x x b"]),
        ("a … b", "a b og b", ["a b"]),
        ("a … b", "a. Og b", []),
        ("a … b", "a, x, b", ["a, x, b"]),
        ("samarbejd* om", "Samarbejder om og samarbejde om", ["Samarbejder om", "samarbejde om"]),
        ("*ing af", "Afklaring af og afklaringer af", ["Afklaring af"]),
        ("a|b c", "a c, b c, c c", ["a c", "b c"]),
        ("a|bil* c", "biler c", ["biler c"]),
        ("a a", "a a a", ["a a", "a a"]),
        ("a", "", []),
    ],
)
def test_matching(pattern: str, value: str, expected: list[str]) -> None:
    assert found(pattern, value) == expected


@pytest.mark.parametrize(
    "written",
    ["", " ", "… a", "a …", "a … … … b", "*", "a*", "*ab", "a|", "|a", "A", "a.b", "(a)", "a  b", "[a]", "a+", "a\nb"],
)
def test_what_is_no_pattern(written: str) -> None:
    with pytest.raises(ValidationError):
        TypeAdapter(Pattern).validate_python(written)


def test_the_built_in_tables_load_and_state_their_sources() -> None:
    tables: dict[str, Any] = {"vendinger": phrases(), "synonymer": synonyms("synonymer")}
    tables["blandede-forkortelser"] = synonyms("blandede-forkortelser")
    tables["ordbog"] = lexicon().nouns
    assert all(tables.values())
    assert all(words(path.stem) for path in built_in_files() if path.stem not in tables)


def test_made_up_texts_are_given_up_on(monkeypatch: pytest.MonkeyPatch) -> None:
    attempts: list[int] = []
    monkeypatch.setattr(phrases_module.Pattern, "end_from", lambda *given: attempts.append(1))
    texts = [text_of("a " * 2_000) for _ in range(60)]
    assert list(Matcher(("a … … a … … a … … b", None) for _ in range(500)).find(texts)) == []
    assert len(attempts) < 10_000  # of 60,000,000


REGISTER: dict[str, Any] = {
    "roller": {
        "leder": {"navn": "leder"},
        "chef": {"navn": "chef for Vej og Park"},
        "koordinator": {"navn": "faglig koordinator", "former": ["faglige koordinatorer"]},
    },
    "enheder": {"vej": {"navn": "Vej og Park"}},
    "fora": {"omu": {"navn": "OMU"}, "chefgruppen": {"navn": "chefgruppen"}},
    "forkortelser": {"omu": {"navn": "OMU"}},
}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("Ledernes møder og ledelse", [("Ledernes", "leder")]),
        ("En chefgruppe og chefgruppens møder", [("chefgruppe", "chefgruppen"), ("chefgruppens", "chefgruppen")]),
        ("Chef for Vej og Park", [("Chef for Vej og Park", "chef")]),  # the longest name wins
        ("Vej og Parks drift", [("Vej og Parks", "vej")]),
        ("Den faglige koordinators og koordinatorernes", [("faglige koordinators", "koordinator")]),
        ("OMU’er", [("OMU’er", "omu+omu")]),
        ("Led, chef og park", []),
    ],
)
def test_mentions(value: str, expected: list[tuple[str, str]]) -> None:
    mentions = RegisterWords(register_of(REGISTER)).mentions_in(text_of(value))
    assert [(one.written, "+".join(known.id for known in one.known)) for one in mentions] == expected
