"""What import tells is told as findings: on stderr for people, with --format json for programs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema  # type: ignore[import-untyped]
import pytest

from funkbesk.cli.importing import import_report
from funkbesk.cli.importing.import_schema import import_schema
from funkbesk.importing import imported as importing
from funkbesk.importing.ledger import Balance, balance
from funkbesk.importing.remarks import IMPORT_RULES
from tests.cli.conftest import Cli
from tests.importing.word_documents import bullet, docx, p

TEXT = "Funktionsbeskrivelse for vagter\n\nOpgaver\n• At vogte\n\nArbejdstid\n37 timer.\n"


def told(cli: Cli, *arguments: str) -> Any:
    """Return what the import says as JSON, which is as its published schema describes it."""
    data = json.loads(cli("import", *arguments, "--kind", "rolle", "--format", "json").out)
    jsonschema.validate(data, import_schema())
    return data


def test_a_finding_has_its_line_in_a_text(collection: Path, cli: Cli) -> None:
    (collection / "vagter.txt").write_text(TEXT, "utf-8")
    (one,) = told(cli, "vagter.txt")
    assert (one["document"], one["description"], one["words"]) == ("vagter.txt", "descriptions/vagter.yaml", 9)
    assert [(f["path"], f["line"], f["rule"], f["level"]) for f in one["findings"]] == [
        ("vagter.txt", 6, "import-øvrige", "advarsel")
    ]


def test_a_finding_has_its_paragraph_in_a_word_document(collection: Path, cli: Cli) -> None:
    body = [p("Funktionsbeskrivelse for vagter", "Titel"), p("Opgaver", "Overskrift1"), bullet("At vogte")]
    (collection / "vagter.docx").write_bytes(docx(*body, p("Arbejdstid", "Overskrift1"), p("37 timer.")))
    (one,) = told(cli, "vagter.docx")
    assert [(f["place"], f["line"], f["rule"]) for f in one["findings"]] == [("afsnit 4", 1, "import-øvrige")]
    (collection / "descriptions" / "vagter.yaml").unlink()
    shown = cli("import", "vagter.docx", "--kind", "rolle")
    assert shown.out == "descriptions/vagter.yaml\n"
    assert "vagter.docx, afsnit 4  advarsel  [import-øvrige]" in shown.err


def test_a_refusal_is_a_finding_too(collection: Path, cli: Cli) -> None:
    (collection / "vagter.txt").write_text(TEXT, "utf-8")
    one, two = told(cli, "findes-ikke.docx", "vagter.txt")
    assert (one["description"], [f["rule"] for f in one["findings"]]) == (None, ["import-afvist"])
    assert two["description"] == "descriptions/vagter.yaml"


def test_what_does_not_add_up_is_an_error_and_never_quiet(
    collection: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    (collection / "vagter.txt").write_text(TEXT, "utf-8")

    def short(*arguments: Any) -> Balance:
        found = balance(*arguments)
        found.lost["vogte"] += 1
        return found

    monkeypatch.setattr(importing, "balance", short)
    result = cli("import", "vagter.txt", "--kind", "rolle", "--quiet")
    assert result.code == 1
    assert "[import-tabt]" in result.err
    assert "»vogte«" in result.err
    assert "import-øvrige" not in result.err


def test_more_findings_than_anybody_reads_are_counted(
    collection: Path, cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_report, "_MOST_SHOWN", 2)
    sections = "".join(f"\nEmne {letter}\nEn tekst om det.\n" for letter in "abcd")
    (collection / "vagter.txt").write_text(TEXT + sections, "utf-8")
    result = cli("import", "vagter.txt", "--kind", "rolle")
    assert result.err.count("[import-øvrige]") == 2
    assert "5 fund" in result.err


def test_explain_knows_the_rules(cli: Cli) -> None:
    for name in IMPORT_RULES:
        assert name in cli("explain", name).out


@pytest.mark.parametrize(
    "change", [{"words": -1}, {"document": None}, {"andet": 1}, {"findings": [{"rule": "import-tabt"}]}]
)
def test_the_schema_takes_nothing_else(collection: Path, cli: Cli, change: dict[str, Any]) -> None:
    (collection / "vagter.txt").write_text(TEXT, "utf-8")
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate([{**told(cli, "vagter.txt")[0], **change}], import_schema())


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(import_schema())
