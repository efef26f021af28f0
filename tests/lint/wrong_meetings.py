"""Meetings that can be used, and that a rule of `lint/rules` has something to say about."""

from __future__ import annotations

from tests.support.wrong_file import DESCRIPTION, MEETING, METADATA, Wrong

DATE = "dato: 2027-03-10\n"
MEET = "id: møde\n" + DATE
POINT = MEET + "punkter:\n  a:\n    titel: b\n    "
HELD = MEET + "status: afholdt\npunkter:\n  a:\n    titel: b\n    "
ROLE = {
    DESCRIPTION: "".join(f"{key}: {value}\n" for key, value in METADATA.items())
    + "formål: {punkter: {a: b}}\nopgaver:\n  grupper: {g: {overskrift: c, punkter: {b: d}}}\n"
    + "udgået: {væk: {grund: e}}\n"
}
BEFORE = {
    "meetings/forrige.yaml": "id: forrige\ndato: 2027-02-10\npunkter:\n  a: {titel: b, beslutning: {tekst: c}}\n"
    "  b: {titel: d, beslutninger: {c: {tekst: e}}, afstemninger: {d: {aftale: f}}}\n"
}

MEETINGS = (
    Wrong("a meeting's id that is not its file's", "id-filnavn", "meeting", "id: «andet»\n" + DATE, file=MEETING),
    Wrong(
        "an id that another meeting has",
        "id-i-samlingen",
        "meeting",
        "id: «møde»\n" + DATE,
        file=MEETING,
        files={"meetings/møde.yml": MEET},
    ),
    Wrong(
        "a decision named as an alignment",
        "id-dublet",
        "decision",
        POINT + "afstemninger: {b: {aftale: c}}\n    beslutninger: {«b»: {tekst: d}}\n",
        file=MEETING,
    ),
    Wrong("a meeting of no known forum", "reference-ukendt", "forum", MEET + "forum: «leder»\n", file=MEETING),
    Wrong("an unknown role in the chair", "reference-ukendt", "chair", MEET + "mødeleder: «stab»\n", file=MEETING),
    Wrong("nobody known takes the minutes", "reference-ukendt", "minutes", MEET + "referent: «b»\n", file=MEETING),
    Wrong("an unknown role meets", "reference-ukendt", "present", MEET + "deltagere: [leder, «b»]\n", file=MEETING),
    Wrong("an unknown role stays away", "reference-ukendt", "absent", MEET + "afbud: [«b»]\n", file=MEETING),
    Wrong(
        "an unknown role follows up",
        "reference-ukendt",
        "decision",
        POINT + "beslutning: {ansvarlig: «b»}\n",
        file=MEETING,
    ),
    Wrong(
        "an unknown role among several decisions",
        "reference-ukendt",
        "decisions",
        POINT + "beslutninger: {c: {ansvarlig: stab}, d: {ansvarlig: «b»}}\n",
        file=MEETING,
    ),
    Wrong(
        "an unknown role expects something",
        "reference-ukendt",
        "expectation",
        POINT + "afstemninger: {b: {forventninger: {leder: c, «d»: e}}}\n",
        file=MEETING,
    ),
    Wrong(
        "an unknown role keeps what was agreed",
        "reference-ukendt",
        "alignment",
        POINT + "afstemninger: {b: {aftale: c, ansvarlig: «d»}}\n",
        file=MEETING,
    ),
    Wrong(
        "a point on no description", "møde-henvisning", "description", POINT + "om: [«b»]\n", file=MEETING, files=ROLE
    ),
    Wrong(
        "a decision on no description",
        "møde-henvisning",
        "decision's description",
        POINT + "beslutning: {tekst: b, om: [rolle, «chef#a»]}\n",
        file=MEETING,
        files=ROLE,
    ),
    Wrong(
        "a point on no bullet",
        "møde-henvisning",
        "bullet",
        POINT + "om: [rolle, rolle#a, rolle#g, rolle#opgaver.b, rolle#opgaver, rolle#væk, «rolle#c»]\n",
        file=MEETING,
        files=ROLE,
    ),
    Wrong(
        "a point on a bullet of another section",
        "møde-henvisning",
        "section",
        POINT + "om: [rolle#formål.a, «rolle#opgaver.a»]\n",
        file=MEETING,
        files=ROLE,
    ),
    Wrong(
        "a decision on no bullet",
        "møde-henvisning",
        "decision's bullet",
        POINT + "beslutninger: {b: {tekst: c, om: [«rolle#c»]}}\n",
        file=MEETING,
        files=ROLE,
    ),
    Wrong(
        "an answer on no section",
        "møde-henvisning",
        "assessment",
        POINT + "om: [rolle]\n    vurderinger: {opgaver: {dækkende: ja}, «ansvar»: {dækkende: ja}}\n",
        file=MEETING,
        files=ROLE,
    ),
    Wrong(
        "an alignment on no task",
        "møde-henvisning",
        "alignment",
        POINT + "om: [rolle#a]\n    afstemninger: {b: {uenighed: c}, g: {aftale: d}, «c»: {aftale: e}}\n",
        file=MEETING,
        files=ROLE,
    ),
    Wrong(
        "follows up on no meeting",
        "møde-opfølgning",
        "meeting",
        POINT + "følger_op_på: [forrige#a, «sidste#a»]\n",
        file=MEETING,
        files=BEFORE,
    ),
    Wrong(
        "follows up on no decision",
        "møde-opfølgning",
        "decision",
        POINT + "følger_op_på: [forrige#a, forrige#b.c, forrige#b.d, «forrige#b»]\n",
        file=MEETING,
        files=BEFORE,
    ),
    Wrong(
        "a point that was not decided",
        "møde-beslutning",
        "point",
        MEET + "status: afholdt\npunkter:\n  «a»: {titel: b, type: beslutning}\n",
        file=MEETING,
    ),
    Wrong(
        "a decision that says nothing",
        "møde-beslutning",
        "decision",
        HELD + "type: beslutning\n    «beslutning»: {version: 1.0.0}\n",
        file=MEETING,
    ),
    Wrong(
        "nothing until when",
        "møde-frist",
        "deadline",
        HELD + "beslutning: {tekst: b, ansvarlig: «leder»}\n",
        file=MEETING,
    ),
    Wrong(
        "nobody who does it",
        "møde-frist",
        "responsible",
        HELD + "beslutning: {tekst: b, frist: «2027-04-01»}\n",
        file=MEETING,
    ),
    Wrong(
        "an agreement without a deadline",
        "møde-frist",
        "alignment",
        HELD + "afstemninger: {b: {aftale: c, ansvarlig: «leder»}}\n",
        file=MEETING,
    ),
    Wrong(
        "a deadline before the meeting",
        "møde-frist",
        "before",
        POINT + "beslutning: {tekst: b, ansvarlig: leder, frist: «2027-03-09»}\n",
        file=MEETING,
    ),
)
