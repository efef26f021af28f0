"""A file to blocks, by what its bytes and its name say it is."""

from __future__ import annotations

from pathlib import PurePath

from funkbesk.importing.blocks import Stream
from funkbesk.importing.headings import Headings
from funkbesk.importing.problem import ImportProblem

MAX_BYTES = 64 * 1024 * 1024
"""Of a document with pictures."""
MAX_TEXT_BYTES = 1024 * 1024
MAX_HTML_BYTES = 16 * 1024 * 1024
"""Of a page, which may hold pictures as text."""
ENDINGS = (".docx", ".pdf", ".txt", ".md", ".html")
_TEXT = {".txt": "text", ".text": "text", "": "text", ".md": "markdown", ".markdown": "markdown"}
_HTML = frozenset({".html", ".htm", ".xhtml"})
_OTHERS = {
    ".doc": "Åbn filen i Word, gem den som .docx, og prøv igen.",
    ".odt": "Åbn filen i LibreOffice eller Word, gem den som .docx, og prøv igen.",
    ".rtf": "Åbn filen i Word, gem den som .docx, og prøv igen.",
    ".pages": "Åbn filen i Pages, eksportér den som .docx, og prøv igen.",
    ".xlsx": "Kopiér teksten til et Word-dokument, og importér det.",
    ".pptx": "Kopiér teksten til et Word-dokument, og importér det.",
    ".yaml": "Læg filen i mappen descriptions; den er allerede en beskrivelse.",
    ".yml": "Læg filen i mappen descriptions; den er allerede en beskrivelse.",
}
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""What .doc files begin with, and .docx files with a password. [MS-CFB] 2.2"""


def read_document(data: bytes, name: str, headings: Headings) -> Stream:
    """Return the blocks of a document; `name` is what messages call it, its ending says what it is.

    Raises `ImportProblem` for what can't be read: another kind of file, a broken or protected one, one without text.
    """
    stream = _read(data, name, headings)
    if not stream.blocks:
        raise ImportProblem(f"Der er ingen tekst i {name}.", "Kontrollér, at det er den rigtige fil.")
    return stream


def is_pdf(data: bytes) -> bool:
    """Return whether these are the bytes of a PDF: its mark is among the first 1,024 (ISO 32000-1, annex H.3.4.1)."""
    return b"%PDF-" in data[:1024]


def _read(data: bytes, name: str, headings: Headings) -> Stream:
    if len(data) > MAX_BYTES:
        raise ImportProblem(f"{name} er større end {MAX_BYTES // 1024**2} MB.", "Fjern billederne, og prøv igen.")
    ending = PurePath(name).suffix.lower()
    if not data.strip(b"\x00 \t\r\n"):
        raise ImportProblem(f"{name} er tom.", "Kontrollér, at det er den rigtige fil.")
    if is_pdf(data):
        from funkbesk.importing.pdf_files import read_pdf

        return read_pdf(data, name, headings.is_known)
    if data.startswith(b"PK\x03\x04") and ending not in _OTHERS:
        from funkbesk.importing.word_files import read_word

        return read_word(data, name, headings.is_known)
    if data.startswith(_OLD_OFFICE):
        raise ImportProblem(
            f"{name} er beskyttet med adgangskode eller gemt i Words gamle format.",
            "Åbn filen i Word, fjern adgangskoden, gem den som .docx, og prøv igen.",
        )
    if ending in {".docx", ".pdf"}:
        raise ImportProblem(f"{name} er ødelagt eller ikke en {ending}-fil.", "Åbn filen, gem den igen, og prøv igen.")
    return _read_text(data, name, ending, headings)


def _read_text(data: bytes, name: str, ending: str, headings: Headings) -> Stream:
    from funkbesk.importing.html_files import read_html
    from funkbesk.importing.text_files import read_markdown, read_text

    if ending not in _TEXT and ending not in _HTML:
        advice = _OTHERS.get(ending, f"Brug en fil, der ender på {', '.join(ENDINGS[:-1])} eller {ENDINGS[-1]}.")
        raise ImportProblem(f"{name} er af en slags, der ikke kan importeres.", advice)
    most = MAX_HTML_BYTES if ending in _HTML else MAX_TEXT_BYTES
    if len(data) > most:
        raise ImportProblem(
            f"{name} er større end {most // 1024**2} MB og for lang til at være en beskrivelse.",
            "Kontrollér, at det er den rigtige fil.",
        )
    if ending in _HTML:
        return read_html(data, name)
    return (read_markdown if _TEXT[ending] == "markdown" else read_text)(data, name, headings.is_known)
