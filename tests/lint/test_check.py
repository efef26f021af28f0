"""The engine: which files are checked against what, and at which levels."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from funkbesk.files import FileProblem
from funkbesk.findings import Finding
from funkbesk.findings.limits import MAX_FINDINGS
from funkbesk.lint.engine.check import check, check_data
from funkbesk.reading.collection import Collection, load_file
from tests.support.checking import STRUCTURE
from tests.support.wrong_file import AROUND, DESCRIPTION, METADATA, REGISTER, SETTINGS

TODAY = date(2027, 6, 1)


def text(**changed: str) -> str:
    return "".join(f"{key}: {value}\n" for key, value in {**METADATA, **changed}.items() if value)


def made(root: Path, files: dict[str, str]) -> Collection:
    for name, content in {**AROUND, **files}.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(content, encoding="utf-8")
    return Collection(root)


def brief(findings: list[Finding]) -> list[tuple[str, str]]:
    return [(finding.rule, str(finding.level)) for finding in findings]


@pytest.mark.parametrize(
    ("levels", "expected"),
    [
        ("{}", [("reference-ukendt", "fejl"), ("status-krav", "advarsel")]),
        ("{status-krav: hint}", [("reference-ukendt", "fejl"), ("status-krav", "hint")]),
        ("{status-krav: fejl}", [("reference-ukendt", "fejl"), ("status-krav", "fejl")]),
        ("{status-krav: fra}", [("reference-ukendt", "fejl")]),
        ("{reference-ukendt: hint}", [("status-krav", "advarsel"), ("reference-ukendt", "hint")]),
        ("{reference-ukendt: fra, status-krav: fra}", []),
        (
            "{reference-ukendt: ja}",
            [("skema-værdi", "fejl"), ("reference-ukendt", "fejl"), ("status-krav", "advarsel")],
        ),
    ],
)
def test_levels(tmp_path: Path, levels: str, expected: list[tuple[str, str]]) -> None:
    wrong = text(hører_til="staben", ejer="")
    collection = made(tmp_path, {SETTINGS: f"niveauer: {levels}\n", DESCRIPTION: wrong})
    assert sorted(brief(check(collection, today=TODAY, selection=STRUCTURE).findings)) == sorted(expected)


def test_worst_first_then_by_place(tmp_path: Path) -> None:
    collection = made(
        tmp_path,
        {DESCRIPTION: text(hører_til="staben", status="udkast\nsagsnr: a", ejer=""), "descriptions/a.yaml": "x"},
    )
    found = [
        (str(f.level), Path(f.path).name, f.line) for f in check(collection, today=TODAY, selection=STRUCTURE).findings
    ]
    assert found == [("fejl", "a.yaml", 1), ("fejl", "rolle.yaml", 4), ("advarsel", "rolle.yaml", 6)]


@pytest.mark.parametrize(
    ("name", "content", "lines"),
    [
        (DESCRIPTION, text(titel="", status="gaeldende") + "sagsnr: a #b\n", [5]),
        (DESCRIPTION, "titel: [\n", [1]),
        ("meetings/a.yaml", "id: a\ntid: 12\n", [2]),
        (SETTINGS, "forvaltning: [\n", [1]),
        (REGISTER, "kommune: N\nfora: 1\nroller: 2\n", [3]),
    ],
)
def test_a_file_says_once_what_waits_for_it(tmp_path: Path, name: str, content: str, lines: list[int]) -> None:
    collection = made(tmp_path, {name: content})
    for _ in ("read", "known"):
        report = check(collection, today=TODAY, selection=STRUCTURE)
        own = {(finding.rule, finding.line): finding.message for finding in load_file(tmp_path / name).findings}
        found = [finding for finding in report.findings if Path(finding.path) == tmp_path / name]
        assert [f.line for f in found if f.message != own[f.rule, f.line]] == lines
        assert report.unexamined == {str(tmp_path / name)}


@pytest.mark.parametrize(
    ("day", "overdue"), [(date(2027, 12, 31), False), (date(2028, 1, 1), False), (date(2028, 1, 2), True)]
)
def test_today(tmp_path: Path, day: date, *, overdue: bool) -> None:
    approved = text(status="gældende") + "godkendt: {af: leder, dato: 2026-12-01}\n"
    rules = brief(check(made(tmp_path, {DESCRIPTION: approved}), today=day, selection=STRUCTURE).findings)
    assert rules == ([("revision-overskredet", "advarsel")] if overdue else [])


def test_no_register_is_said_once_a_file_and_never_for_a_broken_one(tmp_path: Path) -> None:
    collection = made(tmp_path / "a", {DESCRIPTION: text(), SETTINGS: ""})
    collection.register_path.unlink()
    assert brief(check(collection, today=TODAY, selection=STRUCTURE).findings) == [("register-mangler", "advarsel")]
    broken = made(tmp_path / "b", {DESCRIPTION: text(hører_til="ukendt"), REGISTER: "kommune: [\n"})
    assert brief(check(broken, today=TODAY, selection=STRUCTURE).findings) == [("yaml-parentes", "fejl")]


def test_chosen_files_alone_are_checked_but_against_all(tmp_path: Path) -> None:
    other = "descriptions/anden.yaml"
    collection = made(tmp_path, {DESCRIPTION: text(hører_til="x"), other: text(id="anden", hører_til="y")})
    report = check(collection, [tmp_path / other], today=TODAY, selection=STRUCTURE)
    assert [Path(finding.path).name for finding in report.findings] == ["anden.yaml"]
    assert report.files == 1
    assert list(report.sources) == [report.findings[0].path]


def test_a_path_through_a_link_is_the_same_file(tmp_path: Path) -> None:
    collection = made(tmp_path / "samling", {DESCRIPTION: text()})
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "samling")
    assert check(collection, [link / DESCRIPTION], today=TODAY, selection=STRUCTURE).findings == []
    assert check(Collection(link), today=TODAY, selection=STRUCTURE).findings == []


def test_a_link_out_of_the_collection_is_not_followed(tmp_path: Path) -> None:
    collection = made(tmp_path / "samling", {})
    (tmp_path / "hemmelig.yaml").write_text("adgangskode: 1\n", encoding="utf-8")
    link = tmp_path / "samling/descriptions/rolle.yaml"
    link.symlink_to("../../hemmelig.yaml")
    assert brief(check(collection, today=TODAY, selection=STRUCTURE).findings) == [("fil-åbnes-ikke", "fejl")]
    for read in (lambda: check(collection, [link], today=TODAY, selection=STRUCTURE), lambda: load_file(link)):
        with pytest.raises(FileProblem):
            read()


@pytest.mark.parametrize("target", ["findes-ikke.yaml", "rolle.yaml"], ids=["nowhere", "itself"])
def test_a_link_to_nothing_is_called_one(tmp_path: Path, target: str) -> None:
    collection = made(tmp_path, {})
    (tmp_path / "descriptions/rolle.yaml").symlink_to(target)
    found = check(collection, today=TODAY, selection=STRUCTURE).findings
    assert brief(found) == [("fil-åbnes-ikke", "fejl")]
    assert "genvej" in found[0].message


def test_what_can_not_be_opened_hides_nothing(tmp_path: Path) -> None:
    collection = made(tmp_path, {DESCRIPTION: text(version="1")})
    (tmp_path / "descriptions/mappe.yaml").mkdir()
    found = brief(check(collection, today=TODAY, selection=STRUCTURE).findings)
    assert found == [("fil-åbnes-ikke", "fejl"), ("version-form", "fejl")]


def test_a_link_within_the_collection_is_followed(tmp_path: Path) -> None:
    collection = made(tmp_path, {DESCRIPTION: text()})
    (tmp_path / "descriptions/kopi.yaml").symlink_to("rolle.yaml")
    rules = brief(check(collection, [tmp_path / "descriptions/kopi.yaml"], today=TODAY, selection=STRUCTURE).findings)
    assert rules == [("id-filnavn", "fejl")]


def test_a_description_named_as_the_settings(tmp_path: Path) -> None:
    collection = made(tmp_path, {"descriptions/funkbesk.yaml": text(id="funkbesk"), DESCRIPTION: text()})
    assert check(collection, today=TODAY, selection=STRUCTURE).findings == []


def test_text_without_a_file(tmp_path: Path) -> None:
    collection = made(tmp_path, {DESCRIPTION: text()})
    same_id = check_data(collection, text().encode(), Path("-"), "-", today=TODAY, selection=STRUCTURE)
    assert same_id.findings == []
    wrong = check_data(collection, text(ejer="x").encode(), Path("-"), "-", today=TODAY, selection=STRUCTURE)
    assert [(finding.path, finding.rule) for finding in wrong.findings] == [("-", "reference-ukendt")]


def test_a_file_name_with_decomposed_letters(tmp_path: Path) -> None:
    collection = made(tmp_path, {"descriptions/a\u030ar.yaml": text(id="år")})
    assert check(collection, today=TODAY, selection=STRUCTURE).findings == []


@pytest.mark.parametrize(
    ("content", "rule"),
    [
        (text() + "".join(f"ukendt{n}: 1\n" for n in range(500)), "skema-ukendt-nøgle"),
        (text() + f"udgået: {{a: {{grund: b, afløst_af: [{'c,' * 190}]}}}}\n", "udgået-punkt"),
    ],
)
def test_findings_of_one_kind_are_counted_up_to_a_limit(tmp_path: Path, content: str, rule: str) -> None:
    found = check(made(tmp_path, {DESCRIPTION: content}), today=TODAY, selection=STRUCTURE).findings
    assert brief(found) == [(rule, "fejl")] * (MAX_FINDINGS + 1)
    assert found[-1].message != found[-2].message


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({"status": "udkast", "ejer": ""}, ("status-krav", "advarsel")),
        ({"status": "høring", "ejer": ""}, ("status-krav", "fejl")),
        ({"gyldig_til": "2026-01-01"}, ("dato-rækkefølge", "fejl")),
        ({"godkendt": "{af: leder, dato: 2027-01-02}"}, ("dato-rækkefølge", "advarsel")),
    ],
)
def test_the_level_may_depend_on_the_case(tmp_path: Path, changed: dict[str, str], expected: tuple[str, str]) -> None:
    assert brief(check(made(tmp_path, {DESCRIPTION: text(**changed)}), today=TODAY, selection=STRUCTURE).findings) == [
        expected
    ]


def test_a_quote_that_goes_over_a_line_end_is_told_on_one_line(tmp_path: Path) -> None:
    content = text() + "formål:\n  tekst: |\n    Til relevante leder- og\n\n    koordinatorfora.\n"
    register = AROUND[REGISTER] + "  fora: {navn: relevante leder- og koordinatorfora}\n"
    found = check(made(tmp_path, {DESCRIPTION: content, REGISTER: register}), today=TODAY).findings
    [finding] = [finding for finding in found if finding.rule == "forum-ukendt"]
    assert "leder- og koordinatorfora" in finding.message
