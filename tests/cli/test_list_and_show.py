"""`funkbesk list` and `funkbesk show`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from funkbesk.cli import console

Cli = Callable[..., Any]


def test_list(cli: Cli, collection: Path) -> None:
    result = cli("list")
    assert (result.code, result.err) == (0, "")
    assert [line.split() for line in result.out.splitlines()][1] == [
        "konsulent", "rolle", "udkast", "0.1.0", "sekretariatet", "Konsulent",
    ]  # fmt: skip


def test_the_status_is_said_in_words(cli: Cli, collection: Path) -> None:
    path = collection / "descriptions" / "konsulent.yaml"
    text = path.read_text("utf-8").replace("status: udkast", "status: høring")
    path.write_text(f"{text}ejer: sekretariatet\ngyldig_fra: 2027-01-01\nnæste_revision: 2028-01-01\n", "utf-8")
    assert " i høring " in cli("list").out
    assert cli("show", "konsulent").out.splitlines()[1] == "Version 0.1.0, i høring"
    assert json.loads(cli("show", "konsulent", "--format", "json").out)["status"] == "høring"


def test_list_as_json(cli: Cli, collection: Path) -> None:
    assert json.loads(cli("list", "--format", "json").out) == [
        {
            "id": "konsulent",
            "title": "Konsulent",
            "kind": "rolle",
            "status": "udkast",
            "version": "0.1.0",
            "unit": "sekretariatet",
            "path": "descriptions/konsulent.yaml",
        }
    ]


def test_list_names_what_cannot_be_read(cli: Cli, collection: Path) -> None:
    (collection / "descriptions" / "gal.yaml").write_text("id: [", "utf-8")
    result = cli("list")
    assert result.code == 1
    assert "konsulent" in result.out
    assert "descriptions/gal.yaml" in result.err


@pytest.mark.parametrize("output_format", ["terminal", "json"])
def test_list_goes_on_where_a_file_can_not_be_opened(cli: Cli, collection: Path, output_format: str) -> None:
    (collection / "descriptions" / "gal.yaml").mkdir()
    (collection / "descriptions" / "væk.yaml").symlink_to("findes-ikke.yaml")
    result = cli("list", "--format", output_format)
    assert result.code == 1
    assert "konsulent" in result.out
    assert "descriptions/gal.yaml" in result.err
    assert "descriptions/væk.yaml" in result.err


def test_list_of_nothing(cli: Cli, collection: Path) -> None:
    (collection / "descriptions" / "konsulent.yaml").unlink()
    result = cli("list")
    assert (result.code, result.out) == (0, "")
    assert "funkbesk new" in result.err
    assert json.loads(cli("list", "--format", "json").out) == []


@pytest.mark.parametrize("command", [["list"], ["show", "konsulent"], ["render"], ["lint"], ["fmt"], ["status"]])
def test_a_file_where_the_folder_should_be_is_told(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "funkbesk.yaml").write_text("", "utf-8")
    (tmp_path / "descriptions").write_text("", "utf-8")
    result = cli(*command)
    assert result.code == 2
    assert "er ikke en mappe" in result.err


@pytest.mark.parametrize("command", [["list"], ["show", "konsulent"], ["render"], ["lint"]])
def test_a_folder_without_a_collection(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    result = cli(*command)
    assert (result.code, result.out) == (2, "")
    assert "funkbesk init" in result.err


LONG_ID = "konsulent-for-arbejdsmarked-og-social-i-skanderborg"


@pytest.mark.parametrize(
    ("identifier", "columns", "unit", "title"),
    [
        ("konsulent", 120, True, "Konsulent i Afdelingen for Arbejdsmarked og Social"),
        ("konsulent", 80, True, "Konsulent i Afdelingen for..."),
        ("konsulent", 60, False, "Konsulent i Afdelingen..."),
        (LONG_ID, 80, False, "Konsulent i Afdel..."),  # nothing is left to leave out: the line is broken
    ],
)
def test_a_list_fits_the_terminal(
    cli: Cli, collection: Path, monkeypatch: pytest.MonkeyPatch, identifier: str, columns: int, unit: bool, title: str
) -> None:
    monkeypatch.setattr(console, "is_terminal", lambda: True)
    monkeypatch.setenv("COLUMNS", str(columns))
    text = (collection / "descriptions" / "konsulent.yaml").read_text("utf-8")
    (collection / "descriptions" / "konsulent.yaml").unlink()
    text = text.replace("titel: Konsulent", "titel: Konsulent i Afdelingen for Arbejdsmarked og Social")
    path = collection / "descriptions" / f"{identifier}.yaml"
    path.write_text(text.replace("id: konsulent", f"id: {identifier}"), "utf-8")
    heading, row = cli("list").out.splitlines()
    assert ("Hører til" in heading) == ("sekretariatet" in row) == unit
    assert row.endswith(title)
    assert len(row) <= columns or identifier == LONG_ID


def test_the_root_can_be_elsewhere(
    cli: Cli, collection: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    monkeypatch.chdir(tmp_path_factory.mktemp("andetsteds"))
    assert "konsulent" in cli("list", "--root", str(collection)).out
    assert "Konsulent" in cli("show", "konsulent", "--root", str(collection)).out


def test_show(cli: Cli, collection: Path) -> None:
    assert cli("show", "konsulent").out.splitlines() == [
        "Konsulent",
        "Version 0.1.0, udkast",
        "",
        "Formål med stillingen",
        "Første linje af et afsnit.",
        "Andet afsnit.",
        "- Et formål",
        "",
        "Opgaverne",
        "",
        "1.  Udvikling",
        "- At besvare klager",
    ]


@pytest.mark.parametrize(
    ("address", "first_line"),
    [
        ("konsulent#klagebesvarelser", "At besvare klager"),
        ("konsulent#opgaver.klagebesvarelser", "At besvare klager"),
        ("konsulent#formålets-punkt", "Et formål"),
        ("konsulent#opgaver", "Opgaverne"),
        ("konsulent#udvikling", "1.  Udvikling"),
        ("konsulent#", "Konsulent"),
        ("descriptions/konsulent.yaml", "Konsulent"),
    ],
)
def test_show_a_part(cli: Cli, collection: Path, address: str, first_line: str) -> None:
    assert cli("show", address).out.splitlines()[0] == first_line


@pytest.mark.parametrize(
    ("address", "suggestion"),
    [
        ("konsulant", "konsulent"),
        ("konsulent#klagebesvarelse", "klagebesvarelser"),
        ("konsulent#formål.klagebesvarelser", "klagebesvarelser"),
        ("../../etc/passwd", ""),
        ("organisation", ""),
        ("", ""),
    ],
)
def test_show_what_is_not_there(cli: Cli, collection: Path, address: str, suggestion: str) -> None:
    result = cli("show", address)
    assert (result.code, result.out) == (2, "")
    assert suggestion in result.err.splitlines()[1]


@pytest.mark.parametrize(
    ("names", "kept"),
    [(["konsulent", "a"], "konsulent"), (["b", "a"], "a")],
    ids=["the one named after the id", "else the first"],
)
def test_show_and_find_take_the_same_file_of_two_and_tell(
    cli: Cli, collection: Path, names: list[str], kept: str
) -> None:
    file = collection / "descriptions" / "konsulent.yaml"
    text = file.read_text("utf-8")
    file.unlink()
    for name in names:
        (file.parent / f"{name}.yaml").write_text(text.replace("At besvare klager", f"Klager hos {name}"), "utf-8")
    shown = cli("show", "konsulent#klagebesvarelser")
    found = cli("find", "klager", "--format", "json")
    assert (shown.code, shown.out) == (0, f"Klager hos {kept}\n")
    assert [hit["text"] for hit in json.loads(found.out)["hits"]] == [f"Klager hos {kept}"]
    assert shown.err == found.err != ""
    assert f"descriptions/{kept}.yaml har samme id" in shown.err


def test_show_as_json_keeps_the_order_in_arrays(cli: Cli, collection: Path) -> None:
    data = json.loads(cli("show", "konsulent", "--format", "json").out)
    assert [section["id"] for section in data["sections"]] == ["formål", "opgaver"]
    assert data["sections"][0]["paragraphs"] == ["Første linje af et afsnit.", "Andet afsnit."]
    assert data["sections"][1]["groups"][0]["bullets"] == [{"id": "klagebesvarelser", "text": "At besvare klager"}]


def test_show_a_bullet_as_json(cli: Cli, collection: Path) -> None:
    assert json.loads(cli("show", "konsulent#klagebesvarelser", "--format", "json").out) == {
        "id": "klagebesvarelser",
        "section": "opgaver",
        "group": "udvikling",
        "text": "At besvare klager",
    }


def test_text_of_a_document_does_not_act(cli: Cli, collection: Path) -> None:
    path = collection / "descriptions" / "konsulent.yaml"
    hostile = "    et: >-\n      ::error::x ##[error]y\n    to: >-\n      [red]\n"
    path.write_text(path.read_text("utf-8").replace("    formålets-punkt: Et formål\n", hostile), "utf-8")
    result = cli("show", "konsulent#et")
    assert result.out == "\\::error::x #\\#[error]y\n"
    assert "\x1b" not in cli("show", "konsulent").out + cli("lint").out
    assert "##[" not in cli("show", "konsulent", "--format", "json").out
