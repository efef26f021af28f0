"""A .docx file as its parts: a zip archive of XML, read within limits and only in memory."""

from __future__ import annotations

import io
import posixpath
import zipfile
import zlib
from xml.etree.ElementTree import Element

from funkbesk.importing.problem import ImportProblem
from funkbesk.importing.word.xml_tree import BadXml, tree_of

MAX_PART = 32 * 1024 * 1024
MAX_ALL = 64 * 1024 * 1024
MAX_ENTRIES = 5_000
_ENTRY = b"PK\x01\x02"
_NAMESPACES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc:",
    "http://purl.org/dc/elements/1.1/": "dc:",
    "http://schemas.openxmlformats.org/package/2006/metadata/core-properties": "cp:",
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel:",
}


class WordPackage:
    """The parts of one file. Names of parts only lead to other parts: nothing is unpacked."""

    def __init__(self, data: bytes, name: str) -> None:
        """Open the archive; `name` is what messages call it. Raises `ImportProblem`."""
        self._name = name
        self._left = MAX_ALL
        if data.count(_ENTRY) > MAX_ENTRIES:  # before the list of them is made, which would take a lot of memory
            raise self._too_large()
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, OverflowError) as error:
            raise self._broken() from error
        self._parts = {info.filename: info for info in self._archive.infolist()}
        main = self._related("_rels/.rels", "officeDocument")
        self._document = main[0] if main else "word/document.xml"

    @property
    def document(self) -> Element:
        """Return the text itself. Raises `ImportProblem`."""
        root = self.part(self._document)
        body = None if root is None else root.find("body")
        if body is None:
            raise ImportProblem(
                f"{self._name} er ikke et Word-dokument.", "Åbn filen i Word, gem den som .docx, og prøv igen."
            )
        return body

    def related(self, kind: str) -> list[Element]:
        """Return the parts that the document has of a kind ("styles", "header" …), in their order, each once."""
        folder, base = posixpath.split(self._document)
        names = self._related(f"{folder}/_rels/{base}.rels".lstrip("/"), kind, folder)
        return [root for name in dict.fromkeys(names) if (root := self.part(name)) is not None]

    def property(self, name: str) -> str:
        """Return what the file says of itself (`dc:title` …), or nothing."""
        names = self._related("_rels/.rels", "core-properties") or ["docProps/core.xml"]
        root = self.part(names[0])
        return " ".join((root.findtext(name) or "").split()) if root is not None else ""

    def part(self, name: str) -> Element | None:
        """Return the root of a part, None where there is no such part. Raises `ImportProblem`."""
        info = self._parts.get(name)
        if info is None:
            return None
        if info.flag_bits & 1:
            raise ImportProblem(
                f"{self._name} er beskyttet med adgangskode.", "Fjern adgangskoden i Word, og prøv igen."
            )
        self._left -= info.file_size
        if info.file_size > MAX_PART or self._left < 0:
            raise self._too_large()
        try:
            # reads no more than the size that was just looked at, whatever the compressed data would grow to
            return tree_of(self._archive.read(info), _NAMESPACES)
        except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, BadXml) as error:
            raise self._broken() from error

    def _related(self, name: str, kind: str, folder: str = "") -> list[str]:
        root = self.part(name)
        if root is None:
            return []
        return [
            posixpath.normpath(posixpath.join("/" + folder, found.get("Target", ""))).lstrip("/")
            for found in root.iter("rel:Relationship")
            if found.get("Type", "").endswith(f"/{kind}") and found.get("TargetMode") != "External"
        ]

    def _broken(self) -> ImportProblem:
        return ImportProblem(
            f"{self._name} er ødelagt og kan ikke læses.", "Åbn filen i Word, gem den igen, og prøv igen."
        )

    def _too_large(self) -> ImportProblem:
        return ImportProblem(
            f"{self._name} fylder for meget, når den pakkes ud.", "Gem teksten i et nyt Word-dokument, og prøv igen."
        )
