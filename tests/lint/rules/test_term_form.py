"""term-form: what is not written as the register has it, and fixed expressions with several prepositions."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from funkbesk.findings import Finding, Level
from funkbesk.lint.engine.check import check
from funkbesk.lint.rules import term_form
from funkbesk.reading.collection import Collection
from tests.support.marked import expected_and_found
from tests.support.texts import raw_hits, section
from tests.support.wrong_file import METADATA, REGISTER, Wrong

KNOWN = {
    "enheder": {"s": {"navn": "Vej og Park"}},
    "roller": {"m": {"navn": "medarbejder"}, "l": {"navn": "afdelingsleder", "former": ["afdelingslederen"]}},
    "begreber": {
        "a": {"navn": "det fælles faglige mindset"},
        "b": {"navn": "MitID"},
        "c": {"navn": "databehandleraftale", "former": ["databehandleraftaler"]},
        "d": {"navn": "Fælles Sprog III"},
        "e": {"navn": "pædagogisk læreplan", "former": ["pædagogiske læreplaner", "den pædagogiske læreplan"]},
        "f": {"navn": "Digital Post"},
        "g": {"navn": "kurs, koordinering og commitment"},
    },
}


@pytest.mark.parametrize(
    ("bullet", "replacement"),
    [
        ("Ud fra «det fælles fagligt mindset»", "det fælles faglige mindset"),
        ("Ud fra «det fælles fagligt mindsets» krav", "det fælles faglige mindsets"),
        ("Hjælp med «Mit-ID»", "MitID"),
        ("«Data-behandleraftaler» gennemgås", "Databehandleraftaler"),
        ("Efter «Fællessprog 3».", "Fælles Sprog III"),
        ("Efter «Fælles Sprog 3» og andet", "Fælles Sprog III"),
        ("Møder med «afdelings-lederne»", "afdelingslederne"),
        ("Om «den pædagogisk læreplan»", "den pædagogiske læreplan"),
        ("Leder arbejdet med «den Pædagogiske Læreplan»", "den pædagogiske læreplan"),
        ("Arbejder ud fra «det Fælles Faglige mindset».", "det fælles faglige mindset"),
        ("Pædagogisk læreplan: Pædagogisk læreplan følges", ""),
        ("Vores PÆDAGOGISKE LÆREPLAN", ""),
        ("Vores pædagogiske læreplan og pædagogiske læreplanernes mål", ""),
        ("Ud fra Det fælles faglige mindset og MitID", ""),
        ("Om den pædagogiske læreplan, pædagogiske læreplaners krav og en pædagogisk læreplan", ""),
        ("Fordeling af fysisk og digital post", ""),
        ("Samarbejdet med arbejderne og en medarbejders leder", ""),
        ("Medarbejderne er glade", ""),
        ("Kurs. Koordinering og commitment er nødvendigt", ""),
        ("Vej og Parks drift efter Fælles Sprog III", ""),
    ],
)
def test_forms(bullet: str, replacement: str) -> None:
    expected, found = expected_and_found(term_form, [bullet], register=KNOWN)
    assert found == expected
    hits = raw_hits(term_form, {"opgaver": section([bullet.replace("«", "").replace("»", "")])}, register=KNOWN)
    assert [hit.replacement for hit in hits] == ([] if replacement == "" else [replacement])
    assert all(hit.level is Level.FEJL for hit in hits)


def of_collection(tmp_path: Path, first: str, second: str) -> list[Finding]:
    """Return what the rule finds in two descriptions with one bullet each."""
    other = "".join(f"{key}: {value}\n" for key, value in {**METADATA, "id": "anden"}.items())
    files = {
        "descriptions/anden.yaml": f"{other}opgaver: {{punkter: {{a: >-\n  {second}\n}}}}\n".replace(
            ">-\n  ", '"'
        ).replace("\n}}", '"}}'),
        REGISTER: "kommune: X\nenheder: {stab: {navn: s}}\nroller: {leder: {navn: leder}}\n"
        "begreber: {k: {navn: 'kurs, koordinering og commitment', definition: d}}\n",
    }
    Wrong("", "", "", f'opgaver:\n  punkter:\n    a: "{first}"\n', files=files).write(tmp_path)
    report = check(Collection(tmp_path), today=date(2027, 2, 1), cache=False)
    return [finding for finding in report.findings if finding.rule == "term-form"]


@pytest.mark.parametrize(
    ("first", "second", "files"),
    [
        (
            "Kurs, koordinering og commitment på opgaven",
            "Kurs, koordinering og commitment i driften",
            ["anden", "rolle"],
        ),
        ("Kurs, koordinering og commitment på opgaven", "Kurs, koordinering og commitment på driften", []),
        ("Kurs, koordinering og commitment", "Kurs, koordinering og commitment i driften", []),
    ],
)
def test_prepositions(tmp_path: Path, first: str, second: str, files: list[str]) -> None:
    found = of_collection(tmp_path, first, second)
    assert [Path(finding.path).stem for finding in found] == files
    assert all((finding.end[1] - finding.column, finding.level) == (32, Level.ADVARSEL) for finding in found)
