"""The command import: where drafts go, what may be replaced, what is kept, what is told."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.cli.conftest import Cli
from tests.importing.word_documents import bullet, docx, p

TEXT = "Funktionsbeskrivelse for teamledere\n\nOpgaver\n• At lede teamet\n• At fordele sager\n\nKompetencer\n• Ro\n"
EXISTING = """\
# yaml-language-server: $schema=../schemas/description.schema.json
# Øverst
id: teamleder
art: rolle
titel: Funktionsbeskrivelse for teamledere
hører_til: sekretariatet
version: 1.2.0
status: udkast
kle: 15.20.00   # emnet

opgaver:
  punkter:
    # den vigtigste
    ledelse:
      tekst: At lede teamet
      fordeling: {udførende: [teamleder]}   # aftalt i maj
    væk: At passe telefonen   # ikke mere
    sager: At fordele sager mellem medarbejderne

kompetencer:
  punkter:
    ro: Ro
# Nederst
"""


@pytest.fixture
def source(collection: Path) -> Path:
    path = collection / "teamleder.txt"
    path.write_text(TEXT, "utf-8")
    return path


def test_a_draft_lies_in_the_collection_and_is_in_canonical_form(collection: Path, source: Path, cli: Cli) -> None:
    result = cli("import", "teamleder.txt", "--kind", "rolle")
    assert (result.code, result.out) == (0, "descriptions/teamledere.yaml\n")
    assert "alle 12 ord" in result.err
    assert cli("fmt", "--check", "descriptions/teamledere.yaml").code == 0
    data = yaml.safe_load((collection / "descriptions" / "teamledere.yaml").read_text("utf-8"))
    assert list(data["opgaver"]["punkter"].values()) == ["At lede teamet", "At fordele sager"]
    assert (data["hører_til"], data["version"], data["status"]) == ("sekretariatet", "0.1.0", "udkast")


@pytest.mark.parametrize(("out", "expected"), [("ny", "ny/teamledere.yaml"), ("andet/chef.yaml", "andet/chef.yaml")])
def test_out_is_a_folder_or_a_file(collection: Path, source: Path, cli: Cli, out: str, expected: str) -> None:
    assert cli("import", "teamleder.txt", "--kind", "rolle", "--out", out).out == f"{expected}\n"
    assert yaml.safe_load((collection / expected).read_text("utf-8"))["id"] == Path(expected).stem


def test_nothing_is_replaced_unasked(collection: Path, source: Path, cli: Cli) -> None:
    target = collection / "descriptions" / "teamledere.yaml"
    target.write_text(EXISTING.replace("id: teamleder", "id: teamledere"), "utf-8")
    before = target.read_bytes()
    assert cli("import", "teamleder.txt", "--kind", "rolle").code == 2
    other = cli("import", "teamleder.txt", "--kind", "rolle", "--out", "descriptions/konsulent.yaml")
    assert other.code == 0  # named, and of that id: the texts of the document are in it now
    target.write_text(EXISTING, "utf-8")
    assert cli("import", "teamleder.txt", "--kind", "rolle", "--out", "descriptions/teamledere.yaml").code == 2
    target.write_text("[", "utf-8")
    assert cli("import", "teamleder.txt", "--kind", "rolle", "--out", "descriptions/teamledere.yaml").code == 2
    target.write_bytes(before)


def test_over_a_description_ids_facts_and_comments_stay(collection: Path, source: Path, cli: Cli) -> None:
    target = collection / "descriptions" / "teamleder.yaml"
    target.write_text(EXISTING, "utf-8")
    result = cli("import", "teamleder.txt", "--kind", "rolle", "--out", "descriptions/teamleder.yaml")
    assert result.code == 0
    text = target.read_text("utf-8")
    assert text == (
        EXISTING.replace("    væk: At passe telefonen   # ikke mere\n", "")
        .replace("At fordele sager mellem medarbejderne", "At fordele sager")
        .replace("opgaver:\n", "opgaver:\n  overskrift: Opgaver\n")
        .replace("# Nederst\n", "\n# Nederst\n# ikke mere\n")
    )
    cli("import", "teamleder.txt", "--kind", "rolle", "--out", "descriptions/teamleder.yaml")
    assert target.read_text("utf-8") == text  # a second time nothing is left to do


def test_an_id_that_is_gone_is_not_given_to_another_bullet(collection: Path, cli: Cli) -> None:
    target = collection / "descriptions" / "teamleder.yaml"
    target.write_text(
        EXISTING.replace("    væk: At passe telefonen   # ikke mere", "    rengøring: At svare på breve"), "utf-8"
    )
    source = collection / "ny.txt"
    source.write_text(TEXT.replace("• At fordele", "• Rengøring\n• At fordele"), "utf-8")
    cli("import", "ny.txt", "--kind", "rolle", "--out", "descriptions/teamleder.yaml")
    bullets = yaml.safe_load(target.read_text("utf-8"))["opgaver"]["punkter"]
    assert list(bullets) == ["ledelse", "rengøring-2", "sager"]


def test_a_cpr_number_is_not_shown(collection: Path, cli: Cli) -> None:
    (collection / "x.txt").write_text(TEXT.replace("Kompetencer", "Borgeren 010203-1234\nEt andet afsnit."), "utf-8")
    result = cli("import", "x.txt", "--kind", "rolle")
    assert "Borgeren" in result.err
    assert "010203-1234" not in result.err


def test_several_files_each_with_its_own_answer(collection: Path, source: Path, cli: Cli) -> None:
    (collection / "tom.docx").write_bytes(b"")
    (collection / "andet.md").write_text("# Funktionsbeskrivelse for vagter\n\n## Opgaver\n\n- At vogte\n", "utf-8")
    result = cli("import", "tom.docx", "andet.md", "findes-ikke.pdf", "teamleder.txt", "--kind", "rolle")
    assert result.code == 2
    assert result.out.split() == ["descriptions/vagter.yaml", "descriptions/teamledere.yaml"]
    assert result.err.count("Fejl:") == 2


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("x.html", "<ul><li>•</li></ul><p>– * …</p>"),
        ("x.html", "<p>&shy;&zwnj;&#x301;</p>"),
        ("x.html", "<title>Leder</title><table><tr><td>-</td></tr></table>"),
        ("x.txt", "***\n• –\n"),
    ],
)
def test_a_document_of_nothing_but_marks_is_refused(collection: Path, cli: Cli, name: str, text: str) -> None:
    (collection / name).write_text(text, "utf-8")
    before = sorted(collection.rglob("*"))
    result = cli("import", name, "--kind", "rolle")
    assert (result.code, result.out, len(result.err.splitlines())) == (2, "", 2)
    assert name in result.err
    assert sorted(collection.rglob("*")) == before


def test_two_files_do_not_become_one(collection: Path, source: Path, cli: Cli) -> None:
    assert cli("import", "teamleder.txt", "teamleder.txt", "--kind", "rolle").code == 2
    assert cli("import", "teamleder.txt", "teamleder.txt", "--kind", "rolle", "--out", "x.yaml").code == 2
    assert not (collection / "x.yaml").exists()


def test_the_kind_is_asked_for_where_the_document_does_not_say(collection: Path, cli: Cli) -> None:
    (collection / "x.txt").write_text("Overblik\n\nOpgaver\n• At lede\n", "utf-8")
    result = cli("import", "x.txt")
    assert result.code == 2
    assert "--kind" in result.err


def test_headings_of_the_collection_count(collection: Path, cli: Cli) -> None:
    settings = "forvaltning: sekretariatet\nordlister:\n  overskrifter:\n    opgaver: [Det laver vi]\n"
    (collection / "funkbesk.yaml").write_text(settings, "utf-8")
    (collection / "x.txt").write_text("Teamleder\n\nDet laver vi\n• At lede\n", "utf-8")
    assert cli("import", "x.txt", "--kind", "rolle", "--quiet").err == ""
    data = yaml.safe_load((collection / "descriptions" / "teamleder.yaml").read_text("utf-8"))
    assert data["opgaver"]["overskrift"] == "Det laver vi"


def test_texts_that_mean_something_in_yaml_come_through(collection: Path, cli: Cli) -> None:
    nasty = [
        "nej",
        "2027.",
        "Tid: 8 til 16 # ca.",
        '"Citat"',
        "{x: 1}",
        "&anker",
        "null",
        "- streg",
        "a\\n b",
        "x" * 300,
    ]
    body = [p("Funktionsbeskrivelse for vagter", "Titel"), p("Opgaver", "Overskrift1"), *map(bullet, nasty)]
    (collection / "x.docx").write_bytes(docx(*(part.replace("&anker", "&amp;anker") for part in body)))
    assert cli("import", "x.docx", "--kind", "rolle").code == 0
    data = yaml.safe_load((collection / "descriptions" / "vagter.yaml").read_text("utf-8"))
    assert list(data["opgaver"]["punkter"].values()) == nasty
