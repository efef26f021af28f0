"""Grupper i samme afsnit er bygget ens.

Hvorfor: to grupper af opgaver lige efter hinanden læses som én oversigt. Når den ene består af navneord (»Betjening
af …«) og den anden af udsagnsord (»At betjene …«), ser det ud, som om opgaverne er af forskellig slags.

Kilde: samme krav om parallelitet som i liste-parallel, her mellem søsterlister.

Forkert:
    opgaver:
      grupper:
        drift:
          overskrift: Drift
          punkter: {møder: Forberedelse af møder, referat: Udarbejdelse af referat}
        udvikling:
          overskrift: Udvikling
          punkter: {nyt: At afprøve nye løsninger, viden: At indsamle erfaringer}
Rigtigt:
    opgaver:
      grupper:
        drift:
          overskrift: Drift
          punkter: {møder: Forberedelse af møder, referat: Udarbejdelse af referat}
        udvikling:
          overskrift: Udvikling
          punkter: {nyt: Afprøvning af nye løsninger, viden: Indsamling af erfaringer}
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings
from funkbesk.lint.texts.analysis import BulletList
from funkbesk.lint.texts.bullet_forms import Form, forms_of, opening, style_of
from funkbesk.lint.texts.quoting import quoted

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("liste-parallel-søster", "lister", Level.ADVARSEL, DESCRIPTIONS)

_FEWEST_BULLETS = 2


def check(subject: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield the first bullet of each group that has another form than most groups of its section."""
    for _, lists in groupby(subject.analysis.lists, key=_section):
        groups = [(group, form) for group in lists if (form := _clear_form(group, around)) is not None]
        if len(groups) < 2:
            continue
        common = Counter(form for _, form in groups).most_common(1)[0][0]
        model = next(group for group, form in groups if form is common)
        for group, form in groups:
            if form is not common:
                bullet = group.bullets[0]
                yield Hit(
                    bullet.path,
                    f"Gruppen {quoted(group.heading, 40)} er bygget som {form.value}, "
                    f"men {quoted(model.heading, 40)} som {common.value}.",
                    "Byg punkterne i afsnittets grupper op på samme måde.",
                    0,
                    opening(bullet),
                )


def _section(bullets: BulletList) -> tuple[str, ...]:
    return bullets.path[: bullets.path.index("grupper")] if "grupper" in bullets.path else bullets.path


def _clear_form(group: BulletList, around: Surroundings) -> Form | None:
    """Return the form of the group, where at least half of its bullets can be read in no other way."""
    style = style_of([forms_of(bullet, around.own_words.verbs) for bullet in group.bullets])
    if style is None or len(group.bullets) < _FEWEST_BULLETS or 2 * len(style.certain) < len(group.bullets):
        return None
    return style.form
