"""Det samme står ikke to gange i beskrivelsen.

Hvorfor: når en opgave er beskrevet to steder med lidt forskellige ord, ved læseren ikke, om der er én opgave eller to,
og den ene bliver glemt, når den anden rettes. Reglen sammenligner ordstammerne i punkter og sætninger; småord og navne
på enheder tæller ikke med. To tekster meldes, når de deler mindst 40 procent af deres ordstammer, dog mindst tre.

Kilde: redaktionel praksis; grænsen er målt på de to kildebeskrivelser (fire fund, alle rigtige).

Forkert:
    opgaver:
      punkter: {plan: At udarbejde en plan for beredskabet, plan-b: At udarbejde planen for kommunens beredskab}
Rigtigt:
    opgaver:
      punkter: {plan: At udarbejde en plan for beredskabet, øvelse: At afholde en øvelse hvert år}
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings
from funkbesk.lint.repetition.duplicates import Pair, pairs, units
from funkbesk.lint.texts.quoting import quoted

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("dup-punkt", "dubletter", Level.ADVARSEL, DESCRIPTIONS)

LEAST = 0.40
# Of three or four stems two are alike by chance: »Varsling af naboer«, »Varsling af støj hos naboer«.
_FEWEST_SHARED = 3


def check(subject: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield each bullet or sentence that repeats an earlier one."""
    headings = dict(subject.document.sections())
    for pair in pairs(units(subject.analysis, around.register), LEAST, shared=_FEWEST_SHARED):
        section = headings[pair.first.text.section].heading or ""
        yield hit(pair, "Teksten er næsten den samme som", section)


def hit(pair: Pair, how: str, section: str) -> Hit:
    """Return the finding at the later of two texts; `section` is the heading above the earlier one."""
    first, second = pair.first, pair.second
    return Hit(
        second.text.path,
        f"{how} {quoted(first.text.value[first.start : first.end])} under {quoted(section)}.",
        "Behold den ene, eller skriv tydeligt, hvad forskellen er.",
        second.start,
        second.end,
    )
