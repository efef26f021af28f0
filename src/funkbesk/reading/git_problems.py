"""What can go wrong with git, each told in two Danish sentences: what is wrong, and what to do."""

from __future__ import annotations

from pathlib import Path

from funkbesk.expected import Expected


class GitProblem(Expected):
    """Git or its repository can't give what was asked for. `message` says what is wrong, `advice` what to do."""


class NoRevision(GitProblem):
    """A revision that the repository does not have."""


FETCH_ALL = "Hent resten med: git fetch --unshallow (i GitHub Actions: sæt fetch-depth: 0)."


def not_installed() -> GitProblem:
    """Return the problem of a machine without git."""
    return GitProblem("Programmet git blev ikke fundet.", "Installér git, og prøv igen: https://git-scm.com/downloads")


def no_repository(folder: Path) -> GitProblem:
    """Return the problem of a folder that belongs to no repository."""
    return GitProblem(
        f"Mappen {folder} ligger ikke i et git-repository, så der er ingen tidligere udgaver at læse.",
        "Kontrollér, at det er den rigtige mappe, eller begynd et med: git init",
    )


def no_files(folder: Path) -> GitProblem:
    """Return the problem of a repository without a working tree, or of a folder inside `.git`."""
    return GitProblem(
        f"Mappen {folder} hører til git selv og har ingen arbejdsfiler.", "Brug en kopi med filer: git clone"
    )


def foreign_owner(folder: Path) -> GitProblem:
    """Return the problem of a repository that somebody else owns, and that git refuses to read for that reason."""
    return GitProblem(
        f"Git læser ikke {folder}, fordi mappen ejes af en anden bruger.",
        f'Hvis du stoler på indholdet, så skriv: git config --global --add safe.directory "{folder.as_posix()}"',
    )


def no_answer(folder: Path, seconds: int) -> GitProblem:
    """Return the problem of a git that hangs."""
    return GitProblem(f"Git svarede ikke inden for {seconds} sekunder i {folder}.", "Kontrollér drevet, og prøv igen.")


def unreadable(folder: Path) -> GitProblem:
    """Return the problem of a repository that git itself can't read."""
    return GitProblem(f"Git kan ikke læse historikken i {folder}.", "Se, hvad der er galt, med: git fsck")


def missing_content(folder: Path) -> GitProblem:
    """Return the problem of an object that is not there: a partial clone, or a broken repository."""
    return GitProblem(
        f"Indholdet af en tidligere udgave mangler i {folder}.",
        "Hent hele repositoryet uden --depth og --filter, eller se, hvad der er galt, med: git fsck",
    )


def no_revision(revision: str, *, shallow: bool) -> NoRevision:
    """Return the problem of a revision that the repository does not have."""
    if shallow:
        return NoRevision(f"»{revision}« findes ikke her, hvor kun en del af historikken er hentet.", FETCH_ALL)
    return NoRevision(
        f"»{revision}« er hverken en gren, et mærke eller en commit i repositoryet.",
        "Se grenene med: git branch --all",
    )


def no_commits() -> GitProblem:
    """Return the problem of a repository in which nothing has been committed."""
    return GitProblem(
        "Der er endnu ingen commits i repositoryet.", "Gem den første med: git add . og derefter git commit"
    )


def not_a_name(revision: str) -> GitProblem:
    """Return the problem of a text that can't name a revision, such as an option of git."""
    return GitProblem(f"»{revision}« kan ikke være navnet på en gren eller en commit.", "Angiv fx main eller HEAD~1.")


def nothing_shared(first: str, second: str, *, shallow: bool) -> GitProblem:
    """Return the problem of two revisions without a common ancestor."""
    advice = FETCH_ALL if shallow else "Sammenlign dem direkte med to punktummer: A..B"
    return GitProblem(f"»{first}« og »{second}« har ingen fælles historik her.", advice)


def from_output(stderr: bytes, folder: Path) -> GitProblem | None:
    """Return the problem that git's own message stands for, where it is about the repository as a whole."""
    if b"not a git repository" in stderr:
        return no_repository(folder)
    if b"dubious ownership" in stderr or b"unsafe repository" in stderr:
        return foreign_owner(folder)
    if b"cannot use bare repository" in stderr:
        return no_files(folder)
    return None
