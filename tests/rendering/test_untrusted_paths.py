"""Links, sizes and names that a stranger's pull request can bring, met before any page is made."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from funkbesk.files import FileProblem
from funkbesk.rendering.cache import Manifest
from funkbesk.rendering.report import RenderReport
from tests.support.rendered import render_collection
from tests.support.small_collection import make_collection

POSIX = pytest.mark.skipif(os.name == "nt", reason="links and names of POSIX")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return make_collection(tmp_path / "samling", "leder")


def render(root: Path) -> RenderReport:
    return render_collection(root, formats=("html",))


@POSIX
def test_the_templates_do_not_lie_outside_the_collection(root: Path, tmp_path: Path) -> None:
    outside = tmp_path / "udenfor"
    outside.mkdir()
    (outside / "description.html.j2").write_text("HEMMELIGT")
    (root / "templates").symlink_to(outside)
    with pytest.raises(FileProblem, match="genvej ud af samlingen"):
        render(root)
    assert not (root / "build").exists()


@POSIX
def test_the_templates_may_be_a_link_within_the_collection(root: Path) -> None:
    (root / "tema").mkdir()
    (root / "tema" / "description.html.j2").write_text("EGET")
    (root / "templates").symlink_to("tema")
    assert render(root).complete
    assert "EGET" in (root / "build" / "leder.html").read_text("utf-8")


@POSIX
def test_a_description_that_leads_out_of_the_collection_is_not_even_looked_at(root: Path, tmp_path: Path) -> None:
    render(root)
    original = root / "descriptions" / "leder.yaml"
    original.rename(tmp_path / "leder.yaml")
    original.symlink_to(tmp_path / "leder.yaml")
    report = render(root)
    assert report.unchanged == []
    assert len(report.problems) == 1


@POSIX
def test_a_name_of_undecodable_bytes_does_not_stop_the_others(root: Path) -> None:
    name = os.fsencode(root / "descriptions") + b"/gal\xff.yaml"
    Path(os.fsdecode(name)).write_bytes((root / "descriptions" / "leder.yaml").read_bytes())
    report = render(root)
    assert [path.name for path in report.written] == ["leder.html"]
    assert len(report.problems) == 1


@pytest.mark.parametrize("name", ["descriptions/leder.yaml", "funkbesk.yaml", "build/leder.html"])
def test_no_more_is_read_than_a_file_may_hold(root: Path, name: str) -> None:
    render(root)
    os.truncate(root / name, 2**40)  # a file with a hole takes no room on the disk
    report = render(root)
    assert report.complete == name.startswith("build")


def test_an_output_of_another_size_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    output = tmp_path / "a.pdf"
    output.write_bytes(b"%PDF")
    manifest = Manifest(tmp_path)
    manifest.remember_output(output, "k", b"%PDF")
    output.write_bytes(b"%PDF and more")
    monkeypatch.setattr("funkbesk.rendering.cache.read_bytes", lambda path: pytest.fail(f"{path} was read"))
    assert not manifest.is_current(output, "k")
