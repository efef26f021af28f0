"""The reports for other systems: GitLab's Code Quality, SARIF and JUnit; shape, escaping, and no word of a source."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from xml.etree import ElementTree as ET

import jsonschema  # type: ignore[import-untyped]
import pytest
from hypothesis import given
from hypothesis import strategies as st

from funkbesk.findings import About, Finding, Level
from funkbesk.findings.formats import FORMATS, Lines, RuleHelp, Style
from tests.support.command import Funkbesk

SCHEMA = json.loads((Path(__file__).parents[1] / "data/sarif/sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
SARIF = jsonschema.Draft4Validator(SCHEMA)
# RFC 3986: a relative reference whose first segment has no colon. The schema's "uri-reference" is not looked at without
# a further package.
RELATIVE = re.compile(r"(?!//)(?:[A-Za-z0-9._~/-]|%[0-9A-F]{2})+")
REPORTS = ["gitlab", "sarif", "junit"]
HOSTILE = [
    "\x1b[2J",
    '"><failure/>',
    "]]>",
    "&amp;",
    "</testsuites>",
    "##vso[x]",
    "\u202e",
    "a\nb",
    "[x](http://y)",
    "{0}",
]


class Secret:
    """A source that no report may look at."""

    def line(self, number: int) -> str:
        raise AssertionError(f"line {number} was read")


def finding(rule: str = "regel", path: str = "b/x.yaml", line: int = 1, **more: Any) -> Finding:
    given = {"end": (line, 4), "level": Level.FEJL, "message": "Galt.", "advice": "Ret det."} | more
    return Finding(path, line, 2, rule=rule, **given)


def written(name: str, findings: list[Finding], style: Style | None = None) -> str:
    sources: dict[str, Lines] = {one.path: Secret() for one in findings}
    return "\n".join(FORMATS[name](findings, sources, style or Style()))


def sarif(findings: list[Finding], style: Style | None = None) -> dict[str, Any]:
    log = json.loads(written("sarif", findings, style))
    assert [error.message for error in SARIF.iter_errors(log)] == []
    assert log["$schema"] == SCHEMA["id"]
    [run] = log["runs"]
    assert isinstance(run, dict)
    return run


def test_gitlab() -> None:
    [issue] = json.loads(written("gitlab", [finding(line=3)], Style(folder="samling")))
    assert re.fullmatch("[0-9a-f]{64}", issue.pop("fingerprint"))
    assert issue == {
        "description": "Galt. Ret det.",
        "check_name": "regel",
        "severity": "major",
        "location": {"path": "samling/b/x.yaml", "lines": {"begin": 3, "end": 3}},
    }


def test_severities_and_levels() -> None:
    findings = [finding(level=level) for level in Level]
    assert [issue["severity"] for issue in json.loads(written("gitlab", findings))] == ["major", "minor", "info"]
    assert [result["level"] for result in sarif(findings)["results"]] == ["error", "warning", "note"]


def marks(findings: list[Finding], folder: str = "") -> list[str]:
    style = Style(folder=folder)
    gitlab = [issue["fingerprint"] for issue in json.loads(written("gitlab", findings, style))]
    results = sarif(findings, style)["results"]
    assert gitlab == [result["partialFingerprints"]["funkbesk/v1"] for result in results]
    return gitlab


def test_fingerprints_stay_when_lines_move_and_are_never_the_same() -> None:
    about = About("opgaver.punkter.a", "digest")
    alike = [finding(about=about, line=number) for number in (1, 5, 9)]
    assert len(set(marks(alike))) == 3
    assert marks(alike) == marks([finding(about=about, line=number, message="Andet.") for number in (11, 15, 19)])
    assert marks(alike[:1]) == marks(alike)[:1]
    others = [
        finding("anden", about=about),
        finding(path="c.yaml", about=about),
        finding(about=About("opgaver.punkter.b", "digest")),
        finding(about=About("opgaver.punkter.a", "ny")),
        finding(about=About("opgaver.punkter.a", "digest|2")),
    ]
    assert len({*marks(alike), *marks(others)}) == 8


def test_fingerprints_name_the_file_from_the_root_of_the_repository() -> None:
    assert marks([finding(path="x.yaml")], "b") == marks([finding(path="b/x.yaml")])


def test_sarif_of_findings() -> None:
    style = Style(help_of=lambda rule: RuleHelp(f"Om {rule}.", f"Siden om\n{rule}"))
    run = sarif([finding("b"), finding("a", line=7, end=(8, 1)), finding("b", line=2)], style)
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["tool"]["driver"]["rules"] == [
        {"id": name, "shortDescription": {"text": f"Om {name}."}, "help": {"text": f"Siden om\n{name}"}}
        for name in ("a", "b")
    ]
    assert [(result["ruleId"], result["ruleIndex"]) for result in run["results"]] == [("b", 1), ("a", 0), ("b", 1)]
    region = run["results"][1]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 7, "startColumn": 2, "endLine": 8, "endColumn": 1}


def test_sarif_of_the_real_collection(collection: Path, funkbesk: Funkbesk) -> None:
    log = json.loads(funkbesk("lint", "--format", "sarif", cwd=collection).out)
    assert [error.message for error in SARIF.iter_errors(log)] == []
    assert len(log["runs"][0]["results"]) > 100


@pytest.mark.parametrize("path", ["æ ø/å.yaml", "c:d.yaml", "a%20b.yaml", "x?y#z.yaml", "mappe/../x.yaml", "-"])
def test_sarif_names_files_by_uri(path: str) -> None:
    [result] = sarif([finding(path=path)])["results"]
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert RELATIVE.fullmatch(uri)
    assert unquote(uri) == path.replace("mappe/../", "")


@pytest.mark.parametrize(
    ("keys", "wrong"),
    [
        (("level",), "fejl"),
        (("locations", 0, "physicalLocation", "region", "startLine"), 0),
        (("ruleIndex",), "0"),
        (("message", "tekst"), "x"),
    ],
)
def test_the_schema_refuses_what_is_wrong(keys: tuple[str | int, ...], wrong: object) -> None:
    log = json.loads(written("sarif", [finding()]))
    *steps, last = keys
    inner = log["runs"][0]["results"][0]
    for step in steps:
        inner = inner[step]
    inner[last] = wrong
    assert not SARIF.is_valid(log)


def test_sarif_makes_no_links_of_a_text() -> None:
    [result] = sarif([finding(message="[klik](http://x)", advice="")])["results"]
    assert result["message"]["text"] == r"\[klik\](http://x)"


def test_junit() -> None:
    findings = [finding(path="a"), finding(path="b", level=Level.HINT), finding("anden", path="a", line=4)]
    root = ET.fromstring(written("junit", findings))
    assert (root.tag, root.get("tests"), root.get("failures")) == ("testsuites", "3", "3")
    assert [(suite.get("name"), suite.get("tests")) for suite in root] == [("a", "2"), ("b", "1")]
    case = root[0][1]
    assert (case.get("name"), case.get("classname"), case.get("line")) == ("anden 4:2", "a", "4")
    [failure] = case
    assert (failure.get("message"), failure.get("type")) == ("Galt.", "fejl")
    assert "Ret det." in (failure.text or "")


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_text_in_xml(text: str) -> None:
    root = ET.fromstring(written("junit", [finding(text, text, message=text, advice=text)]))
    assert [element.tag for element in root.iter()] == ["testsuites", "testsuite", "testcase", "failure"]


def test_nothing_found_is_a_report_too() -> None:
    assert json.loads(written("gitlab", [])) == []
    assert sarif([])["results"] == []
    root = ET.fromstring(written("junit", []))
    assert ([case.tag for case in root.iter("testcase")], list(root.iter("failure"))) == (["testcase"], [])


@given(st.text(min_size=1), st.sampled_from(["utf-8", "ascii", "cp1252"]), st.sampled_from(REPORTS))
def test_any_text_gives_a_report_that_can_be_read(text: str, encoding: str, name: str) -> None:
    data = written(name, [finding("regel", text, message=text, advice=text)], Style(encoding=encoding)).encode(encoding)
    if name == "junit":
        ET.fromstring(data.decode(encoding))
    else:
        assert json.loads(data.decode(encoding))


@pytest.mark.parametrize("name", REPORTS)
def test_danish_letters_arrive_in_any_encoding(name: str) -> None:
    text = written(name, [finding(message="Æblegrød »å«")], Style(encoding="cp1252"))
    assert text.isascii()
    if name == "junit":
        [failure] = ET.fromstring(text).iter("failure")
        assert failure.get("message") == "Æblegrød »å«"
    else:
        assert "Æblegrød »å«" in json.dumps(json.loads(text), ensure_ascii=False)
