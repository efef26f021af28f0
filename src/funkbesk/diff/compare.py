"""The comparison of two versions of a description."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.diff.bullets import Pairing, bullet_changes
from funkbesk.diff.changes import Change, Comparison
from funkbesk.diff.judging import judged
from funkbesk.diff.matching import match_bullets
from funkbesk.diff.outline import Outline, outline
from funkbesk.diff.parts import part_changes, same_groups, same_sections
from funkbesk.diff.policy import Policy, built_in
from funkbesk.diff.print_order import PrintOrder
from funkbesk.diff.text_rules import DUTIES
from funkbesk.diff.values import field_changes, labels_of, place_changes

if TYPE_CHECKING:
    from funkbesk.documents.description import Description


def compare(old: Description | None, new: Description | None, policy: Policy | None = None) -> Comparison:
    """Return all that changed from `old` to `new`; None stands for a description that is not there (yet, or any more).

    Each change carries the verdicts of the version policy (the built-in one where none is given).
    """
    return compare_outlines(outline(old), outline(new), policy)


def compare_outlines(before: Outline, after: Outline, policy: Policy | None = None) -> Comparison:
    """Return the same for two outlines: whoever compares a version twice need not look through it twice."""
    order = PrintOrder(before, after)
    document_id = (after.fields or before.fields).get("id", "")
    retired = frozenset(after.fields.get("udgået", {}))
    changes = (
        judged(change, policy or built_in(), document_id, retired)
        for change in sorted(_changes(before, after, retired), key=order.key)
    )
    duties = sum(bullet.place.section_path[0] in DUTIES for bullet in before.bullets())
    return Comparison(before.version, after.version, order.sections, duties, tuple(changes))


def _changes(old: Outline, new: Outline, retired: frozenset[str]) -> Iterator[Change]:
    from funkbesk.documents.bullets import Task, Use
    from funkbesk.documents.description import RoleDescription, UnitDescription
    from funkbesk.documents.sections import AnchoringSection, ReferenceSection

    sections = same_sections(old, new)
    bullets = list(old.bullets()), list(new.bullets())
    pairing = Pairing(*bullets, list(match_bullets(*bullets, retired, sections)))
    same = {**sections, **same_groups(old, new, sections, pairing.pairs())}
    yield from field_changes(old, new, labels_of(RoleDescription, UnitDescription))
    yield from part_changes(old, new, same)
    yield from place_changes(old, new, same, labels_of(ReferenceSection, AnchoringSection))
    yield from bullet_changes(pairing, same, labels_of(Task, Use))
