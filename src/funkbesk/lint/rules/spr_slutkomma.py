"""En ledsætning midt i sætningen slutter med komma.

Hvorfor: i »de mål, som afdelingen arbejder ud fra og de enkelte teams planer« kan læseren ikke se, hvor ledsætningen
slutter. Kommaet viser det. Reglen er snæver og rammer ofte ved siden af, så den skal slås til.

Kilde: Retskrivningsordbogen 2024 (Dansk Sprognævn), om komma efter ledsætninger.

Forkert:
    opgaver:
      punkter:
        mål: At understøtte de mål, som afdelingen arbejder ud fra og de enkelte teams planer
Rigtigt:
    opgaver:
      punkter:
        mål: At understøtte de mål, som afdelingen arbejder ud fra, og de enkelte teams planer
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("spr-slutkomma", "sprog", Level.HINT, on_request=True)

_CLAUSE = late(r", (?P<clause>(?:som|der) [^,.;:–()]{8,120}?) (?P<join>og) (?:de|den|det) ")


def check(file: Subject[Description], _around: Surroundings) -> Iterator[Hit]:
    """Yield relative clauses that are followed by `og de …` without a comma."""
    for text in file.analysis.prose:
        for match in _CLAUSE.finditer(text.lower):
            yield Hit(
                text.path,
                f"Ledsætningen ser ud til at slutte her uden komma: »{text.value[slice(*match.span('clause'))]}«.",
                "Sæt komma efter ledsætningen, hvis det, der følger, ikke hører med til den.",
                match.start("clause"),
                match.end() - 1,
            )
