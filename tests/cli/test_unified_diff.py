"""`lint --diff` and `fmt --diff`: what they print changes the files with `git apply` as the commands themselves do."""

from __future__ import annotations

import io
import shutil
import subprocess
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from funkbesk.cli import console
from funkbesk.cli.main import main
from funkbesk.cli.unified_diff import _unified
from tests.support.repositories import Repo
from tests.support.versioned import DUTY, TASK, approved_repo, write

Cli = Callable[..., Any]
COMMANDS = [("fmt",), ("lint", "--level", "fejl")]
FIXES = {"fmt": (), "lint": ("--fix",)}


TITLE = b"titel: Konsulent i sekretariatet\n"
FORMS: dict[str, Callable[[bytes], bytes]] = {
    "as it is": lambda data: data,
    "no line end": lambda data: data.rstrip(b"\n"),
    "no line end behind what stays": lambda data: data + b"    plan: Afdelingens plan",
    "Windows": lambda data: data.replace(b"\n", b"\r\n"),
    "Windows, no line end": lambda data: data.rstrip(b"\n").replace(b"\n", b"\r\n"),
    "byte order mark": lambda data: b"\xef\xbb\xbf" + TITLE.replace(b" i", b"  i") + data.replace(TITLE, b""),
    "decomposed": lambda data: unicodedata.normalize("NFD", data.decode()).encode(),
    "mixed line ends": lambda data: data.replace(b"\n", b"\r\n", 3),
}


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """A repository with a description that both commands change, in its last line, too; it is the working folder."""
    repo = approved_repo(tmp_path / "lager")
    monkeypatch.chdir(repo.root)
    write(repo, tasks=TASK.replace("klager", "klager  "), duty=f"'{DUTY.replace('afdelingens', 'afdelingens  ')}'")
    return repo


def apply(cli: Cli, repo: Repo, folder: Path, command: tuple[str, ...], *names: str) -> None:
    """Let git make the changes that the command prints."""
    result = cli(*command, "--diff", *names)
    assert result.code == 1, result.err
    assert result.out.startswith("--- ")
    repo.git("apply", "--verbose", "-", cwd=folder, stdin=result.out.encode("utf-8", "surrogateescape"))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_git_makes_the_same_changes(cli: Cli, repo: Repo, command: tuple[str, ...], form: str) -> None:
    file = repo.path("konsulent")
    before = FORMS[form](file.read_bytes())
    file.write_bytes(before)
    apply(cli, repo, repo.root, command)
    after = file.read_bytes()
    file.write_bytes(before)
    cli(*command, *FIXES[command[0]])
    assert after == file.read_bytes() != before


@pytest.mark.skipif(shutil.which("patch") is None, reason="GNU patch is not installed")
@pytest.mark.parametrize("name", ["ældste-ø.yaml", "to ord.yaml", "a\n+++ b.yaml"])
def test_so_does_patch(cli: Cli, repo: Repo, name: str) -> None:
    odd = repo.path("konsulent").rename(repo.path("konsulent").with_name(name))
    odd.write_bytes(odd.read_bytes().rstrip(b"\n").replace(b"\n", b"\r\n"))
    out = cli("fmt", "--diff", str(odd)).out.encode()
    subprocess.run(["patch", "--binary", "--strip=1", "--quiet"], input=out, cwd=repo.root, check=True)
    assert cli("fmt", "--diff", str(odd)).out == ""
    assert odd.read_bytes().endswith(b"\r\n")


@pytest.mark.parametrize(
    "name", ["ældste-ø.yaml", "to ord.yaml", 'anførsels"tegn\\.yaml', "a\n+++ b.yaml", "a\u200bb.yaml"]
)
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_whatever_the_file_is_called(cli: Cli, repo: Repo, command: tuple[str, ...], name: str) -> None:
    file = repo.path("konsulent")
    before = file.read_bytes()
    odd = file.rename(file.with_name(name))
    apply(cli, repo, repo.root, command, str(odd))
    assert odd.read_bytes() != before


def test_the_folder_that_one_stands_in_is_the_one_that_git_starts_from(
    cli: Cli, repo: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = repo.path("konsulent")
    before = file.read_bytes()
    monkeypatch.chdir(file.parent)
    apply(cli, repo, file.parent, ("fmt",))
    assert file.read_bytes() != before


def test_a_person_is_shown_the_letters_of_the_terminal(cli: Cli, repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = cli("lint", "--diff").out
    monkeypatch.setattr(console, "is_terminal", lambda: True)
    assert cli("lint", "--diff").out == plain


def test_what_is_written_into_a_file_is_utf_8_whatever_the_console_has(
    repo: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = write(repo, tasks="At svare på 3 ≥ 2 af  klagerne")
    before, out = file.read_bytes(), io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(out, encoding="cp1252"))
    assert main(["lint", "--diff"]) == 1
    repo.git("apply", "-", cwd=repo.root, stdin=out.getvalue())
    assert file.read_bytes() == before.replace(b"  klagerne", b" klagerne")


def test_a_ci_system_obeys_nothing_in_it(cli: Cli, repo: Repo) -> None:
    write(repo, tasks=">-\n      Klager\n      ::error::x\n      over  ##[error]y")
    lines = cli("lint", "--diff").out.splitlines()
    assert r"       \::error::x" in lines
    assert r"+      over #\#[error]y" in lines


def test_an_absolute_path_is_one_from_the_top_of_the_drive() -> None:
    assert list(_unified("a\n", "b\n", "/tmp/x.yaml"))[:2] == ["--- a/tmp/x.yaml", "+++ b/tmp/x.yaml"]
