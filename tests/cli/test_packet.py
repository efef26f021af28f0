"""`funkbesk packet`: names get into the packet and nowhere else, parts begin on right-hand pages, several at once."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from pathlib import Path

import page as validation
import pikepdf
import pytest

from tests.cli.conftest import Cli
from tests.support.pdf_words import outline
from tests.support.repositories import environment

pytestmark = [pytest.mark.pdf, pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")]
PROFILES = (validation.ValidationProfile.PDF_UA_1, validation.ValidationProfile.PDF_A_3A)
NAME, MENTOR = "Anne Eksempel", "Bo Prøve"
PERSON = ("--name", NAME, "--mentor", MENTOR, "--start", "2027-01-04", "--today", "2026-12-01")
PARTS = ["Velkommen", "Din funktionsbeskrivelse", "Gennemgang og kvittering", "Opslag"]
WITHIN = ["Begreber og forkortelser", "Din plads i organisationen", "Fora og datoer", "Dokumenter"]
"""What the last part has in it."""


@pytest.fixture
def real(root: Path, tmp_path: Path) -> Path:
    """Return a folder with a copy of the real collection."""
    shutil.copytree(root / "descriptions", tmp_path / "samling" / "descriptions")
    shutil.copy(root / "funkbesk.yaml", tmp_path / "samling")
    return tmp_path / "samling"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return the coordinators' packet, made once for all tests that only read it."""
    from funkbesk.cli.main import main

    root, out = Path(__file__).resolve().parent.parent.parent, tmp_path_factory.mktemp("pakke")
    assert main(["packet", "faglig-koordinator", *PERSON, "--root", str(root), "--out", str(out), "--quiet"]) == 0
    return (out / "faglig-koordinator-introduktionspakke.pdf").read_bytes()


def texts(written: bytes) -> list[str]:
    """Return the text of each page in the order it is read out in, without the lines above and below."""
    done = subprocess.run(["pdftotext", "-raw", "-", "-"], input=written, capture_output=True, check=True)
    return done.stdout.decode().split("\f")[:-1]


def starts(written: bytes) -> dict[str, int]:
    """Return the number of the page that each part begins on, and what is within the last, from the bookmarks."""
    with pikepdf.open(io.BytesIO(written)) as pdf:
        return {target.title: target.page + 1 for target in outline(pdf) if target.title in {*PARTS, *WITHIN}}


@pytest.mark.slow
def test_every_part_begins_on_a_right_hand_page(made: bytes) -> None:
    everything = starts(made)
    assert list(everything) == PARTS + WITHIN
    pages = {part: everything[part] for part in PARTS}
    assert [number for number in pages.values() if number % 2 == 0] == []
    assert sorted(set(pages.values())) == list(pages.values())


@pytest.mark.slow
def test_pages_left_empty_say_nothing_and_all_others_have_their_number(made: bytes) -> None:
    pages = texts(made)
    empty = [number for number, text in enumerate(pages, 1) if not text.strip()]
    assert empty
    assert all(number % 2 == 0 for number in empty)
    assert all(f"Side {n} af {len(pages)}" in text for n, text in enumerate(pages, 1) if n not in empty)


def test_no_page_has_little_but_what_is_known_of_the_description(made: bytes) -> None:
    pages = texts(made)
    assert len([text for text in pages if not text.strip()]) <= len(PARTS)
    [known] = [text for text in pages if "Kontrolsum" in text]
    assert "Andre dokumenter, jeg har fået" in known


def test_the_table_of_contents_has_the_pages_of_the_parts(made: bytes) -> None:
    welcome = texts(made)[2]
    printed = {heading: int(page) for heading, page in re.findall(r"^(\S[^\d\n]+) (\d+)$", welcome, re.MULTILINE)}
    assert printed == starts(made)


def test_it_is_read_out_in_the_order_of_its_parts(made: bytes) -> None:
    whole = "\n".join(texts(made))
    landmarks = [
        *(NAME, "Kære " + NAME, "Indhold", "Organisatorisk reference", "Hvad betyder det her hos os?"),
        *("Kvittering", "Ny medarbejder, " + NAME, "det fælles faglige mindset", "her er du", "Koordinatormøderne"),
        *("Datoer i året fra 4. januar 2027", "Ikke placeret", "Kontrolsum", "Andre dokumenter, jeg har fået"),
    ]
    places, behind = [], 0
    for landmark in landmarks:
        behind = whole.find(landmark, behind)
        places.append(behind)
    assert -1 not in places


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_profile(made: bytes, profile: validation.ValidationProfile) -> None:
    assert validation.validate_pdf_bytes(made, profile=profile).failures == []


