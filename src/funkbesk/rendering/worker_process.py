"""One worker process as its parent sees it: start it, give it a job, end it when it is late."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Literal, cast

from funkbesk.rendering import problems
from funkbesk.rendering.fonts import NO_MACHINE_FONTS
from funkbesk.rendering.limits import Limits
from funkbesk.rendering.messages import BrokenMessage, receive, send
from funkbesk.rendering.problems import Problem

Format = Literal["pdf", "html", "docx", "md"]
Drawing = Literal["svg"]
"""What only a page with a figure can be made into."""

START_SECONDS = 120
"""How long a worker may take to import its libraries; on a cold disk with a virus scanner this is seconds."""

# A worker gets what an interpreter and Pango need to start, and nothing else: no tokens, no proxies, no font rules.
_KEPT = {
    *("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "TEMP", "TMP", "TMPDIR"),
    *("LANG", "LD_LIBRARY_PATH", "VIRTUAL_ENV", "WEASYPRINT_DLL_DIRECTORIES"),
    *("PYTHONHOME", "PYTHONDONTWRITEBYTECODE", "PYTHONPYCACHEPREFIX"),
}
_KEPT_PREFIXES = ("LC_", "DYLD_")


@dataclass(frozen=True, slots=True)
class Job:
    """One file to make: `page` in `format`, from `source`; `path` is where it will lie (the worker is not told).

    `folders` are those of the templates, the collection's own before the built-in one.
    """

    path: Path
    format: Format | Drawing
    page: dict[str, Any]
    source: bytes
    folders: tuple[str, ...]
    limits: Limits

    @property
    def name(self) -> str:
        """Return how messages call the file."""
        return f"Filen {self.path.name}"


class WorkerProcess:
    """A started worker. It is used by one thread at a time; `stop` may come from any thread."""

    def __init__(self, *, pdf: bool) -> None:
        """Start the process; with `pdf` it imports the PDF writer at once. Raises `OSError` where it can't start."""
        # A file, because a pipe that nobody reads would fill up and block the worker.
        self._log: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 (closed with the process)
        # WeasyPrint copies its fonts into a temporary folder, and a worker that is killed can't clean up.
        self._scratch = tempfile.TemporaryDirectory(prefix="funkbesk-", ignore_cleanup_errors=True)
        command = [sys.executable, "-P", "-m", "funkbesk.rendering.worker", *(["--pdf"] if pdf else [])]
        try:
            # -P: the folder that is worked in may belong to a stranger, and its `jinja2.py` must not be imported.
            # For the same reason the worker stands in a folder of ours.
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._log,
                env=_environment() | dict.fromkeys(("TMPDIR", "TEMP", "TMP"), self._scratch.name),
                cwd=Path(__file__).parent,
            )
        except BaseException:
            self._log.close()
            self._scratch.cleanup()
            raise
        self._requests = cast("IO[bytes]", self._process.stdin)
        self._answers = cast("IO[bytes]", self._process.stdout)
        self._ready = False

    def run(self, job: Job) -> bytes | Problem:
        """Return the finished document or why there is none. After a problem the worker may be gone: see `alive`."""
        what = job.name
        if not self._ready and not self._wait_until_ready():
            return problems.not_started(what, self._end())
        header = {
            "format": job.format,
            "page": job.page,
            "folders": job.folders,
            "seconds": job.limits.seconds,
            "memory_mb": job.limits.memory_mb,
        }
        late = threading.Event()
        answer = self._exchange(header, job.source, job.limits.seconds, late)
        if answer is None:
            detail = self._end()
            return problems.too_slow(what, job.limits) if late.is_set() else problems.died(what, job.limits, detail)
        if answer[0].get("made") is True:
            return answer[1]
        if answer[0].get("problem") == "memory":
            self._end()  # what has run out of memory once has a heap full of holes
        return problems.answered(what, answer[0], job.limits)

    @property
    def alive(self) -> bool:
        """Return whether the process can take a job."""
        return self._process.poll() is None

    def stop(self) -> None:
        """End the process at once, whatever it is doing."""
        with contextlib.suppress(OSError):
            self._process.kill()

    def close(self) -> None:
        """End the process and give back everything it holds."""
        self._end()
        for stream in (self._requests, self._answers, self._log):
            with contextlib.suppress(OSError):  # what could not be sent is flushed once more, to nobody
                stream.close()
        self._scratch.cleanup()

    def _wait_until_ready(self) -> bool:
        answer = self._exchange(None, b"", START_SECONDS, threading.Event())
        self._ready = answer is not None and answer[0].get("ready") is True
        return self._ready

    def _exchange(
        self, header: dict[str, Any] | None, payload: bytes, seconds: int, late: threading.Event
    ) -> tuple[dict[str, Any], bytes] | None:
        """Send `header` (if any) and return the answer, or None where the worker ended; sets `late` if we ended it."""

        def end_it() -> None:
            late.set()
            self.stop()

        # A timer and a blocking read, because Windows has no `select` for pipes.
        timer = threading.Timer(seconds, end_it)
        timer.daemon = True
        timer.start()
        try:
            if header is not None:
                send(self._requests, header, payload)
            return receive(self._answers)
        except (BrokenMessage, OSError, ValueError):
            return None
        finally:
            timer.cancel()

    def _end(self) -> str:
        """End the process, wait for it and return the last of what it said on stderr."""
        self.stop()
        code = self._process.wait()
        with contextlib.suppress(OSError, ValueError):
            size = self._log.seek(0, os.SEEK_END)
            self._log.seek(max(0, size - 20_000))
            return f"exit code {code}\n{self._log.read().decode('utf-8', 'replace')}"
        return f"exit code {code}"


def _environment() -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if name in _KEPT or name.startswith(_KEPT_PREFIXES)}
    if python_path := os.environ.get("PYTHONPATH"):
        kept["PYTHONPATH"] = os.pathsep.join(
            str(Path(part).absolute()) for part in python_path.split(os.pathsep) if part
        )
    # The same bytes in every process and time zone need a fixed order of sets, a fixed zone and no other fonts. (On
    # Windows, fontconfig may have another C library than Python and sees only what the process was started with.)
    kept |= {"PYTHONHASHSEED": "0", "PYTHONUTF8": "1", "TZ": "UTC"} | NO_MACHINE_FONTS
    # Windows finds libraries through PATH. Elsewhere a worker needs no programs, and without them the search for Pango
    # saves 0.3 s: it would ask a compiler for each library. (An empty PATH would mean the current folder.)
    return kept | {"PATH": os.environ.get("PATH", "") if sys.platform == "win32" else os.devnull}
