"""The Word documents of tests/data/import, each written the way a secretary somewhere writes hers."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from docx import Document
from docx.document import Document as Word
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

from tests.support.source_tree import ROOT

KILDER = ROOT / "tests" / "data" / "import" / "kilder"
NBSP = "\u00a0"


@dataclass
class Section:
    """A heading with its lines, still marked as in the source: `- ` bullet, `### ` group, `| ` row."""

    heading: str
    lines: list[str] = field(default_factory=list)


def source(name: str) -> tuple[str, list[Section]]:
    """Return the title and the sections of `kilder/<name>.md` (`## art | Overskrift`)."""
    lines = [line for line in (KILDER / f"{name}.md").read_text(encoding="utf-8").splitlines() if line]
    sections: list[Section] = []
    for line in lines[1:]:
        if line.startswith("## "):
            sections.append(Section(line.partition(" | ")[2]))
        else:
            sections[-1].lines.append(line)
    return lines[0][2:], sections


def cells(row: str) -> list[str]:
    return [cell.strip() for cell in row.strip("|").split("|")]


def fill(word: Word, sections: list[Section]) -> None:
    """Write the sections with Word's own headings, bullets and tables."""
    for section in sections:
        word.add_heading(section.heading, 1)
        table = None
        for line in section.lines:
            if line.startswith("| "):
                table = table or word.add_table(0, len(cells(line)), style="Table Grid")
                for cell, text in zip(table.add_row().cells, cells(line), strict=True):
                    cell.text = text
            elif line.startswith("- "):
                word.add_paragraph(line[2:], style="List Bullet")
            elif line.startswith("### "):
                word.add_heading(line[4:], 2)
            else:
                word.add_paragraph(line)


def styled(name: str) -> Word:
    """Return the text with styles: title, headings, bullets, tables."""
    title, sections = source(name)
    word = Document()
    if title:
        word.add_heading(title, 0)
    fill(word, sections)
    return word


def danish(name: str) -> Word:
    """Return the text as a Danish Word saves it: Danish style ids, bullets set on the paragraph in Symbol."""
    word = styled(name)
    ids = {
        "Title": "Titel",
        "Heading1": "Overskrift1",
        "ListParagraph": "Listeafsnit",
        "ListBullet": "Opstilling-punkttegn",
    }
    for style in word.styles.element.findall(qn("w:style")):
        style.set(qn("w:styleId"), ids.get(style.get(qn("w:styleId")), style.get(qn("w:styleId"))))
    ids["ListBullet"] = "Listeafsnit"
    numbering: Any = word.part.numbering_part.element
    mark = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/>'
    mark += '<w:lvlJc w:val="left"/>'
    mark += '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/></w:rPr></w:lvl>'
    start = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="78"><w:multiLevelType w:val="hybridMultilevel"/>'
    numbering.insert(0, parse_xml(f"{start}{mark}</w:abstractNum>"))
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="78"><w:abstractNumId w:val="78"/></w:num>'))
    body: Any = word.element.body
    for properties in body.iter(qn("w:pPr")):
        style = properties.find(qn("w:pStyle"))
        if style is None:
            continue
        style.set(qn("w:val"), ids.get(style.get(qn("w:val")), style.get(qn("w:val"))))
        if style.get(qn("w:val")) == "Listeafsnit":
            xml = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="78"/></w:numPr>'
            style.addnext(parse_xml(xml))
    return word


def numbered(name: str) -> Word:
    """Number the headings 1., 1.1 by the styles themselves, as Word's multilevel list does."""
    word = styled(name)
    numbering: Any = word.part.numbering_part.element
    level = '<w:lvl w:ilvl="{0}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Heading{1}"/>'
    level += '<w:lvlText w:val="{2}"/><w:lvlJc w:val="left"/></w:lvl>'
    levels = level.format(0, 1, "%1.") + level.format(1, 2, "%1.%2")
    start = f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77"><w:multiLevelType w:val="multilevel"/>'
    numbering.insert(0, parse_xml(f"{start}{levels}</w:abstractNum>"))
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>'))
    for depth in (0, 1):
        style: Any = word.styles[f"Heading {depth + 1}"].element
        properties = style.get_or_add_pPr()
        xml = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{depth}"/><w:numId w:val="77"/></w:numPr>'
        properties.append(parse_xml(xml))
    return word


