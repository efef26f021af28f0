"""Output is right on any console: encodings, colours, hostile text."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from typing import Any

import pytest

from funkbesk.cli import console


@pytest.mark.parametrize(
    ("encoding", "expected"),
    [
        ("utf-8", "Kontrollér"),
        ("cp1252", "Kontrollér"),
        ("cp850", "Kontrollér"),
        ("ascii", "Kontroller"),
    ],
)
def test_help_in_any_encoding(process: Callable[..., Any], encoding: str, expected: str) -> None:
    done = process("--help", PYTHONIOENCODING=encoding)
    assert (done.code, done.err) == (0, b"")
    assert expected in done.out.decode(encoding)


@pytest.mark.parametrize("encoding", ["cp1252", "ascii", "utf-8"])
def test_errors_in_any_encoding(process: Callable[..., Any], encoding: str) -> None:
    done = process("lint", "ingen-\u4e2d\u6587-æøå.yaml", PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    assert done.code == 2
    assert b"Traceback" not in done.err
    done.err.decode(encoding)


@pytest.mark.parametrize(
    ("encoding", "text", "expected"),
    [
        ("ascii", "æøå ÆØÅ – … é ’ 中", "aeoeaa AeOeAa - ... e ' ?"),
        ("cp1252", "æøå – … é ’ 中", "æøå – … é ’ ?"),
        ("cp437", "æøå é 中", "æoeå é ?"),
        ("utf-8", "æøå 中 \udcff", r"æøå 中 \udcff"),
    ],
)
def test_what_a_stream_cannot_write_is_spelled_out(
    monkeypatch: pytest.MonkeyPatch, encoding: str, text: str, expected: str
) -> None:
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding=encoding, newline="\n"))
    console.prepare()
    console.write([text])
    sys.stdout.flush()
    assert raw.getvalue() == f"{expected}\n".encode(encoding)


@pytest.mark.parametrize(
    ("environment", "colour"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"NO_COLOR": ""}, True), ({"TERM": "dumb"}, False)],
)
def test_colour(monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], *, colour: bool) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(console, "is_terminal", lambda: True)
    assert console.style().colour is colour


def test_no_colour_when_redirected(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(console, "is_terminal", lambda: False)
    assert not console.style().colour


def test_shown_text_is_harmless(capsys: pytest.CaptureFixture[str]) -> None:
    console.show_text("et\x1b[2J\n  ::error::to\n##[group]tre\n\u202efire")
    assert capsys.readouterr().out == "et\\x1b[2J\n  \\::error::to\n#\\#[group]tre\n\\u202efire\n"


def test_a_line_stays_one(capsys: pytest.CaptureFixture[str]) -> None:
    console.show("a\nb\rc")
    console.say("Fejl: a\nb", "Ret \u2028a")
    assert capsys.readouterr() == ("a\\nb\\rc\n", "Fejl: a\\nb\nRet \\u2028a\n")
