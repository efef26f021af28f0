"""Compose edit scenarios with known truth from hand-written material (README.md in this folder).

    python -m tests.data.sammenligning.lav                          the open part: the files beside this one
    python -m tests.data.sammenligning.lav FOLDER --part sealed     the sealed part, from the material in FOLDER

The seed is fixed: the same material gives the same scenarios. Tests only read the files.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.data.sammenligning.linjer import (
    DOCUMENTS,
    HERE,
    VARIANTS,
    NotPossible,
    fold,
    places_of,
    read_description,
    where,
    with_places,
)
from tests.data.sammenligning.rediger import Operation, Scenario, all_new, noisy

ROLE, UNIT = DOCUMENTS
SEED = 20270101

# How many scenarios each part has. Singles: of each kind; the others: of each document.
SINGLES = {
    "open": {
        "typo": 16, "rewording": 18, "rewrite": 24, "moved": 14, "moved_changed": 12, "split": 18, "merged": 12,
        "reordered": 10, "added": 16, "removed": 12, "id_reused": 12,
    },
    "sealed": {
        "typo": 8, "rewording": 9, "rewrite": 12, "moved": 7, "moved_changed": 6, "split": 9, "merged": 6,
        "reordered": 5, "added": 8, "removed": 6, "id_reused": 6,
    },
}  # fmt: skip
PULL_REQUESTS = {"open": {ROLE: 44, UNIT: 20}, "sealed": {ROLE: 22, UNIT: 10}}
YEARLY = {"open": {ROLE: 22, UNIT: 8}, "sealed": {ROLE: 11, UNIT: 4}}
# How often each kind comes in a pull request or a yearly revision.
WEIGHTS = {
    "typo": 12, "rewording": 20, "rewrite": 15, "moved": 12, "moved_changed": 10, "split": 10, "merged": 10,
    "reordered": 7, "added": 16, "removed": 13, "id_reused": 7,
}  # fmt: skip
# Where a bullet may move to: nobody moves a duty to "Anvendelse", or the meeting about the description to the duties.
PLACES = {
    ROLE: ("formål", "opgaver", "ansvar", "kompetencer"),
    UNIT: ("ledelsesunderstøttelse-og-politisk-betjening", "udvikling-strategi-og-drift"),
}


class Draw:
    """Draws operations for one scenario; no bullet and no new text is used twice."""

    def __init__(self, material: dict[str, Any], document: str, old: dict[str, Any], rng: random.Random) -> None:
        self.rng = rng
        self.document = document
        self.places = places_of(old)
        self.material = {kind: [e for e in entries if e["document"] == document] for kind, entries in material.items()}
        self.used: set[str] = set()
        self.duties = list(self.material["new"])

    def free(self, places: tuple[str, ...] = ()) -> list[str]:
        shown = places or tuple(self.places)
        return [id_ for place in shown for id_, _ in self.places[place] if id_ not in self.used]

    def use(self, operation: Operation) -> Operation:
        self.used.update(operation.get("ids", [operation["id"]] if "id" in operation else []))
        return operation

    def entry(self, how: str) -> Operation:
        """One of the hand-written operations of a kind."""
        kind = {"merged": "ids"}.get(how, "id")
        fitting = [e for e in self.material[how] if not self.used & set(e[kind] if kind == "ids" else [e[kind]])]
        return self.use({**self.pick(fitting), "how": how})

    def pick(self, entries: list[Any]) -> Any:
        if not entries:
            raise NotPossible("nothing left")
        return self.rng.choice(entries)

    def operation(self, how: str) -> Operation:
        """An operation of a kind."""
        if how in {"moved", "reordered", "removed", "added", "id_reused"}:
            return getattr(self, how)()  # type: ignore[no-any-return]
        return self.entry(how)

    def moved(self) -> Operation:
        id_ = self.pick(self.free(PLACES[self.document]))
        home, _ = where(self.places, id_)
        return self.use({"how": "moved", "id": id_, "to": self.pick([p for p in PLACES[self.document] if p != home])})

    def reordered(self) -> Operation:
        long = tuple(place for place, bullets in self.places.items() if len(bullets) > 2)
        return self.use({"how": "reordered", "id": self.pick(self.free(long))})

    def removed(self) -> Operation:
        return self.use({"how": "removed", "id": self.pick(self.free())})

    def duty(self, place: str = "") -> dict[str, Any]:
        found: dict[str, Any] = self.pick([duty for duty in self.duties if not place or place in duty["places"]])
        self.duties.remove(found)
        return found

    def added(self) -> Operation:
        duty = self.duty()
        return {"how": "added", "to": self.pick(duty["places"]), "text": duty["text"]}

    def id_reused(self) -> Operation:
        id_ = self.pick(self.free())
        return self.use({"how": "id_reused", "id": id_, "text": self.duty(where(self.places, id_)[0])["text"]})


def plan(part: str, material: dict[str, Any]) -> Iterator[tuple[str, str, str, Any]]:
    """Name, size, document and what is to be drawn: kinds, a number of operations, or given operations."""
    for how, count in SINGLES[part].items():
        order = random.Random(f"{SEED} {part} {how}")  # noqa: S311 - a fixed seed, no secret
        written = [{**entry, "how": how} for entry in material.get(how, [])]
        order.shuffle(written)
        for number in range(count):
            document = ROLE if order.random() < 0.65 else UNIT
            if number < len(written):
                entry = written[number]
                yield f"{how}-{number + 1:02}", "single", entry["document"], [entry]
            else:
                yield f"{how}-{number + 1:02}", "single", document, (how,)
    for number, twin in enumerate(material["twins"], 1):
        operations = twin["operations"]
        size = "single" if len(operations) == 1 else "pull-request"
        yield f"tvilling-{number:02}", size, twin["document"], operations
    for size, counts, low, high in (("pull-request", PULL_REQUESTS, 2, 4), ("yearly", YEARLY, 8, 12)):
        for document, count in counts[part].items():
            for number in range(1, count + 1):
                top = 10 if size == "yearly" and document == UNIT else high  # 13 bullets hold no twelve edits
                yield f"{size}-{document}-{number:02}", size, document, (low, top)


def drawn(wish: Any, draw: Draw) -> list[Operation]:
    """The operations of a scenario, in a random order."""
    if isinstance(wish, list):
        return [draw.use(dict(operation)) for operation in wish]
    if isinstance(wish[0], str):
        return [draw.operation(wish[0])]
    operations: list[Operation] = []
    for _ in range(draw.rng.randint(*wish)):
        for how in weighted(draw.rng):
            try:
                operations.append(draw.operation(how))
                break
            except NotPossible:
                continue
    return operations


def weighted(rng: random.Random) -> list[str]:
    """The kinds in a random order, frequent ones rather first."""
    return sorted(WEIGHTS, key=lambda how: rng.random() ** (1 / WEIGHTS[how]), reverse=True)


def compose(part: str, material: dict[str, Any], olds: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Every scenario of a part in its three variants."""
    for name, size, document, wish in plan(part, material):
        for attempt in range(200):
            rng = random.Random(f"{SEED} {part} {name} {attempt}")  # noqa: S311 - a fixed seed, no secret
            draw = Draw(material, document, olds[document], rng)
            scenario = Scenario(document, olds[document], rng)
            try:
                for operation in sorted(drawn(wish, draw), key=lambda operation: operation["how"] != "reordered"):
                    scenario.apply(operation)
                scenario.check_order()
            except NotPossible:
                continue
            break
        else:
            message = f"{name}: no draw gave one clear truth"
            raise ValueError(message)
        states = {
            "perfect": (scenario.new, scenario.truth),
            "noisy": noisy(scenario, draw.duties),
            "all_new": all_new(scenario),
        }
        for variant in VARIANTS:
            places, truth = states[variant]
            new = fold(with_places(olds[document], places), olds[document])
            yield {"name": name, "variant": variant, "size": size, "document": document, "new": new, "truth": truth}


def main() -> None:
    """Write the scenarios of a part beside its material."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=HERE)
    parser.add_argument("--part", choices=("open", "sealed"), default="open")
    arguments = parser.parse_args()
    material = json.loads((arguments.folder / "materiale.json").read_text(encoding="utf-8"))
    olds = {document: read_description(document) for document in DOCUMENTS}
    lines = [json.dumps(line, ensure_ascii=False) for line in compose(arguments.part, material, olds)]
    (arguments.folder / "scenarier.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    old = json.dumps(olds, ensure_ascii=False, indent=1)
    (arguments.folder / "gamle.json").write_text(old + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
