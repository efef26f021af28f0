"""En liste har højst ti punkter.

Hvorfor: i en lang liste kan læseren ikke se, hvad der hører sammen, eller hvad der er vigtigst. Del den i grupper med
hver sin overskrift, eller læg punkter sammen.

Kilde: redaktionel tommelfingerregel; ingen norm.

Forkert:
    opgaver:
      punkter:
        {a: Post, b: Løn, c: Møder, d: Referat, e: Arkiv, f: Kurser, g: Budget, h: Kantine, i: Biler, j: Vagt, k: Ur}
Rigtigt:
    opgaver:
      grupper:
        kontor:
          overskrift: Kontor
          punkter: {a: Post, b: Løn, c: Møder, d: Referat, e: Arkiv, f: Kurser}
        bygning:
          overskrift: Bygning
          punkter: {g: Budget, h: Kantine, i: Biler, j: Vagt, k: Ur}
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings
from funkbesk.lint.texts.bullet_forms import opening
from funkbesk.lint.texts.quoting import quoted

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("liste-længde", "lister", Level.ADVARSEL, DESCRIPTIONS)

MOST = 10


def check(subject: Subject[Description], _around: Surroundings) -> Iterator[Hit]:
    """Yield the last bullet of each list that is too long."""
    for bullets in subject.analysis.lists:
        if len(bullets.bullets) > MOST:
            last = bullets.bullets[-1]
            yield Hit(
                last.path,
                f"Listen under {quoted(bullets.heading)} har {len(bullets.bullets)} punkter.",
                f"Del den i grupper med højst {MOST} punkter, eller læg punkter sammen.",
                0,
                opening(last),
            )
