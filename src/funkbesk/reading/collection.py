"""The collection: where it begins, which files it has, and each of them loaded, from the disk or from a commit.

Finding the files imports no model, so that a command that finds everything unchanged stays fast.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import cached_property
from operator import attrgetter
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar

from funkbesk.documents.names import (
    DESCRIPTIONS_FOLDER,
    MEETINGS_FOLDER,
    REGISTER_NAME,
    SETTINGS_NAME,
    FileKind,
    kind_of,
)
from funkbesk.files import FileProblem, read_bytes
from funkbesk.findings import Finding
from funkbesk.reading.parsed import Parsed
from funkbesk.reading.source import MAX_BYTES, Source, Unreadable

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.documents.meeting import Meeting
    from funkbesk.documents.register import Register
    from funkbesk.documents.settings import Settings

T_co = TypeVar("T_co", covariant=True)


class Loaded(NamedTuple, Generic[T_co]):
    """A file that was read: its document where it can be used, else None and the findings that say why."""

    path: Path
    shown: str
    kind: FileKind
    data: bytes
    source: Source
    parsed: Parsed | None
    document: T_co | None
    findings: tuple[Finding, ...]


Validate = Callable[[Parsed, FileKind], tuple[Any, list[Finding]]]
"""Returns a document and no findings, or None and the findings that say why not."""


def load(data: bytes, path: Path, shown: str | None = None, kind: FileKind | None = None) -> Loaded[Any]:
    """Return what the bytes of a file hold; `shown` is the path that findings name. Never raises for its content."""
    return _loaded(data, path, shown, kind, _model)


def load_plain(data: bytes, path: Path, shown: str | None = None) -> Loaded[Any]:
    """Return the same with a plain document in the place of the model, where nothing is wrong (`documents/plain.py`).

    It is for those who only look at documents: pydantic is not imported as long as they are as they should be.
    """
    return _loaded(data, path, shown, None, _plain)


def _model(parsed: Parsed, kind: FileKind) -> tuple[Any, list[Finding]]:
    from funkbesk.reading.validation import validate

    return validate(parsed, kind)


def _plain(parsed: Parsed, kind: FileKind) -> tuple[Any, list[Finding]]:
    from funkbesk.documents.plain import plain_document

    document = plain_document(kind, parsed.data)
    return _model(parsed, kind) if document is None else (document, [])


def _loaded(data: bytes, path: Path, shown: str | None, kind: FileKind | None, validate: Validate) -> Loaded[Any]:
    from funkbesk.reading.lost_text import lost_texts
    from funkbesk.reading.reader import read

    shown = shown_path(path) if shown is None else shown
    kind = kind or kind_of(path)
    try:
        parsed = read(data, shown, may_be_empty=kind == "settings")
    except Unreadable as problem:
        return Loaded(path, shown, kind, data, problem.source, None, None, (problem.finding,))
    document, findings = validate(parsed, kind)
    return Loaded(path, shown, kind, data, parsed.source, parsed, document, (*findings, *lost_texts(parsed)))


def read_inside(path: Path) -> bytes:
    """Return the file's bytes. Raises `FileProblem` where it can't be opened, or a link leads out of its collection.

    A link in a pull request could otherwise show a file of the machine that lints it, as `/proc/self/environ`.
    """
    absolute, real = os.path.abspath(path), os.path.realpath(path)  # noqa: PTH100 - resolve() would follow links
    if real != absolute and not Path(real).is_relative_to(os.path.realpath(find_root(path))):
        raise FileProblem(
            f"{shown_path(path)} er en genvej til en fil uden for samlingen.", "Læg en kopi af filen i stedet."
        )
    if os.path.islink(absolute) and not os.path.exists(absolute):  # noqa: PTH110, PTH114 (see above)
        raise FileProblem(
            f"{shown_path(path)} er en genvej til en fil, der ikke findes.", "Slet genvejen, eller ret den."
        )
    return read_bytes(path, MAX_BYTES)


def load_file(path: Path) -> Loaded[Any]:
    """Return what the file holds. Raises `FileProblem` as `read_inside` does."""
    return load(read_inside(path), path)


def shown_path(path: Path) -> str:
    """Return a path as users see it: from the working folder where it lies below it, with forward slashes."""
    absolute = Path(os.path.abspath(path))  # noqa: PTH100 - resolve() would follow links
    here = Path.cwd()
    return (absolute.relative_to(here) if absolute.is_relative_to(here) else absolute).as_posix()


def find_root(start: Path) -> Path:
    """Return the folder of the collection that `start` lies in: the nearest one upwards with a `funkbesk.yaml`.

    Where there is none, a file in `descriptions` or `meetings` belongs to the folder above, and everything else to its
    own folder.
    """
    folder = Path(os.path.abspath(start))  # noqa: PTH100 - resolve() would follow links
    folder = folder if folder.is_dir() else folder.parent
    for candidate in (folder, *folder.parents):
        if (candidate / SETTINGS_NAME).is_file():
            return candidate
    return folder.parent if folder.name in {DESCRIPTIONS_FOLDER, MEETINGS_FOLDER} else folder


class Files(Protocol):
    """Where the files of a collection are read from. Paths are those that the files have on the disk, or would have."""

    def has(self, path: Path) -> bool:
        """Return whether a file lies there."""

    def inside(self, folder: Path) -> list[Path]:
        """Return what lies directly in the folder; nothing where nothing is there. Raises `FileProblem`."""

    def read(self, paths: Sequence[Path]) -> list[bytes]:
        """Return the bytes of the files, in their order. Raises `FileProblem` or `GitProblem`."""

    def shown(self, path: Path) -> str:
        """Return what findings call the file."""


class FilesOnDisk:
    """The files as they lie on the disk now."""

    def has(self, path: Path) -> bool:
        """Return whether something lies there; where it is no file, reading it says so."""
        return os.path.lexists(path)

    def inside(self, folder: Path) -> list[Path]:
        """Return what lies directly in the folder; nothing where nothing is there.

        Raises `FileProblem` where it is no folder: with what it should hold left out, all would look well.
        """
        if folder.is_dir():
            return list(folder.iterdir())
        if os.path.lexists(folder):
            raise FileProblem(
                f"{shown_path(folder)} er ikke en mappe.", "Flyt eller omdøb filen, og lav en mappe af det navn."
            )
        return []

    def read(self, paths: Sequence[Path]) -> list[bytes]:
        """Return the bytes of the files, in their order. Raises `FileProblem` where one can't be opened."""
        return [read_inside(path) for path in paths]

    def shown(self, path: Path) -> str:
        """Return the path as users see it."""
        return shown_path(path)


