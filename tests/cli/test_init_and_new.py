"""`funkbesk init` and `funkbesk new`: what they write passes `lint`, and nothing is ever overwritten."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from funkbesk.cli.main import main
from funkbesk.documents.new_ids import id_from_name
from funkbesk.reading.collection import load_file

Cli = Callable[..., Any]

FILES = {
    "funkbesk.yaml",
    "descriptions/organisation.yaml",
    "schemas/description.schema.json",
    "schemas/organisation.schema.json",
    "schemas/meeting.schema.json",
    "schemas/funkbesk.schema.json",
    "schemas/findings.schema.json",
    "schemas/comparison.schema.json",
    "schemas/import.schema.json",
    ".gitignore",
}


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder as `init` leaves it, made once: nothing may be written there."""
    folder = tmp_path_factory.mktemp("begyndt")
    assert main(["init", str(folder)]) == 0
    return folder


@pytest.fixture
def begun(here: Path, first: Path) -> Path:
    """Return the working folder, a copy of what `init` leaves."""
    return Path(shutil.copytree(first, here, dirs_exist_ok=True))


def document(path: Path) -> Any:
    """Return the model of a file, or None where it is missing."""
    return load_file(path).document if path.exists() else None


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("arguments", [[], ["ny"], ["ny/dybere"]])
def test_init(cli: Cli, here: Path, arguments: list[str]) -> None:
    result = cli("init", *arguments)
    folder = here.joinpath(*arguments)
    assert result.code == 0
    assert set(contents(folder)) == FILES
    assert len(result.out.splitlines()) == len(FILES)
    assert cli("lint", str(folder), "--level", "hint", "--fail-on", "hint").code == 0


@pytest.mark.parametrize(
    ("municipality", "department", "unit"),
    [
        ("Skanderborg Kommune", "Arbejdsmarked og Social", "arbejdsmarked-og-social"),
        ("Kommune: #1", "Børn & Unge: Øst", "børn-unge-øst"),
        ('"', "Ét", "et"),
        ("no", "Afdeling 7", "afdeling-7"),
        ("1:30", "017 Nord", "017-nord"),
        ("x" * 300, "y" * 90, "y" * 60),
        ("\t Med \n luft ", "Job", "job"),
    ],
)
def test_init_takes_any_name(cli: Cli, here: Path, municipality: str, department: str, unit: str) -> None:
    assert cli("init", "--municipality", municipality, "--department", department).code == 0
    register = document(here / "descriptions" / "organisation.yaml")
    assert register.municipality == " ".join(municipality.split())
    assert register.units[unit].name == department
    assert document(here / "funkbesk.yaml").department == unit
    assert cli("lint", "--fail-on", "hint").code == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["--municipality", ""],
        ["--municipality", "x" * 301],
        ["--municipality", "a\x1bb"],
        ["--department", "!!!"],
        ["--department", ""],
        ["fil"],
        ["fil/under"],
    ],
)
def test_init_refuses(cli: Cli, here: Path, arguments: list[str]) -> None:
    (here / "fil").write_text("x")
    result = cli("init", *arguments)
    assert result.code == 2
    assert len(result.err.splitlines()) == 2
    assert set(contents(here)) == {"fil"}


def test_init_overwrites_nothing(cli: Cli, here: Path) -> None:
    cli("init")
    for name in FILES:
        (here / name).write_text("kommune: Min\n" if "organisation.yaml" in name else "{}\n", "utf-8")
    (here / "funkbesk.yaml").unlink()
    before = contents(here)
    result = cli("init")
    assert result.out == "funkbesk.yaml\n"
    after = contents(here)
    del after["funkbesk.yaml"]
    assert after == before
    assert cli("lint", "funkbesk.yaml").code == 0  # it names no unit that the old register lacks


@pytest.mark.parametrize("kind", ["rolle", "enhed"])
@pytest.mark.parametrize(
    ("identifier", "title"),
    [
        ("faglig-koordinator", "Faglig koordinator"),
        ("økonomi-2", 'Leder: en "ny" # titel –'),
        ("nej", "nej"),
        ("a", "x" * 300),
        ("lang-titel", " ".join(["ord"] * 60)),
        ("tal", "2027"),
        ("dato", "2027-02-30"),
        ("klokken", "1:30"),
        ("nummer", "017"),
        ("liste", "- a"),
        ("tegn", "% & * ! | > @ `"),
    ],
)
def test_new(cli: Cli, begun: Path, kind: str, identifier: str, title: str) -> None:
    result = cli("new", identifier, "--kind", kind, "--title", title)
    path = begun / "descriptions" / f"{identifier}.yaml"
    assert (result.code, result.out) == (0, f"descriptions/{identifier}.yaml\n")
    made = document(path)
    assert (made.id, made.kind, made.title) == (identifier, kind, title)
    assert path.read_text("utf-8").startswith("# yaml-language-server: $schema=../schemas/description.schema.json\n")
    assert cli("lint").code == 0


