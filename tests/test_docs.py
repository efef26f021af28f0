"""The documentation is true: its YAML loads, its links lead somewhere, its commands print what it shows."""

from __future__ import annotations

import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from funkbesk.cli.main import main
from funkbesk.diff.manual import versions_page
from funkbesk.documents.settings_page import settings_page
from funkbesk.lint.engine.manual import markdown
from funkbesk.reading.collection import load

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([ROOT / "README.md", *ROOT.glob("docs/*.md")])
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
INLINE = re.compile(r"`(funkbesk [^`]+)`")
LINK = re.compile(r"\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)")


def blocks(page: Path, language: str) -> list[str]:
    return [body for name, body in FENCE.findall(page.read_text("utf-8")) if name == language]


def yaml_examples() -> list[tuple[str, str]]:
    return [(f"{page.name}-{number}", body) for page in PAGES for number, body in enumerate(blocks(page, "yaml"))]


@pytest.mark.parametrize("text", [body for _, body in yaml_examples()], ids=[name for name, _ in yaml_examples()])
def test_every_yaml_example_is_a_valid_document(text: str) -> None:
    marks = {"kommune:": "organisation.yaml", "art:": "eksempel.yaml", "dato:": "meetings/eksempel.yaml"}
    keys = {line.split(" ")[0] for line in text.splitlines()}
    name = next((name for mark, name in marks.items() if mark in keys), "funkbesk.yaml")
    assert [finding.message for finding in load(text.encode(), Path(name)).findings] == []


def test_there_are_yaml_examples() -> None:
    assert len(yaml_examples()) >= 5


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_to_files(page: Path) -> None:
    missing = [link for link in LINK.findall(page.read_text("utf-8")) if not (page.parent / link).exists()]
    assert missing == []


@pytest.mark.parametrize(
    ("name", "make"), [("indstillinger.md", settings_page), ("regler.md", markdown), ("versioner.md", versions_page)]
)
def test_made_pages_are_fresh(name: str, make: Callable[[], str], update_golden: bool) -> None:
    page = ROOT / "docs" / name
    if update_golden:
        page.write_text(make(), "utf-8")
    assert page.read_text("utf-8") == make()


def test_readme_shows_real_output(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, update_golden: bool
) -> None:
    """Each `console` block is a command and what it prints on a screen; the commands run in this repository."""
    monkeypatch.chdir(ROOT)
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    readme = ROOT / "README.md"
    text = readme.read_text("utf-8")
    shown = blocks(readme, "console")
    assert len(shown) >= 4
    for block in shown:
        line = block.split("\n", 1)[0]
        words = shlex.split(line.removeprefix("$ "))
        assert words[0] == "funkbesk"
        main(words[1:])
        fresh = f"{line}\n{capsys.readouterr().out}"
        if update_golden:
            text = text.replace(f"```console\n{block}```", f"```console\n{fresh}```")
        else:
            assert block == fresh
    if update_golden:
        readme.write_text(text, "utf-8")


def test_commands_in_the_guide_exist(capsys: pytest.CaptureFixture[str]) -> None:
    """Every command that a page tells the reader to type is known, with the options it is given."""
    lines = [
        line
        for page in PAGES
        for block in blocks(page, "sh")
        for line in block.splitlines()
        if line.startswith("funkbesk ")
    ]
    inline = INLINE.findall((ROOT / "docs" / "vejledning.md").read_text("utf-8"))
    assert lines
    assert inline
    lines += inline
    used = {(words[1], *(word for word in words if word.startswith("--"))) for words in map(shlex.split, lines)}
    for command, *options in sorted(used):
        assert main([command, "--help"]) == 0, command
        shown = capsys.readouterr().out
        assert [option for option in options if option not in shown] == []
