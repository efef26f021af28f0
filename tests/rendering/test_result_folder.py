"""Folders that results are kept out of. Nothing is written here: the folder is only judged."""

from __future__ import annotations

from pathlib import Path

import pytest

from funkbesk.files import FileProblem
from funkbesk.rendering.result_folder import apart_from, free_folder, result_folder


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a collection in a home of its own, where the program is started."""
    home = tmp_path / "hjem"
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(home))
    root = home / "samling"
    (root / ".git" / "hooks").mkdir(parents=True)
    monkeypatch.chdir(root)
    return root


@pytest.mark.parametrize(
    "out",
    [
        *(".git", ".git/hooks", ".git/nyt/sted", ".GIT", "descriptions/../.git"),
        *("descriptions", "descriptions/pdf", "templates", "meetings", "schemas"),
        *("..", "../../hjem"),
        Path(Path.cwd().anchor),
    ],
)
def test_a_folder_that_holds_something_else_is_refused(root: Path, out: str | Path) -> None:
    for path in (Path(out), root / out):
        with pytest.raises(FileProblem):
            result_folder(path, root)


@pytest.mark.parametrize(
    "out", ["build", ".", "build/descriptions", "../ud", "../descriptions", ".github", "descriptions-pdf", "x.git"]
)
def test_every_other_folder_is_taken(root: Path, out: str) -> None:
    assert result_folder(Path(out), root) == Path(out)


def test_a_link_is_where_it_leads(root: Path) -> None:
    (root / "ud").symlink_to(".git", target_is_directory=True)
    (root / "templates").symlink_to("tema", target_is_directory=True)
    for name in ("ud", "tema"):
        with pytest.raises(FileProblem):
            result_folder(root / name, root)


def test_a_single_file_may_lie_in_the_home_but_not_in_what_is_kept(root: Path) -> None:
    assert free_folder(root.parent, root) == root.parent
    for name in (".git/refs/heads", "descriptions"):
        with pytest.raises(FileProblem):
            free_folder(root / name, root)


def test_a_command_may_fill_the_folder_that_it_is_there_for(root: Path) -> None:
    assert result_folder(root / "schemas", root, meant="schemas") == root / "schemas"
    with pytest.raises(FileProblem):
        result_folder(root / "templates", root, meant="schemas")


def test_the_collection_itself_can_be_kept_free(root: Path) -> None:
    assert apart_from(root / "build", root) == root / "build"
    with pytest.raises(FileProblem):
        apart_from(Path(), root)


@pytest.mark.parametrize("file", ["funkbesk.yaml", "descriptions/organisation.yaml", "descriptions/leder.yaml"])
def test_so_can_another_one(root: Path, tmp_path: Path, file: str) -> None:
    other = tmp_path / "anden"
    (other / file).parent.mkdir(parents=True)
    (other / file).touch()
    with pytest.raises(FileProblem):
        apart_from(other, root)
    assert apart_from(other / "build", root) == other / "build"
