"""Which files differ between two states of a collection."""

from __future__ import annotations

from pathlib import Path

import pytest

from funkbesk.reading.changed_files import changed_descriptions, changed_files
from funkbesk.reading.collection import Collection
from funkbesk.reading.committed import collection_at
from funkbesk.reading.repository import Repository
from tests.support.repositories import Repo, copy_repo, make_repo


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Repo:
    repo = make_repo(tmp_path_factory.mktemp("forlæg") / "lager", "samling")
    for name in ("a", "b", "c"):
        repo.write(name, title=f"Rollen {name}")
    repo.commit()
    return repo


@pytest.fixture
def repo(made: Repo, tmp_path: Path) -> Repo:
    return copy_repo(made, tmp_path / "lager")


def changed(repo: Repo, *, committed: bool) -> set[tuple[str | None, str | None, bool]]:
    repository = Repository.at(repo.root)
    before = collection_at(repository, "HEAD")
    after = Collection(repo.root)
    if committed:
        repo.commit()
        after = collection_at(repository, "HEAD")
    return {
        (one.before.name if one.before else None, one.after.name if one.after else None, one.same_text)
        for one in changed_files(before, after)
    }


both = pytest.mark.parametrize("committed", [False, True])


@both
def test_nothing(repo: Repo, committed: bool) -> None:
    assert changed(repo, committed=committed) == set()


@both
def test_changed_added_and_deleted(repo: Repo, committed: bool) -> None:
    repo.write("a", version="0.2.0", title="Rollen a")
    repo.path("b").unlink()
    repo.write("d")
    (repo.root / "funkbesk.yaml").write_text("farve: '#123456'\n", "utf-8")
    repo.path("organisation").unlink()
    assert changed(repo, committed=committed) == {
        ("a.yaml", "a.yaml", False),
        ("b.yaml", None, False),
        (None, "d.yaml", False),
        ("funkbesk.yaml", "funkbesk.yaml", False),
        ("organisation.yaml", None, False),
    }


@both
def test_renamed_with_and_without_a_change(repo: Repo, committed: bool) -> None:
    repo.path("a").rename(repo.path("x"))
    repo.path("b").unlink()
    repo.write("y", identifier="b", version="9.0.0", bullet="Noget helt andet")
    assert changed(repo, committed=committed) == {("a.yaml", "x.yaml", True), ("b.yaml", "y.yaml", False)}


@both
def test_two_files_that_swapped_their_names(repo: Repo, committed: bool) -> None:
    repo.path("a").rename(repo.path("x"))
    repo.path("b").rename(repo.path("a"))
    repo.path("x").rename(repo.path("b"))
    assert changed(repo, committed=committed) == {("a.yaml", "b.yaml", True), ("b.yaml", "a.yaml", True)}


@both
def test_another_id_in_the_same_file(repo: Repo, committed: bool) -> None:
    repo.write("a", identifier="ny", title="Rollen a")
    assert changed(repo, committed=committed) == {("a.yaml", "a.yaml", False)}


@both
def test_a_second_file_with_the_same_id(repo: Repo, committed: bool) -> None:
    repo.write("x", identifier="a")
    assert changed(repo, committed=committed) == {(None, "x.yaml", False)}


@both
def test_line_ends_are_no_change(repo: Repo, committed: bool) -> None:
    repo.write("a", title="Rollen a", newline="\r\n")
    assert changed(repo, committed=committed) == set()


@both
def test_a_meeting_is_no_description(repo: Repo, committed: bool) -> None:
    meeting = repo.root / "meetings" / "a.yaml"
    meeting.parent.mkdir()
    meeting.write_text("id: a\ndato: 2027-03-10\n", "utf-8")
    repo.commit()
    assert changed(repo, committed=committed) == set()
    repo.path("a").unlink()
    meeting.rename(meeting.with_name("b.yaml"))
    before = collection_at(Repository.at(repo.root), "HEAD")
    assert changed(repo, committed=committed) == {("a.yaml", None, False), ("a.yaml", "b.yaml", True)}
    assert [one.before and one.before.parent.name for one in changed_descriptions(before, Collection(repo.root))] == [
        "descriptions"
    ]
