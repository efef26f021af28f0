"""An unchanged collection is answered from the last run, and whatever changes is seen."""

from __future__ import annotations

import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from funkbesk import cache_folder
from funkbesk.cli.linting import last_answer, lint_run
from funkbesk.cli.linting.lint_options import Asked
from funkbesk.findings.formats import Style
from tests.cli.test_app import HEAVY, IMPORTED

Change = Callable[[Path], object]

TEXT = """\
id: a
art: rolle
titel: Konsulent
hører_til: sekretariatet
version: 0.1.0
status: udkast
formål:
  tekst: Konsulenten hjælper i  huset.
"""
MEETING = "id: m\ndato: 2027-03-10\nforum: ingen\npunkter: {a: {titel: et  møde}}\n"
FILES = {
    "funkbesk.yaml": "forvaltning: sekretariatet\nudseende: {logo: mangler.png}\n",
    "descriptions/organisation.yaml": "kommune: Nordby Kommune\nenheder:\n  sekretariatet: {navn: Sekretariatet}\n",
    "descriptions/a.yaml": TEXT,
    "descriptions/b.yaml": TEXT.replace("id: a", "id: b"),
    "meetings/m.yaml": MEETING,
}


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a collection whose files were not changed just now, as the working folder."""
    for name, text in FILES.items():
        (tmp_path / "samling" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "samling" / name).write_text(text, encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "own"))
    monkeypatch.delenv("FUNKBESK_CACHE_DIR", raising=False)
    monkeypatch.chdir(tmp_path / "samling")
    later(monkeypatch)
    return tmp_path / "samling"


def later(monkeypatch: pytest.MonkeyPatch, seconds: int = 60) -> None:
    """Let runs begin that long after now."""
    now = time.time_ns
    monkeypatch.setattr(time, "time_ns", lambda: now() + seconds * 1_000_000_000)


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """Return a list that grows with every run that was not answered from the last one."""
    made: list[object] = []
    run = lint_run.run

    def counted(asked: Asked, style: Style) -> lint_run.Outcome:
        made.append(asked)
        return run(asked, style)

    monkeypatch.setattr(lint_run, "run", counted)
    return made


def rewritten(path: Path, text: str) -> None:
    """Write another text of the same size, and give the file its old time."""
    status = path.stat()
    assert len(text.encode()) == status.st_size
    path.write_text(text, encoding="utf-8")
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def test_the_same_again(cli: Callable[..., Any], root: Path, runs: list[object]) -> None:
    first = cli("lint")
    assert first.code == 1
    assert "typo-mellemrum" in first.out
    assert [cli("lint"), cli("lint"), len(runs)] == [first, first, 1]


@pytest.mark.slow
@pytest.mark.parametrize(
    "change",
    [
        lambda root: (root / "descriptions/a.yaml").write_text(TEXT.replace("i  huset", "i huset"), encoding="utf-8"),
        lambda root: rewritten(root / "descriptions/a.yaml", TEXT.replace("i  huset", "i huset.")),
        lambda root: (root / "descriptions/b.yaml").unlink(),
        lambda root: (root / "descriptions/b.yaml").rename(root / "descriptions/c.yaml"),
        lambda root: (root / "descriptions/c.YML").write_text("id: [", encoding="utf-8"),
        lambda root: (root / "descriptions/organisation.yaml").unlink(),
        lambda root: (root / "funkbesk.yaml").write_text("niveauer: {typo-mellemrum: fra}\n", encoding="utf-8"),
        lambda root: (root / "meetings/m.yaml").write_text(MEETING.replace("  møde", " møde"), encoding="utf-8"),
        lambda root: rewritten(root / "meetings/m.yaml", MEETING.replace("et  møde", "et møde.")),
        lambda root: (root / "meetings/m.yaml").unlink(),
        lambda root: (root / "meetings/n.yml").write_text("id: n", encoding="utf-8"),
        lambda root: (root / "meetings").rename(root / "møder"),
        lambda root: (root / "mangler.png").write_bytes(b"x"),
        lambda root: (root / "mangler.png").symlink_to("findes-ikke.png"),
    ],
)
def test_a_change_is_seen(cli: Callable[..., Any], root: Path, runs: list[object], change: Change) -> None:
    cli("lint")
    change(root)
    after = cli("lint")
    assert len(runs) == 2
    cache_folder.place(root, last_answer.NAME).unlink(missing_ok=True)
    cache_folder.place(root, "lint").unlink()
    assert cli("lint") == after


@pytest.mark.parametrize(
    "words",
    [
        ["--format", "json"],
        ["--level", "fejl"],
        ["--fail-on", "hint"],
        ["--select", "tegn"],
        ["--ignore", "tegn"],
        ["--today", "2099-01-01"],
        ["--statistics"],
        ["descriptions/a.yaml"],
        ["--diff"],
    ],
)
def test_another_question(cli: Callable[..., Any], root: Path, runs: list[object], words: list[str]) -> None:
    cli("lint", "--today", "2027-01-01")
    cli("lint", *words)
    assert len(runs) == 2


def test_another_folder(
    cli: Callable[..., Any], root: Path, runs: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    here = cli("lint").out
    monkeypatch.chdir(root / "descriptions")
    assert cli("lint").out != here
    assert len(runs) == 2


def test_processes_do_not_matter(cli: Callable[..., Any], root: Path, runs: list[object]) -> None:
    assert cli("lint", "--jobs", "1") == cli("lint", "--jobs", "2")
    assert len(runs) == 1


def test_nothing_is_kept_of_what_changed_just_now(
    cli: Callable[..., Any], root: Path, runs: list[object], monkeypatch: pytest.MonkeyPatch
) -> None:
    """A second change within the same tick of the clock would look like the first."""
    monkeypatch.undo()
    monkeypatch.chdir(root)
    cli("lint")
    assert not cache_folder.place(root, last_answer.NAME).exists()


def test_nothing_is_kept_of_links(cli: Callable[..., Any], root: Path, runs: list[object]) -> None:
    (root / "descriptions/b.yaml").rename(root / "b.txt")
    (root / "descriptions/b.yaml").symlink_to("../b.txt")
    cli("lint")
    (root / "b.txt").write_text("id: [", encoding="utf-8")
    assert "yaml-parentes" in cli("lint").out


def test_a_forged_answer_is_no_answer(cli: Callable[..., Any], root: Path, runs: list[object]) -> None:
    first = cli("lint")
    kept = cache_folder.place(root, last_answer.NAME)
    seal, _, text = kept.read_bytes().partition(b"\n")
    kept.write_bytes(seal + b"\n" + json.dumps(json.loads(text) | {"text": "", "code": 0}).encode())
    assert cli("lint") == first


@pytest.mark.parametrize("content", [[], {}, {"outside": 3}, {"outside": ["\0"], "text": "x", "code": "y"}])
def test_a_wrong_answer_is_no_answer(cli: Callable[..., Any], root: Path, runs: list[object], content: object) -> None:
    first = cli("lint")
    assert cache_folder.save(cache_folder.place(root, last_answer.NAME), content)
    assert cli("lint") == first


def test_a_known_collection_imports_nothing_heavy(process: Callable[..., Any], tmp_path: Path) -> None:
    """Neither where the files are known by their content, nor where the whole answer is."""
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    process("lint", XDG_CACHE_HOME=str(tmp_path / "own"))
    again = process("lint", code=IMPORTED, XDG_CACHE_HOME=str(tmp_path / "own"))
    code, modules = json.loads(again.err.splitlines()[-1])
    assert code == 1
    assert (HEAVY | {"typer", "snowballstemmer"}).isdisjoint(modules)
