"""The list of newcomers as spreadsheets save it, and what is said of a line that can't be used."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.cycle.packet.newcomers import MAX_ROWS, ListProblem, Newcomer, newcomers

KNOWN = ("faglig-koordinator", "ledelsessekretariatet")
SOEREN = Newcomer("faglig-koordinator", "Søren Ærlig", date(2027, 3, 1), "Åse Prøve")


def read(data: bytes) -> list[Newcomer]:
    return newcomers(data, "nye.csv", KNOWN)


ROW = "Søren Ærlig;faglig-koordinator;01-03-2027;Åse Prøve"
TEXT = f"navn;beskrivelse;start;mentor\n{ROW}\n"


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("cp1252"),
        TEXT.replace("\n", "\r\n").encode("cp1252"),
        TEXT.replace(";", ",").encode(),
        TEXT.replace(";", "\t").encode(),
        TEXT.replace("01-03-2027", "2027-03-01").encode(),
        TEXT.replace("01-03-2027", "1.3.2027").encode(),
        TEXT.replace("01-03-2027", "1/3/2027").encode(),
        TEXT.replace("navn;beskrivelse", "Navn;ID").encode(),
        TEXT.replace("Søren Ærlig", '"Søren Ærlig"').encode(),
        "\n;;;\nstart;;mentor;navn;id\n2027-03-01;;Åse Prøve; Søren Ærlig ;faglig-koordinator\n;;;\n".encode(),
        TEXT.rstrip("\n").encode(),
    ],
    ids=[
        "plain",
        "BOM",
        "Windows",
        "CRLF",
        "commas",
        "tabs",
        "ISO",
        "dots",
        "slashes",
        "heads",
        "quotes",
        "order",
        "end",
    ],
)
def test_what_spreadsheets_save(data: bytes) -> None:
    assert read(data) == [SOEREN]


def test_what_is_not_given_is_not_known() -> None:
    assert read(b"beskrivelse;navn\nfaglig-koordinator;\nledelsessekretariatet;Bo\n") == [
        Newcomer("faglig-koordinator"),
        Newcomer("ledelsessekretariatet", "Bo"),
    ]


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("", "nye.csv har"),
        ("navn;beskrivelse\n", "nye.csv har"),
        ("navn;start\nBo;2027-03-01\n", "nye.csv, linje 1:"),
        ("navn;beskrivelse;alder\nBo;faglig-koordinator;40\n", "nye.csv, linje 1:"),
        ("navn;navn;beskrivelse\nBo;Bo;faglig-koordinator\n", "nye.csv, linje 1:"),
        ("navn;beskrivelse\nBo;faglig-koordinator\nIda;faglig-kordinator\n", "nye.csv, linje 3:"),
        ("navn;beskrivelse\nBo;\n", "nye.csv, linje 2:"),
        ("navn;beskrivelse;start\n\nBo;faglig-koordinator;31-02-2027\n", "nye.csv, linje 3:"),
        ("navn;beskrivelse;start\nBo;faglig-koordinator;i morgen\n", "nye.csv, linje 2:"),
        ("navn;beskrivelse;start\nBo;faglig-koordinator;20270301\n", "nye.csv, linje 2:"),
        ("navn;beskrivelse\nBo;faglig-koordinator;mere\n", "nye.csv, linje 2 har"),
        ("navn;;beskrivelse\nBo;mere;faglig-koordinator\n", "nye.csv, linje 2:"),
        (f"navn;beskrivelse\n{'B' * 101};faglig-koordinator\n", "nye.csv, linje 2:"),
        ('navn;beskrivelse\n"Bo;faglig-koordinator\nIda;faglig-koordinator\n', "nye.csv, linje"),
        ("navn;beskrivelse\n" + "Bo;faglig-koordinator\n" * (MAX_ROWS + 1), "nye.csv har"),
        (f"navn;beskrivelse\n{'B' * 200_000};x\n", "nye.csv, linje 2"),
    ],
)
def test_the_line_that_is_wrong_is_named(text: str, where: str) -> None:
    with pytest.raises(ListProblem) as caught:
        read(text.encode())
    assert caught.value.message.startswith(where)
    assert caught.value.advice.endswith((".", "?", "list"))


def test_a_misspelt_description_is_answered_with_the_near_one() -> None:
    with pytest.raises(ListProblem) as caught:
        read(b"beskrivelse\nfaglig-kordinator\n")
    assert "»faglig-koordinator«" in caught.value.advice


@given(st.binary(max_size=200))
def test_any_bytes_are_people_or_a_problem(data: bytes) -> None:
    try:
        found = read(data)
    except ListProblem:
        return
    assert {one.description for one in found} <= set(KNOWN)
