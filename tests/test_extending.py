"""docs/extending.md can be followed: its rule finds what its page says, its template works, its paths are there."""

from __future__ import annotations

import importlib.util
import re
import textwrap
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml

from funkbesk.assets import built_in
from funkbesk.lint.engine.names import plain
from funkbesk.rendering.html import render_html
from tests.support.pages import page
from tests.support.source_tree import ROOT
from tests.support.texts import raw_hits
from tests.test_docs import blocks

PAGE = ROOT / "docs" / "extending.md"
EXAMPLE = re.compile(r"^Forkert:\n(?P<wrong>(?:    .*\n)+)Rigtigt:\n(?P<right>(?:    .*\n)+)", re.MULTILINE)
# Where a path on the page begins: the page names files as an engineer would say them.
FOLDERS = [
    ROOT,
    ROOT / "src" / "funkbesk",
    ROOT / "src" / "funkbesk" / "lint",
    ROOT / "src" / "funkbesk" / "lint" / "rules",
]
PATH = re.compile(r"`(?P<path>[\w./-]+(?:/|\.(?:py|yaml|md)))`")
NOT_THERE = {"typo_udraab.py", "indbygget/"}  # the file of the rule that the page invents; a prefix, and no folder


@pytest.fixture
def rule(tmp_path: Path) -> ModuleType:
    [source] = blocks(PAGE, "python")
    file = tmp_path / "typo_udraab.py"
    file.write_text(source, "utf-8")
    spec = importlib.util.spec_from_file_location(file.stem, file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_rule_is_found_where_the_page_says(rule: ModuleType) -> None:
    assert f"`{plain(rule.RULE.name).replace('-', '_')}.py`" in PAGE.read_text("utf-8")


@pytest.mark.parametrize(("which", "found"), [("wrong", 1), ("right", 0)])
def test_the_rule_finds_what_its_page_says(rule: ModuleType, which: str, found: int) -> None:
    example = EXAMPLE.search(f"{rule.__doc__}")
    assert example
    data: dict[str, Any] = yaml.safe_load(textwrap.dedent(example[which]))
    assert len(raw_hits(rule, data)) == found


def test_the_template_builds_on_the_built_in_one(tmp_path: Path) -> None:
    [source] = blocks(PAGE, "jinja")
    (tmp_path / "description.html.j2").write_text(source, "utf-8")
    html = render_html(page(), [tmp_path, built_in("templates")], "screen")
    assert html.index("Vedtaget af hovedudvalget") < html.index("<h1")


def test_every_path_on_the_page_is_there() -> None:
    named = set(PATH.findall(PAGE.read_text("utf-8"))) - NOT_THERE
    assert len(named) > 20
    assert {
        path
        for path in named
        if not any(found for folder in FOLDERS for found in [*folder.glob(path), *folder.glob(f"*/{path}")])
    } == set()
