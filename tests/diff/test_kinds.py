"""What happened to bullets, groups, sections and values, kind by kind."""

from __future__ import annotations

from typing import Any

import pytest

from funkbesk.diff.basis import Basis
from funkbesk.diff.changes import BulletChange, Kind, PartChange, ValueChange
from funkbesk.diff.compare import compare
from tests.support.versions import DUTIES, only, role, told

KLAGER, MAAL, NETVAERK = DUTIES.values()
OTHER = "At planlægge temadage om arbejdsmiljø for nye kolleger"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        pytest.param({"a": KLAGER}, {"a": KLAGER}, [], id="nothing"),
        pytest.param({"a": KLAGER}, {"a": KLAGER, "b": MAAL}, [("tilføjet", "", "b")], id="added"),
        pytest.param({"a": KLAGER, "b": MAAL}, {"a": KLAGER}, [("fjernet", "b", "")], id="removed"),
        pytest.param({"a": KLAGER}, {"a": f"{KLAGER} i kommunen"}, [("ændret", "a", "a")], id="changed"),
        pytest.param({"a": KLAGER}, {"b": KLAGER}, [("nyt-id", "a", "b")], id="another id"),
        pytest.param(
            {"a": KLAGER}, {"b": f"{KLAGER} i kommunen"}, [("ændret", "a", "b")], id="changed under another id"
        ),
        pytest.param(
            {"a": KLAGER, "b": MAAL, "c": NETVAERK},
            {"c": NETVAERK, "a": KLAGER, "b": MAAL},
            [("omrokeret", "c", "c")],
            id="reordered",
        ),
        pytest.param({"a": KLAGER}, {"a": OTHER}, [("fjernet", "a", ""), ("tilføjet", "", "a")], id="id reused"),
        pytest.param({"a": KLAGER, "b": MAAL}, {"a": MAAL, "b": KLAGER}, None, id="ids swapped"),
        pytest.param(
            {"a": KLAGER},
            {"a": "At kvalificere klagebesvarelser", "b": "At godkende svar på klager over afgørelser"},
            [("delt", "a", "a+b")],
            id="split",
        ),
        pytest.param(
            {"a": KLAGER, "b": NETVAERK},
            {"a": "At godkende klagebesvarelser og facilitere faglige netværk mellem myndighedsområder"},
            [("samlet", "a+b", "a")],
            id="merged",
        ),
        pytest.param(
            {"a": {"tekst": KLAGER}},
            {"a": {"tekst": KLAGER, "fordeling": {"ansvarlig": "leder"}}},
            [("oplysninger-ændret", "a", "a")],
            id="details",
        ),
        pytest.param({"a": "1", "b": "2"}, {"a": "1", "b": "3"}, None, id="texts of nothing but a number"),
    ],
)
def test_what_happened_to_bullets(
    old: dict[str, Any], new: dict[str, Any], expected: list[tuple[str, str, str]] | None
) -> None:
    comparison = compare(role(opgaver=old), role(opgaver=new))
    if expected is None:
        assert comparison.changes
    else:
        assert told(comparison) == expected


@pytest.mark.parametrize(
    ("text", "kind"), [(KLAGER, Kind.MOVED), (f"{KLAGER} i kommunen", Kind.MOVED_CHANGED)], ids=["alone", "changed"]
)
@pytest.mark.parametrize("identifier", ["klager", "andet"])
def test_a_bullet_that_moved_is_shown_at_both_places(identifier: str, text: str, kind: Kind) -> None:
    comparison = compare(
        role(opgaver=DUTIES, ansvar={}), role(opgaver={"mål": MAAL, "netværk": NETVAERK}, ansvar={identifier: text})
    )
    change = only(comparison)
    assert (change.kind, change.old[0].path, change.new[0].path) == (
        kind,
        ("opgaver", "punkter", "klager"),
        ("ansvar", "punkter", identifier),
    )
    assert [place.section for place, changes in comparison.by_section() if change in changes] == ["opgaver", "ansvar"]


def grouped(**groups: dict[str, str]) -> dict[str, Any]:
    return {"grupper": {key: {"overskrift": f"Om {key}", "punkter": texts} for key, texts in groups.items()}}


def parts(changes: tuple[Any, ...]) -> list[tuple[str, str, str | None]]:
    return [(str(c.kind), c.part, c.place.group) for c in changes if isinstance(c, PartChange)]


def test_groups_come_go_and_change_places() -> None:
    old = role(opgaver=grouped(x={"a": KLAGER}, w={"b": MAAL}, z={"c": NETVAERK}))
    new = role(opgaver=grouped(z={"c": NETVAERK}, ny={"d": OTHER}, x={"a": KLAGER}))
    assert sorted(parts(compare(old, new).changes)) == [
        ("fjernet", "gruppe", "w"),
        ("omrokeret", "gruppe", "z"),
        ("tilføjet", "gruppe", "ny"),
    ]


