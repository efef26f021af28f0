"""What lies in the folder or in git never acts in a shell, and nothing but candidates ever reaches the prompt."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.cli.completion import asking
from funkbesk.cli.completion.candidates import Answer, Candidate
from tests.cli.conftest import DESCRIPTION, Cli
from tests.support.completed import completed_collection

HOSTILE = [
    "$(touch ramt)", "`touch`", "a;b", "a|b", "a&b", "a>b", "*", "a?", "[a]", "{a,b}", "~", "!x", "a\\b", "a\x1b[2Jb",
    "a\rb", "a\u202eb", "a\ud800b", "=ls", "#a", "@a", "%1", "a'b", 'a"b', "a b", "a\tb", "a\nb", "^a", "--force", "-x",
]  # fmt: skip
ASKED = re.compile(r"(files|folders|nothing)\n(\w[\w.,:@#/=+-]*\n)*")


@pytest.fixture
def ask(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """Return what is answered to a line; it must end well and say nothing on stderr."""

    def answered(line: str, shell: str = "bash") -> str:
        monkeypatch.setenv("FUNKBESK_LINE", line)
        done = cli("completion", "--ask", shell)
        assert (done.code, done.err) == (0, "")
        return done.out

    return answered


@pytest.mark.parametrize("text", HOSTILE)
def test_a_candidate_that_could_act_is_left_out(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    """One check, behind all that gives candidates, for every shell."""
    monkeypatch.setattr(asking, "answer", lambda *_: Answer((Candidate(text), Candidate("id@1.0.0")), "nothing"))
    told: list[bytes] = []
    monkeypatch.setattr("funkbesk.cli.console.write_raw", told.append)
    assert asking.asked_by_shell(["completion", "--ask", "zsh"]) == 0
    # an option is an option wherever it comes from: see the test below
    assert told == [b"nothing\nid@1.0.0\n" if not text.startswith("-") else f"nothing\n{text}\nid@1.0.0\n".encode()]


@given(st.text())
def test_only_harmless_letters_pass(text: str) -> None:
    if asking._HARMLESS.fullmatch(text):
        assert not set(text) & set(" \t\r\n\0\x1b$`\\\"'!*?[]{}()<>|;&~^%")
        assert text[0] not in "#=@"


def test_hostile_files(collection: Path, ask: Callable[..., str]) -> None:
    """Ids in files, names of files, ids in the register and in a meeting."""
    (collection / "meetings").mkdir()
    for number, name in enumerate(HOSTILE):
        text = DESCRIPTION.format(id=json.dumps(name, ensure_ascii=False))
        (collection / "descriptions" / f"f{number}.yaml").write_text(text, "utf-8", "backslashreplace")
        file = collection / "meetings" / f"{name}.yaml".encode("utf-8", "replace").decode()
        file.write_text("punkter:\n" + "".join(f"  {json.dumps(one)}: x\n" for one in HOSTILE), "utf-8")
    fora = "".join(f"  {json.dumps(one)}: {{navn: x}}\n" for one in HOSTILE)
    (collection / "descriptions" / "organisation.yaml").write_text(f"fora:\n  godt: {{navn: x}}\n{fora}", "utf-8")
    for line in ("render ", "agenda ", "agenda konsulent ", "minutes ", "agenda --forum ", "show konsulent#", "diff "):
        answer = ask(f"funkbesk {line}")
        assert ASKED.fullmatch(answer), answer
        assert "force" not in answer
        assert "ramt" not in answer


def test_hostile_branches(tmp_path: Path, ask: Callable[..., str]) -> None:
    repo = completed_collection(tmp_path / "samling")
    for branch in ("x;touch", "x$(touch)", "x`y`", "x'y", 'x"y', "x|y", "x&y", "x!y", "x{y,z}", "x>y"):
        repo.git("branch", branch)
    answer = ask(f"funkbesk check --root {repo.root} --base ")
    assert answer.split() == ["nothing", "HEAD", "forslag", "main", "årsrevision"]


BROKEN = ["", "id: [", "id: a\nid: b\n", "\x00", "a: &x 1\n", "- liste\n", "punkter: tekst\n", "fora: []\n", "{" * 500]


@pytest.mark.parametrize("text", BROKEN)
def test_broken_files(collection: Path, ask: Callable[..., str], text: str) -> None:
    (collection / "meetings").mkdir()
    for name in ("funkbesk.yaml", "descriptions/konsulent.yaml", "descriptions/organisation.yaml", "meetings/m.yaml"):
        (collection / name).write_text(text, "utf-8")
    for line in ("agenda --forum ", "new x --unit ", "agenda m --point ", "show konsulent#", "decisions --role "):
        assert ask(f"funkbesk {line}") == "nothing\n"
    assert ASKED.fullmatch(ask("funkbesk render "))


def test_everything_broken_at_once(collection: Path, ask: Callable[..., str]) -> None:
    (collection / "descriptions" / "konsulent.yaml").write_bytes(b"id: konsulent\n\xff{")
    (collection / "descriptions" / "mappe.yaml").mkdir()
    os.mkfifo(collection / "descriptions" / "roer.yaml")
    (collection / "descriptions" / "ud.yaml").symlink_to("/etc/hostname")
    (collection / "descriptions" / "intet.yaml").symlink_to("findes-ikke")
    assert ask("funkbesk render ") == "nothing\nkonsulent\n"
    assert ask("funkbesk show konsulent#") == "nothing\n"


@pytest.mark.parametrize("path", ["", "/findes-ikke"], ids=["no repository", "no program"])
def test_without_git(collection: Path, ask: Callable[..., str], monkeypatch: pytest.MonkeyPatch, path: str) -> None:
    assert collection.is_dir()
    if path:
        monkeypatch.setenv("PATH", path)
    for line in ("diff konsulent@", "diff HEAD:konsulent@", "diff x", "check --base "):
        assert ASKED.fullmatch(ask(f"funkbesk {line}"))
    assert ask("funkbesk diff ") == "files\nkonsulent\n"


@pytest.mark.parametrize(
    "line", ["", "funkbesk", "funkbesk '", "funkbesk \\", "funkbesk \x01 ", "funkbesk render --root /x "]
)
def test_odd_lines(ask: Callable[..., str], line: str) -> None:
    assert ASKED.fullmatch(ask(line))


def test_a_path_of_windows(collection: Path, ask: Callable[..., str]) -> None:
    (collection / "C:\\s").mkdir()
    (collection / "descriptions").rename(collection / "C:\\s" / "descriptions")
    (collection / "funkbesk.yaml").rename(collection / "C:\\s" / "funkbesk.yaml")
    assert ask("funkbesk render --root C:\\s ", "powershell") == "nothing\nkonsulent\n"
    assert ask("funkbesk render --root C:\\s ", "bash") == "nothing\n"


def test_in_a_folder_that_is_gone(tmp_path: Path, process: Callable[..., Any]) -> None:
    code = f"""
