"""How names of versions are read, before any file or git is looked at."""

from __future__ import annotations

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.reading.version_names import (
    CommitName,
    DescriptionName,
    FileName,
    Name,
    RangeName,
    Stdin,
    WrongName,
    parse,
)

ON_DISK = frozenset({"Beskrivelse uden endelse", "a..b.yaml", "disk:fk", "fk"})


def read(text: str) -> Name | RangeName:
    return parse(text, ON_DISK.__contains__)


ONE = [
    ("-", Stdin()),
    ("fk", DescriptionName("fk")),  # a file of that name in the folder plays no part
    ("område-ø-1", DescriptionName("område-ø-1")),
    (unicodedata.normalize("NFD", "områdechef"), DescriptionName("områdechef")),
    ("main", DescriptionName("main")),  # no description of that name: `Versions` tries the branch
    ("HEAD", CommitName("HEAD")),
    ("HEAD~1", CommitName("HEAD~1")),
    ("heads/fk", CommitName("heads/fk")),
    ("origin/main", CommitName("origin/main")),
    ("main@{upstream}", CommitName("main@{upstream}")),
    ("gren@hjemme", CommitName("gren@hjemme")),
    ("heads/gren@2", CommitName("heads/gren@2")),
    ("main:", CommitName("main")),
    ("descriptions/fk.yaml", FileName("descriptions/fk.yaml")),
    ("../fk.YML", FileName("../fk.YML")),
    ("../../x/../fk.yaml", FileName("../../x/../fk.yaml")),
    ("C:\\samling\\fk.yaml", FileName("C:\\samling\\fk.yaml")),
    ("c:/samling/fk.yaml", FileName("c:/samling/fk.yaml")),
    ("descriptions\\fk", FileName("descriptions\\fk")),
    ("/dev/fd/63", FileName("/dev/fd/63")),
    ("Beskrivelse uden endelse", FileName("Beskrivelse uden endelse")),
    ("a..b.yaml", FileName("a..b.yaml")),
    ("disk:fk", FileName("disk:fk")),  # what lies on the disk wins
    ("fk@1.0.0", DescriptionName("fk", None, "1.0.0")),
    ("fk@1.10.0", DescriptionName("fk", None, "1.10.0")),
    ("fk@2026-01-31", DescriptionName("fk", None, date(2026, 1, 31))),
    ("Fk@1.0.0", DescriptionName("Fk", None, "1.0.0")),
    ("område@1.0.0", DescriptionName("område", None, "1.0.0")),
    ("gren/x:fk", DescriptionName("fk", "gren/x")),
    ("HEAD~2:fk", DescriptionName("fk", "HEAD~2")),
    ("main:fk2@1.0.0", DescriptionName("fk2", "main", "1.0.0")),
    ("v1:område@2026-01-31", DescriptionName("område", "v1", date(2026, 1, 31))),
    ("main:descriptions/fk.yaml", FileName("descriptions/fk.yaml", "main")),
]


@pytest.mark.parametrize(("text", "expected"), ONE)
def test_one_version(text: str, expected: Name) -> None:
    assert read(text) == expected


RANGES = [
    ("main..HEAD", CommitName("main"), CommitName("HEAD"), False),
    ("main...gren", CommitName("main"), CommitName("gren"), True),
    ("main..", CommitName("main"), CommitName("HEAD"), False),
    ("..gren", CommitName("HEAD"), CommitName("gren"), False),
    ("v1.0..v1.1", CommitName("v1.0"), CommitName("v1.1"), False),
    ("fk@1.0.0..fk@2.0.0", DescriptionName("fk", None, "1.0.0"), DescriptionName("fk", None, "2.0.0"), False),
    ("fk@1.0.0..2.0.0", DescriptionName("fk", None, "1.0.0"), DescriptionName("fk", None, "2.0.0"), False),
    (
        "fk@1.0.0..2026-02-01",
        DescriptionName("fk", None, "1.0.0"),
        DescriptionName("fk", None, date(2026, 2, 1)),
        False,
    ),
    ("fk@1.0.0..", DescriptionName("fk", None, "1.0.0"), DescriptionName("fk"), False),
    ("fk@1.0.0..fk2", DescriptionName("fk", None, "1.0.0"), DescriptionName("fk2"), False),
    ("main:fk...gren:fk", DescriptionName("fk", "main"), DescriptionName("fk", "gren"), True),
    ("main:fk..", DescriptionName("fk", "main"), DescriptionName("fk"), False),
]


@pytest.mark.parametrize(("text", "first", "second", "since_parting"), RANGES)
def test_ranges(text: str, first: Name, second: Name, since_parting: bool) -> None:
    assert read(text) == RangeName(first, second, since_parting)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "-n",
        "--upload-pack=/bin/sh",
        "--upload-pack=x..y",
        "..",
        "...",
        ":fk",
        "-x:fk",
        "fk@1.0",
        "fk@v1.0.0",
        "fk@1.0.0.0",
        "fk@2026-02-30",
        "fk@2026-2-1",
        "fk@1.0.0...fk@2.0.0",
        "fk...-n",
    ],
)
def test_no_version(text: str) -> None:
    with pytest.raises(WrongName) as raised:
        read(text)
    assert raised.value.message.endswith(".")
    assert raised.value.advice


@given(st.text(max_size=40))
def test_any_text_is_a_name_or_a_sentence(text: str) -> None:
    try:
        name = read(text)
    except WrongName:
        return
    for one in (name.first, name.second) if isinstance(name, RangeName) else (name,):
        revision = None if isinstance(one, Stdin) else one.revision
        assert revision is None or (revision and not revision.startswith("-"))
