"""From names to descriptions and collections, in real repositories; `repo` is in conftest.py."""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path

import pytest

from funkbesk.files import FileProblem
from funkbesk.reading.collection import Collection
from funkbesk.reading.git_problems import GitProblem
from funkbesk.reading.version_names import WrongName
from funkbesk.reading.versions import Snapshot, Version, Versions
from tests.support.repositories import Repo, make_repo


def versions(repo: Repo, stdin: bytes = b"") -> Versions:
    return Versions(Collection(repo.root), lambda: stdin)


def found(repo: Repo, name: str) -> str:
    """Return the version that the description of that name carries."""
    side = versions(repo).find(name)
    assert isinstance(side, Version)
    assert side.loaded.document is not None, side.loaded.findings
    return side.loaded.document.version


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("fk", "1.2.0"),
        ("descriptions/fk.yaml", "1.2.0"),
        ("fk.yaml", "1.2.0"),
        ("HEAD:fk", "1.1.0"),
        ("HEAD~1:fk", "1.0.0"),
        ("main:descriptions/fk.yaml", "1.1.0"),
        ("fk@0.1.0", "0.1.0"),
        ("fk@1.0.0", "1.0.0"),
        ("HEAD~1:fk@0.1.0", "0.1.0"),
        ("fk@2026-02-01", "1.0.0"),
        ("fk@2026-02-28", "1.0.0"),
        ("fk@2026-03-01", "1.1.0"),
        ("fk@2030-01-01", "1.1.0"),
        ("HEAD~1:fk@2030-01-01", "1.0.0"),
    ],
)
def test_one_description(repo: Repo, name: str, expected: str) -> None:
    assert found(repo, name) == expected


@pytest.mark.parametrize(
    "name",
    [
        "fk@9.9.9",
        "fk@1.2.0",  # not committed yet
        "fk@2026-01-31",
        "fx@1.0.0",
        "HEAD:fx",
        "nope:fk",
        "fx",
        "fx.yaml",
        "descriptions/fx.yaml",
        "main:descriptions/fx.yaml",
        "main..HEAD",
        "--upload-pack=x",
        "-n:fk",
    ],
)
def test_what_is_not_there_is_one_sentence(repo: Repo, name: str) -> None:
    with pytest.raises((GitProblem, WrongName, FileProblem)) as raised:
        versions(repo).find(name)
    problem = raised.value
    assert isinstance(problem, GitProblem | WrongName | FileProblem)
    assert problem.message.endswith(".")
    assert problem.advice


def test_standard_input(repo: Repo) -> None:
    side = versions(repo, repo.path("ls").read_bytes()).find("-")
    assert isinstance(side, Version)
    assert side.loaded.document is not None
    assert (side.loaded.document.id, side.commit, side.loaded.path.name) == ("ls", None, "ls.yaml")


def test_a_whole_collection(repo: Repo) -> None:
    side = versions(repo).find("HEAD~1")
    assert isinstance(side, Snapshot)
    assert side.commit == repo.git("rev-parse", "HEAD~1")
    loaded = list(side.collection.descriptions.values())
    assert [one.shown for one in loaded] == ["HEAD~1:descriptions/fk.yaml", "HEAD~1:descriptions/ls.yaml"]
    assert [one.document.version for one in loaded if one.document] == ["1.0.0", "0.1.0"]
    assert side.collection.settings().department == "sekretariatet"
    register = side.collection.register()
    assert register is not None
    assert register.municipality == "Eksempel Kommune"


def test_a_branch_that_looks_like_an_id(repo: Repo) -> None:
    """A description wins over a branch of its name; a word that is no description may be a branch."""
    repo.git("branch", "fk", "HEAD~1")
    repo.git("branch", "område")
    assert isinstance(versions(repo).find("fk"), Version)
    assert isinstance(versions(repo).find("heads/fk"), Snapshot)
    assert isinstance(versions(repo).find("område"), Snapshot)
    assert isinstance(versions(repo).pair("fk..område")[0], Snapshot)


def test_an_uncommitted_change_and_a_staged_one_are_the_working_tree(repo: Repo) -> None:
    repo.git("add", "--all")
    repo.write("fk", version="1.3.0")
    assert found(repo, "fk") == "1.3.0"
    assert found(repo, "HEAD:fk") == "1.1.0"


def test_a_renamed_file_is_the_same_description(repo: Repo) -> None:
    repo.git("checkout", "--quiet", "--", ".")
    repo.git("mv", "descriptions/fk.yaml", "descriptions/koordinator.yaml")
    repo.commit()
    assert found(repo, "fk@1.0.0") == "1.0.0"
    assert found(repo, "fk") == "1.1.0"
    assert found(repo, "HEAD~1:fk") == "1.1.0"


