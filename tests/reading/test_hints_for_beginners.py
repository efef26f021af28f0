"""Advice that helps at the first try: what a beginner writes, and the sentence that must not lead to a second error."""

from __future__ import annotations

from pathlib import Path

import pytest

from funkbesk.reading.collection import load

HEAD = "id: a\nart: rolle\ntitel: T\nhører_til: s\nversion: 1.0.0\nstatus: udkast\n"


@pytest.mark.parametrize(
    ("text", "rule", "line"),
    [
        (HEAD.replace("1.0.0", "0.1"), "version-form", 5),
        (HEAD.replace("id: a", "id: 123"), "id-form", 1),
        (HEAD + "opgaver:\n  punkter:\n    - At gøre\n", "skema-type", 8),
    ],
    ids=["a version of two numbers", "a number as id", "bullets as a list"],
)
def test_rule_and_line(text: str, rule: str, line: int) -> None:
    (finding,) = load(text.encode(), Path("a.yaml")).findings
    assert (finding.rule, finding.line) == (rule, line)


@pytest.mark.parametrize(
    "text",
    [
        "udkast # en kommentar",
        "udkast   #",
        "udkast # funkbesk: tillad x – y",
        'udkast\nsagsnr: "Sag #2"',
        "udkast\n#x",
    ],
)
def test_a_comment_is_no_lost_text(text: str) -> None:
    assert load(HEAD.replace("udkast", text).encode(), Path("a.yaml")).findings == ()
