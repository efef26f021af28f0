"""Mellem to led står en tankestreg (–), ikke en bindestreg (-).

Hvorfor: bindestregen binder ord sammen (»chef- og ledergruppen«), tankestregen skiller led ad (»fagudvalg – særligt
ét«). Står bindestregen med mellemrum på begge sider, er den brugt som tankestreg.

Kilde: Retskrivningsordbogen 2024, reglerne om bindestreg (§ 57) og tankestreg (§ 55).

Forkert:
    formål:
      tekst: Enheden betjener fagudvalgene - især ét - og byrådet.
Rigtigt:
    formål:
      tekst: Enheden betjener fagudvalgene – især ét – og byrådet.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.texts.quoting import quoted

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("typo-tankestreg", "tegn", Level.FEJL, fixable=True)

# Between numbers it may be a sum, a range or a telephone number.
_HYPHEN = re.compile(r"(?<=[^\s\d-] )--?(?= [^\s-])|(?<=[\d] )--?(?= [^\s\d-])")
_AROUND = 50


def check(subject: Subject[Description], _around: Surroundings) -> Iterator[Hit]:
    """Yield every hyphen that stands between spaces."""
    for text in subject.analysis.texts:
        if " -" not in text.value:
            continue
        for match in _HYPHEN.finditer(text.value):
            before = text.value[max(0, match.start() - _AROUND) : match.start()].rstrip().rsplit(" ", 1)[-1]
            yield Hit(
                text.path,
                f"Bindestregen i {quoted(f'{before} {match.group()}')} er brugt som tankestreg.",
                "Skriv en tankestreg: –",
                match.start(),
                match.end(),
                "–",
            )
