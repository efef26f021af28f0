"""Word files as a test looks at them: as Word would, strictly, and through python-docx."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any
from xml.etree import ElementTree as ET

import docx
from docx.document import Document

from funkbesk.rendering.word.document import make_docx
from tests.support.contents import whole
from tests.support.pages import page

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

# The order of children that Word insists on, of those that we write: ECMA-376, part 1, 17.3.1.26, 17.3.2.28, 17.4.59,
# 17.4.69, 17.6.17, 17.7.4.17, 17.9.6 and 17.15.1.78.
_ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore numPr pBdr tabs spacing ind jc outlineLvl rPr sectPr",
    "rPr": "rStyle rFonts b bCs i iCs strike color sz szCs u vertAlign lang",
    "tblPr": "tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar tblLook tblCaption",
    "tcPr": "tcW gridSpan vMerge tcBorders",
    "tbl": "tblPr tblGrid tr",
    "tr": "trPr tc",
    "sectPr": "headerReference footerReference type pgSz pgMar titlePg",
    "style": "name basedOn next qFormat pPr rPr tblPr tblStylePr",
    "tblStylePr": "pPr rPr tblPr tcPr",
    "lvl": "start numFmt pStyle lvlText lvlJc pPr rPr",
    "num": "abstractNumId lvlOverride",
    "numbering": "abstractNum num",
    "pBdr": "top left bottom right between",
    "tblBorders": "top left bottom right insideH insideV",
    "tblCellMar": "top left bottom right",
    "styles": "docDefaults latentStyles style",
    "docDefaults": "rPrDefault pPrDefault",
    "settings": "zoom defaultTabStop characterSpacingControl compat themeFontLang decimalSymbol listSeparator",
    "body": "p tbl sectPr",
}
_AT_WILL = {"body": {"p", "tbl"}, "sectPr": {"headerReference", "footerReference"}}


def word_file(body: str, **changes: Any) -> bytes:
    """Return the Word file of a page with that HTML as its body."""
    return make_docx(whole(body), page(**changes))


def opened(data: bytes) -> Document:
    """Return the file as python-docx reads it."""
    return docx.Document(io.BytesIO(data))


def parts(data: bytes) -> dict[str, ET.Element]:
    """Return the XML parts of the file by name; each that can't be read fails."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        assert len(set(names)) == len(names)
        return {name: ET.fromstring(archive.read(name)) for name in names if name.endswith((".xml", ".rels"))}


def local(element: ET.Element) -> str:
    return element.tag.rpartition("}")[2]


def attribute(element: ET.Element, name: str) -> str:
    return element.attrib[f"{W}{name}"]


def body_of(data: bytes) -> ET.Element:
    """Return the body of the document."""
    [body] = parts(data)["word/document.xml"]
    return body


def faults(data: bytes) -> list[str]:
    """Return what Word would not open or would have to mend."""
    found = parts(data)
    return [fault for name, root in found.items() for fault in _faults(name, root, found)]


def _faults(name: str, root: ET.Element, others: dict[str, ET.Element]) -> Iterator[str]:
    for element in root.iter():
        if element.tag.startswith(W):
            yield from (f"{name}: {fault}" for fault in _misplaced(element))
    if name == "word/document.xml":
        yield from _unpaired(root)
        yield from _unknown_names(root, others)


def _misplaced(element: ET.Element) -> Iterator[str]:
    tag = local(element)
    children = [local(child) for child in element]
    if tag in _ORDER:
        known = _ORDER[tag].split()
        yield from (f"<{child}> in <{tag}> is not known" for child in children if child not in known)
        free = _AT_WILL.get(tag, set())
        places = [
            min(map(known.index, free)) if child in free else known.index(child) for child in children if child in known
        ]
        if places != sorted(places):
            yield f"<{tag}> is out of order: {children}"
    if tag == "tc" and children[-1:] != ["p"]:
        yield "a cell does not end with a paragraph"
    if tag == "tr" and not any(child == "tc" for child in children):
        yield "a row has no cell"


