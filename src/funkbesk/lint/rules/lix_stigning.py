"""Et afsnit bliver ikke væsentligt sværere at læse.

Hvorfor: lixtallet siger, hvor lange sætningerne og ordene er. Fagsprog er svært i forvejen, så intet tal er for højt i
sig selv; men stiger et afsnit med 5 eller mere i én ændring, er det værd at se, om det kan siges kortere. Reglen kører
kun, når der sammenlignes med en tidligere udgave (`funkbesk lint --base main`), og kun for afsnit med mindst 30 ord
både før og nu. Tallene for alle afsnit vises med `funkbesk lint --statistics`.

Kilde: C.H. Björnsson, Läsbarhet (1968). Grænsen på 5 er en halv grad på skalaen fra let til svær.

Forkert:
    # før ændringen stod teksten som under Rigtigt
    opgaver:
      punkter:
        plan: >-
          At koordinere udarbejdelsen af afdelingens handleplaner, implementeringsplaner og kompetenceudviklingsplaner
          i samarbejde med afdelingslederen, områdechefen, udviklingskonsulenterne og medarbejderrepræsentanterne
          samt at præsentere resultaterne på de halvårlige planlægningsseminarer for hele organisationen
          og for medarbejderne
Rigtigt:
    opgaver:
      punkter:
        plan: >-
          At skrive afdelingens planer sammen med lederen og chefen. At spørge dem, som planerne er til for. At vise
          planerne frem på de to møder om året, hvor alle er med, og at tage imod det, de siger dér
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from funkbesk.danish import decimal
from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, CollectionHit, Noted, Outside, Rule, Subject

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.reading.parsed import Span

RULE = Rule("lix-stigning", "sprog", Level.HINT, DESCRIPTIONS)

RISE = 5
FEWEST_WORDS = 30
"""A short section swings by more than `RISE` with every word; the smallest of the real sections that holds has 34."""


def note(subject: Subject[Description], place: Callable[..., Span]) -> Any:
    """Return [key, words, periods, long words, where its heading or key stands] of each section and group."""
    from funkbesk.lint.language.lix import report

    return [
        [part.path[-1], part.lix.words, part.lix.periods, part.lix.long_words, *place(part.path, key=True)]
        for part in report(subject.analysis).parts
    ]


def compare(noted: Sequence[Noted], outside: Outside) -> Iterator[CollectionHit]:
    """Yield the sections that are harder to read than they were before; none where there is no before."""
    before = outside.before.get(RULE.name, {})
    if not before:
        return
    from funkbesk.lint.language.lix import Lix  # the models, which a run where all files are known does not import

    for shown, rows in noted:
        old = {key: Lix(*counts) for key, *counts, _, _ in before.get(shown, ())}
        for key, words, periods, long_words, start, end in rows:
            was, now = old.get(key, Lix()), Lix(words, periods, long_words)
            if min(was.words, now.words) >= FEWEST_WORDS and now.value - was.value >= RISE:
                yield CollectionHit(
                    shown,
                    (start, end),
                    f"Lixtallet for {key} er steget fra {decimal(was.value)} til {decimal(now.value)}.",
                    "Del de længste sætninger, og vælg kortere ord.",
                )
