"""The measurement on texts that no rule was made from: paragraphs and lists become sections, findings get quotes."""

from __future__ import annotations

from pathlib import Path

from benchmarks.outofsample import candidates, sections, subjects
from funkbesk.findings import Level

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


def test_candidates(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT * 50, encoding="utf-8")
    made = list(subjects(tmp_path))
    assert len(made) == 3  # 100 sections, 40 to a description
    found = [one for subject in made for one in candidates(subject, ["spr-bestemt"])]
    assert len(found) == 50
    quote = "Vi understøtter »det fælles fagligt mindset« i hele kommunen."
    assert found[0] == ("spr-bestemt", Level.FEJL, quote)
