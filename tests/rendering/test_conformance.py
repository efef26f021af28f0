"""Every PDF is PDF/UA-1 and PDF/A-3a, carries its source, and is the same in every process, folder and time zone."""

from __future__ import annotations

import functools
import hashlib
import io
import subprocess
import sys
from pathlib import Path

import page as validation
import pikepdf
import pytest
from fontTools.ttLib import TTFont

from funkbesk.assets import built_in
from funkbesk.rendering.finishing import EndedStream, is_spoiled
from funkbesk.rendering.fonts import font_files
from funkbesk.rendering.html import render_html
from funkbesk.rendering.pdf import make_pdf
from funkbesk.rendering.seal import sealed
from tests.support.command import Funkbesk
from tests.support.pages import LONG_WORD, SOURCE, examples, look, page, section
from tests.support.pdf_words import BOTTOM, MM, TOP, outline

# WeasyPrint leaves its colour profile open until the garbage is collected
pytestmark = [pytest.mark.pdf, pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")]
FONTS = {"Source-Sans-3", "Orddeling"}
ROOT = Path(__file__).resolve().parent.parent.parent
NAMES = sorted(examples())
TELLING = {"gældende", "udkast", "60-punkter", "lange-ord"}
"""Made every time; the others with the slow tests."""
EACH = [name if name in TELLING else pytest.param(name, marks=pytest.mark.slow) for name in NAMES]
PROFILES = (validation.ValidationProfile.PDF_UA_1, validation.ValidationProfile.PDF_A_3A)


@functools.cache
def made(name: str) -> bytes:
    folders = [built_in("templates")]
    example = examples()[name]
    return sealed(make_pdf(render_html(example, folders, "print"), example, SOURCE, folders), "pdf")


@functools.cache
def page_texts(name: str) -> list[str]:
    """Return the text of each page, laid out as it stands."""
    done = subprocess.run(["pdftotext", "-layout", "-", "-"], input=made(name), capture_output=True, check=True)
    return done.stdout.decode().split("\f")[:-1]


@pytest.mark.parametrize("name", EACH)
@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.name)
def test_profile(name: str, profile: validation.ValidationProfile) -> None:
    report = validation.validate_pdf_bytes(made(name), profile=profile)
    assert [(failure.rule_id, failure.message) for failure in report.failures] == []
    assert report.is_compliant


