"""Texts and pages made from the sources: plain text, HTML, a booklet of 200 pages, and what is longer than allowed."""

from __future__ import annotations

import html
import itertools
import re

from docx import Document
from docx.document import Document as Word
from docx.shared import Mm, Pt

from tests.support.foreign_documents.word import source

VERBS = (
    "Gennemgå", "Opdatere", "Planlægge", "Kontrollere", "Bestille", "Registrere", "Kvalitetssikre", "Fremlægge",
    "Afstemme", "Vedligeholde", "Udarbejde", "Evaluere", "Arkivere", "Koordinere", "Godkende", "Forberede",
    "Indhente", "Beskrive", "Tilrettelægge", "Følge op på", "Oversætte", "Fordele", "Anmelde", "Indberette", "Lukke",
)  # fmt: skip
OBJECTS = (
    "aftaler om vejbelysning", "tilsyn med legepladser", "ansøgninger om gravetilladelse", "registret over grundejere",
    "planen for snerydning", "prøver af badevand", "lister over beskyttede træer", "klager over støj",
    "tilladelser til udeservering", "målinger af grundvand", "regnskab for affaldsgebyrer", "udbud af asfaltarbejder",
    "oversigten over stikrør", "nøgler til pumpestationer", "svar til Teknisk Udvalg", "skiltning på cykelruter",
    "gæsteparkering ved havnen",
    "skovning i kommunens skove", "tømning af bundfældningstanke", "brandveje i kolonihaver",
    "lejeaftaler på genbrugspladsen", "flagning på kommunens bygninger", "taxatilladelser og holdepladser",
    "rottebekæmpelse i byområder", "vandløbsregulativer", "varmeplanens milepæle", "jordflytninger",
    "ledningsoplysninger", "broer og tunneler", "stier i det åbne land", "kirkegårdens grønne anlæg",
    "toiletter på strande",
    "pladser til torvedage", "hegnssyn", "digelag og pumpelag", "byrumsinventar", "ladestandere", "hundeskove",
    "fredede fortidsminder", "sommerhusområdernes veje",
)  # fmt: skip
WHEN = (
    "hver måned", "efter tur i teamet", "inden budgettet lægges", "når naboerne er hørt", "sammen med driften",
    "efter gældende regler", "til det årlige møde",
)  # fmt: skip


def bullets(count: int) -> list[str]:
    """Return `count` different tasks, always the same."""
    turns = itertools.cycle(WHEN)
    made = (f"{verb} {thing} {next(turns)}" for thing in OBJECTS for verb in VERBS)
    return list(itertools.islice(made, count))


def booklet() -> Word:
    """Return a booklet of 200 pages in A5: 40 groups of 25 tasks, each on five pages."""
    word = Document()
    page = word.sections[0]
    page.page_width, page.page_height = Mm(148), Mm(210)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Mm(20)
    word.styles["List Bullet"].font.size = Pt(18)
    word.styles["List Bullet"].paragraph_format.line_spacing = 1.6
    word.styles["List Bullet"].paragraph_format.keep_together = True
    word.add_heading("Opgavekatalog for Teknik og Miljø", 0)
    word.add_heading("Formål", 1)
    word.add_paragraph("Kataloget viser alle de opgaver, som Teknik og Miljø løser i Havnby Kommune.")
    word.add_heading("Opgaver", 1)
    tasks = bullets(1000)
    for index, thing in enumerate(OBJECTS):
        heading = word.add_heading(thing[0].upper() + thing[1:], 2)
        heading.paragraph_format.page_break_before = index > 0
        for task in tasks[25 * index : 25 * index + 25]:
            word.add_paragraph(task, style="List Bullet")
    return word


def sentences(count: int) -> str:
    return " ".join(f"Afdelingen skal {task[0].lower()}{task[1:]}." for task in bullets(count))


def long_section() -> Word:
    """Return a description whose purpose is 30 paragraphs of prose: more than 8,000 characters in one text."""
    word = Document()
    word.add_heading("Funktionsbeskrivelse for Driftsafdelingen", 0)
    word.add_heading("Formål", 1)
    lines = re.findall(r"[^.]+\.", sentences(180))
    for start in range(0, 180, 6):
        word.add_paragraph("".join(lines[start : start + 6]).strip())
    word.add_heading("Opgaver", 1)
    for task in bullets(5):
        word.add_paragraph(task, style="List Bullet")
    return word


def long_prose() -> Word:
    """Return 40 chapters of about 7,500 characters: each allowed, together more than a file may be."""
    word = Document()
    word.add_heading("Driftshåndbog for Teknik og Miljø", 0)
    everything = sentences(1000)
    for number in range(40):
        word.add_heading(f"Kapitel om {OBJECTS[number]}", 1)
        start = everything.index("Afdelingen", number * 1500)
        whole = everything[start : start + 7500]
        word.add_paragraph(whole[: whole.rindex(".") + 1])
    return word


def many_bullets() -> str:
    lines = "\n".join(f"- {task}" for task in bullets(230))
    return f"Funktionsbeskrivelse for tilsynsførende\n\nOpgaver\n{lines}\n"


def long_bullet() -> str:
    return (
        f"# Funktionsbeskrivelse for driftsledere\n\n## Opgaver\n\n- Lede driften\n- {sentences(70)}\n- Holde møder\n"
    )


def plain(name: str, mark: str) -> str:
    """Return the text as one types it in Notepad: a heading is a line of its own with a blank line above."""
    title, sections = source(name)
    lines = [title]
    for section in sections:
        lines += ["", section.heading]
        for line in section.lines:
            if line.startswith("- "):
                lines.append(mark + line[2:])
            else:
                lines += [""] * (not lines[-1].startswith(section.heading)) + [line]
    return "\n".join(lines) + "\n"


def html_page(name: str, style: str = "") -> str:
    title, sections = source(name)
    parts = [f'<!DOCTYPE html><html lang="da"><head><meta charset="utf-8"><title>{html.escape(title)}</title>']
    parts.append(f"<style>{style}</style></head><body><h1>{html.escape(title)}</h1>")
    for section in sections:
        parts.append(f"<h2>{html.escape(section.heading)}</h2>")
        for is_list, lines in itertools.groupby(section.lines, lambda line: line.startswith("- ")):
            tag = "li" if is_list else "p"
            body = "".join(f"<{tag}>{html.escape(line.removeprefix('- '))}</{tag}>" for line in lines)
            parts.append(f"<ul>{body}</ul>" if is_list else body)
    return "".join(parts) + "</body></html>"
