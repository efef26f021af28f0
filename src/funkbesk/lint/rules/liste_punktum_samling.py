"""Beskrivelserne i en samling slutter deres punkter på samme måde.

Hvorfor: beskrivelser fra samme forvaltning læses ved siden af hinanden. Det ser tilfældigt ud, når den ene har punktum
efter alle punkter, og den anden kun efter det sidste.

Kilde: ingen norm; sprogvejledninger anbefaler, at en afsender er konsekvent.

Forkert:
    # de andre beskrivelser har punktum efter alle punkter
    opgaver:
      punkter: {møder: At forberede møder, referat: At skrive referat}
    ansvar:
      punkter: {sager: At svare inden for fristen, arkiv: At føre arkiv}
Rigtigt:
    # de andre beskrivelser har punktum efter alle punkter
    opgaver:
      punkter: {møder: At forberede møder., referat: At skrive referat.}
    ansvar:
      punkter: {sager: At svare inden for fristen., arkiv: At føre arkiv.}
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, CollectionHit, Noted, Outside, Rule, Subject

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.lint.texts.analysis import BulletList
    from funkbesk.lint.texts.full_stops import Stops
    from funkbesk.reading.parsed import Span

RULE = Rule("liste-punktum-samling", "lister", Level.HINT, DESCRIPTIONS)


def note(subject: Subject[Description], place: Callable[..., Span]) -> Any:
    """Return the description's style and the place of a bullet that shows it, or None where it has no style."""
    from funkbesk.lint.texts.full_stops import common_style, long_enough, nearest_style

    lists = [(bullets, nearest_style(stops)) for bullets, stops in long_enough(subject.analysis)]
    style = common_style(style for _, style in lists)
    if style is None:
        return None
    return [style.value, place(_example([bullets for bullets, own in lists if own is style], style))]


def _example(lists: Sequence[BulletList], style: Stops) -> tuple[str | int, ...]:
    """Return the path of the shortest bullet that shows the style: what stands at its end is seen best."""
    from funkbesk.lint.texts.full_stops import Stops

    shown = [bullet for one in lists for bullet in (one.bullets[-1:] if style is Stops.LAST else one.bullets[:-1])]
    return min(shown, key=lambda bullet: len(bullet.value)).path


def compare(noted: Sequence[Noted], _outside: Outside) -> Iterator[CollectionHit]:
    """Yield each description that has not the style of two in three; where there is none, the first that differs."""
    if not noted:
        return
    common, number = Counter(one.note[0] for one in noted).most_common(1)[0]
    if 3 * number < 2 * len(noted):
        common = noted[0].note[0]
        noted = noted[: 1 + next(index for index, one in enumerate(noted) if one.note[0] != common)]
    model = next(one.shown for one in noted if one.note[0] == common)
    for one in noted:
        if one.note[0] != common:
            yield CollectionHit(
                one.shown,
                one.note[1],
                f"Beskrivelsen har {one.note[0]}; {model} har {common}.",
                "Vælg én måde for hele samlingen, og ret de beskrivelser, der afviger.",
            )
