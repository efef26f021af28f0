"""Proposals for an agenda, given as files: a point by itself, or a point of a meeting's file.

A proposal is written with the fields of a point: `titel`, and as needed `type`, `om`, `sagsnr`, `resumé`,
`sagsfremstilling`, `indstilling`, `bilag`. What only a meeting can add is refused, or left behind where the point comes
from a meeting that put it off.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from funkbesk.cycle.meetings.agenda_points import Data
from funkbesk.danish import did_you_mean, listing
from funkbesk.documents.meeting import Meeting, Point
from funkbesk.documents.new_ids import FreshIds
from funkbesk.expected import Expected
from funkbesk.reading.reader import read
from funkbesk.reading.source import Unreadable
from funkbesk.reading.validation import validate_as

if TYPE_CHECKING:
    from funkbesk.findings import Finding

_POINTS = "punkter"
_OF_THE_MEETING = ("beslutning", "beslutninger", "vurderinger", "afstemninger")
"""What a meeting adds to a point."""


class WrongProposal(Expected):
    """A file that holds no point for an agenda."""


def read_proposal(data: bytes, shown: str, wanted: str | None) -> tuple[str, Data]:
    """Return the id and the data of the point that a file holds; `wanted` is a point's id in a meeting's file.

    `shown` is what the user calls the file. Raises `WrongProposal`, which names the line of the first mistake.
    """
    try:
        parsed = read(data, shown)
    except Unreadable as problem:
        raise _wrong(shown, [problem.finding]) from None
    if _POINTS in parsed.data:
        _, findings = validate_as(parsed, Meeting)
        if findings:
            raise _wrong(shown, findings)
        return _of_meeting(parsed.data[_POINTS], shown, wanted)
    if wanted is not None:
        raise WrongProposal(f"{shown} har ingen punkter: den er selv ét punkt.", f"Angiv filen alene: {shown}")
    _, findings = validate_as(parsed, Point)
    if findings:
        raise _wrong(shown, findings)
    if found := [key for key in _OF_THE_MEETING if key in parsed.data]:
        raise WrongProposal(
            f"{shown} er et forslag og kan ikke have {listing(found, 'eller')}.",
            "Skriv forslaget under indstilling; beslutningen skrives i mødets fil.",
        )
    return FreshIds(()).make(parsed.data["titel"]), parsed.data


def _of_meeting(points: Data, shown: str, wanted: str | None) -> tuple[str, Data]:
    example = f"Skriv fx {shown}#{next(iter(points), 'punkt')}"
    if wanted is None:
        raise WrongProposal(f"{shown} er et møde, og det fremgår ikke, hvilket af dets punkter du mener.", example)
    if wanted not in points:
        raise WrongProposal(f"{shown} har intet punkt »{wanted}«.", did_you_mean(wanted, list(points)) or example)
    return wanted, {key: value for key, value in points[wanted].items() if key not in _OF_THE_MEETING}


def _wrong(shown: str, findings: Sequence[Finding]) -> WrongProposal:
    first = findings[0]
    return WrongProposal(f"{shown}, linje {first.line}: {first.message}", first.advice or "Ret filen, og prøv igen.")
