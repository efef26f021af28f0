r"""How a version is named on a command line: a pure reading of the text, before any file or git is looked at.

| text | names |
|---|---|
| `-` | the text on standard input |
| `descriptions/x.yaml`, `C:\x.yaml` | a file |
| `ID` | the description in the working tree |
| `ID@1.0.0`, `ID@2026-01-01` | the version, or what was in force that day |
| `REV:ID`, `REV:ID@1.0.0` | the same, as of a commit or on another branch |
| `REV:descriptions/x.yaml` | a file of a commit, as git writes it |
| `A..B`, `A...B` | two of the above, or two commits; with three, from where they parted |
| anything else | a commit, and so the whole collection |

Inside a range a word alone is a commit, as in git; elsewhere a word that could be an id is an id, and `heads/gren` is
the branch of that name. `ID@1.0.0..2.0.0` repeats the id, `ID@1.0.0..` ends in the working tree, `gren..` in HEAD.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from funkbesk.expected import Expected

_ID = re.compile(r"[a-zæøå0-9]+(-[a-zæøå0-9]+)*")
_VERSION = re.compile(r"[0-9]{1,5}\.[0-9]{1,5}\.[0-9]{1,5}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_DRIVE = re.compile(r"[A-Za-z]:[\\/]")
# the dots of a path ("../x.yaml") are no range
_RANGE = re.compile(r"(?P<first>|.*?[^./\\])(?P<dots>\.{2,3})(?P<second>|[^./\\].*)")


class WrongName(Expected):
    """A text that names no version. `message` says why, `advice` what to write (Danish)."""


@dataclass(frozen=True, slots=True)
class Stdin:
    """The text on standard input."""


@dataclass(frozen=True, slots=True)
class FileName:
    """A file on the disk; of a commit where a `revision` is given (from the top of the repository)."""

    path: str
    revision: str | None = None


@dataclass(frozen=True, slots=True)
class DescriptionName:
    """A description by its id: in the working tree, or in a commit; `which` is a version or a day of its history."""

    id: str
    revision: str | None = None
    which: str | date | None = None


@dataclass(frozen=True, slots=True)
class CommitName:
    """A commit: the whole collection as it stood in it."""

    revision: str


Name = Stdin | FileName | DescriptionName | CommitName


@dataclass(frozen=True, slots=True)
class RangeName:
    """From one version to another; with `since_parting` from the commit where the two revisions parted."""

    first: Name
    second: Name
    since_parting: bool = False


def parse(text: str, exists: Callable[[str], bool] | None = None) -> Name | RangeName:
    """Return what the text names. Raises `WrongName`. `exists` says whether a file of that name is on the disk."""
    exists = exists or _is_file
    found = _RANGE.fullmatch(text)
    if found is None or exists(text):
        return _single(text, exists)
    if not found["first"] and not found["second"]:
        raise _no_name(text)
    first = _end_of_range(found["first"], exists)
    second = _second(found["second"], first, exists)
    since_parting = found["dots"] == "..."
    if since_parting and (_revision(first) is None or _revision(second) is None):
        raise WrongName(
            f"»{text}« har tre punktummer, som kun kan stå mellem to grene eller commits.",
            f"Skriv to punktummer: {found['first']}..{found['second']}",
        )
    return RangeName(first, second, since_parting)


def _single(text: str, exists: Callable[[str], bool]) -> Name:
    if text == "-":
        return Stdin()
    if not text or text.startswith("-"):
        raise _no_name(text)
    if (name := _id(text)) is not None:
        return DescriptionName(name)
    if exists(text) or _DRIVE.match(text):
        return FileName(text)
    revision, colon, rest = text.partition(":")
    if colon:
        return _inside(text, revision, rest)
    if (description := _with_version(text)) is not None:
        return description
    is_path = text.lower().endswith((".yaml", ".yml")) or "\\" in text or text.startswith((".", "/", "~"))
    return FileName(text) if is_path else CommitName(text)


def _inside(text: str, revision: str, rest: str) -> Name:
    if not revision or revision.startswith("-"):
        raise _no_name(text)
    if not rest:
        return CommitName(revision)
    if (name := _id(rest)) is not None:
        return DescriptionName(name, revision)
    return _with_version(rest, revision) or FileName(rest, revision)


def _with_version(text: str, revision: str | None = None) -> DescriptionName | None:
    """Return the description with the version or day behind its last `@`; None where the text is something else."""
    name, at, which = text.rpartition("@")
    if not at or not name or set(name) & set("/\\:") or not re.match(r"v?[0-9]", which):
        return None
    return DescriptionName(unicodedata.normalize("NFC", name), revision, _which(which, text))


def _which(which: str, text: str) -> str | date:
    if _VERSION.fullmatch(which):
        return which
    if _DAY.fullmatch(which):
        try:
            return date.fromisoformat(which)
        except ValueError:
            raise WrongName(f"Datoen i »{text}« findes ikke.", "Skriv den som ÅÅÅÅ-MM-DD.") from None
    raise WrongName(
        f"»{which}« i »{text}« er hverken en version eller en dato.",
        "Skriv versionen som 1.0.0 og datoen som 2026-01-01.",
    )


def _end_of_range(text: str, exists: Callable[[str], bool]) -> Name:
    if not text:
        return CommitName("HEAD")
    return CommitName(text) if _id(text) is not None else _single(text, exists)


def _second(text: str, first: Name, exists: Callable[[str], bool]) -> Name:
    if isinstance(first, DescriptionName):
        if not text:
            return DescriptionName(first.id)
        if _VERSION.fullmatch(text) or _DAY.fullmatch(text):
            return DescriptionName(first.id, first.revision, _which(text, text))
        if _id(text) is not None:
            return DescriptionName(text)
    return _end_of_range(text, exists)


def _revision(name: Name) -> str | None:
    return None if isinstance(name, Stdin) else name.revision


def _id(text: str) -> str | None:
    name = unicodedata.normalize("NFC", text)
    return name if _ID.fullmatch(name) else None


def _is_file(text: str) -> bool:
    try:
        return Path(text).exists() and not Path(text).is_dir()
    except (OSError, ValueError):  # a name that no file can have
        return False


def _no_name(text: str) -> WrongName:
    return WrongName(f"»{text}« er ikke en version.", "Skriv et id, ID@1.0.0, GREN:ID, en fil eller A..B.")
