"""`niveauer` i indstillingerne nævner kun regler, der findes.

Hvorfor: en stavefejl i reglens navn betyder, at indstillingen ikke virker, uden at nogen opdager det.

Kilde: docs/indstillinger.md: niveauer nævner regler ved deres navn.

Forkert:
    niveauer:
      status-kraw: hint
Rigtigt:
    niveauer:
      status-krav: hint
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.danish import nearest
from funkbesk.findings import Level
from funkbesk.lint.engine.names import rule_names
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings

if TYPE_CHECKING:
    from funkbesk.documents.settings import Settings

RULE = Rule("indstilling-niveau", "indstillinger", Level.FEJL, frozenset({"settings"}))


def check(file: Subject[Settings], _around: Surroundings) -> Iterator[Hit]:
    """Yield every name under `niveauer` that no rule has."""
    known = rule_names()
    for name in file.document.levels:
        if name not in known:
            near = nearest(name, known)
            yield Hit(
                ("niveauer", name),
                f"Der findes ingen regel, der hedder {name}.",
                f"Mente du {near}?" if near else "Slet linjen, eller ret navnet.",
                on_key=True,
            )
