"""In real shells, at a real terminal: what the line becomes when Tab is pressed."""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from funkbesk.cli.completion.asking import SCRIPTS
from tests.support.command import Funkbesk
from tests.support.completed import completed_collection
from tests.support.shells import BASH, ZSH, Shell, Terminal

if os.name == "nt":
    pytest.skip("no terminal to type in on Windows", allow_module_level=True)

ALL = "\x18a"
FILES = [
    "a b.docx",
    "b$(touch ramt).docx",
    "c`touch ramt`.docx",
    "d;touch ramt.docx",
    "e'x.docx",
    'f"x.docx',
    "g\x1b[2J.docx",
]


@pytest.fixture(scope="module")
def collection(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a collection, with a folder of files with odd names in it."""
    root = completed_collection(tmp_path_factory.mktemp("skal") / "samling").root
    (root / "filer").mkdir()
    for name in FILES:
        (root / "filer" / name).touch()
    return root


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return the environment that the shells start in; the program is the one that is tested."""
    known = Funkbesk(Path(sys.executable), Path(), tmp_path_factory.mktemp("hjem")).environment()
    return known | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}


@pytest.fixture(scope="module", params=[BASH, pytest.param(ZSH, marks=pytest.mark.slow)], ids=["bash", "zsh"])
def terminal(request: pytest.FixtureRequest, collection: Path, environment: dict[str, str]) -> Iterator[Terminal]:
    shell: Shell = request.param
    with Terminal(shell, collection, environment) as started:
        yield started


# the key after the line is Tab where none is named; a space behind the word says that it is finished
LINES = [
    ("funkbesk ren", "", "render "),
    ("funkbesk render ", ALL, "konsulent leder "),
    ("echo a; funkbesk ren", "", "render "),
    ("funkbesk list --fo", "", "--format "),
    ("funkbesk list --format=j", "", "--format=json "),
    ("funkbesk render --format pdf,do", "", "pdf,docx "),
    ("funkbesk render 'kon", "", "'konsulent' "),
    ("funkbesk show konsulent#and", "", "konsulent#andet "),
    ("funkbesk diff konsulent@1", "", "konsulent@1.0.0 "),
    ("funkbesk diff konsulent@", ALL, "konsulent@1.0.0 konsulent@0.2.0 konsulent@0.1.0 "),
    ("funkbesk diff konsulent@0.1.0..1", "", "konsulent@0.1.0..1.0.0 "),
    ("funkbesk diff forslag:kon", "", "forslag:konsulent "),
    ("funkbesk explain typo-sk", "", "typo-skråstreg "),
    ("funkbesk agenda konsulent sp", "", "sparring "),
    ("funkbesk new x --unit ", "", "sekretariatet "),
    ("funkbesk render x", "", "x"),
    ("funkbesk render --root fi", "", "filer/"),
    ("funkbesk render --root filer/a", "", "filer/a"),
    ("funkbesk lint fi", "", "filer/"),
]


@pytest.mark.parametrize(("line", "key", "last"), LINES, ids=[line for line, _, _ in LINES])
def test_the_line_becomes(terminal: Terminal, line: str, key: str, last: str) -> None:
    said = terminal.line_after(line, key or "\t")
    before = line[: line.rindex(" ") + 1]
    assert said.startswith(before)
    after = said.removeprefix(before)
    if key == ALL:  # bash sorts them, and repeats only what stands behind @
        assert sorted(word.rpartition("@")[2] for word in after.split()) == sorted(
            word.rpartition("@")[2] for word in last.split()
        )
    else:
        assert after.replace("\\#", "#") == last


def test_the_cursor_may_stand_before_the_end(terminal: Terminal) -> None:
    left = "\x02" * len(" --force")  # Ctrl-B
    said = terminal.line_after(f"funkbesk render kon --force{left}")
    assert said.split() == ["funkbesk", "render", "konsulent", "--force"]


@pytest.mark.parametrize("name", FILES[:-1])
def test_a_file_is_quoted_by_the_shell(terminal: Terminal, collection: Path, name: str) -> None:
    said = terminal.line_after(f"funkbesk import filer/{name[0]}")
    assert shlex.split(said) == ["funkbesk", "import", f"filer/{name}"]
    assert not list(collection.rglob("ramt"))


