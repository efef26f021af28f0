"""The built-in words in their forms."""

from __future__ import annotations

import pytest

from funkbesk.lint import word_lists
from funkbesk.lint.language import lexicon
from funkbesk.lint.language.grammar import definite_of_participle
from funkbesk.lint.language.inflection import compiled, compiled_nouns, nouns
from funkbesk.lint.language.lexicon import Reading, first_part_of, last_part_of, readings_of
from funkbesk.lint.language.noun_phrases import is_genitive
from funkbesk.lint.language.nouns import is_countable, is_surely_plural, is_surely_singular, reading_of


@pytest.mark.parametrize(
    ("word", "reading"),
    [
        ("gang", Reading.ONE),
        ("gangen", Reading.THE_ONE),
        ("gange", Reading.MANY),
        ("gangene", Reading.THE_MANY),
        ("butikken", Reading.THE_ONE),
        ("gazellen", Reading.NONE),  # no word of descriptions
        ("projekter", Reading.MANY),
        ("tilbud", Reading.EITHER),
        ("tilbuddet", Reading.THE_ONE),
        ("tilbuddene", Reading.THE_MANY),
        ("artikler", Reading.MANY),
        ("midlerne", Reading.THE_MANY),
        ("børnene", Reading.THE_MANY),
        ("forummet", Reading.THE_ONE),
        ("fora", Reading.MANY),
        ("økologi", Reading.ONE | Reading.MASS),
        ("indbruddet", Reading.THE_ONE),
        ("parasitter", Reading.MANY),
        ("ejendomme", Reading.MANY),
        ("reservedele", Reading.MANY),
        ("mails", Reading.MANY),
        ("svømmehallerne", Reading.THE_MANY),  # by its last part
        ("ordentlighed", Reading.ONE),  # by its ending
        ("malerier", Reading.MANY),
        ("hed", Reading.NONE),  # which is no word by itself
        ("drøfter", Reading.NONE),
    ],
)
def test_nouns(word: str, reading: Reading) -> None:
    assert readings_of(word) == reading


def test_the_forms_are_those_of_the_lexicon(update_golden: bool) -> None:
    data = word_lists.lexicon()
    for file, made in ((word_lists.FORMS, compiled(data)), (word_lists.NOUNS, compiled_nouns(data))):
        if update_golden:
            file.write_text(made, "utf-8")
        assert file.read_text("utf-8") == made
    assert {name: word_lists.words(name) for name in word_lists.word_lists()} == word_lists.word_lists()


@pytest.mark.parametrize(
    ("word", "part"),
    [
        ("idrætshallerne", "hallerne"),
        ("rummelighedens", ""),  # a genitive
        ("tapeten", ""),  # »tap« ends no compound: it would be found in too many words
        ("hal", ""),  # no compound
        ("driftsvagten", "vagten"),  # behind a noun
        ("skrivetolke", "tolke"),  # behind a verb
        ("lydsalt", "salt"),
        ("støjsvagt", ""),  # an adjective
        ("udvagt", ""),  # behind what is no noun
        ("støvsuger", ""),  # a verb
        ("halvandet", ""),
    ],
)
def test_last_parts(word: str, part: str) -> None:
    assert last_part_of(word) == part


@pytest.mark.parametrize(
    ("participle", "definite"),
    [
        ("bestilt", "bestilte"),
        ("afsluttet", "afsluttede"),
        ("vedtaget", "vedtagne"),
        ("nyvalgt", "nyvalgte"),
        ("uafsluttet", "uafsluttede"),
        ("budget", None),  # a noun
        ("fundet", None),  # which has no prefix, so it may be the definite form of a noun
        ("godt", None),
    ],
)
def test_participles(participle: str, definite: str | None) -> None:
    assert definite_of_participle(participle) == definite


