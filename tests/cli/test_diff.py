"""`diff`: which versions are compared, what is written, and the exit codes, in real repositories."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.repositories import Repo
from tests.support.versioned import DUTY, TASK, approved_repo, write

Cli = Callable[..., Any]
CHANGED = "At besvare klager over afgørelser og aktindsigt"


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    repo = approved_repo(tmp_path / "lager")
    monkeypatch.chdir(repo.root)
    return repo


def changes(cli: Cli, *arguments: str) -> list[tuple[str, str]]:
    """Return (kind, rule) of what `diff --format json` tells."""
    result = cli("diff", "--format", "json", *arguments)
    assert (result.code, result.err) == (0, "")
    return [
        (change.get("kind", change["subject"]), change["verdicts"][0]["rule"])
        for comparison in json.loads(result.out)
        for change in comparison["changes"]
    ]


def test_an_id_alone_is_compared_with_its_last_commit(cli: Cli, repo: Repo) -> None:
    assert changes(cli, "konsulent") == []
    write(repo, tasks=CHANGED)
    assert changes(cli, "konsulent") == [("ændret", "punkt-omskrevet")]


def test_the_ways_to_name_two_versions(cli: Cli, repo: Repo) -> None:
    write(repo, version="2.0.0", approved="2026-06-01", duty="Overholdelse af afdelingens budget")
    repo.commit()
    expected = changes(cli, "konsulent@1.0.0", "konsulent@2.0.0")
    assert {kind for kind, rule in expected if rule in {"punkt-omskrevet", "ansvar-fjernet"}}
    for names in (
        ("konsulent@1.0.0..2.0.0",),
        ("konsulent@2026-03-01", "konsulent@2026-07-01"),
        ("HEAD~1:konsulent", "konsulent"),
        ("HEAD~1..HEAD",),
        ("HEAD~1:descriptions/konsulent.yaml", "descriptions/konsulent.yaml"),
    ):
        assert changes(cli, *names) == expected, names


def test_a_whole_collection(cli: Cli, repo: Repo) -> None:
    write(repo, name="leder")
    repo.commit()
    write(repo, tasks=CHANGED)
    repo.git("rm", "--quiet", "descriptions/leder.yaml")
    repo.commit()
    told = json.loads(cli("diff", "HEAD~1..HEAD", "--format", "json").out)
    assert [(one["id"], one["old"] is None, one["new"] is None) for one in told] == [
        ("konsulent", False, False),
        ("leder", False, True),
    ]


def test_nothing_is_written_where_nothing_differs(cli: Cli, repo: Repo) -> None:
    for output_format in ("terminal", "md", "github"):
        result = cli("diff", "konsulent", "--format", output_format, "--exit-code")
        assert (result.code, result.out, result.err) == (0, "", "")


def test_reflow_and_comments_are_no_difference(cli: Cli, repo: Repo) -> None:
    path = repo.path("konsulent")
    text = path.read_text("utf-8").replace(TASK, f">-\n      {TASK.replace(' over', chr(10) + '      over')}")
    path.write_text(f"# endnu en kommentar\n{text}", "utf-8")
    assert changes(cli, "konsulent") == []


@pytest.mark.parametrize(
    ("only", "shown"),
    [
        ("større", {"ansvar-fjernet"}),
        ("storre", {"ansvar-fjernet"}),
        ("mindre,rettelse", {"opgave-tilføjet"}),
        ("rettelse --only mindre", {"opgave-tilføjet"}),
        ("større --only mindre --only rettelse", {"ansvar-fjernet", "opgave-tilføjet"}),
    ],
)
def test_only_changes_of_a_class(cli: Cli, repo: Repo, only: str, shown: set[str]) -> None:
    path = write(repo)
    text = path.read_text("utf-8").replace(f"ansvar:\n  punkter:\n    frister: {DUTY}\n", "")
    path.write_text(
        text.replace("    dagsorden:", "    ny: At holde styr på kantinens bestillinger\n    dagsorden:"), "utf-8"
    )
    assert {rule for _, rule in changes(cli, "konsulent", "--only", *only.split())} & {
        "ansvar-fjernet",
        "opgave-tilføjet",
    } == shown


def test_exit_codes(cli: Cli, repo: Repo) -> None:
    write(repo, tasks=CHANGED)
    assert cli("diff", "konsulent").code == 0
    assert cli("diff", "konsulent", "--exit-code").code == 1
    assert cli("diff", "konsulent", "--exit-code", "--only", "større").code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("findes-ikke",),
        ("konsulent@9.9.9",),
        ("konsulent@2020-01-01",),
        ("findes-ikke..HEAD",),
        ("--upload-pack=touch x",),
        ("konsulent", "findes-ikke.yaml"),
        ("konsulent", "--only", "stor"),
        ("konsulent", "--out", "ud"),
        ("konsulent", "--format", "html", "--out", ""),
        ("-", "-"),
        ("konsulent", "--format", "md", "--out", "ud.md"),
        ("HEAD..HEAD", "konsulent"),
        ("descriptions/organisation.yaml",),
        ("HEAD:descriptions/organisation.yaml",),
        ("konsulent", "funkbesk.yaml"),
    ],
)
def test_what_can_not_be_compared_is_one_clear_sentence(cli: Cli, repo: Repo, arguments: tuple[str, ...]) -> None:
    result = cli("diff", *arguments)
    assert (result.code, result.out) == (2, "")
    assert 1 <= len(result.err.strip().split("\n")) <= 3
    assert "Traceback" not in result.err


def test_what_is_missing_is_told_by_its_cause(cli: Cli, repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    write(repo, name="ny")
    assert "git commit" in cli("diff", "ny").err  # the list of descriptions has it: it is git that has not
    repo.path("ny").rename(repo.path("leder"))
    wrong = cli("diff", "leder").err
    assert "leder.yaml" in wrong
    assert "Mente du" not in wrong
    monkeypatch.setenv("PATH", "")
    assert "Programmet git" in cli("diff", "main").err


def test_a_file_with_errors_is_told_and_the_rest_compared(cli: Cli, repo: Repo) -> None:
    write(repo, name="leder")
    repo.commit()
    write(repo, tasks=CHANGED)
    repo.path("leder").write_text("id: [", "utf-8")
    result = cli("diff", "HEAD")
    assert result.code == 2
    assert "aktindsigt" in result.out
    assert "leder.yaml" in result.err


@pytest.mark.parametrize("name", ["funkbesk.yaml", "descriptions/organisation.yaml"])
def test_what_else_has_errors_is_told_and_the_rest_compared(cli: Cli, repo: Repo, name: str) -> None:
    write(repo, tasks=CHANGED)
    (repo.root / name).write_text("navn: [", "utf-8")
    for arguments in (("HEAD",), ("konsulent",)):
        result = cli("diff", *arguments)
        assert result.code == 2
        assert "aktindsigt" in result.out
        assert name in result.err


def test_without_git_files_can_still_be_compared(
    cli: Cli, repo: Repo, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    other = tmp_path / "anden.yaml"
    other.write_text(repo.path("konsulent").read_text("utf-8").replace(TASK, CHANGED), "utf-8")
    monkeypatch.setenv("PATH", "")
    assert changes(cli, "descriptions/konsulent.yaml", str(other)) == [("ændret", "punkt-omskrevet")]
    result = cli("diff", "konsulent@1.0.0", "konsulent")
    assert (result.code, result.out) == (2, "")


def test_what_changed_in_the_register_is_told_where_it_touches(cli: Cli, repo: Repo) -> None:
    path = repo.path("organisation")
    path.write_text(path.read_text("utf-8").replace("navn: Sekretariatet", "navn: Stabssekretariatet"), "utf-8")
    assert "Stabssekretariatet" in cli("diff", "HEAD").out


@pytest.mark.slow
@pytest.mark.pdf
def test_redlines_are_written(cli: Cli, repo: Repo) -> None:
    write(repo, tasks=CHANGED)
    for output_format in ("html", "pdf"):
        result = cli("diff", "konsulent", "--format", output_format, "--out", "ud")
        assert (result.code, result.out) == (0, f"ud/konsulent-ændringer.{output_format}\n"), result.err
    html = (repo.root / "ud" / "konsulent-ændringer.html").read_text("utf-8")
    assert "<ins> og aktindsigt</ins>" in html
    text = subprocess.run(
        ["pdftotext", "-raw", "ud/konsulent-ændringer.pdf", "-"], capture_output=True, check=True, cwd=repo.root
    ).stdout.decode()
    assert "Ændringsmarkeret udgave" in text


def test_a_register_that_is_gone_is_a_change(cli: Cli, repo: Repo) -> None:
    repo.path("organisation").unlink()
    assert "sekretariatet" in cli("diff", "HEAD").out.lower()


def test_a_new_description_is_one_annotation(cli: Cli, repo: Repo) -> None:
    write(repo, name="leder")
    out = cli("diff", "HEAD", "--format", "github").out
    assert out.count("::notice ") == 1
    assert "title=ny-beskrivelse" in out


def test_a_version_with_errors_in_a_commit_is_told_by_its_line(cli: Cli, repo: Repo) -> None:
    repo.path("konsulent").write_text("id: konsulent\ntitel: [\n", "utf-8")
    repo.commit()
    write(repo)
    result = cli("diff", "HEAD:descriptions/konsulent.yaml", "descriptions/konsulent.yaml")
    assert result.code == 2
    assert "linje" in result.err
    assert "funkbesk lint HEAD" not in result.err
