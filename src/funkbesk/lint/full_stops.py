"""How the lists of a document end their bullets: with full stops after none, after all, or after the last only.

All three are good Danish (Dansk Sprognævn prescribes none of them), so the style is what the author does most.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from enum import StrEnum

from funkbesk.lint.analysis import Analysis, BulletList
from funkbesk.lint.bullet_forms import Form, forms_of
from funkbesk.lint.text import Text, ends_in_abbreviation

_MAJORITY = 2 / 3
_FEWEST_LISTS = 2


class Stops(StrEnum):
    """After which bullets a list has a full stop; the value is used in messages."""

    NONE = "ikke punktum efter punkterne"
    ALL = "punktum efter alle punkter"
    LAST = "kun punktum efter det sidste punkt"


def stops_of(bullets: BulletList) -> tuple[bool | None, ...]:
    """Return for each bullet whether it ends in a full stop; None where its end says nothing (`mv.`, `?`, `…`)."""
    return tuple(_ends_in_stop(bullet) for bullet in bullets.bullets)


def _ends_in_stop(bullet: Text) -> bool | None:
    value = bullet.value.rstrip()
    if value.endswith((":", "?", "!", "…", "..", ".)", ".«", ".”", '."')):
        return None
    if not value.endswith("."):
        return False
    return None if ends_in_abbreviation(value) else True


def deviations(style: Stops, stops: Sequence[bool | None]) -> list[int]:
    """Return the numbers of the bullets that do not end as the style wants."""
    last = len(stops) - 1
    wanted = [style is Stops.ALL or (style is Stops.LAST and index == last) for index in range(len(stops))]
    return [index for index, stop in enumerate(stops) if stop is not None and stop is not wanted[index]]


def nearest_style(stops: Sequence[bool | None]) -> Stops:
    """Return the style that the list breaks least."""
    return min(Stops, key=lambda style: len(deviations(style, stops)))


def common_style(styles: Iterable[Stops]) -> Stops | None:
    """Return the style of two lists in three, or None where the lists have no style in common."""
    counted = Counter(styles)
    if not counted:
        return None
    style, number = counted.most_common(1)[0]
    return style if number >= max(_FEWEST_LISTS, _MAJORITY * counted.total()) else None


def is_of_sentences(bullets: BulletList, own: tuple[str, ...] | None) -> bool:
    """Return whether at least half of the bullets may be whole sentences, which may end otherwise than fragments."""
    sentences = sum(Form.SENTENCE in forms_of(bullet, own) for bullet in bullets.bullets)
    return 2 * sentences >= len(bullets.bullets)


def long_enough(analysis: Analysis) -> list[BulletList]:
    """Return the lists that show a style: those of two bullets or more."""
    return [bullets for bullets in analysis.lists if len(bullets.bullets) > 1]
