"""What the norm allows is not reported: the list of what a careful editor leaves alone, each with its authority.

Each text is read as a file of a collection whose register explains its names, so that nothing else is to be said of it.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from funkbesk.findings import Finding
from funkbesk.lint.engine.check import check
from funkbesk.reading.collection import Collection
from tests.support.wrong_file import METADATA

REGISTER = """\
kommune: Eksempel Kommune
enheder: {stab: {navn: Staben}}
roller: {leder: {navn: leder}}
forkortelser:
  lmu: {navn: LMU, former: [LMU’er], definition: lokalt medudvalg}
  ai: {navn: AI, former: [AI-løsninger], definition: kunstig intelligens}
"""
# what is allowed, and the sections that show it
ALLOWED = {
    "apostrophe before the ending of an abbreviation (Retskrivningsordbogen § 6)": """\
opgaver:
  tekst: "Lederen skal:"
  punkter:
    møder: holde møder med kommunens LMU’er
    referat: skrive referat af møderne
""",
    "indenfor and udover as one word (Retskrivningsordbogen since 2012)": """\
opgaver:
  tekst: >-
    Udover møderne samler lederen sagerne indenfor fristen. Det sker udenfor åbningstiden.
""",
    "capitals or none at the beginning of bullets (Retskrivningsordbogen § 11)": """\
opgaver:
  tekst: "Lederen skal:"
  punkter:
    møder: Holde møder med de ansatte
    referat: Skrive referat af drøftelserne
ansvar:
  tekst: "Lederen har ansvar for:"
  punkter:
    løn: løn til vikarer
    budget: budget for biblioteket
""",
    "full stop after the last bullet alone": """\
opgaver:
  tekst: "Lederen skal:"
  punkter:
    møder: holde møder med de ansatte
    referat: skrive referat af drøftelserne.
ansvar:
  tekst: "Lederen har ansvar for:"
  punkter:
    løn: løn til vikarer
    budget: budget for biblioteket.
""",
    "en gang without an accent": """\
anvendelse:
  tekst: "Beskrivelsen bruges sådan:"
  punkter:
    evaluering:
      tekst: Lederen evaluerer den med sine medarbejdere en gang årligt
      anledning: evaluering
      ansvarlig: leder
      gange_om_året: 1
""",
    "hyphen behind an abbreviation": """\
opgaver:
  tekst: "Lederen skal:"
  punkter:
    test: teste AI-løsninger
    kurser: holde kurser i dem
""",
    "blank lines inside a list, as a page break leaves them": """\
opgaver:
  tekst: "Lederen skal:"
  punkter:
    møder: holde møder med de ansatte


    referat: skrive referat af drøftelserne

ansvar:
  tekst: "Lederen har ansvar for:"

  punkter:
    løn: løn til vikarer
""",
    "forståelse for": """\
kompetencer:
  tekst: "Lederen har:"
  punkter:
    jura: forståelse for reglerne
    mennesker: forståelse for de ansatte
""",
    "no comma before subordinate clauses, throughout (Retskrivningsordbogen: startkomma is optional)": """\
opgaver:
  tekst: "Lederen skal:"
  punkter:
    besked: sikre at de ansatte får besked
    svar: svare når en borger ringer
    hjælp: hjælpe borgere der er i tvivl
    fejl: rette fejl som borgerne finder
""",
}


def findings(folder: Path, sections: str) -> list[Finding]:
    metadata = "".join(f"{key}: {value}\n" for key, value in METADATA.items())
    files = {"organisation.yaml": REGISTER, "rolle.yaml": metadata + sections}
    (folder / "descriptions").mkdir()
    for name, text in files.items():
        (folder / "descriptions" / name).write_text(text, encoding="utf-8")
    return check(Collection(folder), today=date(2027, 2, 1), cache=False).findings


@pytest.mark.parametrize("sections", [pytest.param(text, id=what) for what, text in ALLOWED.items()])
def test_allowed(sections: str, tmp_path: Path) -> None:
    assert [f"{one.rule}: {one.message}" for one in findings(tmp_path, sections)] == []


def test_the_files_are_read(tmp_path: Path) -> None:
    sections = 'opgaver:\n  tekst: "Lederen skal:"\n  punkter: {a: holde møder - også i LUM}\n'
    assert {one.rule for one in findings(tmp_path, sections)} == {"typo-tankestreg", "fork-ukendt"}
