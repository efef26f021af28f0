"""PDFs to blocks, and the description that a PDF of funkbesk carries."""

from __future__ import annotations

import base64
import unicodedata
from collections.abc import Iterator
from typing import Any

from funkbesk.importing.blocks import Join, Stream
from funkbesk.importing.encodings import cleaned
from funkbesk.importing.lines import IsHeading, blocks_of
from funkbesk.importing.pdf.flow import flow_of
from funkbesk.importing.pdf.lines import lines_of
from funkbesk.importing.pdf.process import ask
from funkbesk.importing.problem import ImportProblem
from funkbesk.importing.remarks import Remark

_MOST_ODD = 0.2
"""How many of a text's characters may be none: signs of Word's fonts lie among those for private use."""


def attached_source(data: bytes, name: str) -> Iterator[tuple[str, bytes]]:
    """Yield (name, bytes) of the YAML files that are attached to a PDF. Raises `ImportProblem`."""
    for found in ask(data, name, "sources")["sources"]:
        yield found["name"], base64.b64decode(found["data"])


def read_pdf(data: bytes, name: str, is_heading: IsHeading) -> Stream:
    """Return the blocks of a PDF: lines joined to paragraphs and bullets, page headers and numbers left out.

    Raises `ImportProblem` for what can't be read: broken, protected, too long, nothing but pictures.
    """
    answer = ask(data, name, "text")
    pages: list[dict[str, Any]] = answer["pages"]
    pictures = [number for number, page in enumerate(pages, 1) if page["picture"]]
    if not any(page["lines"] for page in pages):
        raise ImportProblem(
            f"{name} har ingen tekst, kun billeder af sider (fx en scanning).",
            "Lav tekstgenkendelse (OCR) først, eller brug Word-dokumentet.",
        )
    if not _is_legible("".join(page["raw"] for page in pages)):
        raise ImportProblem(
            f"{name} har en tekst, hvis tegn ikke kan læses: PDF’en mangler den tabel, der siger, hvad de er.",
            "Lav PDF’en igen fra Word, brug Word-dokumentet, eller lav tekstgenkendelse (OCR).",
        )
    found = flow_of(pages)
    joined = blocks_of(lines_of(found.items), is_heading)
    raw = "\n".join(cleaned(" ".join(line.split())) for page in pages for line in _raw_lines(page["raw"]))
    joins = [*found.joins, *joined.joins]
    stream = Stream(joined.blocks, raw, [*found.left_out, *joined.left_out], joins, joined.remarks)
    stream.title = cleaned(answer["title"]).strip()
    stream.joins += [Join(line["spaced"], line["text"]) for page in pages for line in page["lines"] if line["spaced"]]
    stream.remarks += [
        Remark("import-billede", "Siden er et billede uden tekst. Det, der står på den, er ikke med.", f"side {number}")
        for number in pictures
    ]
    return stream


def _is_legible(text: str) -> bool:
    """Return whether most characters are ones that a text has, and not numbers of glyphs."""
    written = [character for character in text if not character.isspace()]
    odd = sum(unicodedata.category(character) in {"Cc", "Co", "Cn"} or character == "\ufffd" for character in written)
    return odd <= len(written) * _MOST_ODD


def _raw_lines(text: str) -> Iterator[str]:
    for line in text.splitlines():
        yield f"{line[:-1]}\u00ad" if line.endswith("\u2010") else line.replace("\u2010", "-")
