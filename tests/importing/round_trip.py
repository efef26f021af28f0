"""A description to Word and back, as the commands do it, in one process."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from funkbesk.cli.importing.import_findings import findings_of
from funkbesk.cli.importing.import_targets import Targets
from funkbesk.cli.importing.imported_file import ImportedFile, file_of
from funkbesk.importing.headings import Headings
from funkbesk.reading.collection import Collection, load
from funkbesk.rendering.page import build_page
from funkbesk.rendering.word.document import make_docx
from tests.importing.own_descriptions import written
from tests.support.contents import content_of_page

REGISTER = """\
kommune: Prøvekommunen
enheder:
  stab: {navn: Staben}
roller:
  afdelingsleder: {navn: afdelingsleder, former: [afdelingslederen]}
  konsulent: {navn: konsulent, former: [konsulenten]}
"""


def set_up(root: Path) -> Path:
    """Make a collection without descriptions in the folder, and return it."""
    (root / "descriptions").mkdir()
    (root / "funkbesk.yaml").write_text("forvaltning: stab\n", "utf-8")
    (root / "descriptions" / "organisation.yaml").write_text(REGISTER, "utf-8")
    return root


def printed(root: Path, data: dict[str, Any]) -> tuple[bytes, bytes]:
    """Put the description into the collection; return its file and its Word file."""
    source = written(data)
    path = root / "descriptions" / "rolle.yaml"
    path.write_bytes(source)
    document = load(source, path).document
    assert document is not None
    collection = Collection(root)
    page = build_page(document, collection.register(), collection.settings(), source, path.name, root)
    return source, make_docx(content_of_page(page), page)


def imported_again(root: Path, word: bytes, out: Path | None = None) -> ImportedFile:
    """Return what the import of the Word file makes of it."""
    collection = Collection(root)
    return file_of(word, Path("rolle.docx"), None, collection, Headings(), Targets(collection, out, 1))


def told(result: ImportedFile) -> list[tuple[str, str]]:
    """Return (rule, message) of all that the import tells."""
    return [(one.rule, one.message) for one in findings_of(result.draft, result.left_out, "rolle.docx")]
