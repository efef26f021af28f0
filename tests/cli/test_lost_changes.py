"""`render` tells of lost changes, also where it is to be quiet, and replaces no file of somebody else."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Cli

RENDER = ("render", "--format", "md,docx")


@pytest.mark.parametrize("options", [(), ("--quiet", "--force")], ids=" ".join)
@pytest.mark.parametrize("is_known", [True, False])
def test_lost_changes_are_told_in_two_lines(
    cli: Cli, collection: Path, options: tuple[str, ...], is_known: bool
) -> None:
    assert cli(*RENDER).code == 0
    with (collection / "build" / "konsulent.md").open("ab") as file:
        file.write(b"rettet\n")
    if not is_known:
        shutil.rmtree(collection / ".funkbesk_cache")
    result = cli(*RENDER, *options)
    assert result.code == 0
    assert result.err.splitlines()[:2] == [
        "build/konsulent.md var ændret, siden den blev lavet, og er nu lavet på ny.",
        "Ret i stedet i samlingens filer; rettelser i det færdige dokument går tabt.",
    ]
    assert "ændret, siden" not in cli(*RENDER, *options).err


def test_lost_changes_are_told_also_where_the_run_ends_early(
    cli: Cli, collection: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    assert cli(*RENDER).code == 0
    for ending in ("docx", "md"):
        with (collection / "build" / f"konsulent.{ending}").open("ab") as file:
            file.write(b"rettet\n")
    monkeypatch.setattr("funkbesk.rendering.render._Run._step", interrupted)
    result = cli(*RENDER, "--quiet")
    assert result.code == 130
    assert "var ændret, siden den blev lavet, og er nu lavet på ny." in result.err


@pytest.mark.parametrize("ending", ["md", "docx", "html", pytest.param("pdf", marks=pytest.mark.pdf)])
@pytest.mark.parametrize("is_file", [True, False])
def test_a_file_of_somebody_else_is_not_replaced(cli: Cli, collection: Path, ending: str, is_file: bool) -> None:
    out = collection / "ud" / f"konsulent.{ending}"
    out.parent.mkdir()
    out.write_text("min egen", "utf-8")
    where = ("--out", str(out)) if is_file else ("--out", "ud", "--format", ending)
    result = cli("render", "konsulent", *where, "--quiet")
    assert (result.code, result.out) == (2, "")
    said, advised = result.err.splitlines()
    assert said.startswith(f"Fejl: ud/konsulent.{ending} er ikke lavet af funkbesk")
    assert advised == "Flyt filen, eller angiv en anden mappe med --out."
    assert out.read_text("utf-8") == "min egen"


def test_files_of_somebody_else_are_told_at_once(cli: Cli, collection: Path) -> None:
    (collection / "build").mkdir()
    for ending in ("docx", "md"):
        (collection / "build" / f"konsulent.{ending}").write_text("min egen", "utf-8")
    result = cli(*RENDER, "--quiet")
    assert (result.code, len(result.err.splitlines())) == (2, 2)
    assert "Det samme gælder 1 fil mere." in result.err


SINGLE = {
    "docx": ("matrix", "--out", "m.docx"),
    "md": ("matrix", "--out", "m.md"),
    "svg": ("calendar", "2027", "--format", "svg", "--out", "m.svg"),
}


@pytest.mark.parametrize("ending", SINGLE)
def test_of_a_document_about_no_single_description_changes_are_told(cli: Cli, collection: Path, ending: str) -> None:
    told = f"m.{ending} var ændret, siden den blev lavet, og er nu lavet på ny."
    assert cli(*SINGLE[ending]).code == 0
    again = cli(*SINGLE[ending])
    assert (again.code, again.out, told in again.err) == (0, f"m.{ending}\n", False)
    with (collection / f"m.{ending}").open("ab") as file:
        file.write(b"rettet\n")
    changed = cli(*SINGLE[ending])
    assert (changed.code, told in changed.err.splitlines()) == (0, True)


def test_it_does_not_replace_a_file_of_somebody_else(cli: Cli, collection: Path) -> None:
    own = collection / "m.docx"
    own.write_text("min egen", "utf-8")
    result = cli(*SINGLE["docx"])
    assert (result.code, result.out) == (2, "")
    assert "m.docx er ikke lavet af funkbesk" in result.err
    assert own.read_text("utf-8") == "min egen"
