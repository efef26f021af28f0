"""A file to blocks, by what its bytes and its name say it is."""

from __future__ import annotations

from pathlib import PurePath
from typing import TYPE_CHECKING

from funkbesk.importing.blocks import Stream
from funkbesk.importing.headings import Headings
from funkbesk.importing.known import Known
from funkbesk.importing.problem import ImportProblem
from funkbesk.importing.remarks import Remark
from funkbesk.importing.word.own import own_id

if TYPE_CHECKING:
    from funkbesk.importing.lines import IsHeading

MAX_BYTES = 64 * 1024 * 1024
"""Of a document with pictures."""
MAX_TEXT_BYTES = 1024 * 1024
MAX_HTML_BYTES = 16 * 1024 * 1024
"""Of a page, which may hold pictures as text."""
ENDINGS = (".docx", ".pdf", ".txt", ".md", ".html")
_TEXT = {".txt": "text", ".text": "text", "": "text", ".md": "markdown", ".markdown": "markdown"}
_HTML = frozenset({".html", ".htm", ".xhtml"})
_SAVE_AS = "Åbn filen i {}, vælg »Gem som« og filtypen »Word-dokument« (.docx), og importér den nye fil."
SAVED_OTHERWISE = {
    ".doc": _SAVE_AS.format("Word"),
    ".dot": _SAVE_AS.format("Word"),
    ".fodt": _SAVE_AS.format("LibreOffice"),
    ".odt": _SAVE_AS.format("Word eller LibreOffice"),
    ".rtf": _SAVE_AS.format("Word eller LibreOffice"),
    ".wpd": _SAVE_AS.format("LibreOffice"),
    ".pages": "Åbn filen i Pages, eksportér den som .docx, og importér den nye fil.",
}
"""What is done with documents of other kinds, by the ending of their names."""
_OTHERS = SAVED_OTHERWISE | {
    ".xlsx": "Kopiér teksten til et Word-dokument, og importér det.",
    ".pptx": "Kopiér teksten til et Word-dokument, og importér det.",
    ".yaml": "Læg filen i mappen descriptions; den er allerede en beskrivelse.",
    ".yml": "Læg filen i mappen descriptions; den er allerede en beskrivelse.",
}
KNOWN = frozenset({*ENDINGS, ".docm", ".dotx", *filter(None, _TEXT), *_HTML, *SAVED_OTHERWISE})
"""The endings of files that are documents, also of those that can't be read as they are."""
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""What .doc files begin with, and .docx files with a password. [MS-CFB] 2.2"""
_RICH_TEXT = rb"{\rtf"


def read_document(data: bytes, name: str, headings: Headings, known: Known) -> Stream:
    """Return the blocks of a document; `name` is what messages call it, its ending says what it is.

    `known` is the description that it goes over: what is a heading there is one here.
    Raises `ImportProblem` for what can't be read: another kind of file, a broken or protected one, one without text.
    """
    stream = _read(data, name, headings, known)
    ending = PurePath(name).suffix.lower()
    if is_pdf(data) and ending != ".pdf":
        stream.remarks.append(Remark("import-endelse", f"Filen er en PDF, selv om navnet ender på »{ending}«."))
    if not any(character.isalnum() for block in stream.blocks for character in block.text):  # dots and dashes at most
        raise ImportProblem(f"Der er ingen tekst i {name}.", "Kontrollér, at det er den rigtige fil.")
    return stream


def identifier_of(data: bytes, name: str) -> str:
    """Return the id that a Word document carries as one of funkbesk; empty for all other documents.

    Raises `ImportProblem` for a broken Word document.
    """
    if not _is_word(data, name) or len(data) > MAX_BYTES:
        return ""
    from funkbesk.importing.word.package import WordPackage

    return own_id(WordPackage(data, name).property("dc:identifier"))


def is_pdf(data: bytes) -> bool:
    """Return whether these are the bytes of a PDF: its mark is among the first 1,024 (ISO 32000-1, annex H.3.4.1)."""
    return b"%PDF-" in data[:1024]


def _is_word(data: bytes, name: str) -> bool:
    return data.startswith(b"PK\x03\x04") and PurePath(name).suffix.lower() not in _OTHERS


def _read(data: bytes, name: str, headings: Headings, known: Known) -> Stream:
    if len(data) > MAX_BYTES:
        raise ImportProblem(f"{name} er større end {MAX_BYTES // 1024**2} MB.", "Fjern billederne, og prøv igen.")
    ending = PurePath(name).suffix.lower()
    if not data.strip(b"\x00 \t\r\n"):
        raise ImportProblem(f"{name} er tom.", "Kontrollér, at det er den rigtige fil.")

    def is_heading(text: str) -> bool:
        return known.is_heading(text) or (headings.is_known(text) and not known.is_paragraph(text))

    if is_pdf(data):
        from funkbesk.importing.pdf.files import read_pdf

        return read_pdf(data, name, is_heading)
    if _is_word(data, name):
        from funkbesk.importing.word.files import read_word

        return read_word(data, name, is_heading, known.is_paragraph)
    if data.startswith(_RICH_TEXT):
        raise ImportProblem(f"{name} er en RTF-fil og kan ikke importeres.", SAVED_OTHERWISE[".rtf"])
    if data.startswith(_OLD_OFFICE) and ending == ".doc":
        raise ImportProblem(f"{name} er gemt i Words gamle format og kan ikke importeres.", SAVED_OTHERWISE[".doc"])
    if data.startswith(_OLD_OFFICE):
        raise ImportProblem(
            f"{name} er beskyttet med adgangskode eller gemt i Words gamle format.",
            "Åbn filen i Word, fjern adgangskoden, gem den som .docx, og prøv igen.",
        )
    if ending in {".docx", ".pdf"}:
        raise ImportProblem(f"{name} er ødelagt eller ikke en {ending}-fil.", "Åbn filen, gem den igen, og prøv igen.")
    return _read_text(data, name, ending, is_heading)


def _read_text(data: bytes, name: str, ending: str, is_heading: IsHeading) -> Stream:
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
        return read_html(data, name, is_heading)
    return (read_markdown if _TEXT[ending] == "markdown" else read_text)(data, name, is_heading)
