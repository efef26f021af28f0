"""Meeting files are covered as descriptions are: every text is read, every rule copes, nothing old is answered."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from funkbesk.documents.meeting import Meeting
from funkbesk.findings import Finding
from funkbesk.lint.engine import baseline, examining
from funkbesk.lint.engine.check import CheckReport, check, check_data
from funkbesk.lint.engine.collection_registry import COLLECTION_RULES
from funkbesk.lint.engine.registry import RULES
from funkbesk.lint.engine.rule import Subject
from funkbesk.lint.engine.selection import Selection
from funkbesk.lint.texts.analysis import Analysis
from funkbesk.lint.texts.meeting_analysis import MeetingAnalysis
from funkbesk.reading.collection import Collection
from tests.documents.schema_values import allowed
from tests.support.properties import few
from tests.support.wrong_file import AROUND, DESCRIPTION, METADATA

TODAY = date(2027, 6, 1)
ALL = Selection(select=frozenset({*RULES, *COLLECTION_RULES} - {"spr-stavning"}))
FILE = Path("meetings/møde.yaml")
HEAD = "id: møde\ndato: 2027-03-10\n"
POINT = HEAD + "punkter:\n  a:\n    titel: Drøftelse af klager\n"
ROLE = "".join(f"{key}: {value}\n" for key, value in METADATA.items()) + "opgaver: {punkter: {svar: At svare}}\n"

# every text that somebody writes; % is what stands in it
TEXTS = """\
titel: Møde %
sted: Lokale %
punkter:
  a:
    titel: Titel %
    sagsnr: 2027 %
    resumé: Resumé %
    sagsfremstilling: Sagen %
    indstilling: Indstilling %
    bilag: [Bilag %]
    vurderinger: {opgaver: {bemærkning: Bemærkning %}}
    afstemninger: {b: {forventninger: {leder: Forventer %}, uenighed: Uenig %, aftale: Aftalt %}}
    beslutning: {tekst: Besluttet %, opfølgning: Gjort %}
    beslutninger: {c: {tekst: Også besluttet %, opfølgning: Også gjort %}}
"""
# what is written as a heading of something else, not as text
NO_TEXT = {"sted", "sagsnr", "bilag"}


def report(text: str) -> CheckReport:
    return check_data(Collection(Path("missing")), text.encode(), FILE, str(FILE), today=TODAY, selection=ALL)


def places(text: str, rule: str) -> list[tuple[int, int]]:
    return sorted((one.line, one.column) for one in report(text).findings if one.rule == rule)


def expected(text: str, mark: str, fields: set[str]) -> Iterator[tuple[int, int]]:
    """Yield where the mark stands in the fields of the text."""
    for number, line in enumerate(text.splitlines(), 1):
        start = line.find(mark)
        while start >= 0:
            field = line[:start].rstrip(" {[").split(":")[0].strip()
            if field not in fields:
                yield number, start + 1
            start = line.find(mark, start + 1)


def test_every_text_is_read_by_the_language_rules() -> None:
    text = HEAD + TEXTS.replace("%", "to  ord")
    assert places(text, "typo-mellemrum") == sorted(
        (line, column + 2) for line, column in expected(text, "to  ord", NO_TEXT)
    )


def test_personal_data_is_found_in_every_field() -> None:
    text = HEAD + TEXTS.replace("%", "140272-5334")
    assert places(text, "pii-cpr") == sorted(expected(text, "140272-5334", set()))


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("    resumé: At deltage på møder i det samlet område\n", "spr-bestemt"),
        ("    resumé: Sagen har været drøftet i OMU\n", "fork-ukendt"),
        ("    indstilling: At chefgruppen godkender oplægget - med rettelser\n", "typo-tankestreg"),
        ("    beslutning: {tekst: Hanne Holmsted følger op}\n", "pii-navn"),
    ],
)
def test_language_and_names(line: str, rule: str) -> None:
    assert rule in {one.rule for one in report(POINT + line).findings}


def test_rules_on_the_structure_of_descriptions_are_silent() -> None:
    text = POINT + "    resumé: Koordinatorgruppen mødes i maj. Derefter skriver gruppen et notat.\n"
    assert report(text).findings == []


def test_only_documents_with_texts_have_an_analysis() -> None:
    meeting = Meeting.model_validate({"id": "møde", "dato": "2027-03-10"})
    analysis = Subject(meeting, FILE, str(FILE)).analysis
    assert isinstance(analysis, MeetingAnalysis)
    assert (analysis.bullets, analysis.lists) == ((), ())
    with pytest.raises(TypeError):
        _ = Subject(object(), FILE, "x").analysis
    assert issubclass(MeetingAnalysis, Analysis)


@few(60)
@given(allowed("meeting.schema.json"))
def test_every_rule_copes_with_every_meeting(data: Any) -> None:
    text = "".join(f"{key}: {json.dumps(value, ensure_ascii=False)}\n" for key, value in data.items())
    for finding in report(text).findings:
        assert finding.message
        assert finding.advice
        assert (1, 1) <= (finding.line, finding.column) < finding.end


@pytest.mark.parametrize(
    ("above", "beside", "rules"),
    [
        ("", "", ["typo-mellemrum"]),
        ("    # funkbesk: tillad typo-mellemrum – ordret citat\n", "", []),
        ("", "  # funkbesk: tillad typo-mellemrum – ordret citat", []),
        ("    # funkbesk: tillad frase – ordret citat\n", "", ["tillad-ubrugt", "typo-mellemrum"]),
    ],
)
def test_comments_that_allow(above: str, beside: str, rules: list[str]) -> None:
    text = f"{POINT}{above}    resumé: Sagen  er drøftet{beside}\n"
    assert sorted(one.rule for one in report(text).findings) == rules


@pytest.mark.parametrize(
    "text",
    [
        HEAD + "mødeleder: Hanne Holmsted\n",
        HEAD + "deltagere: [leder, Hanne Holmsted]\n",
        POINT + "    afstemninger: {b: {forventninger: {Hanne Holmsted: Mere tid}}}\n",
    ],
)
def test_a_person_in_a_field_for_roles_is_masked(text: str) -> None:
    found = report(text)
    assert [one.rule for one in found.findings] == ["id-form"]
    (source,) = found.sources.values()
    assert "Holmsted" not in source.line(found.findings[0].line) + found.findings[0].message + found.findings[0].advice


def test_a_known_finding_is_known_while_what_it_is_about_stays(root: Path) -> None:
    meeting = write(root, "meetings/møde.yaml", POINT + "    om: [rolle#a]\n    følger_op_på: [forrige#a]\n")
    known = Counter(baseline.entry_of(one, root) for one in found(root))
    assert len(known) == 2
    meeting.write_text(POINT + "    # ny linje\n    om: [rolle#a]\n    følger_op_på: [forrige#a]\n", "utf-8")
    assert baseline.judge(found(root), known, root).new == []
    meeting.write_text(POINT + "    om: [rolle#b]\n    følger_op_på: [forrige#b]\n", "utf-8")
    assert len(baseline.judge(found(root), known, root).new) == 2


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a collection with one description and no meetings."""
    for name, text in {**AROUND, DESCRIPTION: ROLE}.items():
        write(tmp_path, name, text)
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "own"))
    return tmp_path


