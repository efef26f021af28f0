"""Mellem to ord står »og« eller »eller«, ikke en skråstreg.

Hvorfor: »tilbud/indsatser« kan betyde »og« eller »eller« – eller at de to ord er det samme. I en beskrivelse af
ansvar er forskellen vigtig.

Kilde: kommunale sprogpolitikker; Retskrivningsordbogen 2024 tillader skråstreg, men den siger ikke, hvad der menes.

Forkert:
    opgaver:
      punkter: {tilbud: At følge op på tilbud/indsatser}
Rigtigt:
    opgaver:
      punkter: {tilbud: At følge op på tilbud og indsatser}
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.texts.quoting import quoted

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("typo-skråstreg", "tegn", Level.HINT)

# One row of characters without spaces. More than two words with a slash (an address, a date) are none of ours, and
# neither are words of two letters (»og/eller«, »km/t«).
_ROW = late(r"[^\s/]{1,80}/[^\s/]{1,80}(?!\S)")
# Two names of one thing: a switch, and a pronoun for either gender.
_FIXED = frozenset(
    {"til/fra", "sort/hvid", "han/hun", "hans/hendes", "ham/hende", "den/det", "min/mit", "din/dit", "sin/sit"}
)
_WORDS = late(r"[(«»\"”]*([^\W\d_][^\W\d_’'-]{2,})/([^\W\d_][^\W\d_’'-]{2,})[^\w/]*")


def check(subject: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield each pair of words that a slash joins; abbreviations (`TCP/IP`) and accepted words are left out."""
    accepted = _FIXED.union(word.lower() for word in around.own_words.accepted or ())
    for text in subject.analysis.texts:
        if "/" not in text.value:
            continue
        for row in _ROW.finditer(text.value):
            match = _WORDS.fullmatch(text.value, row.start(), row.end())
            if match is None or (row.start() and not text.value[row.start() - 1].isspace()):
                continue
            first, second = match.groups()
            if f"{first}/{second}".lower() in accepted or (first.isupper() and second.isupper()):
                continue
            yield Hit(
                text.path,
                f"{quoted(f'{first}/{second}')} siger ikke, om der menes »og« eller »eller«.",
                f"Skriv »{first} og {second}« eller »{first} eller {second}«.",
                match.start(1),
                match.end(2),
            )
