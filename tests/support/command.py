"""`Funkbesk`: runs the installed command as its users do, in a process of its own."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

# What a program needs to start at all on Linux, macOS and Windows; nothing else of the caller's environment gets in,
# so that a colour, a locale or a CI variable of the machine can't change a result.
KEPT = ("PATH", "SYSTEMROOT", "SYSTEMDRIVE", "COMSPEC", "PATHEXT", "TEMP", "TMP", "TMPDIR", "LD_LIBRARY_PATH")
NOWHERE = "http://127.0.0.1:9"  # the discard port: a request that is made anyway fails at once


@dataclass(frozen=True, slots=True)
class Result:
    """What one run gave: exit code, stdout and stderr, decoded with the encoding that was asked for."""

    code: int
    out: str
    err: str
    out_bytes: bytes
    err_bytes: bytes


@dataclass(frozen=True, slots=True)
class Funkbesk:
    """Calls `program` in `folder` with the home folder `home`."""

    program: Path
    folder: Path
    home: Path

    def __call__(
        self,
        *args: str | Path,
        cwd: Path | None = None,
        env: Mapping[str, str] | None = None,
        stdin: bytes = b"",
        encoding: str = "utf-8",
        timeout: float = 120,
    ) -> Result:
        """Run the command with `args` and return what came out; the exit code is never checked here.

        `env` is added to a clean environment, `timeout` is in seconds. The output is decoded strictly: bytes that are
        not in `encoding` fail the test.
        """
        done = subprocess.run(
            [str(self.program), *map(str, args)],
            cwd=cwd or self.folder,
            env=self.environment() | dict(env or {}),
            input=stdin,
            capture_output=True,
            timeout=timeout,
            check=False,
        )
        out, err = (stream.decode(encoding).replace(os.linesep, "\n") for stream in (done.stdout, done.stderr))
        return Result(done.returncode, out, err, done.stdout, done.stderr)

    def environment(self) -> dict[str, str]:
        """Return the clean environment of a run: an empty home, UTF-8, no network, no colour, no CI."""
        kept = {name: os.environ[name] for name in KEPT if name in os.environ}
        return kept | {
            "HOME": str(self.home),
            "USERPROFILE": str(self.home),
            "LC_ALL": "C.UTF-8",
            "PYTHONUTF8": "1",
            "HTTP_PROXY": NOWHERE,
            "HTTPS_PROXY": NOWHERE,
            "ALL_PROXY": NOWHERE,
        }
