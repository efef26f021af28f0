"""Word documents to blocks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element

from funkbesk.danish import count
from funkbesk.display import cut
from funkbesk.importing.blocks import BOLD_LEVEL, Block, Join, LeftOut, Stream
from funkbesk.importing.encodings import cleaned
from funkbesk.importing.lines import IsHeading
from funkbesk.importing.markers import marker_of
from funkbesk.importing.remarks import Remark
from funkbesk.importing.tables import read_table
from funkbesk.importing.word.own import FOOTER, HEADER, own_id, without_surroundings
from funkbesk.importing.word.package import WordPackage
from funkbesk.importing.word.styles import Styles
from funkbesk.importing.word.text import ParagraphText, paragraph_text, plain_text, without_deleted

_AROUND = frozenset({"sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag", "txbxContent"})
_LONGEST_BOLD = 80
_SHOWN = 60
_ABOUT = ("dc:title", "dc:subject", "dc:creator", "cp:keywords")
IsParagraph = Callable[[str], bool]


def read_word(data: bytes, name: str, is_heading: IsHeading, is_paragraph: IsParagraph) -> Stream:
    """Return the blocks of a .docx file.

    `is_heading` and `is_paragraph` tell of a text that has no style of its own what it is.
    Raises `ImportProblem` for a broken, protected or oversized file.
    """
    package = WordPackage(data, name)
    body = package.document
    notes = [(kind, root) for kind in ("footnote", "endnote") for root in package.related(f"{kind}s")]
    deleted = [text for root in (body, *(root for _, root in notes)) for text in without_deleted(root)]
    styles = Styles(package.related("styles"), package.related("numbering"))
    walker = _Walker(styles, is_heading, is_paragraph, _notes(notes))
    stream = Stream(walker.blocks_of(body), _raw(body, notes), walker.left_out, walker.joins, walker.remarks)
    for kind, label in (("header", HEADER), ("footer", FOOTER)):
        for root in package.related(kind):
            without_deleted(root)
            _leave_out(stream, label, cleaned(plain_text(root)))
    if deleted:
        stream.remarks.append(
            Remark("import-slettet", f"{count(len(deleted), 'slettet sted', 'slettede steder')} er ikke med.")
        )
        stream.left_out += [LeftOut("slettet tekst", text, in_raw=False) for text in deleted]
    if any(root.find("comment") is not None for root in package.related("comments")):
        stream.remarks.append(Remark("import-kommentarer", "Kommentarerne i margenen er ikke med."))
    stream.title = package.property("dc:title")
    stream.about = " ".join(package.property(name) for name in _ABOUT)
    stream.identifier = package.property("dc:identifier")
    if own_id(stream.identifier):
        without_surroundings(stream)
    return stream


def _raw(body: Element, notes: list[tuple[str, Element]]) -> str:
    return cleaned_lines("\n".join(plain_text(root) for root in (body, *(root for _, root in notes))))


def cleaned_lines(text: str) -> str:
    """Return a text of several lines as `cleaned` leaves each of them."""
    return "\n".join(map(cleaned, text.split("\n")))


def _leave_out(stream: Stream, label: str, text: str) -> None:
    if text.strip():
        stream.raw += f"\n{text}"
        stream.left_out.append(LeftOut(label, " ".join(text.split())))


def _whole(lines: list[str]) -> list[str]:
    """Return the lines of one paragraph as texts: a new one begins where there is a sign, or where one has ended."""
    found: list[str] = []
    for line in lines:
        goes_on = found and not marker_of(line) and (not marker_of(found[-1]) or not found[-1].endswith("."))
        if goes_on:
            found[-1] += f" {line}"
        else:
            found.append(line)
    return found


def _is_contents(control: Element) -> bool:
    """Return whether a content control is the table of contents (ECMA-376, part 1, 17.12)."""
    gallery = control.find("sdtPr/docPartObj/docPartGallery")
    return gallery is not None and gallery.get("val", "").startswith("Table of Contents")


def _children(parent: Element, tag: str) -> Iterator[Element]:
    """Yield the rows of a table or the cells of a row, those in controls and tracked changes as well."""
    for child in parent:
        if child.tag == tag:
            yield child
        elif child.tag in _AROUND:
            yield from _children(child, tag)


def _notes(roots: list[tuple[str, Element]]) -> dict[tuple[str, str], Element]:
    return {(kind, note.get("id", "")): note for kind, root in roots for note in root.iter(kind)}


class _Walker:
    """Goes through the body in its order. `_carried` is a paragraph whose end was deleted: the next one goes on."""

    def __init__(
        self,
        styles: Styles,
        is_heading: IsHeading,
        is_paragraph: IsParagraph,
        notes: dict[tuple[str, str], Element],
    ) -> None:
        self.left_out: list[LeftOut] = []
        self.joins: list[Join] = []
        self.remarks: list[Remark] = []
        self._styles = styles
        self._is_heading = is_heading
        self._is_paragraph = is_paragraph
        self._notes = notes
        self._waiting: list[Element] = []
        self._paragraphs = 0
        self._carried = ""
        self._bookmarks: list[str] = []
        self._numbers: Counter[tuple[str, int]] = Counter()

    def blocks_of(self, body: Element) -> list[Block]:
        """Return the blocks of the body, the footnotes behind them."""
        blocks = list(self._inside(body))
        if self._carried:
            blocks.append(Block("afsnit", self._carried, place=self._place()))
        notes = list(dict.fromkeys(self._waiting))
        for note in (*notes, *(note for note in self._notes.values() if note not in notes)):
            text = " ".join(cleaned(plain_text(note)).split())
            if text:
                blocks.append(Block("fodnote", text, place="fodnote"))
        return blocks

    def _inside(self, parent: Element) -> Iterator[Block]:
        for child in parent:
            if child.tag == "p":
                yield from self._paragraph(child)
            elif child.tag == "tbl":
                yield from self._table(child)
            elif child.tag == "sdt" and _is_contents(child):
                self.left_out.append(LeftOut("indholdsfortegnelse", " ".join(cleaned(plain_text(child)).split())))
            elif child.tag in _AROUND:
                yield from self._inside(child)
            elif child.tag == "bookmarkStart" and child.get("name", "").startswith("fb"):
                self._bookmarks.append(child.get("name", ""))

    def _table(self, table: Element) -> Iterator[Block]:
        """Yield the blocks of a table; rows and cells may lie in controls, tables in cells are read for themselves."""
        lines = list(_children(table, "tr"))
        heads = next((number for number, line in enumerate(lines) if line.find("trPr/tblHeader") is None), 0)
        reading = read_table([[list(self._inside(cell)) for cell in _children(line, "tc")] for line in lines], heads)
        self.left_out += reading.left_out
        self.remarks += reading.remarks
        yield from reading.blocks

    def _paragraph(self, paragraph: Element) -> Iterator[Block]:
        self._paragraphs += 1
        found = paragraph_text(paragraph)
        self._waiting += [self._notes[key] for key in found.footnotes if key in self._notes]
        text = "\n".join(map(cleaned, found.text.split("\n"))).strip()
        bookmarks = (*self._bookmarks, *found.bookmarks)
        self._bookmarks = []
        if paragraph.find("pPr/rPr/del") is not None:
            self._carry(text)
        elif self._carried or text:
            before, self._carried = self._carried, ""
            yield from self._written(paragraph, self._put_together(before, text), found, bookmarks)
        for box in found.boxes:
            place = self._place()
            blocks = list(self._inside(box))
            if blocks:
                said = f"»{cut(blocks[0].text, _SHOWN)}« stod i en tekstboks."
                self.remarks.append(Remark("import-tekstboks", said, place))
            yield from blocks

    def _carry(self, text: str) -> None:
        self._carried = self._put_together(self._carried, text)

    def _put_together(self, before: str, after: str) -> str:
        """Return two texts between which the end of a paragraph was deleted; notes the word that became one of two."""
        if not before or not after or before[-1].isspace() or after[0].isspace():
            return before + after
        if before.endswith((".", ":", "!", "?")):
            return f"{before} {after}"
        last, first = before.rsplit(maxsplit=1)[-1], after.split(maxsplit=1)[0]
        self.joins.append(Join(f"{last} {first}", last + first))
        return before + after

    def _written(
        self, paragraph: Element, text: str, found: ParagraphText, bookmarks: tuple[str, ...]
    ) -> Iterator[Block]:
        place = self._place()
        if self._styles.is_contents(paragraph):
            self.left_out.append(LeftOut("indholdsfortegnelse", " ".join(text.split())))
            return
        level = self._styles.heading_level(paragraph)
        lines = [line.strip() for line in text.split("\n") if line.strip()]
        if level is not None:
            yield Block("overskrift", " ".join(lines), level, place=place, bookmarks=bookmarks)
            return
        lines = _whole(lines)
        listed = self._styles.list_place(paragraph)
        for number, line in enumerate(lines):
            marks = bookmarks if number == 0 else ()
            if listed is not None and number == 0:
                marker = "• "
                if listed.numbered:
                    marker = self._number(listed.number, listed.level)
                yield Block("punkt", line, listed.level, marker, place, marks, counted=listed.numbered)
            else:
                yield self._line(line, place, marks, is_bold=self._is_bold(paragraph, found))

    def _line(self, line: str, place: str, bookmarks: tuple[str, ...], *, is_bold: bool) -> Block:
        if self._is_paragraph(line):
            return Block("afsnit", line, place=place, bookmarks=bookmarks)
        marker = marker_of(line)
        rest = line[marker.end :] if marker else line
        if self._is_heading(rest) and not rest[0].islower():
            return Block("overskrift", rest, 0, marker.written if marker else "", place, bookmarks)
        if marker is not None:
            return Block("punkt", rest, 0, marker.written, place, bookmarks)
        if is_bold and len(line) <= _LONGEST_BOLD and not line.endswith((".", ",", ":", ";")):
            return Block("overskrift", line, BOLD_LEVEL, place=place, bookmarks=bookmarks)
        return Block("afsnit", line, place=place, bookmarks=bookmarks)

    def _is_bold(self, paragraph: Element, found: ParagraphText) -> bool:
        style = self._styles.is_bold(paragraph)
        return bool(found.bold) and all(style if one is None else one for one in found.bold)

    def _number(self, number: str, level: int) -> str:
        self._numbers[number, level] += 1
        for deeper in range(level + 1, 9):
            self._numbers[number, deeper] = 0
        return f"{self._numbers[number, level]}. "

    def _place(self) -> str:
        return f"afsnit {self._paragraphs}"
