"""`bump`: the number that the changes ask for, and nothing else of the file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.repositories import Repo
from tests.support.versioned import TASK, approved_repo, write

Cli = Callable[..., Any]
EDITS = {
    "rettelse": {"tasks": TASK.replace("afgørelser", "afgørrelser")},
    "mindre": {"tasks": "At besvare klager over afgørelser og aktindsigt"},
    "større": {"duty": "Godkendelse af afdelingens budget"},
}
RAISED = {"rettelse": "1.0.1", "mindre": "1.1.0", "større": "2.0.0"}


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    repo = approved_repo(tmp_path / "lager")
    monkeypatch.chdir(repo.root)
    return repo


@pytest.mark.parametrize("kind", EDITS)
def test_the_version_is_raised_as_the_changes_ask(cli: Cli, repo: Repo, kind: str) -> None:
    path = write(repo, **EDITS[kind])
    before = path.read_text("utf-8")
    assert cli("bump", "konsulent").code == 0
    assert path.read_text("utf-8") == before.replace("version: 1.0.0", f"version: {RAISED[kind]}")
    assert cli("bump", "konsulent").code == 0  # and is then high enough
    assert f"version: {RAISED[kind]} " in path.read_text("utf-8")


@pytest.mark.parametrize("word", ["storre", "større", "mindre", "rettelse"])
def test_a_class_of_ones_own(cli: Cli, repo: Repo, word: str) -> None:
    assert cli("bump", "konsulent", "--as", word).code == 0
    assert f"version: {RAISED[word.replace('storre', 'større')]} " in repo.path("konsulent").read_text("utf-8")


def test_a_class_that_is_too_small_is_written_and_said(cli: Cli, repo: Repo) -> None:
    write(repo, **EDITS["større"])
    result = cli("bump", "konsulent", "--as", "mindre")
    assert result.code == 0
    assert "større" in result.err
    assert "version: 1.1.0 " in repo.path("konsulent").read_text("utf-8")


@pytest.mark.parametrize("form", ["'{}'  # 1.0.0", '"{}"', ">- # 1.0.0\n  {}", "|-\n    {}", "\n  {}"])
def test_the_number_is_changed_in_whatever_form_it_is_written(cli: Cli, repo: Repo, form: str) -> None:
    path = write(repo)
    before, _, after = path.read_text("utf-8").partition("1.0.0  # hæves med funkbesk bump")
    path.write_text(before + form.format("1.0.0") + after, "utf-8")
    assert cli("bump", "konsulent", "--as", "større").code == 0
    assert path.read_text("utf-8") == before + form.format("2.0.0") + after


@pytest.mark.parametrize("number", ['"1.0\\x2e0"', "99999.0.0"])
def test_a_number_that_can_not_be_raised_is_left(cli: Cli, repo: Repo, number: str) -> None:
    path = write(repo)
    text = path.read_text("utf-8").replace("version: 1.0.0", f"version: {number}")
    path.write_text(text, "utf-8")
    repo.commit()
    result = cli("bump", "konsulent", "--as", "større")
    assert (result.code, result.out) == (2, "")
    assert path.read_text("utf-8") == text


def test_settings_with_errors_stop_it(cli: Cli, repo: Repo) -> None:
    before = write(repo, **EDITS["større"]).read_bytes()
    (repo.root / "funkbesk.yaml").write_text("versionsregler: [", "utf-8")
    result = cli("bump", "konsulent")
    assert (result.code, result.out) == (2, "")
    assert "funkbesk.yaml" in result.err
    assert repo.path("konsulent").read_bytes() == before


def test_nothing_to_raise(cli: Cli, repo: Repo) -> None:
    before = repo.path("konsulent").read_bytes()
    assert cli("bump", "konsulent").code == 0
    assert repo.path("konsulent").read_bytes() == before


def test_several_rounds_are_measured_from_the_approved_version(cli: Cli, repo: Repo) -> None:
    write(repo, version="2.0.0", status="høring", **EDITS["større"])
    repo.commit()
    write(repo, version="2.0.0", status="høring", duty="Godkendelse af afdelingens budget og løn")
    result = cli("bump", "konsulent")
    assert result.code == 0
    assert "version: 2.0.0 " in repo.path("konsulent").read_text("utf-8")


@pytest.mark.parametrize("form", ['"1.0.0"', "'1.0.0'", "1.0.0"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_quotes_line_ends_and_byte_order_marks_stay(cli: Cli, repo: Repo, form: str, newline: str, mark: str) -> None:
    path = repo.path("konsulent")
    text = mark + path.read_text("utf-8").replace("version: 1.0.0", f"version: {form}").replace("\n", newline)
    path.write_bytes(text.encode())
    assert cli("bump", "konsulent", "--as", "mindre").code == 0
    assert path.read_bytes() == text.replace(form, form.replace("1.0.0", "1.1.0")).encode()


def test_without_git_only_a_class_of_ones_own(cli: Cli, repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    result = cli("bump", "konsulent")
    assert (result.code, result.out) == (2, "")
    assert cli("bump", "konsulent", "--as", "rettelse").code == 0
    assert "version: 1.0.1 " in repo.path("konsulent").read_text("utf-8")


def test_a_new_description_that_is_not_committed(cli: Cli, repo: Repo) -> None:
    path = write(repo, name="leder", status="udkast", version="0.1.0")
    before = path.read_bytes()
    assert cli("bump", "leder").code == 0
    assert path.read_bytes() == before
    assert cli("bump", "leder", "--as", "mindre").code == 0


def test_a_draft_that_was_never_approved_stays_as_it_is(cli: Cli, repo: Repo) -> None:
    path = write(repo, name="leder", status="udkast", version="0.1.0")
    repo.commit()
    path = write(repo, name="leder", status="udkast", version="0.1.0", duty="Godkendelse af afdelingens budget")
    before = path.read_bytes()
    assert cli("bump", "leder").code == 0
    assert path.read_bytes() == before
    assert cli("bump", "leder", "--as", "mindre").code == 0
    assert "version: 0.2.0 " in path.read_text("utf-8")


@pytest.mark.parametrize("commits", [1, 2])
def test_a_change_that_is_committed_already_counts(cli: Cli, repo: Repo, commits: int) -> None:
    for number in range(commits):
        write(repo, duty=f"Godkendelse af afdelingens budget {number}")
        repo.commit()
    assert cli("bump", "konsulent").code == 0
    assert "version: 2.0.0 " in repo.path("konsulent").read_text("utf-8")


@pytest.mark.parametrize("content", ["id: [", "id: konsulent\nversion: 1.0.0\n"])
def test_a_file_with_errors_is_left_alone(cli: Cli, repo: Repo, content: str) -> None:
    repo.path("konsulent").write_text(content, "utf-8")
    result = cli("bump", "konsulent")
    assert (result.code, result.out) == (2, "")
    assert repo.path("konsulent").read_text("utf-8") == content


def test_a_version_below_the_approved_one_is_brought_back(cli: Cli, repo: Repo) -> None:
    write(repo, version="0.9.0")
    assert cli("bump", "konsulent").code == 0
    assert "version: 1.0.0 " in repo.path("konsulent").read_text("utf-8")
