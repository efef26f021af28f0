"""Punkterne i en liste er bygget ens.

Hvorfor: når alle punkter begynder på samme måde (»At sikre …«, »Sikring af …« eller »Sikrer …«), kan listen læses ned
ad venstre kant, og hvert punkt passer til indledningen. Reglen melder de punkter, der ikke kan læses som flertallets
form.

Kilde: skrivkorrektdansk.dk (punktopstilling, regel 6) og Aarhus Universitets sprogservice (punktopstillinger, regel 6):
punkterne skal være sprogligt parallelle.

Forkert:
    opgaver:
      punkter:
        møder: At forberede møder i chefgruppen
        referat: At skrive referat
        arkiv: Journalisering af sager
Rigtigt:
    opgaver:
      punkter:
        møder: At forberede møder i chefgruppen
        referat: At skrive referat
        arkiv: At journalisere sager
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings
from funkbesk.lint.texts.bullet_forms import forms_of, name_of, opening, style_of
from funkbesk.lint.texts.quoting import quoted

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("liste-parallel", "lister", Level.ADVARSEL, DESCRIPTIONS)


def check(subject: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield the bullets that can't be read in the form of their list."""
    for bullets in subject.analysis.lists:
        forms = [forms_of(bullet, around.own_words.verbs) for bullet in bullets.bullets]
        style = style_of(forms)
        if style is None or not style.certain:
            continue
        model = bullets.bullets[style.certain[0]]
        like_the_style = len(forms) - len(style.deviating)
        for index in style.deviating:
            bullet = bullets.bullets[index]
            yield Hit(
                bullet.path,
                f"Punktet er bygget som {name_of(forms[index])}, men {like_the_style} af listens {len(forms)} punkter "
                f"som {style.form.value}: {quoted(model.value, 30)}.",
                f"Byg {quoted(bullet.value, 30)} op som de andre punkter.",
                0,
                opening(bullet),
            )
