"""docs/vejledning.md can be followed: its first chapter from Word to print, then each chapter by itself.

The commands run in the order of the page, in a real repository, as a person would type them. What a `console` block
shows is what the command prints there.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from tests.support.repositories import environment
from tests.support.source_tree import ROOT

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="the commands are those of a Unix shell"),
]

PAGE = ROOT / "docs" / "vejledning.md"
WORD_FILE = ROOT / "tests" / "data" / "vejledning" / "Teamleder.docx"
CHAPTER = re.compile(r"^## (?P<title>.+)\n(?P<text>(?:(?!## ).*\n?)*)", re.MULTILINE)
FENCE = re.compile(r"^```(?P<language>\w+)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
FIRST = "Fra Word-fil til trykt introduktionspakke"
FINDINGS = {"lint", "check"}
"""Commands whose exit code 1 says that there is something to read."""


class Run(NamedTuple):
    """A command, what it printed on a screen (stdout and stderr as they came), and its exit code."""

    command: str
    printed: str
    code: int


def chapters() -> dict[str, str]:
    return {chapter["title"]: chapter["text"] for chapter in CHAPTER.finditer(PAGE.read_text("utf-8"))}


def commands(block: re.Match[str]) -> list[str]:
    """Return what the reader types: all lines of an `sh` block, the first one of a `console` block."""
    lines: list[str] = block["body"].splitlines()
    return {"sh": lines, "console": [lines[0].removeprefix("$ ")]}.get(block["language"], [])


def run(command: str, folder: Path) -> Run:
    variables = environment(folder.parent)
    variables["PATH"] = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        ["bash", "-c", f"{command} 2>&1"], cwd=folder, env=variables, capture_output=True, timeout=300, check=False
    )
    return Run(command, done.stdout.decode(), done.returncode)


def fine(done: Run) -> bool:
    words = done.command.split()
    return done.code == 0 or (done.code == 1 and words[0] == "funkbesk" and words[1] in FINDINGS)


def write_register(folder: Path, example: str) -> None:
    (folder / "descriptions" / "organisation.yaml").write_text(example, "utf-8")


def approve(folder: Path, example: str) -> None:
    """Write the lines of the example over those of the draft: from the id to the first empty line."""
    path = folder / "descriptions" / "teamleder.yaml"
    head, sections = path.read_text("utf-8").split("\n\n", 1)
    comment = head[: head.index("id: ")]
    path.write_text(f"{comment}{example}\n{sections}", "utf-8")


# What the first chapter has the reader do with its examples in YAML, in their order.
BY_HAND = [write_register, approve]


def follow(folder: Path) -> Iterator[Run]:
    """Do what the first chapter says."""
    by_hand = iter(BY_HAND)
    for block in FENCE.finditer(chapters()[FIRST]):
        if block["language"] == "yaml":
            next(by_hand)(folder, block["body"])
        yield from (run(line, folder) for line in commands(block))
    assert next(by_hand, None) is None


@pytest.fixture(scope="module")
def collection(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[Run]]:
    """Return the collection that the first chapter leads to, and what was printed on the way."""
    folder = tmp_path_factory.mktemp("vejledning") / "beskrivelser"
    folder.mkdir()
    shutil.copy(WORD_FILE, folder)
    return folder, list(follow(folder))


def compare(title: str, runs: list[Run], *, write: bool) -> None:
    """Hold what a chapter shows against what was printed, or write it there."""
    printed = {done.command: done.printed for done in runs}
    before = chapters()[title]
    fresh = FENCE.sub(
        lambda block: (
            f"```console\n$ {line}\n{printed[line]}```"
            if block["language"] == "console" and (line := commands(block)[0])
            else block[0]
        ),
        before,
    )
    if write:
        PAGE.write_text(PAGE.read_text("utf-8").replace(before, fresh), "utf-8")
    else:
        assert before == fresh


def test_the_way_from_word_to_print(collection: tuple[Path, list[Run]], update_golden: bool) -> None:
    folder, runs = collection
    assert [done for done in runs if not fine(done)] == []
    assert {path.name for path in (folder / "build").iterdir()} == {
        "teamleder.pdf", "teamleder.html", "teamleder-introduktionspakke.pdf",
    }  # fmt: skip
    compare(FIRST, runs, write=update_golden)


def forget_the_description(folder: Path) -> None:
    (folder / "descriptions" / "teamleder.yaml").unlink()


def a_document_alone(folder: Path) -> None:
    forget_the_description(folder)
    (folder / "Teamleder.docx").rename(folder / "Funktionsbeskrivelse.docx")


def a_pdf_beside_it(folder: Path) -> None:
    assert run('funkbesk new konsulent --kind rolle --title "Funktionsbeskrivelse for konsulenter"', folder).code == 0
    assert run("funkbesk render konsulent --format pdf --out .", folder).code == 0
    (folder / "descriptions" / "konsulent.yaml").unlink()


def what_a_colleague_sends_back(folder: Path) -> None:
    assert run("funkbesk render teamleder --format docx --out .", folder).code == 0


def a_wrong_change(folder: Path) -> None:
    path = folder / "descriptions" / "teamleder.yaml"
    before = "At behandle klager over afgørelser efter aftale med afdelingslederen"
    assert path.read_text("utf-8").count(before) == 1
    assert run("git switch --quiet -c klager", folder).code == 0
    path.write_text(
        path.read_text("utf-8").replace(before, "At godkende svar på klager - også over personale"), "utf-8"
    )
    assert run("git commit --quiet --all -m Klager", folder).code == 0


def from_the_page(file: str, language: str, title: str) -> Callable[[Path], None]:
    """Return what writes the first example in that language of a chapter to a file."""

    def write(folder: Path) -> None:
        example = next(block["body"] for block in FENCE.finditer(chapters()[title]) if block["language"] == language)
        (folder / file).write_text(example, "utf-8")

    return write


# What the reader has done, or has in the folder, before typing a line of a chapter.
BEFORE: dict[tuple[str, str], Callable[[Path], None]] = {
    (
        "En ny beskrivelse",
        'funkbesk new teamleder --kind rolle --title "Funktionsbeskrivelse for teamledere"',
    ): forget_the_description,
    ("Importér det, I allerede har", "funkbesk import Funktionsbeskrivelse.docx"): a_document_alone,
    ("Importér det, I allerede har", "funkbesk import *.docx *.pdf --kind rolle --out udkast"): a_pdf_beside_it,
    ("Importér det, I allerede har", "funkbesk import teamleder.docx"): what_a_colleague_sends_back,
    ("Når en ny begynder", "funkbesk packet --people nye.csv"): from_the_page("nye.csv", "csv", "Når en ny begynder"),
    (
        "Dagsorden og referat",
        "funkbesk agenda --forum chefgruppen --date 2027-03-10 --proposal forslag.yaml --save",
    ): from_the_page("forslag.yaml", "text", "Dagsorden og referat"),
    ("Når kontrollen er rød", "funkbesk check --base main"): a_wrong_change,
}
LINES = {
    title: lines
    for title, text in chapters().items()
    if title != FIRST and (lines := [line for block in FENCE.finditer(text) for line in commands(block)])
}


@pytest.mark.parametrize("title", LINES)
def test_each_chapter(collection: tuple[Path, list[Run]], tmp_path: Path, title: str, update_golden: bool) -> None:
    folder = tmp_path / "beskrivelser"
    shutil.copytree(collection[0], folder)
    runs = []
    for line in LINES[title]:
        if (title, line) in BEFORE:
            BEFORE[title, line](folder)
        runs.append(run(line, folder))
    assert [done for done in runs if not fine(done)] == []
    compare(title, runs, write=update_golden)


def test_every_preparation_is_used() -> None:
    assert set(BEFORE) - {(title, line) for title, lines in LINES.items() for line in lines} == set()
