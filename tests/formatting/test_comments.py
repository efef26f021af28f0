"""Where single comments go when keys move: tables of short files, before and after."""

from __future__ import annotations

import pytest

from funkbesk.formatting.format import format_file


def formatted(text: str) -> str:
    data = format_file(text.encode(), "x.yaml", "description").data
    assert format_file(data, "x.yaml", "description").data == data
    return data.decode()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("# top\nart: rolle\nid: x\n", "# top\nid: x\nart: rolle\n"),
        ("# top\n\nart: rolle\nid: x\n", "# top\n\nid: x\nart: rolle\n"),
        ("# top\n\n\n# art\nart: rolle\nid: x\n", "# top\n\nid: x\n# art\nart: rolle\n"),
        (
            "# a\n\n# funkbesk: tillad b – c\nart: rolle\nid: x\n",
            "# a\n\n# funkbesk: tillad b – c\nid: x\nart: rolle\n",
        ),
        ("# top\nart: rolle\n# id\nid: x\n", "# top\n\n# id\nid: x\nart: rolle\n"),
        ("art: rolle\n\n# a\n\n# b\n\nid: x\n", "# a\n# b\nid: x\nart: rolle\n"),
        ("id: x\n\n# a\n\n\n# b\n\nart: rolle\n", "id: x\n\n# a\n\n# b\n\nart: rolle\n"),
        ("art: rolle\nid: x\n# slut\n", "id: x\nart: rolle\n\n# slut\n"),
        ("art: rolle\nid: x\n  # inde i id\n# slut\n", "id: x\n  # inde i id\nart: rolle\n\n# slut\n"),
    ],
)
def test_at_the_top_level(before: str, after: str) -> None:
    assert formatted(f"\n{before}") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        # above and beside what moves
        ("  tekst: b # b\n  # a\n  overskrift: a\n", "  # a\n  overskrift: a\n  tekst: b # b\n"),
        ("  # b\n  tekst: b\n  overskrift: a # a\n", "  overskrift: a # a\n  # b\n  tekst: b\n"),
        # on top of the section, set apart by a blank line
        ("  # o\n\n  tekst: b\n  overskrift: a\n", "  # o\n\n  overskrift: a\n  tekst: b\n"),
        ("\n  # b\n  tekst: b\n", "  # b\n  tekst: b\n"),
        # behind the last key, at the depth of what it belongs to
        (
            "  punkter:\n    a: x\n      # a\n    # p\n  # o\n  overskrift: a\n",
            "  # o\n  overskrift: a\n  punkter:\n    a: x\n      # a\n    # p\n",
        ),
        ("  punkter:\n    a: x\n  # o\n      # o2\n", "  punkter:\n    a: x\n  # o\n  # o2\n"),
        # between a key and its value
        ("  tekst: # b\n    b\n", "  tekst: b # b\n"),
        ("  tekst: # b\n    # c\n    b # d\n", "  # b\n  # c\n  tekst: b # d\n"),
        ("  tekst:\n    # b\n\n    >-\n    b: c\n", "  # b\n  tekst: >-\n    b: c\n"),
        ("  tekst:\n    # b\n  # c\n  overskrift: a\n", "  # c\n  overskrift: a\n  tekst:\n    # b\n"),
        # behind a text under >-, which must not swallow them
        ("  tekst: >-\n      a: b\n    # inde\n  # ude\n", "  tekst: >-\n    a: b\n   # inde\n  # ude\n"),
        ("  tekst: |\n    a\n\n    b\n\n  # ude\n", "  tekst: |\n    a\n\n    b\n\n  # ude\n"),
        ("  tekst: | # ved\n    a\n\n    b\n", "  tekst: | # ved\n    a\n\n    b\n"),
        ("  tekst: 'a: b'   # ved\n", "  tekst: >- # ved\n    a: b\n"),
        # inside brackets
        ("  erstatter: [a, # a\n   # b\n   b] # c\n", "  erstatter: [a, # a\n    # b\n    b] # c\n"),
        # at the items of a list
        (
            "  x:\n  # a\n  - a # a2\n    # a3\n  # b\n  - b: c\n",
            "  x:\n    # a\n    - a # a2\n      # a3\n    # b\n    - b: c\n",
        ),
        (
            "  x:\n  - # a\n    b: c\n  -\n    # d\n    d: e\n",
            "  x:\n    - # a\n      b: c\n    -\n      # d\n      d: e\n",
        ),
        ("  x:\n  - - a # a\n    # b\n    - b\n", "  x:\n    - - a # a\n      # b\n      - b\n"),
    ],
)
def test_in_a_section(before: str, after: str) -> None:
    head = "id: x\nart: rolle\n\nopgaver:\n"
    assert formatted(head + before) == head + after
