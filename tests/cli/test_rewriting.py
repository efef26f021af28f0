"""The commands that change a file of a person: a link stays one, and a protected file is refused."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.repositories import Repo
from tests.support.versioned import TASK, approved_repo, write

Cli = Callable[..., Any]
COMMANDS = [
    ("fmt", "descriptions/konsulent.yaml"),
    ("bump", "konsulent", "--as", "større"),
    ("lint", "--fix", "--level", "fejl", "descriptions/konsulent.yaml"),
]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A description that each of the commands would change."""
    repo: Repo = approved_repo(tmp_path / "lager")
    monkeypatch.chdir(repo.root)
    return write(repo, tasks=TASK.replace("klager", "klager  "))


@pytest.mark.parametrize("arguments", COMMANDS)
def test_a_file_is_changed(cli: Cli, file: Path, arguments: tuple[str, ...]) -> None:
    before = file.read_bytes()
    assert cli(*arguments).code in {0, 1}
    assert file.read_bytes() != before


@pytest.mark.parametrize("arguments", COMMANDS)
def test_a_protected_file_is_refused(cli: Cli, file: Path, arguments: tuple[str, ...]) -> None:
    file.chmod(0o444)
    before = file.read_bytes()
    result = cli(*arguments)
    assert result.code == 2
    assert "descriptions/konsulent.yaml er skrivebeskyttet" in result.err
    assert file.read_bytes() == before


@pytest.mark.parametrize("arguments", [("fmt",), ("lint", "--fix"), ("lint", "--fix", "--write-baseline")])
def test_a_protected_file_stops_no_other(cli: Cli, file: Path, arguments: tuple[str, ...]) -> None:
    other = file.with_name("leder.yaml")
    other.write_bytes(file.read_bytes())
    file.chmod(0o444)
    before = file.read_bytes()
    result = cli(*arguments)
    assert result.code == 2
    assert result.err.count("descriptions/konsulent.yaml er skrivebeskyttet") == 1
    assert file.read_bytes() == before != other.read_bytes()


@pytest.mark.parametrize("arguments", COMMANDS)
def test_a_link_stays_one(cli: Cli, file: Path, arguments: tuple[str, ...]) -> None:
    target = file.rename(file.parent.parent / "konsulent.yaml")
    file.symlink_to("../konsulent.yaml")
    before = target.read_bytes()
    assert cli(*arguments).code in {0, 1}
    assert file.is_symlink()
    assert target.read_bytes() != before


@pytest.mark.parametrize("option", ["--fix", "--diff"])
def test_fixes_pass_over_a_file_that_can_not_be_opened(cli: Cli, file: Path, tmp_path: Path, option: str) -> None:
    outside = tmp_path / "udenfor.yaml"
    outside.write_bytes(file.read_bytes())
    (file.parent / "genvej.yaml").symlink_to(outside)
    before, after = file.read_bytes(), outside.read_bytes()
    result = cli("lint", option)
    assert result.code == 1
    assert "Uventet" not in result.err
    assert (file.read_bytes() != before) == (option == "--fix")
    assert outside.read_bytes() == after


@pytest.mark.parametrize(
    "data",
    [b"titel: [\n", b"titel: \xe6\n", b"id: ny\nart: rolle\ntitle: Ny\n"],
    ids=["yaml", "utf-8", "schema"],
)
def test_a_diff_says_in_which_files_no_fix_was_sought(cli: Cli, file: Path, data: bytes) -> None:
    cli("lint", "--fix", str(file))
    clean = cli("lint", "--diff")
    assert (clean.code, clean.out, clean.err) == (0, "", "")
    (file.parent / "ny.yaml").write_bytes(data)
    for arguments in ([], [str(file.parent / "ny.yaml")], ["--quiet"]):
        result = cli("lint", "--diff", *arguments)
        assert (result.code, result.out) == (1, "")
        assert "descriptions/ny.yaml:" in result.err


def test_a_diff_shows_the_very_lines_that_are_changed(cli: Cli, file: Path) -> None:
    """Lines without a fix keep their letters as they were typed, also where these are decomposed."""
    text = file.read_text("utf-8").replace("klager  ", "klager  på å ")
    before = unicodedata.normalize("NFD", text).splitlines()
    file.write_text("\n".join(before) + "\n", "utf-8")
    shown = cli("lint", "--diff", str(file)).out
    cli("lint", "--fix", str(file))
    pairs = [pair for pair in zip(before, file.read_text("utf-8").splitlines(), strict=True) if pair[0] != pair[1]]
    assert [new for _, new in pairs] == [line[1:] for line in shown.splitlines() if line.startswith("+ ")] != []
    assert [old for old, _ in pairs] == [line[1:] for line in shown.splitlines() if line.startswith("- ")]
    assert {line[1:] for line in shown.splitlines() if line.startswith(" ")} <= set(before)


@pytest.mark.parametrize("command", [("fmt", "--diff"), ("lint", "--diff")])
def test_the_head_of_a_diff_is_two_lines(cli: Cli, file: Path, command: tuple[str, ...]) -> None:
    """A name with a line end could else pass for more of the diff."""
    odd = file.rename(file.with_name("a\n+++ b.yaml"))
    lines = cli(*command, str(odd)).out.splitlines()
    assert lines[:2] == [r'--- "a/descriptions/a\012+++ b.yaml"', r'+++ "b/descriptions/a\012+++ b.yaml"']
    assert lines[2].startswith("@@")


def test_standard_input_can_not_be_fixed(cli: Cli, file: Path) -> None:
    result = cli("lint", "--fix", "-")
    assert (result.code, result.out) == (2, "")
    assert "--fix" in result.err
