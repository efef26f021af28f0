"""`funkbesk agenda`: which agenda the words ask for, what is refused, what is saved, what is said."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from funkbesk.cli.commands import agenda as module
from funkbesk.cli.meetings.papers import Paper
from funkbesk.reading.collection import load_file
from tests.cli.conftest import Cli
from tests.support.descriptions import ROOT
from tests.support.repositories import make_repo
from tests.support.versioned import TASK, write

DATE = ("--date", "2027-03-10")
TODAY = ("--today", "2026-11-22")
POINT = "titel: Beslutning om lokaler\nindstilling: Det indstilles, at vi flytter.\n"


@pytest.fixture
def real(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the real collection, which is also the working folder."""
    root = tmp_path / "samling"
    shutil.copytree(ROOT / "descriptions", root / "descriptions")
    shutil.copy(ROOT / "funkbesk.yaml", root)
    monkeypatch.chdir(root)
    return root


@pytest.fixture
def papers(monkeypatch: pytest.MonkeyPatch) -> list[Paper]:
    """The papers that would be made; making them is what tests/rendering looks at."""
    found: list[Paper] = []

    def note(paper: Paper, *_: object, **__: object) -> int:
        found.append(paper)
        return 0

    monkeypatch.setattr(module, "write_paper", note)
    return found


def occasions(paper: Paper) -> list[str]:
    return [point.occasion for point in paper.meeting.points.values() if point.occasion]


@pytest.mark.parametrize(
    ("words", "forum", "expected"),
    [
        (["faglig-koordinator", "onboarding"], None, ["onboarding"]),
        (["faglig-koordinator", "sparring"], None, ["sparring"]),
        (["faglig-koordinator", "evaluering"], None, ["evaluering"]),
        (["faglig-koordinator", "forventningsafstemning"], None, ["forventningsafstemning"]),
        (["ledelsessekretariatet", "onboarding"], None, ["onboarding"]),
        (["ledelsessekretariatet", "forventningsafstemning"], None, ["forventningsafstemning"]),
        (["ledelsessekretariatet", "evaluering"], "chefgruppen", ["evaluering"]),
        (["--forum", "chefgruppen"], "chefgruppen", ["evaluering"]),
        (["--forum", "ledergruppen"], "ledergruppen", []),
        (["faglig-koordinator", "evaluering", "--forum", "ledergruppen"], "ledergruppen", ["evaluering"]),
        (["faglig-koordinator", "ledelsessekretariatet", "evaluering"], None, ["evaluering"] * 2),
        (["faglig-koordinator", "faglig-koordinator", "evaluering"], None, ["evaluering"]),
    ],
)
def test_the_agendas_of_the_real_descriptions(
    cli: Cli, real: Path, papers: list[Paper], words: list[str], forum: str | None, expected: list[str]
) -> None:
    result = cli("agenda", *words, *DATE, *TODAY)
    assert result.code == 0, result.err
    [paper] = papers
    assert occasions(paper) == expected
    assert paper.kind == "dagsorden"
    assert paper.source is None
    assert paper.meeting.forum == forum
    assert not (real / "meetings").exists()


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        ([*DATE], 2, "forum"),
        (["faglig-koordinator", "onboarding"], 2, "--date"),
        (["faglig-koordinator", *DATE], 2, "anledningen"),
        (["faglig-koordinator", "evaluring", *DATE], 2, "»evaluering«"),
        (["evaluering", *DATE], 2, "beskrivelse"),
        (["faglig-kordinator", "evaluering", *DATE], 2, "»faglig-koordinator«"),
        (["faglig-koordinator", "onboarding", *DATE, "--forum", "chefgruppen"], 2, "samtale"),
        (["--forum", "chefgrupen", *DATE], 2, "»chefgruppen«"),
        (["--forum", "chefgruppen", *DATE, "--chair", "Mette Hansen"], 2, "Personer nævnes ikke"),
        (["--forum", "chefgruppen", *DATE, "--participant", "områdecheff"], 2, "»områdechef«"),
        (["--forum", "chefgruppen", *DATE, "--time", "kl. 9"], 2, "9.00"),
        (["--forum", "chefgruppen", *DATE, "--time", "25.00"], 2, "9.00"),
        (["--forum", "chefgruppen", *DATE, "--time", "10.00-9.30"], 2, "slutte kl. 9.30"),
        (["--forum", "chefgruppen", *DATE, "--time", "10.00-10.00"], 2, "slutte"),
        (["--forum", "chefgruppen", *DATE, "--place", " "], 2, "stedet"),
        (["--forum", "chefgruppen", *DATE, "--place", "Lokale\x01"], 2, "--place"),
        (["--forum", "chefgruppen", *DATE, "--place", "Lokale\udcff"], 2, "--place"),
        (["--forum", "chefgruppen", "--date", "2027-02-29"], 2, "ÅÅÅÅ-MM-DD"),
        (["--forum", "chefgruppen", *DATE, "--point", "eventult"], 2, "»eventuelt«"),
        (["--forum", "chefgruppen", *DATE, "--proposal", "findes-ikke.yaml"], 2, "findes-ikke.yaml"),
        (["--forum", "chefgruppen", *DATE, "--proposal", ""], 2, "--proposal"),
        (["--forum", "chefgruppen", *DATE, "--proposal", "#punkt"], 2, "--proposal"),
        (["faglig-koordinator", "evaluering", *DATE, "--proposal", "x.yaml"], 2, "--proposal"),
        (["meetings/findes-ikke.yaml"], 2, "findes ikke"),
        (["descriptions/faglig-koordinator.yaml"], 2, "ikke et møde"),
    ],
)
@pytest.mark.usefixtures("real")
def test_what_is_refused(cli: Cli, papers: list[Paper], words: list[str], code: int, said: str) -> None:
    result = cli("agenda", *words, *TODAY)
    assert result.code == code
    assert said in result.err
    assert len(result.err.strip().split("\n")) == 2
    assert papers == []