def test_the_descriptions_file_is_attached_and_names_stand_in_no_metadata(made: bytes, root: Path) -> None:
    with pikepdf.open(io.BytesIO(made)) as pdf:
        (attachment,) = pdf.attachments.values()
        assert attachment.get_file().read_bytes() == (root / "descriptions" / "faglig-koordinator.yaml").read_bytes()
        about = f"{dict(pdf.docinfo)} {pdf.Root.Metadata.read_bytes().decode()} {[t.title for t in outline(pdf)]}"
    assert "Introduktion til stillingen som faglig koordinator" in about
    assert "Anne" not in about
    assert "Prøve" not in about


def test_names_are_in_the_packet_and_nowhere_else_in_the_collection(cli: Cli, real: Path, tmp_path: Path) -> None:
    done = cli("packet", "faglig-koordinator", *PERSON, "-f", "html", "--root", str(real))
    assert done.code == 0
    written = {path for path in real.rglob("*") if path.is_file() and NAME.encode() in path.read_bytes()}
    assert written == {real / "build" / "faglig-koordinator-introduktionspakke.html"}
    assert "Anne" not in done.out + done.err


PEOPLE = """\
navn;beskrivelse;start;mentor
Anne Eksempel;faglig-koordinator;01-02-2027;Bo Prøve
Ida Eksempel;faglig-koordinator;01-02-2027;
Åge Eksempel;ledelsessekretariatet;;
"""


def test_several_from_a_list(cli: Cli, real: Path, tmp_path: Path) -> None:
    people = tmp_path / "nye.csv"
    people.write_bytes(PEOPLE.encode("cp1252"))
    done = cli("packet", "--people", str(people), "-f", "html", "--root", str(real), "--out", str(tmp_path))
    assert (done.code, len(done.out.splitlines())) == (0, 3)
    named = {path.name: re.findall(r"\w+ Eksempel", path.read_text("utf-8"))[0] for path in tmp_path.glob("*.html")}
    assert named == {
        "faglig-koordinator-introduktionspakke-2027-02-01.html": "Anne Eksempel",
        "faglig-koordinator-introduktionspakke-2027-02-01-2.html": "Ida Eksempel",
        "ledelsessekretariatet-introduktionspakke.html": "Åge Eksempel",
    }


def test_a_wrong_line_is_named_and_nothing_is_made(cli: Cli, real: Path, tmp_path: Path) -> None:
    people = tmp_path / "nye.csv"
    people.write_text(PEOPLE.replace("01-02-2027;\n", "i morgen;\n"), encoding="utf-8")
    done = cli("packet", "--people", str(people), "--root", str(real), "--out", str(tmp_path / "ud"))
    assert (done.code, done.out) == (2, "")
    assert "linje 3" in done.err
    assert not (tmp_path / "ud").exists()


@pytest.mark.parametrize("broken", ["id: ny\nart: rolle\n", "id: [\n", None], ids=["schema", "yaml", "link"])
def test_a_broken_description_does_not_stop_the_others(
    cli: Cli, real: Path, tmp_path: Path, broken: str | None
) -> None:
    path = real / "descriptions" / "ny.yaml"
    if broken is None:
        path.symlink_to("findes-ikke.yaml")
    else:
        path.write_text(broken, encoding="utf-8")
    call = ("-f", "html", "--root", str(real), "--out", str(tmp_path / "ud"))
    done = cli("packet", "ny", "faglig-koordinator", "ledelsessekretariatet", *call)
    assert (done.code, len(done.out.splitlines())) == (2, 2)
    assert len(list((tmp_path / "ud").iterdir())) == 2
    assert "descriptions/ny.yaml" in done.err
    alone = cli("packet", "ny", *call, "--quiet")
    assert (alone.code, alone.out) == (2, "")
    assert "descriptions/ny.yaml" in alone.err.splitlines()[0]


@pytest.fixture
def repository(real: Path) -> Path:
    subprocess.run(["git", "init", "-q"], cwd=real, env=environment(real), check=True)
    (real / ".gitignore").write_text("build/\n", encoding="utf-8")
    return real


@pytest.mark.parametrize(
    ("out", "person", "code"),
    [
        ("udskrift", ("--name", NAME), 2),
        ("udskrift", ("--mentor", MENTOR), 2),
        ("udskrift/pakke.html", ("--name", NAME), 2),
        (".", ("--name", NAME), 2),
        ("udskrift", (), 0),
        ("build/pakker", ("--name", NAME), 0),
        ("../udenfor", ("--name", NAME), 0),
    ],
)
def test_a_packet_with_a_name_does_not_go_where_git_takes_it_up(
    cli: Cli, repository: Path, out: str, person: tuple[str, ...], code: int
) -> None:
    target = repository / out
    done = cli("packet", "faglig-koordinator", *person, "-f", "html", "--root", str(repository), "--out", str(target))
    assert done.code == code
    made = list(repository.parent.rglob("*introduktionspakke.html"))
    assert len(made) == (1 if code == 0 else 0)


