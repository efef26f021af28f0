"""`funkbesk matrix`: one matrix in every format."""

from __future__ import annotations

import csv
import io
import json
import shutil
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Cli = Callable[..., Any]

REGISTER = """\
kommune: Prøvekommunen
enheder: {sekretariatet: {navn: Sekretariatet}}
roller:
  konsulent: {navn: faglig konsulent, beskrivelse: konsulent}
  leder: {navn: leder, former: [lederen]}
  jurist: {navn: jurist}
"""
TASKS = """\
    tilsyn:
      tekst: At føre tilsyn med private botilbud i kommunen
      fordeling: {ansvarlig: leder, udførende: [konsulent]}
    budget: "-At følge op på budgettet sammen med lederen"
"""


@pytest.fixture
def office(collection: Path) -> Path:
    path = collection / "descriptions" / "konsulent.yaml"
    text = path.read_text("utf-8").split("  grupper:")[0]
    path.write_text(f"{text}  punkter:\n{TASKS}", "utf-8")
    (collection / "descriptions" / "organisation.yaml").write_text(REGISTER, "utf-8")
    return collection


def second(office: Path) -> None:
    """Write a second description with nearly the same task as the first one."""
    text = (office / "descriptions" / "konsulent.yaml").read_text("utf-8").replace("id: konsulent", "id: jurist")
    text = text.replace("ansvarlig: leder", "ansvarlig: jurist")
    (office / "descriptions" / "jurist.yaml").write_text(text.split("    budget:")[0], "utf-8")


def test_on_the_terminal(cli: Cli, office: Path) -> None:
    result = cli("matrix")
    assert (result.code, result.err) == (0, "")
    lines = result.out.splitlines()
    assert lines[:3] == ["Konsulent (konsulent)", "  1: Faglig konsulent", "  2: Leder"]
    assert lines[4:7] == [
        "1   2   Opgave",
        "U   A   At føre tilsyn med private botilbud i kommunen",
        "U*  U*  -At følge op på budgettet sammen med lederen",
    ]
    assert lines[-1] == "Roller i registret uden opgaver: jurist."
    assert [line[0] for line in lines[8:] if line[1:3] == "  " and line[0] != " "] == ["A", "U", "K", "I", "*"]


def test_as_json(cli: Cli, office: Path) -> None:
    data = json.loads(cli("matrix", "--format", "json").out)
    [block] = data["descriptions"]
    assert [(task["address"], task["given"]) for task in block["tasks"]] == [
        ("konsulent#tilsyn", True),
        ("konsulent#budget", False),
    ]
    assert block["tasks"][1]["assigned"][1] == {
        "role": "leder",
        "letter": "U",
        "word": "Udførende",
        "read_from": "sammen med lederen",
    }
    assert (data["without_accountable"], data["roles_without_tasks"]) == (["konsulent#budget"], ["jurist"])
    assert [row["mark"] for row in data["legend"]] == ["A", "U", "K", "I", "*"]


def test_the_same_task_in_two_descriptions_is_told_in_both(cli: Cli, office: Path) -> None:
    second(office)
    data = json.loads(cli("matrix", "--format", "json").out)
    overlaps = [(one["level"], one["addresses"]) for one in data["remarks"] if len(one["addresses"]) > 1]
    assert overlaps == [("problem", ["jurist#tilsyn", "konsulent#tilsyn"])]
    chosen = json.loads(cli("matrix", "konsulent", "--format", "json").out)
    assert [one["id"] for one in chosen["descriptions"]] == ["konsulent"]
    assert [one["addresses"] for one in chosen["remarks"] if len(one["addresses"]) > 1] == [overlaps[0][1]]
    jurist = json.loads(cli("matrix", "jurist", "--format", "json").out)["remarks"]
    assert [
        one["addresses"] for one in jurist if not any(address.startswith("jurist") for address in one["addresses"])
    ] == []
    assert (chosen["roles_without_tasks"], [role["id"] for role in chosen["roles"]]) == ([], ["konsulent", "leder"])


