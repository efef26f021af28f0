"""Who has which letter: given ones as they stand, read ones only where the wording says so."""

from __future__ import annotations

import pytest

from funkbesk.cycle.matrix.data import cells, heading, page_data
from funkbesk.cycle.matrix.lines import matrix_lines
from funkbesk.cycle.matrix.matrix import matrix_of
from funkbesk.cycle.matrix.remarks import remarks_on
from tests.support.matrices import REGISTER, given, many_roles, matrix, role, unit


def read(text: str) -> dict[str, str]:
    """Return the letters that are read from the text of one task, by role."""
    return cells(matrix({"a": text}).rows[0])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("At besvare klager", {"konsulent": "U*"}),
        ("At være ansvarlig for arbejdsgange", {"konsulent": "A* U*"}),
        ("At have det overordnede ansvar for arbejdsgange", {"konsulent": "A* U*"}),
        ("Ansvarlig for arbejdsgange", {"konsulent": "A* U*"}),
        ("At være medansvarlig for arbejdsgange", {"konsulent": "U*"}),
        ("At have fælles ansvar for arbejdsgange", {"konsulent": "U*"}),
        ("At støtte dem, der er ansvarlige for arbejdsgange", {"konsulent": "U*"}),
        ("At samarbejde med lederen om arbejdsgange", {"leder": "U*", "konsulent": "U*"}),
        ("At fordele sager efter aftale med lederen", {"leder": "K*", "konsulent": "U*"}),
        ("At orientere lederen og juristen om sager", {"leder": "I*", "konsulent": "U*", "jurist": "I*"}),
        ("Det er lederens ansvar, at konsulenten kan", {"leder": "A*", "konsulent": "U*"}),
        ("At give sparring til lederen og juristen", {"konsulent": "U*"}),
        ("At fordele sager efter aftale med de øvrige faglige konsulenter", {"konsulent": "U*"}),
        ("At dele viden sammen med de øvrige faglige konsulenter", {"konsulent": "U*"}),
    ],
)
def test_what_is_read(text: str, expected: dict[str, str]) -> None:
    assert read(text) == expected


def test_what_is_given_holds_and_the_wording_is_not_read_beside_it() -> None:
    task = given(
        "At være ansvarlig for sager sammen med juristen", ansvarlig="leder", udførende=["konsulent", "ukendt"]
    )
    made = matrix({"a": task})
    assert [(column.id, column.kind, cells(made.rows[0])[column.id]) for column in made.columns] == [
        ("leder", "rolle", "A"),
        ("konsulent", "rolle", "U"),
        ("ukendt", "ukendt", "U"),
    ]
    assert made.rows[0].given


def test_one_role_with_several_letters_has_them_in_their_order() -> None:
    made = matrix({"a": given(informeres=["leder"], udførende=["leder"], ansvarlig="leder")})
    assert cells(made.rows[0])["leder"] == "A U I"


def test_the_unit_described_carries_out_its_tasks_and_groups_are_kept() -> None:
    made = matrix_of([unit({"g": {"overskrift": "1. Drift", "punkter": {"a": "Betjening af lederen"}}})], REGISTER)
    assert [(row.address, row.group, row.with_letter("U")) for row in made.rows] == [
        ("kontoret#a", "1. Drift", ["kontoret"])
    ]
    assert [(column.name, column.kind) for column in made.columns] == [("Kontoret", "enhed")]


def test_a_description_that_the_register_does_not_name_stands_by_its_id() -> None:
    made = matrix_of([role({"a": "At besvare klager"}, "vejleder")], REGISTER)
    assert [(column.id, column.name) for column in made.columns] == [("vejleder", "vejleder")]


def test_without_a_register_nothing_is_unknown_and_only_the_role_itself_is_read() -> None:
    made = matrix_of([role({"a": "At samarbejde med lederen", "b": given(ansvarlig="leder")})], None)
    assert [(column.id, column.kind) for column in made.columns] == [("konsulent", "rolle"), ("leder", "rolle")]


def test_the_role_described_comes_first_among_its_own_columns() -> None:
    made = matrix({"a": "At samarbejde med lederen"})
    assert [column.id for column in made.columns] == ["leder", "konsulent"]
    assert [column.id for column in made.columns_in(made.blocks[0])] == ["konsulent", "leder"]


def test_a_description_without_tasks_has_no_rows() -> None:
    made = matrix_of([role({})], REGISTER)
    assert (made.rows, made.columns, len(made.blocks)) == ([], (), 1)


def test_a_task_whose_distribution_is_empty_has_a_row_without_letters() -> None:
    made = matrix({"a": given()})
    assert (made.columns, remarks_on(made).without_accountable) == ((), ("konsulent#a",))
    [table] = page_data(made, remarks_on(made))["blocks"][0]["tables"]
    assert (table["columns"], table["groups"][0]["rows"]) == ([], [{"text": "At gøre noget", "cells": []}])
    assert "At gøre noget" in "\n".join(matrix_lines(made, remarks_on(made), 80))


def test_many_roles_are_shared_among_tables_of_about_the_same_width() -> None:
    made = many_roles(1)
    tables = page_data(made, remarks_on(made))["blocks"][0]["tables"]
    assert [len(table["columns"]) for table in tables] == [9, 9]
    assert [name for table in tables for name in table["columns"]] == list(
        map(heading, made.columns_in(made.blocks[0]))
    )
    assert all(len(row["cells"]) == 9 for table in tables for group in table["groups"] for row in group["rows"])


@pytest.mark.parametrize("width", [40, 80])
def test_lines_fit_the_terminal(width: int) -> None:
    made = matrix({"a": "At samarbejde med lederen om " + "meget " * 40, "b": given(ansvarlig="leder")})
    assert max(map(len, matrix_lines(made, remarks_on(made), width))) <= width
