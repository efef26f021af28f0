"""Whether git would take up a file, in real repositories."""

from __future__ import annotations

from pathlib import Path

import pytest

from funkbesk.reading.ignored import may_be_committed
from tests.support.repositories import Repo, make_repo


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    made = make_repo(tmp_path / "samling")
    (made.root / ".gitignore").write_text("build/\n*.csv\n", encoding="utf-8")
    (made.root / "build").mkdir()
    return made


@pytest.mark.parametrize(
    ("path", "taken"),
    [
        ("pakke.pdf", True),
        ("build/pakke.pdf", False),
        ("build/under/mappe/pakke.pdf", False),
        ("findes/ikke/endnu/pakke.pdf", True),
        ("nye.csv", False),
        (":(exclude)pakke.pdf", True),
        ("[a]*.pdf", True),
        ("-x.pdf", True),
        ("../udenfor.pdf", False),
    ],
)
def test_may_be_committed(repo: Repo, path: str, *, taken: bool) -> None:
    assert may_be_committed(repo.root / path) is taken


def test_a_file_that_git_has_already_is_committed_again_though_it_is_ignored(repo: Repo) -> None:
    (repo.root / "nye.csv").write_text("x", encoding="utf-8")
    repo.git("add", "-f", "nye.csv")
    assert may_be_committed(repo.root / "nye.csv")


def test_a_link_counts_where_it_leads(repo: Repo, tmp_path: Path) -> None:
    (repo.root / "ud").symlink_to(tmp_path)
    (tmp_path / "ind").symlink_to(repo.root)
    assert not may_be_committed(repo.root / "ud" / "pakke.pdf")
    assert may_be_committed(tmp_path / "ind" / "pakke.pdf")


def test_without_git_nothing_is_committed(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert not may_be_committed(repo.root / "pakke.pdf")


def test_in_a_folder_of_its_own_nothing_is_committed(tmp_path: Path) -> None:
    assert not may_be_committed(tmp_path / "pakke.pdf")
