"""Documents that somebody has changed are made anew like all others, and `render` says so; others' files stay."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from funkbesk.rendering.report import RenderReport
from tests.support.rendered import render_collection
from tests.support.small_collection import make_collection, write_description


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return make_collection(tmp_path / "lille", "leder", "område")


def render(root: Path, *, force: bool = False) -> RenderReport:
    return render_collection(root, formats=["html"], force=force)


def told(report: RenderReport) -> str:
    """Return what is said of lost changes."""
    assert report.lost_changes is not None
    return report.lost_changes


def test_what_somebody_has_changed_is_made_anew_and_told(small: Path) -> None:
    files = render(small).written
    before = [path.read_bytes() for path in files]
    files[0].write_text("rettet", "utf-8")
    assert told(render(small)).endswith("build/leder.html var ændret, siden den blev lavet, og er nu lavet på ny.")
    for path in files:
        path.write_text("rettet", "utf-8")
    said = told(render(small, force=True))
    assert said.startswith("2 filer var ændret, siden de blev lavet, og er nu lavet på ny: ")
    assert [path.read_bytes() for path in files] == before


def test_the_files_know_it_where_nothing_is_known_of_the_run(small: Path) -> None:
    files = render(small).written
    before = files[0].read_bytes()
    files[0].write_bytes(before.replace(b"</body>", b"rettet</body>"))
    shutil.rmtree(small / ".funkbesk_cache")
    again = render(small)
    assert (again.written, again.changed) == (files, [files[0]])
    assert files[0].read_bytes() == before


def test_what_is_as_it_was_made_is_replaced_without_a_word(small: Path) -> None:
    files = render(small).written
    shutil.rmtree(small / ".funkbesk_cache")
    write_description(small, "leder", bullet="At være ny")
    again = render(small)
    assert (again.written, again.lost_changes) == (files, None)


def test_a_file_of_somebody_else_stays_and_the_others_are_made(small: Path) -> None:
    own = small / "build" / "leder.html"
    own.parent.mkdir()
    own.write_text("min egen", "utf-8")
    report = render(small)
    assert [path.name for path in report.written] == ["område.html"]
    assert [problem.message for problem in report.problems] == [
        f"{own} er ikke lavet af funkbesk, og den ville blive overskrevet."
    ]
    assert own.read_text("utf-8") == "min egen"
    own.unlink()
    assert render(small).written == [own]


def test_of_a_document_without_a_seal_it_is_said_that_nobody_knows(small: Path) -> None:
    files = render(small).written
    files[0].write_bytes(files[0].read_bytes().rpartition(b"<!-- ")[0])  # as older versions have made it
    shutil.rmtree(small / ".funkbesk_cache")
    again = render(small)
    assert (again.changed, again.unsure) == ([], [files[0]])
    said = f"1 fil uden kontroltal er lavet på ny, måske med tab af rettelser: {files[0]}."
    assert (again.lost_changes, again.perhaps_lost_changes) == (None, said)


def test_a_file_that_is_gone_had_no_changes(small: Path) -> None:
    files = render(small).written
    files[0].unlink()
    again = render(small)
    assert (again.written, again.lost_changes) == ([files[0]], None)


def test_what_a_killed_run_made_is_no_change_of_somebody(small: Path) -> None:
    files = render(small).written
    known = shutil.copytree(small / ".funkbesk_cache", small.parent / "kendt")
    for bullet in ("At være ny", "At være nyere"):  # what is to be written may differ from what the killed run wrote
        write_description(small, "leder", bullet=bullet)
        render(small)
        shutil.copytree(known, small / ".funkbesk_cache", dirs_exist_ok=True)
    write_description(small, "leder", bullet="At være nyest")
    again = render(small)
    assert (again.written, again.lost_changes) == ([files[0]], None)
