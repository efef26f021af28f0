"""Files whose names mean something to a terminal or to a shell: messages stay lines, and advice can be typed."""

from __future__ import annotations

import os
import shlex
from pathlib import Path

import pytest

from tests.cli.conftest import DESCRIPTION, Cli
from tests.support.repositories import Repo, make_repo

pytestmark = pytest.mark.skipif(os.name == "nt", reason="names that Windows knows no files of")


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """Return a repository with two descriptions, in which the command is run."""
    repo = make_repo(tmp_path / "samling")
    for name in ("konsulent", "leder"):
        repo.path(name).write_text(DESCRIPTION.format(id=name), "utf-8")
    repo.commit()
    monkeypatch.chdir(repo.root)
    return repo


@pytest.mark.parametrize(
    "command",
    [
        *(("list",), ("find", "klager"), ("status",), ("fmt", "--check"), ("render", "--format", "md")),
        *(("lint", "descriptions/a\nb.yaml"), ("show", "a\nb"), ("diff", "HEAD"), ("matrix", "--out", "a\nb.csv")),
    ],
    ids=" ".join,
)
def test_a_name_with_a_line_end_stays_on_its_line(cli: Cli, collection: Path, command: tuple[str, ...]) -> None:
    (collection / "descriptions" / "a\nb.yaml").write_text("id: [", "utf-8")
    result = cli(*command)
    assert not any(line.startswith("b") for line in (result.out + result.err).splitlines() if line[:5] != "build")


@pytest.mark.parametrize("name", ["en fil.yaml", "-a.yaml", "o'b $x.yaml"])
def test_what_a_comparison_advises_can_be_typed(cli: Cli, repo: Repo, name: str) -> None:
    (repo.root / "descriptions" / name).write_text("id: konsulent\ntitel: [", "utf-8")
    repo.path("konsulent").unlink()
    result = cli("diff", "HEAD")
    [advice] = [line for line in result.err.splitlines() if "funkbesk lint" in line]
    assert shlex.split(advice.partition(": ")[2])[2:] == [f"descriptions/{name}"]


def test_what_a_broken_register_advises_can_be_typed(
    cli: Cli, repo: Repo, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = repo.root.rename(tmp_path / "min samling")
    register = root / "descriptions" / "organisation.yaml"
    register.write_text("enheder: [", "utf-8")
    monkeypatch.chdir(tmp_path)
    result = cli("status", "--format", "html", "--root", str(root))
    advice = next(line for line in result.err.splitlines() if "funkbesk lint" in line)
    assert shlex.split(advice.partition(": ")[2])[2:] == ["min samling/descriptions/organisation.yaml"]


def test_what_an_import_advises_can_be_typed(cli: Cli, collection: Path) -> None:
    (collection / "min mappe").mkdir()
    (collection / "brev.txt").write_text("Sekretær\n\nOpgaver\n- At hjælpe\n", "utf-8")
    importing = ("import", "brev.txt", "--kind", "rolle", "--out", "min mappe")
    checked = cli(*importing).err.splitlines()[-1].partition("med: ")[2]
    assert shlex.split(checked) == ["funkbesk", "lint", "min mappe/sekretær.yaml"]
    replaced = cli(*importing).err.splitlines()[-1].partition("tilføj: ")[2]
    assert shlex.split(replaced) == ["--out", "min mappe/sekretær.yaml"]
    (collection / "min mappe" / "sekretær.yaml").write_text("id: [", "utf-8")
    broken = cli(*importing).err.splitlines()[-1].partition("med: ")[2]
    assert shlex.split(broken) == ["funkbesk", "lint", "min mappe/sekretær.yaml"]


@pytest.mark.parametrize(
    "command",
    [
        *("show {}", "show {}#opgaver", "history {}", "bump {} --as større", "packet {} --format html"),
        *("render {} --format md", "agenda {} onboarding --date 2027-03-01 --format html"),
        *("decisions --description {}", "decisions --description {}#opgaver"),
    ],
)
@pytest.mark.parametrize("name", ["descriptions/å-rolle.yaml", "descriptions/a\u030a-rolle.yaml", "a\u030a-rolle"])
def test_a_shell_may_have_completed_an_id(cli: Cli, repo: Repo, name: str, command: str) -> None:
    """It knows the files, and macOS gives their names in decomposed letters."""
    use = "anvendelse:\n  punkter:\n    ny: {tekst: Lederen gennemgår den med nye., anledning: onboarding}\n"
    repo.path("å-rolle").write_text(DESCRIPTION.format(id="å-rolle") + use, "utf-8")
    repo.commit()
    result = cli(*command.format(name).split())
    assert (result.code, result.err.partition("Fejl:")[2]) == (0, "")
