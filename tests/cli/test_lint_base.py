"""`lint --base` and `--changed`: what is new since an earlier commit, in real repositories."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.repositories import Repo, copy_repo, make_repo

Cli = Callable[..., Any]
Found = set[tuple[str, str]]

CLEAN = "At vise æ, ø og å"
VAGUE = "At passe diverse planter"  # spr-vag
SPACES = "At svare på  spørgsmål"  # typo-mellemrum
RULES = ("--select", "spr-vag,typo-mellemrum,rolle-ukendt,reference-ukendt,lix-stigning,status-krav")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Repo:
    """Return a repository with a vague bullet in each of two descriptions."""
    repo = make_repo(tmp_path_factory.mktemp("forlæg") / "lager")
    for name in ("fk", "ls"):
        repo.write(name, title=f"Rollen {name}", bullet=VAGUE)
    repo.commit()
    return repo


@pytest.fixture
def repo(made: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    repo = copy_repo(made, tmp_path / "lager")
    monkeypatch.chdir(repo.root)
    return repo


def found(cli: Cli, *options: str) -> Found:
    result = cli("lint", *RULES, "--format", "json", *options)
    assert result.code in {0, 1}, result.err
    return {(Path(one["path"]).stem, one["rule"]) for one in json.loads(result.out)}


def test_files_that_have_changed(cli: Cli, repo: Repo) -> None:
    assert found(cli, "--base", "HEAD") == set()
    repo.write("fk", title="Rollen fk", bullet=VAGUE, version="0.2.0")
    assert found(cli, "--base", "HEAD") == {("fk", "spr-vag"), ("fk", "status-krav")}
    assert found(cli, "--base", "HEAD", "--changed") == set()
    assert found(cli) == {(name, rule) for name in ("fk", "ls") for rule in ("spr-vag", "status-krav")}


def test_bullets_that_have_changed(cli: Cli, repo: Repo) -> None:
    repo.write("fk", title="Rollen fk", bullet=f"{VAGUE} og  andet")
    assert found(cli, "--changed") == {("fk", "spr-vag"), ("fk", "typo-mellemrum")}
    assert found(cli, "--changed", "--level", "fejl") == set()


def test_a_finding_that_a_change_causes_in_another_file(cli: Cli, repo: Repo) -> None:
    repo.path("organisation").write_text("kommune: Eksempel Kommune\nenheder: {stab: {navn: Staben}}\n", "utf-8")
    expected = {("fk", "reference-ukendt"), ("ls", "reference-ukendt"), ("funkbesk", "reference-ukendt")}
    assert found(cli, "--base", "HEAD") == found(cli, "--changed") == expected


def test_a_new_file_and_a_renamed_one(cli: Cli, repo: Repo) -> None:
    repo.path("ls").rename(repo.path("ledelse"))
    repo.write("ny", title="Rollen ny", bullet=SPACES)
    assert found(cli, "--changed") == {("ny", "typo-mellemrum"), ("ny", "status-krav")}
    assert found(cli, "--base", "HEAD") == {("ny", "typo-mellemrum"), ("ny", "status-krav")}


def test_a_deleted_file(cli: Cli, repo: Repo) -> None:
    repo.path("ls").unlink()
    assert found(cli, "--base", "HEAD") == set()


def test_what_others_did_since_is_not_counted(cli: Cli, repo: Repo) -> None:
    """The base is where the branch began, not where the other branch is now."""
    repo.git("checkout", "--quiet", "-b", "gren")
    repo.write("fk", title="Rollen fk", bullet=SPACES)
    repo.commit()
    repo.git("checkout", "--quiet", "main")
    repo.write("ls", title="Rollen ls", bullet=CLEAN)
    repo.commit()
    repo.git("checkout", "--quiet", "gren")
    assert found(cli, "--base", "main", "--changed") == {("fk", "typo-mellemrum")}
    assert found(cli, "--base", "main") == {("fk", "typo-mellemrum"), ("fk", "status-krav")}


def test_a_changed_file_that_still_can_not_be_read(cli: Cli, repo: Repo) -> None:
    """Its finding is the same as before, but what is new in the file was not looked at."""
    repo.path("fk").write_text("id: fk\ntitel: en: to\n", "utf-8")
    repo.commit()
    assert found(cli, "--changed") == set()
    repo.path("fk").write_text("id: fk\ntitel: en\nformål: to: tre\n", "utf-8")
    assert found(cli, "--changed") == found(cli, "--base", "HEAD") == {("fk", "yaml-kolon")}
    assert cli("lint", "--changed", "--diff").code == 1


def test_the_exit_code_is_about_what_is_new(cli: Cli, repo: Repo) -> None:
    old = cli("lint", *RULES, "--fail-on", "hint", "--changed")
    assert (old.code, old.out) == (0, "")
    repo.write("fk", title="Rollen fk", bullet=SPACES)
    assert cli("lint", *RULES, "--fail-on", "hint", "--changed").code == 1


def test_only_the_file_asked_for(cli: Cli, repo: Repo) -> None:
    for name in ("fk", "ls"):
        repo.write(name, title=f"Rollen {name}", bullet=SPACES)
    assert found(cli, "--changed", "descriptions/fk.yaml") == {("fk", "typo-mellemrum")}


def test_fixes_stay_within_what_is_new(cli: Cli, repo: Repo) -> None:
    for name in ("a", "b"):
        repo.write(name, title=f"Rollen {name}", bullet=SPACES)
    repo.commit()
    repo.write("b", title="Rollen b", bullet=SPACES, version="0.2.0")
    assert cli("lint", *RULES, "--base", "HEAD", "--fix").code == 0
    assert SPACES in repo.path("a").read_text("utf-8")
    assert SPACES not in repo.path("b").read_text("utf-8")


def test_a_section_that_became_harder_to_read(cli: Cli, repo: Repo) -> None:
    easy = "At se på det, som vi har sat os for at nå i år. " * 4
    hard = "At koordinere implementeringsplanernes kompetenceudviklingsperspektiver på tværs af organisationen " * 5
    repo.write("fk", title="Rollen fk", bullet=easy.strip())
    repo.commit()
    repo.write("fk", title="Rollen fk", bullet=hard.strip())
    assert ("fk", "lix-stigning") not in found(cli)
    assert ("fk", "lix-stigning") in found(cli, "--changed")
    assert ("fk", "lix-stigning") in found(cli, "--base", "HEAD")


def test_what_is_known_of_the_files_stays(cli: Cli, repo: Repo) -> None:
    """The base has another register, so nothing that is found there may be kept for the files of today."""
    repo.path("organisation").write_text("kommune: X\nenheder: {sekretariatet: {navn: S}}\n", "utf-8")
    found(cli)
    kept = (repo.root / ".funkbesk_cache" / "lint.json").stat()
    found(cli, "--changed")
    now = (repo.root / ".funkbesk_cache" / "lint.json").stat()
    assert (now.st_ino, now.st_mtime_ns) == (kept.st_ino, kept.st_mtime_ns)  # not even written again


@pytest.mark.parametrize("base", ["nope", "--upload-pack=x", "-n", "", "HEAD~9"])
def test_a_base_that_is_none(cli: Cli, repo: Repo, base: str) -> None:
    result = cli("lint", f"--base={base}")
    assert (result.code, result.out) == (2, "")
    assert len(result.err.splitlines()) == 2


def test_outside_of_a_repository(cli: Cli, repo: Repo, tmp_path: Path) -> None:
    (repo.top / ".git").rename(tmp_path / "væk")
    result = cli("lint", "--changed")
    assert (result.code, result.out) == (2, "")


def test_contradictions(cli: Cli, repo: Repo) -> None:
    assert cli("lint", "--changed", "--write-baseline").code == 2
    assert not (repo.root / ".funkbesk-baseline.json").exists()


def test_a_meeting_that_has_changed(cli: Cli, repo: Repo) -> None:
    """What a meeting had before is known, also where it shares its id with a description."""
    meeting = repo.root / "meetings" / "fk.yaml"
    meeting.parent.mkdir()
    text = f"id: fk\ndato: 2027-03-10\npunkter:\n  a: {{titel: Planter, resumé: {VAGUE}}}\n"
    meeting.write_text(text, encoding="utf-8")
    assert found(cli, "--changed") == {("fk", "spr-vag")}
    repo.commit()
    assert found(cli, "--changed") == found(cli, "--base", "HEAD") == set()
    meeting.write_text(text + f"  b: {{titel: Spørgsmål, resumé: {SPACES}}}\n", encoding="utf-8")
    assert found(cli, "--changed") == {("fk", "typo-mellemrum")}
    assert found(cli, "--base", "HEAD") == {("fk", "typo-mellemrum"), ("fk", "spr-vag")}
    meeting.rename(meeting.with_name("flyttet.yaml"))
    assert found(cli, "--changed", "--select", "tegn,sprog") == {("flyttet", "typo-mellemrum")}
