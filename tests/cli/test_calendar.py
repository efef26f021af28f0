"""`funkbesk calendar` from end to end: text, files, appointments with their revisions from real git, wrong use."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.support.meetings import write_meeting
from tests.support.repositories import Repo, make_repo

REGISTER = """\
kommune: Eksempel Kommune
enheder:
  sekretariatet: {navn: Sekretariatet}
roller:
  leder: {navn: afdelingsleder}
fora:
  lmu:
    navn: LMU
    medlemmer: [leder]
    frister: {dagsorden: 7}
"""
DESCRIPTION = """\
id: konsulent
art: rolle
titel: Konsulent
hører_til: sekretariatet
version: 0.1.0
status: udkast
anvendelse:
  punkter:
    evaluering: {tekst: Hvert år, anledning: evaluering, måneder: [5]}
    afstemning: {tekst: Fire gange årligt, anledning: forventningsafstemning, gange_om_året: 4}
"""
MEETING = "id: 2027-03-10-lmu\nforum: lmu\ndato: 2027-03-10\ntid: 9.00–10.30\n"


@pytest.fixture
def year(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a collection, which is also the working folder, with one meeting, one month, and one thing unplaced."""
    root = tmp_path / "samling"
    fill(root)
    monkeypatch.chdir(root)
    return root


def fill(root: Path) -> None:
    (root / "descriptions").mkdir(parents=True, exist_ok=True)
    (root / "funkbesk.yaml").write_text("forvaltning: sekretariatet\n", "utf-8")
    (root / "descriptions" / "organisation.yaml").write_text(REGISTER, "utf-8")
    (root / "descriptions" / "konsulent.yaml").write_text(DESCRIPTION, "utf-8")
    write_meeting(root, MEETING)


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """Return the same collection, committed, below the top of a repository."""
    made = make_repo(tmp_path / "repo", "samling")
    fill(made.root)
    made.commit()
    monkeypatch.chdir(made.root)
    return made


def appointments(path: Path) -> list[dict[str, str]]:
    text = path.read_bytes().decode().replace("\r\n ", "")
    found = re.findall(r"BEGIN:VEVENT\r\n(.*?)END:VEVENT", text, re.DOTALL)
    return [dict(line.split(":", 1) for line in one.split("\r\n") if ":" in line) for one in found]


def stamps(path: Path) -> set[tuple[str, str]]:
    return {(one["SEQUENCE"], one["DTSTAMP"]) for one in appointments(path)}


def test_the_terminal_shows_months_and_what_is_not_placed(year: Path, cli: Cli) -> None:
    result = cli("calendar", "2027")
    assert (result.code, result.err) == (0, "")
    lines = [re.sub(r"\s{2,}", " | ", line.strip()) for line in result.out.splitlines() if line.strip()]
    assert lines == [
        "Årshjul 2027",
        "Marts",
        "10. marts (uge 10) kl. 9.00–10.30 | LMU",
        "Frister: dagsorden 3. marts",
        "Maj",
        "uden dato | Evaluering: konsulent",
        "Ikke placeret",
        "Forventningsafstemning: konsulent – 4 gange om året",
    ]


def test_the_real_collection_places_nothing_that_its_sources_do_not(root: Path, cli: Cli) -> None:
    data = json.loads(cli("calendar", "2027", "--format", "json", "--root", str(root)).out)
    assert data["events"] == []
    assert [(one["source"], one["note"]) for one in data["unplaced"]] == [
        ("faglig-koordinator#årlig-evaluering", "1 gang om året"),
        ("faglig-koordinator#forventningsafstemning", "4 gange om året"),
        ("ledelsessekretariatet#pejlemærke", "rytme ikke angivet"),
        ("ledelsessekretariatet#årlig-drøftelse", "1 gang om året"),
    ]


@pytest.mark.parametrize(
    ("options", "titles"),
    [
        (["--role", "leder"], ["LMU"]),
        (["--role", "konsulent"], None),
        (["--forum", "lmu"], ["LMU"]),
        (["--role", "sekretariatet"], []),
        (["--forum", "lmuu"], None),
    ],
)
def test_the_year_of_a_role_or_a_forum(year: Path, cli: Cli, options: list[str], titles: list[str] | None) -> None:
    result = cli("calendar", "2027", "--format", "json", *options)
    assert result.code == (2 if titles is None else 0)
    if titles is not None:
        assert [event["title"] for event in json.loads(result.out)["events"]] == titles


