"""Punkterne i en liste slutter ens, og listerne i en beskrivelse slutter ens.

Hvorfor: et punktum, der kun står efter nogle af punkterne, ligner en fejl og får læseren til at lede efter en mening
med det. Reglen har ingen fast stil: den finder den, som beskrivelsen bruger mest (intet punktum, punktum efter alle
punkter eller kun efter det sidste), og melder afvigelserne. Lister af hele sætninger sammenlignes for sig.

Kilde: Retskrivningsordbogen fastsætter ikke tegn efter punkter i opstillinger (kun § 11 om begyndelsesbogstav);
sprogvejledninger som skrivkorrektdansk.dk (punktopstilling, regel 2 og 4) og Aarhus Universitets sprogservice kræver,
at man er konsekvent.

Forkert:
    opgaver:
      punkter:
        møder: At forberede møder
        referat: At skrive referat.
        arkiv: At føre arkiv
Rigtigt:
    opgaver:
      punkter:
        møder: At forberede møder
        referat: At skrive referat
        arkiv: At føre arkiv.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings
from funkbesk.lint.texts.analysis import BulletList
from funkbesk.lint.texts.full_stops import (
    common_style,
    deviations,
    is_of_sentences,
    long_enough,
    nearest_style,
)
from funkbesk.lint.texts.quoting import quoted

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("liste-punktum", "lister", Level.ADVARSEL, DESCRIPTIONS, fixable=True)

_CLOSING = ")»«”\"'’%"


def check(subject: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield the bullets that end otherwise than the lists of the description usually do."""
    of_sentences: dict[bool, list[tuple[BulletList, tuple[bool | None, ...]]]] = {True: [], False: []}
    for bullets, stops in long_enough(subject.analysis):
        of_sentences[is_of_sentences(bullets, around.own_words.verbs)].append((bullets, stops))
    for lists in of_sentences.values():
        common = common_style(nearest_style(stops) for _, stops in lists)
        for bullets, stops in lists:
            style = common or nearest_style(stops)
            usual = f"listen har ellers {style}"
            if common:
                model = next(each for each, its_stops in lists if nearest_style(its_stops) is common)
                usual = f"beskrivelsens lister har ellers {style}, fx under {quoted(model.heading, 40)}"
            for index in deviations(style, stops):
                yield _hit(bullets, stops, index, usual)


def _hit(bullets: BulletList, stops: tuple[bool | None, ...], index: int, usual: str) -> Hit:
    bullet = bullets.bullets[index]
    end = len(bullet.value.rstrip())
    last = bullet.value[end - 1]
    marked = sum(stop is True for stop in stops) or "Ingen"
    message = f"{marked} af listens {len(stops)} punkter slutter med punktum, men {usual}."
    if stops[index]:
        advice = f"Slet punktummet efter {quoted(_tail(bullet.value[: end - 1]))}."
        return Hit(bullet.path, message, advice, end - 1, end, "")
    advice = f"Sæt punktum efter {quoted(_tail(bullet.value[:end]))}."
    if last in ",;":
        advice = f"Skriv punktum i stedet for {quoted(last)} efter {quoted(_tail(bullet.value[: end - 1]))}."
    replacement = f"{last}." if last.isalnum() or last in _CLOSING else None
    return Hit(bullet.path, message, advice, end - 1, end, replacement)


def _tail(value: str) -> str:
    return " ".join(value.split()[-3:])
