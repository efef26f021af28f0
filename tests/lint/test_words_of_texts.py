"""What is looked up for a whole document at once is what looking at each of its texts finds."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from funkbesk.documents.description import RoleDescription
from funkbesk.lint.repetition.duplicates import Unit, jaccard, pairs
from funkbesk.lint.terms.phrases import Matcher
from funkbesk.lint.texts import word_filter
from funkbesk.lint.texts.analysis import Analysis
from funkbesk.lint.texts.full_stops import Stops, deviations, nearest_style
from funkbesk.lint.texts.text import Text
from funkbesk.lint.texts.word_filter import WordFilter

SOME = ["at", "bidrage", "til", "i", "den", "og", "ift", "målene", "mål", "samtalen"]
WORDS = st.lists(st.sampled_from(SOME), min_size=1, max_size=7)
METADATA = {
    "id": "rolle",
    "art": "rolle",
    "titel": "Plan for drift",
    "hører_til": "staben",
    "version": "1.0.0",
    "status": "udkast",
}


def analysis(bullets: list[str]) -> Analysis:
    section = {"overskrift": "Mål og midler", "punkter": {f"p{number}": text for number, text in enumerate(bullets)}}
    return Analysis(RoleDescription.model_validate({**METADATA, "opgaver": section}))


@given(st.text())
@example("İSTANBUL og Å")
@example("ΑΣ.Α Σ")
@example("Ⅷ Ǆa ﬁ ẞ")
def test_words_in_lower_case(value: str) -> None:
    text = Text(value, (), "punkt", "")
    assert text.lower_words == tuple(word.text.lower() for word in text.words)
    assert all(value[word.start : word.end] == word.text for word in text.words)


@given(st.lists(WORDS, min_size=1, max_size=6), st.frozensets(st.sampled_from(["mål", "og", "plan", "til", "x"])))
def test_texts_with_a_word(bullets: list[list[str]], words: frozenset[str]) -> None:
    made = analysis([" ".join(bullet) for bullet in bullets])
    assert made.vocabulary == {word for text in made.texts for word in text.lower_words}
    for found, texts in ((made.texts_with(words), made.texts), (made.prose_with(words), made.prose)):
        assert found == [text for text in texts if words.intersection(text.lower_words)]


@given(st.lists(WORDS, min_size=1, max_size=6))
def test_patterns_are_found_where_they_may_begin(bullets: list[list[str]]) -> None:
    made = analysis([" ".join(bullet) for bullet in bullets])
    patterns = [
        "bidrage til",
        "til … mål",
        "mål* i den",
        "*talen",
        "og",
        "i den og",
        "ift målene|mål",
        "til samtal*",
        "i … *ene",
    ]
    matcher = Matcher((pattern, pattern) for pattern in patterns)
    some = list(matcher.find(made.prose_with(matcher.openers(made.vocabulary))))
    assert some == list(Matcher((pattern, pattern) for pattern in patterns).find(made.prose))


@given(st.lists(st.frozensets(st.sampled_from("abcdef"))))
def test_a_filter_tests_each_word_once(documents: list[frozenset[str]]) -> None:
    tested: list[str] = []

    def test(word: str) -> bool:
        tested.append(word)
        return word in "abc"

    words = WordFilter(test)
    assert [words.among(document) for document in documents] == [document & set("abc") for document in documents]
    assert len(tested) == len(set(tested))


def test_a_filter_forgets_when_it_is_full(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(word_filter, "_MAX_REMEMBERED", 2)
    words = WordFilter(str.islower)
    for document in ({"a", "B", "c"}, {"d", "E"}, {"a"}):
        assert words.among(frozenset(document)) == {word for word in document if word.islower()}


@given(st.lists(st.sampled_from([True, False, None])))
def test_the_nearest_style_has_the_fewest_deviations(stops: list[bool | None]) -> None:
    found = nearest_style(stops)
    assert len(deviations(found, stops)) == min(len(deviations(style, stops)) for style in Stops)
    assert found is next(style for style in Stops if len(deviations(style, stops)) == len(deviations(found, stops)))


@given(st.lists(st.frozensets(st.sampled_from("abcdefgh"), min_size=3), max_size=12))
def test_the_likest_earlier_unit_is_found(sets: list[frozenset[str]]) -> None:
    units = [Unit(Text(str(number), (), "punkt", ""), 0, 1, stems) for number, stems in enumerate(sets)]
    number: Callable[[Unit], int] = units.index
    best: dict[int, float] = {}
    for first, second in combinations(units, 2):
        likeness = jaccard(first.stems, second.stems)
        if likeness >= 0.4:
            best[number(second)] = max(likeness, best.get(number(second), 0))
    assert {number(pair.second): pair.likeness for pair in pairs(units, 0.4)} == best
