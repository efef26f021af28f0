"""HTML to PDF: one file that is PDF/UA-1 and PDF/A-3a, with its YAML source attached, and the same bytes every time.

WeasyPrint writes PDF/A-3a; what PDF/UA-1 asks for beside it is put in by the finisher, right before the file is
written. No clock, no random id: the file identifier is made from what the document is made of.
"""

from __future__ import annotations

import hashlib
import logging
import os
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

from funkbesk.rendering import without_machine_fonts  # noqa: F401 (before WeasyPrint)

# isort: split
import pydyf
import weasyprint
from weasyprint.text.fonts import FontConfiguration

from funkbesk.rendering import theme_address
from funkbesk.rendering.fetcher import ForbiddenAddress, ThemeFetcher
from funkbesk.rendering.finishing import finish, is_spoiled
from funkbesk.rendering.fonts import font_faces
from funkbesk.rendering.template_problem import broken_image, forbidden, relative_link
from funkbesk.rendering.unprintable import missing_in_theme, require_printable

# The attachment's dates are required but would be the time of the run; the source's history is in git.
_NO_DATE = datetime(1970, 1, 1, tzinfo=UTC)
_TRIES = 16

# fontTools writes the time of the run into each font that it cuts down, unless this says otherwise
os.environ["SOURCE_DATE_EPOCH"] = "0"
_LOGGER = logging.getLogger("weasyprint")
_LOGGER.setLevel(logging.WARNING)
_LOGGER.propagate = False  # to `_Complaints` alone
logging.getLogger("fontTools").setLevel(logging.ERROR)


def make_pdf(html: str, page: Mapping[str, Any], source: bytes, folders: Sequence[Path]) -> bytes:
    """Return the PDF of `html`, with `source` attached under the name in `page`, where the page has a source.

    Raises `TemplateProblem` where the page asks for a file or an address outside of the theme, and
    `UnprintableCharacter` where it holds a character that the font lacks.
    """
    require_printable(html)
    written = b""
    for padding in range(_TRIES):
        written = _write(html, page, source, folders, padding)
        if not is_spoiled(written):
            break
    return written


def _write(html: str, page: Mapping[str, Any], source: bytes, folders: Sequence[Path], padding: int) -> bytes:
    fonts, font_css = _fonts()
    complaints = _Complaints()
    _LOGGER.addHandler(complaints)
    try:
        written: bytes = weasyprint.HTML(
            string=html, base_url=theme_address.BASE, url_fetcher=ThemeFetcher(folders)
        ).write_pdf(
            finisher=lambda _document, pdf: _finish(pdf, padding),
            font_config=fonts,
            stylesheets=[font_css],
            pdf_variant="pdf/a-3a",
            pdf_identifier=hashlib.sha256(source + html.encode()).digest()[:16],
            attachments=_attachments(page, source),
        )
    except ForbiddenAddress as error:
        raise forbidden(error.address) from error
    finally:
        _LOGGER.removeHandler(complaints)
    if complaints.missing:
        raise missing_in_theme(complaints.missing)
    if complaints.broken_image is not None:
        raise broken_image(complaints.broken_image)
    return written


def _attachments(page: Mapping[str, Any], source: bytes) -> list[weasyprint.Attachment]:
    if page["source"] is None:
        return []
    return [
        weasyprint.Attachment(
            string=source,
            name=page["source"]["name"],
            description="Filen, som dokumentet er dannet af",
            created=_NO_DATE,
            modified=_NO_DATE,
            relationship="Source",
        )
    ]


def _finish(pdf: pydyf.PDF, padding: int) -> None:
    for thing in pdf.objects:
        is_link = isinstance(thing, pydyf.Dictionary) and thing.get("Type") == "/Annot" and "A" in thing
        if is_link and theme_address.is_relative(address := thing["A"]["URI"].string):
            raise relative_link(address)
    finish(pdf, padding)


class _Complaints(logging.Handler):
    """Hears what WeasyPrint only logs, and nobody would know: an image that it can't read, a glyph that is missing."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.broken_image: str | None = None
        self.missing = ""

    def emit(self, record: logging.LogRecord) -> None:
        """Note the record."""
        first = str(record.args[0]) if isinstance(record.args, tuple) and record.args else ""
        if str(record.msg).startswith(".notdef"):
            self.missing = self.missing or first
        elif record.levelno >= logging.ERROR and self.broken_image is None and "image" in record.getMessage():
            self.broken_image = first


@cache
def _fonts() -> tuple[FontConfiguration, weasyprint.CSS]:
    """Return the font configuration and its rules; once per process, as loading the fonts is the dear part."""
    configuration = FontConfiguration()
    fetcher = ThemeFetcher(())
    return configuration, weasyprint.CSS(string=font_faces(), font_config=configuration, url_fetcher=fetcher)
