"""`render --with-history`: the versions that git knows stand behind the description, and are kept up to date."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.repositories import Repo
from tests.support.small_collection import write_template
from tests.support.versioned import TASK, approved_repo, write

Cli = Callable[..., Any]
LOG = ("render", "--format", "html", "--with-history")
PLAIN = ("render", "--format", "html")


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    repo = approved_repo(tmp_path / "lager")
    monkeypatch.chdir(repo.root)
    return repo


def page(repo: Repo, name: str = "konsulent") -> str:
    return (repo.root / "build" / f"{name}.html").read_text("utf-8")


def made(cli: Cli, *arguments: str) -> list[str]:
    """Return the files that the command wrote."""
    result = cli(*arguments)
    assert result.code == 0, result.err
    return [Path(line).name for line in result.out.splitlines()]


def test_the_log_stands_behind_the_description(cli: Cli, repo: Repo) -> None:
    write(repo, version="2.0.0", approved="2026-06-01", duty="Godkendelse af afdelingens budget")
    repo.commit()
    assert made(cli, *LOG) == ["konsulent.html"]
    log = page(repo).split("</article>")[1]
    assert log.index(">Ændringslog<") < log.index(">2.0.0<") < log.index(">1.0.0<") < log.index('id="oplysninger"')
    assert "Prøve" not in log


@pytest.mark.slow
def test_it_is_made_again_when_it_is_asked_for_or_not_and_after_a_commit(cli: Cli, repo: Repo) -> None:
    assert made(cli, *PLAIN) == ["konsulent.html"]
    assert "Ændringslog" not in page(repo)
    assert (made(cli, *LOG), made(cli, *LOG)) == (["konsulent.html"], [])
    write(repo, version="1.0.1", tasks=TASK.replace("afgørelser", "afgørrelser"))
    assert made(cli, *LOG) == ["konsulent.html"]
    assert "1.0.1<span" not in page(repo)  # not committed yet
    repo.commit()
    assert (made(cli, *LOG), made(cli, *LOG)) == (["konsulent.html"], [])
    assert "1.0.1<span" in page(repo)
    assert (made(cli, *PLAIN), made(cli, *PLAIN)) == (["konsulent.html"], [])
    assert "Ændringslog" not in page(repo)


def test_what_git_does_not_know_yet_is_made_without_and_told(cli: Cli, repo: Repo) -> None:
    write(repo, name="leder")
    result = cli(*LOG)
    assert (result.code, "Ændringslog" in page(repo), "Ændringslog" in page(repo, "leder")) == (0, True, False)
    assert sum("leder" in line and "git" in line.lower() for line in result.err.splitlines()) == 1


@pytest.mark.parametrize("missing", ["repository", "git", "commits"])
def test_without_git_one_clear_sentence(
    cli: Cli, repo: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: str
) -> None:
    if missing == "git":
        monkeypatch.setenv("PATH", "")
    else:
        (repo.root / ".git").rename(tmp_path / "væk")
        if missing == "commits":
            repo.git("init", "--quiet")
    result = cli(*LOG)
    assert (result.code, result.out, len(result.err.splitlines())) == (2, "", 2)
    assert not (repo.root / "build").exists()


def test_no_git_is_started_without_the_option(cli: Cli, repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[str] = []
    start: Any = subprocess.Popen.__init__

    def noted(self: Any, command: list[str], *rest: Any, **named: Any) -> None:
        started.append(Path(command[0]).name)
        start(self, command, *rest, **named)

    monkeypatch.setattr(subprocess.Popen, "__init__", noted)
    made(cli, *PLAIN)
    assert "git" not in started
    made(cli, *LOG)
    assert "git" in started


def test_a_template_of_the_collection_gets_the_log_too(cli: Cli, repo: Repo) -> None:
    write_template(repo.root, "{% extends 'base.html.j2' %}{% block content %}<h1>Vores</h1>{% endblock %}")
    made(cli, *LOG)
    assert ">Ændringslog<" in page(repo)