def test_an_occasion_that_is_not_listed_is_refused(cli: Cli, real: Path, papers: list[Paper]) -> None:
    path = real / "descriptions" / "ledelsessekretariatet.yaml"
    path.write_text(path.read_text("utf-8").replace("[sparring, forventningsafstemning]", "sparring"), "utf-8")
    result = cli("agenda", "ledelsessekretariatet", "forventningsafstemning", *DATE, *TODAY)
    assert result.code == 2
    assert "onboarding, sparring og evaluering" in result.err
    assert papers == []


def test_a_description_with_errors_is_named(cli: Cli, real: Path, papers: list[Paper]) -> None:
    path = real / "descriptions" / "faglig-koordinator.yaml"
    path.write_text(path.read_text("utf-8").replace("status: udkast", "status: kladde"), "utf-8")
    result = cli("agenda", "faglig-koordinator", "onboarding", *DATE)
    assert result.code == 2
    assert "funkbesk lint descriptions/faglig-koordinator.yaml" in result.err
    assert papers == []


@pytest.mark.parametrize(
    ("given", "written"), [("9.00", "9.00"), ("9:00-10.30", "9.00–10.30"), ("09.00–10.30", "09.00–10.30")]
)
@pytest.mark.usefixtures("real")
def test_times_are_written_in_danish(cli: Cli, papers: list[Paper], given: str, written: str) -> None:
    assert cli("agenda", "--forum", "chefgruppen", *DATE, "--time", given).code == 0
    assert papers[0].meeting.time == written


def test_what_is_saved_is_in_its_form_and_gives_the_same_agenda_again(
    cli: Cli, real: Path, papers: list[Paper]
) -> None:
    options = ("--time", "9.00", "--place", "Mødelokale 2: til højre", "--chair", "områdechef")
    result = cli("agenda", "--forum", "chefgruppen", *DATE, *options, *TODAY, "--save")
    path = real / "meetings" / "2027-03-10-chefgruppen.yaml"
    assert result.code == 0, result.err
    assert result.out.split() == ["meetings/2027-03-10-chefgruppen.yaml"]
    assert path.read_text("utf-8").startswith("# yaml-language-server: $schema=../schemas/meeting.schema.json\nid: ")
    assert cli("fmt", "--check", "meetings").code == 0
    assert cli("lint", "meetings", *TODAY, "--format", "concise").out == ""
    assert load_file(path).document == papers[0].meeting
    for name in ("meetings/2027-03-10-chefgruppen.yaml", "2027-03-10-chefgruppen"):
        assert cli("agenda", name, *TODAY).code == 0
        assert papers[-1] == papers[0]
    assert papers[0].source == ("2027-03-10-chefgruppen.yaml", path.read_bytes())


