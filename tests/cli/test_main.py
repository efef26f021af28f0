"""Every way a command line ends: exit code, what is said, and never a traceback."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from funkbesk.assets import built_in
from funkbesk.cli import main as entry
from funkbesk.expected import Expected
from funkbesk.files import FileProblem


def raising(error: BaseException) -> Callable[[], object]:
    def call() -> object:
        raise error

    return call


@pytest.mark.parametrize(
    ("call", "code"),
    [
        (lambda: None, 0),
        (lambda: 0, 0),
        (lambda: 1, 1),
        (lambda: 2, 2),
        (raising(SystemExit(2)), 2),
        (raising(SystemExit()), 0),
        (raising(KeyboardInterrupt()), 130),
        (lambda: 130, 130),
        (raising(FileProblem("Filen findes ikke.", "Kontrollér stien.")), 2),
        (raising(Expected("Det gik ikke.", "Prøv noget andet.")), 2),
        (raising(PermissionError(errno.EACCES, "Permission denied", "mappe")), 2),
        (raising(OSError(errno.ENAMETOOLONG, "File name too long", "x" * 300)), 2),
        (raising(NotADirectoryError(errno.ENOTDIR, "Not a directory", b"fil/under")), 2),
        (raising(FileNotFoundError(errno.ENOENT, "No such file or directory")), 2),
        (raising(OSError(errno.EIO, "Input/output error", "mappe")), 3),
        (raising(OSError(errno.EMFILE, "Too many open files")), 3),
        (raising(ZeroDivisionError()), 3),
        (raising(MemoryError()), 3),
        (raising(RecursionError()), 3),
    ],
)
def test_exit_codes(call: Callable[[], object], code: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    assert entry.guarded(call) == code


def test_a_problem_is_two_lines(capsys: pytest.CaptureFixture[str]) -> None:
    entry.guarded(raising(FileProblem("Filen findes ikke.", "Kontrollér stien.")))
    assert capsys.readouterr() == ("", "Fejl: Filen findes ikke.\nKontrollér stien.\n")


def test_a_bug_is_one_line_and_a_report(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    entry.guarded(raising(ValueError("hemmelig \x1b[31m besked")))
    out, err = capsys.readouterr()
    [report] = tmp_path.iterdir()
    assert out == ""
    assert err.count("\n") == 1
    assert str(report) in err
    assert "Traceback" in report.read_text("utf-8")
    assert "Traceback" not in err
    assert "\x1b" not in err


def test_a_bug_whose_report_cannot_be_saved(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", "/findes/ikke")
    assert entry.guarded(raising(ValueError("x"))) == 3
    assert capsys.readouterr().err.count("\n") == 1


def test_text_of_an_error_cannot_act_in_a_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    entry.guarded(raising(FileProblem("Filen \x1b]0;x\x07 findes ikke.", "::error::x")))
    err = capsys.readouterr().err
    assert "\x1b" not in err
    assert "\x07" not in err
    assert "\n::error" not in err


def run_into(target: int, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "funkbesk", *arguments], stdout=target, stderr=subprocess.PIPE, check=False, timeout=60
    )


@pytest.mark.skipif(os.name == "nt", reason="pipes of POSIX")
def test_a_reader_that_went_away_is_no_error(tmp_path: Path) -> None:
    read_end, write_end = os.pipe()
    os.close(read_end)
    try:
        done = run_into(write_end, "schema", "--out", str(tmp_path))
    finally:
        os.close(write_end)
    assert (done.returncode, done.stderr) == (141, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_told(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = run_into(full.fileno(), "schema", "--out", str(tmp_path))
    assert done.returncode == 2
    assert b"Traceback" not in done.stderr
    assert done.stderr.count(b"\n") == 2


SCHEMAS = {path.name for path in built_in("schemas").iterdir()}


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="shells of POSIX")
@pytest.mark.parametrize("closed", ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
def test_closed_streams_lead_nowhere(tmp_path: Path, closed: str) -> None:
    command = f'"$0" -m funkbesk schema --out "$1" {closed}'
    done = subprocess.run(
        ["/bin/sh", "-c", command, sys.executable, str(tmp_path)], capture_output=True, check=False, timeout=60
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert {path.name for path in tmp_path.iterdir()} == SCHEMAS


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_messages_that_nobody_takes_change_nothing(tmp_path: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "funkbesk", "init", str(tmp_path)],
            stdout=subprocess.PIPE, stderr=full, check=False, timeout=60,
        )  # fmt: skip
    assert done.returncode == 0
    assert done.stdout.count(b"\n") == len([path for path in tmp_path.rglob("*") if path.is_file()])
    assert {path.name for path in (tmp_path / "schemas").iterdir()} == SCHEMAS


LONG = "x" * 300


@pytest.mark.parametrize(
    "arguments",
    [
        ["lint", LONG],
        ["lint", f"{LONG}/fil.yaml"],
        ["list", "--root", LONG],
        ["init", LONG],
        ["render", "--out", LONG],
        ["render", "--out", f"{LONG}.pdf"],
    ],
    ids=lambda arguments: " ".join(arguments)[:20],
)
def test_a_path_that_is_too_long(cli: Callable[..., Any], collection: Path, arguments: list[str]) -> None:
    result = cli(*arguments)
    assert (result.code, result.out) == (2, "")
    assert len(result.err) < 400
    assert "for lang" in result.err


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps the folder that is worked in")
@pytest.mark.parametrize("arguments", [["lint"], ["list"], ["show", "a"], ["init"], ["lint", "a.yaml"]])
def test_the_working_folder_is_gone(
    cli: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: list[str]
) -> None:
    gone = tmp_path / "borte"
    gone.mkdir()
    monkeypatch.chdir(gone)
    gone.rmdir()
    result = cli(*arguments)
    monkeypatch.chdir(tmp_path)
    assert (result.code, result.out) == (2, "")
    assert result.err == "Fejl: Mappen, du står i, findes ikke længere.\nGå til en anden mappe.\n"


# Standard input that tells when it is read, and then never gives anything.
WAITING = """
import sys, time, types
def read(_):
    print("nu", file=sys.stderr, flush=True)
    time.sleep(60)
sys.stdin = types.SimpleNamespace(buffer=types.SimpleNamespace(read=read))
from funkbesk.cli.main import run
run()
"""


@pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")
def test_interrupted(tmp_path: Path) -> None:
    command = [sys.executable, "-c", WAITING, "lint", "-"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, cwd=tmp_path) as running:
        assert running.stderr is not None
        assert running.stderr.readline() == b"nu\n"
        running.send_signal(signal.SIGINT)
        _, err = running.communicate(timeout=60)
    assert (running.returncode, err) == (130, b"Afbrudt.\n")


def test_python_m_is_the_command(process: Callable[..., Any]) -> None:
    assert process("--version").out.startswith(b"funkbesk ")
