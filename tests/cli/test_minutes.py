"""`funkbesk minutes`: the minutes of a meeting's file, and the one line that says it was held."""

from __future__ import annotations

import shutil
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from funkbesk.cli.meetings.meeting_files import mark_held
from funkbesk.cli.problem import Problem
from funkbesk.reading.collection import load, load_file
from tests.cli.conftest import Cli
from tests.support.agendas import DAY, EARLIER, MINUTES
from tests.support.descriptions import ROOT
from tests.support.meetings import write_meeting

NAME = "2027-01-13-chefgruppen"
TODAY = ("--today", "2027-03-01")
# How a person may have written it: comments, quotes, brackets, another order, no end of line at the end.
FILES = [
    "id: m\ndato: 2027-01-13\n",
    "id: m\ndato: 2027-01-13",
    "id: m\ndato: 2027-01-13  # en onsdag\npunkter: {}\n",
    "# først\nid: m\nstatus: planlagt  # endnu\ndato: 2027-01-13\n",
    'id: m\nstatus: "planlagt"\ndato: 2027-01-13\n',
    "id: m\nsted: >-\n  Mødelokale 2,\n  til højre\n# bagefter\ndato: 2027-01-13\n",
    "id: m\ndato: 2027-01-13\nsted: |\n  Mødelokale 2\n\nmødeleder: områdechef\n",
    "id: m\ndato: 2027-01-13\nsted: >-\n  Lokale 2: til højre\npunkter:\n  evt:\n    titel: Eventuelt\n",
    "id: m\ndato: 2027-01-13\nsted: |\n  Lokale 2\n\n\n# om punkterne\npunkter:\n  evt:\n    titel: Eventuelt\n",
    "id: m\ndato: 2027-01-13\nsted: >-\n  Lokale 2: til højre\n",
    "id: m\r\ndato: 2027-01-13\r\nsted: >-\r\n  Lokale 2: a\r\npunkter:\r\n  evt:\r\n    titel: Eventuelt\r\n",
    "id: m\r\ndato: 2027-01-13\r\npunkter: {}\r\n",
    "\ufeffid: m\ndato: 2027-01-13\n",
    "punkter: {}\ndato: 2027-01-13\nid: m\n",
]


