"""One scenario while it is edited: the new description, the truth about it, and the ids that authors do not keep."""

from __future__ import annotations

import random
import re
from typing import Any

from tests.data.sammenligning.linjer import NotPossible, Places, places_of, where

LOST, COPIED, OVERWRITTEN = 0.15, 0.10, 0.30  # the noisy ids
LOSE_THEIR_ID = ("rewording", "rewrite", "moved", "moved_changed")
CHANGED = ("typo", "rewording", "rewrite")
SMALL_WORDS = frozenset(
    ("af", "at", "de", "den", "der", "det", "en", "er", "et", "for", "fra", "i", "med", "og", "om", "på", "til")
)

Operation = dict[str, Any]


def new_id(text: str, taken: set[str]) -> str:
    """An id made from the first words of a text, as an author would."""
    words = [word for word in re.findall(r"[a-zæøå0-9]+", text.lower()) if word not in SMALL_WORDS][:3]
    stem = "-".join(words)[:50].rstrip("-")
    id_, number = stem, 2
    while id_ in taken:
        id_, number = f"{stem}-{number}", number + 1
    taken.add(id_)
    return id_


def longest_increasing(order: list[int]) -> tuple[int, ...] | None:
    """The longest increasing subsequence, or None when there is more than one."""
    if not order:
        return ()
    best: list[list[tuple[int, ...]]] = []
    for index, value in enumerate(order):
        tails = [run for before in range(index) if order[before] < value for run in best[before]] or [()]
        longest = max(len(run) for run in tails)
        best.append([(*run, value) for run in tails if len(run) == longest][:3])
    runs = [run for ending in best for run in ending]
    longest = max((len(run) for run in runs), default=0)
    found = [run for run in runs if len(run) == longest]
    return found[0] if len(found) == 1 else None


class Scenario:
    """The new description while it is edited, and the truth about it."""

    def __init__(self, document: str, old: dict[str, Any], rng: random.Random) -> None:
        self.document = document
        self.rng = rng
        self.old = places_of(old)
        self.new = places_of(old)
        self.old_ids = [id_ for bullets in self.old.values() for id_, _ in bullets]
        self.taken = set(self.old_ids)
        self.truth: list[dict[str, Any]] = []

    def apply(self, operation: Operation) -> None:
        """Carry out one operation and note what is true of it."""
        getattr(self, "do_" + ("changed" if operation["how"] in CHANGED else operation["how"]))(operation)

    def note(self, operation: Operation, kind: str, old: list[str], new: list[str]) -> None:
        self.truth.append({"kind": kind, "old": old, "new": new, "how": operation["how"]})

    def take(self, id_: str) -> tuple[str, int, list[str]]:
        place, index = where(self.new, id_)
        return place, index, self.new[place].pop(index)

    def put(self, place: str, bullet: list[str]) -> None:
        self.new[place].insert(self.rng.randint(0, len(self.new[place])), bullet)

    def do_changed(self, operation: Operation) -> None:
        place, index = where(self.new, operation["id"])
        self.new[place][index][1] = operation["text"]
        self.note(operation, "changed", [operation["id"]], [operation["id"]])

    def do_moved(self, operation: Operation) -> None:
        _, _, bullet = self.take(operation["id"])
        self.put(operation["to"], bullet)
        self.note(operation, "moved", [operation["id"]], [operation["id"]])

    def do_moved_changed(self, operation: Operation) -> None:
        self.take(operation["id"])
        self.put(operation["to"], [operation["id"], operation["text"]])
        self.note(operation, "moved_changed", [operation["id"]], [operation["id"]])

    def do_split(self, operation: Operation) -> None:
        place, index, _ = self.take(operation["id"])
        first, *rest = operation["texts"]
        parts = [[operation["id"], first], *([new_id(text, self.taken), text] for text in rest)]
        self.new[place][index:index] = parts
        self.note(operation, "split", [operation["id"]], [id_ for id_, _ in parts])

    def do_merged(self, operation: Operation) -> None:
        first, *rest = operation["ids"]
        for id_ in rest:
            self.take(id_)
        place, index = where(self.new, first)
        self.new[place][index][1] = operation["text"]
        self.note(operation, "merged", [first, *rest], [first])

    def do_reordered(self, operation: Operation) -> None:
        place, _, bullet = self.take(operation["id"])
        self.put(place, bullet)
        self.note(operation, "reordered", [operation["id"]], [operation["id"]])

    def do_added(self, operation: Operation) -> None:
        id_ = new_id(operation["text"], self.taken)
        self.put(operation["to"], [id_, operation["text"]])
        self.note(operation, "added", [], [id_])

    def do_removed(self, operation: Operation) -> None:
        self.take(operation["id"])
        self.note(operation, "removed", [operation["id"]], [])

    def do_id_reused(self, operation: Operation) -> None:
        place, index = where(self.new, operation["id"])
        self.new[place][index][1] = operation["text"]
        self.note(operation, "removed", [operation["id"]], [])
        self.note(operation, "added", [], [operation["id"]])

    def check_order(self) -> None:
        """What was reordered must be the only shortest explanation of the new order."""
        told = {entry["new"][0] for entry in self.truth if entry["kind"] == "reordered"}
        for place, bullets in self.new.items():
            gone = {entry["old"][0] for entry in self.truth if entry["kind"] == "removed"}
            old = [id_ for id_, _ in self.old[place] if id_ not in gone]
            order = [old.index(id_) for id_, _ in bullets if id_ in old]
            run = longest_increasing(order)
            if run is None or {old[index] for index in order} - {old[index] for index in run} != told & set(old):
                raise NotPossible("order")


