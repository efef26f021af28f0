"""`history`: one entry per version, with its class, in every format; also after a rename."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.repositories import Repo, shallow_clone
from tests.support.versioned import TASK, approved_repo, write

Cli = Callable[..., Any]


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """Return a repository with 1.0.0, a typo mended in 1.0.1 (in two commits), and 2.0.0 under another file name."""
    repo = approved_repo(tmp_path / "lager")
    write(repo, version="1.0.1", tasks=f"{TASK}, kladde")
    repo.commit()
    write(repo, version="1.0.1", tasks=TASK.replace("afgørelser", "afgørrelser"))
    repo.commit()
    repo.git("mv", "descriptions/konsulent.yaml", "descriptions/raadgiver.yaml")
    repo.commit()
    text = repo.path("raadgiver").read_text("utf-8")
    repo.path("raadgiver").unlink()
    repo.path("konsulent").write_text(text, "utf-8")
    repo.commit()
    write(repo, version="2.0.0", approved="2026-06-01", duty="Godkendelse af afdelingens budget")
    repo.commit()
    monkeypatch.chdir(repo.root)
    return repo


def test_one_entry_for_each_version(cli: Cli, repo: Repo) -> None:
    versions = json.loads(cli("history", "konsulent", "--format", "json").out)["versions"]
    assert [(one["version"], one["class"], one["valid_from"]) for one in versions] == [
        ("2.0.0", "større", "2026-06-01"),
        ("1.0.1", "rettelse", "2026-01-01"),
        ("1.0.0", None, "2026-01-01"),
    ]
    assert [one["commit"] for one in versions][-1] == repo.git("rev-list", "--max-parents=0", "HEAD")[:10]


@pytest.mark.parametrize("output_format", ["terminal", "md", "json", "html"])
def test_nobody_is_named(cli: Cli, repo: Repo, output_format: str) -> None:
    folder = ("--out", "ud") if output_format == "html" else ()
    result = cli("history", "konsulent", "--format", output_format, *folder)
    assert result.code == 0, result.err
    written = [path.read_text("utf-8") for path in Path("ud").glob("*.html")]
    text = "\n".join([result.out, *written])
    assert "Prøve" not in text
    assert "eksempel.invalid" not in text
    assert "2.0.0" in text.replace("\\", "")


def test_a_description_that_git_does_not_know(cli: Cli, repo: Repo) -> None:
    result = cli("history", "findes-ikke")
    assert (result.code, result.out) == (2, "")
    assert len(result.err.strip().split("\n")) == 2


def test_a_state_that_does_not_follow_the_schema_is_told_as_such(cli: Cli, repo: Repo) -> None:
    path = repo.path("konsulent")
    path.write_text(path.read_text("utf-8").replace("opgaver:", "opgaverne:").replace("2.0.0", "2.1.0"), "utf-8")
    repo.commit()
    write(repo, version="2.2.0")
    repo.commit()
    versions = json.loads(cli("history", "konsulent", "--format", "json").out)["versions"]
    assert [one["class"] for one in versions] == [None, None, "større", "rettelse", None]


def test_a_folder_for_text_is_refused(cli: Cli, repo: Repo) -> None:
    result = cli("history", "konsulent", "--out", "ud")
    assert (result.code, result.out) == (2, "")
    assert "--out" in result.err


def test_a_clone_without_the_older_commits_says_so(cli: Cli, repo: Repo, tmp_path: Path) -> None:
    assert cli("history", "konsulent").err == ""
    clone = shallow_clone(repo, tmp_path / "kopi")
    result = cli("history", "konsulent", "--root", str(clone.root))
    assert (result.code, len(result.err.splitlines())) == (0, 2)
    assert "--unshallow" in result.err