def _unpaired(root: ET.Element) -> Iterator[str]:
    starts = [attribute(element, "id") for element in root.iter(f"{W}bookmarkStart")]
    ends = [attribute(element, "id") for element in root.iter(f"{W}bookmarkEnd")]
    names = [attribute(element, "name") for element in root.iter(f"{W}bookmarkStart")]
    if starts != sorted(set(starts), key=int) or sorted(starts) != sorted(ends):
        yield f"bookmarks are not paired: {starts} {ends}"
    if len(set(names)) != len(names) or any(len(name) > 40 for name in names):
        yield f"bookmarks are not named right: {names}"


def _unknown_names(root: ET.Element, others: dict[str, ET.Element]) -> Iterator[str]:
    """Yield styles, lists and relationships that are used but not there."""
    styles = {attribute(style, "styleId") for style in others["word/styles.xml"].iter(f"{W}style")}
    lists = {attribute(number, "numId") for number in others["word/numbering.xml"].iter(f"{W}num")}
    relations = {relation.attrib["Id"] for relation in others["word/_rels/document.xml.rels"]}
    for element in root.iter():
        tag = local(element)
        if tag in {"pStyle", "rStyle", "tblStyle"} and attribute(element, "val") not in styles:
            yield f"no style {attribute(element, 'val')}"
        if tag == "numId" and attribute(element, "val") not in lists:
            yield f"no list {attribute(element, 'val')}"
        for key, value in element.attrib.items():
            if key.startswith("{http://schemas.openxmlformats.org/officeDocument/") and value not in relations:
                yield f"no relationship {value}"


def paragraphs(data: bytes) -> list[tuple[str, str]]:
    """Return (style, text) of each paragraph outside of tables; a tab is a space."""
    return [(_style(one), _text(one)) for one in body_of(data) if local(one) == "p"]


def tables(data: bytes) -> list[ET.Element]:
    """Return the tables of the document."""
    return list(body_of(data).iter(f"{W}tbl"))


def rows(table: ET.Element) -> list[list[str]]:
    """Return the texts of the cells of each row."""
    return [[_text(cell) for cell in row.iter(f"{W}tc")] for row in table.iter(f"{W}tr")]


def runs(data: bytes) -> list[tuple[str, str]]:
    """Return (style, text) of each run in the document."""
    return [(_style(run, "rStyle"), _text(run)) for run in body_of(data).iter(f"{W}r")]


def bookmarks(data: bytes) -> dict[str, str]:
    """Return the text between the beginning and the end of each bookmark, by its name."""
    found: dict[str, str] = {}
    for paragraph in body_of(data).iter(f"{W}p"):
        opened_names: dict[str, str] = {}
        for child in paragraph:
            if local(child) == "bookmarkStart":
                opened_names[attribute(child, "id")] = attribute(child, "name")
                found[attribute(child, "name")] = ""
            elif local(child) == "bookmarkEnd":
                del opened_names[attribute(child, "id")]
            for name in opened_names.values():
                found[name] += _text(child)
    return found


def part_text(data: bytes, name: str) -> str:
    """Return the text of a part, fields as their code in braces."""
    pieces = []
    for element in parts(data)[name].iter():
        if local(element) == "fldSimple":
            pieces.append(f"{{{attribute(element, 'instr').strip()}}}")
        elif local(element) == "t" and element.text != "1":
            pieces.append(element.text or "")
        elif local(element) == "tab" and not element.attrib:
            pieces.append("|")
    return "".join(pieces)


def _style(element: ET.Element, tag: str = "pStyle") -> str:
    found = element.find(f"*/{W}{tag}")
    return "" if found is None else attribute(found, "val").replace("Normal", "")


def _text(element: ET.Element) -> str:
    signs = {"tab": " ", "br": "\n"}
    return "".join(one.text or "" if local(one) == "t" else signs.get(local(one), "") for one in element.iter())
