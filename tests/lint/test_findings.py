"""What a careful editor found in the two real descriptions (data/lint-findings.json) is reported, each at its quote.

A row of the table that is marked A (built-in lists and the schema) or B (register and phrase table) has to be reported
by its rule, so that the finding and the quote share characters. Of two quotes that are compared, one is reported, and
its message has to show where the other one is. Rows marked C and M are listed with the reason why not.
"""

from __future__ import annotations

import pytest

from funkbesk.lint.engine.names import rule_names
from tests.support.editor_table import Quote, other_findings, own_words, quotes, reported, rows, span_of

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

# One of two quotes that are compared: the finding at another quote of the row names it, by its own words (how its text
# or its heading begins, or the file's name), or counts it.
NAMED = {
    ("G04", "FK.OPG.1", "At være ambassadør for"): "At være ambassadør for kurs",
    ("G11", "FK.ANS.p2", "Den faglige koordinator har ansvar for:"): "Den faglige koordinator har ansvar for:",
    ("L01", "FK.KOMP.1", "Grundlæggende forståelse for"): "Grundlæggende forståelse for",
    ("L02", "FK.ANS.3", "Facilitere videndeling"): "Facilitere videndeling",
    ("L03", "LS.OPG2.1", "At understøtte chef- og ledergruppen"): "At understøtte chef-",
    ("L04", "LS.OPG1.2", "Betjening og servicering af"): "1. Ledelsesunderstøttelse og politisk",
    ("L05", "FK.ANV.1", "Det er afdelingslederens ansvar ved onboarding"): "Det er afdelingslederens",
    ("L06", "LS.ANV.1", "Beskrivelsen gennemgås"): "Beskrivelsen gennemgås",
    ("L08", "FK.FORM.7", "metodeudvikling."): "Formål med stillingen",
    ("L09", "FK.OPG.9", "myndighed og indsatser"): "descriptions/faglig-koordinator.yaml",
    (
        "D01",
        "FK.FORM.1",
        "sikre kurs, koordinering og commitment på den samlede opgaveløsning",
    ): "At medvirke til at sikre",
    ("D02", "FK.FORM.2", "afdelingen arbejder ud fra kernefortællingen"): "At samarbejde med afdelingslederen omkring",
    ("D03", "FK.KOMP.1", "Grundlæggende forståelse for og viden om det pågældende fagområde"): "om det pågældende",
    ("D04", "LS.FORM", "betjeningen af politiske fagudvalg"): "Ledelsessekretariatet understøtter desuden",
    ("D11", "LS.FORM", "Ledelsessekretariatet fungerer som"): "»Ledelsessekretariatet«",
}
COUNTED = {
    ("L05", "FK.ANV.4", "Fire gange årligt forventningsafstemmer"): "2 af listens 4 punkter som hel sætning",
    ("L06", "LS.ANV.2", "Den anvendes"): "2 af listens 3 punkter som hel sætning",
    ("L07", "FK.KOMP.12", "handlekraftige"): "2 af listens 14 punkter",
    ("L07", "FK.KOMP.14", "stærk faglig kultur."): "2 af listens 14 punkter",
}

# Marked C (right too seldom to be shown unasked) or M (needs a reader).
NOT_REPORTED = {
    "G10": "C: om en relativsætning er slut, kan kun en sætningsanalyse vise; spr-slutkomma melder det på opfordring",
    "G13": "C: navneord og nutid kan have samme endelse; spr-led-blanding melder det på opfordring",
    "G14": "M: hvad den viser tilbage til, kræver en læser",
    "G19": "C: tillægsord og sammensætningsled om samme ord er ofte rigtigt",
    "G20": "C: om led er parallelle efter både, kræver en sætningsanalyse",
    "G25": "C: samt er rigtigt dansk, også i simpel sideordning; valget er smag",
    "D05": "C: ligheden (0,38) er under grænsen for dubletter; ordet lovgivning skal stå flere steder",
    "D06": "C: ligheden (0,25-0,33) er under grænsen for dubletter; dup-punkt-svag melder ét af stederne på opfordring",
    "D10": "M: at onboarding og opstart her er samme tidspunkt, kræver en læser",
    "D12": "C: ordstammerne overlapper kun 0,11; en regel, der så det, ville finde lighed i hvert andet punkt",
    "S05": "C: de første ord siger for lidt om, hvor et punkt hører til; placering-type melder det på opfordring",
    "S06": "M: om en beføjelse er aftalt, kan kun ledelsen svare på; ansvarsmatricen viser den",
}


# Rules that are right too seldom to be shown unasked, and the quotes of rows marked C that they report when asked.
ON_REQUEST = {
    ("G10", "LS.OPG2.3"): "spr-slutkomma",
    ("G13", "FK.KOMP.6"): "spr-led-blanding",
    ("D06", "FK.ANS.3"): "dup-punkt-svag",
    ("S05", "FK.OPG.4"): "placering-type",
    ("S05", "FK.KOMP.12"): "placering-type",
    ("S05", "FK.KOMP.13"): "placering-type",
}


def key(quote: Quote) -> tuple[str, str, str]:
    return quote.id, quote.place, quote.quote


@pytest.mark.parametrize("quote", [pytest.param(one, id=f"{one.id}-{one.place}") for one in quotes("AB")])
def test_reported_at_its_quote(quote: Quote) -> None:
    assert set(quote.rules) & rule_names()
    hits = [bool(reported(quote, rule)) for rule in quote.rules if rule in rule_names()]
    row = next(row for row in rows() if row["id"] == quote.id)
    if (quote.id, quote.place) in CONTRAST:
        assert not any(hits), "a quote that shows what is right is reported"
    elif key(quote) not in NAMED.keys() | COUNTED.keys():
        assert all(hits) if "+" in row["rule"] else any(hits), f"{quote.quote!r} at {span_of(quote)}"


@pytest.mark.parametrize(
    "quote", [pytest.param(one, id=f"{one.id}-{one.place}") for one in quotes("AB") if key(one) in NAMED | COUNTED]
)
def test_the_other_half_is_named(quote: Quote) -> None:
    messages = [finding.message for finding in other_findings(quote)]
    shown = (NAMED | COUNTED)[key(quote)]
    assert any(shown in message for message in messages), messages
    if key(quote) in NAMED:
        assert any(shown.strip("»«") in words for words in own_words(quote)), "it is not the quote's own"


@pytest.mark.parametrize(
    ("quote", "rule"),
    [
        pytest.param(one, ON_REQUEST[one.id, one.place], id=f"{one.id}-{one.place}")
        for one in quotes("C")
        if (one.id, one.place) in ON_REQUEST
    ],
)
def test_reported_on_request(quote: Quote, rule: str) -> None:
    assert reported(quote, rule, select=rule)
    assert not reported(quote, rule)


def test_every_row_is_accounted_for() -> None:
    marks = {row["id"]: row["auto"] for row in rows()}
    assert {number for number, mark in marks.items() if mark in "CM"} == NOT_REPORTED.keys()
    assert all(reason.startswith(f"{marks[number]}: ") for number, reason in NOT_REPORTED.items())
    assert {number for number, _ in CONTRAST} <= {number for number, mark in marks.items() if mark in "AB"}
    shown = {key(one) for one in quotes("AB")}
    halves = NAMED.keys() | COUNTED.keys()
    assert halves <= shown
    assert CONTRAST.keys() <= {one[:2] for one in shown}
    # of each row something is reported itself, and not only shown by another finding
    assert {one[0] for one in shown - halves if one[:2] not in CONTRAST} == {
        number for number, mark in marks.items() if mark in "AB"
    }
