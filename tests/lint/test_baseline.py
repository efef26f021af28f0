"""Known findings: recognized after moves and wrapping, counted, and forgotten when the text changes."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from funkbesk.files import FileProblem
from funkbesk.findings import Finding
from funkbesk.lint.engine import baseline
from funkbesk.lint.engine.check import check
from funkbesk.reading.collection import Collection
from tests.support.checking import STRUCTURE

REGISTER = "kommune: Nordby Kommune\nenheder:\n  skole: {navn: Skole}\n"
HEAD = "id: a\nart: rolle\ntitel: T\nhører_til: skole\nversion: 1.0.0\nstatus: udkast\n"
BULLET = "    sparring:\n      tekst: En tekst om noget\n      ansvarlig: chefen\n"


def found(root: Path, text: str) -> list[Finding]:
    (root / "descriptions").mkdir(exist_ok=True)
    (root / "descriptions/organisation.yaml").write_text(REGISTER, encoding="utf-8")
    (root / "descriptions/a.yaml").write_text(text, encoding="utf-8")
    return check(Collection(root), today=date(2027, 2, 1), selection=STRUCTURE, cache=False).findings


def document(*bullets: str, before: str = "") -> str:
    return f"{HEAD}{before}anvendelse:\n  punkter:\n{''.join(bullets)}"


@pytest.fixture
def known(tmp_path: Path) -> Path:
    path = tmp_path / baseline.NAME
    assert baseline.save(path, found(tmp_path, document(BULLET)), tmp_path) == 2
    return path


@pytest.mark.parametrize(
    ("text", "new", "gone"),
    [
        (document(BULLET), 0, 0),
        (document(BULLET, before="\n# en kommentar\n\n"), 0, 0),
        (document(BULLET.replace("chefen", "ledern")), 1, 1),
        (document(BULLET, BULLET.replace("sparring", "møde")), 1, 0),
        (document(BULLET.replace("      ansvarlig: chefen\n", "")), 0, 1),
    ],
    ids=["the same", "moved", "another text", "one more", "one less"],
)
def test_what_is_known(tmp_path: Path, known: Path, text: str, new: int, gone: int) -> None:
    judged = baseline.judge(found(tmp_path, text), baseline.load(known), tmp_path)
    assert (len(judged.new), judged.known, judged.gone) == (new, 2 - gone, gone)


def test_an_entry_covers_as_many_as_it_counts(tmp_path: Path, known: Path) -> None:
    findings = found(tmp_path, document(BULLET))
    assert len(baseline.judge(findings * 2, baseline.load(known), tmp_path).new) == len(findings)


def test_the_file_has_no_lines_and_a_fixed_order(tmp_path: Path, known: Path) -> None:
    again = tmp_path / "igen.json"
    baseline.save(again, reversed(found(tmp_path, document(BULLET, before="\n\n"))), tmp_path)
    assert again.read_bytes() == known.read_bytes()


@pytest.mark.parametrize("content", [b"", b"[]", b'{"format": 2, "fund": []}', b'{"format": 1, "fund": [1]}', b"\xff"])
def test_another_file_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(content)
    with pytest.raises(FileProblem):
        baseline.load(path)


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(FileProblem):
        baseline.load(tmp_path / "x.json")
