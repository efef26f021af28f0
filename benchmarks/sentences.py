"""`python -m benchmarks.sentences [--read FAMILY]`: what is found in single sentences with one planted mistake each.

Where whole descriptions have a dozen mistakes of a family, these have hundreds: `tests/data/saetninger` holds wrong
sentences with what is right, and correct ones that look wrong. Whoever wrote them had not seen the rules. A third of
the lines of the newest files, told by a checksum of their text, is held back: only its counts were ever looked at.

A mistake counts as found where a finding of a rule that fits its family (`benchmarks/planted.py`) touches its quote.
False is a finding of such a rule of level fejl in a right sentence.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from benchmarks.corpus import ROOT
from benchmarks.planted import FITTING, TODAY
from benchmarks.report import say
from funkbesk.findings import Finding, Level
from funkbesk.lint.engine.check import check_data
from funkbesk.reading.collection import Collection

FOLDER = ROOT / "tests" / "data" / "saetninger"
_BULLETS = 5
"""Sentences of one description: some rules ask what the rest of it does."""
_METADATA = {"id": "prøve", "art": "rolle", "titel": "T", "hører_til": "stab", "version": "0.1.0", "status": "udkast"}
_HELD_BACK = 3
_OPENED = 14
"""The files up to this number have been read as a whole, those behind it but for the part held back."""


class Sentence(NamedTuple):
    """A sentence, and the words of its mistake; "" where it is right."""

    family: str
    text: str
    quote: str


@dataclass(frozen=True, slots=True)
class Tally:
    """How many sentences are wrong, and how many of these were found; how many are right, and what is false there."""

    wrong: int = 0
    found: int = 0
    right: int = 0
    false: int = 0

    def line(self, family: str) -> str:
        """Return the row of the table."""
        recall = f"{self.found / self.wrong:.3f}" if self.wrong else "-"
        return f"{family:<24} {self.wrong:>9} {self.found:>9} {recall:>9} {self.right:>9} {self.false:>9}"

    def __add__(self, other: Tally) -> Tally:
        """Return the sum of both."""
        return Tally(
            self.wrong + other.wrong, self.found + other.found, self.right + other.right, self.false + other.false
        )


class Judged(NamedTuple):
    """A sentence and what rules that fit its family say of it: at its quote where there is one, else anywhere."""

    sentence: Sentence
    findings: tuple[Finding, ...]


def sentences(folder: Path = FOLDER, *, held_back: bool = False) -> list[Sentence]:
    """Return the sentences of one part, in the order of the files."""
    found: list[Sentence] = []
    for path in sorted(folder.glob("*.jsonl")):
        is_new = int(path.name.partition("-")[0]) > _OPENED
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            right = row.get("rigtig") or row["fælde"]
            is_held_back = is_new and int(sha256(right.encode()).hexdigest(), 16) % _HELD_BACK == 0
            if is_held_back is held_back:
                found.append(Sentence(row["familie"], right, ""))
                if "forkert" in row:
                    found.append(Sentence(row["familie"], row["forkert"], row["citat"]))
    return found


def judge(given: Iterable[Sentence], collection: Collection) -> Iterator[Judged]:
    """Yield what is said of each sentence; right ones and wrong ones do not stand in the same description."""
    for wrong in (True, False):
        part = [sentence for sentence in given if bool(sentence.quote) is wrong]
        for start in range(0, len(part), _BULLETS):
            yield from _judge(part[start : start + _BULLETS], collection)


def tallies(judged: Iterable[Judged]) -> dict[str, Tally]:
    """Return the figures by family, the families in the order of their names."""
    found: dict[str, Tally] = defaultdict(Tally)
    for sentence, findings in judged:
        grave = sum(finding.level is Level.FEJL for finding in findings)
        counted = Tally(wrong=1, found=int(grave > 0)) if sentence.quote else Tally(right=1, false=grave)
        found[sentence.family] += counted
    return dict(sorted(found.items()))


def measure(folder: Path = FOLDER) -> Iterator[str]:
    """Yield the tables of both parts."""
    for held_back, name in ((False, "the part that was read while the rules were made"), (True, "the part held back")):
        yield f"single sentences, level fejl: {name}"
        yield f"{'family':<24} {'wrong':>9} {'found':>9} {'recall':>9} {'right':>9} {'false':>9}"
        counted = tallies(judge(sentences(folder, held_back=held_back), Collection(folder)))
        yield from (tally.line(family) for family, tally in counted.items())
        yield sum(counted.values(), Tally()).line("all")


def in_a_description(texts: Iterable[str]) -> tuple[str, int]:
    """Return the source of a description that has the texts as bullets, and the line of the first one."""
    lines = [f"{key}: {value}" for key, value in _METADATA.items()]
    lines += ["formål:", "  punkter:"]
    first = len(lines) + 1
    lines += [f"    punkt-{number}: {json.dumps(text, ensure_ascii=False)}" for number, text in enumerate(texts)]
    return "\n".join(lines), first


def _judge(bullets: list[Sentence], collection: Collection) -> Iterator[Judged]:
    source, first = in_a_description(one.text for one in bullets)
    lines = source.splitlines()
    path = collection.descriptions_folder / "prøve.yaml"
    report = check_data(collection, source.encode(), path, path.name, today=TODAY)
    for number, sentence in enumerate(bullets):
        line = lines[first + number - 1]
        begin = line.find(sentence.quote) + 1
        end = begin + len(sentence.quote) if sentence.quote else len(line) + 2
        yield Judged(
            sentence,
            tuple(
                finding
                for finding in report.findings
                if finding.line == first + number
                and finding.rule in FITTING[sentence.family]
                and finding.column < end
                and finding.end[1] > begin
            ),
        )


def _to_read(family: str) -> Iterator[str]:
    """Yield what was missed and what is false of one family, for a person to read; never of the part held back."""
    for sentence, findings in judge([one for one in sentences() if one.family == family], Collection(FOLDER)):
        grave = [finding for finding in findings if finding.level is Level.FEJL]
        if sentence.quote and not grave:
            yield f"missed  {sentence.text}  [{sentence.quote}]"
        elif not sentence.quote:
            yield from (f"false   {sentence.text}  {finding.rule}: {finding.message}" for finding in grave)


def main() -> None:
    """Print the tables, or what is to be read of one family."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sentences")
    parser.add_argument("--read", metavar="FAMILY", choices=sorted({one.family for one in sentences()}))
    family = parser.parse_args().read
    for line in measure() if family is None else _to_read(family):
        say(line)


if __name__ == "__main__":
    main()
