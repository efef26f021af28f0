"""Strategies for plain data: values that a JSON Schema allows, and the same with something wrong in them."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any

from hypothesis import strategies as st

from funkbesk.documents.json_schema import all_schemas
from funkbesk.documents.settings import DAY_PATTERN
from funkbesk.documents.types import DECISION_PATTERN, REFERENCE_PATTERN, SECTION_PATTERN, TIME_PATTERN

Path = tuple[str | int, ...]
TEXTS = st.sampled_from(["a", "At lede møder", "to ord", "æøå", " a ", "x" * 300, "😀", "en\nto", "1.0.0", "null"])
IDS = st.sampled_from(["a", "faglig-sparring", "år-2", "b", "c", "ø", "rolle", "d" * 60, "2027-plan"])
BY_PATTERN_START = {  # values for the patterns that texts seldom match; the first that fits counts
    REFERENCE_PATTERN: st.sampled_from(["rolle", "rolle#a", "rolle#organisatorisk_reference", "rolle#opgaver.år-2"]),
    DECISION_PATTERN: st.sampled_from(["2027-03-10-møde#a", "møde#a.faglig-sparring"]),
    SECTION_PATTERN: st.sampled_from(["a", "faglig-sparring", "organisatorisk_reference"]),
    TIME_PATTERN: st.sampled_from(["9.00", "09.30–23.59", "0.00-1.05"]),
    DAY_PATTERN: st.sampled_from(["12-24", "02-29", "2027-05-14"]),
    "^[a-zæøå0-9]+(-": IDS,
    "^(0|[1-9]": st.sampled_from(["0.1.0", "12.0.3"]),
    "^[0-9]{4}-": st.sampled_from(["2027-01-31", "2024-02-29", "0001-01-01"]),
    "^#": st.sampled_from(["#1f4e79", "#000000", "#ABCDEF", "#777777"]),
    "^[0-9]{2}\\.": st.sampled_from(["15.20", "15.20.00"]),
    "^[A-ZÆØÅ]": st.sampled_from(["P35", "Å00"]),
    "^[0-9]{6}": st.just("242210"),
    "^https?": st.just("http://data.europa.eu/esco/a"),
}
WRONG: st.SearchStrategy[Any] = st.sampled_from(
    [
        *(
            None,
            True,
            False,
            0,
            -1,
            1,
            1.5,
            99_999,
            10**15 - 1,
            "",
            " ",
            "\n",
            "\xa0",
            "\u3000",
            "a\nb",
            "a\n",
            " a",
            "ja",
        ),
        *(
            "A",
            "a--b",
            "-a",
            "a-",
            "on",
            "null",
            "10",
            "1e5",
            "0x1f",
            "2027-01-01",
            "2027-02-30",
            "2027-1-1",
            "1.10",
            "01.0.0",
        ),
        *(
            "1.0.0 ",
            "100000.0.0",
            "æ",
            "Æ",
            "ſ",
            "a" * 61,
            "a" * 301,
            "a" * 4_001,
            "a" * 8_001,
            "😀" * 300,
            "é",
            "٣.٣.٣",
        ),
        *(
            "#12345g",
            "#fff",
            "#ffcc00",
            "P٣٥",
            "ftp://a",
            "http://",
            "http://a b",
            "9.60",
            "24.00",
            "9.00-",
            "a#b.c.d",
            "a#",
            "#a",
            "a#b_c.d",
            "02-30",
            "13-01",
            "2027-02-29",
            "rolle",
            "enhed",
            "gældende",
            "møde",
        ),
        *(
            [],
            ["a"],
            ["a", "a"],
            [None],
            [["a"]],
            ["a"] * 201,
            [1] * 54,
            [{}],
            {},
            {"a": "b"},
            {"[key]": 1},
            {"tekst": "a"},
        ),
        *({"tekst": None}, {"a": {"overskrift": "b", "punkter": {}}}, {f"a{n}": "b" for n in range(201)}),
    ]
)
KEYS = st.sampled_from(
    ["x", "[key]", "tekst", "punkter", "Tekst", "a b", "1", "", "overskrift", "a" * 61, "off", "art"]
)


@cache
def allowed(name: str) -> st.SearchStrategy[Any]:
    """Return documents that the schema of that name allows (but for what it says with `not`)."""
    whole = all_schemas()[name]
    if "allOf" not in whole:
        return _values(whole, whole)
    return st.one_of([_values(kind["then"], whole) for kind in whole["allOf"]])


@cache
def nearly(name: str) -> st.SearchStrategy[Any]:
    """Return allowed documents with up to three values replaced, taken out or added."""
    changes = st.lists(st.tuples(st.floats(0, 1), st.sampled_from("rrra-"), WRONG, KEYS), max_size=3)
    return st.builds(_changed, allowed(name), changes)


def _values(part: dict[str, Any], whole: dict[str, Any]) -> st.SearchStrategy[Any]:
    if "$ref" in part:
        return _defined(part["$ref"].rpartition("/")[2], whole["title"])
    if "const" in part:
        return st.just(part["const"])
    if "then" in part:
        return st.one_of(_values(part["then"], whole), _of_type("array", part, whole))
    if "enum" in part:
        return st.sampled_from(part["enum"])
    for several in ("anyOf", "oneOf"):
        if several in part:
            return st.one_of([_values(one, whole) for one in part[several]])
    kinds = part["type"] if isinstance(part["type"], list) else [part["type"]]
    return st.one_of([_of_type(kind, part, whole) for kind in kinds])


@cache
def _defined(definition: str, title: str) -> st.SearchStrategy[Any]:
    whole = next(one for one in all_schemas().values() if one["title"] == title)
    return st.deferred(lambda: _values(whole["$defs"][definition], whole))


def _of_type(kind: str, part: dict[str, Any], whole: dict[str, Any]) -> st.SearchStrategy[Any]:
    if kind == "string":
        pattern = part.get("pattern", "")
        return next((found for start, found in BY_PATTERN_START.items() if pattern.startswith(start)), TEXTS)
    if kind == "integer":
        return st.integers(part["minimum"], part["maximum"])
    if kind == "boolean":
        return st.booleans()
    if kind == "array":
        return st.lists(_values(part["items"], whole), min_size=part.get("minItems", 0), max_size=3)
    if "properties" not in part:
        return st.dictionaries(IDS, _values(part["additionalProperties"], whole), max_size=3)
    required = part.get("required", [])
    fields = {key: _values(inner, whole) for key, inner in part["properties"].items()}
    return st.fixed_dictionaries(
        {key: fields[key] for key in required},
        optional={key: inner for key, inner in fields.items() if key not in required},
    )


def _changed(value: Any, changes: Sequence[tuple[float, str, Any, str]]) -> Any:
    value = copy.deepcopy(value)
    for where, how, wrong, key in changes:
        places = list(_places(value))
        if not places:
            continue
        holder, step = places[min(int(where * len(places)), len(places) - 1)]
        if how == "-":
            del holder[step]
        elif how == "a" and isinstance(holder, dict):
            holder[key] = copy.deepcopy(wrong)
        else:
            holder[step] = copy.deepcopy(wrong)
    return value


def _places(value: Any) -> Iterator[tuple[Any, Any]]:
    for step, inner in (
        value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    ):
        yield value, step
        yield from _places(inner)