def test_a_file_that_is_there_is_never_touched(cli: Cli, real: Path, papers: list[Paper]) -> None:
    command = ("agenda", "faglig-koordinator", "onboarding", *DATE, "--save", "-q")
    assert cli(*command).code == 0
    path = real / "meetings" / "2027-03-10-faglig-koordinator-onboarding.yaml"
    path.write_text(path.read_text("utf-8") + "# vigtig note\n", "utf-8")
    before = path.read_bytes()
    result = cli(*command)
    assert result.code == 2
    assert "findes allerede" in result.err
    assert path.read_bytes() == before
    assert len(papers) == 1


@pytest.mark.parametrize("option", ["--date=2027-03-11", "--chair=områdechef", "--save", "--proposal=x.yaml"])
@pytest.mark.usefixtures("real", "papers")
def test_a_saved_meeting_takes_no_options_about_itself(cli: Cli, option: str) -> None:
    assert cli("agenda", "--forum", "chefgruppen", *DATE, "--save").code == 0
    result = cli("agenda", "2027-03-10-chefgruppen", option)
    assert (result.code, len(result.err.strip().split("\n"))) == (2, 2)


def test_proposals_come_from_files_and_from_meetings(cli: Cli, real: Path, papers: list[Paper]) -> None:
    (real / "forslag.yaml").write_text(POINT, "utf-8")
    assert cli("agenda", "--forum", "chefgruppen", "--date", "2027-01-13", "--save", "-q").code == 0
    proposals = ("--proposal", "forslag.yaml", "--proposal", "forslag.yaml")
    old = ("--proposal", "meetings/2027-01-13-chefgruppen.yaml#godkendelse-af-dagsorden")
    assert cli("agenda", "--forum", "ledergruppen", *DATE, *proposals, *old).code == 0
    assert list(papers[-1].meeting.points) == [
        *("godkendelse-af-dagsorden", "beslutning-lokaler", "beslutning-lokaler-2"),
        *("godkendelse-af-dagsorden-2", "eventuelt"),
    ]
    by_id = ("--proposal", "2027-01-13-chefgruppen#godkendelse-af-dagsorden")
    assert cli("agenda", "--forum", "ledergruppen", *DATE, *by_id).code == 0
    assert "godkendelse-af-dagsorden-2" in papers[-1].meeting.points
    assert cli("agenda", "--forum", "ledergruppen", *DATE, *proposals, "--point", "beslutning-lokaler").code == 0
    assert (papers[-1].kind, papers[-1].point) == ("beslutningsoplæg", "beslutning-lokaler")


@pytest.mark.usefixtures("real")
def test_the_open_decisions_of_the_forum_come_along(cli: Cli, real: Path, papers: list[Paper]) -> None:
    (real / "meetings").mkdir()
    (real / "meetings" / "2027-01-13-chefgruppen.yaml").write_text(
        "id: 2027-01-13-chefgruppen\nforum: chefgruppen\ndato: 2027-01-13\nstatus: afholdt\npunkter:\n"
        "  lokaler:\n    titel: Drøftelse af lokaler\n    beslutning: {tekst: Ses på., ansvarlig: områdechef}\n",
        "utf-8",
    )
    assert cli("agenda", "--forum", "chefgruppen", *DATE).code == 0
    assert papers[0].meeting.points["opfølgning"].follows_up == ("2027-01-13-chefgruppen#lokaler",)
    (real / "meetings" / "2027-02-10-chefgruppen.yaml").write_text("id: [\n", "utf-8")
    result = cli("agenda", "--forum", "chefgruppen", *DATE)
    assert (result.code, len(papers)) == (1, 2), "it is made, and something may be missing in it"
    assert "funkbesk lint meetings/2027-02-10-chefgruppen.yaml" in result.err


