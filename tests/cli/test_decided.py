"""`diff` and `history` name the decision behind a change, in real repositories and in every format."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from funkbesk.diff.json_schema import comparison_schema
from tests.support.meetings import write_meeting
from tests.support.repositories import Repo
from tests.support.versioned import TASK, approved_repo, write

Cli = Callable[..., Any]
CHANGED = f"{TASK} og aktindsigt"
REGISTER = """\
kommune: Eksempel Kommune
enheder: {sekretariatet: {navn: Sekretariatet}}
fora: {chefgruppen: {navn: chefgruppen}}
"""
MEETING = """\
id: 2026-03-10-chefgruppen
forum: chefgruppen
dato: 2026-03-10
status: afholdt
punkter:
  evaluering:
    titel: Evaluering af konsulentens beskrivelse
    om: [konsulent]
    beslutninger:
      klager: {udfald: godkendt, om: [konsulent#klager]}
      møder: {udfald: godkendt, om: [konsulent#dagsorden]}
"""
ADDRESS = "2026-03-10-chefgruppen#evaluering.klager"
APPROVED = "2026-04-14"


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """Return a repository with version 1.0.0, approved on 1 January 2026."""
    repo = approved_repo(tmp_path / "lager")
    (repo.root / "descriptions" / "organisation.yaml").write_text(REGISTER, "utf-8")
    repo.commit()
    monkeypatch.chdir(repo.root)
    return repo


def decided(cli: Cli, *names: str) -> dict[str, list[str]]:
    """Return the decisions that `diff` names: by the id of each bullet that changed, and under "" for the whole."""
    result = cli("diff", *names, "--format", "json")
    assert (result.code, result.err) == (0, "")
    [comparison] = json.loads(result.out)
    jsonschema.validate(comparison, comparison_schema())
    found = {"": comparison["decisions"]}
    for change in comparison["changes"]:
        if change["subject"] == "punkt":
            found[change["new"][0]["id"]] = change["decisions"]
        else:
            assert not change["decisions"]
    return {name: [decision["address"] for decision in decisions] for name, decisions in found.items()}


def test_the_bullet_that_the_decision_names(cli: Cli, repo: Repo) -> None:
    write_meeting(repo.root, MEETING)
    write(repo, version="2.0.0", approved=APPROVED, tasks=CHANGED)
    expected = {"": [], "klager": [ADDRESS]}  # the other decision names a bullet that did not change
    assert decided(cli, "konsulent") == expected
    repo.commit()
    assert decided(cli, "konsulent@1.0.0", "konsulent@2.0.0") == expected
    assert decided(cli, "HEAD~1..HEAD") == expected
    assert decided(cli, "HEAD~1") == expected


def test_an_id_in_decomposed_letters(cli: Cli, repo: Repo) -> None:
    write(repo, name="rådgiver")
    repo.commit()
    path = write_meeting(repo.root, MEETING.replace("konsulent", "rådgiver"))
    path.write_text(unicodedata.normalize("NFD", path.read_text("utf-8")), "utf-8")
    write(repo, name="rådgiver", version="2.0.0", approved=APPROVED, tasks=CHANGED)
    assert decided(cli, "rådgiver") == {"": [], "klager": [ADDRESS]}


def test_no_decision_is_named_for_another_bullet(cli: Cli, repo: Repo) -> None:
    write_meeting(repo.root, MEETING)
    write(repo, version="2.0.0", approved=APPROVED, duty="Overholdelse af afdelingens frister og budget")
    assert decided(cli, "konsulent") == {"": [], "frister": []}


def test_the_whole_where_the_approval_names_the_meeting(cli: Cli, repo: Repo) -> None:
    text = MEETING.replace("møder: {udfald: godkendt, om: [konsulent#dagsorden]}", "hele: {udfald: ændret}")
    write_meeting(repo.root, text)
    path = write(repo, version="2.0.0", approved="2026-03-10", tasks=CHANGED)
    assert decided(cli, "konsulent") == {"": [], "klager": [ADDRESS]}
    named = path.read_text("utf-8").replace("dato: 2026-03-10}", "dato: 2026-03-10, møde: 2026-03-10-chefgruppen}")
    path.write_text(named, "utf-8")
    assert decided(cli, "konsulent")[""] == ["2026-03-10-chefgruppen#evaluering.hele"]


def test_the_meetings_are_those_of_the_newer_side(cli: Cli, repo: Repo) -> None:
    write(repo, version="2.0.0", approved=APPROVED, tasks=CHANGED)
    repo.commit()
    write_meeting(repo.root, MEETING)  # on the disk, and in no commit
    assert decided(cli, "konsulent@1.0.0", "konsulent@2.0.0") == {"": [], "klager": []}
    assert decided(cli, "konsulent@1.0.0", "konsulent") == {"": [], "klager": [ADDRESS]}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("day", "tied"), [("2026-01-05", False), ("2026-01-06", True), ("2026-01-20", True), ("2026-01-21", False)]
)
def test_without_approvals_the_days_of_the_commits_count(cli: Cli, repo: Repo, day: str, tied: bool) -> None:
    """The draft came in on 5 January and was changed on 20 January; other files were committed on 10 and 30 January."""
    repo.when = repo.when.replace(month=1, day=5)
    write(repo, status="udkast", version="0.1.0", name="leder")
    repo.commit()
    repo.when = repo.when.replace(day=10)
    write(repo, status="udkast", version="0.1.0", name="tredje")
    before = repo.commit()
    repo.when = repo.when.replace(day=20)
    write(repo, status="udkast", version="0.2.0", name="leder", tasks=CHANGED)
    repo.commit()
    repo.when = repo.when.replace(day=30)
    write_meeting(repo.root, MEETING.replace("konsulent", "leder").replace("dato: 2026-03-10", f"dato: {day}"))
    after = repo.commit()
    expected = {"": [], "klager": [ADDRESS] if tied else []}
    assert decided(cli, f"{before}:leder", f"{after}:leder") == expected
    assert decided(cli, f"{before}:leder", "leder") == expected  # the file has not changed since its commit


def test_an_uncommitted_change_is_of_today(cli: Cli, repo: Repo) -> None:
    write_meeting(repo.root, MEETING)
    write(repo, tasks=CHANGED)
    assert decided(cli, "konsulent", "--today", "2026-03-10")["klager"] == [ADDRESS]
    assert decided(cli, "konsulent", "--today", "2026-03-09")["klager"] == []


def test_a_text_from_elsewhere_has_no_day(cli: Cli, repo: Repo, tmp_path: Path) -> None:
    write_meeting(repo.root, MEETING)
    data = write(repo, tasks=CHANGED).read_bytes()
    repo.git("checkout", "--quiet", "--", "descriptions")
    for copy in (tmp_path / "kopi.yaml", repo.root / "kopi.yaml"):
        copy.write_bytes(data)
        assert decided(cli, "konsulent", str(copy)) == {"": [], "klager": []}


@pytest.mark.parametrize("output_format", ["terminal", "md", "html"])
def test_it_is_said_in_every_format(cli: Cli, repo: Repo, output_format: str) -> None:
    write_meeting(repo.root, MEETING)
    write(repo, version="2.0.0", approved=APPROVED, tasks=CHANGED)
    repo.commit()
    for arguments in (("diff", "HEAD~1..HEAD"), ("history", "konsulent")):
        result = cli(*arguments, "--format", output_format)
        assert result.code == 0, result.err
        text = Path(result.out.strip()).read_text("utf-8") if output_format == "html" else result.out
        words = " ".join(text.replace("\\", "").replace("<!-- -->", "").split())
        assert words.count("Besluttet på mødet i chefgruppen den 10. marts 2026") == 1
        assert words.count(ADDRESS) == 1


def test_the_history_tells_each_version(cli: Cli, repo: Repo) -> None:
    write(repo, version="2.0.0", approved=APPROVED, tasks=CHANGED)
    repo.commit()
    write(repo, version="2.0.1", approved=APPROVED, tasks=CHANGED.replace("At besvare", "At at besvare"))
    repo.commit()
    write_meeting(repo.root, MEETING)
    first = MEETING.replace("2026-03-10", "2025-12-01").replace(
        "udfald: godkendt, om", "version: 1.0.0, udfald: godkendt, om"
    )
    write_meeting(repo.root, first)
    versions = json.loads(cli("history", "konsulent", "--format", "json").out)["versions"]
    assert [(one["version"], [decision["address"] for decision in one["decisions"]]) for one in versions] == [
        ("2.0.1", []),
        ("2.0.0", [ADDRESS]),
        ("1.0.0", ["2025-12-01-chefgruppen#evaluering.klager", "2025-12-01-chefgruppen#evaluering.møder"]),
    ]


def test_the_log_of_a_printed_description(cli: Cli, repo: Repo) -> None:
    write_meeting(repo.root, MEETING)
    write(repo, version="2.0.0", approved=APPROVED, tasks=CHANGED)
    repo.commit()
    assert cli("render", "konsulent", "--format", "html", "--with-history", "--quiet").code == 0
    assert ADDRESS in Path("build/konsulent.html").read_text("utf-8")


def test_a_broken_meeting_about_it_is_said(cli: Cli, repo: Repo) -> None:
    write(repo, version="2.0.0", approved=APPROVED, tasks=CHANGED)
    path = write_meeting(repo.root, MEETING)
    path.write_text(MEETING.replace("dato: 2026-03-10", "dato: 10. marts"), "utf-8")
    for arguments in (("diff", "konsulent"), ("history", "konsulent")):
        result = cli(*arguments)
        assert result.code == 2
        assert result.out
        assert path.name in result.err
    path.write_text("id: ]", "utf-8")  # about something else, as far as anybody can tell
    assert cli("diff", "konsulent").code == 0