def add_field(paragraph: Any, code: str, shown: str) -> None:
    for kind in ("begin", "instr", "separate", "shown", "end"):
        run = paragraph.add_run()
        if kind == "instr":
            text = f'<w:instrText {nsdecls("w")} xml:space="preserve"> {code} </w:instrText>'
            run._r.append(parse_xml(text))
        elif kind == "shown":
            run.text = shown
        else:
            run._r.append(parse_xml(f'<w:fldChar {nsdecls("w")} w:fldCharType="{kind}"/>'))


def with_header(name: str) -> Word:
    """Put a header, and a footer with the page number in fields, on every page."""
    word = styled(name)
    for paragraph in word.paragraphs:
        # Lines are let go over the page break one by one, so that bullets and sentences are cut in two.
        paragraph.paragraph_format.widow_control = False
    word.styles["Normal"].font.size = Pt(15)
    section = word.sections[0]
    section.header.paragraphs[0].text = "Havnby Kommune\tÆldre og Sundhed\tVersion 3, 2026"
    section.header.paragraphs[0].runs[0].font.size, section.bottom_margin = Pt(11), Mm(22)
    footer = section.footer.paragraphs[0]
    footer.add_run("Sagsnr. 27.00.00-P35-3-26\t\tSide ")
    add_field(footer, "PAGE", "1")
    footer.add_run(" af ")
    add_field(footer, "NUMPAGES", "3")
    return word


def typed(name: str) -> Word:
    """Bold lines for headings, typed bullets, line breaks, tabs and hard spaces: no style anywhere."""
    title, sections = source(name)
    word = Document()
    run = word.add_paragraph().add_run(title.replace(" – ", " –\n"))
    run.bold, run.font.size = True, Pt(16)
    marks = {1: "•\t", 2: "-  ", 3: f"-{NBSP}", 4: "–\t", 5: "*\t"}
    for index, section in enumerate(sections):
        word.add_paragraph()
        word.add_paragraph().add_run(section.heading + ":").bold = True
        bullets = [line[2:] for line in section.lines if line.startswith("- ")]
        for line in section.lines:
            if not line.startswith("- "):
                word.add_paragraph(line.replace("kl. ", f"kl.{NBSP}").replace(". Sk", ".\nSk") + " ")
        if index == 2:
            # One paragraph with five bullets, each on its own line: Shift+Enter.
            lines = (f"{marks[1]}{bullet}  ".replace("10.000 kr", f"10.000{NBSP}kr") for bullet in bullets)
            word.add_paragraph("\n".join(lines))
        else:
            for bullet in bullets:
                # The writer broke the long lines by hand and moved the rest in with a tab.
                text = bullet.replace(", og at", ",\n\tog at").replace(", når", f", når{NBSP}")
                word.add_paragraph(marks[index] + text.replace(f"{NBSP} ", NBSP))
    return word


