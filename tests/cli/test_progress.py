"""The counter on the terminal's last line: there on a terminal alone, and gone when all is done."""

from __future__ import annotations

import io
import sys

import pytest

from funkbesk.cli.progress import progress


class Terminal(io.StringIO):
    """Takes what is written and says what it is."""

    def __init__(self, *, is_terminal: bool) -> None:
        super().__init__()
        self._is_terminal = is_terminal

    def isatty(self) -> bool:
        return self._is_terminal


def said(monkeypatch: pytest.MonkeyPatch, *, is_terminal: bool, quiet: bool, until: int) -> str:
    """Return what is written while `until` of three files are done; before the last something breaks."""
    stream = Terminal(is_terminal=is_terminal)
    monkeypatch.setattr(sys, "stderr", stream)
    with progress(quiet=quiet) as on_progress:
        for done in range(1, until + 1):
            on_progress(done, 3)
        if until < 3:
            raise KeyboardInterrupt
    return stream.getvalue()


def test_it_counts_and_leaves_the_line_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    *counted, emptied, rest = said(monkeypatch, is_terminal=True, quiet=False, until=3).split("\r")
    assert counted == ["", "1 af 3", "2 af 3"]
    assert (emptied.strip(), rest) == ("", "")


@pytest.mark.parametrize(("is_terminal", "quiet"), [(False, False), (True, True), (False, True)])
def test_it_says_nothing_where_nobody_looks(monkeypatch: pytest.MonkeyPatch, is_terminal: bool, quiet: bool) -> None:
    assert said(monkeypatch, is_terminal=is_terminal, quiet=quiet, until=3) == ""


def test_what_is_said_of_an_error_begins_on_a_line_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(KeyboardInterrupt):
        said(monkeypatch, is_terminal=True, quiet=False, until=2)
    assert isinstance(sys.stderr, Terminal)
    assert sys.stderr.getvalue().endswith("2 af 3\n")
