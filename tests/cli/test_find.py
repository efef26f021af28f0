"""`funkbesk find`: short, harmless, and never more than the files say."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from funkbesk.cli import console

Cli = Callable[..., Any]

REGISTER = """\
kommune: Prøvekommunen
roller:
  konsulent: {navn: faglig konsulent, beskrivelse: konsulent}
  leder: {navn: leder, former: [lederen]}
  jurist: {navn: jurist}
"""
TASKS = """\
    tilsyn:
      tekst: At føre tilsyn med botilbud efter aftale med lederen
      fordeling: {ansvarlig: leder, udførende: [konsulent, jurist], konsulteres: [ukendt]}
    budget: At følge op på budgettet
"""


@pytest.fixture
def office(collection: Path) -> Path:
    path = collection / "descriptions" / "konsulent.yaml"
    text = path.read_text("utf-8").split("  grupper:")[0]
    path.write_text(f"{text}  punkter:\n{TASKS}", "utf-8")
    (collection / "descriptions" / "organisation.yaml").write_text(REGISTER, "utf-8")
    return collection


def test_who_what_and_where(cli: Cli, office: Path) -> None:
    result = cli("find", "tilsynet")
    assert (result.code, result.err) == (0, "")
    assert result.out.splitlines() == [
        "1. Faglig konsulent",
        "   At føre *tilsyn* med botilbud efter aftale med lederen",
        "   Ansvarlig: leder. Udførende: faglig konsulent og jurist. Konsulteres: ukendt",
        "   Teksten siger: »efter aftale med lederen«",
        "   Opgaverne · Konsulent",
        "   konsulent#tilsyn",
    ]


def test_the_same_as_json(cli: Cli, office: Path) -> None:
    data = json.loads(cli("find", "tilsyn", "--format", "json").out)
    assert (data["question"], data["total"]) == ("tilsyn", 1)
    [hit] = data["hits"]
    assert (hit["address"], hit["marked"]) == ("konsulent#tilsyn", [[8, 14]])
    assert hit["responsible"] == {
        "owner": "faglig konsulent",
        "given": {"ansvarlig": ["leder"], "udførende": ["faglig konsulent", "jurist"], "konsulteres": ["ukendt"]},
        "quotes": ["efter aftale med lederen"],
    }


def test_several_words_are_one_question(cli: Cli, office: Path) -> None:
    assert cli("find", "følge", "op", "budget").out.splitlines()[-1].strip() == "konsulent#budget"


def test_a_description_that_breaks_the_schema_is_found_all_the_same(cli: Cli, office: Path) -> None:
    path = office / "descriptions" / "konsulent.yaml"
    path.write_text(path.read_text("utf-8").replace("version: 0.1.0\n", "fejl: ja\n"), "utf-8")
    assert "konsulent#tilsyn" in cli("find", "tilsyn").out


def test_nothing_found_is_said_and_is_no_error(cli: Cli, office: Path) -> None:
    result = cli("find", "fodbold")
    assert (result.code, result.out, len(result.err.splitlines())) == (0, "", 1)
    assert "fodbold" in result.err
    assert json.loads(cli("find", "fodbold", "--format", "json").out)["hits"] == []


def test_the_first_five_and_how_to_see_the_others(cli: Cli, office: Path) -> None:
    tasks = "".join(f"    budget-{number}: Budget {number}\n" for number in range(9))
    path = office / "descriptions" / "konsulent.yaml"
    path.write_text(path.read_text("utf-8") + tasks, "utf-8")
    result = cli("find", "budget")
    assert result.out.count("konsulent#") == 5
    assert "--limit 10" in result.err
    assert cli("find", "budget", "--limit", "10").out.count("konsulent#") == 10
    assert cli("find", "budget", "--limit", "10").err == ""


@pytest.mark.parametrize("words", [[""], [" ", "?"], ["***"], ["\x1b[m".replace("m", "")]])
def test_a_question_without_words(cli: Cli, office: Path, words: list[str]) -> None:
    result = cli("find", *words)
    assert (result.code, result.out, len(result.err.splitlines())) == (2, "", 2)


def test_a_long_question_is_not_repeated_in_full(cli: Cli, office: Path) -> None:
    result = cli("find", "x" * 100_000)
    assert (result.code, len(result.err) < 300) == (0, True)


@pytest.mark.parametrize("limit", ["0", "-1", "mange", "1001", "²"])
def test_a_wrong_limit(cli: Cli, office: Path, limit: str) -> None:
    result = cli("find", "budget", f"--limit={limit}")
    assert (result.code, result.out, len(result.err.splitlines())) == (2, "", 2)


def test_a_file_that_cannot_be_read_is_told(cli: Cli, office: Path) -> None:
    (office / "descriptions" / "brudt.yaml").write_text("id: [\n", "utf-8")
    result = cli("find", "tilsyn")
    assert (result.code, "konsulent#tilsyn" in result.out, "brudt.yaml" in result.err) == (1, True, True)


def test_of_two_files_with_one_id_the_one_named_after_it_is_searched(cli: Cli, office: Path) -> None:
    text = (office / "descriptions" / "konsulent.yaml").read_text("utf-8")
    (office / "descriptions" / "a-kopi.yaml").write_text(text.replace("botilbud", "værksteder"), "utf-8")
    result = cli("find", "tilsyn")
    assert (result.out.count("konsulent#tilsyn"), "værksteder" in result.out) == (1, False)
    assert "a-kopi.yaml" in result.err


@pytest.mark.parametrize("columns", [40, 80])
def test_it_fits_the_terminal_and_marks_stay_on_their_line(
    cli: Cli, office: Path, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    monkeypatch.setattr(console, "is_terminal", lambda: True)
    monkeypatch.setenv("COLUMNS", str(columns))
    monkeypatch.setenv("TERM", "xterm")
    lines = cli("find", "tilsyn med botilbud").out.splitlines()
    assert all(line.count("\x1b[1m") + line.count("\x1b[2m") == line.count("\x1b[0m") for line in lines)
    plain = [line.replace("\x1b[1m", "").replace("\x1b[2m", "").replace("\x1b[0m", "") for line in lines]
    assert all(len(line) <= columns for line in plain)


def test_text_of_a_document_does_not_act(cli: Cli, office: Path) -> None:
    path = office / "descriptions" / "konsulent.yaml"
    path.write_text(path.read_text("utf-8") + "    ondt: '::error::budget ##[error]'\n", "utf-8")
    out = cli("find", "budget").out
    assert "##[" not in out
    assert not any(line.lstrip().startswith("::") for line in out.splitlines())


def test_outside_of_a_collection(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "tom").mkdir()
    monkeypatch.chdir(tmp_path / "tom")
    assert cli("find", "x").code == 2
