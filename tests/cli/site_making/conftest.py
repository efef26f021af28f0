"""The two collections that sites are made of: one with everything, and a small one without git."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.support.repositories import Repo
from tests.support.sites import example
from tests.support.small_collection import make_collection


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """Return a repository with everything that pages show, in which the command is run."""
    repo = example(tmp_path / "samling")
    monkeypatch.chdir(repo.root)
    return repo


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a collection without git, in which the command is run."""
    root = make_collection(tmp_path / "samling", "a", "b")
    monkeypatch.chdir(root)
    return root
