"""`funkbesk git install`: what it writes, what it leaves alone, and that a second time changes nothing."""

from __future__ import annotations

import os
import shlex
from collections.abc import Callable
from pathlib import Path, PureWindowsPath

import pytest

from funkbesk.git_drivers.installing import wanted_entries
from tests.cli.conftest import Cli, Result
from tests.support.repositories import Repo, make_repo

LINES = "descriptions/*.yaml diff=funkbesk merge=funkbesk\ndescriptions/*.yml diff=funkbesk merge=funkbesk\n"
PARTLY = "*.yaml diff=funkbesk merge=funkbesk\n*.yml -diff\n"

Install = Callable[..., Result]


@pytest.fixture
def install(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> Install:
    """Return a function that runs `git install` in a folder, as somebody of whom git knows nothing."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)

    def run(folder: Path, *options: str) -> Result:
        monkeypatch.chdir(folder)
        return cli("git", "install", *options)

    return run


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    made = make_repo(tmp_path / "et lager")
    made.git("config", "user.name", "Prøve")
    made.git("config", "user.email", "proeve@eksempel.invalid")
    return made


def attributes(repo: Repo) -> str:
    return (repo.root / ".gitattributes").read_bytes().decode()


def entries(repo: Repo) -> list[str]:
    return repo.git("config", "--local", "--get-regexp", r"\.funkbesk\.").splitlines()


def lines_of(text: str) -> list[str]:
    return [line for line in text.splitlines() if not line.startswith("#")]


def test_it_installs_once(repo: Repo, install: Install) -> None:
    assert install(repo.root, "--check").code == 1
    assert entries_or_none(repo) == []
    assert not (repo.root / ".gitattributes").exists()
    assert install(repo.root).code == 0
    assert install(repo.root, "--check").code == 0
    first = (attributes(repo), entries(repo))
    assert install(repo.root, "--quiet").err == ""
    assert (attributes(repo), entries(repo)) == first
    assert lines_of(first[0]) == lines_of(LINES)
    assert len(first[1]) == 7
    assert repo.git("config", "--local", "--list").count("hookspath") == 0


def entries_or_none(repo: Repo) -> list[str]:
    return repo.git("config", "--local", "--get-regexp", r"\.funkbesk\.", check=False).splitlines()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("* text=auto", "* text=auto\n" + LINES),
        ("* text=auto\r\n", "* text=auto\r\n" + LINES.replace("\n", "\r\n")),
        (LINES, LINES),
        (PARTLY, PARTLY + "descriptions/*.yml merge=funkbesk\n"),
        ("descriptions/* merge=union\n", "descriptions/* merge=union\n" + LINES.replace(" merge=funkbesk", "")),
    ],
    ids=["no line end", "windows", "complete", "partly", "another driver"],
)
def test_what_stands_in_the_attributes_is_kept(before: str, after: str, repo: Repo, install: Install) -> None:
    (repo.root / ".gitattributes").write_bytes(before.encode())
    assert install(repo.root).code == 0
    assert attributes(repo).startswith(before)
    assert lines_of(attributes(repo)) == after.splitlines()
    assert install(repo.root, "--check").code == 0


def test_a_driver_of_somebody_else_is_told(repo: Repo, install: Install) -> None:
    (repo.root / ".gitattributes").write_text("descriptions/* merge=union\n", encoding="utf-8")
    assert "union" in install(repo.root).err


def test_a_collection_below_the_top(tmp_path: Path, install: Install) -> None:
    repo = make_repo(tmp_path / "lager", "en mappe/samling")
    assert install(repo.root / "descriptions").code == 0
    assert lines_of(attributes(repo)) == lines_of(LINES)
    path = "en mappe/samling/descriptions/x.yaml"
    assert repo.git("check-attr", "merge", "--", path) == f"{path}: merge: funkbesk"


def test_nobody_may_commit_here(repo: Repo, install: Install) -> None:
    """Git keeps texts in commits; where it knows no name for them, the very `git diff` would fail."""
    repo.git("config", "user.useConfigOnly", "true")
    repo.git("config", "--unset", "user.email")
    install(repo.root)
    assert "diff.funkbesk.cachetextconv false" in entries(repo)


@pytest.mark.parametrize("folder", ["uden git", "uden samling"])
def test_where_it_can_not_be(folder: str, tmp_path: Path, repo: Repo, install: Install) -> None:
    place = tmp_path / folder
    (place / "descriptions").mkdir(parents=True) if folder == "uden git" else place.mkdir()
    result = install(place)
    assert (result.code, result.out) == (2, "")
    assert len(result.err.splitlines()) == 2


def test_without_git(repo: Repo, tmp_path: Path, install: Install, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    result = install(repo.root)
    assert (result.code, len(result.err.splitlines())) == (2, 2)


def test_a_link_is_not_written_through(repo: Repo, tmp_path: Path, install: Install) -> None:
    (tmp_path / "udenfor").write_text("", encoding="utf-8")
    (repo.root / ".gitattributes").symlink_to(tmp_path / "udenfor")
    assert install(repo.root).code == 2
    assert (tmp_path / "udenfor").read_text(encoding="utf-8") == ""


@pytest.mark.parametrize(
    "path",
    [Path("/en mappe/py'thon"), Path("/a$b/`c`/python"), PureWindowsPath(r"C:\Program Files\Python 3\python.exe")],
)
def test_the_shell_finds_python(path: Path) -> None:
    words = shlex.split(wanted_entries(path, may_commit=True)["diff.funkbesk.textconv"])
    assert words == [path.as_posix(), "-P", "-m", "funkbesk", "git", "textconv", "--"]


def test_git_takes_no_placeholder_out_of_a_path() -> None:
    driver = wanted_entries(Path("/100%Aktiv/python"), may_commit=True)["merge.funkbesk.driver"]
    assert shlex.split(driver)[0] == "/100%%Aktiv/python"