import os, sys
os.mkdir({str(tmp_path / "vaek")!r}); os.chdir({str(tmp_path / "vaek")!r}); os.rmdir({str(tmp_path / "vaek")!r})
from funkbesk.cli.main import main
sys.exit(main(sys.argv[1:]))
"""
    done = process("completion", "--ask", "bash", code=code, FUNKBESK_LINE="funkbesk render ")
    assert (done.code, done.err) == (0, b"")


def test_nothing_heavy_is_imported(tmp_path: Path, process: Callable[..., Any]) -> None:
    """Neither Typer nor pydantic: it is asked at every Tab."""
    repo = completed_collection(tmp_path / "samling")
    code = """
import sys
from funkbesk.cli.main import main
main(sys.argv[1:])
print(*sorted({name.partition(".")[0] for name in sys.modules} & {"typer", "pydantic", "ruamel", "jinja2"}))
"""
    for line in ("render ", "show konsulent#", "diff konsulent@", "agenda --forum ", "explain ", "lint --select "):
        head, space, rest = line.partition(" ")
        asked = f"funkbesk {head} --root {repo.root}{space}{rest}"
        done = process("completion", "--ask", "bash", code=code, FUNKBESK_LINE=asked)
        *answer, heavy = done.out.decode().split("\n")[:-1]
        assert (len(answer) > 1, heavy, done.err) == (True, "", b""), line
