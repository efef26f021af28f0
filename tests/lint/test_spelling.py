"""What judges spelling: chunspell or the program `hunspell`, with a dictionary; and what is said where they are not."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from funkbesk.cli.main import main
from funkbesk.lint.engine.rule import NotPossible
from funkbesk.lint.language import spelling
from funkbesk.lint.language.spelling import ProgramSpeller, Speller, dictionary_folder, speller
from tests.support.command import Funkbesk
from tests.support.small_collection import make_collection, write_description
from tests.support.spelling import needs_dictionary

SELECT = ("lint", "--select", "spr-stavning", "--format", "concise")
HAS_LIBRARY = importlib.util.find_spec("hunspell") is not None
WRONG = frozenset({"kordination", "udviklngs-", "xyzq."})
RIGHT = ("koordination", "udviklings-", "evt.", "Beskæftigelsesindsats", "børne-")


@pytest.fixture(autouse=True)
def forgotten() -> Iterator[None]:
    """Let each test look anew at what the machine has."""
    speller.cache_clear()
    yield
    speller.cache_clear()


@pytest.fixture(params=["library", "program"])
def judge(request: pytest.FixtureRequest) -> Speller:
    """Return each of the two that this machine has."""
    folder, program = dictionary_folder(), shutil.which("hunspell")
    if folder is None:
        pytest.skip("needs hunspell-da")
    if request.param == "library":
        return speller() if HAS_LIBRARY else pytest.skip("needs chunspell")
    return ProgramSpeller(program, folder) if program else pytest.skip("needs the program hunspell")


def test_words(judge: Speller) -> None:
    assert judge.wrong([*WRONG, *RIGHT]) == WRONG
    assert judge.wrong([]) == frozenset()


@pytest.mark.slow
def test_suggestions(judge: Speller) -> None:
    found = judge.suggestions(["beskæftigelsesinsats", "kordination"])
    assert list(found["beskæftigelsesinsats"]) == ["beskæftigelsesindsats"]
    assert len(found["kordination"]) == 3
    assert "koordination" in found["kordination"]


def test_hostile_words_are_words(judge: Speller) -> None:
    words = ["a" * 60, "ø" * 60, "ab" * 30, "ßßq", "ǅx", "é" * 50, "ſſ", "œuvrq", "x-y-", "y'q"]
    assert judge.wrong(words) <= set(words)


def nowhere(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr(spelling, "_FOLDERS", (str(folder),))
    monkeypatch.delenv("DICPATH", raising=False)


def test_no_dictionary(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    nowhere(monkeypatch, tmp_path)
    with pytest.raises(NotPossible, match="hunspell-da"):
        speller()


def test_no_speller(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for ending in ("aff", "dic"):
        (tmp_path / f"da_DK.{ending}").touch()
    nowhere(monkeypatch, tmp_path)
    monkeypatch.setitem(sys.modules, "hunspell", None)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NotPossible, match="funkbesk\\[stavning\\]"):
        speller()


def test_a_dictionary_in_the_working_folder_is_not_read(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for ending in ("aff", "dic"):
        (tmp_path / f"da_DK.{ending}").touch()
    nowhere(monkeypatch, tmp_path / "ingen")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("DICPATH", ".")
    assert dictionary_folder() is None
    monkeypatch.setenv("DICPATH", str(tmp_path))
    assert dictionary_folder() == tmp_path


@pytest.mark.skipif(sys.platform == "win32", reason="the program is a shell script")
@pytest.mark.parametrize("answer", ["exit 1", "kill -9 $$"])
def test_a_program_that_fails(answer: str, tmp_path: Path) -> None:
    program = tmp_path / "hunspell"
    program.write_text(f"#!/bin/sh\n{answer}\n", encoding="utf-8")
    program.chmod(0o755)
    with pytest.raises(NotPossible):
        ProgramSpeller(str(program), tmp_path).wrong(["ord"])


def test_absent_means_one_line(funkbesk: Funkbesk, tmp_path: Path) -> None:
    root = make_collection(tmp_path / "samling", "rolle")
    write_description(root, "rolle", bullet="At sikre kordination")
    without = {"PATH": str(tmp_path), "PYTHONPATH": str(blocked(tmp_path))}
    result = funkbesk(*SELECT, cwd=root, env=without)
    assert (result.code, result.out) == (0, "")
    [line] = result.err.splitlines()
    assert line.startswith("Stavningen er ikke kontrolleret: ")
    assert funkbesk(*SELECT, cwd=root, env=without).err == result.err  # the next time too
    assert funkbesk(*SELECT, "--quiet", cwd=root, env=without).err == ""
    assert funkbesk("lint", "--format", "concise", cwd=root, env=without).err == ""


def blocked(folder: Path) -> Path:
    """Return a folder on Python's path in which the library can't be imported."""
    (folder / "spærret").mkdir()
    (folder / "spærret" / "hunspell.py").write_text("raise ImportError\n", encoding="utf-8")
    return folder / "spærret"


@needs_dictionary
def test_the_rule_runs_where_it_is_chosen(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    root = make_collection(tmp_path / "samling", "rolle")
    write_description(root, "rolle", bullet="At sikre kordination")
    monkeypatch.chdir(root)
    assert main(["lint", "--format", "concise"]) == 0
    assert "spr-stavning" not in capsys.readouterr().out
    assert main(SELECT) == 0
    [line] = capsys.readouterr().out.splitlines()
    assert line.startswith("descriptions/rolle.yaml:11:21: hint spr-stavning »kordination«")
    settings = (root / "funkbesk.yaml").read_text(encoding="utf-8")
    (root / "funkbesk.yaml").write_text(settings + "niveauer: {spr-stavning: fejl}\n", encoding="utf-8")
    assert main(["lint", "--format", "concise"]) == 1
    assert "11:21: fejl spr-stavning" in capsys.readouterr().out
