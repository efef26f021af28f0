"""`status`: every description with its version, occasions, decisions and findings; what is overdue, and no guess."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from funkbesk.cli.linting import finding_counts
from funkbesk.lint.engine import check
from tests.support.meetings import write_meeting

Cli = Callable[..., Any]

DESCRIPTION = """\
id: {id}
art: rolle
titel: Konsulent
hører_til: sekretariatet
version: 1.0.0
status: {status}
ejer: sekretariatet
gyldig_fra: 2027-01-01
næste_revision: 2028-01-01
godkendt: {{af: sekretariatet, dato: 2026-12-15}}
opgaver:
  punkter:
    klager: At besvare klager over afgørelser
anvendelse:
  punkter:
    opstart: {{tekst: Gennemgås ved opstart, anledning: onboarding}}
    evaluering: {{tekst: Evalueres en gang om året, anledning: evaluering, gange_om_året: 1}}
    afstemning: {{tekst: Forventningerne afstemmes, anledning: forventningsafstemning{rhythm}}}
"""
MEETING = """\
id: {id}
forum: chefgruppen
dato: {day}
status: {status}
punkter:
  punkt:
    titel: Evaluering
    anledning: {occasion}
    om: [konsulent#klager]
    beslutning: {{tekst: Klager, ansvarlig: sekretariatet, frist: 2027-05-01}}
"""


def describe(root: Path, name: str, status: str = "gældende", rhythm: str = ", gange_om_året: 4") -> Path:
    path = root / "descriptions" / f"{name}.yaml"
    path.write_text(DESCRIPTION.format(id=name, status=status, rhythm=rhythm), "utf-8")
    return path


def meet(root: Path, day: str, status: str = "afholdt", occasion: str = "evaluering") -> Path:
    return write_meeting(root, MEETING.format(id=f"m-{day}", day=day, status=status, occasion=occasion))


@pytest.fixture
def one(collection: Path) -> Path:
    describe(collection, "konsulent")
    return collection


def status_of(cli: Cli, today: str, name: str = "konsulent", code: int = 0) -> dict[str, Any]:
    """Return the status of one description; its occasions by their names."""
    result = cli("status", "--format", "json", "--today", today)
    assert result.code == code, result.err
    row: dict[str, Any] = next(row for row in json.loads(result.out)["descriptions"] if row["id"] == name)
    row["occasions"] = {occasion["occasion"]: occasion for occasion in row["occasions"]}
    return row


def late(row: dict[str, Any]) -> set[str]:
    return {name for name, occasion in row["occasions"].items() if occasion["overdue"]}


@pytest.mark.parametrize(
    ("today", "overdue"),
    [
        ("2027-04-01", set()),
        ("2027-04-02", {"forventningsafstemning"}),
        ("2028-01-02", {"forventningsafstemning", "evaluering"}),
    ],
)
def test_never_held_it_counts_from_when_it_took_effect(cli: Cli, one: Path, today: str, overdue: set[str]) -> None:
    row = status_of(cli, today)
    assert late(row) == overdue
    assert row["overdue"] is bool(overdue)
    assert (row["version"], row["status"], row["valid_from"]) == ("1.0.0", "gældende", "2027-01-01")


def test_last_and_next(cli: Cli, one: Path) -> None:
    meet(one, "2027-03-10")
    meet(one, "2027-02-10")
    meet(one, "2027-09-10", "planlagt")
    meet(one, "2027-06-10", "aflyst")
    row = status_of(cli, "2027-03-20")["occasions"]
    evaluation = row["evaluering"]
    assert (evaluation["last"], evaluation["last_meeting"]) == ("2027-03-10", "m-2027-03-10")
    assert (evaluation["next"], evaluation["next_meeting"], evaluation["due"]) == (
        "2027-09-10",
        "m-2027-09-10",
        "2028-03-10",
    )
    assert (row["onboarding"]["last"], row["onboarding"]["next"], row["onboarding"]["due"]) == (None, None, None)


@pytest.mark.parametrize(
    ("rhythm", "expected"),
    [
        (", måneder: [2, 11]", "2027-11"),
        (", uger: [6, 53]", "2028-W06"),  # 2027 has no week 53
        (", gange_om_året: 4", None),
        ("", None),
    ],
)
def test_the_next_where_nothing_is_planned(cli: Cli, collection: Path, rhythm: str, expected: str | None) -> None:
    describe(collection, "konsulent", rhythm=rhythm)
    assert status_of(cli, "2027-03-20")["occasions"]["forventningsafstemning"]["next"] == expected


def test_without_a_rhythm_nothing_is_overdue_and_that_is_said(cli: Cli, collection: Path) -> None:
    describe(collection, "konsulent", rhythm="")
    row = status_of(cli, "2030-01-01")
    assert late(row) == {"evaluering"}
    alignment = row["occasions"]["forventningsafstemning"]
    assert alignment["rhythm"] is None
    for text in ("terminal", "md"):
        assert cli("status", "--format", text).out.count(alignment["rhythm_words"]) == 1  # not of onboarding


@pytest.mark.parametrize("status", ["udkast", "høring"])
def test_what_is_not_in_force_owes_nothing(cli: Cli, collection: Path, status: str) -> None:
    describe(collection, "konsulent", status)
    assert not late(status_of(cli, "2029-01-01"))


def test_what_is_no_longer_in_force_has_no_occasions(cli: Cli, collection: Path) -> None:
    describe(collection, "konsulent", "ophævet")
    row = status_of(cli, "2029-01-01")
    assert (row["occasions"], row["review_overdue"]) == ({}, False)


@pytest.mark.parametrize(("today", "expected"), [("2028-01-01", False), ("2028-01-02", True)])
def test_the_next_review(cli: Cli, one: Path, today: str, expected: bool) -> None:
    assert status_of(cli, today)["review_overdue"] is expected


def test_decisions_about_it_and_about_anything(cli: Cli, one: Path) -> None:
    meet(one, "2027-03-10")
    other = MEETING.format(id="andet", day="2027-03-11", status="afholdt", occasion="evaluering")
    write_meeting(one, other.replace("    om: [konsulent#klager]\n", ""))
    assert status_of(cli, "2027-05-01")["decisions"] == {"open": 1, "overdue": 0}
    assert status_of(cli, "2027-05-02")["decisions"] == {"open": 1, "overdue": 1}
    both = json.loads(cli("status", "--format", "json", "--today", "2027-05-02").out)["decisions"]
    assert both == {"open": 2, "overdue": 2}


def test_findings_are_those_of_lint(cli: Cli, one: Path) -> None:
    path = one / "descriptions" / "konsulent.yaml"
    path.write_text(
        path.read_text("utf-8") + "ansvar:\n  punkter:\n    a: Ringe til 01 01 80-1234.\n    b: Skrive\n", "utf-8"
    )
    findings = json.loads(cli("lint", str(path), "--format", "json", "--today", "2027-02-01").out)
    levels = [finding["level"] for finding in findings]
    assert status_of(cli, "2027-02-01")["findings"] == {
        level: levels.count(level) for level in ("fejl", "advarsel", "hint")
    }
    assert levels


def test_findings_are_known_while_nothing_changes(cli: Cli, one: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now, checked = time.time_ns, check.check
    monkeypatch.setattr(time, "time_ns", lambda: now() + 60_000_000_000)  # the files are not of this moment
    days = []

    def counted(*arguments: Any, today: date, **named: Any) -> check.CheckReport:
        days.append(today.isoformat())
        return checked(*arguments, today=today, **named)

    monkeypatch.setattr(check, "check", counted)
    first = status_of(cli, "2027-02-01")
    assert status_of(cli, "2027-02-01") == first
    assert days == ["2027-02-01"]
    status_of(cli, "2027-02-02")
    assert days == ["2027-02-01", "2027-02-02"]
    describe(one, "konsulent", "udkast")
    status_of(cli, "2027-02-02")
    assert len(days) == 3


def test_many_files_are_left_to_lint(cli: Cli, one: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    now = time.time_ns
    monkeypatch.setattr(time, "time_ns", lambda: now() + 60_000_000_000)  # the files are not of this moment
    monkeypatch.setattr(finding_counts, "MOST_FILES", 1)
    said = cli("status", "--today", "2027-02-01")
    assert "ikke talt op" in said.out
    assert "funkbesk lint" in said.err
    assert status_of(cli, "2027-02-01")["findings"] is None
    cli("lint", "--today", "2027-02-01", "--select", "typo")  # not all rules
    assert status_of(cli, "2027-02-01")["findings"] is None
    cli("lint", "--today", "2027-02-01")
    known = status_of(cli, "2027-02-01")["findings"]
    monkeypatch.setattr(finding_counts, "MOST_FILES", 300)
    assert known == status_of(cli, "2027-02-02")["findings"]


@pytest.mark.parametrize(
    ("today", "code"),
    [("2027-03-31", 0), ("2027-04-02", 1)],
)
def test_check_of_an_occasion(cli: Cli, one: Path, today: str, code: int) -> None:
    assert cli("status", "--check", "--today", today).code == code
    assert cli("status", "--today", today).code == 0


@pytest.mark.parametrize(("today", "code"), [("2027-05-01", 0), ("2027-05-02", 1)])
def test_check_of_a_decision_about_nothing(cli: Cli, collection: Path, today: str, code: int) -> None:
    path = meet(collection, "2027-03-10")
    path.write_text(path.read_text("utf-8").replace("    om: [konsulent#klager]\n", ""), "utf-8")
    assert cli("status", "--check", "--today", today).code == code


def test_check_of_a_review(cli: Cli, collection: Path) -> None:
    path = describe(collection, "konsulent", rhythm="")
    path.write_text(path.read_text("utf-8").replace(", gange_om_året: 1", ""), "utf-8")
    assert cli("status", "--check", "--today", "2028-01-01").code == 0
    assert cli("status", "--check", "--today", "2028-01-02").code == 1


def test_a_meeting_that_is_past_and_still_planned_is_said(cli: Cli, one: Path) -> None:
    meet(one, "2027-03-10", "planlagt")
    assert "m-2027-03-10" not in cli("status", "--today", "2027-03-10").err
    assert "m-2027-03-10" in cli("status", "--today", "2027-03-11").err


@pytest.mark.parametrize("folder", ["descriptions", "meetings"])
def test_a_broken_file_is_said_and_the_rest_is_shown(cli: Cli, one: Path, folder: str) -> None:
    (one / folder).mkdir(exist_ok=True)
    (one / folder / "itu.yaml").write_text("id: [", "utf-8")
    result = cli("status", "--format", "json", "--quiet")
    assert result.code == 1
    assert f"{folder}/itu.yaml" in result.err
    assert [row["id"] for row in json.loads(result.out)["descriptions"]] == ["konsulent"]


@pytest.mark.parametrize("output_format", ["terminal", "md", "html"])
def test_what_is_overdue_is_said_in_every_format(cli: Cli, one: Path, output_format: str) -> None:
    meet(one, "2027-03-10")
    result = cli("status", "--format", output_format, "--today", "2028-06-01")
    text = Path(result.out.strip()).read_text("utf-8") if output_format == "html" else result.out
    assert text.count("holdt senest") == 2  # the evaluation, and the alignment
    assert text.lower().count("heraf") == 2  # the decision, at the description and in all
    assert text.replace("\\", "").count("1. januar 2028") == 1


def test_a_collection_without_descriptions(cli: Cli, collection: Path) -> None:
    (collection / "descriptions" / "konsulent.yaml").unlink()
    result = cli("status")
    assert (result.code, result.out) == (0, "")
    assert result.err
