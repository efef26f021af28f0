"""A checkout from anybody: whatever its configuration says, git starts nothing and reads no other repository."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from funkbesk.reading.collection import Collection
from funkbesk.reading.git_problems import GitProblem
from funkbesk.reading.repository import Repository
from funkbesk.reading.version_history import History
from funkbesk.reading.versions import Versions
from tests.support.repositories import Repo, copy_repo, make_repo


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Repo:
    repo = make_repo(tmp_path_factory.mktemp("forlæg") / "lager")
    repo.write("fk")
    repo.commit()
    repo.write("fk", version="0.2.0")
    repo.commit()
    return repo


@pytest.fixture
def repo(made: Repo, tmp_path: Path) -> Repo:
    return copy_repo(made, tmp_path / "lager")


def read_everything(repo: Repo) -> None:
    """Do all that is ever done with git."""
    repository = Repository.at(repo.root)
    History(repository, repository.commit("HEAD")).states("fk")
    versions = Versions(Collection(repo.root))
    versions.find("fk@0.1.0")
    versions.pair("HEAD~1...HEAD")
    versions.pair("fk")


PROGRAMS = (
    "core.fsmonitor",
    "core.pager",
    "pager.log",
    "diff.external",
    "diff.ond.command",
    "diff.ond.textconv",
    "filter.ond.clean",
    "filter.ond.smudge",
    "gpg.program",
    "core.sshCommand",
    "core.editor",
    "alias.log",
    "credential.helper",
)


def test_no_program_of_the_repository_is_started(repo: Repo, tmp_path: Path) -> None:
    witnesses = tmp_path / "startet"
    witnesses.mkdir()
    for setting in PROGRAMS:
        script = tmp_path / setting
        script.write_text(f"#!/bin/sh\ntouch '{witnesses / setting}'\ncat\n", "utf-8")
        script.chmod(0o755)
        repo.git("config", setting, str(script))
    repo.git("config", "log.showSignature", "true")
    (repo.top / ".gitattributes").write_text("*.yaml filter=ond diff=ond\n", "utf-8")
    repo.path("fk").write_text(repo.path("fk").read_text("utf-8") + "# ændret\n", "utf-8")
    read_everything(repo)
    assert list(witnesses.iterdir()) == []
    repo.git("diff", check=False)  # the trap works: git alone walks into it
    assert {"core.fsmonitor", "filter.ond.clean"} <= {path.name for path in witnesses.iterdir()}


def test_hooks_do_not_run(repo: Repo, tmp_path: Path) -> None:
    witness = tmp_path / "startet"
    for hook in ("post-index-change", "post-checkout", "reference-transaction", "fsmonitor-watchman"):
        script = repo.top / ".git" / "hooks" / hook
        script.parent.mkdir(exist_ok=True)
        script.write_text(f"#!/bin/sh\ntouch '{witness}'\n", "utf-8")
        script.chmod(0o755)
    read_everything(repo)
    assert not witness.exists()


SETTINGS = {
    "diff.orderFile": "/findes/ikke",
    "diff.renames": "false",
    "log.follow": "true",
    "core.quotePath": "true",
    "log.date": "raw",
    "diff.noprefix": "true",
    "core.abbrev": "5",
    "color.ui": "always",
    "log.diffMerges": "combined",
    "format.pretty": "oneline",
}


def test_settings_do_not_change_what_is_read(repo: Repo) -> None:
    repo.path("fk").rename(repo.path("ny"))
    commit = repo.commit()
    repository = Repository.at(repo.root)
    expected = repository.touches(commit)
    assert [touch.status for touch in expected][:1] == ["R"]
    for name, value in SETTINGS.items():
        repo.git("config", name, value)
        assert repository.touches(commit) == expected, name
        repo.git("config", "--unset", name)


def test_the_repository_follows_from_the_folder(repo: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = make_repo(tmp_path / "andet")
    theirs = other.commit()
    monkeypatch.setenv("GIT_DIR", str(other.top / ".git"))
    monkeypatch.setenv("GIT_WORK_TREE", str(other.top))
    monkeypatch.setenv("GIT_INDEX_FILE", str(other.top / ".git" / "index"))
    assert Repository.at(repo.root).commit("HEAD") != theirs


def test_a_bare_repository_in_a_collection_is_not_taken_for_its_own(repo: Repo, tmp_path: Path) -> None:
    """A pull request can bring such a folder along, with a configuration of its own, which is not even read."""
    other = make_repo(tmp_path / "andet")
    other.commit()
    repo.git("clone", "--quiet", "--bare", str(other.top), str(repo.root / "ond"))
    (repo.root / "ond" / "config").write_text("[core", "utf-8")
    with pytest.raises(GitProblem, match="ingen arbejdsfiler"):
        Repository.at(repo.root / "ond")


def test_a_git_in_the_working_folder_is_not_started(
    repo: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    witness = tmp_path / "startet"
    for name in ("git", "git.exe"):
        (repo.root / name).write_text(f"#!/bin/sh\ntouch '{witness}'\n", "utf-8")
        (repo.root / name).chmod(0o755)
    monkeypatch.chdir(repo.root)
    monkeypatch.setenv("PATH", os.pathsep.join([".", "", os.environ["PATH"]]))
    Repository.at(repo.root)
    assert not witness.exists()


def test_a_work_tree_elsewhere(repo: Repo, tmp_path: Path) -> None:
    repo.git("config", "core.worktree", str(tmp_path))
    try:
        repository = Repository.at(repo.root)
    except GitProblem:
        return
    assert repository.prefix == "lager/"


def test_somebody_elses_repository(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    """Git's own switch for its tests makes every folder look as if another user owned it."""
    from funkbesk.reading import git

    monkeypatch.setattr(git, "_KEPT", (*git._KEPT, "GIT_TEST_ASSUME_DIFFERENT_OWNER"))
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    with pytest.raises(GitProblem) as raised:
        Repository.at(repo.root)
    assert "safe.directory" in raised.value.advice
