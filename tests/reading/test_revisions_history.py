"""The states of a description through the history, and which of them was approved or in force."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from funkbesk.reading.approved_states import newest_approved, state_in_force, state_of_version
from funkbesk.reading.repository import Repository
from funkbesk.reading.version_history import History, State
from tests.support.repositories import Repo, make_repo, started_commands

BODY = "At udføre de opgaver, som afdelingslederen lægger hos rollen"


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    return make_repo(tmp_path / "lager")


def states(repo: Repo, identifier: str = "fk", *, everything: bool = False) -> list[State]:
    repository = Repository.at(repo.root)
    return History(repository, repository.commit("HEAD"), everything=everything).states(identifier)


def seen(found: list[State]) -> list[tuple[str, str]]:
    return [(Path(state.path).stem, state.stamp.version if state.stamp else "?") for state in found]


def test_states_come_newest_first_with_their_commits(repo: Repo) -> None:
    repo.write("fk")
    first = repo.commit()
    repo.write("andet")
    repo.commit()
    repo.write("fk", version="0.2.0")
    second = repo.commit()
    repo.commit("intet nyt")
    found = states(repo)
    assert [(state.commit, state.when.date()) for state in found] == [
        (second, date(2026, 1, 7)),
        (first, date(2026, 1, 5)),
    ]
    assert seen(found) == [("fk", "0.2.0"), ("fk", "0.1.0")]


def test_a_renamed_and_moved_file(repo: Repo) -> None:
    repo.write("gammel", identifier="fk")
    repo.commit()
    (repo.root / "arkiv").mkdir()
    repo.git("mv", "descriptions/gammel.yaml", "arkiv/gammel.yaml")
    repo.commit()
    repo.write("gammel", identifier="fk", version="0.2.0")
    repo.git("rm", "--quiet", "arkiv/gammel.yaml")
    repo.commit()
    repo.git("mv", "descriptions/gammel.yaml", "descriptions/fk.yaml")
    repo.commit()
    assert seen(states(repo)) == [("gammel", "0.2.0"), ("gammel", "0.1.0")]
    repo.write("fk", version="0.3.0")
    repo.commit()
    assert seen(states(repo))[0] == ("fk", "0.3.0")


def test_a_file_that_was_imported_as_a_new_one(repo: Repo) -> None:
    """Git sees no likeness; the id is the same."""
    repo.path("afskrift").write_text("id: fk\nversion: 0.1.0\n", "utf-8")
    repo.commit()
    repo.path("afskrift").unlink()
    repo.write("fk", version="0.2.0")
    repo.commit()
    assert seen(states(repo)) == [("fk", "0.2.0"), ("afskrift", "0.1.0")]


def test_a_file_that_was_deleted_and_came_back(repo: Repo) -> None:
    repo.write("fk")
    repo.commit()
    repo.path("fk").unlink()
    repo.commit()
    repo.write("fk", version="0.2.0", bullet=BODY)
    repo.commit()
    assert seen(states(repo)) == [("fk", "0.2.0"), ("fk", "0.1.0")]


def test_a_deleted_file(repo: Repo) -> None:
    repo.write("gammel", identifier="fk")
    repo.commit()
    repo.git("mv", "descriptions/gammel.yaml", "descriptions/fk.yaml")
    repo.write("fk", version="0.2.0")
    repo.commit()
    repo.path("fk").unlink()
    repo.commit()
    assert seen(states(repo)) == [("fk", "0.2.0"), ("gammel", "0.1.0")]
    assert states(repo, "findes-ikke") == []


def test_a_new_description_is_not_the_deleted_one_that_it_resembles(repo: Repo) -> None:
    repo.write("ls")
    repo.commit()
    repo.path("ls").unlink()
    repo.write("fk", version="0.5.0", title="En helt anden rolle", bullet="At gøre noget ganske andet end det før")
    repo.commit()
    assert "R0" in repo.git("log", "-1", "-M", "--raw", "--format=")  # git takes it for a rename
    assert seen(states(repo)) == [("fk", "0.5.0")]
    assert seen(states(repo, "ls")) == [("ls", "0.1.0")]


def test_a_description_that_only_got_another_id(repo: Repo) -> None:
    long = "; ".join([BODY] * 20)
    repo.write("gammelt-id", bullet=long)
    repo.commit()
    repo.path("gammelt-id").unlink()
    repo.write("fk", version="0.2.0", bullet=long)
    repo.commit()
    assert seen(states(repo)) == [("fk", "0.2.0"), ("gammelt-id", "0.1.0")]


def test_two_files_that_swap_their_names(repo: Repo) -> None:
    repo.write("fk", version="0.1.0", title="Koordinator", bullet=BODY)
    repo.write("ls", version="0.7.0", title="Sekretariat", bullet="At skrive referater")
    repo.commit()
    one, two = repo.path("fk").read_bytes(), repo.path("ls").read_bytes()
    repo.path("fk").write_bytes(two)
    repo.path("ls").write_bytes(one)
    repo.commit()
    assert seen(states(repo, "fk"))[0] == ("ls", "0.1.0")


def test_a_merge_is_one_step_of_the_branch(repo: Repo) -> None:
    repo.write("fk", version="1.0.0", status="gældende")
    repo.commit()
    repo.git("checkout", "--quiet", "-b", "gren")
    for version in ("1.1.0", "2.0.0"):
        repo.write("fk", version=version, status="gældende")
        repo.commit()
    repo.git("checkout", "--quiet", "main")
    repo.write("andet")
    repo.commit()
    merge = repo.merge("gren")
    assert seen(states(repo)) == [("fk", "2.0.0"), ("fk", "1.0.0")]
    assert states(repo)[0].commit == merge
    assert ("fk", "1.1.0") in seen(states(repo, everything=True))


def test_a_text_that_was_taken_back(repo: Repo) -> None:
    repo.write("fk", version="1.0.0", status="gældende")
    repo.commit()
    repo.write("fk", version="1.1.0", status="gældende")
    repo.commit()
    repo.git("revert", "--no-edit", "HEAD")
    found = states(repo)
    assert seen(found) == [("fk", "1.0.0"), ("fk", "1.1.0"), ("fk", "1.0.0")]
    assert newest_approved(found) is found[0]
    assert state_of_version(found, "1.0.0") is found[0]


def test_a_state_that_is_no_document_stays_in_the_history(repo: Repo) -> None:
    repo.write("fk")
    repo.commit()
    repo.path("fk").write_bytes(b"id: fk\nart: [\n")
    repo.commit()
    repo.write("fk", version="0.2.0")
    repo.commit()
    assert seen(states(repo)) == [("fk", "0.2.0"), ("fk", "?"), ("fk", "0.1.0")]


def test_many_states_take_a_handful_of_processes(repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(15):
        repo.write("fk", version=f"0.{number}.0")
        repo.write("andet", version=f"0.{number}.0")
        repo.commit()
    started = started_commands(monkeypatch)
    assert len(states(repo)) == 15
    assert len(started) < 10, started
    assert started.count("log") == 1


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_approved_is_in_force_with_an_approval(repo: Repo, newline: str) -> None:
    repo.write("fk", version="1.0.0", status="gældende", newline=newline)
    approved = repo.commit()
    path = repo.write("fk", version="1.1.0", status="gældende", newline=newline)
    path.write_bytes(b"".join(line for line in path.read_bytes().splitlines(keepends=True) if b"godkendt" not in line))
    repo.commit()
    repo.write("fk", version="1.2.0", status="høring", newline=newline)
    repo.commit()
    state = newest_approved(states(repo))
    assert state is not None
    assert (state.commit, state.stamp.version if state.stamp else "") == (approved, "1.0.0")
    assert newest_approved(states(repo, "andet")) is None


# each row: (version, status, gyldig_fra, gyldig_til), oldest first
ONE = [("1.0.0", "gældende", "2026-02-01", "")]
TWO = [*ONE, ("1.1.0", "gældende", "2026-03-01", "")]
ENDED = [*TWO, ("1.1.0", "ophævet", "2026-03-01", "2026-05-31")]
IN_FORCE = [
    (ONE, "2026-01-31", None),
    (ONE, "2026-02-01", "1.0.0"),
    (TWO, "2026-02-28", "1.0.0"),
    (TWO, "2026-03-01", "1.1.0"),
    ([("0.1.0", "udkast", "2026-01-01", ""), *ONE], "2026-01-15", None),
    ([*ONE, ("1.1.0", "høring", "2026-02-15", "")], "2026-03-01", "1.0.0"),
    # committed later, in force earlier; and the same day twice
    ([*TWO, ("1.0.1", "gældende", "2026-02-01", "")], "2026-02-15", "1.0.1"),
    ([*TWO, ("1.0.1", "gældende", "2026-02-01", "")], "2026-03-01", "1.1.0"),
    ([("1.10.0", "gældende", "2026-02-01", ""), ("1.9.0", "gældende", "2026-02-01", "")], "2026-02-15", "1.10.0"),
    (ENDED, "2026-05-30", "1.1.0"),
    (ENDED, "2026-05-31", None),
    (ENDED, "2026-02-15", "1.0.0"),
    # taken up again after it had ended
    ([*ENDED, ("2.0.0", "gældende", "2026-07-01", "")], "2026-06-15", None),
    ([*ENDED, ("2.0.0", "gældende", "2026-07-01", "")], "2026-07-01", "2.0.0"),
    ([("1.0.0", "gældende", "", "")], "2026-07-01", None),
]


@pytest.mark.parametrize(("rows", "day", "expected"), IN_FORCE)
def test_in_force(repo: Repo, rows: list[tuple[str, str, str, str]], day: str, expected: str | None) -> None:
    for version, status, valid_from, valid_to in rows:
        repo.write("fk", version=version, status=status, valid_from=valid_from, valid_to=valid_to)
        repo.commit()
    state = state_in_force(states(repo), date.fromisoformat(day))
    assert (state.stamp.version if state and state.stamp else None) == expected