def renamed(places: Places, truth: list[dict[str, Any]], names: dict[str, str]) -> tuple[Places, list[dict[str, Any]]]:
    """The same with other ids on the new side."""
    new = {place: [[names.get(id_, id_), text] for id_, text in bullets] for place, bullets in places.items()}
    return new, [{**entry, "new": [names.get(id_, id_) for id_ in entry["new"]]} for entry in truth]


def all_new(scenario: Scenario) -> tuple[Places, list[dict[str, Any]]]:
    """Every id is another one, and says nothing of the text."""
    ids = [id_ for bullets in scenario.new.values() for id_, _ in bullets]
    numbers = list(range(1, len(ids) + 1))
    scenario.rng.shuffle(numbers)
    return renamed(scenario.new, scenario.truth, {id_: f"punkt-{n}" for id_, n in zip(ids, numbers, strict=True)})


def noisy(scenario: Scenario, spare: list[dict[str, Any]]) -> tuple[Places, list[dict[str, Any]]]:
    """Some ids are lost, copied from a removed bullet, or kept for a new duty written over a removed one."""
    rng, names, overwritten = scenario.rng, {}, []
    texts = {id_: text for bullets in scenario.new.values() for id_, text in bullets}
    places, truth = {place: list(bullets) for place, bullets in scenario.new.items()}, list(scenario.truth)
    free = [entry["old"][0] for entry in truth if entry["kind"] == "removed" and entry["how"] == "removed"]
    for entry in scenario.truth:
        if entry["how"] in LOSE_THEIR_ID and rng.random() < LOST:
            names[entry["new"][0]] = new_id(texts[entry["new"][0]], scenario.taken)
        elif entry["how"] == "added" and free and rng.random() < COPIED:
            names[entry["new"][0]] = free.pop(rng.randrange(len(free)))
        elif entry["how"] == "removed" and entry["old"][0] in free and rng.random() < OVERWRITTEN:
            place, index = where(scenario.old, entry["old"][0])
            fitting = [duty for duty in spare if place in duty["places"]]
            if fitting:
                duty = rng.choice(fitting)
                spare.remove(duty)
                free.remove(entry["old"][0])
                overwritten.append((place, index, entry["old"][0], duty["text"]))
    new, truth = renamed(places, truth, names)
    for place, index, id_, text in overwritten:
        before = {old for old, _ in scenario.old[place][:index]}
        at = max((i + 1 for i, bullet in enumerate(new[place]) if bullet[0] in before), default=0)
        new[place].insert(at, [id_, text])
        truth.append({"kind": "added", "old": [], "new": [id_], "how": "overwritten"})
    return new, truth
