"""Documents made with other tools: the right reading or a clear sentence, never a traceback, never a lost word.

What is right stands in tests/data/import/forventet.yaml, written by somebody who did not know how the importer works.
"""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

from tests.cli.conftest import Cli
from tests.support.expected_readings import FOLDER, all_expected, differences, expected

LARGE = {"200-sider.docx", "200-sider.pdf", "for-stor.docx"}
TELLING = {"tabel.pdf", "to-spalter.pdf", "orddeling.pdf"}
"""PDFs that are read every time; the others with the slow tests."""
NAMES = sorted(all_expected())
SAID = {
    "tabel": "import-tabel",
    "sidehoved": "import-udeladt",
    "sporede ændringer": "import-slettet",
    "tekstboks": "import-tekstboks",
    "er et billede": "import-billede",
    "indholdsfortegnelsen": "import-udeladt",
    "metadata": "import-udeladt",
    "linkets adresse": "import-udeladt",
    "fodnote": "import-øvrige",
    "kommentar": "import-kommentarer",
    "niveauerne": "import-underpunkter",
    "ingen titel": "import-titel",
    "ingen overskrifter": "import-øvrige",
}
"""The rule that says what the user has to know."""
REFUSED = [name for name in NAMES if expected(name).get("fejl")]
READ = [
    pytest.param(
        name, marks=[pytest.mark.slow] if name in LARGE or (name.endswith(".pdf") and name not in TELLING) else []
    )
    for name in NAMES
    if name not in REFUSED
]


def test_every_document_is_expected() -> None:
    others = {"forventet.yaml", "README.md"}
    assert {path.name for path in FOLDER.iterdir() if path.is_file()} - others == set(NAMES)
    assert len(NAMES) > 50


@pytest.mark.parametrize("name", READ)
def test_a_document_is_read_as_it_should_be(collection: Path, cli: Cli, name: str) -> None:
    want = expected(name)
    result = cli("import", str(FOLDER / name), "--kind", want["art"], "--format", "json")
    assert (result.code, result.err) == (0, "")
    (told,) = json.loads(result.out)
    draft = yaml.safe_load((collection / told["description"]).read_text("utf-8"))
    assert differences(want, draft) == []
    rules = {finding["rule"] for finding in told["findings"]}
    assert {rule for said, rule in SAID.items() if said in " ".join(want.get("bemærk", []))} <= rules


@pytest.mark.parametrize("name", REFUSED)
def test_a_document_is_refused_with_a_clear_sentence(collection: Path, cli: Cli, name: str) -> None:
    before = {path: path.read_bytes() for path in collection.rglob("*") if path.is_file()}
    result = cli("import", str(FOLDER / name), "--kind", "rolle")
    assert (result.code, result.out) == (2, "")
    problem, advice = result.err.splitlines()
    assert any(word.casefold() in problem.casefold() for word in expected(name)["siger"]), problem
    assert advice
    assert {path: path.read_bytes() for path in collection.rglob("*") if path.is_file()} == before
