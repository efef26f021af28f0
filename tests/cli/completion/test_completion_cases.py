"""What is typed, and what may stand there: a table, in a real repository."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from funkbesk.cli.completion.candidates import FILES, FOLDERS, NOTHING, answer
from funkbesk.cli.completion.line import split
from funkbesk.cli.completion.table import table
from tests.support.completed import completed_collection


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return completed_collection(tmp_path_factory.mktemp("samling")).root


def words(line: str) -> list[str]:
    """Return the candidates behind `funkbesk`."""
    return [candidate.word for candidate in answer(table(), split(f"funkbesk {line}")).candidates]


KNOWN = ["konsulent", "leder"]
MEETING = "2026-03-10-ledergruppen"
PARTS = ["punkt", "andet", "evaluering", "samtaler", "formål", "anvendelse"]
YEAR = date.today().year  # noqa: DTZ011


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        # commands and options
        ("ren", ["render"]),
        ("re ", []),
        ("git ", ["install", "textconv", "merge"]),
        ("git ins", ["install"]),
        ("git install --ch", ["--check"]),
        ("render --fo", ["--format", "--force"]),
        ("render --force --fo", ["--format"]),
        ("render --format pdf --form", ["--format"]),  # may be repeated
        ("list --format json --form", []),
        ("list -- --form", []),
        ("list --h", ["--help"]),
        ("render -f", ["-f"]),
        ("list ", ["--format", "--root", "--help"]),  # it takes nothing but options
        ("show konsulent --form", ["--format"]),
        ("--v", ["--version"]),
        ("completion ", ["bash", "zsh", "fish", "powershell"]),
        # words that an option takes
        ("list --format ", ["terminal", "json"]),
        ("list --format=", ["--format=terminal", "--format=json"]),
        ("list --format=j", ["--format=json"]),
        ("list --quiet=", []),
        ("matrix -f x", ["xlsx"]),
        ("render --format pdf,", ["pdf,html", "pdf,docx", "pdf,md"]),
        ("render --format=pdf,d", ["--format=pdf,docx"]),
        ("lint --level ", ["fejl", "advarsel", "hint"]),
        ("lint --fail-on a", ["advarsel"]),
        ("diff --only mindre,", ["mindre,større", "mindre,rettelse"]),
        ("bump konsulent --as s", ["større"]),
        ("calendar 2027 --paper ", ["A4", "A3"]),
        ("import x.docx --kind ", ["rolle", "enhed"]),
        ("render --jobs ", []),
        # descriptions
        ("render ", KNOWN),
        ("render konsulent ", ["leder"]),
        ("render --force kon", ["konsulent"]),
        ("history l", ["leder"]),
        ("new ", []),
        ("show kon", ["konsulent"]),
        ("show konsulent#p", ["konsulent#punkt"]),
        ("show konsulent#", [f"konsulent#{part}" for part in PARTS]),
        ("show konsulent#and", ["konsulent#andet"]),
        ("show findes-ikke#", []),
        ("decisions --description leder#p", ["leder#punkt"]),
        # versions
        ("diff ", KNOWN),
        ("diff konsulent@", ["konsulent@1.0.0", "konsulent@0.2.0", "konsulent@0.1.0"]),
        ("diff konsulent@0", ["konsulent@0.2.0", "konsulent@0.1.0"]),
        ("diff leder@0.1.0 konsulent@1", ["konsulent@1.0.0"]),
        ("diff konsulent@0.1.0..1", ["konsulent@0.1.0..1.0.0"]),
        ("diff findes-ikke@", []),
        ("diff forslag:", ["forslag:konsulent", "forslag:leder"]),
        ("diff forslag:konsulent@1", ["forslag:konsulent@1.0.0"]),
        ("diff fors", ["forslag"]),
        ("diff main..f", ["main..forslag"]),
        ("diff main...", ["main...HEAD", "main...forslag", "main...main", "main...årsrevision"]),
        ("diff main..forslag:k", ["main..forslag:konsulent"]),
        ("check --base ", ["HEAD", "forslag", "main", "årsrevision"]),
        ("lint --base=ma", ["--base=main"]),
        # occasions and meetings
        ("agenda ", [*KNOWN, MEETING]),
        ("agenda konsulent ", ["leder", "sparring", "evaluering", "forventningsafstemning"]),
        ("agenda konsulent leder ", ["sparring"]),
        ("agenda findes-ikke ", KNOWN),
        ("agenda konsulent sparring ", []),
        (f"agenda {MEETING} --point ", ["orientering", "gennemgang"]),
        (f"agenda --proposal {MEETING}#o", [f"{MEETING}#orientering"]),
        ("minutes 2026", [MEETING]),
        ("calendar ", [str(YEAR), str(YEAR + 1), str(YEAR - 1)]),
        # the register
        ("agenda --forum ", ["ledergruppen", "omu"]),
        ("decisions --forum=o", ["--forum=omu"]),
        ("decisions --role ", ["konsulent", "leder", "sekretariatet"]),
        ("new x --unit ", ["sekretariatet"]),
        # rules
        ("explain liste-punktum-", ["liste-punktum-samling"]),
        ("explain version-s", ["version-sænket"]),
        ("lint --select typo-m", ["typo-mellemrum"]),
        ("lint --ignore frase,tegn,typo-m", ["frase,tegn,typo-mellemrum"]),
        ("lint --select version-s", []),  # has a page, and is no rule of the linter
    ],
)
def test_candidates(repository: Path, monkeypatch: pytest.MonkeyPatch, line: str, expected: list[str]) -> None:
    monkeypatch.chdir(repository)
    assert words(line) == expected


def test_the_folder_may_be_named(repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert words("render ") == []
    assert words(f"render --root {repository} ") == KNOWN
    monkeypatch.setenv("HOME", str(repository.parent))
    assert words(f"render --root=~/{repository.name} ") == KNOWN


@pytest.mark.parametrize(
    ("line", "otherwise"),
    [
        ("lint ", FILES),
        ("import ", FILES),
        ("diff ./", FILES),
        ("minutes meet", FILES),
        ("render --out ", FILES),
        ("render --root ", FOLDERS),
        ("init ", FOLDERS),
        ("render x", NOTHING),
        ("--x", NOTHING),
        ("find ", NOTHING),
    ],
)
def test_what_the_shell_offers_itself(
    repository: Path, monkeypatch: pytest.MonkeyPatch, line: str, otherwise: str
) -> None:
    monkeypatch.chdir(repository)
    assert (*words(line), answer(table(), split(f"funkbesk {line}")).otherwise) == (otherwise,)


@pytest.mark.parametrize(
    ("line", "finished", "current"),
    [
        ("funkbesk ", [], ""),
        ("funkbesk a b", ["a"], "b"),
        ("funkbesk a b ", ["a", "b"], ""),
        ("funkbesk 'a b", [], "a b"),
        ("funkbesk 'a b' c", ["a b"], "c"),
        ('funkbesk "a b ', [], "a b "),
        (r"funkbesk a\ b c", ["a b"], "c"),
        ("funkbesk a#b", [], "a#b"),
        ("funkbesk a\\", [], "a"),
        ("", [], ""),
    ],
)
def test_words_of_a_line(line: str, finished: list[str], current: str) -> None:
    assert split(line) == (finished, current)


def test_a_backslash_is_a_letter_in_powershell() -> None:
    assert split(r"funkbesk --root C:\mappe ", backslash_is_a_letter=True).words == ["--root", r"C:\mappe"]
