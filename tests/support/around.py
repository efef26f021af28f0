"""`Around` for tests: a small register, the two real descriptions, and whatever meetings a test needs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from funkbesk.cycle.around import Around, ChangesSince
from funkbesk.documents.meeting import Meeting, Point
from funkbesk.documents.register import Register
from funkbesk.documents.settings import Settings
from funkbesk.findings import Finding
from funkbesk.reading.collection import Collection
from tests.support.descriptions import REAL, ROOT

TODAY = date(2027, 3, 1)


def real_register() -> Register:
    """Return the register of the repository itself."""
    register = Collection(ROOT).register()
    assert register is not None
    return register


def around(
    *,
    register: Register | None = None,
    meetings: Iterable[Meeting] = (),
    findings: Sequence[Finding] = (),
    changes: Callable[[str], ChangesSince | None] = lambda _id: None,
    today: date = TODAY,
) -> Around:
    """Return what is known around the real descriptions."""
    return Around(
        register=register or real_register(),
        settings=Settings(),
        descriptions={one.id: one for one in REAL},
        meetings={one.id: one for one in meetings},
        findings=lambda _id: findings,
        changes=changes,
        today=today,
    )


def about(meeting: Meeting) -> Point:
    """Return the meeting's only point."""
    (point,) = meeting.points.values()
    return point
