"""What is said of an import: every rule is used, has a page, and is found where it should be."""

from __future__ import annotations

import ast
import re

import pytest

from funkbesk.importing.remarks import IMPORT_RULES, rule_pages
from tests.importing.drafts import draft
from tests.support.plain_pdfs import pdf
from tests.support.source_tree import ROOT

TITLE = "Funktionsbeskrivelse for konsulenter\n\n"
NAME = re.compile(r"import-[a-zæøå-]+")


def names_in_source() -> set[str]:
    folders = [ROOT / "src" / "funkbesk" / "importing", ROOT / "src" / "funkbesk" / "cli" / "importing"]
    files = [path for folder in folders for path in folder.rglob("*.py") if path.name != "remarks.py"]
    trees = (ast.walk(ast.parse(path.read_text("utf-8"))) for path in files)
    constants = (node.value for tree in trees for node in tree if isinstance(node, ast.Constant))
    return {value for value in constants if isinstance(value, str) and NAME.fullmatch(value)}


def test_every_rule_is_used_and_has_a_page() -> None:
    assert names_in_source() == set(IMPORT_RULES) == set(rule_pages())


@pytest.mark.parametrize("name", IMPORT_RULES)
def test_a_rule_says_what_and_what_to_do(name: str) -> None:
    rule = IMPORT_RULES[name]
    assert rule.what.endswith(".")
    assert rule.advice.endswith(".")


REMARKS = [
    pytest.param(
        "Opgaver\n• At lede\n\nArbejdstid\n37 timer.\n", [("import-øvrige", "linje 6")], id="not in the template"
    ),
    pytest.param(
        "Opgaver\n• At lede\n\nSe også aftalen.\n", [("import-efter-punkter", "linje 6")], id="behind bullets"
    ),
    pytest.param(
        "Opgaver\n• At lede\n\nKompetencer\nRo.\n\nOpgaver\n• At drive\n",
        [("import-dobbelt-overskrift", "linje 9")],
        id="a heading again",
    ),
    pytest.param(
        "Opgaver\n• At lede.\n\nHertil kommer:\n• At drive.\n", [("import-gruppe", "linje 6")], id="between lists"
    ),
    pytest.param("Kompetencer\nRo.\n\nOpgaver\n• At lede\n", [("import-rækkefølge", "")], id="another order"),
    pytest.param("Opgaver\n• At lede\n    • i ferier\n", [("import-underpunkter", "linje 3")], id="below a bullet"),
    pytest.param(
        "Anvendelse\n• Ved onboarding taler konsulenten og områdechefen sammen\n• Til sparring\n",
        [("import-deltagere", "")],
        id="who takes part",
    ),
]


@pytest.mark.parametrize(("text", "expected"), REMARKS)
def test_remarks_and_their_places(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(one.rule, one.place) for one in draft(TITLE + text).remarks] == expected


def test_a_title_that_had_to_be_found_elsewhere_is_told() -> None:
    found = draft("Opgaver\n• At lede\n", "konsulenter.txt")
    assert found.data["titel"] == "konsulenter"
    assert [one.rule for one in found.remarks] == ["import-titel"]


def test_a_file_that_is_another_than_it_is_called_is_told() -> None:
    lines = [
        (70.0, 80.0, "#Funktionsbeskrivelse for konsulenter"),
        (70.0, 120.0, "#Opgaver"),
        (70.0, 145.0, "• At lede"),
    ]
    assert "import-endelse" in {one.rule for one in draft(pdf(lines), "prøve.docx").remarks}
    assert "import-endelse" not in {one.rule for one in draft(pdf(lines), "prøve.PDF").remarks}
