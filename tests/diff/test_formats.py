"""The formats for people: harmless where they are shown, cut where a host would refuse them, at the right lines."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from funkbesk.diff.changes import Bump, Mark, Segment
from funkbesk.diff.compare import compare
from funkbesk.diff.formats.annotations import as_findings
from funkbesk.diff.formats.markdown import LONGEST, escaped, markdown_lines
from funkbesk.diff.formats.terminal import Page, terminal_lines
from funkbesk.diff.requirement import required_bump
from funkbesk.diff.story import Entry, Part, Story, Tone, tell
from funkbesk.documents.description import Description
from funkbesk.findings import Level
from funkbesk.reading.collection import load_file
from tests.diff.conftest import DATA

HOSTILE = [
    "<script>alert(1)</script>",
    "![billede](http://eksempel.invalid/x.png)",
    "[tryk her](javascript:alert(1))",
    "@alle og #12 og !7 og lager/sag#3",
    "```\nblok",
    "# Overskrift",
    "1. punkt",
    "| a | b |",
    ":tada: $x$ ~~væk~~ **fed** _kursiv_ `kode`",
    "https://eksempel.invalid/sti",
    "</del></ins><!-- -->",
    "&lt;b&gt;",
]


@pytest.fixture(scope="module")
def real(pair_of_real: tuple[Description, Description]) -> Story:
    old, new = pair_of_real
    comparison = compare(old, new)
    return tell(old, new, comparison, required_bump(comparison))


@pytest.mark.parametrize("text", HOSTILE)
def test_markdown_shows_a_text_as_it_is(text: str) -> None:
    html = MarkdownIt("commonmark", {"html": True}).enable("strikethrough").enable("table").render(f"- {escaped(text)}")
    tags = set(re.findall(r"<(/?[a-z]+)", html))
    assert tags <= {"ul", "/ul", "li", "/li"}, html
    shown = re.sub(r"<!--.*?-->|<[^>]+>", "", html).strip()
    for entity, character in {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&"}.items():
        shown = shown.replace(entity, character)
    assert shown == " ".join(text.split())
    assert not re.search(r"[@#!](?=\w)|://", re.sub(r"<!--", "\0", html)), html


def test_the_first_five_lines_of_a_comment_say_it_all(real: Story) -> None:
    first = "\n".join(list(markdown_lines([real]))[:5])
    shown = first.replace("\\", "")
    assert all(phrase in shown for phrase in (*real.counts, real.required, *real.consequences))


@pytest.mark.parametrize("times", [1, 40])
def test_a_comment_is_never_longer_than_a_host_takes(real: Story, times: int) -> None:
    lines = list(markdown_lines([real] * times))
    size = len("\n".join(lines).encode())
    assert size < LONGEST
    assert ("skåret af" in lines[-1]) is (times == 40)
    assert times == 1 or size > LONGEST / 2


def test_one_huge_bullet_is_cut_off_as_a_whole(real: Story) -> None:
    huge = Entry(Tone.ADDED, (Segment(Mark.INSERTED, "æ" * LONGEST),), "x", "Nyt punkt", (), Bump.MINOR)
    part = Part(("opgaver",), Entry(Tone.SAME, (Segment(Mark.SAME, "Opgaver"),)), bullets=(huge,))
    lines = list(markdown_lines([replace(real, fields=(), parts=(part,))]))
    assert "skåret af" in lines[-1]
    assert lines[0].startswith("### ")


@pytest.mark.parametrize("columns", [40, 80, 200])
@pytest.mark.parametrize("colour", [True, False])
def test_a_terminal_gets_lines_that_fit(real: Story, columns: int, colour: bool) -> None:
    for line in terminal_lines(real, Page(columns, colour)):
        bare = re.sub(r"\x1b\[[0-9;]*m", "", line)
        assert len(bare) <= columns or " " not in bare.strip()


def test_text_of_a_document_does_not_act_in_a_terminal(real: Story) -> None:
    entry = Entry(Tone.ADDED, (Segment(Mark.INSERTED, "::error::x \x1b[2J \u202e"),), "x", "Nyt punkt")
    part = Part(("opgaver",), Entry(Tone.SAME, (Segment(Mark.SAME, "Opgaver"),)), bullets=(entry,))
    text = "\n".join(terminal_lines(replace(real, fields=(), parts=(part,)), Page()))
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert not re.search(r"^\s*::", text, re.MULTILINE)


def test_the_marks_in_a_terminal_read_back_to_both_versions(real: Story) -> None:
    text = "".join("".join(terminal_lines(real, Page())).split())
    marks = {"slettet": "[-{}-]", "indsat": "{{+{}+}}", "uændret": "{}"}
    changed = [entry for part in real.parts for entry in part.bullets if entry.changed]
    assert len(changed) > 10
    for entry in changed:
        marked = "".join(marks[segment.mark].format(segment.text) for segment in entry.text)
        assert "".join(marked.split()) in text


def test_annotations_stand_at_what_changed(pair_of_real: tuple[Description, Description]) -> None:
    comparison = compare(*pair_of_real)
    loaded = load_file(DATA / "aarsrevision-faglig-koordinator.yaml")
    assert loaded.parsed is not None
    findings = as_findings(comparison, "x.yaml", loaded.parsed)
    lines = Path(loaded.path).read_text(encoding="utf-8").split("\n")
    at = {(finding.rule, lines[finding.line - 1].split(":")[0].strip()) for finding in findings}
    assert ("opgave-fjernet", "opgaver") in at  # what is gone is told at its section
    assert any(rule == "ansvar-tilføjet" for rule, _ in at)
    assert {finding.level for finding in findings} == {Level.ADVARSEL, Level.HINT}
    assert len(findings) >= len(comparison.changes)
