"""`python -m benchmarks.precision [--korpus FOLDER]`: what is found of planted mistakes, and what is said besides.

Recall is what is found of what was planted. Precision is found of found and false, where false is every finding on a
correct text, and every finding beside the planted mistakes that none of them explains (`benchmarks/planted.py`). A
mistake is as grave as the author of the corpus says, a false finding as its rule says.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks.corpus import ROOT
from benchmarks.planted import FITTING, Outcome, judge, judge_sentences
from benchmarks.report import say
from funkbesk.findings import Level

CORPUS = ROOT / "tests" / "data" / "korpus"
BAR = 0.95
BARRED = Level.FEJL


@dataclass(frozen=True, slots=True)
class Score:
    """How many mistakes were planted, found, found at a lower level than their author's, and how much is false."""

    planted: int
    found: int
    weaker: int
    false: int

    @property
    def recall(self) -> float:
        """Return the share of the planted mistakes that was found; 1 where there was none."""
        return self.found / self.planted if self.planted else 1.0

    @property
    def precision(self) -> float:
        """Return the share of the findings that is right; 1 where there was none."""
        return self.found / (self.found + self.false) if self.found + self.false else 1.0

    @property
    def held(self) -> bool:
        """Return whether both are over the bar."""
        return min(self.recall, self.precision) > BAR


def score(outcome: Outcome, family: str | None = None, level: Level | None = None) -> Score:
    """Return the figures of one family, of one level, of both, or of all."""
    planted = [
        (mistake, at)
        for mistake, at in outcome.planted
        if family in {None, mistake.family} and level in {None, mistake.level}
    ]
    false = [
        finding
        for finding in outcome.false
        if family in {None, family_of(finding.rule, outcome)} and level in {None, finding.level}
    ]
    found = [(mistake, at) for mistake, at in planted if at is not None]
    weaker = [mistake for mistake, at in found if at.rank > mistake.level.rank]
    return Score(len(planted), len(found), len(weaker), len(false))


def family_of(rule: str, outcome: Outcome) -> str:
    """Return the family that the findings of a rule are counted under: one that was planted, or the rule by itself."""
    planted = {mistake.family for mistake, _ in outcome.planted}
    return next((family for family, rules in FITTING.items() if rule in rules and family in planted), rule)


def table(outcome: Outcome) -> Iterator[str]:
    """Yield the lines of the table: by family and level, by level, and all; the barred level with its verdict."""
    rows = Counter((mistake.family, mistake.level) for mistake, _ in outcome.planted)
    rows.update((family_of(finding.rule, outcome), finding.level) for finding in outcome.false)
    yield _columns("family", "level", "planted", "found", "weaker", "false", "recall", "precision")
    for family, level in sorted(rows, key=lambda row: (row[1].rank, row[0])):
        yield _line(family, level, score(outcome, family, level))
    for level in Level:
        total = score(outcome, level=level)
        bar = f"  > {BAR} {'ok' if total.held else 'NOT HELD'}" if level is BARRED else ""
        yield _line("all", level, total) + bar
    yield _line("all", "", score(outcome))


def details(outcome: Outcome) -> Iterator[str]:
    """Yield every mistake that was missed and every finding that is false, for a person to read."""
    for mistake, level in outcome.planted:
        if level is None:
            yield f"missed  {mistake.level} {mistake.family}  {mistake.file}:{mistake.at[0][0]}  »{mistake.quote}«"
    for finding in outcome.false:
        yield f"false   {finding.level} {finding.rule}  {Path(finding.path).name}:{finding.line}  {finding.message}"


def measure(corpus: Path = CORPUS) -> Iterator[str]:
    """Yield what is to be printed of a corpus: the descriptions, then the sentences with personal data."""
    for part, judged in (("fejl", judge), ("persondata.json", judge_sentences)):
        if (corpus / part).exists():
            outcome = judged(corpus)
            yield f"planted mistakes, {part}:"
            yield from table(outcome)
            yield from details(outcome)


def _line(name: str, level: str, of: Score) -> str:
    recall = f"{of.recall:.3f}" if of.planted else "-"
    precision = f"{of.precision:.3f}" if of.found + of.false else "-"
    return _columns(name, level, of.planted, of.found, of.weaker, of.false, recall, precision)


def _columns(name: str, level: str, *figures: object) -> str:
    return f"{name:<24} {level:<9} " + " ".join(f"{figure!s:>9}" for figure in figures)


def main() -> None:
    """Print the tables and what is to be read of one corpus."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.precision")
    parser.add_argument(
        "--korpus", type=Path, default=CORPUS, metavar="FOLDER", help="with korrekt, fejl, persondata.json"
    )
    lines = list(measure(parser.parse_args().korpus))
    if not lines:
        parser.error("there is no corpus in that folder")
    for line in lines:
        say(line)


if __name__ == "__main__":
    main()
