"""Det samme udtryk er forkortet ens i hele beskrivelsen.

Hvorfor: står der både »ift.«, »i forhold til« og »i relation til«, leder læseren efter en forskel. Den form, som
beskrivelsen bruger mest, regnes for dens egen; bruges formerne lige meget, er det den, der er skrevet ud.

Kilde: ingen norm kræver den ene form; ensartethed følger af Justitsministeriets vejledning nr. 224 (1969): »Et begreb
bør overalt i samme tekst betegnes med samme udtryk.«

Forkert:
    opgaver:
      punkter:
        indkøb: At købe ind for op til 50.000 kroner
        fakturaer: At godkende fakturaer på op til 100.000 kr.
Rigtigt:
    opgaver:
      punkter:
        indkøb: At købe ind for op til 50.000 kroner
        fakturaer: At godkende fakturaer på op til 100.000 kroner
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.terms.variants import VariantFinder
from funkbesk.lint.word_lists import synonyms

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("fork-blandet", "begreber", Level.ADVARSEL)


def check(subject: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield the forms of an expression that are not the document's usual one."""
    finder = around.once("fork-blandet", lambda: VariantFinder(synonyms("blandede-forkortelser")))
    for uses in finder.find_in(subject.analysis):
        # »KL« in capitals is a name, not short for »klokken«
        words = [use for use in uses.words if not use.written.isupper()]
        counts = Counter(use.variant for use in words)
        if len(counts) < 2:
            continue
        usual = max(counts, key=lambda variant: (counts[variant], -variant))
        example = next(use.written for use in words if use.variant == usual)
        for use in words:
            if use.variant != usual:
                yield Hit(
                    use.text.path,
                    f"Her står »{use.written}«, men ellers står der »{example.lower()}«.",
                    f"Skriv »{example.lower()}« alle steder.",
                    use.start,
                    use.end,
                )
