"""Check the scenarios and pairs: ids are unique, and the truth explains every difference exactly once.

python -m tests.data.sammenligning.tjek [FOLDER …]
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

from tests.data.sammenligning.linjer import HERE, VARIANTS, places_of, unfold, where
from tests.data.sammenligning.rediger import CHANGED, longest_increasing

SHAPES = {
    "changed": (1, 1), "moved": (1, 1), "moved_changed": (1, 1), "split": (1, 2), "merged": (2, 1),
    "reordered": (1, 1), "added": (0, 1), "removed": (1, 0),
}  # fmt: skip


def say(*parts: object) -> None:
    sys.stdout.write(" ".join(map(str, parts)) + "\n")


def unique(places: dict[str, list[list[str]]]) -> None:
    ids = [id_ for bullets in places.values() for id_, _ in bullets]
    texts = [text for bullets in places.values() for _, text in bullets]
    assert len(ids) == len(set(ids)), "an id twice"
    assert len(texts) == len(set(texts)), "a text twice"
    assert all(text == " ".join(text.split()) and text for text in texts), "white space"


def check(line: dict[str, Any], old_description: dict[str, Any]) -> None:
    """Raise when a line is not in order."""
    full = unfold(line, old_description)
    assert [s["key"] for s in full["new"]["sections"]] == [s["key"] for s in full["old"]["sections"]]
    old, new = places_of(full["old"]), places_of(full["new"])
    unique(old)
    unique(new)
    old_texts = {id_: text for bullets in old.values() for id_, text in bullets}
    new_texts = {id_: text for bullets in new.values() for id_, text in bullets}
    partner: dict[str, str] = {}  # old id -> new id
    told_old = [id_ for entry in line["truth"] for id_ in entry["old"]]
    told_new = [id_ for entry in line["truth"] for id_ in entry["new"]]
    assert len(told_old) == len(set(told_old)), "an old id in two entries"
    assert len(told_new) == len(set(told_new)), "a new id in two entries"
    assert set(told_old) <= set(old_texts), "an old id that is not there"
    assert set(told_new) <= set(new_texts), "a new id that is not there"
    for entry in line["truth"]:
        kind, before, after = entry["kind"], entry["old"], entry["new"]
        least = SHAPES[kind]
        assert (min(len(before), 2), min(len(after), 2)) == least, kind
        if not before or not after:
            continue
        partner[before[0]] = after[0]
        same_text = old_texts[before[0]] == new_texts[after[0]]
        same_place = where(old, before[0])[0] == where(new, after[0])[0]
        assert same_text == (kind in {"moved", "reordered"}), "text"
        if kind in {"moved", "moved_changed"}:
            assert not same_place, "place"
        elif kind != "merged":
            assert same_place, "place"
        if kind == "split":
            places = {where(new, id_)[0] for id_ in after}
            positions = [where(new, id_)[1] for id_ in after]
            assert len(places) == 1, "parts apart"
            assert positions == sorted(positions), "parts out of order"
    # What the truth does not name is there on both sides, word for word and in the same place.
    by_text = {text: id_ for id_, text in new_texts.items() if id_ not in told_new}
    for id_, text in old_texts.items():
        if id_ not in told_old:
            assert text in by_text, f"{id_} is gone"
            partner[id_] = by_text.pop(text)
            assert where(old, id_)[0] == where(new, partner[id_])[0], f"{id_} moved"
    assert not by_text, f"not explained: {by_text}"
    # The order: only what is told to be reordered stands elsewhere, and no other choice is as short.
    told = {entry["old"][0] for entry in line["truth"] if entry["kind"] == "reordered"}
    for place, bullets in new.items():
        old_id = {partner[id_]: id_ for id_, _ in old[place] if id_ in partner}
        ids = [id_ for id_, _ in old[place]]
        order = [ids.index(old_id[id_]) for id_, _ in bullets if id_ in old_id]
        run = longest_increasing(order)
        assert run is not None, "the order has two readings"
        assert {ids[i] for i in set(order) - set(run)} == told & set(ids), "order"
    # Ids
    if line["variant"] == "perfect":
        assert all(partner[id_] == id_ for id_ in partner), "an id was lost"
    elif line["variant"] == "all_new":
        assert not set(old_texts) & set(new_texts), "an old id"


def main() -> None:
    """Check every given folder and print what it holds."""
    for folder in [Path(name) for name in sys.argv[1:]] or [HERE]:
        olds = json.loads((folder / "gamle.json").read_text(encoding="utf-8"))
        lines = [json.loads(text) for text in (folder / "scenarier.jsonl").read_text(encoding="utf-8").splitlines()]
        seen = Counter((line["name"], line["variant"]) for line in lines)
        assert set(seen.values()) == {1}
        assert all(seen[line["name"], variant] for line in lines for variant in VARIANTS)
        for line in lines:
            try:
                check(line, olds[line["document"]])
            except AssertionError as problem:
                raise AssertionError(f"{line['name']} {line['variant']}: {problem}") from problem
        perfect = [line for line in lines if line["variant"] == "perfect"]
        say(Counter(line["size"] for line in perfect), Counter(line["document"] for line in perfect))
        for size in ("single", "pull-request", "yearly"):
            chosen = [line for line in perfect if line["size"] == size]
            hows = [
                e["how"] for line in chosen for e in line["truth"] if (e["how"], e["kind"]) != ("id_reused", "added")
            ]
            say(f"{size}: {len(chosen)} scenarios, {len(hows)} edits", dict(sorted(Counter(hows).items())))
        for variant in VARIANTS:
            entries = [(line, e) for line in lines if line["variant"] == variant for e in line["truth"]]
            say(variant, len(entries), "entries", dict(sorted(Counter(e["kind"] for _, e in entries).items())))
        pairs = json.loads((folder / "par.json").read_text(encoding="utf-8"))
        assert len({(pair["old"], pair["new"]) for pair in pairs}) == len(pairs)
        assert all(pair["old"] != pair["new"] for pair in pairs)
        say("pairs", Counter(pair["class"] for pair in pairs))
        noisy = [(line, e) for line in lines if line["variant"] == "noisy" for e in line["truth"]]
        lost = sum(len(e["old"]) == 1 == len(e["new"]) and e["old"] != e["new"] for _, e in noisy)
        say("noisy: ids lost", lost, "| overwritten", sum(e["how"] == "overwritten" for _, e in noisy))
        removed = {(line["name"], id_) for line, e in noisy if e["how"] == "removed" for id_ in e["old"]}
        say(
            "noisy: ids copied",
            sum(e["how"] == "added" and (line["name"], e["new"][0]) in removed for line, e in noisy),
        )
        assert set(CHANGED) <= {e["how"] for _, e in noisy}


if __name__ == "__main__":
    main()
