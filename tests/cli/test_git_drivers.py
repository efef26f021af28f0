"""The drivers as git runs them: on real branches, with odd names, broken files and a hostile repository."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from funkbesk.cli.main import main
from funkbesk.git_drivers.installing import wanted_entries
from tests.cli.test_no_english import english_in
from tests.support.repositories import Repo, make_repo

DESCRIPTION = """\
id: fk
art: rolle
titel: En rolle
hører_til: sekretariatet
version: 0.1.0
status: udkast
opgaver:
  overskrift: Opgaverne
  punkter:
    ledelse: At lede møder i gruppen
    sparring: At give sparring til kolleger
"""
LEAD, SPAR = "    ledelse: At lede møder i gruppen\n", "    sparring: At give sparring til kolleger\n"


@pytest.fixture
def repo(tmp_path: Path) -> Repo:
    """Return a repository with one description, committed, and the drivers installed."""
    made = make_repo(tmp_path / "et lager")
    made.git("config", "user.name", "Prøve")
    made.git("config", "user.email", "proeve@eksempel.invalid")
    made.path("fk").write_text(DESCRIPTION, encoding="utf-8")
    (made.root / ".gitattributes").write_text("descriptions/* diff=funkbesk merge=funkbesk\n", encoding="utf-8")
    for key, value in wanted_entries(Path(sys.executable), may_commit=True).items():
        made.git("config", key, value)
    made.commit()
    return made


def on_branches(repo: Repo, name: str, base: bytes, ours: bytes, theirs: bytes) -> Path:
    """Commit a file, and a change of it on `main` and on `anden`; return it as it stands on `main`."""
    path = repo.root / "descriptions" / name
    path.write_bytes(base)
    repo.commit()
    repo.git("checkout", "--quiet", "-b", "anden")
    path.write_bytes(theirs)
    repo.commit()
    repo.git("checkout", "--quiet", "main")
    path.write_bytes(ours)
    repo.commit()
    return path


def text(*edits: tuple[str, str]) -> bytes:
    result = DESCRIPTION
    for before, after in edits:
        assert before in result
        result = result.replace(before, after)
    return result.encode()


def test_git_shows_sections_and_bullets(repo: Repo) -> None:
    repo.path("fk").write_bytes(text(("i gruppen", "i hele gruppen")))
    changed = ["-- At lede møder i gruppen  #ledelse", "+- At lede møder i hele gruppen  #ledelse"]
    assert changed_lines(repo.git("diff")) == changed
    assert "@@ ## Opgaverne  #opgaver" not in changed
    repo.commit()
    assert changed_lines(repo.git("show")) == changed
    assert changed_lines(repo.git("log", "-p", "-1")) == changed
    assert "{+hele+}" in repo.git("show", "--word-diff")


def changed_lines(diff: str) -> list[str]:
    return [line for line in diff.splitlines() if line[:1] in {"+", "-"} and line[:3] not in {"+++", "---"}]


def test_a_reflowed_bullet_is_no_change(repo: Repo) -> None:
    repo.path("fk").write_bytes(text((SPAR, "    sparring: >-\n      At give sparring\n      til kolleger\n")))
    assert changed_lines(repo.git("diff")) == []


def test_two_people_work_on_one_list(repo: Repo) -> None:
    path = on_branches(
        repo,
        "fk.yaml",
        text(),
        text((SPAR, SPAR + "    drift: At passe driften\n")),
        text((LEAD, "    ledelse: At lede alle møder\n"), (SPAR, SPAR + "    økonomi: At følge budgettet\n")),
    )
    repo.merge("anden")
    added = SPAR + "    drift: At passe driften\n    økonomi: At følge budgettet\n"
    assert path.read_bytes() == text((LEAD, "    ledelse: At lede alle møder\n"), (SPAR, added))


def test_two_people_change_one_bullet(repo: Repo) -> None:
    path = on_branches(repo, "fk.yaml", text(), text(("i gruppen", "her")), text(("i gruppen", "der")))
    said = repo.git("merge", "anden", check=False)
    assert "CONFLICT" in said
    here, there = (f"    ledelse: At lede møder {place}\n" for place in ("her", "der"))
    both = f"<<<<<<< denne gren\n{here}=======\n{there}>>>>>>> den anden gren\n"
    assert path.read_bytes() == text((LEAD, both))
    assert repo.git("status", "--porcelain").startswith("UU ")


@pytest.mark.parametrize("command", ["rebase", "cherry-pick"])
def test_other_commands_that_merge(command: str, repo: Repo) -> None:
    new = "    drift: At passe driften\n"
    path = on_branches(repo, "fk.yaml", text(), text((SPAR, SPAR + new)), text(("lede", "holde")))
    repo.git(command, "anden")
    assert path.read_bytes() == text(("lede", "holde"), (SPAR, SPAR + new))


def test_branches_that_have_crossed(repo: Repo) -> None:
    """Both have merged the other before, and settled a conflict alike; only what came since is to be merged."""
    path = on_branches(repo, "fk.yaml", text(), text(("i gruppen", "her")), text(("i gruppen", "der")))
    here, there = repo.git("rev-parse", "main"), repo.git("rev-parse", "anden")
    for branch, other, new in (("main", there, "    x: Her\n"), ("anden", here, "    y: Der\n")):
        repo.git("checkout", "--quiet", branch)
        repo.git("merge", other, check=False)
        path.write_bytes(text(("i gruppen", "overalt")))
        repo.commit()
        path.write_bytes(text(("i gruppen", "overalt"), (SPAR, SPAR + new)))
        repo.commit()
    repo.git("checkout", "--quiet", "main")
    repo.merge("anden")
    assert path.read_bytes() == text(("i gruppen", "overalt"), (SPAR, SPAR + "    x: Her\n    y: Der\n"))


@pytest.mark.parametrize(
    "name",
    [
        "område-æøå.yaml",
        "--help.yaml",
        "'; echo $HOME #.yaml",
        *(pytest.param(name, marks=pytest.mark.slow) for name in ("en rolle.yaml", "-f.yaml", "to\nlinjer.yaml")),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="such names can't be written there")
def test_any_file_name(name: str, repo: Repo) -> None:
    path = on_branches(repo, name, text(), text((LEAD, "    x: Her\n")), text((SPAR, "    y: Der\n")))
    assert changed_lines(repo.git("diff", "HEAD~1")) == ["-- At lede møder i gruppen  #ledelse", "+- Her  #x"]
    repo.merge("anden")
    assert path.read_bytes() == text((LEAD, "    x: Her\n"), (SPAR, "    y: Der\n"))


@pytest.mark.slow
@pytest.mark.parametrize(
    "data",
    [b"a: b: c\n", "id: æ\n".encode("utf-16"), b"id: \xe6\xf8\xe5\n", b"", b"\0" * 9, b"x: |\n" + b"  y\n" * 100_000],
    ids=["yaml", "utf-16", "latin-1", "empty", "zeros", "huge"],
)
def test_a_broken_file_breaks_no_diff(data: bytes, repo: Repo) -> None:
    repo.path("fk").write_bytes(data)
    assert "diff --git" in repo.git("diff")
    repo.commit()
    repo.git("show")


def test_a_broken_file_is_merged_by_lines(repo: Repo) -> None:
    broken = text().replace(b"art: rolle\n", b"art: rolle: hvad\n")
    path = on_branches(repo, "fk.yaml", text(), broken, text(("kolleger\n", "alle\n")))
    repo.merge("anden")
    assert path.read_bytes() == broken.replace(b"kolleger\n", b"alle\n")


def test_a_broken_file_that_both_changed_is_a_conflict(repo: Repo) -> None:
    here, there = (text(("rolle\n", "rolle: hvad\n"), ("i gruppen", place)) for place in ("her", "der"))
    on_branches(repo, "fk.yaml", text(), here, there)
    assert "CONFLICT" in repo.git("merge", "anden", check=False)
    assert repo.git("status", "--porcelain").startswith("UU ")


def test_what_is_no_text_stays_as_it_is(repo: Repo) -> None:
    path = on_branches(repo, "fk.yaml", text(), b"\0her", b"\0der")
    assert "CONFLICT" in repo.git("merge", "anden", check=False)
    assert path.read_bytes() == b"\0her"


def test_nothing_of_the_repository_is_run(repo: Repo) -> None:
    """Python would look for modules in the working folder, where a pull request may have put some."""
    for name in ("funkbesk", "yaml", "re", "typer"):
        (repo.top / f"{name}.py").write_text("open('ramt', 'w').close()\n", encoding="utf-8")
    repo.path("fk").write_bytes(text(("i gruppen", "her")))
    assert changed_lines(repo.git("diff", "--", "descriptions"))
    assert not (repo.top / "ramt").exists()


def test_windows_line_ends_stay(repo: Repo) -> None:
    windows = text().replace(b"\n", b"\r\n")
    theirs = windows.replace(b"kolleger\r\n", b"alle\r\n")
    path = on_branches(repo, "fk.yaml", windows, windows.replace(b"i gruppen\r\n", b"her\r\n"), theirs)
    repo.merge("anden")
    assert path.read_bytes() == theirs.replace(b"i gruppen\r\n", b"her\r\n")


@pytest.mark.parametrize("size", ["0", "x", "-1", "99999"])
def test_a_wrong_length_of_markers(size: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = [tmp_path / name for name in "oab"]
    for path in paths:
        path.write_bytes(text())
    assert main(["git", "merge", "--", *map(str, paths), size, "fk.yaml"]) == 2
    assert paths[1].read_bytes() == text()
    assert len(capsys.readouterr().err.splitlines()) == 2


def test_a_missing_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["git", "textconv", "--", str(tmp_path / "x")]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 2


@pytest.mark.parametrize(
    "words", [["git", "textconv"], ["git", "merge", "a"], ["git", "--nope"], ["git", "install", "x"]]
)
def test_wrong_usage(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    said = capsys.readouterr().err
    assert len(said.splitlines()) == 2
    assert english_in(said.replace("git install --help", "")) == []


@pytest.mark.parametrize("words", [["git"], ["git", "install"], ["git", "textconv"], ["git", "merge"]])
def test_help(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main([*words, "--help"]) == 0
    assert english_in(capsys.readouterr().out.replace("install  ", "").replace("textconv  ", "")) == []
