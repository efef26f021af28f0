"""How one value is written: plain, in quotes, wrapped; and that the reader reads the same."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.formatting.format import format_file
from funkbesk.formatting.texts import WIDTH, plain
from funkbesk.reading.reader import read
from tests.support.properties import few

LONG = "ord " * 24 + "og til sidst"


def written_as(value: str) -> str:
    data = format_file(f"titel: {value}\n".encode(), "x.yaml", "register").data
    return data.decode().removeprefix("titel: ").removesuffix("\n")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Kort tekst", "Kort tekst"),
        ("'Kort tekst'", "Kort tekst"),
        ('"Kort tekst"', "Kort tekst"),
        ("Kort\n  tekst", "Kort tekst"),
        (">-\n  Kort\n  tekst", "Kort tekst"),
        ("|\n  Kort\n  tekst\n", "Kort tekst"),
        (">2\n  Kort tekst\n\n", "Kort tekst"),
        ('"2027-01-31"', "2027-01-31"),
        ("'1.0.0'", "1.0.0"),
        ('"15.20.00"', "15.20.00"),
        ("'1.10'", '"1.10"'),
        ("'017'", '"017"'),
        ('"242210"', '"242210"'),
        ("'no'", '"no"'),
        ("no", '"no"'),
        ("'true'", '"true"'),
        ("true", "true"),
        ("1.5", "1.5"),
        ("~", "~"),
        ("''", '""'),
        (">-", '""'),
        ("'#1f4e79'", '"#1f4e79"'),
        ("'@a\\b\"c'", '"@a\\\\b\\"c"'),
        ("' med mellemrum'", '" med mellemrum"'),
        ("'To ting: tid og plads'", ">-\n  To ting: tid og plads"),
        ("'Sag #2 er vigtig'", ">-\n  Sag #2 er vigtig"),
        ("'Med fokus på:'", ">-\n  Med fokus på:"),
        ("'- ikke et led'", ">-\n  - ikke et led"),
        ("'[udkast] En titel'", ">-\n  [udkast] En titel"),
        ("2.  To mellemrum", "2.  To mellemrum"),
        ("Første\n\n  Andet", "|\n  Første\n\n  Andet"),
        (">-\n  Første\n\n  Andet", "|\n  Første\n\n  Andet"),
        ('"Første\\nAndet"', "|\n  Første\n\n  Andet"),
        ("|\n  Første\n  linje\n\n\n  Andet", "|\n  Første linje\n\n  Andet"),
        ('"hårdt\\_mellemrum"', '"hårdt\\_mellemrum"'),
        ('"a\\u030a \\\n   b"', '"a\\u030a \\\n  b"'),
        ("{a: b,   c: d}", "{a: b,   c: d}"),
        ("[a,\n  b]", "[a,\n  b]"),
        ("[a,\n b]", "[a,\n  b]"),
        ("Svar på sag #2", "Svar på sag #2"),
        (f"Lang\n  {LONG} #2", f"Lang\n  {LONG} #2"),
    ],
)
def test_forms(before: str, after: str) -> None:
    assert written_as(before) == after


def test_long_texts_are_wrapped_at_one_width() -> None:
    lines = written_as(LONG).split("\n")
    assert lines[0] == ">-"
    assert max(map(len, lines)) <= WIDTH < len(lines[1]) + len(" ord")
    assert written_as("x" * (WIDTH - len("titel: "))) == "x" * (WIDTH - len("titel: "))
    assert written_as("x" * 500) == "x" * 500


def test_double_spaces_are_never_broken() -> None:
    text = "ord  " * 30 + "slut"
    assert read(f"titel: {written_as(text)}\n".encode(), "x").data == {"titel": text}


@few(400)
@given(st.text(st.characters(exclude_categories=["C", "Zl", "Zp"]), max_size=150).map(str.strip))
def test_plain_texts_are_read_as_they_are(text: str) -> None:
    if plain(text):
        assert read(f"titel: {text}\n".encode(), "x").data == {"titel": unicodedata.normalize("NFC", text)}
