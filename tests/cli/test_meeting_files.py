"""The files of meetings: where a new one is written, and where not."""

from __future__ import annotations

from pathlib import Path

import pytest

from funkbesk.cli.meetings.agenda_words import unsaved
from funkbesk.cli.meetings.meeting_files import save_new
from funkbesk.cli.problem import Problem
from funkbesk.cycle.meetings.agenda import Draft
from funkbesk.files import FileProblem
from funkbesk.reading.collection import Collection
from tests.support.small_collection import make_collection

DATA = {"id": "2027-03-10-lmu", "forum": "lmu", "dato": "2027-03-10", "punkter": {"evt": {"titel": "Eventuelt"}}}


def test_a_new_meeting_gets_a_folder_and_is_never_written_over(tmp_path: Path) -> None:
    root = make_collection(tmp_path / "samling", "a")
    saved = save_new(Collection(root), DATA)
    assert saved.path == root / "meetings" / "2027-03-10-lmu.yaml"
    before = saved.path.read_bytes()
    with pytest.raises(Problem, match="findes allerede"):
        save_new(Collection(root), DATA | {"forum": "omu"})
    assert saved.path.read_bytes() == before


def test_a_second_meeting_on_a_day_is_told_a_free_id(tmp_path: Path) -> None:
    collection = Collection(make_collection(tmp_path / "samling", "a"))
    save_new(collection, DATA)
    for number in ("2", "3"):
        with pytest.raises(Problem) as refused:
            save_new(collection, DATA)
        assert f"2027-03-10-lmu-{number}.yaml" in refused.value.advice
        (collection.meetings_folder / f"2027-03-10-lmu-{number}.yaml").touch()


def test_a_draft_that_takes_the_name_of_a_saved_paper_says_so(tmp_path: Path) -> None:
    collection = Collection(make_collection(tmp_path / "samling", "a"))
    draft = Draft(DATA, ("bemærkning",))
    assert unsaved(collection, draft).notes == draft.notes
    save_new(collection, DATA)
    *others, said = unsaved(collection, draft).notes
    assert others == ["bemærkning"]
    assert said.endswith("funkbesk agenda 2027-03-10-lmu")


def test_nothing_is_written_outside_of_the_collection(tmp_path: Path) -> None:
    root = make_collection(tmp_path / "samling", "a")
    (tmp_path / "andre").mkdir()
    (root / "meetings").symlink_to(tmp_path / "andre")
    with pytest.raises(FileProblem, match="genvej ud af samlingen"):
        save_new(Collection(root), DATA)
    assert list((tmp_path / "andre").iterdir()) == []
