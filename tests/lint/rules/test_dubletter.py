"""The rules about repetition: within a description, within a bullet, and between descriptions."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.lint.engine.rule import Noted, Outside, Subject
from funkbesk.lint.repetition.likeness import Place, alike
from funkbesk.lint.rules import dup_punkt, dup_punkt_svag, dup_samling, spr_gentagelse
from tests.support.texts import description, hits, section, surroundings

OUTSIDE = Outside(date(2027, 2, 1), Path())
UNITS = {"enheder": {"social": {"navn": "Arbejdsmarked og Social"}}, "roller": {"k": {"navn": "faglig koordinator"}}}


@pytest.mark.parametrize(
    ("bullets", "expected"),
    [
        (["At udarbejde en plan for beredskabet", "Løn", "At udarbejde et budget for skolerne"], []),
        (["At udarbejde en plan for beredskabet", "At udarbejde planer for beredskab og skoler"], [1]),
        (["At styre drift i Arbejdsmarked og Social", "At lede møder i Arbejdsmarked og Social"], []),  # a unit's name
        (["Pas til borgere, der møder op personligt", "Bestilt tid for borgere, der ønsker personligt møde"], []),
        (["At varsle naboer om støj", "At varsle naboer ved flytning"], []),  # two shared stems are chance
        (["At lede løn", "At lede løn"], []),  # two stems say too little
        (["Skrive årlig rapport", "Sende brev hjem", "Skrive en årlig rapport"], [2]),
    ],
)
def test_dup_punkt(bullets: Sequence[str], expected: list[int]) -> None:
    assert [place.at for place in hits(dup_punkt, bullets, register=UNITS)] == expected


def test_dup_punkt_compares_with_running_text() -> None:
    bullets, text = (
        ["Betjening af politiske fagudvalg"],
        "Enheden er ny. Den står for betjening af politiske fagudvalg.",
    )
    assert [place.at for place in hits(dup_punkt, bullets, lead_in=text)] == [0]
    assert (
        hits(dup_punkt, bullets, lead_in=text.replace("fagudvalg.", "fagudvalg:")) == []
    )  # a lead-in is no repetition


def test_the_weak_rule_begins_where_the_strong_one_ends() -> None:
    weak = ["At udarbejde en plan for beredskabet på skolerne", "At øve planen for skolernes evakuering"]
    assert hits(dup_punkt, weak) == []
    assert [place.at for place in hits(dup_punkt_svag, weak)] == [1]
    assert hits(dup_punkt_svag, ["At udarbejde en plan for beredskab", "At udarbejde planer for beredskabet"]) == []


@pytest.mark.parametrize(
    ("bullet", "word"),
    [
        ("Forståelse for fagsystemer og arbejdsgangenes sammenhæng til fagsystemer", "fagsystemer"),
        ("At sikre sammenhængskraft, herunder sammenhæng på tværs", "sammenhæng"),
        ("At udstille nye bøger i en udstilling", "udstilling"),
        ("Leder projekter som projektleder fra projektidé til drift", "projektidé"),
        ("En evaluering – en gang årligt, altså den årlige", "årlige"),
        ("Vejledning om pensioner og boligstøtte", None),
        ("Du skriver referatet. Derefter sender du referatet ud.", None),  # two sentences
        ("Søg efter det, du leder efter", None),
        ("Du afklarer, hvad borgeren kan, og hvad borgeren ikke kan", None),  # the same thing has one name
        ("Faglig sparring med de faglige koordinatorer", None),  # words of the register's names
        ("Holder åbent fra klokken 7 til klokken 22", None),
        ("Afgørelse om hjælp og hjælpemidler", None),
    ],
)
def test_spr_gentagelse(bullet: str, word: str | None) -> None:
    found = [bullet[place.start : place.end] for place in hits(spr_gentagelse, [bullet], register=UNITS)]
    assert found == ([] if word is None else [word])


def noted(*descriptions: Sequence[str]) -> list[Noted]:
    """Return the notes of descriptions with these bullets; bullet n stands in line n."""
    found = []
    for number, bullets in enumerate(descriptions):
        document = description({"opgaver": section(bullets)})
        subject = Subject(document, Path(f"{number}.yaml"), f"{number}.yaml", surroundings(UNITS))
        note = dup_samling.note(subject, lambda path, **_: ((int(path[2][1:]), 1), (int(path[2][1:]), 9)))
        if note is not None:
            found.append(Noted(f"{number}.yaml", note))
    return found


PLAN = "At føre tilsyn med private botilbud i kommunen"
OTHER_PLAN = "At føre tilsyn med kommunens private botilbud"


@pytest.mark.parametrize(
    ("descriptions", "expected"),
    [
        ([[PLAN], ["At lede", OTHER_PLAN]], [("0.yaml", 0), ("1.yaml", 1)]),
        ([[PLAN, OTHER_PLAN], ["At lede møder i huset"]], []),  # within one file it is a matter for dup-punkt
        ([[PLAN], ["At styre budget og løn"]], []),
        ([[PLAN]] * 5, [("0.yaml", 0)]),  # a standard text is told once
        (
            [
                ["Overholdelse af servicemål, som rådet har besluttet"],
                ["Overholdelse af servicemål, som rådet har vedtaget"],
            ],
            [("0.yaml", 0), ("1.yaml", 0)],
        ),
        ([["At fremlægge sager i Nord"], ["At fremlægge sager på møder med beboere"]], []),
    ],
)
def test_dup_samling(descriptions: Sequence[Sequence[str]], expected: list[tuple[str, int]]) -> None:
    found = dup_samling.compare(noted(*descriptions), OUTSIDE)
    assert [(hit.shown, hit.span[0][0]) for hit in found] == expected


def test_notes_are_small() -> None:
    """60,000 bullets are kept in the cache and read in every run."""
    (one,) = noted([f"At føre tilsyn nummer {index} med private botilbud" for index in range(60)])
    assert len(str(one.note)) < 60 * 80


tokens = st.frozensets(st.sampled_from([f"tok{letter}" for letter in "abcdefghij"]), min_size=3, max_size=6)


@given(st.lists(tokens, min_size=2, max_size=25, unique=True))
def test_the_index_finds_what_comparing_all_pairs_finds(sets: list[frozenset[str]]) -> None:
    places = [Place(number, 0) for number in range(len(sets))]
    grouped = {
        pair for group in alike(places, ["".join(sorted(one)) for one in sets], 0.6) for pair in combinations(group, 2)
    }
    for (first, one), (second, other) in combinations(zip(places, sets, strict=True), 2):
        if len(one & other) / len(one | other) >= 0.6:
            assert (first, second) in grouped
