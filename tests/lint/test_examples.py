"""The examples in each rule's docstring, its page in the manual: the wrong one hits, the right one does not."""

from __future__ import annotations

import importlib
import re
import textwrap
from datetime import date
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from funkbesk.lint.engine.check import check
from funkbesk.lint.engine.names import rule_names
from funkbesk.reading.collection import Collection
from tests.support.spelling import needs_dictionary
from tests.support.wrong_file import DESCRIPTION, METADATA, REGISTER, SETTINGS, Wrong

MODULES = {
    name: importlib.import_module(f"funkbesk.lint.rules.{spelled}")
    for name in sorted(rule_names())
    for spelled in [name.replace("-", "_").replace("æ", "ae").replace("ø", "oe").replace("å", "aa")]
}
FORM = re.compile(
    r"(?P<title>.+?\.)\n\nHvorfor: .+?\n\nKilde: .+?\n\n"
    r"Forkert:\n(?P<wrong>(?:    .*\n)+)Rigtigt:\n(?P<right>(?:    .*\n)+)\Z",
    re.DOTALL,
)
TODAY = date(2027, 2, 1)  # as the example of revision-overskredet says

ANY_DESCRIPTION = "".join(f"{key}: {value}\n" for key, value in METADATA.items())
LEADER = "kommune: X\nenheder: {stab: {navn: s}}\nroller:\n"
LEADER += "  leder: {navn: l}\n  afdelingsleder: {navn: a}\n  områdechef: {navn: b}\n"
COORDINATOR = LEADER + "  faglig-koordinator: {navn: c, refererer_til: afdelingsleder, beskrivelse: rolle}\n"
FILE = "descriptions/faglig-koordinator.yaml"
# what the comments in the examples of rules over the collection say of another description
OTHER = "descriptions/anden.yaml"
FULL_STOPS = "id: anden\nopgaver: {punkter: {a: Løn., b: Post.}}\nansvar: {punkter: {c: Budget., d: Arkiv.}}\n"
# what the comments in the examples of the rules on terms say of the register
TWO_UNITS = "kommune: X\nenheder: {stab: {navn: Staben}, kommune: {navn: X}}\n" + LEADER.split("\n", 2)[2]
PHRASE = LEADER + "begreber: {mindset: {navn: det fælles faglige mindset, definition: d}}\n"
LONG_ROLE = LEADER + "  fk: {navn: faglig koordinator, former: [faglige koordinatorer], definition: d}\n"
HEADING = "id: anden\nopgaver: {overskrift: Opgaver, tekst: Vi skriver.}\n"
# the meeting that another one follows up on
MARCH = "meetings/2027-03-10-chefgruppen.yaml"
HELD_IN_MARCH = "id: 2027-03-10-chefgruppen\ndato: 2027-03-10\npunkter: {klager: {titel: K, beslutning: {tekst: Ja}}}\n"
SUPERVISION = "id: anden\nopgaver: {punkter: {a: At føre tilsyn med kommunens private botilbud}}\n"


def example(name: str, which: str, text: str) -> Wrong:
    """Return the file that the example stands for, with what its comments say about the files around it."""
    metadata = "".join(f"{key}: {value}\n" for key, value in METADATA.items() if key != "id")
    around: dict[str, Wrong] = {
        "id-filnavn wrong": Wrong("", "", "", metadata + text, file="descriptions/koordinator.yaml"),
        "id-filnavn right": Wrong("", "", "", metadata + text, file=FILE),
        "id-i-samlingen wrong": Wrong(
            "", "", "", metadata + text, file=FILE, files={"descriptions/koordinator.yaml": metadata + text}
        ),
        "id-i-samlingen right": Wrong("", "", "", metadata + text, file=FILE),
        "register-mangler wrong": Wrong("", "", "", text, files={REGISTER: None}),
        "register-mangler right": Wrong("", "", "", text, file=REGISTER, files={DESCRIPTION: ANY_DESCRIPTION}),
        "indstilling-logo right": Wrong("", "", "", text, file=SETTINGS, files={"templates/logo.png": ""}),
        "liste-punktum-samling wrong": Wrong("", "", "", text, files={OTHER: metadata + FULL_STOPS}),
        "liste-punktum-samling right": Wrong("", "", "", text, files={OTHER: metadata + FULL_STOPS}),
        "skema-afsnit wrong": Wrong("", "", "", text, files={OTHER: metadata + HEADING}),
        "skema-afsnit right": Wrong("", "", "", text, files={OTHER: metadata + HEADING}),
        "dup-samling wrong": Wrong("", "", "", text, files={OTHER: metadata + SUPERVISION}),
        "dup-samling right": Wrong("", "", "", text, files={OTHER: metadata + SUPERVISION}),
    }
    if f"{name} {which}" in around:
        return around[f"{name} {which}"]
    if name.startswith("møde-"):
        file = f"meetings/{text.split(maxsplit=2)[1]}.yaml"
        coordinator = metadata + "id: faglig-koordinator\nopgaver: {punkter: {klagesager: At svare på klager}}\n"
        return Wrong("", "", "", text, file=file, files={FILE: coordinator, MARCH: HELD_IN_MARCH, REGISTER: LEADER})
    if name == "reference-ring":
        return Wrong("", "", "", "kommune: X\n" + text, file=REGISTER)
    if name.startswith("indstilling-"):
        return Wrong("", "", "", text, file=SETTINGS)
    registers = {
        "reference-ukendt": LEADER,
        "reference-uenig": COORDINATOR,
        "term-form": PHRASE,
        "term-rolle": LONG_ROLE,
        "term-tvetydig": TWO_UNITS,
    }
    if MODULES[name].RULE.on_request:
        return Wrong("", "", "", text, files={SETTINGS: f"niveauer: {{{name}: hint}}\n"})
    return Wrong("", "", "", text, files={REGISTER: registers[name]} if name in registers else {})


def each() -> list[ParameterSet]:
    """Return the names of all rules; one that the machine can't run is skipped."""
    return [pytest.param(name, marks=needs_dictionary if name == "spr-stavning" else ()) for name in MODULES]


@pytest.mark.parametrize("name", each())
def test_examples(name: str, tmp_path: Path) -> None:
    page = FORM.match(MODULES[name].__doc__ or "")
    assert page is not None
    before: dict[str, dict[str, object]] = {}
    for which, hits in (("right", False), ("wrong", True)):
        row = example(name, which, textwrap.dedent(page[which]))
        row.write(tmp_path / which)
        report = check(Collection(tmp_path / which), today=TODAY, before=before)
        found = report.findings
        # a rule that compares with an earlier state finds the wrong example where the right one stood
        before = {
            rule: {shown.replace("/right/", "/wrong/"): note for shown, note in noted.items()}
            for rule, noted in report.notes.items()
        }
        assert not {finding.rule for finding in found if finding.rule not in MODULES}  # the example itself is sound
        assert (name in {finding.rule for finding in found}) is hits


@pytest.mark.parametrize("name", MODULES)
def test_title_is_one_line(name: str) -> None:
    title, empty, *_ = (MODULES[name].__doc__ or "").split("\n")
    assert title.endswith(".")
    assert not empty


def test_no_rule_is_left_out(root: Path) -> None:
    files = {path.stem for path in (root / "src/funkbesk/lint/rules").glob("*.py")} - {"__init__"}
    assert files == {module.__name__.split(".")[-1] for module in MODULES.values()}
