"""Word and Markdown through the workers: made, kept while nothing changes, and stopped like every other format."""

from __future__ import annotations

import io
from pathlib import Path

import docx
import pytest

from funkbesk.cli.main import main
from funkbesk.rendering import versions
from funkbesk.rendering.report import RenderReport
from funkbesk.rendering.worker_process import Format
from tests.support.command import Funkbesk
from tests.support.rendered import render_collection
from tests.support.small_collection import make_collection, write_description, write_template

FORMATS: tuple[Format, ...] = ("docx", "md")


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return make_collection(tmp_path / "lille", "leder")


def render(root: Path) -> RenderReport:
    return render_collection(root, formats=FORMATS)


def test_both_are_made_and_say_what_the_description_says(small: Path) -> None:
    write_description(small, "leder", bullet="\"At følge # op | på 'mål'\"")
    report = render(small)
    assert report.complete, report
    assert [path.name for path in report.written] == ["leder.docx", "leder.md"]
    document = docx.Document(io.BytesIO((small / "build" / "leder.docx").read_bytes()))
    assert "At følge # op | på 'mål'" in [paragraph.text for paragraph in document.paragraphs]
    assert document.core_properties.identifier.startswith("leder@")
    assert "- At følge # op \\| på 'mål'\n" in (small / "build" / "leder.md").read_text("utf-8")


@pytest.mark.slow
def test_what_has_not_changed_is_not_made_again(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    render(small)
    again = render(small)
    assert (again.written, [path.name for path in again.unchanged]) == ([], ["leder.docx", "leder.md"])
    newer = versions.of_everything() | {"python-docx": "99"}
    monkeypatch.setattr(versions, "of_everything", lambda: newer)
    assert [path.name for path in render(small).written] == ["leder.docx", "leder.md"]


def test_the_versions_of_the_libraries_count() -> None:
    assert versions.of_everything()["python-docx"] is not None


def test_they_need_no_pango(small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(versions, "can_make_pdf", lambda: False)
    assert render(small).complete


@pytest.mark.parametrize(
    "text",
    [
        "{{ page.findes_ikke }}",
        pytest.param(
            "{% for a in range(9999) %}{% for b in range(9999) %}<td>{% endfor %}{% endfor %}", marks=pytest.mark.slow
        ),
    ],
)
def test_a_template_gone_wrong_is_told_and_leaves_nothing(small: Path, text: str) -> None:
    (small / "funkbesk.yaml").write_text("grænser: {sekunder: 1, hukommelse_mb: 256}\n", "utf-8")
    write_template(small, text)
    report = render(small)
    assert (report.written, len(report.problems)) == ([], 2)
    assert not list((small / "build").glob("*")) if (small / "build").exists() else True


@pytest.mark.slow
@pytest.mark.parametrize("start", ["<td>x", "<b>x", "<ul><li>x", "<p id=x>x", "<table><tr><td>x"])
def test_a_million_elements_end_in_a_document_or_a_problem(small: Path, start: str) -> None:
    (small / "funkbesk.yaml").write_text("grænser: {sekunder: 5}\n", "utf-8")
    write_template(
        small, f"{{% for a in range(1000) %}}{{% for b in range(1000) %}}{start}{{% endfor %}}{{% endfor %}}"
    )
    report = render(small)
    assert len(report.written) + len(report.problems) == 2


@pytest.mark.slow
def test_the_command_takes_both(funkbesk: Funkbesk, small: Path) -> None:
    result = funkbesk("render", "--format", "md,docx", "--out", "ud", cwd=small)
    assert (result.code, result.out.split()) == (0, ["ud/leder.md", "ud/leder.docx"])
    result = funkbesk("render", "leder", "--out", "kopi.docx", cwd=small)
    assert (result.code, result.out.split()) == (0, ["kopi.docx"])
    assert (small / "kopi.docx").read_bytes() == (small / "ud" / "leder.docx").read_bytes()


def test_a_wrong_format_is_told_with_the_right_ones(
    small: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(small)
    assert main(["render", "--format", "doc"]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert all(known in err for known in ("pdf", "html", "docx", "md"))
