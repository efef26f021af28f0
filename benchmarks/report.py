"""The table that `make bench` prints."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median

from benchmarks.timing import Pair


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table: what was measured, both times in seconds, and the ratio against the bar."""

    name: str
    ours: float | None
    theirs: float | None
    ratio: float
    shown: str
    bar: str
    held: bool | None

    def __str__(self) -> str:
        """Return the line; a bar that is not held is marked."""
        verdict = {True: "ok", False: "NOT HELD", None: ""}[self.held]
        times = " ".join(f"{'' if one is None else f'{one:.3f} s':>10}" for one in (self.ours, self.theirs))
        return f"{self.name:<58} {times} {self.shown:>9}  {self.bar:<9} {verdict}".rstrip()


def at_most(name: str, pair: Pair, bar: float | None) -> Row:
    """Return the row of a bar "at most `bar` times their time"; None where there is no bar."""
    held = None if bar is None else pair.ratio <= bar
    return _row(name, pair, f"{pair.ratio:.2f}x", "" if bar is None else f"<= {bar:g}x", held=held)


def faster(name: str, pair: Pair, bar: float | None) -> Row:
    """Return the row of a bar "at least `bar` times faster than they are"; None where there is no bar."""
    gain = 1 / pair.ratio
    held = None if bar is None else gain >= bar
    return _row(name, pair, f"{gain:.1f}x", "" if bar is None else f">= {bar:g}x", held=held)


def within(name: str, pair: Pair, bar: float) -> Row:
    """Return the row of a bar in seconds; the ratio is against a bare start of Python on the same machine."""
    return _row(name, pair, f"{pair.ratio:.1f}x", f"< {bar:g} s", held=median(pair.ours) < bar)


def below(name: str, size: int, bar: int | None) -> Row:
    """Return the row of a bar in bytes; None where there is no bar."""
    shown, wanted = (f"{one / 1e6:.0f} MB" for one in (size, bar or 0))
    held = None if bar is None else size < bar
    return Row(name, None, None, float(size), shown, "" if bar is None else f"< {wanted}", held)


def heading() -> str:
    """Return the line above the table."""
    return f"{'measured':<58} {'funkbesk':>10} {'other':>10} {'ratio':>9}  {'bar':<9}"


def say(line: object) -> None:
    """Print a line at once, so that a long run shows how far it is."""
    print(line, flush=True)


def _row(name: str, pair: Pair, shown: str, bar: str, *, held: bool | None) -> Row:
    return Row(name, median(pair.ours), median(pair.theirs), pair.ratio, shown, bar, held)