def moved(name: str) -> Word:
    """Track a moved bullet, a joined paragraph, a deleted row of text and a change of format only."""
    word = styled(name)
    who = 'w:author="Teamleder" w:date="2026-10-01T08:00:00Z"'
    body: Any = word.element.body
    bullets = [paragraph for paragraph in word.paragraphs if paragraph.style and paragraph.style.name == "List Bullet"]
    first, second, third = bullets[0]._p, bullets[1]._p, bullets[2]._p
    text = bullets[0].text
    moved_run = f"<w:r><w:t>{text}</w:t></w:r>"
    for run in list(first.r_lst):
        first.remove(run)
    old = f'<w:moveFrom {nsdecls("w")} w:id="901" {who}>{moved_run}</w:moveFrom>'
    first.append(parse_xml(old))
    first.get_or_add_pPr().append(parse_xml(f'<w:rPr {nsdecls("w")}><w:moveFrom w:id="902" {who}/></w:rPr>'))
    new = (
        f'<w:p {nsdecls("w")}><w:pPr><w:pStyle w:val="ListBullet"/><w:rPr><w:moveTo w:id="903" {who}/></w:rPr></w:pPr>'
    )
    third.addnext(parse_xml(f'{new}<w:moveTo w:id="904" {who}>{moved_run}</w:moveTo></w:p>'))
    gone = '<w:r><w:delText xml:space="preserve"> på papir</w:delText></w:r>'
    second.append(parse_xml(f'<w:del {nsdecls("w")} w:id="905" {who}>{gone}</w:del>'))
    change = f'<w:rPr {nsdecls("w")}><w:b/><w:rPrChange w:id="906" {who}><w:rPr/></w:rPrChange></w:rPr>'
    third.r_lst[0].insert(0, parse_xml(change))
    last = word.paragraphs[-1]._p
    joined = f'<w:pPr {nsdecls("w")}><w:rPr><w:del w:id="907" {who}/></w:rPr></w:pPr>'
    tail = parse_xml(f'<w:p {nsdecls("w")}><w:r><w:t xml:space="preserve"> Vagten er på skift.</w:t></w:r></w:p>')
    last.insert(0, parse_xml(joined))
    body.insert(body.index(last) + 1, tail)
    return word


def template(name: str) -> Word:
    """Fill in the municipality's template: content controls, fields, split runs, Word's own hyphens."""
    title, sections = source(name)
    word = Document()
    body: Any = word.element.body
    start = f'<w:sdt {nsdecls("w")}><w:sdtPr><w:alias w:val="Titel"/></w:sdtPr><w:sdtContent>'
    head = f'<w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>{title}</w:t></w:r></w:p>'
    body.insert(0, parse_xml(f"{start}{head}</w:sdtContent></w:sdt>"))
    fill(word, sections)
    for paragraph in word.paragraphs:
        text = paragraph.text
        if not text or not paragraph.runs or text == title:
            continue
        half = len(text) // 2
        runs = [f'<w:r><w:t xml:space="preserve">{part}</w:t></w:r>' for part in (text[:half], text[half:])]
        inner = (
            f'{runs[0]}<w:proofErr w:type="spellStart"/><w:smartTag w:uri="urn:x" w:element="x">{runs[1]}</w:smartTag>'
        )
        if "lokalplan" in text:
            inner = inner.replace("lokalplan", "lokal</w:t><w:softHyphen/><w:t>plan")
        if "40 dage" in text:
            shown = '</w:t></w:r><w:fldSimple w:instr=" DOCPROPERTY Frist "><w:r><w:t>40</w:t></w:r></w:fldSimple>'
            inner = inner.replace("40", f'{shown}<w:r><w:t xml:space="preserve">')
        if text.startswith("Byggesagsbehandleren er"):
            inner = f"<w:sdt><w:sdtPr/><w:sdtContent>{inner}</w:sdtContent></w:sdt>"
        for run in paragraph.runs:
            paragraph._p.remove(run._r)
        for element in parse_xml(f"<w:p {nsdecls('w')}>{inner}</w:p>"):
            paragraph._p.append(element)
    return word


def form(name: str) -> Word:
    """A form: one table, the headings to the left and the text to the right."""
    lines = [line for line in (KILDER / f"{name}.md").read_text(encoding="utf-8").splitlines() if line]
    word = Document()
    word.add_heading(lines[0][2:], 0)
    table = word.add_table(0, 2, style="Table Grid")
    for line in lines[1:]:
        left, right = table.add_row().cells
        heading, text = cells(line)
        left.paragraphs[0].add_run(heading).bold = True
        parts = text[2:].split(" / - ") if text.startswith("- ") else text.split(" // ")
        for index, part in enumerate(parts):
            paragraph = right.add_paragraph() if index else right.paragraphs[0]
            paragraph.text = part
            if text.startswith("- "):
                paragraph.style = word.styles["List Bullet"]
    return word
