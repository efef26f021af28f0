"""Documents that somebody has changed are made anew like all others, and `render` says so."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from funkbesk.rendering.outputs import Outputs
from funkbesk.rendering.render import render_collection
from funkbesk.rendering.report import RenderReport
from tests.support.small_collection import make_collection, write_description


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return make_collection(tmp_path / "lille", "leder", "område")


def render(root: Path, *, force: bool = False) -> RenderReport:
    return render_collection(root, formats=["html"], outputs=Outputs(root / "build"), force=force, jobs=1)


def test_what_somebody_has_changed_is_made_anew_and_told(small: Path) -> None:
    files = render(small).written
    before = [path.read_bytes() for path in files]
    files[0].write_text("rettet", "utf-8")
    [note] = render(small).notes
    assert note.endswith("build/leder.html var ændret, siden den blev lavet, og er nu lavet på ny.")
    for path in files:
        path.write_text("rettet", "utf-8")
    [note] = render(small, force=True).notes
    assert note.startswith("2 filer var ændret, siden de blev lavet, og er nu lavet på ny: ")
    assert [path.read_bytes() for path in files] == before


def test_a_file_that_is_gone_had_no_changes(small: Path) -> None:
    files = render(small).written
    files[0].unlink()
    again = render(small)
    assert (again.written, again.notes) == ([files[0]], [])


def test_what_a_killed_run_made_is_no_change_of_somebody(small: Path) -> None:
    files = render(small).written
    known = shutil.copytree(small / ".funkbesk_cache", small.parent / "kendt")
    write_description(small, "leder", bullet="At være ny")
    render(small)
    shutil.copytree(known, small / ".funkbesk_cache", dirs_exist_ok=True)
    again = render(small)
    assert (again.written, again.notes) == ([files[0]], [])