@pytest.mark.parametrize(
    ("day", "said"),
    [("2028-02-29", ""), ("2027-12-31", "fridag"), ("2027-03-13", "lørdag"), ("2027-04-01", "")],
)
@pytest.mark.usefixtures("real", "papers")
def test_a_day_on_which_nobody_works_is_said_and_not_refused(cli: Cli, day: str, said: str) -> None:
    result = cli("agenda", "faglig-koordinator", "forventningsafstemning", "--date", day, *TODAY)
    assert result.code == 0
    assert said in result.err
    assert bool(said) is bool(result.err)
    assert cli("agenda", "faglig-koordinator", "forventningsafstemning", "--date", day, "--quiet").err == ""


def test_the_papers_are_made_and_their_blanks_are_said(cli: Cli, real: Path) -> None:
    result = cli("agenda", "faglig-koordinator", "onboarding", *DATE, *TODAY, "--format", "md,html")
    assert result.code == 0
    assert result.out.split() == [
        "build/2027-03-10-faglig-koordinator-onboarding.md",
        "build/2027-03-10-faglig-koordinator-onboarding.html",
    ]
    for blank in ("tid, sted", "næste møder", "planlagte møder", "forklaring af »det fælles faglige mindset«"):
        assert blank in result.err
    assert "Kvittering" in (real / result.out.split()[0]).read_text("utf-8")


def test_what_changed_since_the_approval_is_on_the_table(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    use = "anvendelse:\n  punkter:\n    årlig: {tekst: Drøftes hvert år, anledning: evaluering}\n"

    def written(**more: str) -> None:
        path = write(repo, **more)
        path.write_text(path.read_text("utf-8") + use, "utf-8")

    repo = make_repo(tmp_path / "lager")
    written()
    repo.commit("Godkendt")
    written(version="1.1.0", status="udkast", tasks=f"{TASK} og anker")
    monkeypatch.chdir(repo.root)
    result = cli("agenda", "konsulent", "evaluering", *DATE, "--out", "ark.md")
    assert result.code == 0, result.err
    text = Path("ark.md").read_text("utf-8")
    assert "Siden version 1.0.0" in text
    assert "og anker" in text


def test_what_a_fresh_folder_says(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli("agenda", "--forum", "chefgruppen", *DATE).code == 2


NO_IDS = [("--forum", name) for name in ("../../x", "", "x" * 300, "true")]


@pytest.mark.parametrize("option", [*NO_IDS, ("--chair", "Mette Hansen"), ("--participant", "\x1b[31m")])
def test_a_name_is_refused_also_without_a_register(
    cli: Cli, real: Path, papers: list[Paper], option: tuple[str, str]
) -> None:
    (real / "descriptions" / "organisation.yaml").unlink()
    words = [] if option[0] == "--forum" else ["faglig-koordinator", "onboarding"]
    result = cli("agenda", *words, *DATE, *TODAY, *option, "--save")
    assert result.code == 2
    assert "kan ikke være et id" in result.err
    assert papers == []
    assert not (real / "meetings").exists()


def test_the_file_of_a_proposal_may_have_a_hash_in_its_name(cli: Cli, real: Path, papers: list[Paper]) -> None:
    (real / "sag#7.yaml").write_text(POINT, "utf-8")
    (real / "møde#1.yaml").write_text(
        f"id: m\ndato: 2027-01-13\npunkter:\n  p:\n    {POINT.splitlines()[0]}\n", "utf-8"
    )
    both = ("--proposal", "sag#7.yaml", "--proposal", "møde#1.yaml#p")
    assert cli("agenda", "--forum", "ledergruppen", *DATE, *both).code == 0
    assert list(papers[-1].meeting.points)[1:-1] == ["beslutning-lokaler", "p"]


def test_a_broken_description_is_not_said_to_be_missing(cli: Cli, real: Path, papers: list[Paper]) -> None:
    (real / "descriptions" / "faglig-koordinator.yaml").write_text("id: [\n", "utf-8")
    result = cli("agenda", "faglig-koordinator", "onboarding", *DATE, *TODAY)
    assert (result.code, papers) == (2, [])
    assert "funkbesk lint descriptions/faglig-koordinator.yaml" in result.err
