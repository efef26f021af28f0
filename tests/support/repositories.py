"""Small real git repositories: a clean environment, fixed dates, nobody's own configuration."""

from __future__ import annotations

import atexit
import os
import shutil
import subprocess
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

from tests.support.command import KEPT

BEGIN = datetime(2026, 1, 5, 8, tzinfo=UTC)
STEP = timedelta(days=1)

DESCRIPTION = """\
id: {id}
art: rolle
titel: {title}
hører_til: sekretariatet
version: {version}
status: {status}
{more}
formål:
  tekst: At være et eksempel på en beskrivelse, der er lang nok til at blive genkendt, når filen flyttes.
  punkter:
    punkt: {bullet}
    andet: At holde øje med, at alt andet bliver stående
"""

REGISTER = """\
kommune: Eksempel Kommune
enheder:
  sekretariatet: {navn: Sekretariatet}
"""


def environment(home: Path) -> dict[str, str]:
    """Return the environment git runs in: no user, no system configuration, English messages, fixed identity."""
    kept = {name: os.environ[name] for name in KEPT if name in os.environ}
    return kept | {
        "HOME": str(home),
        "GIT_CONFIG_NOSYSTEM": "1",
        "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_CONFIG_COUNT": "2",
        "GIT_CONFIG_KEY_0": "maintenance.auto",
        "GIT_CONFIG_VALUE_0": "false",  # one process less at each commit
        "GIT_CONFIG_KEY_1": "core.fsync",
        "GIT_CONFIG_VALUE_1": "none",
        "GIT_AUTHOR_NAME": "Prøve",
        "GIT_AUTHOR_EMAIL": "proeve@eksempel.invalid",
        "GIT_COMMITTER_NAME": "Prøve",
        "GIT_COMMITTER_EMAIL": "proeve@eksempel.invalid",
        "LC_ALL": "C.UTF-8",
    }


@dataclass
class Repo:
    """A repository in `top` with a collection in `root` (the same folder, or one below it).

    Each commit is dated one day after the last, from 5 January 2026.
    """

    top: Path
    root: Path
    when: datetime = field(default=BEGIN)

    def git(self, *arguments: str, cwd: Path | None = None, stdin: bytes = b"", check: bool = True) -> str:
        """Run git and return what it wrote; fails where git does, unless `check` is off."""
        stamp = {name: self.when.isoformat() for name in ("GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE")}
        done = subprocess.run(
            ["git", *arguments],
            cwd=cwd or self.top,
            env=environment(self.top) | stamp,
            input=stdin,
            capture_output=True,
            check=False,
        )
        assert not check or done.returncode == 0, done.stderr.decode()
        return done.stdout.decode().strip()

    def path(self, name: str) -> Path:
        """Return the file of the description `name`."""
        return self.root / "descriptions" / f"{name}.yaml"

    def write(
        self,
        name: str,
        *,
        version: str = "0.1.0",
        status: str = "udkast",
        valid_from: str = "",
        valid_to: str = "",
        identifier: str = "",
        title: str = "En rolle",
        bullet: str = "At vise æ, ø og å",
        newline: str = "\n",
    ) -> Path:
        """Write a description; a gældende or ophævet one is approved. Values are one line of plain YAML."""
        more = ""
        if valid_from:
            more += f"gyldig_fra: {valid_from}\n"
        if valid_to:
            more += f"gyldig_til: {valid_to}\n"
        if status in {"gældende", "ophævet"}:
            more += "ejer: sekretariatet\nnæste_revision: 2030-01-01\ngodkendt: {af: sekretariatet, dato: 2026-01-01}\n"
        text = DESCRIPTION.format(
            id=identifier or name, title=title, version=version, status=status, more=more, bullet=bullet
        )
        path = self.path(name)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text.replace("\n", newline).encode())
        return path

    def commit(self, message: str = "Ændring") -> str:
        """Commit everything that lies in the folder and return the commit's id."""
        self.git("add", "--all")
        self.git("commit", "--quiet", "--allow-empty", "-m", message)
        self.when += STEP
        return self.git("rev-parse", "HEAD")

    def merge(self, branch: str) -> str:
        """Merge a branch with a merge commit and return its id."""
        self.git("merge", "--quiet", "--no-ff", "-m", f"Flet {branch}", branch)
        self.when += STEP
        return self.git("rev-parse", "HEAD")


def copy_repo(repo: Repo, top: Path) -> Repo:
    """Return a copy of a repository in another folder; cheaper than to make it again for every test."""
    shutil.copytree(repo.top, top, symlinks=True)
    return Repo(top, top / repo.root.relative_to(repo.top), repo.when)


def shallow_clone(repo: Repo, top: Path) -> Repo:
    """Return a clone with the newest commit alone, as CI jobs have it."""
    repo.git("clone", "--quiet", "--depth=1", repo.top.as_uri(), str(top))
    return Repo(top, top / repo.root.relative_to(repo.top), repo.when)


def make_repo(top: Path, folder: str = "") -> Repo:
    """Make a repository on the branch `main` with a collection of settings and register, nothing committed yet."""
    root = top / folder if folder else top
    (root / "descriptions").mkdir(parents=True)
    (root / "funkbesk.yaml").write_text("forvaltning: sekretariatet\n", "utf-8")
    (root / "descriptions" / "organisation.yaml").write_text(REGISTER, "utf-8")
    repo = Repo(top, root)
    shutil.copytree(_empty().top / ".git", top / ".git")
    return repo


@cache
def _empty() -> Repo:
    """Return a repository with nothing in it; to copy one takes less time than to have git make it."""
    repo = Repo(top := lasting_folder(), top)
    repo.git("init", "--quiet", "--initial-branch=main")
    for sample in (top / ".git" / "hooks").glob("*.sample"):
        sample.unlink()
    return repo


def lasting_folder() -> Path:
    """Return a new folder for what many tests copy; it is there until the program ends."""
    folder = TemporaryDirectory(prefix="funkbesk-")
    atexit.register(folder.cleanup)
    return Path(folder.name)


def started_commands(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the list that the subcommand of every git started from now on is added to ("ls-tree", "cat-file" …)."""
    started: list[str] = []
    start: Any = subprocess.Popen.__init__

    def counted(self: Any, command: list[str], *rest: Any, **named: Any) -> None:
        started.append(
            next(word for word in command if word in {"rev-parse", "merge-base", "ls-tree", "log", "cat-file"})
        )
        start(self, command, *rest, **named)

    monkeypatch.setattr(subprocess.Popen, "__init__", counted)
    return started
