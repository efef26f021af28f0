"""How the lists of a document end their bullets: with full stops after none, after all, or after the last only.

All three are good Danish (Dansk Sprognævn prescribes none of them), so the style is what the author does most.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum

from funkbesk.lint.texts.analysis import Analysis, BulletList
from funkbesk.lint.texts.bullet_forms import Form, are_statements, forms_of
from funkbesk.lint.texts.text import ends_in_abbreviation

_MAJORITY = 2 / 3
_FEWEST_LISTS = 2
_GOES_ON = (",", ";")
_FEWEST_THAT_GO_ON = 2


class Stops(StrEnum):
    """After which bullets a list has a full stop; the value is used in messages."""

    NONE = "ikke punktum efter punkterne"
    ALL = "punktum efter alle punkter"
    LAST = "kun punktum efter det sidste punkt"


def stops_of(bullets: BulletList) -> tuple[bool | None, ...]:
    """Return for each bullet whether it ends in a full stop; None where its end says nothing (`mv.`, `?`, `… og`).

    Bullets that go on into the next one, by commas or semicolons, say nothing either; a single one is a slip.
    """
    endings = [bullet.value.rstrip() for bullet in bullets.bullets]
    goes_on = sum(ending.endswith(_GOES_ON) for ending in endings) >= _FEWEST_THAT_GO_ON
    return tuple(None if goes_on and ending.endswith(_GOES_ON) else _ends_in_stop(ending) for ending in endings)


def _ends_in_stop(ending: str) -> bool | None:
    if ending.endswith((" og", " eller", " samt", ":", "?", "!", "…", "..", ".)", ".«", ".”", '."')):
        return None
    if not ending.endswith("."):
        return False
    return None if ends_in_abbreviation(ending) else True


def deviations(style: Stops, stops: Sequence[bool | None]) -> list[int]:
    """Return the numbers of the bullets that do not end as the style wants."""
    last = len(stops) - 1
    wanted = [style is Stops.ALL or (style is Stops.LAST and index == last) for index in range(len(stops))]
    return [index for index, stop in enumerate(stops) if stop is not None and stop is not wanted[index]]


def nearest_style(stops: Sequence[bool | None]) -> Stops:
    """Return the style that the list breaks least."""
    yes, no = stops.count(True), stops.count(False)
    last = stops[-1] if stops else None
    broken = {Stops.NONE: yes, Stops.ALL: no, Stops.LAST: yes - (last is True) + (last is False)}
    return min(Stops, key=broken.__getitem__)


def common_style(styles: Iterable[Stops]) -> Stops | None:
    """Return the style of two lists in three, or None where the lists have no style in common."""
    counted = Counter(styles)
    if not counted:
        return None
    style, number = counted.most_common(1)[0]
    return style if number >= max(_FEWEST_LISTS, _MAJORITY * counted.total()) else None


def is_of_sentences(bullets: BulletList, own: tuple[str, ...] | None) -> bool:
    """Return whether at least half of the bullets may be whole sentences, which may end otherwise than fragments."""
    forms = [forms_of(bullet, own) for bullet in bullets.bullets]
    may_be_one = {each: Form.SENTENCE in each for each in set(forms)}  # an enum is hashed slowly, and few differ
    sentences = sum(map(may_be_one.__getitem__, forms))
    return 2 * sentences >= len(forms) or are_statements(forms)


def long_enough(analysis: Analysis) -> list[tuple[BulletList, tuple[bool | None, ...]]]:
    """Return the lists that show a style, those of two bullets or more, each with its stops (see `stops_of`)."""
    return analysis.once(
        "full stops", lambda: [(bullets, stops_of(bullets)) for bullets in analysis.lists if len(bullets.bullets) > 1]
    )
