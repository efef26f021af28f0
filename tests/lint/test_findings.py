"""What a careful editor found in the two real descriptions (data/lint-findings.json) is reported, each at its quote.

A row of the table that is marked A (built-in lists and the schema) or B (register and phrase table) has to be reported
by its rule, so that the finding and the quote share characters. Rows marked C and M are listed with the reason why not.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from funkbesk.documents.description import RoleDescription, UnitDescription
from funkbesk.findings import Finding
from funkbesk.lint.analysis import Analysis
from funkbesk.lint.check import check
from funkbesk.lint.names import rule_names
from funkbesk.lint.selection import Selection
from funkbesk.lint.text import Text
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

# Quotes that show what is right, or what the other quote is compared with: a finding there would be noise.
CONTRAST = {
    ("T01", "FK.FORM.5"): "koordinering er den form, beskrivelsen bruger mest; koordination meldes",
    ("T02", "FK.REF"): "rollens fulde navn, som kortformerne sammenlignes med",
    ("T05", "LS.ANV.1"): "bestemt form af titlens eget ord; inden for hver beskrivelse er betegnelsen den samme",
    ("T08", "FK.KOMP.6"): "i forhold til er den form, beskrivelsen bruger mest; de to andre former meldes",
    ("T08", "FK.ANS.p1"): "som FK.KOMP.6",
    ("D08", "LS.OPG1.1"): "overlap med synonymparret i det næste punkt, hvor det meldes",
    ("G24", "FK.OPG.2"): "samarbejde om er den rigtige form",
    ("S03", "FK.ANV.3"): "rytmen er der: en gang årligt; at forummet mangler, melder anv-forum",
    ("S03", "FK.ANV.4"): "rytmen er der: fire gange årligt",
    ("S03", "LS.ANV.3"): "rytmen er der: årligt",
    ("G01", "FK.FORM.2"): "den rigtige form",
    ("G01", "FK.OPG.2"): "den rigtige form",
    ("G03", "FK.ANS.1"): "den rigtige form: fagligt klædt på",
    ("L13", "FK.OPG.3"): "den rigtige tankestreg",
}

# Quotes that the finding at another quote of the row is compared with: it may be reported here as well, or not.
PARTNER = {
    ("G04", "FK.OPG.1"): "ental, som indledningen siger; meldes ved flertalsformen",
    ("G11", "FK.ANS.p2"): "indledningen; meldes ved punktet, der gentager den",
    ("L01", "FK.KOMP.1"): "den form, de fleste punkter har",
    ("L02", "FK.ANS.3"): "den form, de fleste punkter har",
    ("L03", "LS.OPG2.1"): "den form, de fleste punkter har",
    ("L04", "LS.OPG1.2"): "søsterafsnittet, som der sammenlignes med",
    ("L05", "FK.ANV.1"): "den form, de fleste punkter har",
    ("L05", "FK.ANV.4"): "som FK.ANV.1",
    ("L06", "LS.ANV.1"): "helsætning med grundled, som der sammenlignes med",
    ("L06", "LS.ANV.2"): "som LS.ANV.1",
    ("L07", "FK.KOMP.12"): "uden punktum som de fleste punkter",
    ("L07", "FK.KOMP.14"): "punktum efter sidste punkt alene er normalt; meldes ved FK.KOMP.13",
    ("L08", "FK.FORM.7"): "dokumentets egen måde; meldes ved listen, der afviger",
    ("L09", "FK.OPG.9"): "den anden beskrivelses måde",
    ("D01", "FK.FORM.1"): "det første af to ens punkter; meldes ved det andet",
    ("D02", "FK.FORM.2"): "det første af to ens punkter; meldes ved det andet",
    ("D03", "FK.KOMP.1"): "det første af to ens punkter; meldes ved det andet",
    ("D04", "LS.FORM"): "det første sted; meldes ved punktet",
}
# one paragraph whose first sentence is what the others are compared with
FIRST_SENTENCE = "Ledelsessekretariatet fungerer som"
# what is missing has no quote: it is reported at a key
ELSEWHERE = {"S01": ("status",)}

# Marked C (right too seldom to be shown unasked) or M (needs a reader).
NOT_REPORTED = {
    "G10": "C: om en relativsætning er slut, kan kun ses med en sætningsanalyse",
    "G13": "C: et navneordsled og et udsagnsord i samme punkt; navneord og nutid kan have samme endelse",
    "G14": "M: hvad den viser tilbage til, kræver en læser",
    "G19": "C: tillægsord og sammensætningsled om samme ord er ofte rigtigt",
    "G20": "C: om led er parallelle efter både, kræver en sætningsanalyse",
    "G25": "C: samt er rigtigt dansk; valget er smag",
    "D05": "C: ligheden (0,38) er under grænsen for dubletter; ordet lovgivning skal stå flere steder",
    "D06": "C: ligheden (0,25-0,33) er under grænsen for dubletter",
    "D10": "M: at onboarding og opstart her er samme tidspunkt, kræver en læser",
    "D12": "C: ordstammerne overlapper kun 0,11",
    "S05": "C: reglen placering-type melder det, når der bliver bedt om det",
    "S06": "M: om en beføjelse er aftalt, kan kun ledelsen svare på; ansvarsmatricen viser den",
}


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


def is_partner(quote: Quote) -> bool:
    return (quote.id, quote.place) in PARTNER or quote.quote == FIRST_SENTENCE


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


@pytest.mark.parametrize("quote", [pytest.param(one, id=f"{one.id}-{one.place}") for one in quotes("AB")])
def test_reported_at_its_quote(quote: Quote) -> None:
    landed = [rule for rule in quote.rules if rule in rule_names()]
    if not landed:
        pytest.xfail(f"{quote.rules} is not written yet")
    hits = [bool(reported(quote, rule)) for rule in landed]
    row = next(row for row in rows() if row["id"] == quote.id)
    if (quote.id, quote.place) in CONTRAST:
        assert not any(hits), "a quote that shows what is right is reported"
    elif not is_partner(quote):
        assert all(hits) if "+" in row["rule"] else any(hits), f"{quote.quote!r} at {span_of(quote)}"


@pytest.mark.parametrize(
    "quote", [pytest.param(one, id=f"{one.id}-{one.place}") for one in quotes("C") if one.id == "S05"]
)
def test_reported_on_request(quote: Quote) -> None:
    assert reported(quote, "placering-type", select="placering-type")
    assert not reported(quote, "placering-type")


def test_every_row_is_accounted_for() -> None:
    marks = {row["id"]: row["auto"] for row in rows()}
    assert {number for number, mark in marks.items() if mark in "CM"} == NOT_REPORTED.keys()
    assert all(reason.startswith(f"{marks[number]}: ") for number, reason in NOT_REPORTED.items())
    assert {number for number, _ in CONTRAST} <= {number for number, mark in marks.items() if mark in "AB"}
    shown = {(one.id, one.place) for one in quotes("AB")}
    assert CONTRAST.keys() | PARTNER.keys() <= shown
    assert {number for number, _ in shown - CONTRAST.keys() - PARTNER.keys()} == {
        number for number, mark in marks.items() if mark in "AB"
    }
