"""Personal data is not shown: in no format, by no rule, not of a broken file, not in a diff, not when it is known."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest

from funkbesk.cli.main import main
from funkbesk.findings import Finding, Level
from funkbesk.findings.formats import FORMATS, Style
from funkbesk.lint.engine.check import CheckReport, check, check_data
from funkbesk.lint.engine.collection_registry import COLLECTION_RULES
from funkbesk.lint.engine.masking import masked_findings
from funkbesk.lint.engine.rule import CollectionHit, Noted, Outside, Rule
from funkbesk.reading.collection import Collection
from funkbesk.reading.source import Source

TODAY = date(2027, 1, 1)
HEAD = "id: a\nart: rolle\ntitel: t\nhører_til: stab\nversion: 0.1.0\nstatus: udkast\nopgaver:\n  punkter:\n"
SECRETS = ("Torben", "Skovlund", "5334", "29 41 00 73", "lars.hedegaard", "Klokkelyngvej", "1234")
BULLETS = """    b: >-
      At indgå i sagen om Torben Skovlund
      Bech (140272-5334), ring  29 41 00 73 eller
      skriv til lars.hedegaard@nordby.dk - ved behov
    c: At besøge borgeren på Klokkelyngvej 12B, 1. th., med nummer 010180 - 1234, ved  behov
    d: "At ringe til 010180\\
      -1234 ved  behov"
"""


def report(text: str) -> CheckReport:
    collection = Collection(Path("missing"))
    return check_data(collection, text.encode(), Path("a.yaml"), "a.yaml", today=TODAY)


@pytest.mark.parametrize("name", FORMATS)
def test_no_format_shows_it(name: str) -> None:
    found = report(HEAD + BULLETS)
    rules = {finding.rule for finding in found.findings}
    assert {"pii-cpr", "pii-tlf", "pii-mail", "pii-navn", "pii-adresse", "spr-vag", "typo-mellemrum"} <= rules
    written = "\n".join(FORMATS[name](found.findings, found.sources, Style()))
    assert [secret for secret in SECRETS if secret in written] == []


@pytest.mark.parametrize(
    "wrong", ["010180-1234: x\n", "    e: [\n", "    e: 010180-1234: x\n", "    010180-1234\n", "    c: 0101801234\n"]
)
def test_a_broken_file_shows_no_cpr_number(wrong: str) -> None:
    found = report(HEAD + "    c: Ring til 0101801234 om det\n" + wrong)
    assert found.findings
    for name, written in FORMATS.items():
        assert "1234" not in "\n".join(written(found.findings, found.sources, Style())), name


def test_nothing_is_shown_of_it_when_only_other_findings_are_left() -> None:
    found = report(HEAD + BULLETS)
    others = [finding for finding in found.findings if not finding.private]
    written = "\n".join(FORMATS["terminal"](others, found.sources, Style()))
    assert [secret for secret in SECRETS if secret in written] == []


def test_the_caret_still_stands_right() -> None:
    found = report(HEAD + "    c: Nummer 010180-1234 og  mere\n")
    (double,) = (finding for finding in found.findings if finding.rule == "typo-mellemrum")
    line = found.sources["a.yaml"].line(double.line)
    assert line[double.column - 1 : double.end[1] - 1] == "  "
    assert line == "    c: Nummer 010180-**** og  mere"


def test_the_text_itself_stays_for_whoever_mends_the_file() -> None:
    found = report(HEAD + BULLETS)
    assert found.sources["a.yaml"].text == HEAD + BULLETS


def test_what_is_known_of_an_unchanged_file_is_masked_too(tmp_path: Path) -> None:
    (tmp_path / "descriptions").mkdir()
    (tmp_path / "descriptions" / "a.yaml").write_text(HEAD + BULLETS, encoding="utf-8")
    cold, warm = (check(Collection(tmp_path), today=TODAY) for _ in range(2))
    assert warm.findings == cold.findings
    for found in (cold, warm):
        written = "\n".join(FORMATS["terminal"](found.findings, found.sources, Style()))
        assert [secret for secret in SECRETS if secret in written] == []
    kept = (tmp_path / ".funkbesk_cache" / "lint.json").read_text(encoding="utf-8")
    # four digits can stand in a checksum as well
    assert [secret for secret in SECRETS if re.search(rf"(?<![0-9a-f]){re.escape(secret)}(?![0-9a-f])", kept)] == []


@pytest.mark.parametrize(
    "options", [["--diff"], ["--select", "typo-mellemrum"], ["--ignore", "pii-cpr"], ["--format", "github"]]
)
def test_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], options: list[str]
) -> None:
    (tmp_path / "descriptions").mkdir()
    (tmp_path / "descriptions" / "a.yaml").write_text(
        HEAD + "    c: At ringe til 010180-1234  om det\n", encoding="utf-8"
    )
    (tmp_path / "funkbesk.yaml").write_text("{}\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    main(["lint", *options])
    out, err = capsys.readouterr()
    assert "010180-****" in out
    assert "1234" not in out + err


def test_what_one_file_says_of_another(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def compare(notes: Sequence[Noted], _outside: Outside) -> Iterator[CollectionHit]:
        for note in notes:
            yield CollectionHit(note.shown, ((1, 1), (1, 2)), "Det står også her: »Torben Skovlund«.", "0101801234")

    quoting = (Rule("citat", "x", Level.HINT), lambda *_: True, compare)
    monkeypatch.setitem(COLLECTION_RULES, "citat", quoting)
    bullet = "    c: At føre tilsyn med Torben Skovlund i kommunens private botilbud\n"
    (tmp_path / "descriptions").mkdir()
    for name in ("a", "b"):
        text = HEAD.replace("id: a", f"id: {name}") + bullet
        (tmp_path / "descriptions" / f"{name}.yaml").write_text(text, encoding="utf-8")
    found = check(Collection(tmp_path), today=TODAY).findings
    assert {"citat", "pii-navn"} <= {finding.rule for finding in found}
    said = " ".join(finding.message + finding.advice for finding in found)
    assert "Torben" not in said
    assert "1234" not in said


def test_a_message_that_repeats_what_another_rule_found() -> None:
    source = Source("a.yaml", b"", "a: Spørg Hanne\n  Holm om det\n")
    private = Finding("a.yaml", 1, 10, (2, 7), "pii-navn", Level.FEJL, "Navn.", "Slet det.", private=True)
    other = Finding("a.yaml", 1, 1, (1, 2), "x", Level.HINT, "Her: »Hanne Holm om«.", "Spørg Hanne Holm.")
    _, masked = masked_findings([private, other], {"a.yaml": source})
    assert (masked.message, masked.advice) == ("Her: »H**** H*** om«.", "Spørg H**** H***.")