def write(root: Path, name: str, text: str) -> Path:
    path = root / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def found(root: Path, *paths: Path, cache: bool = True) -> list[Finding]:
    return check(
        Collection(root), paths or None, today=TODAY, cache=cache, selection=Selection(select=frozenset({"møder"}))
    ).findings


def rules(root: Path) -> list[str]:
    """Return what is found with what is known from the last run, which must be what is found without."""
    findings = found(root)
    assert findings == found(root, cache=False)
    return [one.rule for one in findings]


def test_what_a_meeting_points_at_changes_while_the_meeting_does_not(root: Path) -> None:
    write(root, "meetings/møde.yaml", POINT + "    om: [rolle#svar]\n    følger_op_på: [forrige#a]\n")
    assert rules(root) == ["møde-opfølgning"]
    before = write(root, "meetings/forrige.yaml", "id: forrige\ndato: 2027-02-10\npunkter: {a: {titel: b}}\n")
    assert rules(root) == ["møde-opfølgning"]
    before.write_text("id: forrige\ndato: 2027-02-10\npunkter: {a: {titel: b, beslutning: {tekst: c}}}\n", "utf-8")
    assert rules(root) == []
    (root / DESCRIPTION).write_text(ROLE.replace("svar:", "andet:"), "utf-8")
    assert rules(root) == ["møde-henvisning"]
    (root / DESCRIPTION).write_text(ROLE.replace("svar:", "andet:") + "udgået: {svar: {grund: Flyttet}}\n", "utf-8")
    assert rules(root) == []
    (root / DESCRIPTION).write_text("titel: a: b\n", "utf-8")  # nothing is known of what it holds
    assert rules(root) == ["yaml-kolon"]
    (root / DESCRIPTION).write_text(ROLE, "utf-8")
    assert rules(root) == []
    (root / DESCRIPTION).rename(root / "descriptions/ny.yaml")
    assert rules(root) == ["møde-henvisning"]
    before.write_text("id: [", "utf-8")
    assert [one for one in rules(root) if one.startswith("møde-")] == ["møde-henvisning"]


def test_another_meeting_does_not_make_everything_be_read_again(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(root, "meetings/møde.yaml", HEAD)
    found(root)
    write(root, "meetings/andet.yaml", HEAD.replace("møde", "andet"))
    read: list[str] = []
    examine_all = examining.examine_all

    def noted(collection: Any, files: Any, *more: Any) -> Any:
        read.extend(file.path.name for file in files)
        return examine_all(collection, files, *more)

    monkeypatch.setattr(examining, "examine_all", noted)
    found(root)
    assert read == ["andet.yaml"]


def test_a_meeting_alone_is_not_told_what_only_the_whole_collection_knows(root: Path) -> None:
    write(root, "meetings/forrige.yaml", "id: forrige\ndato: 2027-02-10\n")
    one = write(
        root, "meetings/møde.yaml", POINT + "    om: [rolle#andet, roller#svar]\n    følger_op_på: [forrige#b]\n"
    )
    assert [(each.rule, each.line) for each in found(root, one)] == [("møde-henvisning", 6)]
    assert [each.rule for each in found(root)] == ["møde-henvisning", "møde-henvisning", "møde-opfølgning"]


def test_descriptions_note_nothing_where_there_is_no_meeting(root: Path) -> None:
    assert "møde-henvisning" not in _notes(root)
    write(root, "meetings/møde.yaml", HEAD)
    assert len(_notes(root)["møde-henvisning"]) == 1


def _notes(root: Path) -> dict[str, Any]:
    return {name: noted for name, noted in check(Collection(root), today=TODAY).notes.items() if noted}


def test_a_file_named_from_inside_its_folder_is_a_meeting(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(root, "meetings/møde.yaml", HEAD)
    monkeypatch.chdir(root / "meetings")
    assert found(root, Path("møde.yaml")) == []
