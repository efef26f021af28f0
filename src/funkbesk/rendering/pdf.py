"""HTML to PDF: one file that is PDF/UA-1 and PDF/A-3a, with its YAML source attached, and the same bytes every time.

WeasyPrint writes PDF/A-3a; what PDF/UA-1 asks for beside it is put in by the finisher, right before the file is
written. No clock, no random id: the file identifier is made from what the document is made of.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pydyf
import weasyprint
from weasyprint.text.fonts import FontConfiguration

from funkbesk.rendering.fetcher import ForbiddenAddress, ThemeFetcher
from funkbesk.rendering.fonts import font_faces
from funkbesk.rendering.template_problem import TemplateProblem
from funkbesk.rendering.xmp import add_pdf_ua

# The attachment's dates are required but would be the time of the run; the source's history is in git.
_NO_DATE = datetime(1970, 1, 1, tzinfo=UTC)

logging.getLogger("weasyprint").setLevel(logging.ERROR)
logging.getLogger("fontTools").setLevel(logging.ERROR)


def make_pdf(html: str, page: Mapping[str, Any], source: bytes, folders: Sequence[Path]) -> bytes:
    """Return the PDF of `html`, with `source` attached under the name in `page`.

    Raises `TemplateProblem` where the page asks for a file or an address outside of the theme.
    """
    fonts, font_css = _fonts()
    attachment = weasyprint.Attachment(
        string=source,
        name=page["source"]["name"],
        description="Beskrivelsen, som dokumentet er dannet af",
        created=_NO_DATE,
        modified=_NO_DATE,
        relationship="Source",
    )
    try:
        written: bytes = weasyprint.HTML(
            string=html, base_url=folders[0].resolve().as_uri() + "/", url_fetcher=ThemeFetcher(folders)
        ).write_pdf(
            finisher=_finish,
            font_config=fonts,
            stylesheets=[font_css],
            pdf_variant="pdf/a-3a",
            pdf_identifier=hashlib.sha256(source + html.encode()).digest()[:16],
            attachments=[attachment],
        )
    except ForbiddenAddress as error:
        raise TemplateProblem(f"Skabelonen vil hente {_shown(error.address)}, som ikke hører til samlingen.") from error
    return written


@cache
def _fonts() -> tuple[FontConfiguration, weasyprint.CSS]:
    """Return the font configuration and its rules; once per process, as loading the fonts is the dear part."""
    configuration = FontConfiguration()
    fetcher = ThemeFetcher(())
    return configuration, weasyprint.CSS(string=font_faces(), font_config=configuration, url_fetcher=fetcher)


def _finish(_document: weasyprint.Document, pdf: pydyf.PDF) -> None:
    add_pdf_ua(pdf)
    pdf.catalog["ViewerPreferences"] = pydyf.Dictionary({"DisplayDocTitle": "true"})
    for thing in pdf.objects:
        # the media type would come from a table of the machine's
        if isinstance(thing, pydyf.Stream) and thing.extra.get("Type") == "/EmbeddedFile":
            thing.extra["Subtype"] = "/application#2fyaml"


def _shown(address: str) -> str:
    return address if len(address) <= 80 else address[:79] + "…"
