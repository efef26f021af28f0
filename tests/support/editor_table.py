"""The editor's table of findings in the two real descriptions (data/lint-findings.json), and what is reported."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from funkbesk.documents.description import RoleDescription, UnitDescription
from funkbesk.findings import Finding
from funkbesk.lint.engine.check import check
from funkbesk.lint.engine.selection import Selection
from funkbesk.lint.texts.analysis import Analysis
from funkbesk.lint.texts.text import Text
from funkbesk.reading.collection import Collection, load_file
from funkbesk.reading.parsed import Parsed, Span
from funkbesk.reading.text_places import text_span

ROOT = Path(__file__).resolve().parent.parent.parent
TODAY = date(2026, 11, 1)
FILES = {"FK": "faglig-koordinator.yaml", "LS": "ledelsessekretariatet.yaml"}
SECTIONS = {
    "REF": "organisatorisk_reference",
    "FORM": "formål",
    "OPG": "opgaver",
    "ANS": "ansvar",
    "KOMP": "kompetencer",
    "KVAL": "kvalifikationskrav",
    "ORG": "forankring",
    "ANV": "anvendelse",
}

# rules that are called otherwise than in the table
RULES = {"L09": ["liste-punktum-samling"], "S01": ["status-krav"]}

# what is missing has no quote: it is reported at a key
ELSEWHERE = {"S01": ("status",)}


class Quote(NamedTuple):
    """A quote of the table, and the rules that have to report it."""

    id: str
    place: str
    quote: str
    rules: list[str]


@cache
def rows() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads((ROOT / "tests/data/lint-findings.json").read_text(encoding="utf-8"))
    return found


def quotes(marks: str) -> list[Quote]:
    """Return the quotes of the rows with one of these marks. Joined by + all rules have to report it, else any."""
    return [
        Quote(row["id"], one["loc"], one["quote"], rules)
        for row in rows()
        if row["auto"] in marks
        for rules in (
            [RULES.get(row["id"]) or [part.lower() for part in re.findall("[A-ZÆØÅ]{2,}(?:-[A-ZÆØÅ]+)*", row["rule"])]]
        )
        for one in row["quotes"]
    ]


@cache
def real() -> dict[str, tuple[Parsed, Analysis]]:
    found = {}
    for short, name in FILES.items():
        loaded = load_file(ROOT / "descriptions" / name)
        assert loaded.parsed is not None
        assert isinstance(loaded.document, RoleDescription | UnitDescription)
        found[short] = loaded.parsed, Analysis(loaded.document)
    return found


@cache
def findings(select: str = "") -> list[Finding]:
    selection = Selection(select=frozenset({select} if select else ()))
    return check(Collection(ROOT), today=TODAY, cache=False, selection=selection).findings


def span_of(quote: Quote) -> Span:
    """Return line and column of the quote in its YAML file: of its first place in the section or bullet it names."""
    short, *rest = quote.place.split(".")
    parsed, analysis = real()[short]
    if quote.id in ELSEWHERE:
        return parsed.span(ELSEWHERE[quote.id])
    for text in texts_at(analysis, rest):
        start = text.value.find(quote.quote)
        if start >= 0:
            return text_span(parsed, text.path, start, start + len(quote.quote))
    raise AssertionError(f"{quote.quote!r} does not stand in {quote.place}")


def texts_at(analysis: Analysis, rest: Sequence[str]) -> list[Text]:
    if not rest:
        return list(analysis.texts)
    code = re.fullmatch("([A-Z]+)([0-9]?)", rest[0])
    assert code is not None
    section = SECTIONS[code[1]]
    texts = [text for text in analysis.texts if text.section == section]
    if code[2]:
        groups = list(dict.fromkeys(text.path[2] for text in texts if len(text.path) > 2 and text.path[1] == "grupper"))
        texts = [text for text in texts if text.path[2:3] == (groups[int(code[2]) - 1],)]
    if len(rest) > 1 and rest[1].isdigit():
        return [text for text in texts if text.kind == "punkt"][int(rest[1]) - 1 :][:1]
    return texts


def reported(quote: Quote, rule: str, select: str = "") -> list[Finding]:
    """Return the findings of the rule that share characters with the quote."""
    start, end = span_of(quote)
    name = FILES[quote.place[:2]]
    return [
        finding
        for finding in findings(select)
        if finding.rule == rule and Path(finding.path).name == name
        if (finding.line, finding.column) < end and start < (finding.end[0], finding.end[1])
    ]


def other_findings(quote: Quote) -> list[Finding]:
    """Return what the row's rules report at its other quotes."""
    others = [one for one in quotes("ABC") if one.id == quote.id and one != quote]
    return [finding for one in others for rule in one.rules for finding in reported(one, rule)]


def own_words(quote: Quote) -> list[str]:
    """Return the text that the quote stands in, the headings above it, and the path of its file."""
    short, *rest = quote.place.split(".")
    _, analysis = real()[short]
    texts = [text for text in texts_at(analysis, rest) if quote.quote in text.value]
    headings = [
        heading.value
        for heading in analysis.headings
        for text in texts
        if text.path[: len(heading.path) - 1] == heading.path[:-1]
    ]
    return [*(text.value for text in texts), *headings, f"descriptions/{FILES[short]}"]