def test_as_csv_for_a_danish_spreadsheet(cli: Cli, office: Path) -> None:
    printed = list(csv.reader(io.StringIO(cli("matrix", "--format", "csv").out), delimiter=";"))
    assert printed[0] == ["Beskrivelse", "Gruppe", "Opgave", "Faglig konsulent", "Leder", "Kilde", "Adresse"]
    assert printed[2][2:] == [
        "'-At følge op på budgettet sammen med lederen", "U*", "U*", "læst af teksten", "konsulent#budget"
    ]  # fmt: skip
    assert cli("matrix", "--format", "csv", "--out", "ud").out == "ud/ansvarsmatrix.csv\n"
    assert cli("matrix", "--out", "af-sig-selv.xlsx").out == "af-sig-selv.xlsx\n"
    assert cli("matrix", "--out", "ud").code == 2
    for wanted, other in (("csv", "a.xlsx"), ("xlsx", "a.pdf")):
        assert cli("matrix", "--format", wanted, "--out", other).code == 2
        assert not (office / other).exists()
    assert (office / "ud" / "ansvarsmatrix.csv").read_bytes().startswith(b"\xef\xbb\xbfBeskrivelse;")


def test_as_a_workbook(cli: Cli, office: Path) -> None:
    assert cli("matrix", "--format", "xlsx").out == "build/ansvarsmatrix.xlsx\n"
    assert cli("matrix", "--format", "xlsx", "--out", "ud/a.xlsx").out == "ud/a.xlsx\n"
    first, again = (office / "build" / "ansvarsmatrix.xlsx").read_bytes(), (office / "ud" / "a.xlsx").read_bytes()
    assert first == again
    with zipfile.ZipFile(io.BytesIO(first)) as packed:
        book = packed.read("xl/workbook.xml").decode()
    assert [name in book for name in ("Opgaver", "Roller", "Bemærkninger", "Forklaring")] == [True] * 4


def test_as_html(cli: Cli, office: Path) -> None:
    second(office)
    assert cli("matrix", "--format", "html").out == "build/ansvarsmatrix.html\n"
    page = (office / "build" / "ansvarsmatrix.html").read_text("utf-8")
    assert page.count("<table") == 3
    assert '<th scope="row">At føre tilsyn med private botilbud i kommunen</th><td>U</td><td>A</td>' in page
    assert ">Problemer<" in page


@pytest.mark.slow
@pytest.mark.pdf
def test_as_pdf(cli: Cli, office: Path) -> None:
    assert cli("matrix", "--format", "pdf", "--quiet").out == ""
    assert (office / "build" / "ansvarsmatrix.pdf").read_bytes().startswith(b"%PDF")


def test_problems_are_told_where_the_document_does_not_show_them(cli: Cli, office: Path) -> None:
    path = office / "descriptions" / "konsulent.yaml"
    path.write_text(path.read_text("utf-8").replace("ansvarlig: leder, ", ""), "utf-8")
    assert cli("matrix", "--format", "csv").err.startswith("1 problem ")
    assert cli("matrix", "--format", "csv", "--quiet").err == ""
    assert "konsulent#tilsyn" in cli("matrix").out


def test_a_broken_description_is_told_and_the_others_are_shown(cli: Cli, office: Path) -> None:
    shutil.copy(office / "descriptions" / "konsulent.yaml", office / "descriptions" / "andet.yaml")
    (office / "descriptions" / "brudt.yaml").write_text("id: [\n", "utf-8")
    result = cli("matrix", "konsulent")
    assert (result.code, "brudt.yaml" in result.err, "(konsulent)" in result.out) == (1, True, True)


@pytest.mark.parametrize(
    "arguments",
    [
        ["findes-ikke"],
        ["--format", "json", "--out", "ud"],
        ["--out", "ud"],
        ["--format", "odt"],
        ["--format", "pdf", "--out", "a.html"],
    ],
)
def test_wrong_calls(cli: Cli, office: Path, arguments: list[str]) -> None:
    result = cli("matrix", *arguments)
    assert (result.code, result.out, len(result.err.splitlines())) == (2, "", 2)


def test_a_hostile_text_stays_text(cli: Cli, office: Path) -> None:
    path = office / "descriptions" / "konsulent.yaml"
    path.write_text(path.read_text("utf-8") + "    ondt: '::error::x <script>'\n", "utf-8")
    assert not any(line.lstrip().startswith("::") for line in cli("matrix").out.splitlines())
    cli("matrix", "--format", "html")
    assert "<script>" not in (office / "build" / "ansvarsmatrix.html").read_text("utf-8")
