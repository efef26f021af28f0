"""Run git as a reader: nothing is written, fetched or started, whatever the repository's own configuration says.

A checkout may come from anybody, and `.git/config` can name programs for git to run. So git never looks at the working
tree (filters and the file system monitor run then), hooks lead nowhere, signatures are not checked, every transport is
forbidden (a partial clone would fetch what it lacks), and a bare repository that lies in a collection is not taken for
the collection's own (`safe.bareRepository`). Which repository it is follows from the collection's folder alone: the
variables that git sets for its hooks (GIT_DIR, GIT_INDEX_FILE …) may speak of another one.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

from funkbesk.reading import git_problems

if TYPE_CHECKING:
    import subprocess

SECONDS = 60
"""A git that takes longer hangs: a lock, a network drive that is gone."""
_TOGETHER = 50  # ids of objects asked for at once: 2 kB, which fits into the pipe of every system
_CHUNK = 1 << 16

# The user's own configuration, where `safe.directory` may stand; all else that git reads of the environment goes.
_KEPT = ("GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_COUNT", "GIT_CEILING_DIRECTORIES")
_KEPT_PREFIXES = ("GIT_CONFIG_KEY_", "GIT_CONFIG_VALUE_")
# the first two settings are not needed while no command looks at the working tree
_SAFE = (
    "--no-pager",
    *("-c", "core.fsmonitor=false"),
    *("-c", f"core.hooksPath={os.devnull}"),
    *("-c", "log.showSignature=false"),
    *("-c", "safe.bareRepository=explicit"),
)


@dataclass(frozen=True, slots=True)
class Git:
    """The program git, started in `folder`. Paths are taken as they stand, unless they are patterns."""

    program: str
    folder: Path
    paths_are_patterns: bool = False

    def run(self, *arguments: str) -> bytes:
        """Return what git writes. Raises `GitProblem` where it fails."""
        code, output = self.try_run(*arguments)
        if code:
            raise git_problems.unreadable(self.folder)
        return output

    def try_run(self, *arguments: str) -> tuple[int, bytes]:
        """Return git's exit code and what it wrote. Raises `GitProblem` where there is no repository to be read."""
        import subprocess  # 5 ms, and most commands need no git

        try:
            done = subprocess.run(
                self._command(arguments),
                env=_environment(),
                stdin=subprocess.DEVNULL,
                capture_output=True,
                timeout=SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise git_problems.no_answer(self.folder, SECONDS) from None
        except (OSError, ValueError):
            raise git_problems.not_installed() from None
        if done.returncode == 128 and (problem := git_problems.from_output(done.stderr, self.folder)):
            raise problem
        return done.returncode, done.stdout

    def objects(self, identifiers: Iterable[str], limit: int) -> Iterator[tuple[str, bytes]]:
        """Yield each object's id and its content, at most `limit` + 1 bytes of it, all from one process.

        Raises `GitProblem` where one is missing: the clone is shallow or partial, or broken.
        """
        wanted = list(dict.fromkeys(identifiers))
        if not wanted:
            return
        try:
            with self._batch() as process:
                yield from self._answers(process, wanted, limit)
        except OSError:  # it ended early, and said so to nobody
            raise git_problems.missing_content(self.folder) from None

    def _answers(
        self, process: subprocess.Popen[bytes], wanted: Sequence[str], limit: int
    ) -> Iterator[tuple[str, bytes]]:
        sent, received = process.stdin, process.stdout
        if sent is None or received is None:
            raise OSError
        try:
            for start in range(0, len(wanted), _TOGETHER):
                some = wanted[start : start + _TOGETHER]
                sent.write("".join(f"{identifier}\n" for identifier in some).encode())
                sent.flush()
                for identifier in some:
                    yield identifier, self._one_object(received, limit)
        finally:
            process.kill()  # it has nothing to finish, also where the caller stopped half-way

    def _one_object(self, stream: IO[bytes], limit: int) -> bytes:
        _, _, rest = stream.readline().partition(b" ")
        kind, _, size = rest.strip().partition(b" ")
        if not size.isdigit():  # "<id> missing", or an early end
            raise git_problems.missing_content(self.folder)
        left = int(size) + 1  # a line end follows
        content = stream.read(min(left, limit + 2))
        left -= len(content)
        while left > 0 and (skipped := stream.read(min(left, _CHUNK))):
            left -= len(skipped)
        if left or kind != b"blob":
            raise git_problems.missing_content(self.folder)
        return content[: min(int(size), limit + 1)]

    def _batch(self) -> subprocess.Popen[bytes]:
        import subprocess

        try:
            return subprocess.Popen(
                self._command(["cat-file", "--batch"]),
                env=_environment(),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
            )
        except OSError:
            raise git_problems.not_installed() from None

    def _command(self, arguments: Sequence[str]) -> list[str]:
        literal = () if self.paths_are_patterns else ("--literal-pathspecs",)
        return [self.program, "-C", str(self.folder), *_SAFE, *literal, *arguments]


def git_in(folder: Path) -> Git:
    """Return git for a folder. Raises `GitProblem` where the program is not installed."""
    program = _program()
    if program is None:
        raise git_problems.not_installed()
    return Git(program, folder)


def _program() -> str | None:
    """Return the path of git. Windows would look in the working folder first, where a collection may have put one."""
    name = "git.exe" if os.name == "nt" else "git"
    for folder in os.get_exec_path():
        candidate = os.path.join(folder, name)  # noqa: PTH118 (PATH holds strings)
        if os.path.isabs(folder) and os.path.isfile(candidate) and os.access(candidate, os.X_OK):  # noqa: PTH113, PTH117
            return candidate
    return None


def _environment() -> dict[str, str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("GIT_") or name in _KEPT or name.startswith(_KEPT_PREFIXES)
    }
    kept.pop("LANGUAGE", None)
    return kept | {
        "LC_ALL": "C",  # the messages that `git_problems` knows
        "GIT_ALLOW_PROTOCOL": "none",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_TERMINAL_PROMPT": "0",
    }
