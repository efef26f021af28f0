"""`decisions`: across all meetings, what is asked for and no more, in every format; what is missing is said."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.support.meetings import write_meeting

Cli = Callable[..., Any]

REGISTER = """\
kommune: Prøvekommunen
enheder: {sekretariatet: {navn: Sekretariatet}}
roller: {leder: {navn: lederen}, koordinator: {navn: koordinatoren}}
fora: {chefgruppen: {navn: chefgruppen}, lederforum: {navn: lederforum}}
"""
MARCH = """\
id: 2027-03-10-chefgruppen
forum: chefgruppen
dato: 2027-03-10
status: afholdt
punkter:
  evaluering:
    titel: "Evaluering | af beskrivelsen"
    om: [konsulent]
    beslutninger:
      klager:
        {udfald: ændret, tekst: "=1+1", ansvarlig: sekretariatet, frist: 2027-05-01, om: [konsulent#klagebesvarelser]}
      gennemgang: {ansvarlig: leder, tilstand: åben}
      oversigt: {ansvarlig: leder, frist: 2027-04-01, tilstand: bortfaldet, opfølgning: Den findes allerede}
      orienteret: {udfald: efterretning}
"""
LEADERS = """\
id: 2027-04-01-lederforum
forum: lederforum
dato: 2027-04-01
punkter:
  vagter:
    titel: Vagter
    beslutning: {tekst: Planen lægges, ansvarlig: leder, frist: 2027-04-20}
"""
CANCELLED = LEADERS.replace("id: 2027-04-01", "id: 2027-06-01").replace(
    "dato: 2027-04-01", "dato: 2027-06-01\nstatus: aflyst"
)

KLAGER = "2027-03-10-chefgruppen#evaluering.klager"
GENNEMGANG = "2027-03-10-chefgruppen#evaluering.gennemgang"
OVERSIGT = "2027-03-10-chefgruppen#evaluering.oversigt"
ORIENTERET = "2027-03-10-chefgruppen#evaluering.orienteret"
VAGTER = "2027-04-01-lederforum#vagter"


@pytest.fixture
def meetings(collection: Path) -> Path:
    (collection / "descriptions" / "organisation.yaml").write_text(REGISTER, "utf-8")
    for text in (MARCH, LEADERS, CANCELLED):
        write_meeting(collection, text)
    return collection


@pytest.mark.parametrize(
    ("options", "addresses"),
    [
        ([], [VAGTER, KLAGER, GENNEMGANG]),
        (["--all"], [OVERSIGT, VAGTER, KLAGER, GENNEMGANG, ORIENTERET]),
        (["--overdue", "--today", "2027-04-20"], []),
        (["--overdue", "--today", "2027-04-21"], [VAGTER]),
        (["--overdue", "--today", "2027-05-02"], [VAGTER, KLAGER]),
        (["--role", "leder"], [VAGTER, GENNEMGANG]),
        (["--role", "sekretariatet"], [KLAGER]),
        (["--role", "koordinator"], []),
        (["--forum", "lederforum"], [VAGTER]),
        (["--forum", "chefgruppen", "--role", "leder", "--all"], [OVERSIGT, GENNEMGANG]),
        (["--description", "konsulent"], [KLAGER, GENNEMGANG]),
        (["--description", "konsulent#klagebesvarelser"], [KLAGER]),
        (["--description", "konsulent#formålets-punkt"], []),
    ],
)
def test_what_is_asked_for(cli: Cli, meetings: Path, options: list[str], addresses: list[str]) -> None:
    result = cli("decisions", "--format", "json", *options)
    assert result.code == 0, result.err
    assert [one["address"] for one in json.loads(result.out)] == addresses


def test_of_two_files_with_one_id_only_one_is_told(cli: Cli, meetings: Path) -> None:
    (meetings / "meetings" / "kopi.yaml").write_text(MARCH, "utf-8")
    before = cli("decisions", "--all", "--format", "json").out
    (meetings / "meetings" / "kopi.yaml").unlink()
    assert cli("decisions", "--all", "--format", "json").out == before


def test_overdue_is_said_in_every_format(cli: Cli, meetings: Path) -> None:
    late = ("decisions", "--today", "2027-05-01")  # the deadline of one decision is that very day
    assert [one["overdue"] for one in json.loads(cli(*late, "--format", "json").out)] == [True, False, False]
    assert [row["Overskredet"] for row in table(cli(*late, "--format", "csv").out)] == ["ja", "nej", "nej"]
    for text in ("terminal", "md"):
        assert cli(*late, "--format", text).out.count("overskredet") == 1
    assert cli(*late, "--format", "html").code == 0
    assert (meetings / "build" / "beslutninger.html").read_text("utf-8").count("Overskredet") == 1


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text), delimiter=";"))


def test_csv_for_a_spreadsheet(cli: Cli, meetings: Path) -> None:
    assert cli("decisions", "--format", "csv", "--out", "ud").out == "ud/beslutninger.csv\n"
    data = Path("ud/beslutninger.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    row = table(data.decode("utf-8-sig"))[1]
    assert (row["Beslutning"], row["Udfald"]) == ("'=1+1", "Godkendt med ændringer")  # no formula
    assert cli("decisions", "--format", "csv", "--out", "ud/navn.CSV").out == "ud/navn.CSV\n"
    assert Path("ud/navn.CSV").read_bytes() == data


def test_the_name_of_the_file_asks_for_the_format(cli: Cli, meetings: Path) -> None:
    assert cli("decisions", "--out", "d.csv").out == "d.csv\n"
    assert (meetings / "d.csv").read_bytes().startswith(b"\xef\xbb\xbfFrist;")
    assert cli("status", "--out", "s.docx").out == "s.docx\n"
    assert cli("decisions", "--out", "d.json").code == cli("status", "--out", "s").code == 2


def test_markdown_is_one_table(cli: Cli, meetings: Path) -> None:
    lines = cli("decisions", "--format", "md", "--all").out.splitlines()
    assert lines[0].startswith("# ")
    assert all(line.startswith("| ") and line.replace("\\|", "").count("|") == 7 for line in lines[4:])
    assert len(lines) == 9


def test_text_of_a_document_acts_in_no_log(cli: Cli, meetings: Path) -> None:
    write_meeting(meetings, LEADERS.replace("Planen lægges", '"::error::x"'))
    lines = [line.strip() for line in cli("decisions").out.splitlines()]
    assert "\\::error::x" in lines


def test_blanks_are_said_and_left_blank(cli: Cli, meetings: Path) -> None:
    result = cli("decisions", "--format", "html", "--role", "leder")
    assert result.err.count("frist") == 1
    assert (meetings / "build" / "beslutninger.html").read_text("utf-8").count('<span class="blank"></span>') == 1
    assert not cli("decisions", "--role", "sekretariatet").err
    assert not cli("decisions", "--quiet").err


def test_what_the_register_no_longer_has_may_have_decisions(cli: Cli, meetings: Path) -> None:
    path = meetings / "descriptions" / "organisation.yaml"
    path.write_text(REGISTER.replace("lederforum:", "andet:").replace("leder:", "chef:"), "utf-8")
    for option in (["--forum", "lederforum"], ["--role", "leder"]):
        assert VAGTER in [one["address"] for one in json.loads(cli("decisions", *option, "--format", "json").out)]


@pytest.mark.parametrize("text", ["id: [", "id: a\ndato: 2027-13-01\n"])
def test_a_broken_meeting_is_said_and_the_rest_is_shown(cli: Cli, meetings: Path, text: str) -> None:
    (meetings / "meetings" / "itu.yaml").write_text(text, "utf-8")
    result = cli("decisions", "--format", "json", "--quiet")
    assert result.code == 1
    assert "meetings/itu.yaml" in result.err
    assert len(json.loads(result.out)) == 3


def test_a_folder_in_the_place_of_a_meeting(cli: Cli, meetings: Path) -> None:
    (meetings / "meetings" / "mappe.yaml").mkdir()
    result = cli("decisions", "--format", "json")
    assert (result.code, len(json.loads(result.out))) == (1, 3)
    assert "meetings/mappe.yaml" in result.err


@pytest.mark.parametrize(
    ("about", "text", "expected"),
    [
        ("konsulent", "id: konsulent\nart: rolle\n", (1, 2)),
        ("konsulent", "titel: [", (1, 2)),
        ("konsulent#klagebesvarelser", "titel: [", (1, 1)),
        ("leder#ukendt", "id: leder\nart: rolle\n", (1, 0)),
        ("leder#ukendt", "titel: [", (2, 0)),
    ],
)
def test_a_broken_description_is_said(
    cli: Cli, meetings: Path, about: str, text: str, expected: tuple[int, int]
) -> None:
    name = f"descriptions/{about.partition('#')[0]}.yaml"
    (meetings / name).write_text(text, "utf-8")
    result = cli("decisions", "--description", about, "--format", "json", "--quiet")
    assert (result.code, result.out.count('"address"')) == expected
    assert name in result.err


@pytest.mark.parametrize(
    ("options", "named"),
    [
        (["--role", "ledr"], "»leder«"),
        (["--forum", "chefgruppe"], "»chefgruppen«"),
        (["--description", "konsulenten"], "»konsulent«"),
        (["--description", "findes-ikke#punkt"], "»findes-ikke«"),
        (["--description", "konsulent#klagebesvarelse"], "»klagebesvarelser«"),
        (["--format", "csv", "--out", "ud.pdf"], "ud.pdf"),
        (["--format", "csv", "--out", "ud.tsv"], "ud.tsv"),
        (["--overdue", "--all"], "--overdue"),
        (["--format", "json", "--out", "ud"], "--out"),
        (["--out", "ud.docx", "--format", "pdf"], "ud.docx"),
    ],
)
def test_what_can_not_be_answered(cli: Cli, meetings: Path, options: list[str], named: str) -> None:
    result = cli("decisions", *options)
    assert (result.code, result.out) == (2, "")
    assert named in result.err


def test_a_collection_without_meetings(cli: Cli, collection: Path) -> None:
    result = cli("decisions")
    assert (result.code, result.out) == (0, "")
    assert result.err
    assert json.loads(cli("decisions", "--format", "json").out) == []


@pytest.mark.parametrize("command", ["decisions", "status", "matrix"])
def test_a_broken_register_is_said(cli: Cli, meetings: Path, command: str) -> None:
    (meetings / "descriptions" / "organisation.yaml").write_text("kommune: [\n", "utf-8")
    result = cli(command)
    assert result.code == 1
    assert "descriptions/organisation.yaml" in result.err
    assert result.out
