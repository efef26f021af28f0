"""The repository lints its own collection with known findings: as it is, all is well; one new finding is too many."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest

from funkbesk.cli.main import main
from tests.support.command import Funkbesk

FILE = "descriptions/faglig-koordinator.yaml"
FIRST = "    ambassadør-for-kurs: >-\n"
LINT = re.compile(r"^\t\$\(BIN\)/funkbesk (lint\b.*--baseline.*)$", re.MULTILINE)


@pytest.fixture
def own(collection: Path, root: Path) -> Path:
    """Return a copy of the repository's collection with its known findings."""
    shutil.copy(root / ".funkbesk-baseline.json", collection)
    return collection


def lint_of_ci(root: Path) -> list[str]:
    """Return the words of the one command line that CI lints the collection with."""
    recipe = re.search(r"^check:.*\n((?:\t.*\n)+)", (root / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert recipe
    [command] = LINT.findall(recipe[1])
    return shlex.split(command)


def test_ci_runs_the_check(root: Path) -> None:
    assert "\nstep make check\n" in (root / ".ci/run").read_text(encoding="utf-8")
    assert "- run: .ci/run\n" in (root / ".github/workflows/ci.yml").read_text(encoding="utf-8")


def test_what_is_known_is_green(own: Path, root: Path, funkbesk: Funkbesk) -> None:
    (own / FILE).write_text("# en linje mere\n" + (own / FILE).read_text(encoding="utf-8"), encoding="utf-8")
    result = funkbesk(*lint_of_ci(root), cwd=own)
    assert (result.code, result.out) == (0, "")


@pytest.mark.parametrize(
    ("rule", "bullet"),
    [
        ("pii-mail", "At skrive til hanne.holm@eksempel.dk"),  # fejl
        ("typo-mellemrum", "At svare på  spørgsmål"),  # advarsel
        ("spr-vag", "At passe diverse planter"),  # hint
        ("spr-bestemt", "At støtte det fælles fagligt mindset"),  # known in another bullet
    ],
)
def test_one_new_finding_is_red(
    rule: str, bullet: str, own: Path, root: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (own / FILE).read_text(encoding="utf-8")
    line = text[: text.index(FIRST)].count("\n") + 1
    (own / FILE).write_text(text.replace(FIRST, f"    nyt: {bullet}\n{FIRST}"), encoding="utf-8")
    monkeypatch.chdir(own)
    assert main(lint_of_ci(root)) == 1
    out, _ = capsys.readouterr()
    assert [found for found in out.splitlines() if found.startswith(f"{FILE}:{line}:") and rule in found]
