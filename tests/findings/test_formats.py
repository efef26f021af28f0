"""The formats: shape, order, and that no text of a document acts in a terminal or a log."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Mapping

import jsonschema  # type: ignore[import-untyped]
import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.findings import Finding, Fix, Level, worst_first
from funkbesk.findings.formats import FORMATS, Lines, Style
from funkbesk.findings.formats.json_format import findings_schema
from funkbesk.findings.formats.terminal import summary


class Text:
    def __init__(self, text: str) -> None:
        self.lines = text.split("\n")

    def line(self, number: int) -> str:
        return self.lines[number - 1] if number <= len(self.lines) else ""


def finding(
    path: str = "b/x.yaml",
    line: int = 1,
    column: int = 1,
    level: Level = Level.FEJL,
    message: str = "Galt.",
    **more: str,
) -> Finding:
    advice = more.get("advice", "Ret det.")
    return Finding(path, line, column, (line, column + 3), more.get("rule", "regel-navn"), level, message, advice)


SOURCES: Mapping[str, Lines] = {"b/x.yaml": Text("titel: Æbler\nart: rolle")}


def written(name: str, findings: list[Finding], style: Style | None = None) -> list[str]:
    return list(FORMATS[name](findings, SOURCES, style or Style()))


def test_terminal() -> None:
    assert written("terminal", [finding(column=8)]) == [
        "b/x.yaml:1:8  fejl  [regel-navn]",
        "   1 | titel: Æbler",
        "     |        ^^^",
        "  Galt.",
        "  Gør sådan: Ret det.",
        "",
        "1 fejl i 1 fil",
    ]


def test_terminal_without_the_source() -> None:
    assert written("terminal", [finding("borte.yaml", advice="")])[:3] == [
        "borte.yaml:1:1  fejl  [regel-navn]",
        "  Galt.",
        "",
    ]


def test_terminal_in_colour_adds_nothing_but_colour() -> None:
    coloured = written("terminal", [finding()], Style(colour=True))
    assert [re.sub(r"\x1b\[[0-9;]*m", "", line) for line in coloured] == written("terminal", [finding()])
    assert "\x1b[" in coloured[0]


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        ("f", "1 fejl i 1 fil"),
        ("ff", "2 fejl i 1 fil"),
        ("a", "1 advarsel i 1 fil"),
        ("ffa", "2 fejl og 1 advarsel i 1 fil"),
        ("faah", "1 fejl, 2 advarsler og 1 hint i 1 fil"),
    ],
)
def test_summary(levels: str, expected: str) -> None:
    by_letter = {level[0]: level for level in Level}
    assert summary([finding(level=by_letter[letter]) for letter in levels]) == expected


def test_summary_counts_files() -> None:
    assert summary([finding("a"), finding("b"), finding("a")]) == "3 fejl i 2 filer"


def test_concise() -> None:
    assert written("concise", [finding(line=2, column=5)]) == ["b/x.yaml:2:5: fejl regel-navn Galt."]


@pytest.mark.parametrize("name", ["terminal", "concise"])
def test_nothing_found_writes_nothing(name: str) -> None:
    assert written(name, []) == []


def test_json() -> None:
    fixable = Finding("x.yaml", 1, 2, (1, 4), "regel", Level.HINT, "Æh.", "", Fix(1, 3, "ny"))
    data = json.loads("\n".join(written("json", [finding(), fixable])))
    jsonschema.validate(data, findings_schema())
    assert data[1] == {
        "path": "x.yaml",
        "line": 1,
        "column": 2,
        "end": {"line": 1, "column": 4},
        "rule": "regel",
        "level": "hint",
        "message": "Æh.",
        "advice": "",
        "fix": {"start": 1, "end": 3, "text": "ny"},
    }


def test_json_of_nothing_is_an_empty_array() -> None:
    assert json.loads("\n".join(written("json", []))) == []


@pytest.mark.parametrize("key", ["path", "line", "column", "end", "rule", "level", "message", "advice", "fix"])
def test_the_schema_asks_for_every_key(key: str) -> None:
    [data] = json.loads("\n".join(written("json", [finding()])))
    del data[key]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate([data], findings_schema())


def test_json_in_another_encoding_is_ascii() -> None:
    text = "\n".join(written("json", [finding(message="Æblegrød 中")], Style(encoding="cp1252")))
    assert text.isascii()
    assert json.loads(text)[0]["message"] == "Æblegrød 中"


def test_github_annotates_and_logs() -> None:
    lines = written("github", [finding(column=8)])
    assert lines[:-1] == written("terminal", [finding(column=8)])
    assert lines[-1] == ("::error file=b/x.yaml,line=1,endLine=1,col=8,endColumn=11,title=regel-navn::Galt.%0ARet det.")


def test_github_escapes() -> None:
    one = finding("a,b:c%.yaml", message="100 % : , \r\n::error::x", rule="a:b,c", advice="")
    assert written("github", [one])[-1] == (
        "::error file=a%2Cb%3Ac%25.yaml,line=1,endLine=1,col=1,endColumn=4,title=a%3Ab%2Cc"
        r"::100 %25 : , \r\n::error::x"
    )


def test_github_escapes_danish_file_names() -> None:
    one = finding("beskrivelser/på:ø, 100%\n.yaml")
    assert written("github", [one])[-1].split(",line=")[0] == r"::error file=beskrivelser/på%3Aø%2C 100%25\n.yaml"


def test_github_gives_a_span_over_several_lines_no_columns() -> None:
    one = Finding("x", 2, 3, (4, 5), "r", Level.FEJL, "m", "")
    assert written("github", [one])[-1] == "::error file=x,line=2,endLine=4,title=r::m"


def test_github_names_files_from_the_root_of_the_repository() -> None:
    assert "file=samling/b/x.yaml," in written("github", [finding()], Style(folder="samling"))[-1]


def test_github_shows_the_worst_and_counts_the_rest() -> None:
    findings = [finding(line=n, level=level) for level in reversed(Level) for n in range(1, 13)]
    lines = written("github", findings)
    commands = [line for line in lines if line.startswith("::")]
    kinds = [line[2:].split()[0] for line in commands]
    assert kinds == ["error"] * 10 + ["warning"] * 10 + ["notice"] * 10
    assert commands[-1] == "::notice title=funkbesk::Yderligere 7 fund står i loggen"
    assert sum("[regel-navn]" in line for line in lines) == 36


@pytest.mark.parametrize(
    ("level", "number", "more"),
    [
        (Level.FEJL, 10, None),
        (Level.FEJL, 11, 1),
        (Level.ADVARSEL, 10, None),
        (Level.ADVARSEL, 19, 9),
        (Level.HINT, 9, None),
        (Level.HINT, 10, 1),  # the notice takes the tenth place
    ],
)
def test_github_counts_the_rest_of_every_level(level: Level, number: int, more: int | None) -> None:
    lines = written("github", [finding(line=line, level=level) for line in range(1, number + 1)])
    commands = [line for line in lines if line.startswith("::")]
    assert len(commands) == number - (more or 0) + (more is not None)
    assert [line for line in commands if "title=funkbesk" in line] == (
        [] if more is None else [f"::notice title=funkbesk::Yderligere {more} fund står i loggen"]
    )
    assert sum("[regel-navn]" in line for line in lines) == number


def harmless(line: str) -> bool:
    acting = {"Cc", "Cf", "Cs", "Zl", "Zp"}
    return "##[" not in line and not any(unicodedata.category(character) in acting for character in line)


HOSTILE = [
    "\x1b[2J",
    "\x9b2J",
    "::error::x",
    "\n::error::x",
    "##[error]x",
    "\r",
    "\u202e",
    "\u2028::add-mask::x",
    "\x07",
]


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_does_not_act(name: str, text: str) -> None:
    one = Finding(text, 1, 1, (1, 2), text, Level.FEJL, text, text)
    lines = list(FORMATS[name]([one], {text: Text(text.replace("\n", ""))}, Style()))
    for line in lines:
        assert harmless(line)
    # The one command of the format github is its own, and what it holds cannot end it.
    assert sum(line.lstrip().startswith("::") for line in lines) == (name == "github")


@given(st.text(), st.text(), st.text(), st.sampled_from(sorted(FORMATS)), st.sampled_from(["utf-8", "ascii", "cp1252"]))
def test_any_text_stays_text(path: str, message: str, source: str, name: str, encoding: str) -> None:
    one = Finding(path, 1, 1, (1, 9), "regel", Level.HINT, message, message)
    for line in FORMATS[name]([one], {path: Text(source)}, Style(encoding=encoding)):
        assert harmless(line)
        line.encode(encoding)


def test_worst_first() -> None:
    findings = [finding("b"), finding("a", level=Level.HINT), finding("a", 2), finding("a", 2, 1, Level.ADVARSEL)]
    assert [(f.level, f.path) for f in sorted(findings, key=worst_first)] == [
        ("fejl", "a"),
        ("fejl", "b"),
        ("advarsel", "a"),
        ("hint", "a"),
    ]
