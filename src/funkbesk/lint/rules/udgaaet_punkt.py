"""Et udgået punkt står ikke længere i beskrivelsen, og det, der afløser det, gør.

Hvorfor: `udgået` fortæller læseren, hvad der blev af et punkt. Står punktet der stadig, eller findes afløseren ikke,
er oplysningen forkert.

Kilde: filernes form (schemas/description.schema.json): udgået fortæller, hvad der blev af et punkt, og nævner det,
der afløser det.

Forkert:
    opgaver:
      punkter:
        arkiv: At føre arkivet
    udgået:
      arkiv: {grund: Opgaven er flyttet}
Rigtigt:
    opgaver:
      punkter:
        sagsarkiv: At føre sagsarkivet
    udgået:
      arkiv: {grund: Opgaven er afgrænset, afløst_af: [sagsarkiv]}
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.danish import nearest
from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("udgået-punkt", "id", Level.FEJL, DESCRIPTIONS)


def check(file: Subject[Description], _around: Surroundings) -> Iterator[Hit]:
    """Yield retired ids that are still in use, and successors that do not exist."""
    if not file.document.retired:
        return
    present = {str(path[-1]) for path in file.document.placed_ids()}
    for bullet_id, retirement in file.document.retired.items():
        if bullet_id in present:
            yield Hit(
                ("udgået", bullet_id),
                f"Punktet {bullet_id} står som udgået, men findes stadig.",
                "Slet punktet i afsnittet, eller slet det under udgået.",
                on_key=True,
            )
        for index, successor in enumerate(retirement.succeeded_by or ()):
            if successor not in present:
                near = nearest(successor, present)
                yield Hit(
                    ("udgået", bullet_id, "afløst_af", index),
                    f"Punktet {successor} findes ikke i beskrivelsen.",
                    f"Mente du {near}?" if near else "Skriv id’et på et punkt, der findes.",
                )
