"""The measurement on texts that no rule was made from: paragraphs and lists become sections, findings get quotes."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.outofsample import FAMILIES, Candidate, candidates, print_table, sections, spread, subjects
from funkbesk.findings import Level
from funkbesk.lint.engine.registry import RULES

TEXT = """Vi understøtter det fælles fagligt
mindset i hele kommunen.

- At lære
- At svare

"""


def test_sections() -> None:
    assert [{key: value for key, value in one.items() if key != "overskrift"} for one in sections(TEXT)] == [
        {"tekst": "Vi understøtter det fælles fagligt mindset i hele kommunen."},
        {"punkter": {"b0": "At lære", "b1": "At svare"}},
    ]


def test_a_lead_in_stays_with_its_list() -> None:
    made = list(sections("Lederen skal:\n\n- lede\n- skrive\n\nHusk:\n\nSlut."))
    assert [sorted(set(one) - {"overskrift"}) for one in made] == [["punkter", "tekst"], ["tekst"], ["tekst"]]
    assert made[1]["tekst"] == "Husk:"
    assert [one["tekst"] for one in sections("Husk:")] == ["Husk:"]


def test_every_language_rule_is_asked() -> None:
    """A family that looks at texts is measured; the others look at fields, files, or sections of a real description."""
    others = {"id", "datoer", "status", "register", "indstillinger", "skema", "anvendelse", "placering", "møder"}
    assert {rule.family for rule, _ in RULES.values()} == {*FAMILIES, *others}


def test_texts_are_read_as_either_kind(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    assert [subject.document.kind for kind in ("enhed", "rolle") for subject in subjects(tmp_path, kind)] == [
        "enhed",
        "rolle",
    ]


def test_spread_takes_evenly_from_each_rule_and_level() -> None:
    found = [Candidate("a", Level.HINT, str(number), "") for number in range(10)]
    found += [Candidate("a", Level.FEJL, "x", ""), Candidate("b", Level.HINT, "y", "")]
    assert [one.quote for one in spread(found, 2)] == ["x", "0", "5", "y"]
    assert len(list(spread(found, None))) == 12


def test_the_table_names_silent_rules_too(capsys: pytest.CaptureFixture[str]) -> None:
    print_table(["frase", "spr-tal"], [Candidate("frase", Level.ADVARSEL, "", "")] * 3, 1_500)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "1500 words"
    assert lines[1].split()[:4] == ["frase", "advarsel", "3", "2.00"]
    assert lines[2].split()[:4] == ["spr-tal", "fejl", "0", "0.00"]
    assert len(lines) == 6


def test_candidates(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT * 50, encoding="utf-8")
    made = list(subjects(tmp_path))
    assert len(made) == 3  # 100 sections, 40 to a description
    found = [one for subject in made for one in candidates(subject, ["spr-bestemt"])]
    assert len(found) == 50
    quote = "Vi understøtter »det fælles fagligt mindset« i hele kommunen."
    assert found[0][:3] == ("spr-bestemt", Level.FEJL, quote)
