"""Every reference from a description, a meeting, the register and the settings to an entry of the register."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from funkbesk.documents.which import is_description, is_register, is_role, is_settings, is_unit
from funkbesk.lint.engine.rule import Path

if TYPE_CHECKING:
    from funkbesk.documents.bullets import Task, Use
    from funkbesk.documents.description import Description
    from funkbesk.documents.meeting import Alignment, Decision, Meeting
    from funkbesk.documents.register import Register

ROLE = ("roles",)
UNIT = ("units",)
FORUM = ("fora",)
ROLE_OR_UNIT = ("roles", "units")
ROLE_OR_FORUM = ("roles", "fora")


class Reference(NamedTuple):
    """An id at `path` that has to stand in one of the register's `parts`; `on_key` where it is the last key itself."""

    path: Path
    id: str
    parts: tuple[str, ...]
    on_key: bool = False


def references(document: Any) -> Iterator[Reference]:
    """Yield all references of a document of any type, in the order of the file type's keys."""
    if is_register(document):
        yield from _of_register(document)
    elif is_settings(document):
        yield from _one(("forvaltning",), document.department, UNIT)
    elif is_description(document):
        yield from _of_description(document)
    else:
        yield from _of_meeting(document)


def _of_description(document: Description) -> Iterator[Reference]:
    yield from _one(("hører_til",), document.unit, UNIT)
    yield from _one(("ejer",), document.owner, ROLE_OR_UNIT)
    if document.approval is not None:
        yield from _one(("godkendt", "af"), document.approval.by, ROLE_OR_FORUM)
    for index, discussion in enumerate(document.discussed):
        yield from _one(("drøftet", index, "i"), discussion.forum, FORUM)
    for bullet_id, retirement in document.retired.items():
        yield from _one(("udgået", bullet_id, "overdraget_til"), retirement.handed_to, ROLE_OR_UNIT)
    if is_role(document) and document.reference is not None:
        yield from _one(("organisatorisk_reference", "refererer_til"), document.reference.refers_to, ROLE)
    if is_unit(document) and document.anchoring is not None:
        yield from _one(("forankring", "forankret_under"), document.anchoring.anchored_under, ROLE_OR_UNIT)
    yield from _of_tasks(document)
    yield from _of_use(document)


def _of_tasks(document: Description) -> Iterator[Reference]:
    if document.tasks is None:
        return
    for path, task in document.tasks.placed_bullets():
        distribution = cast("Task", task).distribution
        if distribution is not None:
            place = ("opgaver", *path, "fordeling")
            yield from _one((*place, "ansvarlig"), distribution.accountable, ROLE)
            yield from _many((*place, "udførende"), distribution.responsible)
            yield from _many((*place, "konsulteres"), distribution.consulted)
            yield from _many((*place, "informeres"), distribution.informed)


def _of_use(document: Description) -> Iterator[Reference]:
    if document.use is None:
        return
    for path, bullet in document.use.placed_bullets():
        use = cast("Use", bullet)
        yield from _one(("anvendelse", *path, "ansvarlig"), use.responsible, ROLE)
        yield from _many(("anvendelse", *path, "deltagere"), use.participants)


def _of_meeting(meeting: Meeting) -> Iterator[Reference]:
    yield from _one(("forum",), meeting.forum, FORUM)
    yield from _one(("mødeleder",), meeting.chair, ROLE)
    yield from _one(("referent",), meeting.minute_taker, ROLE_OR_UNIT)
    yield from _many(("deltagere",), meeting.participants)
    yield from _many(("afbud",), meeting.absent)
    for identifier, point in meeting.points.items():
        place = ("punkter", identifier)
        for key, alignment in point.alignments.items():
            yield from _of_alignment((*place, "afstemninger", key), alignment)
        if point.decision is not None:
            yield from _of_decision((*place, "beslutning"), point.decision)
        for key, decision in point.decisions.items():
            yield from _of_decision((*place, "beslutninger", key), decision)


def _of_alignment(place: Path, alignment: Alignment) -> Iterator[Reference]:
    for role in alignment.expectations:
        yield Reference((*place, "forventninger", role), role, ROLE, on_key=True)
    yield from _one((*place, "ansvarlig"), alignment.responsible, ROLE_OR_UNIT)


def _of_decision(place: Path, decision: Decision) -> Iterator[Reference]:
    yield from _one((*place, "ansvarlig"), decision.responsible, ROLE_OR_UNIT)


def _of_register(register: Register) -> Iterator[Reference]:
    for unit_id, unit in register.units.items():
        yield from _one(("enheder", unit_id, "del_af"), unit.part_of, UNIT)
    for role_id, role in register.roles.items():
        yield from _one(("roller", role_id, "refererer_til"), role.refers_to, ROLE)
    for forum_id, forum in register.fora.items():
        yield from _many(("fora", forum_id, "medlemmer"), forum.members)


def _one(path: Path, reference: str | None, parts: tuple[str, ...]) -> Iterator[Reference]:
    if reference is not None:
        yield Reference(path, reference, parts)


def _many(path: Path, found: Iterable[str] | None) -> Iterator[Reference]:
    for index, role in enumerate(found or ()):
        yield Reference((*path, index), role, ROLE)
