"""What a clone needs so that git runs the drivers: entries in its `.git/config`, lines in the `.gitattributes`.

The lines travel with the repository; the entries name programs to run, so git takes them only from the clone itself.
"""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath

from funkbesk.documents.names import DESCRIPTIONS_FOLDER
from funkbesk.files import FileProblem, read_bytes, write_atomically
from funkbesk.reading.git_problems import GitProblem
from funkbesk.reading.repository import Repository

DRIVER = "funkbesk"
ATTRIBUTES = ".gitattributes"
PATTERNS = (f"{DESCRIPTIONS_FOLDER}/*.yaml", f"{DESCRIPTIONS_FOLDER}/*.yml")
_NOTE = "# Sådan læser og fletter git beskrivelserne. Slås til i hver kopi med: funkbesk git install\n"
_CACHE = f"refs/notes/textconv/{DRIVER}"
_UNSET = "unspecified"


@dataclass(frozen=True, slots=True)
class Missing:
    """What is not yet as it should be.

    `entries` are keys of the configuration with their values, `lines` those to add to the `.gitattributes`. `others`
    are (pattern, attribute, value) that somebody has set otherwise, which is left alone.
    """

    entries: dict[str, str]
    lines: tuple[str, ...]
    others: tuple[tuple[str, str, str], ...]

    def __bool__(self) -> bool:
        """Return whether there is anything to do."""
        return bool(self.entries or self.lines)


def wanted_entries(interpreter: PurePath, *, may_commit: bool) -> dict[str, str]:
    """Return the entries of the configuration, with the Python that runs funkbesk.

    `-P` keeps Python from taking a module of the same name out of the repository, whoever committed it. Git keeps the
    texts it has asked for in commits of its own, so a `git diff` would fail where nobody `may_commit`.
    """
    command = f"{shlex.quote(interpreter.as_posix())} -P -m funkbesk git"
    return {
        f"diff.{DRIVER}.textconv": f"{command} textconv --",
        f"diff.{DRIVER}.cachetextconv": "true" if may_commit else "false",
        f"diff.{DRIVER}.xfuncname": "^## .*$",
        # bytes beyond ASCII stay together in every locale: æ is never cut in two
        f"diff.{DRIVER}.wordRegex": "[^[:space:].,;:!?()/]+|[.,;:!?()/]",
        f"merge.{DRIVER}.name": "flet beskrivelser punkt for punkt",
        # git replaces %O, %A … in the whole command, so a % of the path is doubled
        f"merge.{DRIVER}.driver": f"{command.replace('%', '%%')} merge -- %O %A %B %L %P",
        # where branches have crossed, git first merges their ancestors; with markers in it, that could not be read
        f"merge.{DRIVER}.recursive": "binary",
    }


def missing(repository: Repository, interpreter: PurePath) -> Missing:
    """Return what the clone and its collection lack. Raises `GitProblem`."""
    may_commit = repository.git.try_run("var", "GIT_COMMITTER_IDENT")[0] == 0
    wanted = wanted_entries(interpreter, may_commit=may_commit)
    entries = {key: value for key, value in wanted.items() if _entry(repository, key) != [value]}
    lines: list[str] = []
    others: list[tuple[str, str, str]] = []
    for pattern in PATTERNS:
        found = _attributes(repository, pattern)
        unset = [name for name, value in found.items() if value == _UNSET]
        others += [(pattern, name, value) for name, value in found.items() if value not in {_UNSET, DRIVER}]
        if unset:
            lines.append(" ".join([pattern, *(f"{name}={DRIVER}" for name in unset)]))
    return Missing(entries, tuple(lines), tuple(others))


def install(repository: Repository, folder: Path, lacking: Missing) -> None:
    """Write what is lacking. Raises `GitProblem` and `FileProblem`.

    Texts that git has kept are dropped: another version of funkbesk may have written them.
    """
    if lacking.lines:
        _add_lines(folder / ATTRIBUTES, lacking.lines)
    for key, value in lacking.entries.items():
        code, _ = repository.git.try_run("config", "--local", "--replace-all", key, value)
        if code:
            raise GitProblem(
                f"Git kan ikke skrive i sin opsætning i {repository.top}.",
                "Kontrollér rettighederne til filen .git/config.",
            )
    repository.git.try_run("update-ref", "-d", _CACHE)


def _entry(repository: Repository, key: str) -> list[str]:
    _, output = repository.git.try_run("config", "--local", "--null", "--get-all", key)
    return output.decode("utf-8", "replace").split("\0")[:-1]


def _attributes(repository: Repository, pattern: str) -> dict[str, str]:
    """Return what git makes of a file that the pattern is for."""
    path = f"{repository.prefix}{pattern.replace('*', 'et-eksempel')}"
    words = repository.git.run("check-attr", "-z", "diff", "merge", "--", path).decode("utf-8", "replace").split("\0")
    return dict(zip(words[1::3], words[2::3], strict=False))


def _add_lines(path: Path, lines: Sequence[str]) -> None:
    if path.is_symlink():
        raise FileProblem(f"{path} er en genvej, og den læser git ikke.", "Læg en almindelig fil i stedet.")
    before = read_bytes(path) if path.exists() else b""
    end = "\r\n" if b"\r\n" in before else "\n"
    glue = end if before and not before.endswith(b"\n") else ""
    added = glue + (_NOTE + "".join(f"{line}\n" for line in lines)).replace("\n", end)
    write_atomically(path, before + added.encode())