@pytest.fixture
def real(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = tmp_path / "samling"
    shutil.copytree(ROOT / "descriptions", root / "descriptions")
    shutil.copy(ROOT / "funkbesk.yaml", root)
    write_meeting(root, MINUTES)
    write_meeting(root, EARLIER)
    monkeypatch.chdir(root)
    return root


@pytest.mark.parametrize("name", [NAME, f"meetings/{NAME}.yaml"])
def test_minutes_have_the_decision_after_each_recommendation(cli: Cli, real: Path, name: str) -> None:
    result = cli("minutes", name, *TODAY, "--format", "md")
    assert (result.code, result.out.strip()) == (0, f"build/{NAME}-referat.md")
    assert result.err.strip().endswith("afbud, beslutning til punkt 1 og beslutning til punkt 4.")
    text = (real / result.out.strip()).read_text("utf-8")
    places = [
        text.index(words) for words in ("det besluttes, hvad", "Godkendt med ændringer", "Taget til efterretning")
    ]
    assert places == sorted(places)


def test_short_minutes_are_a_table(cli: Cli, real: Path) -> None:
    result = cli("minutes", NAME, "--short", *TODAY, "--format", "md")
    assert result.out.strip() == f"build/{NAME}-beslutningsreferat.md"
    text = (real / result.out.strip()).read_text("utf-8")
    assert "| Punkt | Konklusion | Ansvarlig | Frist |" in text
    assert "Indstilling" not in text


def test_a_cancelled_meeting_says_so(cli: Cli, real: Path) -> None:
    path = real / "meetings" / f"{NAME}.yaml"
    path.write_text(MINUTES.replace("status: afholdt", "status: aflyst"), "utf-8")
    result = cli("minutes", NAME, *TODAY, "--format", "md")
    assert (result.code, "aflyst" in result.err) == (0, True)
    assert "Mødet er aflyst" in (real / result.out.strip()).read_text("utf-8")
    agenda = cli("agenda", NAME, *TODAY, "--format", "md")
    assert (agenda.code, "aflyst" in agenda.err) == (0, True)
    saved = cli("minutes", NAME, *TODAY, "--save")
    assert (saved.code, "aflyst" in saved.err) == (2, True)
    assert "status: aflyst" in path.read_text("utf-8")


def test_saving_says_that_it_was_held_and_nothing_else(cli: Cli, real: Path) -> None:
    path = real / "meetings" / f"{NAME}.yaml"
    before = MINUTES.replace("status: afholdt", "status: planlagt  # indtil videre")
    path.write_text(before, "utf-8")
    result = cli("minutes", NAME, *TODAY, "--save", "--format", "md")
    assert result.out.split()[0] == f"meetings/{NAME}.yaml"
    assert path.read_text("utf-8") == before.replace("planlagt", "afholdt")
    assert cli("minutes", NAME, *TODAY, "--save", "-q", "--format", "md").code == 0
    assert path.read_text("utf-8") == before.replace("planlagt", "afholdt")


@pytest.mark.parametrize("text", FILES)
def test_the_line_is_written_however_the_file_is(tmp_path: Path, text: str) -> None:
    path = tmp_path / "meetings" / "m.yaml"
    path.parent.mkdir()
    path.write_bytes(text.encode())
    loaded = load_file(path)
    assert loaded.document is not None
    after = mark_held(loaded, DAY)
    written = path.read_bytes().decode()
    assert after.document == loaded.document.model_copy(update={"state": "afholdt"})
    assert load_file(path).document == after.document
    kept = written.replace("status: afholdt\r\n", "").replace("status: afholdt\n", "").replace("afholdt", "planlagt")
    assert kept == text if text.endswith("\n") else kept == f"{text}\n"


def test_a_meeting_that_is_still_to_come_was_not_held(tmp_path: Path) -> None:
    path = write_meeting(tmp_path, "id: m\ndato: 2027-03-11\n")
    before = path.read_bytes()
    with pytest.raises(Problem, match=r"11\. marts 2027"):
        mark_held(load_file(path), DAY)
    assert path.read_bytes() == before


@pytest.mark.parametrize("text", ["{id: m, dato: 2027-01-13}\n", "{id: m,\n dato: 2027-01-13}\n"])
def test_a_file_that_can_not_take_the_line_is_left_alone(tmp_path: Path, text: str) -> None:
    path = write_meeting(tmp_path, text)
    with pytest.raises(Problem, match="ikke rørt"):
        mark_held(load_file(path), DAY)
    assert path.read_text("utf-8") == text


@settings(max_examples=60)
@given(st.text(alphabet="ab :#'\"|>-\n\r{}[]æ", max_size=30))
def test_no_place_name_breaks_a_file(tmp_path_factory: pytest.TempPathFactory, place: str) -> None:
    path = tmp_path_factory.mktemp("m") / "meetings" / "m.yaml"
    path.parent.mkdir()
    data = f"id: m\ndato: 2027-01-13\nsted: {place}\nmødeleder: områdechef\n".encode()
    loaded = load(data, path)
    if loaded.document is None:
        return
    path.write_bytes(data)
    try:
        after = mark_held(loaded, DAY)
    except Problem:
        assert path.read_bytes() == data
    else:
        assert after.document == loaded.document.model_copy(update={"state": "afholdt"})


@pytest.mark.parametrize(
    ("name", "said"),
    [("2027-01-13-chefgrupen", NAME), ("findes-ikke.yaml", "findes ikke"), ("descriptions/organisation.yaml", "møde")],
)
@pytest.mark.usefixtures("real")
def test_what_is_no_meeting(cli: Cli, name: str, said: str) -> None:
    result = cli("minutes", name)
    assert (result.code, said in result.err) == (2, True)


def test_a_meeting_with_errors_is_named(cli: Cli, real: Path) -> None:
    (real / "meetings" / f"{NAME}.yaml").write_text("id: x\ndato: i morgen\n", "utf-8")
    result = cli("minutes", NAME)
    assert result.code == 2
    assert f"funkbesk lint meetings/{NAME}.yaml" in result.err


def test_an_id_in_decomposed_letters_is_the_same_id(cli: Cli, real: Path) -> None:
    write_meeting(real, "id: møde-på-ærø\ndato: 2027-01-13\n")
    decomposed = unicodedata.normalize("NFD", "møde-på-ærø")
    assert cli("minutes", decomposed, *TODAY, "--format", "md").out == "build/møde-på-ærø-referat.md\n"
