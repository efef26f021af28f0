"""How well the comparison finds what really happened: the table of precision, recall and F1 that `make bench` prints.

The scenarios (`tests/data/sammenligning`) were written before the comparison, by someone who had not seen it. An
operation counts only where its kind and all its ids are right.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from funkbesk.diff.changes import BulletChange, Kind
from funkbesk.diff.compare import compare
from funkbesk.documents.description import Description
from funkbesk.documents.kinds import KINDS
from funkbesk.reading.collection import load_file
from tests.data.sammenligning.linjer import unfold

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "tests" / "data" / "sammenligning"
VARIANTS = ("perfect", "noisy", "all_new")
BAR = 0.97
"""The F1 that every variant has to reach."""

Operation = tuple[str, tuple[str, ...], tuple[str, ...]]
_KINDS = {
    "changed": Kind.CHANGED,
    "moved": Kind.MOVED,
    "moved_changed": Kind.MOVED_CHANGED,
    "split": Kind.SPLIT,
    "merged": Kind.MERGED,
    "reordered": Kind.REORDERED,
    "added": Kind.ADDED,
    "removed": Kind.REMOVED,
}


@dataclass(slots=True)
class Score:
    """Operations that were found and true, found, and true, each by kind."""

    right: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    true: Counter[str] = field(default_factory=Counter)
    scenarios: int = 0
    whole: int = 0

    def add(self, found: set[Operation], true: set[Operation]) -> None:
        """Count one scenario."""
        self.right.update(kind for kind, _, _ in found & true)
        self.found.update(kind for kind, _, _ in found)
        self.true.update(kind for kind, _, _ in true)
        self.scenarios += 1
        self.whole += found == true

    def f1(self, kind: str | None = None) -> tuple[float, float, float]:
        """Return precision, recall and F1 of one kind, or of all."""
        right, found, true = ((c.total() if kind is None else c[kind]) for c in (self.right, self.found, self.true))
        precision, recall = (right / found if found else 1.0), (right / true if true else 1.0)
        return precision, recall, 2 * right / (found + true) if found + true else 1.0


@cache
def _metadata(document: str) -> dict[str, Any]:
    """Return a description's fields, without its sections."""
    data = load_file(ROOT / "descriptions" / f"{document}.yaml").parsed
    assert data is not None
    return {key: value for key, value in data.data.items() if not isinstance(value, dict)}


def description(document: str, sections: Iterable[dict[str, Any]]) -> Description:
    """Return the description with the sections of a scenario."""
    data = dict(_metadata(document))
    for section in sections:
        body: dict[str, Any] = {"overskrift": section["heading"], "punkter": dict(section["bullets"])}
        if section.get("text"):
            body["tekst"] = section["text"]
        if section["groups"]:
            body["grupper"] = {
                group["id"]: {"overskrift": group["heading"], "punkter": dict(group["bullets"])}
                for group in section["groups"]
            }
        data[section["key"]] = body
    return KINDS[data["art"]].model_validate(data)


def found_operations(changes: Iterable[BulletChange]) -> set[Operation]:
    """Return what the comparison says, as operations; a new id alone is none."""
    return {
        (str(change.kind), tuple(sorted(b.id for b in change.old)), tuple(sorted(b.id for b in change.new)))
        for change in changes
        if change.kind not in {Kind.NEW_ID, Kind.DETAILS}
    }


def true_operations(truth: Iterable[dict[str, Any]]) -> set[Operation]:
    """Return what really happened."""
    return {(str(_KINDS[t["kind"]]), tuple(sorted(t["old"])), tuple(sorted(t["new"]))) for t in truth}


def scenarios(folder: Path = FOLDER) -> Iterator[dict[str, Any]]:
    """Yield the scenarios of a folder, unfolded."""
    old = json.loads((folder / "gamle.json").read_text(encoding="utf-8"))
    for line in (folder / "scenarier.jsonl").read_text(encoding="utf-8").splitlines():
        scenario = json.loads(line)
        yield unfold(scenario, old[scenario["document"]])


def operations_of(scenario: dict[str, Any]) -> tuple[set[Operation], set[Operation]]:
    """Return (found, true) of one scenario."""
    old, new = (description(scenario["document"], scenario[side]["sections"]) for side in ("old", "new"))
    return found_operations(compare(old, new).bullets), true_operations(scenario["truth"])


def measure(folder: Path = FOLDER) -> dict[str, Score]:
    """Return the scores of each variant."""
    scores = {variant: Score() for variant in VARIANTS}
    for scenario in scenarios(folder):
        scores[scenario["variant"]].add(*operations_of(scenario))
    return scores


def table(scores: dict[str, Score]) -> Iterator[str]:
    """Yield the lines of the table."""
    yield f"{'':20}" + "".join(f"{variant:>26}" for variant in scores)
    yield f"{'':20}" + f"{'P     R     F1':>26}" * len(scores)
    for kind in (*map(str, _KINDS.values()), None):
        cells = (f"{p:10.3f}{r:8.3f}{f:8.3f}" for p, r, f in (score.f1(kind) for score in scores.values()))
        yield f"{kind or 'all':20}" + "".join(cells)
    yield f"{'operations':20}" + "".join(f"{score.true.total():26}" for score in scores.values())
    yield f"{'whole document':20}" + "".join(
        f"{score.whole / max(score.scenarios, 1):26.3f}" for score in scores.values()
    )


def lines(folder: Path) -> Iterator[str]:
    """Yield the table of a folder."""
    yield from table(measure(folder))


def main() -> None:
    """Print the table, and on request what was wrong."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.matching")
    parser.add_argument("folder", type=Path, nargs="?", default=FOLDER)
    parser.add_argument("--wrong", action="store_true", help="list what was not found, and what was found instead")
    arguments = parser.parse_args()
    for line in lines(arguments.folder):
        print(line)
    if arguments.wrong:
        for scenario in scenarios(arguments.folder):
            found, true = operations_of(scenario)
            if found != true:
                print(scenario["name"], scenario["variant"])
                for sign, operations in (("missed", true - found), ("false ", found - true)):
                    for operation in sorted(operations):
                        print(f"  {sign} {operation}")


if __name__ == "__main__":
    main()
