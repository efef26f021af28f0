"""`check --base`: what a pull request must hold, in real repositories with a branch."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from funkbesk.lint.language.spelling import speller
from tests.support.repositories import Repo
from tests.support.versioned import DUTY, TASK, approved_repo, write

Cli = Callable[..., Any]
VERSION_RULES = {
    "version-ikke-hævet",
    "version-hævet-for-lidt",
    "version-sænket",
    "version-hævet-uden-ændring",
    "gyldig-fra-ikke-fornyet",
    "godkendelse-ikke-fornyet",
    "status-tilbage",
    "godkendt-slettet",
}
NEW_DUTY = "Godkendelse af afdelingens budget"
NEW_TASK = "At besvare klager over afgørelser og aktindsigt"


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """Return a repository that stands on a branch, with an approved description on main."""
    repo = approved_repo(tmp_path / "lager")
    repo.git("switch", "--quiet", "--create", "gren")
    monkeypatch.chdir(repo.root)
    return repo


def found(cli: Cli) -> tuple[int, set[tuple[str, int]]]:
    """Return the exit code, and rule and line of what was found of the rules on versions."""
    result = cli("check", "--base", "main", "--format", "json")
    assert result.err == ""
    findings = [(one["rule"], one["line"]) for one in json.loads(result.out)]
    return result.code, {finding for finding in findings if finding[0] in VERSION_RULES}


def line_of(repo: Repo, key: str) -> int:
    lines = repo.path("konsulent").read_text("utf-8").split("\n")
    return next(number for number, line in enumerate(lines, 1) if line.startswith(f"{key}:"))


CASES: list[tuple[str, dict[str, str], dict[str, str]]] = [
    ("nothing changed", {}, {}),
    ("raised enough", {"tasks": NEW_TASK, "version": "1.1.0"}, {}),
    ("raised more than enough", {"tasks": NEW_TASK, "version": "2.0.0"}, {}),
    ("not raised", {"tasks": NEW_TASK}, {"version-ikke-hævet": "version"}),
    ("raised too little", {"tasks": NEW_TASK, "version": "1.0.1"}, {"version-hævet-for-lidt": "version"}),
    ("lowered", {"tasks": NEW_TASK, "version": "0.9.0"}, {"version-sænket": "version"}),
    ("raised for nothing", {"version": "1.1.0"}, {"version-hævet-uden-ændring": "version"}),
    ("approved anew", {"duty": NEW_DUTY, "version": "2.0.0", "approved": "2026-06-01"}, {}),
    (
        "not approved anew",
        {"duty": NEW_DUTY, "version": "2.0.0"},
        {"gyldig-fra-ikke-fornyet": "gyldig_fra", "godkendelse-ikke-fornyet": "godkendt"},
    ),
    ("a draft again", {"tasks": NEW_TASK, "version": "1.1.0", "status": "udkast"}, {"status-tilbage": "status"}),
]


@pytest.mark.parametrize(("change", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
@pytest.mark.parametrize("committed", [True, False])
def test_versions(cli: Cli, repo: Repo, change: dict[str, str], expected: dict[str, str], committed: bool) -> None:
    write(repo, **change)
    if committed:
        repo.commit()
    code, rules = found(cli)
    assert rules == {(rule, line_of(repo, key)) for rule, key in expected.items()}
    assert code == int(bool(expected) and "version-hævet-uden-ændring" not in expected)


def test_one_raise_covers_a_round_of_changes(cli: Cli, repo: Repo) -> None:
    write(repo, tasks=NEW_TASK, version="1.1.0")
    repo.commit()
    write(repo, tasks=f"{NEW_TASK} og tilsyn", version="1.1.0")
    repo.commit()
    assert found(cli) == (0, set())


def test_what_main_has_done_since_is_not_held_against_the_branch(cli: Cli, repo: Repo) -> None:
    repo.git("switch", "--quiet", "main")
    write(repo, name="leder")
    repo.commit()
    write(repo, name="leder", tasks=NEW_TASK, version="1.1.0")
    repo.commit()
    repo.git("switch", "--quiet", "gren")
    assert found(cli) == (0, set())


def test_a_draft_without_an_approved_version_is_exempt(cli: Cli, repo: Repo) -> None:
    write(repo, name="leder", status="udkast", version="0.1.0")
    repo.commit()
    write(repo, name="leder", status="udkast", version="0.1.0", tasks=NEW_TASK)
    assert found(cli) == (0, set())


def test_an_approved_description_is_not_just_deleted(cli: Cli, repo: Repo) -> None:
    repo.git("rm", "--quiet", "descriptions/konsulent.yaml")
    assert found(cli) == (1, {("godkendt-slettet", 1)})


def test_a_renamed_file_is_the_same_description(cli: Cli, repo: Repo) -> None:
    repo.git("mv", "descriptions/konsulent.yaml", "descriptions/raadgiver.yaml")
    repo.commit()
    assert found(cli)[1] == set()


def test_an_accepted_change_asks_for_nothing(cli: Cli, repo: Repo) -> None:
    write(repo, tasks=NEW_TASK)
    result = cli("check", "--base", "main", "--format", "terminal")
    [reason] = [line for line in result.out.split("\n") if "punkt-omskrevet (" in line]
    imprint = reason.split("(")[1].split(")")[0]
    accepted = f"versionspolitik:\n  godtagne_ændringer:\n  - aftryk: {imprint}\n    grund: Aftalt i chefgruppen\n"
    accepted += "    udløber: 2026-12-31\n"
    settings = repo.root / "funkbesk.yaml"
    settings.write_text(settings.read_text("utf-8") + accepted, "utf-8")
    for today, code in (("2026-12-31", 0), ("2027-01-01", 1)):
        assert cli("check", "--base", "main", "--today", today, "--format", "json").code == code


def test_annotations_name_files_from_the_root_of_the_repository(
    cli: Cli, repo: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_WORKSPACE", str(repo.root.parent))
    write(repo, tasks=NEW_TASK)
    for arguments in (("check", "--base", "main"), ("diff", "konsulent")):
        lines = cli(*arguments, "--format", "github").out.split("\n")
        annotations = [line for line in lines if line.startswith("::")]
        assert annotations
        assert all(f" file={repo.root.name}/descriptions/konsulent.yaml," in line for line in annotations)


def test_a_rule_that_can_not_work_says_so(cli: Cli, repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("funkbesk.lint.language.spelling.dictionary_folder", lambda: None)
    settings = repo.root / "funkbesk.yaml"
    settings.write_text(settings.read_text("utf-8") + "niveauer:\n  spr-stavning: hint\n", "utf-8")
    speller.cache_clear()
    assert "ordbog" in cli("check", "--base", "main").err
    assert cli("check", "--base", "main", "--quiet").err == ""
    speller.cache_clear()


def test_nothing_wrong_shows_nothing(cli: Cli, repo: Repo) -> None:
    result = cli("check", "--base", "main", "--format", "terminal")
    assert (result.code, result.out, result.err) == (0, "", "")


def test_the_reasons_are_those_that_count(cli: Cli, repo: Repo) -> None:
    """A rule that is switched off gives no reason, and nothing that asks for no version is one."""
    settings = repo.root / "funkbesk.yaml"
    off = "versionspolitik:\n  regler:\n    flyttet-fra-ansvar: {niveau: fra}\n    ansvar-tilføjet: {niveau: fra}\n"
    settings.write_text(settings.read_text("utf-8") + off, "utf-8")
    path = write(repo)
    duty = f"    frister: {DUTY}"
    text = path.read_text("utf-8").replace(duty, f"    nyt: {NEW_DUTY}")
    path.write_text(text.replace("ansvar:\n", f"{duty} og aftaler\nansvar:\n"), "utf-8")
    lines = cli("check", "--base", "main", "--format", "terminal").out.split("\n")
    assert [line.split(" (")[0] for line in lines if line.startswith("- ")] == ["- mindre: punkt-omskrevet"]
    write(repo, version="1.1.0")
    assert "\n- " not in cli("check", "--base", "main", "--format", "terminal").out


def test_only_what_is_new_is_linted(cli: Cli, repo: Repo) -> None:
    write(repo, tasks=f"{TASK}  med to mellemrum", version="1.1.0")
    result = cli("check", "--base", "main", "--format", "json")
    rules = {one["rule"] for one in json.loads(result.out)}
    assert "typo-mellemrum" in rules
    assert "begreb-ukendt" not in rules


@pytest.mark.parametrize("base", ["findes-ikke", "--upload-pack=x", "", "HEAD:descriptions"])
def test_a_base_that_is_none(cli: Cli, repo: Repo, base: str) -> None:
    result = cli("check", "--base", base)
    assert (result.code, result.out) == (2, "")


@pytest.mark.parametrize("command", [("check", "--base", "main"), ("history", "konsulent"), ("bump", "konsulent")])
def test_broken_settings_are_not_taken_for_none(cli: Cli, repo: Repo, command: tuple[str, ...]) -> None:
    (repo.root / "funkbesk.yaml").write_text("versionspolitik: [\n", "utf-8")
    result = cli(*command)
    assert (result.code, result.out) == (2, "")
    assert "funkbesk.yaml" in result.err


def test_a_changed_file_that_still_can_not_be_read(cli: Cli, repo: Repo) -> None:
    path = repo.path("brudt")
    path.write_text("id: brudt\ntitel: en: to\n", "utf-8")
    repo.commit()
    repo.git("branch", "--force", "main")
    assert cli("check", "--base", "main").code == 0
    path.write_text("id: brudt\ntitel: en\nformål: to: tre\n", "utf-8")
    assert cli("check", "--base", "main").code == 1
