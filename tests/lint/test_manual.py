"""The manual has a page for every name that a finding can carry, and says what the rule itself says."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from funkbesk.findings import Level
from funkbesk.lint.engine.manual import FAMILIES, all_pages, markdown, page, pages
from funkbesk.lint.engine.names import canonical, plain, rule_names
from funkbesk.lint.engine.other_pages import OTHER_PAGES
from tests.support.source_tree import ROOT

NAME = re.compile(r"(?:yaml|fil|skema|id|version|tillad)-[a-zæøå0-9-]+")
RULES = sorted(rule_names())


def names_in_source() -> set[str]:
    """Return the names of findings that the reader, the schema and the comments are written with."""
    found: set[str] = set()
    files = [path for part in ("reading", "lint") for path in (ROOT / "src" / "funkbesk" / part).rglob("*.py")]
    for path in (path for path in files if path.name != "other_pages.py"):
        for node in ast.walk(ast.parse(Path(path).read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and NAME.fullmatch(node.value):
                found.add(node.value)
    return found


def test_every_name_of_a_finding_has_a_page() -> None:
    assert set(OTHER_PAGES) == names_in_source() - rule_names()
    assert set(pages()) == rule_names() | set(OTHER_PAGES)
    assert len(OTHER_PAGES) > 40


@pytest.mark.parametrize("name", RULES)
def test_a_rule_has_title_reason_and_examples(name: str) -> None:
    one = pages()[name]
    assert one.title.endswith(".")
    assert one.reasons[0].startswith("Hvorfor: ")
    assert all(reason.startswith("Kilde: ") for reason in one.reasons[1:])
    assert one.wrong != one.right
    assert one.wrong
    assert one.right
    assert not any("\n" in text for text in (one.title, *one.reasons))


@pytest.mark.parametrize("name", OTHER_PAGES)
def test_a_short_page_says_what_and_what_to_do(name: str) -> None:
    assert len(re.findall(r"[.:](?: |$)", OTHER_PAGES[name])) >= 2
    assert name in page(name)


def test_families_all_have_a_heading_and_pages() -> None:
    assert {one.family for one in all_pages()} == set(FAMILIES)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("liste-punktum", {"Niveau:   advarsel", "Kører:    altid", "Gruppe:   Lister"}),
        ("placering-type", {"Niveau:   hint", "Rettelse: i hånden", "Forkert:", "Rigtigt:"}),
        ("yaml-havelåge", {"Niveau:   advarsel", "yaml-havelåge"}),
    ],
)
def test_page(name: str, expected: set[str]) -> None:
    assert expected <= set(page(name).splitlines())


def test_page_says_what_can_be_fixed_and_what_runs_on_request() -> None:
    assert (
        {one.name for one in all_pages() if "--fix" in page(one.name)}
        == {one.name for one in all_pages() if one.fixable}
        > {"liste-punktum"}
    )
    asked = {one.name for one in all_pages() if f"--select {one.name}" in page(one.name)}
    assert asked == {one.name for one in all_pages() if one.on_request} > {"placering-type"}
    assert all(pages()[name].level is Level.HINT for name in asked)


def test_contents_lead_to_headings() -> None:
    text = markdown()
    targets = re.findall(r"\]\(#([^)]+)\)", text)
    assert targets == re.findall(r"^### (.+)$", text, re.MULTILINE) == [one.name for one in all_pages()]


@pytest.mark.parametrize("name", ["liste-længde", "yaml-anførselstegn", "liste-parallel-søster"])
def test_names_are_known_in_plain_letters(name: str) -> None:
    assert canonical(plain(name), pages()) == canonical(name, pages()) == name
    assert plain(name).isascii()
