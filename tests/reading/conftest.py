"""The repository that the tests of versions are about."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.repositories import Repo, copy_repo, make_repo


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Repo:
    """Return a repository with fk 0.1.0 (draft), 1.0.0 from 1 February, 1.1.0 from 1 March, and 1.2.0 on disk."""
    repo = make_repo(tmp_path_factory.mktemp("forlæg") / "lager")
    repo.write("fk")
    repo.write("ls", title="En anden")
    repo.commit("udkast")
    repo.write("fk", version="1.0.0", status="gældende", valid_from="2026-02-01")
    repo.commit("første")
    repo.write("fk", version="1.1.0", status="gældende", valid_from="2026-03-01")
    repo.commit("anden")
    repo.write("fk", version="1.2.0", status="gældende", valid_from="2026-04-01")
    return repo


@pytest.fixture
def repo(made: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """Return a copy of it that may be changed, and which is the working folder."""
    repo = copy_repo(made, tmp_path / "lager")
    monkeypatch.chdir(repo.root)
    return repo
