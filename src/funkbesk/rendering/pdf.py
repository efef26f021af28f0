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

import weasyprint
from weasyprint.text.fonts import FontConfiguration

from funkbesk.rendering.fetcher import ForbiddenAddress, ThemeFetcher
from funkbesk.rendering.finishing import finish, is_spoiled
from funkbesk.rendering.fonts import font_faces
from funkbesk.rendering.template_problem import TemplateProblem
from funkbesk.rendering.unprintable import require_printable

# The attachment's dates are required but would be the time of the run; the source's history is in git.
_NO_DATE = datetime(1970, 1, 1, tzinfo=UTC)
_TRIES = 16

# fontTools writes the time of the run into each font that it cuts down, unless this says otherwise
os.environ["SOURCE_DATE_EPOCH"] = "0"
_LOGGER = logging.getLogger("weasyprint")
_LOGGER.setLevel(logging.ERROR)
logging.getLogger("fontTools").setLevel(logging.ERROR)


def make_pdf(html: str, page: Mapping[str, Any], source: bytes, folders: Sequence[Path]) -> bytes:
    """Return the PDF of `html`, with `source` attached under the name in `page`.

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
    attachment = weasyprint.Attachment(
        string=source,
        name=page["source"]["name"],
        description="Beskrivelsen, som dokumentet er dannet af",
        created=_NO_DATE,
        modified=_NO_DATE,
        relationship="Source",
    )
    complaints = _Complaints()
    _LOGGER.addHandler(complaints)
    try:
        written: bytes = weasyprint.HTML(
            string=html, base_url=folders[0].resolve().as_uri() + "/", url_fetcher=ThemeFetcher(folders)
        ).write_pdf(
            finisher=lambda _document, pdf: finish(pdf, padding),
            font_config=fonts,
            stylesheets=[font_css],
            pdf_variant="pdf/a-3a",
            pdf_identifier=hashlib.sha256(source + html.encode()).digest()[:16],
            attachments=[attachment],
        )
    except ForbiddenAddress as error:
        raise TemplateProblem(f"Skabelonen vil hente {_shown(error.address)}, som ikke hører til samlingen.") from error
    finally:
        _LOGGER.removeHandler(complaints)
    if complaints.broken_images:
        raise TemplateProblem(
            "Logoet eller et andet billede kan ikke læses.", "Åbn billedet i et billedprogram, og gem det igen som png."
        )
    return written


class _Complaints(logging.Handler):
    """Hears what WeasyPrint only logs: an image that it can't read is left out, and nobody would know."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.broken_images = False

    def emit(self, record: logging.LogRecord) -> None:
        """Note the record."""
        self.broken_images = self.broken_images or "image" in record.getMessage()


@cache
def _fonts() -> tuple[FontConfiguration, weasyprint.CSS]:
    """Return the font configuration and its rules; once per process, as loading the fonts is the dear part."""
    configuration = FontConfiguration()
    fetcher = ThemeFetcher(())
    return configuration, weasyprint.CSS(string=font_faces(), font_config=configuration, url_fetcher=fetcher)


def _shown(address: str) -> str:
    return address if len(address) <= 80 else address[:79] + "…"
