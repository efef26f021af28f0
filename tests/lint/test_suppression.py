"""Comments that allow a finding: where they hold, and when they are themselves found."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from funkbesk.lint.engine.check import check
from funkbesk.reading.collection import Collection
from tests.support.checking import STRUCTURE

TODAY = date(2027, 2, 1)
REGISTER = "kommune: Nordby Kommune\nenheder:\n  skole: {navn: Skole}\nroller:\n  leder: {navn: leder}\n"
TEXT = """\
# top
id: a
art: rolle
titel: T
hører_til: skole
version: 1.0.0
status: udkast{status}
{above}
anvendelse:
  punkter:
    # {before}
    evaluering:
      tekst: En tekst om noget
      ansvarlig: chefen{inside}
    sparring:
      tekst: "Et # funkbesk: tillad reference-ukendt – er kun ord"
      ansvarlig: chefen{other}
"""
WHY = "– aftalt på mødet"


def found(tmp_path: Path, text: str) -> list[tuple[str, int]]:
    for name, content in (("organisation.yaml", REGISTER), ("a.yaml", text)):
        (tmp_path / "descriptions").mkdir(exist_ok=True)
        (tmp_path / "descriptions" / name).write_text(content, encoding="utf-8")
    findings = check(Collection(tmp_path), today=TODAY, selection=STRUCTURE, cache=False).findings
    return sorted((finding.rule, finding.line) for finding in findings)


def text(**parts: str) -> str:
    empty = dict.fromkeys(("status", "above", "before", "inside", "other"), "")
    return TEXT.format(**(empty | parts)).replace("# \n", "#\n")


NOTHING = [("reference-ukendt", 14), ("reference-ukendt", 17), ("status-krav", 7)]


def test_without_comments(tmp_path: Path) -> None:
    assert found(tmp_path, text()) == NOTHING


@pytest.mark.parametrize(
    ("parts", "left"),
    [
        ({"inside": f"  # funkbesk: tillad reference-ukendt {WHY}"}, [17, 7]),
        ({"before": f"funkbesk: tillad reference-ukendt {WHY}"}, [17, 7]),
        ({"other": f"  # funkbesk: tillad reference-ukendt {WHY}"}, [14, 7]),
        ({"status": f" # funkbesk: tillad status-krav {WHY}"}, [14, 17]),
        ({"status": f" # Funkbesk:  TILLAD  status-krav {WHY}"}, [14, 17]),
        ({"above": f"# funkbesk: tillad reference-ukendt {WHY}"}, [7]),
    ],
    ids=["on the line", "above the bullet", "the other bullet", "on a key", "in capitals", "above the section"],
)
def test_where_a_comment_holds(tmp_path: Path, parts: dict[str, str], left: list[int]) -> None:
    assert [line for _, line in found(tmp_path, text(**parts))] == left


def test_at_the_top_it_holds_for_the_file(tmp_path: Path) -> None:
    comment = f"# funkbesk: tillad reference-ukendt, status-krav {WHY}"
    assert found(tmp_path, text().replace("# top", comment)) == []


@pytest.mark.parametrize(
    ("comment", "more"),
    [
        ("tillad reference-ukendt", ["tillad-uden-grund"]),
        ("tillad reference-ukendt –", ["tillad-uden-grund"]),
        (f"tillad reference-ukent {WHY}", ["tillad-ukendt-regel"]),
        (f"tillad id-dublet {WHY}", ["tillad-ubrugt"]),
        ("tillad", ["tillad-form"]),
        ("tilad reference-ukendt", ["tillad-form"]),
        ("", ["tillad-form"]),
    ],
)
def test_comments_that_do_nothing_are_found(tmp_path: Path, comment: str, more: list[str]) -> None:
    findings = found(tmp_path, text(inside=f"  # funkbesk: {comment}"))
    assert findings == sorted([*NOTHING, *((rule, 14) for rule in more)])


def test_a_comment_for_a_rule_over_the_collection(tmp_path: Path) -> None:
    plain = text()
    (tmp_path / "descriptions").mkdir()
    (tmp_path / "descriptions" / "b.yaml").write_text(plain, encoding="utf-8")
    assert [line for rule, line in found(tmp_path, plain) if rule == "id-i-samlingen"] == [2, 2]
    allowed = plain.replace("id: a", f"id: a # funkbesk: tillad id-i-samlingen {WHY}")
    assert [rule for rule, _ in found(tmp_path, allowed) if "samling" in rule or "tillad" in rule] == ["id-i-samlingen"]
