"""Ikke tre punkter i samme liste begynder med de samme ord.

Hvorfor: når mange punkter begynder ens (»At samarbejde med …«), skal læseren langt ind i hvert af dem for at se
forskellen. Sæt det fælles i indledningen, eller begynd med det, der er forskelligt.

Kilde: redaktionel praksis; ingen norm.

Forkert:
    opgaver:
      punkter:
        budget: At samarbejde med chefen om budgettet
        mål: At samarbejde med chefen om målene
        plan: At samarbejde med chefen om årsplanen
Rigtigt:
    opgaver:
      tekst: "Lederen samarbejder med chefen om:"
      punkter: {budget: Budgettet, mål: Målene, plan: Årsplanen}
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings
from funkbesk.lint.texts.quoting import quoted
from funkbesk.lint.texts.text import Text

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("liste-samme-start", "lister", Level.HINT, DESCRIPTIONS)

_UNCOUNTED = frozenset({"at", "du", "vi"})
# Two words are a shorter start than three, and so more bullets must share them before it tires the reader.
_FEWEST = {3: 3, 2: 4}


def check(subject: Subject[Description], _around: Surroundings) -> Iterator[Hit]:
    """Yield every bullet whose first words open at least two other bullets of its list."""
    for bullets in subject.analysis.lists:
        found: dict[int, int] = {}
        for length, fewest in _FEWEST.items():
            sharing: dict[tuple[str, ...], list[int]] = defaultdict(list)
            for index, bullet in enumerate(bullets.bullets):
                start = bullet.lower_words[:length]
                if len(start) == length and (length > 2 or start[0] not in _UNCOUNTED):
                    sharing[start].append(index)
            for indices in sharing.values():
                if len(indices) >= fewest:
                    found.update({index: len(indices) for index in indices if index not in found})
        for index in sorted(found):
            yield _hit(bullets.bullets[index], found[index])


def _hit(bullet: Text, number: int) -> Hit:
    end = bullet.words[:3][-1].end if bullet.words[0].lower in _UNCOUNTED else bullet.words[1].end
    return Hit(
        bullet.path,
        f"{number} punkter i listen begynder med {quoted(bullet.value[:end])}.",
        "Flyt det fælles op i indledningen, eller begynd med det, der er forskelligt.",
        0,
        end,
    )
