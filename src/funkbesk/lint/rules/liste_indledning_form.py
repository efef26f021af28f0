"""Punkterne kan læses i forlængelse af den sætning, der indleder listen.

Hvorfor: indledning og punkt er tilsammen én sætning. Efter et forholdsord står et navneord eller »at« og navnemåde
(»har ansvar for: at lede …«), efter »kan«, »skal« og lignende står navnemåde uden »at« (»skal: lede …«), og efter »at«
står navnemåden alene.

Kilde: almindelig dansk sætningsbygning; skrivkorrektdansk.dk (punktopstilling, regel 5): punkterne fuldender den
sætning, der indleder opstillingen.

Forkert:
    ansvar:
      tekst: "Lederen har ansvar for:"
      punkter: {budget: Overholde budgettet, trivsel: Trivsel i afdelingen}
Rigtigt:
    ansvar:
      tekst: "Lederen har ansvar for:"
      punkter: {budget: Overholdelse af budgettet, trivsel: Trivsel i afdelingen}
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings
from funkbesk.lint.texts.bullet_forms import Form, Forms, firm, forms_of, name_of, opening, verbs
from funkbesk.lint.texts.lead_ins import PREPOSITIONS, LeadIn, lead_in
from funkbesk.lint.texts.quoting import quoted

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("liste-indledning-form", "lister", Level.ADVARSEL, DESCRIPTIONS)


_SHOWN_WORDS = 3


class Demand(NamedTuple):
    """The words that a lead-in ends with, the forms that can follow them, and how to say so."""

    start: int
    end: int
    allowed: Forms
    wish: str


_AFTER_PREPOSITION = frozenset(Form) - {Form.INFINITIVE, Form.FINITE, Form.PASSIVE, Form.IMPERATIVE}
_AFTER_MODAL = frozenset({Form.INFINITIVE})
_AFTER_AT = frozenset({Form.INFINITIVE, Form.SENTENCE})


def check(subject: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield the bullets that can't follow their lead-in; where none can, the end of the lead-in."""
    own = around.own_words.verbs
    for bullets in subject.analysis.lists:
        before = lead_in(subject.analysis, bullets)
        demand = _demand(before, verbs(own or ()).infinitives) if before and before.ends_in_colon else None
        if demand is None or before is None:
            continue
        forms = [forms_of(bullet, own) for bullet in bullets.bullets]
        wrong = [index for index, each in enumerate(forms) if not each & demand.allowed]
        ending = quoted(f"{before.text.value[before.words[-_SHOWN_WORDS:][0].start : demand.end]}:")
        if len(wrong) > 1 and not any(firm(each) <= demand.allowed for each in forms):
            yield Hit(
                before.text.path,
                f"Efter {ending} skal der stå {demand.wish}, men punkterne er bygget som "
                f"{name_of(forms[wrong[0]])}: {quoted(bullets.bullets[wrong[0]].value, 30)}.",
                "Skriv indledningen om, så punkterne kan læses i forlængelse af den.",
                demand.start,
                demand.end,
            )
            continue
        for index in wrong:
            bullet = bullets.bullets[index]
            yield Hit(
                bullet.path,
                f"Efter {ending} skal der stå {demand.wish}; {quoted(bullet.value, 30)} er bygget som "
                f"{name_of(forms[index])}.",
                "Skriv punktet om, så det kan læses i forlængelse af indledningen.",
                0,
                opening(bullet),
            )


def _demand(before: LeadIn, infinitives: frozenset[str]) -> Demand | None:
    if not before.words:
        return None
    last = before.words[-1]
    if last.lower == "at":
        return Demand(last.start, last.end, _AFTER_AT, "navnemåde uden »at«")
    if last.lower in PREPOSITIONS:
        return Demand(last.start, last.end, _AFTER_PREPOSITION, "navneordsled eller »at« og navnemåde")
    modal = before.modal(infinitives)
    return Demand(modal.start, last.end, _AFTER_MODAL, "navnemåde uden »at«") if modal else None
