"""Every command that writes into a folder asks whether it is one for results, before it writes anything."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Cli, Result

COMMANDS = [
    ("site", "--no-pdf"),
    ("render", "--format", "md"),
    ("packet", "konsulent", "--format", "html"),
    ("matrix", "--format", "csv"),
    ("matrix", "--format", "xlsx"),
    ("matrix", "--format", "md"),
    ("decisions", "--format", "csv"),
    ("calendar", "2027", "--format", "ics"),
    ("status", "--format", "html"),
    ("import", "brev.txt", "--kind", "rolle"),
    ("schema",),
]


def files(folder: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file() and ".funkbesk" not in str(path)}


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_nothing_is_written_among_what_is_no_result(cli: Cli, collection: Path, command: tuple[str, ...]) -> None:
    (collection / "brev.txt").write_text("Konsulent\n\nOpgaver\n- At hjælpe\n", "utf-8")
    before = files(collection)
    result = cli(*command, "--out", "templates")
    assert result.code == 2
    assert "mappen templates" in result.err
    assert files(collection) == before


@pytest.mark.parametrize(
    ("command", "ending"),
    [
        (("render", "konsulent"), "md"),
        (("packet", "konsulent", "--format", "html"), "html"),
        (("matrix", "--format", "csv"), "csv"),
        (("matrix", "--format", "xlsx"), "xlsx"),
        (("decisions", "--format", "csv"), "csv"),
        (("calendar", "2027", "--format", "ics"), "ics"),
        (("status", "--format", "html"), "html"),
        (("import", "brev.txt", "--kind", "rolle"), "yaml"),
    ],
)
@pytest.mark.parametrize("folder", [".git", "templates"])
def test_nor_is_a_single_file(cli: Cli, collection: Path, folder: str, command: tuple[str, ...], ending: str) -> None:
    (collection / "brev.txt").write_text("Konsulent\n\nOpgaver\n- At hjælpe\n", "utf-8")
    before = files(collection)
    result = cli(*command, "--out", f"{folder}/konsulent.{ending}")
    assert (result.code, len(result.err.splitlines())) == (2, 2)
    assert f"mappen {folder}" in result.err
    assert files(collection) == before


@pytest.mark.parametrize(
    ("command", "folder"),
    [
        (("import", "brev.txt", "--kind", "rolle"), "meetings"),
        (("import", "brev.txt", "--kind", "rolle"), "meetings/konsulent.yaml"),
        (("import", "brev.txt", "--kind", "rolle"), "templates"),
        (("render", "--format", "md"), "meetings"),
        (("render", "--format", "md"), "descriptions/konsulent.md"),
    ],
)
def test_nor_among_what_belongs_to_another_collection(
    cli: Cli, collection: Path, tmp_path_factory: pytest.TempPathFactory, command: tuple[str, ...], folder: str
) -> None:
    (collection / "brev.txt").write_text("Konsulent\n\nOpgaver\n- At hjælpe\n", "utf-8")
    other = tmp_path_factory.mktemp("anden")
    (other / "funkbesk.yaml").touch()
    refused(cli(*command, "--out", str(other / folder)))
    assert [path.name for path in other.iterdir()] == ["funkbesk.yaml"]


def test_a_collection_needs_no_settings(cli: Cli, collection: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    other = tmp_path_factory.mktemp("anden") / "descriptions"
    other.mkdir()
    (other / "organisation.yaml").touch()
    refused(cli("render", "--format", "md", "--root", str(collection), "--out", str(other)))
    assert [path.name for path in other.iterdir()] == ["organisation.yaml"]


def refused(result: Result) -> None:
    """Check that two lines say that another collection lies there."""
    assert (result.code, len(result.err.splitlines())) == (2, 2)
    assert "en anden samlings egne filer" in result.err


@pytest.mark.parametrize("out", ["meetings", "meetings/konsulent.yaml", "funkbesk.yaml"])
def test_an_import_says_where_no_file_is_a_description(
    cli: Cli, collection: Path, tmp_path_factory: pytest.TempPathFactory, out: str
) -> None:
    (collection / "brev.txt").write_text("Konsulent\n\nOpgaver\n- At hjælpe\n", "utf-8")
    elsewhere = tmp_path_factory.mktemp("andetsteds")
    result = cli("import", "brev.txt", "--kind", "rolle", "--out", str(elsewhere / out))
    assert (result.code, len(result.err.splitlines())) == (2, 2)
    assert "kan ikke være en beskrivelse" in result.err
    assert "dato" not in result.err
    assert list(elsewhere.iterdir()) == []


def test_the_site_is_not_mixed_with_the_collection(cli: Cli, collection: Path) -> None:
    before = files(collection)
    assert cli("site", "--no-pdf", "--out", ".").code == 2
    assert files(collection) == before


def test_the_site_is_not_mixed_with_another_collection(
    cli: Cli, collection: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("anden")
    (other / "funkbesk.yaml").touch()
    result = cli("site", "--no-pdf", "--out", str(other))
    assert (result.code, len(result.err.splitlines())) == (2, 2)
    assert "anden samling" in result.err
    assert [path.name for path in other.iterdir()] == ["funkbesk.yaml"]


def test_an_import_may_go_where_descriptions_lie(cli: Cli, collection: Path) -> None:
    (collection / "brev.txt").write_text("Sekretær\n\nOpgaver\n- At hjælpe\n", "utf-8")
    assert cli("import", "brev.txt", "--kind", "rolle", "--out", "descriptions").code == 0


@pytest.mark.parametrize("ending", ["YAML", "Yml"])
def test_an_import_goes_to_a_file_that_others_find(cli: Cli, collection: Path, ending: str) -> None:
    """No file is a description but those that end in small letters, and nobody means a folder of that name."""
    (collection / "brev.txt").write_text("Sekretær\n\nOpgaver\n- At hjælpe\n", "utf-8")
    before = files(collection)
    result = cli("import", "brev.txt", "--kind", "rolle", "--out", f"descriptions/sekretær.{ending}")
    assert (result.code, len(result.err.splitlines())) == (2, 2)
    assert f"--out descriptions/sekretær.{ending.lower()}" in result.err
    assert files(collection) == before


def test_an_import_is_shown_to_the_descriptions(cli: Cli, collection: Path) -> None:
    (collection / "brev.txt").write_text("Sekretær\n\nOpgaver\n- At hjælpe\n", "utf-8")
    result = cli("import", "brev.txt", "--kind", "rolle", "--out", ".git")
    assert result.err.splitlines()[1].endswith("fx descriptions.")
