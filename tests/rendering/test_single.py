"""Documents beside `render`: made or told as a problem, one by one, and never written by halves."""

from __future__ import annotations

from pathlib import Path

import pytest

from funkbesk.diff.story.as_data import story_data
from funkbesk.files import FileProblem
from funkbesk.reading.collection import load_file
from funkbesk.rendering import versions
from funkbesk.rendering.report import RenderReport
from funkbesk.rendering.single import Studio, Wanted
from funkbesk.rendering.worker_process import Format
from tests.support.redlines import data, story
from tests.support.small_collection import make_collection, write_template

STORY = story_data(story(data(), data(version="1.1.0", titel="En anden titel")))


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return make_collection(tmp_path / "lille", "leder", "område")


def wanted(root: Path, path: Path, output_format: Format = "html", name: str = "leder") -> Wanted:
    loaded = load_file(root / "descriptions" / f"{name}.yaml")
    page = Studio(root).page(loaded.document, loaded.data, loaded.path.name, "redline", story=STORY)
    return Wanted(path, output_format, page, loaded.data)


def make(root: Path, *files: Wanted) -> RenderReport:
    return Studio(root).make(files)


def test_the_files_are_written_in_the_order_they_were_asked_for(small: Path, tmp_path: Path) -> None:
    paths = [tmp_path / "ud" / name for name in ("b.html", "a.html", "c.html")]
    report = make(small, *(wanted(small, path) for path in paths))
    assert (report.written, report.problems) == (paths, [])
    assert all("Ændringsmarkeret udgave" in path.read_text("utf-8") for path in paths)


@pytest.mark.slow
def test_one_that_cannot_be_written_does_not_stop_the_others(small: Path, tmp_path: Path) -> None:
    (tmp_path / "a.html").mkdir()
    report = make(small, wanted(small, tmp_path / "a.html"), wanted(small, tmp_path / "b.html", name="område"))
    assert report.written == [tmp_path / "b.html"]
    assert (len(report.problems), report.complete) == (1, False)


@pytest.mark.parametrize(
    "text",
    ["{{ page.findes_ikke }}", "{% if", "<script src='https://eksempel.invalid/x.js'></script>"],
    ids=["unknown name", "no template", "asks the network"],
)
def test_a_broken_template_of_the_collection_leaves_what_was_there(small: Path, tmp_path: Path, text: str) -> None:
    target = tmp_path / "ud" / "a.html"
    target.parent.mkdir()
    target.write_text("det gamle", "utf-8")
    write_template(small, text, "redline.html.j2")
    report = make(small, wanted(small, target))
    assert (report.written, len(report.problems)) == ([], 1)
    assert "redline.html.j2" in report.problems[0].message or "https" in report.problems[0].message
    assert target.read_text("utf-8") == "det gamle"
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.slow
def test_a_template_that_never_ends_is_stopped(small: Path, tmp_path: Path) -> None:
    (small / "funkbesk.yaml").write_text("grænser: {sekunder: 1}\n", "utf-8")
    write_template(
        small, "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}", "redline.html.j2"
    )
    report = make(small, wanted(small, tmp_path / "a.html"))
    assert (report.written, len(report.problems), list(tmp_path.glob("*a.html*"))) == ([], 1, [])


@pytest.mark.slow
def test_without_pango_html_is_made_all_the_same(small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(versions, "can_make_pdf", lambda: False)
    files = [wanted(small, tmp_path / "a.pdf", "pdf"), wanted(small, tmp_path / "a.html")]
    report = make(small, *files)
    assert (report.written, len(report.problems)) == ([tmp_path / "a.html"], 1)
    assert "Pango" in report.problems[0].message


@pytest.mark.parametrize("name", ["funkbesk.yaml", "descriptions/organisation.yaml"])
def test_settings_or_a_register_with_errors_are_told(small: Path, name: str) -> None:
    loaded = load_file(small / "descriptions" / "leder.yaml")
    (small / name).write_text("ukendt: 1\n", "utf-8")
    with pytest.raises(FileProblem) as caught:
        Studio(small).page(loaded.document, loaded.data, "leder.yaml", "redline", story=STORY)
    assert Path(name).name in caught.value.message


def test_nothing_asked_for_is_nothing_made(small: Path) -> None:
    assert make(small).complete
