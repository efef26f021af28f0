"""`lint --fix`: what it writes is what it meant, comments stay where they are, and twice is once."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.cli.main import main
from funkbesk.findings import Finding, Fix, Level
from funkbesk.lint.engine.check import check_data
from funkbesk.lint.engine.fixing import applied, harmless
from funkbesk.lint.engine.registry import RULES
from funkbesk.lint.engine.selection import Selection
from funkbesk.reading.collection import Collection
from funkbesk.reading.reader import read
from funkbesk.reading.source import open_source
from tests.support.commented import commented
from tests.support.properties import few, many
from tests.support.yaml_text import REAL_TEXTS, slipped

FIXABLE = Selection(select=frozenset(name for name, (rule, _) in RULES.items() if rule.fixable))
NOWHERE = Collection(Path("findes-ikke"))


def fixed(text: str) -> str:
    """Return the text with all fixes made, round by round as `lint --fix` does it."""
    path = Path("x.yaml")
    for _ in range(10):
        report = check_data(NOWHERE, text.encode(), path, "x.yaml", today=date(2027, 1, 1), selection=FIXABLE)
        source = report.sources.get("x.yaml")
        fixes = harmless(source, report.findings) if source else []
        if not fixes:
            return text
        text = applied(source.text if source else "", fixes)
    raise AssertionError("still fixes after ten rounds")


def one_fix(text: str, old: str, new: str) -> list[Fix]:
    """Return what is left of a fix that turns the first `old` of the text into `new`."""
    source = open_source(text.encode(), "x.yaml")
    start = text.index(old)
    fix = Fix(start, start + len(old), new)
    return harmless(source, [Finding("x.yaml", 1, 1, (1, 2), "r", Level.HINT, "m", "a", fix)])


@pytest.mark.parametrize(
    ("text", "old", "new", "made"),
    [
        ("x: At lede.", ".", "", True),
        ("x: 2027.", ".", "", False),
        ("x: med fokus på:.", ".", "", False),
        ("x: '2027.'", ".", "", True),
        ("x: sag \u00a0#2", " \u00a0", " ", False),
        ("x: >-\n  sag \u00a0#2", " \u00a0", " ", True),
        ("x: om mål", "mål", "a: b", False),
        ("x: 'om mål'", "mål", "a: b", True),
        ("x: 'om mål'", "mål", "'målet'", False),
        ('x: "om mål"', "mål", 'det "store" mål', False),
        ('x: "om mål"', "mål", "c:\\mål", False),
        ("x: >-\n  om mål", "mål", "\"a\": 'b' #c", True),
        ("x: >-\r\n  om\r\n  mål\r\ny: z", "mål", "målet", True),
        ("x: [om mål, b]", "mål", "mål, kort", False),
        ("x: [om mål, b]", "mål", "målet", True),
        ("x: {a: om mål}", "mål", "}", False),
        ("{x: om mål, y: z}", "mål", "mål, kort", False),
        ("{x: om mål, y: z}", "mål", "målet", True),
        ("x: om mål # mål", "# mål", "# andet", False),
        ("x: om mål", "x", "y", False),
        ("x: om mål", "x: om", "y: om", False),
        ("x: om mål\ny: [", "mål", "målet", False),
    ],
)
def test_only_what_reads_as_it_is_meant(text: str, old: str, new: str, made: bool) -> None:
    fixes = one_fix(text, old, new)
    assert [fix.text for fix in fixes] == ([new] if made else [])


def test_a_bad_fix_does_not_stop_the_others() -> None:
    text = "x: om mål og tid\ny: mål"
    fixes = [Fix(6, 9, "a: b"), Fix(13, 16, "plads"), Fix(14, 16, "overlap"), Fix(20, 23, "andet")]
    findings = [Finding("x", 1, 1, (1, 2), "r", Level.HINT, "m", "a", fix) for fix in reversed(fixes)]
    source = open_source(text.encode(), "x")
    assert applied(text, harmless(source, findings)) == "x: om mål og plads\ny: andet"


def shape(data: Any) -> Any:
    """Return the keys and lists of the data with the letters of its texts; an s- may come between two parts."""
    if isinstance(data, dict):
        return {key: shape(value) for key, value in data.items()}
    if isinstance(data, list):
        return [shape(value) for value in data]
    return "".join(filter(str.isalnum, data)).replace("s", "") if isinstance(data, str) else data


def comments(text: str) -> list[str]:
    return [line.partition("# komm")[2] for line in text.split("\n")]


def keeps_everything(text: str) -> int:
    after = fixed(text)
    assert fixed(after) == after
    assert comments(after) == comments(text)
    if after != text:
        assert shape(read(after.encode(), "x").data) == shape(read(text.encode(), "x").data)
    return int(after != text)


SLIPS = (
    ("lede", " lede"),
    ("og", "- og"),
    ("til", "\u00a0 til"),
    ("nye", "nye."),
    ("møder", "møder ,"),
    ("på", "på:."),
)


@st.composite
def with_slips(draw: st.DrawFn) -> str:
    """Draw a description with comments everywhere and mistakes in its texts that `--fix` mends."""
    text = draw(commented(ids=True)).text
    for word, slip in draw(st.lists(st.sampled_from(SLIPS), min_size=1, max_size=3)):
        text = text.replace(f" {word} ", f" {slip} ")
    return text


@few(40)
@given(with_slips())
def test_comments_and_meaning_stay(text: str) -> None:
    keeps_everything(text)


@few(40)
@given(slipped(REAL_TEXTS))
def test_any_text(text: str) -> None:
    keeps_everything(text)


@many(800)
@given(with_slips() | slipped(REAL_TEXTS))
def test_comments_and_meaning_stay_many(text: str) -> None:
    keeps_everything(text)


def test_the_slips_are_mended() -> None:
    text = "id: x\nart: rolle\ntitel: En  titel - med slip , her # komm\nhører_til: s\nversion: 1.0.0\nstatus: udkast\n"
    assert keeps_everything(text)
    assert "titel: En titel – med slip, her # komm\n" in fixed(text)


@pytest.mark.parametrize("data", [b"titel: En  titel - x\nx: [\n", b"titel: En  \xe6\n", b"titel: a  b\n\ttitel: c\n"])
def test_a_file_that_does_not_parse_is_never_touched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], data: bytes
) -> None:
    path = tmp_path / "descriptions" / "x.yaml"
    path.parent.mkdir()
    path.write_bytes(data)
    monkeypatch.chdir(tmp_path)
    assert main(["lint", "--fix"]) == 1
    assert path.read_bytes() == data
    assert list(path.parent.iterdir()) == [path]


def test_a_text_is_never_emptied() -> None:
    text = 'id: x\nart: rolle\nopgaver: {punkter: {a: "."}}\n'
    start = text.index('".') + 1
    finding = Finding("x.yaml", 3, 1, (3, 2), "r", Level.HINT, "m", "a", Fix(start, start + 1, ""))
    assert harmless(open_source(text.encode(), "x.yaml"), [finding]) == []


def test_what_is_bad_only_in_brackets_does_not_stop_the_others() -> None:
    text = "x: [om mål]\ny: mål"
    findings = [
        Finding("x", 1, 1, (1, 2), "r", Level.HINT, "m", "a", fix)
        for fix in (Fix(7, 10, "mål, kort"), Fix(15, 18, "andet"))
    ]
    source = open_source(text.encode(), "x")
    assert applied(text, harmless(source, findings)) == "x: [om mål]\ny: andet"