def test_a_group_with_another_id_is_known_by_its_heading_or_its_bullets() -> None:
    old = role(opgaver=grouped(x={"a": KLAGER, "b": MAAL}))
    by_heading, by_bullets = grouped(x={"d": OTHER}), grouped(w={"a": KLAGER, "b": MAAL})
    by_heading["grupper"] = {"nyt": by_heading["grupper"]["x"]}
    for new, group in ((by_heading, "nyt"), (by_bullets, "w")):
        assert parts(compare(old, role(opgaver=new)).changes) == [("nyt-id", "gruppe", group)]


def test_a_bullet_moves_between_groups() -> None:
    old = role(opgaver=grouped(x={"a": KLAGER, "b": MAAL}, w={"c": NETVAERK}))
    new = role(opgaver=grouped(x={"b": MAAL}, w={"c": NETVAERK, "a": KLAGER}))
    assert told(compare(old, new)) == [("flyttet", "a", "a")]


def test_other_sections_come_go_and_get_new_ids() -> None:
    def others(**headings: str) -> dict[str, Any]:
        return {key: {"overskrift": heading, "tekst": heading} for key, heading in headings.items()}

    old = role(øvrige_afsnit=others(a="Arbejdstid", b="Bil"))
    new = role(øvrige_afsnit=others(c="Bil", d="Deltid"))
    told_parts = [(str(c.kind), c.place.section) for c in compare(old, new).changes if isinstance(c, PartChange)]
    assert sorted(told_parts) == [("fjernet", "a"), ("nyt-id", "c"), ("tilføjet", "d")]


@pytest.mark.parametrize(
    ("old", "new", "key", "place"),
    [
        ({"ejer": "a"}, {"ejer": "b"}, "ejer", None),
        ({}, {"gyldig_fra": "2027-01-01"}, "gyldig_fra", None),
        ({"formål": {"tekst": "Før"}}, {"formål": {"tekst": "Nu"}}, "tekst", "formål"),
        ({"formål": {"tekst": "Før"}}, {"formål": {}}, "tekst", "formål"),
        ({"formål": {"tekst": "T"}}, {"formål": {"tekst": "T", "overskrift": "Andet"}}, "overskrift", "formål"),
        (
            {"organisatorisk_reference": {"refererer_til": "leder"}},
            {"organisatorisk_reference": {"refererer_til": "chef"}},
            "refererer_til",
            "organisatorisk_reference",
        ),
    ],
)
def test_values(old: dict[str, Any], new: dict[str, Any], key: str, place: str | None) -> None:
    [change] = compare(role(**old), role(**new)).changes
    assert isinstance(change, ValueChange)
    assert (change.key, change.place and change.place.section) == (key, place)


def test_a_default_heading_that_is_written_out_is_no_change() -> None:
    assert (
        compare(role(formål={"tekst": "T"}), role(formål={"tekst": "T", "overskrift": "Formål med stillingen"})).changes
        == ()
    )


def test_a_reused_id_is_said_of_both_bullets() -> None:
    removed, added = compare(role(opgaver={"a": KLAGER}), role(opgaver={"a": OTHER})).bullets
    assert (removed.reused_id, added.reused_id) == ("a", "a")


def test_what_is_removed_stands_where_it_stood() -> None:
    old = role(formål={"tekst": "T"}, opgaver=DUTIES, kompetencer={"x": "Overblik"})
    comparison = compare(old, role(formål={"tekst": "U"}, kompetencer={"x": "Overblik over sagerne"}))
    assert [place.section for place, _ in comparison.by_section()] == ["formål", "opgaver", "kompetencer"]
    removed = [change.old[0].id for change in comparison.bullets if change.kind is Kind.REMOVED]
    assert removed == list(DUTIES)


def test_only_a_match_by_text_may_be_uncertain() -> None:
    reworded = "At svare på klager og godkende, hvad andre skriver om afgørelser"
    [guessed] = compare(role(opgaver={"a": KLAGER}), role(opgaver={"b": reworded})).bullets
    [known] = compare(role(opgaver={"a": KLAGER}), role(opgaver={"a": reworded})).bullets
    assert isinstance(guessed, BulletChange)
    assert (guessed.uncertain, known.uncertain, known.score) == (True, False, None)


@pytest.mark.parametrize(
    ("identifier", "text", "basis"),
    [("a", OTHER[:-3], Basis.ID), ("b", OTHER, Basis.SAME_TEXT), ("b", f"{OTHER} i år", Basis.SIMILAR_TEXT)],
)
def test_how_bullets_were_matched(identifier: str, text: str, basis: Basis) -> None:
    assert only(compare(role(opgaver={"a": OTHER}), role(opgaver={identifier: text}))).basis is basis


def test_of_two_bullets_that_are_alike_the_one_in_the_same_section_is_meant() -> None:
    old = role(formål={"a": KLAGER}, opgaver={"b": KLAGER})
    new = role(formål={"tekst": "T"}, opgaver={"c": f"{KLAGER} i dag"})
    assert sorted(told(compare(old, new))) == [("fjernet", "a", ""), ("ændret", "b", "c")]


def test_the_text_of_a_section_that_is_gone_is_told() -> None:
    changes = compare(role(formål={"tekst": "Før"}), role()).changes
    assert [type(change) for change in changes] == [PartChange, ValueChange]
    assert changes[1].verdicts[0].rule == "formål-ændret"
