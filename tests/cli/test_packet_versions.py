"""The version in a packet: the one in force on the first day, from git's history; the newer one is told."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.support.descriptions import ROOT
from tests.support.repositories import environment

APPROVED = "status: gældende\nejer: afdelingsleder\ngodkendt: {af: chefgruppen, dato: 2026-12-01}\n"


def _version(root: Path, number: str, stated: str, word: str) -> None:
    """Give the coordinators' description a version, what it says of itself, and a word of its own."""
    path = root / "descriptions" / "faglig-koordinator.yaml"
    text = (ROOT / "descriptions" / path.name).read_text("utf-8")
    text = re.sub(r"(?m)^version: .*\nstatus: udkast\n", f"version: {number}\n{stated}", text)
    path.write_text(text.replace("At være ambassadør for", f"At være {word} for"), encoding="utf-8")


def _commit(root: Path) -> None:
    for command in (("add", "-A"), ("commit", "-qm", "version")):
        subprocess.run(["git", *command], cwd=root, env=environment(root), check=True)


@pytest.fixture
def versions(tmp_path: Path) -> Path:
    """Return a collection whose version 1.0.0 is in force from 1 January, and 2.0.0 from 1 June 2027."""
    repository = tmp_path / "samling"
    shutil.copytree(ROOT / "descriptions", repository / "descriptions")
    shutil.copy(ROOT / "funkbesk.yaml", repository)
    subprocess.run(["git", "init", "-q"], cwd=repository, env=environment(repository), check=True)
    for number, begins, word in (("1.0.0", "2027-01-01", "FØRSTE"), ("2.0.0", "2027-06-01", "ANDEN")):
        _version(repository, number, f"{APPROVED}gyldig_fra: {begins}\n", word)
        _commit(repository)
    return repository


def _packet_of(cli: Cli, root: Path, start: str) -> tuple[str, str]:
    """Return the page of somebody who begins on a day, and what was written to stderr."""
    done = cli(
        "packet", "faglig-koordinator", "--start", start, "--today", "2027-02-01", "-f", "html", "--root", str(root)
    )
    assert done.code == 0
    return (root / "build" / "faglig-koordinator-introduktionspakke.html").read_text("utf-8"), done.err


@pytest.mark.slow
@pytest.mark.parametrize(
    ("start", "word", "newer", "said"),
    [
        ("2027-01-01", "FØRSTE", True, "1.0.0"),
        ("2027-05-31", "FØRSTE", True, "1.0.0"),
        ("2027-06-01", "ANDEN", False, None),
        ("2026-12-31", "ANDEN", False, "Ingen version"),
    ],
)
def test_the_version_in_force_on_the_first_day_is_printed_and_the_newer_one_named(
    cli: Cli, versions: Path, start: str, word: str, said: str | None, *, newer: bool
) -> None:
    page, err = _packet_of(cli, versions, start)
    assert [one for one in ("FØRSTE", "ANDEN") if one in page] == [word]
    assert ('class="newer">En nyere version, 2.0.0, gælder fra den 1. juni 2027.' in page) is newer
    assert ("2.0.0" in err) is (said is not None)
    assert said is None or said in err


@pytest.mark.parametrize(
    ("stated", "told"),
    [
        ("status: høring\n", "En nyere version, 2.1.0, er på vej"),
        (
            "status: ophævet\nejer: afdelingsleder\ngyldig_fra: 2027-06-01\ngyldig_til: 2027-12-31\n",
            "Beskrivelsen er ophævet og gælder til og med den 31. december 2027",
        ),
    ],
)
def test_what_lies_in_the_folder_and_is_not_in_force_is_told(cli: Cli, versions: Path, stated: str, told: str) -> None:
    _version(versions, "2.1.0", stated, "TREDJE")
    page, err = _packet_of(cli, versions, "2027-07-01")
    assert "ANDEN" in page
    assert "TREDJE" not in page
    assert told in page
    assert told in err


def test_without_git_the_version_in_the_folder_is_printed_and_that_is_said_in_one_line(
    cli: Cli, versions: Path
) -> None:
    shutil.rmtree(versions / ".git")
    page, err = _packet_of(cli, versions, "2027-03-01")
    assert "ANDEN" in page
    assert [line for line in err.splitlines() if "git-repository" in line and "2.0.0" in line]
    assert "git" not in _packet_of(cli, versions, "2027-06-01")[1], "nobody needs the history"
