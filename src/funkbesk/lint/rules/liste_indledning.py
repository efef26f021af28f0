"""En liste har en indledende sætning, der slutter med kolon.

Hvorfor: indledningen siger, hvad punkterne er: opgaver, krav eller mål, og hvem de gælder. Uden den må læseren gætte ud
fra overskriften. En liste af hele sætninger siger det selv og meldes ikke; grupper kan dele afsnittets indledning.

Kilde: studiekorrektur.dk om punktopstilling (forud for en punktopstilling skal der være en indledende sætning).

Forkert:
    kompetencer:
      punkter: {møder: Erfaring med møder, jura: Kendskab til forvaltningsret}
Rigtigt:
    kompetencer:
      tekst: "Stillingen kræver:"
      punkter: {møder: Erfaring med møder, jura: Kendskab til forvaltningsret}
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING

from funkbesk.danish import count
from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings
from funkbesk.lint.texts.analysis import BulletList
from funkbesk.lint.texts.bullet_forms import are_statements, forms_of, opening
from funkbesk.lint.texts.lead_ins import lead_in

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("liste-indledning", "lister", Level.HINT, DESCRIPTIONS)


def check(subject: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield the first bullet of the first list without a lead-in, once for each section."""
    for _, lists in groupby(subject.analysis.lists, key=lambda one: one.section):
        bare = [one for one in lists if not _is_introduced(subject, one) and not _speaks_for_itself(one, around)]
        if bare:
            bullet = bare[0].bullets[0]
            several = f"Afsnittet har {count(len(bare), 'liste', 'lister')} uden indledende sætning."
            yield Hit(
                bullet.path,
                "Listen har ingen indledende sætning." if len(bare) == 1 else several,
                "Skriv en sætning før punkterne, der siger, hvad de er, og slutter med kolon.",
                0,
                opening(bullet),
            )


def _is_introduced(subject: Subject[Description], bullets: BulletList) -> bool:
    """Return whether a sentence leads on to the list; for groups, any text of the section does."""
    found = lead_in(subject.analysis, bullets)
    return found is not None and (found.ends_in_colon or bullets.lead_in is None)


def _speaks_for_itself(bullets: BulletList, around: Surroundings) -> bool:
    return are_statements([forms_of(bullet, around.own_words.verbs) for bullet in bullets.bullets])
