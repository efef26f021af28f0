"""The sheets of the four occasions: what lies on the table when a description is walked through, evaluated, aligned.

A sheet is plain JSON data; `templates/sheets.html.j2` prints it. What is not known is None or missing in the data, a
blank in print, and named in its list `blanks`.
"""

from __future__ import annotations

from funkbesk.cycle.around import Around
from funkbesk.cycle.sheets.alignment import alignment_sheet
from funkbesk.cycle.sheets.card import card
from funkbesk.cycle.sheets.evaluation import evaluation_sheet
from funkbesk.cycle.sheets.onboarding import onboarding_sheet
from funkbesk.cycle.sheets.scene import Scene, Sheet
from funkbesk.documents.description import Description
from funkbesk.documents.meeting import Meeting, Point

__all__ = ["Sheet", "sheet_for"]

_MAKERS = {
    "onboarding": onboarding_sheet,
    "evaluering": evaluation_sheet,
    "forventningsafstemning": alignment_sheet,
    "sparring": card,
}


def sheet_for(point: Point, description: Description, around: Around, meeting: Meeting) -> Sheet | None:
    """Return the sheet of the point's occasion for the description, or None where the point is no occasion.

    "kind" names the occasion. What the point itself holds of answers and agreements is filled in.
    """
    if point.occasion is None:
        return None
    return _MAKERS[point.occasion](Scene(point.occasion, point, description, around, meeting))