@pytest.mark.parametrize(
    ("word", "expected"), [("byens", True), ("børns", True), ("adgangs", True), ("plads", False), ("hvis", False)]
)
def test_genitives(word: str, expected: bool) -> None:
    assert is_genitive(word) is expected


def test_every_listed_noun_has_forms_of_its_own() -> None:
    listed, _ = nouns(word_lists.lexicon())
    singular = {word for word, reading in listed.items() if reading & Reading.ONE}
    assert len(singular) > 6_000
    assert all(readings_of(word) & Reading.ONE for word in singular)


@pytest.mark.parametrize(
    ("noun", "gender"), [("kule", "n"), ("kul", "t"), ("museum", "t"), ("medium", "t"), ("viden", "n"), ("gen", "t")]
)
def test_genders_that_the_forms_hide(noun: str, gender: str) -> None:
    assert lexicon.hidden_genders()[noun] == gender


def test_words_that_count_behind_a_noun_are_left_out_elsewhere() -> None:
    data = word_lists.lexicon()
    assert set(data.behind_nouns.split()) <= set(data.alone.split())


def test_first_parts_are_cut_where_the_last_part_begins() -> None:
    rows = [row.split() for row in word_lists.words("foran-sidste-led")]
    in_double_s = {"cross", "fitness", "mindfulness", "motocross", "stress", "wellness"}
    wrong = [
        f"{first} {last}"
        for last, *firsts in rows
        for first in firsts
        if first.endswith((last, "-"))
        or (first.endswith("ss") and first not in in_double_s)
        or any(map(str.isdigit, first))
    ]
    assert wrong == []


def test_persons_are_no_plurals() -> None:
    assert reading_of("medarbejder") is Reading.ONE
    assert reading_of("skærmbilleder") is Reading.MANY
    assert is_surely_singular("kollega")
    assert is_surely_plural("kolleger")
    assert not is_surely_plural("tilbud")
    assert is_countable("kontrakt")
    assert not is_countable("økonomi")


@pytest.mark.parametrize(
    ("word", "counted"),
    [
        ("maskine", True),
        ("samtale", True),
        ("ansøgning", True),
        ("afdeling", True),
        ("forælder", True),
        ("legeplads", True),
        ("handske", True),
        ("kontrakt", True),
        ("plads", False),
        ("trafik", False),
        ("veltrafik", False),
        ("drikkevand", False),
        ("rengøring", False),
        ("skærmopløsning", False),
        ("samtykke", False),
        ("medicin", False),
    ],
)
def test_what_is_counted(word: str, counted: bool) -> None:
    assert is_countable(word) is counted


@pytest.mark.parametrize(
    ("word", "first"),
    [
        ("skrivevanskeligheder", "skrive"),
        ("anlægsopgaver", "anlæg"),
        ("kørekortansøgninger", "kørekort"),
        ("opgaver", None),
        ("rolig", None),
    ],
)
def test_first_parts(word: str, first: str | None) -> None:
    assert first_part_of(word) == first


@pytest.mark.parametrize(
    ("base", "definite"),
    [
        ("tom", "tomme"),
        ("sikker", "sikre"),
        ("åben", "åbne"),
        ("enkel", "enkle"),
        ("samlet", "samlede"),
        ("generel", "generelle"),
        ("digital", "digitale"),
        ("langsom", "langsomme"),
        ("målrettet", "målrettede"),
        ("gammel", "gamle"),
    ],
)
def test_adjectives(base: str, definite: str) -> None:
    assert lexicon.adjectives().definite[base] == definite


def test_verbs() -> None:
    assert {"drøfte", "sikre", "gå", "visitere"} <= lexicon.verbs()
    assert not {"samlede", "samler", "hed"} & lexicon.verbs()


def test_the_forms_of_an_irregular_noun_begin_alike() -> None:
    """A remark that slips in among them would make nouns of common words."""
    for row in word_lists.lexicon().irregular.split(", "):
        assert len({form[0] for form in row.split()}) == 1, row
