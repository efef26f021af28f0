"""The two sides of a comparison, in a real repository; `repo` is in conftest.py."""

from __future__ import annotations

import pytest

from funkbesk.reading.collection import Collection
from funkbesk.reading.version_names import WrongName
from funkbesk.reading.versions import Version, Versions
from tests.support.repositories import Repo


def versions(repo: Repo) -> Versions:
    return Versions(Collection(repo.root))


PAIRS = [
    (("fk@1.0.0", "fk"), "1.0.0", "1.2.0"),
    (("fk@1.0.0..1.1.0",), "1.0.0", "1.1.0"),
    (("fk@1.0.0..",), "1.0.0", "1.2.0"),
    (("fk@1.0.0",), "1.0.0", "1.2.0"),
    (("HEAD~1:fk",), "1.0.0", "1.2.0"),
    (("fk",), "1.1.0", "1.2.0"),
    (("descriptions/fk.yaml",), "1.1.0", "1.2.0"),
    (("HEAD~2:fk", "HEAD:fk"), "0.1.0", "1.1.0"),
]


@pytest.mark.parametrize(("names", "first", "second"), PAIRS)
def test_two_sides(repo: Repo, names: tuple[str, ...], first: str, second: str) -> None:
    sides = versions(repo).pair(*names)
    assert [side.loaded.document.version for side in sides if isinstance(side, Version) and side.loaded.document] == [
        first,
        second,
    ]


def test_two_collections(repo: Repo) -> None:
    ids = {name: repo.git("rev-parse", name) for name in ("HEAD", "HEAD~1")}
    assert [side.commit for side in versions(repo).pair("HEAD~1..HEAD")] == [ids["HEAD~1"], ids["HEAD"]]
    assert [side.commit for side in versions(repo).pair("HEAD~1")] == [ids["HEAD~1"], None]
    assert [side.commit for side in versions(repo).pair("HEAD~1", "HEAD")] == [ids["HEAD~1"], ids["HEAD"]]


def test_three_dots_begin_where_the_branches_parted(repo: Repo) -> None:
    repo.git("stash", "--quiet")
    base = repo.git("rev-parse", "HEAD")
    repo.git("checkout", "--quiet", "-b", "gren")
    repo.write("ls", version="0.2.0", title="En anden")
    repo.commit()
    repo.git("checkout", "--quiet", "main")
    repo.write("fk", version="9.0.0")
    repo.commit()
    assert [side.commit for side in versions(repo).pair("main...gren")] == [base, repo.git("rev-parse", "gren")]
    [before, after] = versions(repo).pair("main:fk...gren:fk")
    assert isinstance(before, Version)
    assert isinstance(after, Version)
    assert before.loaded.data == after.loaded.data
    assert before.label.startswith("main")


@pytest.mark.parametrize("names", [("fk", "HEAD"), ("HEAD", "fk@1.0.0"), ("main..HEAD", "fk"), ("fk", "main..HEAD")])
def test_sides_that_do_not_match(repo: Repo, names: tuple[str, str]) -> None:
    with pytest.raises(WrongName):
        versions(repo).pair(*names)
