"""A late pattern is a pattern, compiled at its first use."""

from __future__ import annotations

import re

import pytest

from funkbesk.late_patterns import late


def test_it_does_what_the_compiled_pattern_does() -> None:
    given, compiled = late(r"(?P<word>[a-z]+)!", re.IGNORECASE), re.compile(r"(?P<word>[a-z]+)!", re.IGNORECASE)
    text = "Hej! Hov! nej"
    assert [match.span("word") for match in given.finditer(text)] == [m.span("word") for m in compiled.finditer(text)]
    assert given.sub("-", text) == compiled.sub("-", text) == "- - nej"
    assert given.search("nej") is None
    assert given.pattern == compiled.pattern
    assert given.flags == compiled.flags


def test_it_is_compiled_at_the_first_use() -> None:
    wrong = late("(")
    with pytest.raises(re.error):
        wrong.search("a")
