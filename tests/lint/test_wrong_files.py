"""The table of wrong files: each gives one finding, of the right rule and at the right place, and never a traceback."""

from __future__ import annotations

import re
from collections import Counter
from datetime import date
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from funkbesk.cli.main import main
from funkbesk.documents.kinds import model_for
from funkbesk.documents.names import kind_of
from funkbesk.findings import Finding
from funkbesk.lint.engine.check import check
from funkbesk.lint.engine.collection_registry import COLLECTION_RULES
from funkbesk.lint.engine.registry import RULES
from funkbesk.reading import mistakes
from funkbesk.reading.collection import Collection
from funkbesk.reading.forms import form_of, known_patterns
from funkbesk.reading.reader import read
from funkbesk.reading.sentences import SENTENCES
from tests.documents.wrong_values import VALUES
from tests.lint.wrong_documents import DOCUMENTS
from tests.reading.wrong_syntax import SYNTAX
from tests.reading.wrong_text import TEXT
from tests.reading.wrong_yaml import YAML
from tests.support.checking import SELECT, STRUCTURE
from tests.support.command import Funkbesk
from tests.support.wrong_file import Wrong

TODAY = date(2027, 6, 1)
ROWS = (*TEXT, *YAML, *SYNTAX, *VALUES, *DOCUMENTS)
each = pytest.mark.parametrize("row", ROWS, ids=lambda row: row.what)

# a name of a rule, written out in the code that reads and validates
RULE_NAME = re.compile(r'"((?:yaml|fil|skema|id|version)-[a-zæøå0-9-]+)"')
# what no file brings about, and why
UNREACHABLE = {"yaml-syntaks": "the sentence for an error that neither parser is known to report"}


def findings(row: Wrong, root: Path) -> list[Finding]:
    path = row.write(root)
    return [
        finding
        for finding in check(Collection(root), today=TODAY, selection=STRUCTURE).findings
        if Path(finding.path) == path
    ]


@each
def test_finding(row: Wrong, tmp_path: Path) -> None:
    found = findings(row, tmp_path)
    assert [(finding.rule, (finding.line, finding.column)) for finding in found] == [(row.rule, row.expected)]
    assert row.expected_end in (None, found[0].end)


@pytest.mark.slow
@each
def test_command(
    row: Wrong, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    row.write(tmp_path)
    monkeypatch.chdir(tmp_path)
    # warnings stand in the table, too; a run that does not ask for them ends with 0
    code = main(["lint", "--format", "concise", "--today", str(TODAY), "--fail-on", "hint", *SELECT])
    out, err = capsys.readouterr()
    assert code == 1
    line, column = row.expected
    assert f"{row.file}:{line}:{column}: " in out
    assert not err


def test_errors_fail_without_being_asked(tmp_path: Path) -> None:
    levels = (findings(row, tmp_path / str(n))[0].level for n, row in enumerate(ROWS))
    assert len(list(islice((level for level in levels if level == "fejl"), 60))) == 60


@pytest.mark.slow
@each
def test_process(row: Wrong, funkbesk: Funkbesk) -> None:
    row.write(funkbesk.folder)
    result = funkbesk("lint", "--today", str(TODAY), "--fail-on", "hint", *SELECT)
    assert result.code in (1, 2)
    assert row.rule in result.out
    assert "Traceback" not in result.out + result.err


def test_no_two_rows_are_alike() -> None:
    assert len(ROWS) >= 60
    assert [place for place, count in Counter((row.rule, row.place) for row in ROWS).items() if count > 1] == []
    assert [what for what, count in Counter(row.what for row in ROWS).items() if count > 1] == []


def test_every_rule_is_in_the_table(root: Path) -> None:
    folder = root / "src" / "funkbesk" / "reading"
    written = {name for path in folder.glob("*.py") for name in RULE_NAME.findall(path.read_text(encoding="utf-8"))}
    rules = [rule for rule, _ in RULES.values()] + [rule for rule, _, _ in COLLECTION_RULES.values()]
    structure = {rule.name for rule in rules if STRUCTURE.runs(rule)}
    assert {row.rule for row in ROWS} == (written | structure) - set(UNREACHABLE)


def test_every_sentence_is_in_the_table() -> None:
    errors = [error for row in VALUES for error in _errors(row)]
    assert set(SENTENCES) <= {error["type"] for error in errors}
    patterns = {error["ctx"]["pattern"] for error in errors if error["type"] == "string_pattern_mismatch"}
    spaces_only = {pattern for pattern in known_patterns() if form_of(pattern).rule == "skema-tom"}
    assert known_patterns() - spaces_only <= patterns


@pytest.mark.slow
def test_every_explanation_of_a_syntax_error_is_in_the_table(tmp_path: Path) -> None:
    said = {findings(row, tmp_path / str(n))[0].message for n, row in enumerate((*SYNTAX, *YAML))}
    # behind it may stand what is not checked until the file is mended
    assert [message for _, _, message, _ in mistakes._TABLE if not any(one.startswith(message) for one in said)] == []


def _errors(row: Wrong) -> list[Any]:
    kind = kind_of(Path(row.file))
    data = read(row.content, row.file).data
    model = model_for(kind, data)
    if model is None:
        return []
    with pytest.raises(ValidationError) as caught:
        model.model_validate(data)
    return list(caught.value.errors())