def test_a_collection_that_moved_to_another_folder(repo: Repo) -> None:
    repo.git("checkout", "--quiet", "--", ".")
    (repo.top / "samling").mkdir()
    repo.git("mv", "descriptions", "funkbesk.yaml", "samling")
    repo.commit()
    moved = Repo(repo.top, repo.top / "samling", repo.when)
    assert found(moved, "fk@1.0.0") == "1.0.0"
    side = versions(moved).find("HEAD~1")
    assert isinstance(side, Snapshot)
    assert [path.name for path in side.collection.descriptions] == ["fk.yaml", "ls.yaml"]
    assert side.collection.register() is not None
    before = versions(moved).find("fk@1.0.0")
    assert before.collection.register() is not None


def test_a_version_that_came_in_together_with_a_later_one(repo: Repo) -> None:
    """It was never the branch's own, and so never in force; asked for by its number it is found all the same."""
    repo.git("checkout", "--quiet", "--", ".")
    repo.git("checkout", "--quiet", "-b", "gren")
    for version in ("1.5.0", "2.0.0"):
        repo.write("fk", version=version, status="gældende", valid_from=f"2026-0{version[0]}-20")
        repo.commit()
    repo.git("checkout", "--quiet", "main")
    repo.merge("gren")
    assert found(repo, "fk@1.5.0") == "1.5.0"
    assert found(repo, "fk@2.0.0") == "2.0.0"
    with pytest.raises(FileProblem):
        found(repo, "fk@2026-01-25")


def test_another_collection_of_the_repository_is_no_earlier_state(repo: Repo) -> None:
    repo.git("checkout", "--quiet", "--", ".")
    new = make_repo(repo.top / "ny")
    shutil.rmtree(new.top / ".git")
    repo.commit()
    side = Versions(Collection(new.root)).find("HEAD~1")
    assert side.collection.description_paths() == []


def test_a_deleted_description_keeps_its_versions(repo: Repo) -> None:
    repo.path("fk").unlink()
    repo.commit()
    repo.commit("senere")
    assert found(repo, "fk@1.0.0") == "1.0.0"
    assert found(repo, "fk@2030-01-01") == "1.1.0"
    with pytest.raises(FileProblem):
        versions(repo).find("fk")


def test_two_files_with_one_id(repo: Repo) -> None:
    """The file named after the id is the description; where none is, the first one."""
    repo.write("af", identifier="fk", version="5.0.0")
    repo.write("aa", identifier="ny", version="6.0.0")
    repo.write("ab", identifier="ny", version="7.0.0")
    repo.commit()
    assert [found(repo, name) for name in ("fk", "HEAD:fk", "ny", "HEAD:ny")] == ["1.2.0", "1.2.0", "6.0.0", "6.0.0"]
    assert found(repo, "fk@1.0.0") == "1.0.0"


def test_windows_line_ends(repo: Repo) -> None:
    repo.write("fk", version="2.0.0", newline="\r\n")
    repo.commit()
    side = versions(repo).find("fk@2.0.0")
    assert isinstance(side, Version)
    assert side.loaded.document is not None
    assert side.loaded.data.count(b"\r\n") > 10


def test_a_link_in_a_commit_is_what_it_leads_to(repo: Repo) -> None:
    (repo.root / "descriptions" / "genvej.yaml").symlink_to("fk.yaml")
    (repo.root / "descriptions" / "ude.yaml").symlink_to("/etc/passwd")
    repo.commit()
    side = versions(repo).find("HEAD")
    assert isinstance(side, Snapshot)
    names = [path.name for path in side.collection.description_paths()]
    assert names == ["fk.yaml", "genvej.yaml", "ls.yaml"]


def test_a_description_of_a_commit_that_is_no_document(repo: Repo) -> None:
    repo.path("ls").write_bytes(b"id: ls\nart: [\n")
    repo.commit()
    side = versions(repo).find("HEAD:ls")
    assert isinstance(side, Version)
    assert side.loaded.document is None
    assert [finding.path for finding in side.loaded.findings] == ["HEAD:descriptions/ls.yaml"]


def test_without_a_repository_the_disk_still_answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    repo = make_repo(tmp_path / "lager")
    path = repo.write("fk")
    (repo.top / ".git").rename(tmp_path / "væk")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert found(repo, "fk") == found(repo, str(path)) == "0.1.0"
    with pytest.raises(GitProblem):
        found(repo, "HEAD:fk")


def test_a_shallow_clone_says_that_versions_may_be_missing(repo: Repo, tmp_path: Path) -> None:
    repo.git("clone", "--quiet", "--depth=1", f"file://{repo.top}", str(tmp_path / "kopi"))
    copy = Repo(tmp_path / "kopi", tmp_path / "kopi")
    assert found(copy, "fk@1.1.0") == "1.1.0"
    with pytest.raises(FileProblem) as raised:
        found(copy, "fk@1.0.0")
    assert "fetch" in raised.value.advice


def test_in_force_is_what_the_texts_say(repo: Repo) -> None:
    """When something was committed plays no part."""
    repo.write("fk", version="1.0.1", status="gældende", valid_from="2026-02-01")  # backdated
    repo.commit()
    assert found(repo, "fk@2026-02-15") == "1.0.1"  # the same day: the higher version
    assert versions(repo).find("fk@2026-02-15").label.startswith("fk 1.0.1")
    assert found(repo, f"fk@{date(2026, 3, 1)}") == "1.1.0"
