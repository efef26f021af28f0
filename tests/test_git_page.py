"""docs/git.md shows what plain git prints: its commands are run on real branches, one after the other."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.repositories import Repo, environment, make_repo
from tests.support.source_tree import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the commands are those of a Unix shell")

PAGE = ROOT / "docs" / "git.md"
BLOCK = re.compile(r"^```console\n\$ (?P<command>.*)\n(?P<output>(?:.*\n)*?)```$", re.MULTILINE)
PYTHON = "/sti/til/python"

MEETINGS = "    møder: At lede teamets møder\n"
COMPLAINTS = "    klager: At besvare klager over afgørelser\n"
SPARRING = "    sparring: At give faglig sparring til medarbejderne\n"
REFLOWED = "    samarbejde: At sikre samarbejdet med de andre teams\n"


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    made = make_repo(tmp_path / "samling")
    made.git("config", "user.name", "Prøve")
    made.git("config", "user.email", "proeve@eksempel.invalid")
    made.path("teamleder").write_bytes((ROOT / "tests" / "data" / "git" / "teamleder.yaml").read_bytes())
    return made


def edit(repo: Repo, *changes: tuple[str, str]) -> None:
    path = repo.path("teamleder")
    text = path.read_text(encoding="utf-8")
    for before, after in changes:
        assert before in text
        text = text.replace(before, after, 1)
    path.write_text(text, encoding="utf-8")


def first_change(repo: Repo) -> None:
    repo.commit("Begynd")
    edit(
        repo,
        ("    samarbejde: >-\n      At sikre samarbejdet\n      med de andre teams\n", REFLOWED),
        ("teamets møder", "teamets ugentlige møder"),
        (COMPLAINTS, COMPLAINTS + "    onboarding: At tage imod nye medarbejdere\n"),
    )


def two_branches(repo: Repo) -> None:
    repo.git("checkout", "--quiet", "--", "descriptions")
    repo.git("checkout", "--quiet", "-b", "sparring")
    edit(
        repo,
        ("At give faglig sparring", "At give daglig faglig sparring"),
        (COMPLAINTS, COMPLAINTS + "    praktik: At tage imod praktikanter\n"),
    )
    repo.commit("Sparring")
    repo.git("checkout", "--quiet", "main")
    edit(repo, (SPARRING, ""), (MEETINGS, SPARRING + MEETINGS))
    edit(repo, (COMPLAINTS, COMPLAINTS + "    onboarding: At tage imod nye medarbejdere\n"))
    repo.commit("Onboarding")


def the_same_bullet(repo: Repo) -> None:
    repo.git("checkout", "--quiet", "-b", "klager")
    edit(repo, ("At besvare klager over", "At godkende svar på klager over"))
    repo.commit("Klager")
    repo.git("checkout", "--quiet", "main")
    edit(repo, ("klager over afgørelser", "klager over teamets afgørelser"))
    repo.commit("Teamets")


BEFORE: dict[int, Callable[[Repo], None]] = {1: first_change, 3: two_branches, 5: the_same_bullet}
"""What is done before a block, by the number of the block."""


def printed(repo: Repo, command: str) -> str:
    """Return what the command prints, as a person sees it in a terminal without colours."""
    variables = environment(repo.top) | {"GIT_PAGER": "cat", "GIT_MERGE_AUTOEDIT": "no"}
    variables["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        ["bash", "-c", f"{command} 2>&1"], cwd=repo.root, env=variables, capture_output=True, check=False
    )
    return done.stdout.decode().replace(sys.executable, PYTHON).rstrip("\n") + "\n"


def test_the_page_shows_what_git_prints(repo: Repo, update_golden: bool) -> None:
    text = PAGE.read_text(encoding="utf-8")
    blocks = list(BLOCK.finditer(text))
    assert len(blocks) >= 7
    fresh = text
    for number, block in enumerate(blocks):
        if number in BEFORE:
            BEFORE[number](repo)
        shown = f"```console\n$ {block['command']}\n{printed(repo, block['command'])}```"
        fresh = fresh.replace(block[0], shown, 1)
    if update_golden:
        PAGE.write_text(fresh, encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == fresh
