"""Et punkt gentager ikke det ord, som indledningen slutter med.

Hvorfor: indledning og punkt læses i ét stræk. »Lederen har ansvar for: Fælles ansvar for …« siger det samme to gange.

Kilde: kommunale sprogpolitikker, fx Lejre Kommunes: »undgår fyldord«; ingen norm.

Forkert:
    ansvar:
      tekst: "Lederen har ansvar for:"
      punkter: {budget: Overholdelse af budgettet, plan: Fælles ansvar for årsplanen}
Rigtigt:
    ansvar:
      tekst: "Lederen har ansvar for:"
      punkter: {budget: Overholdelse af budgettet, plan: Årsplanen sammen med de andre ledere}
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings
from funkbesk.lint.repetition.duplicates import small_words
from funkbesk.lint.texts.lead_ins import MODALS, LeadIn, lead_in
from funkbesk.lint.texts.quoting import quoted
from funkbesk.lint.texts.text import Text, Word

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("liste-indledning-ekko", "lister", Level.ADVARSEL, DESCRIPTIONS)

_FIRST_WORDS = 4
_LAST_WORDS = 3


def check(subject: Subject[Description], _around: Surroundings) -> Iterator[Hit]:
    """Yield the word that a bullet repeats from the end of its lead-in."""
    for bullets in subject.analysis.lists:
        before = lead_in(subject.analysis, bullets)
        if before is None or not before.words or not before.ends_in_colon:
            continue
        modal = before.last if before.last in MODALS else None
        last = _last_content(before)
        last_stem = None if last is None else last.stem
        # a lead-in that ends in its noun is complete (»Teamets opgaver:«): the bullet only starts with the same word
        reach = 1 if last is before.words[-1] else _FIRST_WORDS
        for bullet in bullets.bullets:
            echo = _echo(bullet, modal, last_stem, reach)
            if echo:
                yield Hit(
                    bullet.path,
                    f"Punktet gentager {quoted(echo.text)} fra indledningen "
                    f"{quoted(before.text.value[before.start : before.end])}.",
                    f"Slet {quoted(echo.text)} i punktet, eller skriv indledningen om.",
                    echo.start,
                    echo.end,
                )


def _echo(bullet: Text, modal: str | None, last_stem: str | None, reach: int) -> Word | None:
    """Return the first word where it is the lead-in's modal, or the one of the first words that has its last stem."""
    if modal is not None and bullet.lower_words[:1] == (modal,):
        return bullet.words[0]
    stems = bullet.word_stems[:reach]
    return bullet.words[stems.index(last_stem)] if last_stem in stems else None


def _last_content(before: LeadIn) -> Word | None:
    """Return the last word of the lead-in that carries meaning, if it is near the end."""
    near = reversed(before.words[-_LAST_WORDS:])
    return next((word for word in near if word.lower not in small_words() and word.lower != "følgende"), None)
