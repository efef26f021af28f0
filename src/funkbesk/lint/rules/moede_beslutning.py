"""Et beslutningspunkt på et afholdt møde har en beslutning.

Hvorfor: et referat, der ikke siger, hvad der blev besluttet, kan ingen følge op på. Blev punktet udsat eller taget af
dagsordenen, skrives det som `udfald: udsat`.

Kilde: kommunale vejledninger om dagsordener og referater, fx Albertslund og Odense Kommuner: hvert punkt er én sag med
en indstilling, og referatet er dagsordenen med beslutningen tilføjet.

Forkert:
    id: 2027-03-10-chefgruppen
    dato: 2027-03-10
    status: afholdt
    punkter:
      klager: {titel: Godkendelse af klagevejledning, type: beslutning}
Rigtigt:
    id: 2027-03-10-chefgruppen
    dato: 2027-03-10
    status: afholdt
    punkter:
      klager:
        titel: Godkendelse af klagevejledning
        type: beslutning
        beslutning: {udfald: godkendt, tekst: Chefgruppen godkendte klagevejledningen.}
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import MEETINGS, Hit, Rule, Subject, Surroundings

if TYPE_CHECKING:
    from funkbesk.documents.meeting import Meeting

RULE = Rule("møde-beslutning", "møder", Level.ADVARSEL, MEETINGS)

_ADVICE = "Skriv beslutning: {udfald: …, tekst: …}. Blev punktet udsat, så skriv udfald: udsat."


def check(file: Subject[Meeting], _around: Surroundings) -> Iterator[Hit]:
    """Yield the points of a held meeting that were to be decided and were not, and decisions that say nothing."""
    meeting = file.document
    if meeting.state != "afholdt":
        return
    placed = list(meeting.placed_decisions())
    decided = {one.path[1] for one in placed}
    for identifier, point in meeting.points.items():
        if point.type == "beslutning" and identifier not in decided:
            yield Hit(("punkter", identifier), f"Punktet {identifier} har ingen beslutning.", _ADVICE, on_key=True)
    for one in placed:
        if one.decision.outcome is None and one.decision.text is None:
            message = f"Beslutningen {one.address} siger ikke, hvad der blev besluttet."
            yield Hit(one.path, message, "Skriv udfald eller tekst.", on_key=True)
