"""Places: every key's span cuts that key out of the file, however the file was saved."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.lint.engine.check import check_data
from funkbesk.reading.collection import Collection
from funkbesk.reading.parsed import Parsed, Place
from funkbesk.reading.reader import read
from tests.support.properties import few, many
from tests.support.yaml_text import REAL, REAL_TEXTS, ROOT, SCRAPS, slipped, written

SAVED: dict[str, Callable[[str], bytes]] = {
    "byte order mark": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "Windows line ends": lambda text: text.replace("\n", "\r\n").encode(),
    "decomposed letters": lambda text: unicodedata.normalize("NFD", text).encode(),
    "all of them": lambda text: b"\xef\xbb\xbf" + unicodedata.normalize("NFD", text).replace("\n", "\r\n").encode(),
}
each_way = pytest.mark.parametrize("saved", SAVED.values(), ids=SAVED)


def cut(parsed: Parsed, span: tuple[Place, Place]) -> str:
    """Return the text between two places, lines joined by a line end."""
    (first, start), (last, end) = span
    lines = [parsed.source.line(number) for number in range(first, last + 1)]
    lines[-1] = lines[-1][: end - 1]
    lines[0] = lines[0][start - 1 :]
    return "\n".join(lines)


def paths(node: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    for step, inner in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
        yield (*path, step)
        yield from paths(inner, (*path, step))


def assert_places(parsed: Parsed) -> None:
    for path in paths(parsed.data):
        value = parsed.data
        for step in path:
            value = value[step]  # type: ignore[index]  # a list's steps are its numbers
        if isinstance(path[-1], str):
            assert cut(parsed, parsed.span(path, key=True)).strip("\"'") == path[-1]
        shown = cut(parsed, parsed.span(path))
        assert shown == shown.strip()
        assert_shows(shown, value, path[-1])


def assert_shows(shown: str, value: Any, step: str | int) -> None:
    if isinstance(value, (dict, list)) or value is None:
        # fields, lists and nothing are shown by their key; items have none
        assert isinstance(step, int) or shown.strip("\"'") == step or shown in {"~", "null"}
    elif isinstance(value, str) and "\\" not in shown:
        letters = shown.lstrip("|>-").replace("''", "'") if shown[0] in "|>'" else shown
        assert "".join(value.split()) == "".join(letters.split()).strip("\"'")


@given(written())
@few()
def test_spans_cut_out_keys_and_values(pair: tuple[dict[str, Any], str]) -> None:
    assert_places(read(pair[1].encode(), "x.yaml"))


@many(1_500)
@given(written())
def test_spans_cut_out_keys_and_values_many(pair: tuple[dict[str, Any], str]) -> None:
    assert_places(read(pair[1].encode(), "x.yaml"))


@pytest.mark.parametrize(("name", "text"), REAL)
@each_way
def test_spans_of_the_real_files(name: str, text: str, saved: Callable[[str], bytes]) -> None:
    assert_places(read(saved(text), name))


@each_way
@given(written())
@few(25)
def test_the_same_data_however_it_is_saved(saved: Callable[[str], bytes], pair: tuple[dict[str, Any], str]) -> None:
    data, text = pair
    assert read(saved(text), "x.yaml").data == data


def findings(data: bytes, name: str) -> list[tuple[str, int, int, tuple[int, int]]]:
    report = check_data(Collection(ROOT), data, ROOT / name, name, today=date(2027, 1, 1))
    return [(finding.rule, finding.line, finding.column, finding.end) for finding in report.findings]


@each_way
@given(st.one_of(slipped(REAL_TEXTS), SCRAPS), st.sampled_from([name for name, _ in REAL]))
@few(25)
def test_the_same_findings_however_it_is_saved(saved: Callable[[str], bytes], text: str, name: str) -> None:
    # what is about line ends, marks and accents themselves is another file when it is saved otherwise
    text = unicodedata.normalize("NFC", text.replace("\r", "").replace("\ufeff", "").replace("\u0301", ""))
    assert findings(saved(text), name) == findings(text.encode(), name)
