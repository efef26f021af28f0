"""`lint --baseline`: known findings are left out, but never that a file can't be read."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from funkbesk.lint.engine import baseline
from tests.support.repositories import Repo, make_repo

Cli = Callable[..., Any]

RULES = ("--select", "spr-vag,typo-mellemrum")
VAGUE = "At passe diverse planter"
UNREADABLE = {"yaml": "id: ny\ntitel: a: b\n", "schema": "id: ny\ntitle: Ny\n", "empty": ""}


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """Return a collection with a known finding in each of two descriptions."""
    repo = make_repo(tmp_path / "lager")
    for name in ("fk", "ls"):
        repo.write(name, title=f"Rollen {name}", bullet=VAGUE)
    monkeypatch.chdir(repo.root)
    return repo


def found(cli: Cli, *options: str) -> tuple[int, set[str], str]:
    """Return the exit code, the files in which something was found, and what was said of it."""
    result = cli("lint", *RULES, "--baseline", baseline.NAME, "--format", "json", *options)
    return result.code, {Path(one["path"]).stem for one in json.loads(result.out)}, result.err


@pytest.mark.parametrize("text", UNREADABLE.values(), ids=UNREADABLE)
def test_an_unreadable_file_is_never_known(cli: Cli, repo: Repo, text: str) -> None:
    repo.path("ny").write_text(text, "utf-8")
    assert cli("lint", *RULES, "--write-baseline").code == 0
    assert baseline.load(repo.root / baseline.NAME).total() == 2
    assert found(cli)[:2] == (1, {"ny"})
    repo.path("ny").unlink()
    assert found(cli)[:2] == (0, set())


def test_only_what_was_looked_at_is_gone(cli: Cli, repo: Repo) -> None:
    """Whoever is told to write the file anew must not lose what the run did not look at."""
    cli("lint", "--select", "spr-vag", "--write-baseline")
    advice = "--write-baseline"
    whole = ("lint", "--select", "spr-vag", "--baseline", baseline.NAME)
    assert advice not in cli(*whole, "descriptions/fk.yaml").err
    assert advice not in cli("lint", "--select", "typo-mellemrum", "--baseline", baseline.NAME).err
    repo.path("fk").write_text("id: [", "utf-8")
    assert advice not in cli("lint", "--baseline", baseline.NAME).err
    repo.path("fk").unlink()
    assert advice in cli("lint", "--baseline", baseline.NAME).err