def test_nothing_else_is_printed(terminal: Terminal, collection: Path) -> None:
    """Outside a collection, with a broken register, without git: the line stays as it is, and nothing comes."""
    folder = collection.parent / "tom"
    (folder / "descriptions").mkdir(parents=True, exist_ok=True)
    (folder / "descriptions" / "organisation.yaml").write_text("fora: [", "utf-8")
    terminal.line_after(f"cd {shlex.quote(str(folder))}\n", "")
    terminal.shown = ""
    try:
        for line in ("funkbesk agenda --forum ", "funkbesk check --base ", "funkbesk minutes xyz", "funkbesk xyz abc "):
            assert terminal.line_after(line) == line
        for word in ("Fejl", "Error", "Traceback", "command not found", "fatal"):
            assert word not in terminal.shown
    finally:
        terminal.line_after(f"cd {shlex.quote(str(collection))}\n", "")


@pytest.mark.slow
def test_fish(collection: Path, environment: dict[str, str]) -> None:
    if shutil.which("fish") is None:
        pytest.skip("fish is not installed")
    code = "funkbesk completion fish | source; for line in $argv; complete -C $line; printf '\\0'; end"
    done = subprocess.run(
        ["fish", "--no-config", "-c", code, *(line for line, _, _ in LINES)],
        cwd=collection,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert done.stderr == ""
    for (line, _, last), answer in zip(LINES, done.stdout.split("\0")[:-1], strict=True):
        expected = last.replace("'", "").split() if not line.endswith(last) else []
        assert sorted(row.split("\t")[0] for row in answer.splitlines()) == sorted(expected), line


def test_powershell(collection: Path, environment: dict[str, str]) -> None:
    if shutil.which("pwsh") is None:
        pytest.skip("pwsh is not installed")
    code = """\
funkbesk completion powershell | Out-String | Invoke-Expression
foreach ($line in 'funkbesk ren', 'funkbesk diff konsulent@1', 'funkbesk render ') {
    $found = [Management.Automation.CommandCompletion]::CompleteInput($line, $line.Length, $null)
    $found.CompletionMatches.CompletionText
}
"""
    done = subprocess.run(
        ["pwsh", "-NoProfile", "-Command", code], cwd=collection, env=environment, capture_output=True, check=True
    )
    assert done.stdout.decode().split() == ["render", "konsulent@1.0.0", "konsulent", "leder"]


@pytest.mark.slow
@pytest.mark.parametrize("shell", SCRIPTS)
def test_the_script_is_printed_as_it_lies_there(funkbesk: Funkbesk, shell: str) -> None:
    printed = funkbesk("completion", shell)
    assert (printed.code, printed.err) == (0, "")
    assert f"funkbesk completion {shell}" in printed.out.split("\n")[1 if shell != "zsh" else 2]
    assert "--ask" in printed.out


def test_bash_knows_whom_to_ask(environment: dict[str, str], tmp_path: Path) -> None:
    code = 'eval "$(funkbesk completion bash)"; complete -p funkbesk'
    done = subprocess.run(
        ["bash", "--norc", "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    assert done.stdout == "complete -F _funkbesk funkbesk\n"


@pytest.mark.slow
def test_zsh_finds_it_in_a_folder_too(collection: Path, environment: dict[str, str], tmp_path: Path) -> None:
    """As a file `_funkbesk` that zsh loads when it is needed."""
    script = subprocess.run(["funkbesk", "completion", "zsh"], env=environment, capture_output=True, check=True).stdout
    (tmp_path / "_funkbesk").write_bytes(script)
    setup = ZSH.setup.replace(
        'eval "$(funkbesk completion zsh)"',
        f"fpath+=({shlex.quote(str(tmp_path))}); autoload -Uz compinit; compinit -iD",
    )
    with Terminal(Shell("zsh", ZSH.start, setup), collection, environment) as started:
        assert started.line_after("funkbesk ren") == "funkbesk render "
        assert started.line_after("funkbesk list --fo") == "funkbesk list --format "
