"""Ctrl-C reaches every process of the group; only the one that the user started has something to say."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import pytest

from funkbesk.lint.engine import examining
from funkbesk.lint.engine.check import Given
from funkbesk.lint.engine.selection import Selection
from funkbesk.reading.collection import Collection


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="nothing is forked there")
def test_forked_processes_leave_it_to_their_parent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examining, "FEWEST_FOR_POOL", 1)
    monkeypatch.setattr(examining, "_examine", lambda *_: signal.getsignal(signal.SIGINT))
    files = [Given(tmp_path / "a.yaml", "a.yaml", b"")] * 2
    found: list[object] = [*examining.examine_all(Collection(tmp_path), files, jobs=2, selection=Selection())]
    assert found == [signal.SIG_IGN, signal.SIG_IGN]
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