class Collection:
    """The files of one collection. Everything is read when it is first asked for, and once."""

    def __init__(self, root: Path, files: Files | None = None) -> None:
        """Of the files on the disk, or of others that are given. Nothing is read yet."""
        self.root = root
        self.files: Files = files or FilesOnDisk()

    @property
    def is_on_disk(self) -> bool:
        """Return whether these are the files as they lie on the disk now, and not as a commit has them."""
        return isinstance(self.files, FilesOnDisk)

    @property
    def settings_path(self) -> Path:
        """Return where the settings lie, if the collection has any."""
        return self.root / SETTINGS_NAME

    @property
    def descriptions_folder(self) -> Path:
        """Return the folder of the descriptions."""
        return self.root / DESCRIPTIONS_FOLDER

    @property
    def register_path(self) -> Path:
        """Return where the register lies, if the collection has one."""
        return self.descriptions_folder / REGISTER_NAME

    @property
    def meetings_folder(self) -> Path:
        """Return the folder of the meetings, if the collection has any."""
        return self.root / MEETINGS_FOLDER

    def description_paths(self) -> list[Path]:
        """Return the files of all descriptions, sorted by name; the register and hidden files are none."""
        return [path for path in self._yaml_files(self.descriptions_folder) if path.name != REGISTER_NAME]

    def meeting_paths(self) -> list[Path]:
        """Return the files of all meetings, sorted by name; hidden files are none."""
        return self._yaml_files(self.meetings_folder)

    def paths(self) -> list[Path]:
        """Return all files: the settings and the register where there are any, the descriptions, the meetings."""
        single = [path for path in (self.settings_path, self.register_path) if self.files.has(path)]
        return [*single, *self.description_paths(), *self.meeting_paths()]

    @cached_property
    def settings_file(self) -> Loaded[Settings] | None:
        """Return the loaded settings file; None where there is none. Raises `FileProblem` where it can't be opened."""
        return self._single(self.settings_path)

    @cached_property
    def register_file(self) -> Loaded[Register] | None:
        """Return the loaded register; None where there is none. Raises `FileProblem` where it can't be opened."""
        return self._single(self.register_path)

    @cached_property
    def descriptions(self) -> dict[Path, Loaded[Description]]:
        """Return all descriptions, loaded. Raises `FileProblem` where one can't be opened."""
        paths = self.description_paths()
        return dict(zip(paths, self.load(paths), strict=True))

    @cached_property
    def meetings(self) -> dict[Path, Loaded[Meeting]]:
        """Return all meetings, loaded. Raises `FileProblem` where one can't be opened."""
        paths = self.meeting_paths()
        return dict(zip(paths, self.load(paths), strict=True))

    def plain_settings(self) -> Settings:
        """Return the settings that hold, plain (see `load_plain`); to be looked at, not to be worked with."""
        from funkbesk.documents.plain import plain_document

        loaded = self._plain(self.settings_path)
        document = loaded.document if loaded is not None else None
        return document or plain_document("settings", {}) or self.settings()

    def plain_register(self) -> Register | None:
        """Return the register, plain (see `load_plain`), or None where it is missing or can't be used."""
        loaded = self._plain(self.register_path)
        return loaded.document if loaded is not None else None

    def settings(self) -> Settings:
        """Return the settings that hold: those of the file, or the defaults where it is missing or can't be used."""
        from funkbesk.documents.settings import Settings

        loaded = self.settings_file
        return loaded.document if loaded is not None and loaded.document is not None else Settings()

    def register(self) -> Register | None:
        """Return the register, or None where it is missing or can't be used."""
        loaded = self.register_file
        return loaded.document if loaded is not None else None

    def load(self, paths: Sequence[Path]) -> list[Loaded[Any]]:
        """Return what files of the collection hold. Raises `FileProblem` or `GitProblem` where one can't be read."""
        return [
            load(data, path, self.files.shown(path)) for path, data in zip(paths, self.files.read(paths), strict=True)
        ]

    def _yaml_files(self, folder: Path) -> list[Path]:
        found = [path for path in self.files.inside(folder) if path.suffix.lower() in {".yaml", ".yml"}]
        return sorted((path for path in found if not path.name.startswith(".")), key=attrgetter("name"))

    def _plain(self, path: Path) -> Loaded[Any] | None:
        return load_plain(self.files.read([path])[0], path, self.files.shown(path)) if self.files.has(path) else None

    def _single(self, path: Path) -> Loaded[Any] | None:
        return self.load([path])[0] if self.files.has(path) else None