@pytest.mark.parametrize("name", EACH)
def test_qpdf_has_no_complaint(name: str, tmp_path: Path) -> None:
    (tmp_path / "x.pdf").write_bytes(made(name))
    done = subprocess.run(["qpdf", "--check", str(tmp_path / "x.pdf")], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize("name", EACH)
def test_only_packaged_fonts_are_embedded(name: str) -> None:
    done = subprocess.run(["pdffonts", "-"], input=made(name), capture_output=True, check=True)
    rows = [line.split() for line in done.stdout.decode().splitlines()[2:]]
    assert rows
    assert {row[0].split("+")[1].split(",")[0].removesuffix("-Semi-Bold") for row in rows} <= {
        "Source-Sans-3",
        "Orddeling",
    }
    assert all(row[-5:-2] == ["yes", "yes", "yes"] for row in rows), "embedded, a subset, with a way back to text"


def test_the_source_is_attached_to_the_byte() -> None:
    with pikepdf.open(io.BytesIO(made("udkast"))) as pdf:
        (attachment,) = pdf.attachments.values()
        assert attachment.get_file().read_bytes() == SOURCE
        assert attachment.filename == "eksempel.yaml"
        assert str(attachment.obj.AFRelationship) == "/Source"
        assert pdf.Root.AF[0].objgen == attachment.obj.objgen


def test_what_the_file_says_of_itself() -> None:
    with pikepdf.open(io.BytesIO(made("udkast"))) as pdf:
        assert str(pdf.Root.Lang) == "da"
        assert str(pdf.docinfo.Title) == "Faglig koordinator"
        assert str(pdf.docinfo.Author) == "Eksempel Kommune, Sekretariatet"
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert {"/CreationDate", "/ModDate"}.isdisjoint(pdf.docinfo.keys())


def test_outline_has_title_sections_groups_and_information() -> None:
    example = examples()["grupper"]
    expected = [example["title"]]
    for part in example["sections"]:
        expected.append(part["heading"])
        expected += [" ".join(filter(None, (one["number"], one["heading"]))) for one in part["groups"]]
    with pikepdf.open(io.BytesIO(made("grupper"))) as pdf:
        assert [target.title for target in outline(pdf)] == [*expected, "Oplysninger om dokumentet"]


@pytest.mark.parametrize("name", EACH)
def test_no_heading_is_the_last_thing_on_a_page(name: str) -> None:
    """Below every heading there is room for two lines of what it heads."""
    with pikepdf.open(io.BytesIO(made(name))) as pdf:
        low = [target.title for target in outline(pdf) if target.y < BOTTOM + 14 * MM]
    assert low == []


@pytest.mark.parametrize("name", EACH)
def test_headings_stand_in_the_type_area(name: str) -> None:
    with pikepdf.open(io.BytesIO(made(name))) as pdf:
        height = float(pdf.pages[0].mediabox[3])
        assert all(BOTTOM < target.y <= height - TOP + 1 for target in outline(pdf))


@pytest.mark.parametrize("name", EACH)
def test_every_page_says_what_it_is(name: str) -> None:
    example, texts = examples()[name], page_texts(name)
    for number, text in enumerate(texts, 1):
        assert f"Side {number} af {len(texts)}" in text
        assert f"Version {example['version']}" in text
        assert ("ikke gældende" in text or "gælder ikke længere" in text) is not example["in_force"]


@pytest.mark.parametrize("size", [9, 14])
def test_a_long_word_of_a_heading_is_divided_by_hyphens(size: int) -> None:
    heading = LONG_WORD[:66]
    example = page(title=heading, sections=[section("formål", heading)], look=look(font_size=size))
    folders = [built_in("templates")]
    written = make_pdf(render_html(example, folders, "print"), example, SOURCE, folders)
    text = subprocess.run(["pdftotext", "-raw", "-", "-"], input=written, capture_output=True, check=True).stdout
    lines = text.decode().splitlines()
    parts = [line for line in lines if line.rstrip("\u2010") and line.rstrip("\u2010") in heading]
    assert "".join(parts).replace("\u2010", "") == heading * 2
    assert all(line.endswith("\u2010") for line in parts if not heading.endswith(line))
    assert len(parts) > 2


def test_pages_are_mirrored_for_printing_on_both_sides() -> None:
    texts = page_texts("60-punkter")
    assert len(texts) > 1
    feet = [text.rstrip().splitlines()[-1].split() for text in texts[:2]]
    assert feet[0][0] == "Version"
    assert feet[1][0] == "Side"


@pytest.mark.parametrize(
    "before", [21, 24, *(pytest.param(number, marks=pytest.mark.slow) for number in (19, 20, 22, 23, 25, 26))]
)
def test_no_bullet_stands_alone_on_a_page(before: int) -> None:
    """However much stands before it, a list has none of its bullets on a page, or two at least."""
    folders = [built_in("templates")]
    parts = [section("formål", "Formål", bullet_count=before), section("mål", "Mål", bullet_count=5)]
    example = page(sections=parts)
    written = make_pdf(render_html(example, folders, "print"), example, SOURCE, folders)
    with pikepdf.open(io.BytesIO(written)) as pdf:
        second = next(target for target in outline(pdf) if target.title == "Mål")
    text = subprocess.run(["pdftotext", "-raw", "-", "-"], input=written, capture_output=True, check=True).stdout
    marks = [page.count("•") for page in text.decode().split("\f")[:-1]]
    divided = (marks[0], before - marks[0]) if second.page else (marks[0] - before, *marks[1:])
    assert 1 not in divided


@pytest.mark.slow
def test_equal_bytes_in_another_process_folder_and_time_zone(funkbesk: Funkbesk, tmp_path: Path) -> None:
    sums = []
    for number, zone in enumerate(("Pacific/Kiritimati", "America/Los_Angeles")):
        out, home = tmp_path / f"ud{number}", tmp_path / f"hjem{number}"
        home.mkdir()
        if number:
            install_wide_font(home / ".fonts")
        surroundings = {"TZ": zone, "PYTHONHASHSEED": str(number + 1), "HOME": str(home)}
        result = funkbesk("render", "--root", ROOT, "--out", out, "--force", env=surroundings, cwd=home)
        assert result.code == 0, result.err
        sums.append({path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(out.iterdir())})
    assert len(sums[0]) == 4
    assert sums[0] == sums[1]


def install_wide_font(folder: Path) -> None:
    """Put a font of the packaged one's name, with wider letters, where a user's own fonts are found."""
    (packaged,) = (file for file in font_files() if file.name == "SourceSans3[wght].ttf")
    font = TTFont(packaged)
    font["hmtx"].metrics = {name: (width + 100, side) for name, (width, side) in font["hmtx"].metrics.items()}
    folder.mkdir()
    font.save(folder / "SourceSans3.ttf")


@pytest.mark.slow
def test_the_real_documents_conform_and_carry_their_files(funkbesk: Funkbesk, tmp_path: Path) -> None:
    assert funkbesk("render", "--root", ROOT, "--format", "pdf", "--out", tmp_path / "ud", "--force").code == 0
    files = sorted((tmp_path / "ud").glob("*.pdf"))
    assert [file.stem for file in files] == ["faglig-koordinator", "ledelsessekretariatet"]
    for file in files:
        for profile in PROFILES:
            assert validation.validate_pdf_bytes(file.read_bytes(), profile=profile).failures == []
        with pikepdf.open(file) as pdf:
            (attachment,) = pdf.attachments.values()
            source = ROOT / "descriptions" / f"{file.stem}.yaml"
            assert attachment.get_file().read_bytes() == source.read_bytes()


def test_a_stream_that_ends_in_a_carriage_return_has_its_length() -> None:
    written = EndedStream([b"abc\r"]).data
    assert written.endswith(b"/Length 4>>\nstream\nabc\r\r\nendstream")


@pytest.mark.parametrize(("data", "spoiled"), [(b"abc\r", True), (b"abc\n", False), (b"\r\n", False)])
def test_a_late_stream_that_would_look_too_short_is_noticed(data: bytes, *, spoiled: bool) -> None:
    late = b"<</Type /ObjStm/Length 4>>\nstream\n" + data + b"\nendstream"
    assert is_spoiled(late) is spoiled


@pytest.mark.slow
def test_profiles_of_many_documents() -> None:
    """One byte in 256 breaks PDF/A-3a where streams are written carelessly: this many documents would show it."""
    folders = [built_in("templates")]
    for number in range(150):
        example = page(title=f"Nummer {number}", sections=[section("formål", "Formål", number % 3, number % 17)])
        written = make_pdf(render_html(example, folders, "print"), example, SOURCE + b"#" * number, folders)
        for profile in PROFILES:
            assert validation.validate_pdf_bytes(written, profile=profile).failures == [], number


def test_the_interpreter_under_test_is_this_one(funkbesk: Funkbesk) -> None:
    assert funkbesk.program.parent == Path(sys.executable).parent
