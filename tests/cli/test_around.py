"""What the commands of the cycle know of a collection: read when it is needed, and once."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from funkbesk.cli.meetings import around as module
from funkbesk.cli.meetings.around import around_of
from funkbesk.cli.problem import Problem
from funkbesk.reading.collection import Collection
from tests.support.repositories import Repo
from tests.support.small_collection import make_collection, write_description
from tests.support.versioned import TASK, approved_repo, write

TODAY = date(2026, 11, 22)


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    return approved_repo(tmp_path / "lager")


def test_descriptions_and_meetings_are_known_by_their_ids(tmp_path: Path) -> None:
    root = make_collection(tmp_path / "samling", "a", "b")
    write_description(root, "c", title="[ikke en titel")
    (root / "meetings").mkdir()
    (root / "meetings" / "2027-01-05-x.yaml").write_text("id: 2027-01-05-x\ndato: 2027-01-05\n", "utf-8")
    around = around_of(Collection(root), TODAY)
    assert list(around.descriptions) == ["a", "b"]
    assert list(around.meetings) == ["2027-01-05-x"]
    assert (around.descriptions.get("c"), around.descriptions.get("d")) == (None, None)


def test_one_description_is_read_without_the_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = make_collection(tmp_path / "samling", "a", "b", "c")
    loaded: list[str] = []
    load = Collection.load

    def noted(self: Collection, paths: Any) -> Any:
        loaded.extend(path.name for path in paths)
        return load(self, paths)

    monkeypatch.setattr(Collection, "load", noted)
    around = around_of(Collection(root), TODAY)
    for _ in range(2):
        assert around.descriptions["b"].id == "b"
    assert loaded.count("b.yaml") == 1
    assert not {"a.yaml", "c.yaml"} & set(loaded)


def test_findings_are_those_of_the_one_description(tmp_path: Path) -> None:
    root = make_collection(tmp_path / "samling", "a", "b")
    write_description(root, "b", bullet="At arbejde med  to mellemrum")
    around = around_of(Collection(root), TODAY)
    assert "typo-mellemrum" in {finding.rule for finding in around.findings("b")}
    assert "typo-mellemrum" not in {finding.rule for finding in around.findings("a")}
    assert list(around.findings("findes-ikke")) == []


def test_changes_are_those_since_the_approval_also_when_they_were_committed(repo: Repo) -> None:
    write(repo, version="1.1.0", status="udkast", tasks=f"{TASK} og orientere chefen")
    committed = around_of(Collection(repo.root), TODAY).changes("konsulent")
    repo.commit("Forslag")
    after = around_of(Collection(repo.root), TODAY).changes("konsulent")
    assert committed == after
    assert after is not None
    assert after.version == "1.0.0"
    [line] = after.lines
    assert TASK in line
    assert "orientere chefen" in line


def test_an_approved_description_that_nobody_touched_has_no_changes(repo: Repo) -> None:
    changes = around_of(Collection(repo.root), TODAY).changes("konsulent")
    assert changes is not None
    assert changes.lines == ()


@pytest.mark.parametrize("prepare", ["no git", "never approved", "no such description"])
def test_changes_are_not_known(tmp_path: Path, repo: Repo, prepare: str) -> None:
    root, name = repo.root, "konsulent"
    if prepare == "no git":
        root = make_collection(tmp_path / "samling", name)
    elif prepare == "never approved":
        name = "ny"
        write(repo, name=name, status="udkast")
        repo.commit("Ny")
    else:
        name = "findes-ikke"
    assert around_of(Collection(root), TODAY).changes(name) is None


def test_nothing_is_compared_or_linted_before_it_is_asked_for(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def asked_for(_collection: Collection, name: str, _today: date) -> tuple[()]:
        asked.append(name)
        return ()

    monkeypatch.setattr(module, "_findings", asked_for)
    around = around_of(Collection(repo.root), TODAY)
    assert list(around.descriptions) == ["konsulent"]
    assert asked == []
    around.findings("konsulent")
    around.findings("konsulent")
    assert asked == ["konsulent"]


def test_a_register_with_errors_is_told(tmp_path: Path) -> None:
    root = make_collection(tmp_path / "samling", "a")
    (root / "descriptions" / "organisation.yaml").write_text("kommune: [", "utf-8")
    with pytest.raises(Problem):
        around_of(Collection(root), TODAY)
