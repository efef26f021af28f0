"""The repository a collection lies in: found, asked for revisions, and read; or one sentence that says why not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from funkbesk.reading.git import Git
from funkbesk.reading.git_problems import GitProblem
from funkbesk.reading.repository import Repository
from tests.support.repositories import Repo, make_repo, started_commands


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    return make_repo(tmp_path / "lager")


def test_a_collection_at_the_top(repo: Repo) -> None:
    repo.write("fk")
    commit = repo.commit()
    repository = Repository.at(repo.root)
    assert (repository.top, repository.prefix, repository.is_shallow) == (repo.top.resolve(), "", False)
    assert repository.commit("HEAD") == repository.commit("main") == repository.commit(commit[:10]) == commit


def test_a_collection_in_a_subfolder(tmp_path: Path) -> None:
    repo = make_repo(tmp_path / "lager", "a/samling æø")
    repo.commit()
    repository = Repository.at(repo.root)
    assert (repository.top, repository.prefix) == (repo.top.resolve(), "a/samling æø/")


def test_a_detached_head_a_tag_and_a_worktree(repo: Repo, tmp_path: Path) -> None:
    first = repo.commit()
    repo.git("tag", "-a", "v1", "-m", "mærke")
    repo.git("checkout", "--quiet", "--detach")
    second = repo.commit()
    repo.git("worktree", "add", "--quiet", str(tmp_path / "andet"), "main")
    assert Repository.at(repo.root).commit("HEAD") == second
    elsewhere = Repository.at(tmp_path / "andet")
    assert (elsewhere.commit("HEAD"), elsewhere.commit("v1")) == (first, first)


def test_a_submodule_is_a_repository_of_its_own(repo: Repo, tmp_path: Path) -> None:
    repo.write("fk")
    inner = repo.commit()
    outer = make_repo(tmp_path / "ydre")
    outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(repo.top), "modul")
    commit = outer.commit()
    assert Repository.at(outer.root / "modul").commit("HEAD") == inner
    assert not [path for path in Repository.at(outer.root).entries(commit) if path.startswith("modul")]


def test_files_and_their_contents_take_one_process_each(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(120):
        repo.write(f"rolle-{number}", bullet=f"At være nummer {number}")
    commit = repo.commit()
    repository = Repository.at(repo.root)
    started = started_commands(monkeypatch)
    entries = repository.entries(commit, "descriptions/")
    contents = repository.contents(entry.blob for entry in entries.values())
    assert len(entries) == len(contents) == 121
    assert contents[entries["descriptions/rolle-7.yaml"].blob] == repo.path("rolle-7").read_bytes()
    assert started == ["ls-tree", "cat-file"]
    repository.contents(entry.blob for entry in entries.values())
    assert len(started) == 2


def test_git_may_end_early_without_a_trace(repo: Repo, tmp_path: Path) -> None:
    script = tmp_path / "git"
    script.write_text("#!/bin/sh\nexit 0\n", "utf-8")
    script.chmod(0o755)
    for number in (1, 100_000):  # more than a pipe holds
        with pytest.raises(GitProblem):
            dict(Git(str(script), repo.top).objects((f"{index:040x}" for index in range(number)), 10))


def test_a_large_file_is_cut_behind_the_limit(repo: Repo) -> None:
    path = repo.path("stor")
    path.write_bytes(b"x" * 1_000_000)
    commit = repo.commit()
    repository = Repository.at(repo.root)
    entries = repository.entries(commit, "descriptions/")
    contents = repository.contents(entry.blob for entry in entries.values())
    assert len(contents[entries["descriptions/stor.yaml"].blob]) == 256 * 1024 + 1
    assert contents[entries["descriptions/organisation.yaml"].blob].startswith(b"kommune")


def test_names_of_files_come_back_as_they_are(repo: Repo) -> None:
    names = ["æ ø.yaml", "linje\nskift.yaml", "tab\t.yaml", '"citat".yaml', ":(top)x.yaml", "-n.yaml"]
    for name in names:
        (repo.root / "descriptions" / name).write_text("id: x\n", "utf-8")
    Path(os.fsdecode(os.fsencode(repo.root) + b"/descriptions/\xff.yaml")).write_text("id: x\n", "utf-8")
    commit = repo.commit()
    entries = Repository.at(repo.root).entries(commit, "descriptions/")
    on_disk = {f"descriptions/{name}" for name in os.listdir(repo.root / "descriptions")}  # noqa: PTH208
    assert set(entries) == on_disk


def test_a_tree_made_by_hand_leads_nowhere(repo: Repo) -> None:
    repo.commit()
    blob = repo.git("hash-object", "-w", "--stdin", stdin=b"id: x\n")
    inner = repo.git("mktree", stdin=f"100644 blob {blob}\tx.yaml\n".encode())
    middle = repo.git("mktree", stdin=f"040000 tree {inner}\t..\n".encode())
    top = repo.git("mktree", stdin=f"040000 tree {middle}\tdescriptions\n100644 blob {blob}\tgod.yaml\n".encode())
    commit = repo.git("commit-tree", top, "-m", "ond")
    assert set(Repository.at(repo.root).entries(commit)) == {"god.yaml"}


def test_where_two_branches_parted(repo: Repo) -> None:
    repo.write("fk")
    base = repo.commit()
    repo.git("checkout", "--quiet", "-b", "gren")
    repo.write("fk", version="0.2.0")
    repo.commit()
    repo.git("checkout", "--quiet", "main")
    repo.write("andet")
    repo.commit()
    assert Repository.at(repo.root).merge_base("main", "gren") == base
    repo.git("checkout", "--quiet", "--orphan", "fremmed")
    repo.commit()
    with pytest.raises(GitProblem):
        Repository.at(repo.root).merge_base("main", "fremmed")


@pytest.mark.parametrize(
    "revision",
    ["nope", "", "-n", "--upload-pack=/bin/sh", "--exec=x", "HEAD\n", "HEAD\0", "HEAD:descriptions", "a b", "é" * 300],
)
def test_revisions_that_do_not_exist(repo: Repo, revision: str) -> None:
    repo.commit()
    with pytest.raises(GitProblem):
        Repository.at(repo.root).commit(revision)


@pytest.mark.parametrize("revision", ["-n", "--upload-pack=/bin/sh", "--all", "HEAD\n", ""])
def test_options_never_reach_git(repo: Repo, revision: str, monkeypatch: pytest.MonkeyPatch) -> None:
    repo.commit()
    repository = Repository.at(repo.root)
    started = started_commands(monkeypatch)
    with pytest.raises(GitProblem):
        repository.commit(revision)
    assert started == []


def test_no_repository(tmp_path: Path) -> None:
    with pytest.raises(GitProblem, match="ligger ikke i et git-repository"):
        Repository.at(tmp_path)


def test_an_empty_repository(repo: Repo) -> None:
    for revision in ("HEAD", "main", "HEAD~1"):
        with pytest.raises(GitProblem, match="endnu ingen commits"):
            Repository.at(repo.root).commit(revision)


def test_a_bare_repository_and_the_inside_of_git(repo: Repo, tmp_path: Path) -> None:
    repo.commit()
    repo.git("clone", "--quiet", "--bare", str(repo.top), str(tmp_path / "nøgent"))
    for folder in (tmp_path / "nøgent", repo.top / ".git"):
        with pytest.raises(GitProblem):
            Repository.at(folder)


def test_a_shallow_clone_says_what_is_missing(repo: Repo, tmp_path: Path) -> None:
    first = repo.commit()
    second = repo.commit()
    repo.git("clone", "--quiet", "--depth=1", f"file://{repo.top}", str(tmp_path / "kopi"))
    repository = Repository.at(tmp_path / "kopi")
    assert repository.is_shallow
    assert repository.commit("HEAD") == second
    for revision in ("HEAD~1", first, "gren"):
        with pytest.raises(GitProblem, match="kun en del af historikken") as raised:
            repository.commit(revision)
        assert "fetch" in raised.value.advice


def test_a_partial_clone_fetches_nothing(repo: Repo, tmp_path: Path) -> None:
    repo.write("fk")
    first = repo.commit()
    repo.write("fk", version="0.2.0")
    repo.commit()
    repo.git("config", "uploadpack.allowFilter", "true")
    repo.git("clone", "--quiet", "--filter=blob:none", f"file://{repo.top}", str(tmp_path / "kopi"))
    repository = Repository.at(tmp_path / "kopi")
    entries = repository.entries(first, "descriptions/")
    with pytest.raises(GitProblem, match="mangler"):
        repository.contents([entries["descriptions/fk.yaml"].blob])


def test_a_broken_object(repo: Repo) -> None:
    repo.write("fk")
    commit = repo.commit()
    repository = Repository.at(repo.root)
    blob = repository.entries(commit)["descriptions/fk.yaml"].blob
    file = repo.top / ".git" / "objects" / blob[:2] / blob[2:]
    file.chmod(0o644)
    file.write_bytes(b"broken")
    with pytest.raises(GitProblem):
        repository.contents([blob])


def test_no_git(repo: Repo, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(GitProblem, match="git blev ikke fundet"):
        Repository.at(repo.root)
