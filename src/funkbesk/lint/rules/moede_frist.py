"""En beslutning, der skal følges op, har både en ansvarlig og en frist.

Hvorfor: uden frist bliver der ikke fulgt op, og uden ansvarlig er der ingen at spørge. En frist før mødet er en
skrivefejl. Reglen ser på de møder, der er afholdt, og på de beslutninger, der endnu er åbne.

Kilde: formen på et kort beslutningsreferat: punkt, konklusion, ansvarlig og frist.

Forkert:
    id: 2027-03-10-chefgruppen
    dato: 2027-03-10
    status: afholdt
    punkter:
      klager:
        titel: Godkendelse af klagevejledning
        beslutning: {udfald: godkendt, ansvarlig: afdelingsleder}
Rigtigt:
    id: 2027-03-10-chefgruppen
    dato: 2027-03-10
    status: afholdt
    punkter:
      klager:
        titel: Godkendelse af klagevejledning
        beslutning: {udfald: godkendt, ansvarlig: afdelingsleder, frist: 2027-05-01}
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.danish import date_words
from funkbesk.findings import Level
from funkbesk.lint.engine.rule import MEETINGS, Hit, Rule, Subject, Surroundings

if TYPE_CHECKING:
    from funkbesk.documents.meeting import Meeting

RULE = Rule("møde-frist", "møder", Level.ADVARSEL, MEETINGS)


def check(file: Subject[Meeting], _around: Surroundings) -> Iterator[Hit]:
    """Yield open decisions that have somebody responsible or a deadline alone, and deadlines before the meeting."""
    meeting = file.document
    for _, path, _, decision in meeting.placed_decisions():
        if decision.deadline is not None and decision.deadline < meeting.date:
            yield Hit(
                (*path, "frist"),
                f"Fristen {date_words(decision.deadline)} ligger før mødet.",
                f"Ret fristen eller mødets dato, som er {date_words(meeting.date)}.",
            )
        if meeting.state != "afholdt" or not decision.is_open:
            continue
        if decision.deadline is None and decision.responsible is not None:
            yield Hit(
                (*path, "ansvarlig"), "Beslutningen har en ansvarlig, men ingen frist.", "Skriv frist: ÅÅÅÅ-MM-DD."
            )
        elif decision.responsible is None and decision.deadline is not None:
            yield Hit(
                (*path, "frist"), "Beslutningen har en frist, men ingen ansvarlig.", "Skriv ansvarlig: rollens id."
            )
