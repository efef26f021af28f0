"""What all pages of a collection share: settings, register and look; read only when there is something to make."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from funkbesk.files import read_bytes
from funkbesk.findings import Level
from funkbesk.reading.source import MAX_BYTES
from funkbesk.rendering.cache import Manifest
from funkbesk.rendering.fingerprint import of_surroundings
from funkbesk.rendering.limits import Limits
from funkbesk.rendering.logo import logo_path
from funkbesk.rendering.report import BrokenFile

if TYPE_CHECKING:
    from funkbesk.documents.register import Register
    from funkbesk.documents.settings import Settings
    from funkbesk.reading.collection import Collection, Loaded

T = TypeVar("T")


class Broken(Exception):
    """A file has findings of level fejl, so nothing can be made from it."""

    def __init__(self, file: BrokenFile) -> None:
        super().__init__(file)
        self.file = file


class Inputs:
    """The settings and the register of a collection. Reading either raises `Broken` where it has errors."""

    def __init__(self, collection: Collection, manifest: Manifest) -> None:
        self.root = collection.root
        self._collection = collection
        self._manifest = manifest

    @cached_property
    def settings(self) -> Settings:
        """Return the settings."""
        loaded = self._collection.settings_file
        return self._collection.settings() if loaded is None else usable(loaded)

    @cached_property
    def register(self) -> Register | None:
        """Return the register, or None where the collection has none."""
        loaded = self._collection.register_file
        return None if loaded is None else usable(loaded)

    @cached_property
    def limits(self) -> Limits:
        """Return what the making of one document may take."""
        return Limits(self.settings.limits.seconds, self.settings.limits.memory_mb)

    def digest(self, folders: Sequence[Path]) -> str:
        """Return the digest of everything that all pages depend on; `folders` are those of the templates.

        Which file is the logo stands in the settings. The manifest knows it for settings that have not changed, so that
        nothing has to be parsed. Raises `FileProblem` where the logo lies outside the collection.
        """
        settings = self._collection.settings_path
        shared = [settings, self._collection.register_path]
        sha256 = hashlib.sha256(read_bytes(settings, MAX_BYTES) if settings.exists() else b"").hexdigest()
        known, logo = self._manifest.logo_of(sha256)
        if not known:
            logo = self.settings.look.logo
            self._manifest.remember_logo(sha256, logo)
        if logo is not None:
            shared.append(logo_path(self.root, logo))
        return of_surroundings(self.root, shared, folders)


def usable(loaded: Loaded[T]) -> T:
    """Return the document of a file that was read. Raises `Broken` where it has findings of level fejl."""
    errors = tuple(finding for finding in loaded.findings if finding.level is Level.FEJL)
    if loaded.document is None or errors:
        raise Broken(BrokenFile(loaded.source, errors or loaded.findings))
    return loaded.document
