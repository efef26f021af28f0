"""A year of the coordinators' description, played through with a fixed clock; `status` is right after each step.

Every step is what a secretary types or writes in a file, in a real repository. What a document looks like is tested
elsewhere; here counts that each command knows what the ones before it have left behind.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from funkbesk.documents.meeting import Meeting
from funkbesk.reading.collection import load_file
from tests.support.descriptions import ROOT
from tests.support.repositories import Repo, make_repo

Cli = Callable[..., Any]

pytestmark = pytest.mark.slow  # a dozen documents are made

ID = "faglig-koordinator"
FORUM = "ledergruppen"
OLD_TEXT = "At kvalificere og godkende klagebesvarelser over afgørelser"
NEW_TEXT = "At kvalificere klagebesvarelser over afgørelser, så afdelingslederen kan godkende dem"
APPROVED = """\
version: 1.0.0
status: gældende
ejer: ledelsessekretariatet
gyldig_fra: 2027-01-01
næste_revision: 2028-06-30
godkendt: {af: chefgruppen, dato: 2026-12-15}
"""
DECISIONS = f"""\
    beslutninger:
      klager:
        udfald: godkendt
        tekst: Det skal fremgå, at afdelingslederen godkender svarene.
        ansvarlig: ledelsessekretariatet
        frist: 2027-09-30
        om: [{ID}#klagebesvarelser]
      oversigt:
        tekst: Der laves en oversigt over fora.
        ansvarlig: {ID}
        frist: 2027-07-01
      temadag:
        tekst: Der holdes en temadag.
        ansvarlig: afdelingsleder
        frist: 2027-10-01
"""


class Year:
    """The collection, and the commands on a day of the year."""

    def __init__(self, repo: Repo, cli: Cli) -> None:
        self.repo = repo
        self.path = repo.path(ID)
        self._cli = cli

    def run(self, day: str, *words: str, code: int = 0) -> str:
        """Run a command on that day and return what it writes to stdout."""
        result = self._cli(*words, "--today", day)
        assert result.code == code, result.err
        return str(result.out)

    def status(self, day: str) -> dict[str, Any]:
        """Return the status of the description on that day; its occasions by their names."""
        overview = json.loads(self.run(day, "status", "--format", "json"))
        row: dict[str, Any] = next(row for row in overview["descriptions"] if row["id"] == ID)
        return {**row, **{one["occasion"]: one for one in row["occasions"]}}

    def check(self, day: str) -> int:
        """Return the exit code of `status --check`: 1 where something is overdue."""
        return int(self._cli("status", "--check", "--today", day).code)

    def plan(self, day: str, date: str, *words: str) -> Path:
        """Make an agenda and save it; return the meeting's file."""
        before = set(Path("meetings").glob("*")) if Path("meetings").exists() else set()
        self.run(day, "agenda", *words, "--date", date, "--save", "--format", "md")
        [meeting] = set(Path("meetings").glob("*.yaml")) - before
        return meeting

    def hold(self, meeting: Path, date: str) -> str:
        """Make the minutes on the day of the meeting and return their text."""
        written = self.run(date, "minutes", str(meeting), "--save", "--format", "md")
        return words([Path(written.splitlines()[-1]).read_text("utf-8")])

    def commit(self, day: str) -> None:
        self.repo.when = datetime.fromisoformat(f"{day}T12:00").replace(tzinfo=UTC)
        self.repo.commit()


@pytest.fixture
def year(tmp_path: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch) -> Year:
    """Return a repository in which the real description was approved as 1.0.0, in force from 1 January 2027."""
    repo = make_repo(tmp_path / "samling")
    shutil.copytree(ROOT / "descriptions", repo.root / "descriptions", dirs_exist_ok=True)
    shutil.copy(ROOT / "funkbesk.yaml", repo.root)
    monkeypatch.chdir(repo.root)
    started = Year(repo, cli)
    rewrite(started.path, "version: 0.1.0\nstatus: udkast\n", APPROVED)
    started.commit("2026-12-16")
    return started


def rewrite(path: Path, old: str, new: str) -> None:
    """Write one thing into a file, as an editor would."""
    text = path.read_text("utf-8")
    assert text.count(old) == 1, old
    path.write_text(text.replace(old, new), "utf-8")


def meeting_in(path: Path) -> Meeting:
    document: Meeting | None = load_file(path).document
    assert document is not None
    return document


def words(texts: Iterable[str]) -> str:
    """Return the texts as words with single spaces, without what Markdown adds."""
    return " ".join(" ".join(texts).replace("\\", "").split())


def test_a_year(year: Year) -> None:
    in_force(year)
    onboarding(year)
    two_alignments(year)
    evaluation = evaluated(year)
    late_and_dropped(year, evaluation)
    carried_to_the_next_agenda(year, evaluation)
    version = changed_as_decided(year, evaluation)
    last_alignment(year)
    packet_of_the_next_one(year, version)


def in_force(year: Year) -> None:
    status = year.status("2027-01-02")
    assert (status["version"], status["valid_from"], status["overdue"]) == ("1.0.0", "2027-01-01", False)
    assert (status["evaluering"]["due"], status["forventningsafstemning"]["due"]) == ("2028-01-01", "2027-04-01")
    assert (year.check("2027-04-01"), year.check("2027-04-02")) == (0, 1)


def onboarding(year: Year) -> None:
    """In January a new coordinator begins."""
    meeting = year.plan("2027-01-04", "2027-01-12", ID, "onboarding")
    status = year.status("2027-01-05")["onboarding"]
    assert (status["last"], status["next"]) == (None, "2027-01-12")
    year.hold(meeting, "2027-01-12")
    status = year.status("2027-01-13")["onboarding"]
    assert (status["last"], status["next"], status["due"]) == ("2027-01-12", None, None)


def two_alignments(year: Year) -> None:
    for day, due in (("2027-02-10", "2027-05-10"), ("2027-05-10", "2027-08-10")):
        meeting = year.plan(f"{day[:-2]}01", day, ID, "forventningsafstemning")
        assert year.status(f"{day[:-2]}02")["forventningsafstemning"]["next"] == day
        year.hold(meeting, day)
        status = year.status(day)["forventningsafstemning"]
        assert (status["last"], status["next"], status["due"], status["overdue"]) == (day, None, due, False)
    year.commit("2027-05-11")


def evaluated(year: Year) -> Path:
    """In June the description is evaluated, with three decisions; return the meeting's file."""
    evaluation = year.plan("2027-05-20", "2027-06-09", ID, "evaluering", "--forum", FORUM)
    assert year.status("2027-05-21")["evaluering"]["next"] == "2027-06-09"
    rewrite(evaluation, "    anledning: evaluering\n", f"    anledning: evaluering\n{DECISIONS}")
    minutes = year.hold(evaluation, "2027-06-09")
    assert all(text in minutes for text in ("afdelingslederen godkender", "oversigt over fora", "en temadag"))
    status = year.status("2027-06-10")
    assert (status["evaluering"]["last"], status["evaluering"]["due"]) == ("2027-06-09", "2028-06-09")
    assert (status["decisions"], status["version"]) == ({"open": 3, "overdue": 0}, "1.0.0")
    year.commit("2027-06-10")
    return evaluation


def late_and_dropped(year: Year, evaluation: Path) -> None:
    assert (year.check("2027-07-01"), year.check("2027-07-02")) == (0, 1)
    assert year.status("2027-07-02")["decisions"] == {"open": 3, "overdue": 1}
    [late] = json.loads(year.run("2027-07-02", "decisions", "--overdue", "--format", "json"))
    assert (late["address"].rpartition(".")[2], late["responsible"]) == ("oversigt", ID)
    rewrite(evaluation, "frist: 2027-10-01", "frist: 2027-10-01\n        tilstand: bortfaldet")
    assert year.status("2027-07-02")["decisions"] == {"open": 2, "overdue": 1}


def carried_to_the_next_agenda(year: Year, evaluation: Path) -> None:
    """In August comes the third alignment, and the forum's next agenda carries what is open."""
    year.hold(year.plan("2027-08-01", "2027-08-10", ID, "forventningsafstemning"), "2027-08-10")
    assert year.status("2027-08-10")["forventningsafstemning"]["due"] == "2027-11-10"
    following = year.plan("2027-08-10", "2027-08-18", "--forum", FORUM)
    points = meeting_in(following).points.values()
    carried = [address for point in points for address in point.follows_up or ()]
    assert [address.rpartition(".")[2] for address in carried] == ["oversigt", "klager"]  # by their deadlines
    assert all(address.startswith(f"{evaluation.stem}#") for address in carried)
    rewrite(evaluation, "frist: 2027-07-01", "frist: 2027-07-01\n        tilstand: gennemført")
    year.hold(following, "2027-08-18")
    assert year.status("2027-08-19")["decisions"] == {"open": 1, "overdue": 0}
    assert year.check("2027-08-19") == 0
    year.commit("2027-08-19")


def changed_as_decided(year: Year, evaluation: Path) -> str:
    """In September the description is changed as decided, its version raised and approved; return the version."""
    rewrite(year.path, OLD_TEXT, NEW_TEXT)
    [comparison] = json.loads(year.run("2027-09-01", "diff", ID, "--format", "json"))
    [[decision]] = [change["decisions"] for change in comparison["changes"]]
    assert decision["address"].startswith(f"{evaluation.stem}#")
    assert decision["address"].endswith(".klager")
    year.run("2027-09-01", "bump", ID)
    version = str(year.status("2027-09-01")["version"])
    assert version == {"større": "2.0.0", "mindre": "1.1.0", "rettelse": "1.0.1"}[comparison["requirement"]["class"]]
    rewrite(year.path, "gyldig_fra: 2027-01-01", "gyldig_fra: 2027-10-01")
    rewrite(year.path, "dato: 2026-12-15", "dato: 2027-09-15")
    closed = f"frist: 2027-09-30\n        version: {version}\n        tilstand: gennemført"
    rewrite(evaluation, "frist: 2027-09-30", closed)
    year.commit("2027-09-16")
    status = year.status("2027-10-01")
    assert (status["version"], status["valid_from"]) == (version, "2027-10-01")
    assert status["decisions"] == {"open": 0, "overdue": 0}
    versions = json.loads(year.run("2027-10-01", "history", ID, "--format", "json"))["versions"]
    assert [(one["version"], [told["address"] for told in one["decisions"]]) for one in versions] == [
        (version, [decision["address"]]),
        ("1.0.0", []),
    ]
    return version


def last_alignment(year: Year) -> None:
    assert (year.check("2027-11-10"), year.check("2027-11-11")) == (0, 1)
    year.hold(year.plan("2027-11-01", "2027-11-10", ID, "forventningsafstemning"), "2027-11-10")
    status = year.status("2027-12-01")
    assert (status["forventningsafstemning"]["last"], status["overdue"]) == ("2027-11-10", False)
    assert (year.check("2028-02-10"), year.check("2028-02-11")) == (0, 1)


def packet_of_the_next_one(year: Year, version: str) -> None:
    who = ("--name", "Ny Kollega", "--start", "2028-01-03")
    year.run("2027-12-01", "packet", ID, *who, "--format", "md", "--out", "../pakke")
    packet = words(path.read_text("utf-8") for path in Path("../pakke").iterdir())
    assert f"ersion {version}" in packet
    assert NEW_TEXT in packet
    assert OLD_TEXT not in packet
