"""Which files differ between two states of a collection, each paired with what it was before."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from funkbesk.documents.names import kind_of
from funkbesk.reading.collection import Collection
from funkbesk.reading.committed import CommittedFiles
from funkbesk.reading.description_ids import written_id


@dataclass(frozen=True, slots=True)
class ChangedFile:
    """A file whose content or place changed: where it was (None: added) and where it is (None: deleted)."""

    before: Path | None
    after: Path | None
    same_text: bool = False


def changed_files(before: Collection, after: Collection) -> list[ChangedFile]:
    """Return the settings, the register, the descriptions and the meetings that differ, in the order of their names.

    A description or a meeting is the same by its id, whatever its file is called; only what has no counterpart by id
    is paired by name. Line ends (LF, CRLF) are no difference. Contents are compared by git's digest of them, so of two
    commits only the files that differ are read. Raises `FileProblem` and `GitProblem`.
    """
    old, new = _files(before), _files(after)
    left = {name: path for name, (path, digest) in old.items() if name not in new or new[name][1] != digest}
    right = {name: path for name, (path, digest) in new.items() if name not in old or old[name][1] != digest}
    was, now = _contents(before, left), _contents(after, right)
    pairs = _by_id(was, now)
    pairs |= {name: name for name in was.keys() & now.keys() if name not in pairs and name not in pairs.values()}
    found = [
        ChangedFile(left[first], right[second], same_text=was[first] == now[second])
        for first, second in pairs.items()
        if was[first] != now[second] or first != second
    ]
    found += [ChangedFile(path, None) for name, path in left.items() if name not in pairs]
    found += [ChangedFile(None, path) for name, path in right.items() if name not in set(pairs.values())]
    return sorted(found, key=_name)


def changed_descriptions(before: Collection, after: Collection) -> list[ChangedFile]:
    """Return the descriptions that differ, in the order of their names; where the register differs, all of them.

    Raises `FileProblem` and `GitProblem`.
    """
    changes = changed_files(before, after)
    registers = {before.register_path, after.register_path}
    others = {before.settings_path, after.settings_path, *registers}
    found = [one for one in changes if not {one.before, one.after} & others and not _is_meeting(one)]
    if any({one.before, one.after} & registers for one in changes):
        known = {path for one in found for path in (one.before, one.after)}
        old = {path.name: path for path in before.description_paths()}
        found += [
            ChangedFile(old[path.name], path, same_text=True)
            for path in after.description_paths()
            if path.name in old and not {path, old[path.name]} & known
        ]
    return sorted(found, key=_name)


def _is_meeting(one: ChangedFile) -> bool:
    return any(path is not None and kind_of(path) == "meeting" for path in (one.before, one.after))


def _name(one: ChangedFile) -> str:
    return (one.after or one.before or Path()).name


def _files(collection: Collection) -> dict[str, tuple[Path, str]]:
    """Return path and digest of each file, by its name from the collection's folder."""
    paths = collection.paths()
    known = zip(paths, _digests(collection, paths), strict=True)
    return {path.relative_to(collection.root).as_posix(): (path, digest) for path, digest in known}


def _digests(collection: Collection, paths: Sequence[Path]) -> list[str]:
    files = collection.files
    if isinstance(files, CommittedFiles):
        return [files.blobs[files.inner(path)] for path in paths]
    return [blob_id(data) for data in files.read(paths)]


def blob_id(data: bytes) -> str:
    """Return the id that git gives a file of that content (in a repository of SHA-1, as nearly all are)."""
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()


def _contents(collection: Collection, paths: dict[str, Path]) -> dict[str, bytes]:
    """Return what stands in the files, with plain line ends: git may write CRLF where the commit holds LF."""
    read = collection.files.read(list(paths.values()))
    return {name: data.replace(b"\r\n", b"\n") for name, data in zip(paths, read, strict=True)}


def _by_id(was: dict[str, bytes], now: dict[str, bytes]) -> dict[str, str]:
    """Return old name -> new name of the descriptions and the meetings whose id each side has once."""
    first, second = _names_by_id(was), _names_by_id(now)
    return {first[shared]: second[shared] for shared in first if shared in second}


def _names_by_id(contents: dict[str, bytes]) -> dict[tuple[str, str], str]:
    """Return (kind, id) -> name: a meeting may be called what a description is called."""
    found: dict[tuple[str, str], list[str]] = {}
    for name, data in contents.items():
        if (identifier := written_id(data)) is not None:
            found.setdefault((kind_of(PurePosixPath(name)), identifier), []).append(name)
    return {identifier: names[0] for identifier, names in found.items() if len(names) == 1}
