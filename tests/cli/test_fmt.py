"""`funkbesk fmt`: which files are written, what is said of them, which exit code."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from funkbesk.cli import console
from funkbesk.cli.commands import fmt as command
from funkbesk.findings.formats.style import Style
from funkbesk.formatting.format import MeaningChanged
from tests.support.checking import SELECT

Cli = Callable[..., Any]
KONSULENT = "descriptions/konsulent.yaml"
UNTIDY = "art: rolle\nid: konsulent # komm\nopgaver:\n  punkter:\n    - At lede møder\n"
TIDY = "id: konsulent # komm\nart: rolle\n\nopgaver:\n  punkter:\n    lede-møder: At lede møder\n"


@pytest.fixture
def tidy(cli: Cli, collection: Path) -> Path:
    """A collection in canonical form, which is also the working folder."""
    cli("fmt")
    return collection


@pytest.fixture
def untidy(tidy: Path) -> Path:
    """The same with one file that is not."""
    return write(tidy, UNTIDY)


def write(collection: Path, text: str | bytes, name: str = KONSULENT) -> Path:
    (collection / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    return collection


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_file_is_written_and_named(cli: Cli, untidy: Path) -> None:
    result = cli("fmt")
    assert (result.code, result.out) == (0, f"{KONSULENT}\n")
    assert "lede-møder" in result.err
    assert (untidy / KONSULENT).read_text("utf-8") == TIDY
    assert cli("fmt") == type(result)(0, "", "")


def test_what_is_in_order_is_not_written(cli: Cli, tidy: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in tidy.rglob("*.yaml")}
    result = cli("fmt")
    assert (result.code, result.out, result.err) == (0, "", "")
    assert {path: path.stat().st_mtime_ns for path in tidy.rglob("*.yaml")} == before


@pytest.mark.parametrize("arguments", [[], ["."], ["descriptions"], [KONSULENT], [KONSULENT, f"./{KONSULENT}", "."]])
def test_paths(cli: Cli, untidy: Path, arguments: list[str]) -> None:
    assert cli("fmt", *arguments).out == f"{KONSULENT}\n"


def test_only_the_files_asked_for(cli: Cli, untidy: Path) -> None:
    assert cli("fmt", "funkbesk.yaml").out == ""
    assert (untidy / KONSULENT).read_text("utf-8") == UNTIDY


def test_settings_and_register_too(cli: Cli, tidy: Path) -> None:
    write(tidy, "niveauer: {spr-vag: fra}\nforvaltning: 'sekretariatet'\n", "funkbesk.yaml")
    write(tidy, "enheder:\n  s: {navn: S}\nkommune: K\n", "descriptions/organisation.yaml")
    assert cli("fmt").out == "funkbesk.yaml\ndescriptions/organisation.yaml\n"
    assert (tidy / "descriptions/organisation.yaml").read_text("utf-8") == "kommune: K\n\nenheder:\n  s: {navn: S}\n"


def test_check_writes_nothing(cli: Cli, untidy: Path) -> None:
    before = files(untidy)
    result = cli("fmt", "--check")
    assert (result.code, result.out) == (1, f"{KONSULENT}\n")
    assert "funkbesk fmt" in result.err
    assert files(untidy) == before
    assert cli("fmt", "--check", "--quiet").err == ""


def test_check_of_what_is_in_order(cli: Cli, tidy: Path) -> None:
    result = cli("fmt", "--check")
    assert (result.code, result.out, result.err) == (0, "", "")


def test_diff_writes_nothing(cli: Cli, untidy: Path) -> None:
    before = files(untidy)
    result = cli("fmt", "--diff")
    assert result.code == 1
    assert "\n+id: konsulent # komm\n" in result.out
    assert files(untidy) == before


def test_a_diff_shows_letters_that_are_composed(cli: Cli, tidy: Path) -> None:
    composed = TIDY.replace("møder", "på møder")
    decomposed = unicodedata.normalize("NFD", composed)
    write(tidy, decomposed)
    result = cli("fmt", "--diff")
    assert result.code == 1
    removed = [line[1:] for line in result.out.splitlines() if line.startswith("-  ")]
    assert removed == [line for line in decomposed.splitlines() if line not in composed.splitlines()] != []


def test_a_diff_shows_no_cpr_number(cli: Cli, tidy: Path) -> None:
    write(tidy, "art: rolle\nid: konsulent\ntitel: Sag om 010190-1234 i sagen\n")
    out = cli("fmt", "--diff").out
    assert "010190-****" in out
    assert "1234" not in out


def test_a_person_is_told_that_all_is_well(cli: Cli, tidy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(console, "is_terminal", lambda: True)
    assert cli("fmt").out == "3 filer er i fast form.\n"
    assert cli("fmt", "--quiet").out == ""


@pytest.mark.parametrize("arguments", [[], ["--check"], ["--diff"]])
def test_a_file_that_does_not_parse_is_shown_and_left(cli: Cli, untidy: Path, arguments: list[str]) -> None:
    write(untidy, "titel: a: b\n", "descriptions/anden.yaml")
    before = files(untidy)
    result = cli("fmt", *arguments)
    assert result.code == 1
    assert "descriptions/anden.yaml:1:9" in result.err
    assert KONSULENT in result.out  # the others do not suffer
    assert files(untidy)["anden.yaml"] == before["anden.yaml"]


def test_what_would_change_the_meaning_is_left(cli: Cli, untidy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise MeaningChanged

    monkeypatch.setattr(command, "format_file", refuse)
    before = files(untidy)
    result = cli("fmt", KONSULENT)
    assert (result.code, result.out) == (2, "")
    assert len(result.err.splitlines()) == 2
    assert files(untidy) == before


def feed(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_standard_input(cli: Cli, tidy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    feed(monkeypatch, UNTIDY.replace("\n", "\r\n").encode())
    result = cli("fmt", "-", "--quiet")
    assert (result.code, result.out, result.err) == (0, TIDY.replace("\n", "\r\n"), "")


def test_standard_input_in_order_is_written_too(cli: Cli, tidy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    feed(monkeypatch, TIDY.encode())
    assert cli("fmt", "-").out == TIDY
    feed(monkeypatch, TIDY.encode())
    result = cli("fmt", "-", "--check")
    assert (result.code, result.out) == (0, "")


def test_broken_standard_input_gives_no_output(cli: Cli, tidy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    feed(monkeypatch, b"titel: a: b\n")
    result = cli("fmt", "-")
    assert (result.code, result.out) == (1, "")
    assert result.err.startswith("-:1:9")


@pytest.mark.parametrize("arguments", [["findes-ikke.yaml"], ["tom"], ["\x1b[2J.yaml"]])
def test_what_cannot_be_opened(cli: Cli, untidy: Path, arguments: list[str]) -> None:
    (untidy / "tom").mkdir()
    result = cli("fmt", KONSULENT, *arguments)
    assert (result.code, result.out) == (2, "")
    assert len(result.err.splitlines()) == 2
    assert "\x1b" not in result.err
    assert (untidy / KONSULENT).read_text("utf-8") == UNTIDY


@pytest.mark.parametrize("arguments", [[], ["--check"], ["--diff"], ["descriptions"]])
def test_a_link_that_leads_nowhere_stops_no_other_file(cli: Cli, untidy: Path, arguments: list[str]) -> None:
    (untidy / "descriptions" / "genvej.yaml").symlink_to("findes-ikke.yaml")
    result = cli("fmt", *arguments, "--quiet")
    assert result.code == 2
    assert KONSULENT in result.out
    assert "genvej.yaml" in result.err


def test_an_error_on_a_terminal_has_no_escapes(cli: Cli, tidy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(console, "style", lambda: Style(80, colour=True, encoding="utf-8"))
    write(tidy, "id: [")
    result = cli("fmt")
    assert result.code == 1
    assert "fejl  [yaml-parentes]" in result.err


def test_no_collection_at_all(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli("fmt").code == 2


def test_a_protected_file_is_left(cli: Cli, untidy: Path) -> None:
    write(untidy, UNTIDY.replace("konsulent", "anden"), "descriptions/anden.yaml")
    (untidy / "descriptions" / "anden.yaml").chmod(0o444)
    result = cli("fmt")
    assert (result.code, result.out) == (2, f"{KONSULENT}\n")
    assert "anden.yaml" in result.err
    assert (untidy / "descriptions" / "anden.yaml").read_text("utf-8").startswith("art: rolle")


def test_a_folder_that_takes_no_file(cli: Cli, untidy: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise PermissionError(13, "no")

    monkeypatch.setattr("os.open", refuse)
    before = files(untidy)
    result = cli("fmt")
    assert (result.code, result.out) == (2, "")
    assert len(result.err.splitlines()) == 2
    assert files(untidy) == before


def test_a_link_stays_one(cli: Cli, untidy: Path) -> None:
    link = untidy / "descriptions" / "genvej.yaml"
    link.symlink_to("konsulent.yaml")
    assert cli("fmt", "descriptions/genvej.yaml").code == 0
    assert link.is_symlink()
    assert (untidy / KONSULENT).read_text("utf-8") == TIDY


def test_a_list_that_gets_no_ids_is_told(cli: Cli, tidy: Path) -> None:
    write(tidy, "id: konsulent\nart: rolle\n\nopgaver:\n  punkter:\n    - Tid: til det\n")
    result = cli("fmt")
    assert (result.code, result.out) == (0, "")
    assert "opgaver.punkter" in result.err


@pytest.mark.parametrize(
    "bullet",
    [
        "vage: At sikre kvaliteten  # funkbesk: tillad liste-laengde, spr-vag – aftalt",
        "# funkbesk: tillad spr-vag – aftalt\n    vage: 'At sikre: kvaliteten'",
        f"vage: {'At sikre kvaliteten efter behov ' * 4} # funkbesk: tillad spr-vag – aftalt",
        "vage: 'At sikre: kvaliteten efter behov' # funkbesk: tillad spr-vag – aftalt",
    ],
)
def test_suppressions_keep_working(cli: Cli, collection: Path, bullet: str) -> None:
    """What a comment allows before, it allows after; that it is known at all shows in `tillad-ubrugt`."""
    text = (collection / KONSULENT).read_text("utf-8") + f"kompetencer:\n  punkter:\n    {bullet}\n"
    write(collection, text)
    rules = ("--select", "spr-vag", "--format", "concise")
    before = sorted(line.split()[2] for line in cli("lint", *rules, KONSULENT).out.splitlines())
    assert cli("fmt").code == 0
    assert sorted(line.split()[2] for line in cli("lint", *rules, KONSULENT).out.splitlines()) == before


@pytest.mark.parametrize("length", [20, 85, 93, 280])
def test_new_files_are_in_order(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, length: int) -> None:
    monkeypatch.chdir(tmp_path)
    name = ("Job: og Social " * 20)[:length].strip()
    assert cli("init", "--department", name, "--municipality", name.replace(":", "")).code == 0
    for kind in ("rolle", "enhed"):
        assert cli("new", f"en-{kind}", "--kind", kind, "--title", name).code == 0
        assert cli("new", f"anden-{kind}", "--kind", kind, "--title", name.replace(":", "")).code == 0
    assert cli("fmt", "--check").out == ""


def test_the_list_finding_names_the_command(cli: Cli, tidy: Path) -> None:
    write(tidy, UNTIDY)
    assert "funkbesk fmt" in cli("lint", *SELECT, KONSULENT).out


def test_a_meeting_is_written_in_the_order_of_its_model(cli: Cli, tidy: Path) -> None:
    (tidy / "meetings").mkdir()
    write(tidy, "punkter:\n- titel: Eventuelt\ndato: 2027-03-10\nid: møde # komm\n", "meetings/møde.yaml")
    assert cli("fmt", "--check").out == "meetings/møde.yaml\n"
    assert cli("fmt", "meetings").code == 0
    expected = "id: møde # komm\ndato: 2027-03-10\n\npunkter:\n  eventuelt:\n    titel: Eventuelt\n"
    assert (tidy / "meetings/møde.yaml").read_text("utf-8") == expected
    assert cli("fmt", "--check").code == 0
