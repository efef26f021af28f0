"""What can go wrong has one base, and passes from process to process unharmed."""

from __future__ import annotations

import pickle

import pytest

from funkbesk.expected import Expected
from funkbesk.files import FileProblem
from funkbesk.reading.selection import UnknownDescription
from tests.support.source_tree import ROOT

# One is the value of a finding, the other has a base of Typer's.
OTHERS = {"reading/scalars.py", "cli/usage.py"}


def test_message_and_advice_are_declared_once() -> None:
    source = ROOT / "src" / "funkbesk"
    declaring = {
        path.relative_to(source).as_posix()
        for path in source.rglob("*.py")
        if "self.advice = " in path.read_text(encoding="utf-8")
    }
    assert declaring == {"expected.py", *OTHERS}


@pytest.mark.parametrize("kind", [Expected, FileProblem, UnknownDescription])
def test_a_problem_passes_between_processes(kind: type[Expected]) -> None:
    copy = pickle.loads(pickle.dumps(kind("Hvad", "Gør")))  # noqa: S301 (just made)
    assert (type(copy), copy.message, copy.advice, str(copy)) == (kind, "Hvad", "Gør", "Hvad")