def test_new_has_every_section(cli: Cli, begun: Path) -> None:
    for kind in ("rolle", "enhed"):
        cli("new", f"en-{kind}", "--kind", kind, "--title", "T")
        made = document(begun / "descriptions" / f"en-{kind}.yaml")
        assert [key for key, _ in made.sections()] == [key for _, key in made.section_fields()]
        occasions = [one for bullet in made.use.bullets.values() for one in bullet.occasions]
        assert occasions == ["onboarding", "sparring", "evaluering", "forventningsafstemning"]


REFUSED = [
    "Faglig", "faglig koordinator", "-a", "a-", "a--b", "a_b", "é", "", "../a", "a/b", "a\\b", "a.b", "x" * 61,
    "con", "nul", "aux", "prn", "com1", "lpt9", "organisation", "true", "null", "no", "123", "1e5", "\x1b",
]  # fmt: skip


@pytest.mark.parametrize("identifier", REFUSED)
def test_new_refuses_ids(cli: Cli, begun: Path, identifier: str) -> None:
    before = contents(begun)
    result = cli("new", "--kind", "rolle", "--title", "T", "--", identifier)
    assert result.code == 2
    assert len(result.err.splitlines()) == 2
    assert contents(begun) == before


def test_new_composes_letters(cli: Cli, begun: Path) -> None:
    assert cli("new", "a\u030ab", "--kind", "rolle", "--title", "A\u030ab").out == "descriptions/åb.yaml\n"


@pytest.mark.parametrize("taken", ["leder.yaml", "leder.yml"])
def test_new_refuses_a_file_that_is_there(cli: Cli, begun: Path, taken: str) -> None:
    (begun / "descriptions" / taken).write_text("min", "utf-8")
    before = contents(begun)
    assert cli("new", "leder", "--kind", "rolle", "--title", "T").code == 2
    assert contents(begun) == before


@pytest.mark.parametrize("title", ["", "  ", "x" * 301, "a\x1bb", "\ud800"])
def test_new_refuses_titles(cli: Cli, begun: Path, title: str) -> None:
    result = cli("new", "leder", "--kind", "rolle", "--title", title)
    assert result.code == 2
    assert not (begun / "descriptions" / "leder.yaml").exists()


def test_what_is_empty_is_named_by_its_option(cli: Cli, here: Path) -> None:
    assert "--municipality" in cli("init", "--municipality", " ").err.splitlines()[1]
    cli("init")
    assert "--title" in cli("new", "leder", "--kind", "rolle", "--title", "").err.splitlines()[1]


def test_the_name_of_a_file_is_no_id(cli: Cli, begun: Path) -> None:
    assert "Mente du leder?" in cli("new", "leder.yaml", "--kind", "rolle", "--title", "T").err


def test_new_outside_a_collection(cli: Cli, here: Path) -> None:
    result = cli("new", "leder", "--kind", "rolle", "--title", "T")
    assert result.code == 2
    assert "funkbesk init" in result.err


UNITS = "kommune: K\nenheder:\n  job:\n    navn: Job\n  social:\n    navn: Social\n"


@pytest.mark.parametrize(
    ("settings", "arguments", "unit"),
    [
        ("forvaltning: job\n", [], "job"),
        ("forvaltning: job\n", ["--unit", "social"], "social"),
        ("{}\n", ["--unit", "social"], "social"),
        ("{}\n", [], None),
        ("{}\n", ["--unit", "sociall"], None),
        ("forvaltning: borte\n", [], None),
    ],
)
def test_new_finds_the_unit(cli: Cli, here: Path, settings: str, arguments: list[str], unit: str | None) -> None:
    (here / "descriptions").mkdir()
    (here / "funkbesk.yaml").write_text(settings, "utf-8")
    (here / "descriptions" / "organisation.yaml").write_text(UNITS, "utf-8")
    result = cli("new", "leder", "--kind", "rolle", "--title", "T", *arguments)
    path = here / "descriptions" / "leder.yaml"
    assert result.code == (0 if unit else 2)
    assert getattr(document(path), "unit", None) == unit


def test_new_with_a_broken_register(cli: Cli, begun: Path) -> None:
    (begun / "descriptions" / "organisation.yaml").write_text("kommune: [", "utf-8")
    result = cli("new", "leder", "--kind", "rolle", "--title", "T")
    assert result.code == 2
    assert "funkbesk lint" in result.err


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Arbejdsmarked og Social", "arbejdsmarked-og-social"),
        ("  Børn,  Unge & Ældre ", "børn-unge-ældre"),
        ("Café", "cafe"),
        ("No", ""),
        ("…", ""),
        ("ord " * 30, "-".join(["ord"] * 15)),
    ],
)
def test_id_from_name(name: str, expected: str) -> None:
    assert id_from_name(name) == expected


def test_schemas_of_init_are_up_to_date(cli: Cli, here: Path) -> None:
    cli("init")
    assert cli("schema", "--check").code == 0
    for path in (here / "schemas").iterdir():
        assert json.loads(path.read_text("utf-8"))["$schema"].startswith("https://json-schema.org/")


@pytest.mark.parametrize("command", [["list"], ["status"], ["find", "klager"], ["matrix"]])
def test_an_empty_collection_is_told_how_to_begin(cli: Cli, here: Path, command: list[str]) -> None:
    cli("init")
    result = cli(*command)
    assert (result.code, result.out) == (0, "")
    assert "funkbesk new" in result.err
