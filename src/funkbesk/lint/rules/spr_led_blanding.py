"""Et punkt begynder og slutter som den samme slags led.

Hvorfor: »Godt overblik og er proaktiv« begynder som et navneord og fortsætter som en sætning uden grundled. Reglen er
et skøn, så den skal slås til.

Kilde: parallelle led efter almindelig sprogrøgt; ingen norm.

Forkert:
    kompetencer:
      punkter:
        overblik: Godt overblik og er proaktiv over for nye krav
Rigtigt:
    kompetencer:
      punkter:
        overblik: Godt overblik og blik for nye krav
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from funkbesk.findings import Level
from funkbesk.late_patterns import late
from funkbesk.lint.engine.rule import Hit, Rule, Subject, Surroundings
from funkbesk.lint.language.grammar import FINITE, MODALS, PRONOUNS, SUBORDINATORS
from funkbesk.lint.texts.bullet_forms import verbs

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

RULE = Rule("spr-led-blanding", "sprog", Level.HINT, on_request=True)

_JOINED_VERB = late(r" (?:og|samt) (?P<verb>er|har|kan|skal|bliver) ")


def check(file: Subject[Description], around: Surroundings) -> Iterator[Hit]:
    """Yield bullets that have no verb up to an `og er`, `og har` …."""
    known = verbs(around.own_words.verbs or ())
    for bullet in file.analysis.bullets:
        match = _JOINED_VERB.search(bullet.lower)
        if match is None:
            continue
        before = {word.lower for word in bullet.words if word.end <= match.start()}
        first = bullet.words[0].lower
        if first in known.infinitives or before & (FINITE | MODALS | PRONOUNS | SUBORDINATORS | known.present):
            continue
        yield Hit(
            bullet.path,
            f"Punktet begynder som et navneord og fortsætter med et udsagnsord: »{bullet.value[: match.end() - 1]}«.",
            "Lav begge led til navneord, eller skriv en hel sætning.",
            0,
            match.end() - 1,
        )
