"""The fixture that runs a command line in this process, and the one that runs it in its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from funkbesk.cli.main import main


@dataclass(frozen=True)
class Result:
    """What a command line did."""

    code: int
    out: str
    err: str


Cli = Callable[..., Result]


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    for name in ("GITHUB_ACTIONS", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments: str) -> Result:
        code = main(arguments)
        captured = capsys.readouterr()
        return Result(code, captured.out, captured.err)

    return run


@dataclass(frozen=True)
class Bytes:
    """What a process wrote, undecoded."""

    code: int
    out: bytes
    err: bytes


@pytest.fixture
def process(tmp_path: Path) -> Callable[..., Bytes]:
    def run(*arguments: str, code: str | None = None, **environment: str) -> Bytes:
        start = ["-c", code] if code is not None else ["-m", "funkbesk"]
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("GITHUB_", "PYTHON"))}
        done = subprocess.run(
            [sys.executable, *start, *arguments],
            cwd=tmp_path,
            env=kept | environment,
            capture_output=True,
            check=False,
            timeout=60,
        )
        return Bytes(done.returncode, done.stdout, done.stderr)

    return run


DESCRIPTION = """\
id: {id}
art: rolle
titel: Konsulent
hører_til: sekretariatet
version: 0.1.0
status: udkast
formål:
  tekst: |
    Første linje
    af et afsnit.

    Andet afsnit.
  punkter:
    formålets-punkt: Et formål
opgaver:
  overskrift: Opgaverne
  grupper:
    udvikling:
      overskrift: 1.  Udvikling
      punkter:
        klagebesvarelser: At besvare klager
"""


@pytest.fixture
def collection(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small collection, which is also the working folder."""
    (tmp_path / "descriptions").mkdir()
    (tmp_path / "funkbesk.yaml").write_text("forvaltning: sekretariatet\n", "utf-8")
    register = "kommune: Prøvekommunen\nenheder:\n  sekretariatet:\n    navn: Sekretariatet\n"
    (tmp_path / "descriptions" / "organisation.yaml").write_text(register, "utf-8")
    (tmp_path / "descriptions" / "konsulent.yaml").write_text(DESCRIPTION.format(id="konsulent"), "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path