def test_a_list_of_names_that_git_would_take_up_is_told(cli: Cli, repository: Path, tmp_path: Path) -> None:
    people = repository / "nye.csv"
    people.write_text(PEOPLE, encoding="utf-8")
    call = ("packet", "--people", str(people), "-f", "html", "--root", str(repository), "--quiet")
    assert "nye.csv" in cli(*call).err
    (repository / ".gitignore").write_text("build/\n*.csv\n", encoding="utf-8")
    assert cli(*call).err == ""


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("ukendt",),
        ("faglig-kordinator",),
        ("faglig-koordinator", "--start", "1. marts"),
        ("faglig-koordinator", "--name", "Anne\udcff"),
        ("faglig-koordinator", "--mentor", "Anne\x01"),
        ("faglig-koordinator", "--people", "nye.csv"),
        ("--people", "findes-ikke.csv"),
        ("--people", "nye.csv", "--name", NAME),
        ("faglig-koordinator", "ledelsessekretariatet", "--out", "en.pdf"),
        ("faglig-koordinator", "--format", "xlsx"),
    ],
)
def test_what_can_not_be_followed(
    cli: Cli, real: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.chdir(real)
    (real / "nye.csv").write_text(PEOPLE, encoding="utf-8")
    done = cli("packet", *arguments)
    assert (done.code, done.out) == (2, "")
    assert len(done.err.splitlines()) == 2
    assert not (real / "build").exists()


def test_what_is_missing_is_said(cli: Cli, real: Path) -> None:
    done = cli("packet", "faglig-koordinator", "-f", "html", "--root", str(real))
    for word in ("navn", "første dag", "mentor", "kernefortællingen", "Arbejdsmarked og Social"):
        assert word in done.err
    assert cli("packet", "faglig-koordinator", "-f", "html", "--root", str(real), "--quiet").err == ""


def test_a_unit_with_a_description_has_its_part(cli: Cli, real: Path) -> None:
    register = real / "descriptions" / "organisation.yaml"
    text = register.read_text("utf-8")
    register.write_text(
        text.replace(
            "    navn: Arbejdsmarked og Social\n",
            "    navn: Arbejdsmarked og Social\n    beskrivelse: ledelsessekretariatet\n",
            1,
        ),
        encoding="utf-8",
    )
    done = cli("packet", "faglig-koordinator", *PERSON, "-f", "html", "--root", str(real))
    html = (real / "build" / "faglig-koordinator-introduktionspakke.html").read_text("utf-8")
    assert done.code == 0
    assert "Beskrivelse af Arbejdsmarked og Social" in html
    assert "Sekretariatsbetjening (dagsorden" in html
    assert "ingen beskrivelse" not in done.err


@pytest.mark.parametrize(
    ("status", "marked"),
    [
        ("udkast", True),
        (
            "gældende\nejer: afdelingsleder\ngyldig_fra: 2027-01-01\ngodkendt: {af: chefgruppen, dato: 2026-12-01}",
            False,
        ),
    ],
)
def test_a_draft_is_marked_and_what_is_in_force_is_not(cli: Cli, real: Path, status: str, *, marked: bool) -> None:
    path = real / "descriptions" / "faglig-koordinator.yaml"
    text = path.read_text("utf-8")
    path.write_text(text.replace("status: udkast", f"status: {status}"), encoding="utf-8")
    assert cli("packet", "faglig-koordinator", *PERSON, "-f", "html", "--root", str(real)).code == 0
    html = (real / "build" / "faglig-koordinator-introduktionspakke.html").read_text("utf-8")
    assert ("UDKAST" in html) is marked


def test_an_empty_name_is_none(cli: Cli, real: Path) -> None:
    done = cli("packet", "faglig-koordinator", "--name", " ", "--mentor", "", "-f", "html", "--root", str(real))
    assert "navn, første dag, mentor" in done.err


def test_anchors_are_unique_and_every_link_leads_somewhere(cli: Cli, real: Path) -> None:
    cli("packet", "faglig-koordinator", *PERSON, "-f", "html", "--root", str(real))
    html = (real / "build" / "faglig-koordinator-introduktionspakke.html").read_text("utf-8")
    ids = re.findall(r' id="([^"]+)"', html)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'href="#([^"]+)"', html)) <= set(ids)
