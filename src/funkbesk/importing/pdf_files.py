"""PDFs to blocks, and the description that a PDF of funkbesk carries."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from typing import Any

from funkbesk.importing.blocks import Stream
from funkbesk.importing.encodings import cleaned
from funkbesk.importing.lines import IsHeading, blocks_of
from funkbesk.importing.pdf_lines import document_lines
from funkbesk.importing.pdf_process import ask
from funkbesk.importing.problem import ImportProblem


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
    found = document_lines(pages)
    joined = blocks_of(found.lines, is_heading)
    raw = "\n".join(cleaned(" ".join(line.split())) for page in pages for line in _raw_lines(page["raw"]))
    stream = Stream(joined.blocks, raw, found.left_out, joined.joins)
    stream.title = cleaned(answer["title"]).strip()
    stream.remarks += [
        f"Side {number} er et billede uden tekst. Det, der står på den, er ikke kommet med." for number in pictures
    ]
    return stream


def _raw_lines(text: str) -> Iterator[str]:
    for line in text.splitlines():
        yield f"{line[:-1]}\u00ad" if line.endswith("\u2010") else line.replace("\u2010", "-")
