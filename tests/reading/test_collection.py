"""Where a collection begins, and which files it has."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from funkbesk.documents.names import kind_of
from funkbesk.files import FileProblem
from funkbesk.reading.collection import Collection, find_root, load, shown_path


def made(root: Path, *names: str) -> Path:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).touch()
    return root


@pytest.mark.parametrize(
    ("files", "start", "root"),
    [
        (["funkbesk.yaml", "descriptions/a.yaml"], "descriptions/a.yaml", "."),
        (["funkbesk.yaml", "a/b/c.yaml"], "a/b", "."),
        (["funkbesk.yaml", "a/funkbesk.yaml", "a/b/c.yaml"], "a/b/c.yaml", "a"),
        (["descriptions/a.yaml"], "descriptions/a.yaml", "."),
        (["descriptions/a.yaml"], "descriptions", "."),
        (["a/b.yaml"], "a/b.yaml", "a"),
        (["a/b.yaml"], "a", "a"),
        (["funkbesk.yaml"], "mangler/a.yaml", "."),
        (["funkbesk.yaml"], "funkbesk.yaml", "."),
    ],
)
def test_find_root(tmp_path: Path, files: list[str], start: str, root: str) -> None:
    made(tmp_path, *files)
    assert find_root(tmp_path / start) == tmp_path / root


def test_find_root_of_a_path_from_the_working_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made(tmp_path, "funkbesk.yaml", "descriptions/a.yaml")
    monkeypatch.chdir(tmp_path / "descriptions")
    assert find_root(Path("a.yaml")) == find_root(Path("..")) == find_root(Path()) == tmp_path


def test_description_paths(tmp_path: Path) -> None:
    files = ("b.yaml", "å.yml", "a.yaml", "organisation.yaml", ".skjult.yaml", "note.txt", "a.yaml~", "under/c.yaml")
    made(tmp_path, *(f"descriptions/{name}" for name in files))
    assert [path.name for path in Collection(tmp_path).description_paths()] == ["a.yaml", "b.yaml", "å.yml"]


def test_an_empty_folder_is_an_empty_collection(tmp_path: Path) -> None:
    collection = Collection(tmp_path)
    assert (collection.description_paths(), collection.descriptions) == ([], {})
    assert (collection.settings_file, collection.register_file, collection.register()) == (None, None, None)
    assert collection.settings().look.font_size == 11


@pytest.mark.parametrize("name", ["descriptions", "meetings"])
def test_a_file_in_the_place_of_a_folder_is_no_empty_folder(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("", "utf-8")
    with pytest.raises(FileProblem):
        Collection(tmp_path).paths()


@pytest.mark.parametrize("text", ["", "# intet\n", "udseende: {skriftstørrelse: 99}\n", "["])
def test_settings_that_say_nothing_or_can_not_be_used_are_the_defaults(tmp_path: Path, text: str) -> None:
    (tmp_path / "funkbesk.yaml").write_text(text, encoding="utf-8")
    assert Collection(tmp_path).settings().look.font_size == 11


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("funkbesk.yaml", "settings"),
        ("descriptions/organisation.yaml", "register"),
        ("descriptions/funkbesk.yaml", "description"),
        ("descriptions/a.yml", "description"),
        ("-", "description"),
    ],
)
def test_kind_of(name: str, kind: str) -> None:
    assert kind_of(Path(name)) == kind


def test_shown_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").mkdir()
    monkeypatch.chdir(tmp_path / "a")
    assert shown_path(Path("b/c.yaml")) == shown_path(tmp_path / "a/b/c.yaml") == "b/c.yaml"
    assert shown_path(Path("../c.yaml")) == (tmp_path / "c.yaml").as_posix()


def test_loading_keeps_what_was_read_also_where_it_is_broken() -> None:
    loaded = load(b"a: [", Path("a.yaml"), "a.yaml")
    assert (loaded.data, loaded.source.text, loaded.parsed, loaded.document) == (b"a: [", "a: [", None, None)
    loaded = load(b"art: rolle\n", Path("a.yaml"), "a.yaml")
    assert loaded.parsed is not None
    assert loaded.parsed.data == {"art": "rolle"}
    assert loaded.document is None
    assert len(loaded.findings) == 5


def test_finding_the_files_imports_no_model() -> None:
    code = (
        "import sys\nfrom pathlib import Path\nfrom funkbesk.reading.collection import Collection, find_root\n"
        "Collection(find_root(Path())).description_paths()\n"
        "sys.exit(' '.join({'pydantic', 'yaml', 'ruamel.yaml'} & set(sys.modules)) or None)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