@pytest.mark.parametrize(
    "arguments",
    [
        ["20227"],
        ["1999"],
        ["²⁰²⁷"],
        ["i-år"],
        ["2027", "--format", "xlsx"],
        ["2027", "--paper", "A5"],
        ["2027", "--paper", "A3"],
        ["2027", "--paper", "A3", "--out", "x.ics"],
        ["2027", "--format", "terminal", "--out", "x"],
        ["2027", "--format", "svg", "--out", "x.pdf"],
    ],
)
def test_wrong_use(year: Path, cli: Cli, arguments: list[str]) -> None:
    result = cli("calendar", *arguments)
    assert (result.code, result.out, len(result.err.splitlines())) == (2, "", 2)


@pytest.mark.parametrize(
    ("arguments", "file"),
    [
        (["--format", "html"], "build/årshjul-2027.html"),
        (["--format", "svg", "--forum", "lmu"], "build/årshjul-2027-lmu.svg"),
        (["--format", "ics", "--out", "ud"], "ud/årshjul-2027.ics"),
        (["--out", "væg.svg"], "væg.svg"),
        pytest.param(["--out", "ud/år.docx"], "ud/år.docx", marks=pytest.mark.slow),
        (["--format", "md"], "build/årshjul-2027.md"),
        pytest.param(
            ["--format", "pdf", "--paper", "a3"], "build/årshjul-2027.pdf", marks=[pytest.mark.pdf, pytest.mark.slow]
        ),
    ],
)
def test_where_the_file_goes(year: Path, cli: Cli, arguments: list[str], file: str) -> None:
    result = cli("calendar", "2027", *arguments)
    assert (result.code, result.out) == (0, f"{file}\n")
    first = (year / file).read_bytes()
    assert cli("calendar", "2027", *arguments, "--quiet").out == ""
    assert (year / file).read_bytes() == first


def test_what_has_no_date_is_left_out_of_the_appointments_and_said(year: Path, cli: Cli) -> None:
    result = cli("calendar", "2027", "--format", "ics", "--today", "2027-01-04")
    said = result.err.splitlines()
    assert len(said) == 2, "what is left out, and that there is no git"
    assert stamps(year / "build" / "årshjul-2027.ics") == {("0", "20270104T000000Z")}
    assert [one["SUMMARY"] for one in appointments(year / "build" / "årshjul-2027.ics")] == [
        "LMU",
        "Dagsorden sendes ud: LMU 10. marts 2027",
    ]


def test_a_broken_file_is_said_and_the_rest_is_shown(year: Path, cli: Cli) -> None:
    (year / "meetings" / "ødelagt.yaml").write_text("id: [", "utf-8")
    result = cli("calendar", "2027")
    assert (result.code, len(result.err.splitlines())) == (1, 1)
    assert "LMU" in result.out


def test_revisions_come_from_the_commits_that_touched_an_event(repo: Repo, cli: Cli) -> None:
    out = repo.root / "x.ics"

    def exported() -> set[tuple[str, str]]:
        assert cli("calendar", "2027", "--out", str(out), "--today", "2026-02-01", "--quiet").code == 0
        return stamps(out)

    first = exported()
    assert first == {("0", "20260105T080000Z")}
    (repo.root / "descriptions" / "konsulent.yaml").write_text(DESCRIPTION.replace("Fire", "Fire (4)"), "utf-8")
    repo.commit("Noget andet")
    assert exported() == first
    write_meeting(repo.root, MEETING.replace("9.00–10.30", "10.00–11.30"))
    assert exported() == {("1", "20260201T000000Z")}, "not committed yet"
    repo.commit("Flyt mødet")
    assert exported() == {("1", "20260107T080000Z")}
    (repo.root / "descriptions" / "organisation.yaml").write_text(
        REGISTER.replace("dagsorden: 7", "dagsorden: 14"), "utf-8"
    )
    repo.commit("Ny frist")
    assert exported() == {("2", "20260108T080000Z")}
    repo.git("mv", "samling/meetings/2027-03-10-lmu.yaml", "samling/meetings/lmu-marts.yaml")
    repo.commit("Omdøb")
    assert exported() == {("3", "20260109T080000Z")}, "under its old name as well"


def test_commits_of_a_merged_branch_count_so_that_the_number_never_falls(repo: Repo, cli: Cli) -> None:
    out = repo.root / "x.ics"
    repo.git("switch", "--quiet", "--create", "gren")
    for hour in ("11", "12"):
        write_meeting(repo.root, MEETING.replace("9.00–10.30", f"{hour}.00–13.30"))
        repo.commit(f"Kl. {hour}")
    assert cli("calendar", "2027", "--out", str(out), "--quiet").code == 0
    before = {number for number, _ in stamps(out)}
    repo.git("switch", "--quiet", "main")
    repo.merge("gren")
    assert cli("calendar", "2027", "--out", str(out), "--quiet").code == 0
    assert {number for number, _ in stamps(out)} == before == {"2"}
