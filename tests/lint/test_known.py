"""What is known from the last run, and several processes, change nothing about what is found."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from funkbesk.cache_folder import load, place, save
from funkbesk.findings import Finding
from funkbesk.lint.engine import check as checking
from funkbesk.lint.engine import examining
from funkbesk.lint.engine.check import check
from funkbesk.reading.collection import Collection
from tests.support.checking import STRUCTURE

TODAY = date(2027, 2, 1)
REGISTER = "kommune: Nordby Kommune\nenheder:\n  skole: {navn: Skole}\nroller:\n  leder: {navn: leder}\n"


def description(identifier: str, *more: str) -> str:
    head = f"id: {identifier}\nart: rolle\ntitel: T\nhører_til: skole\nversion: 1.0.0\n"
    return head + "\n".join(more or ("status: udkast",)) + "\n"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a collection with findings of every kind: of the reader, the schema, a rule, and of all files together."""
    files = {
        "funkbesk.yaml": "forvaltning: skol\nudseende: {logo: mangler.png}\n",
        "descriptions/organisation.yaml": REGISTER,
        "descriptions/a.yaml": description("a"),
        "descriptions/b.yaml": description("a"),
        "descriptions/c.yaml": description("c", "status: udkst"),
        "descriptions/d.yaml": "titel: a: b\n",
        "descriptions/e.yaml": description(
            "e",
            "status: gældende",
            "ejer: leder",
            "gyldig_fra: 2026-01-01",
            "næste_revision: 2027-01-01",
            "godkendt: {af: leder, dato: 2025-12-01}",
        ),
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "own"))
    return tmp_path


def found(root: Path, *, today: date = TODAY, jobs: int = 1, cache: bool = True) -> list[Finding]:
    return check(Collection(root), today=today, selection=STRUCTURE, jobs=jobs, cache=cache).findings


def rules(root: Path, today: date = TODAY) -> set[str]:
    return {finding.rule for finding in found(root, today=today)}


def test_the_key_never_lies_in_the_folder_that_is_worked_in(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(root / "own"))
    monkeypatch.setenv("XDG_CACHE_HOME", "her")
    monkeypatch.chdir(root)
    found(root)
    assert not (root / "her").exists()


EVERY_KIND = {"yaml-kolon", "skema-værdi", "status-krav", "reference-ukendt", "id-i-samlingen", "id-filnavn"}


def test_the_collection_has_every_kind_of_finding(root: Path) -> None:
    assert rules(root) == EVERY_KIND | {"revision-overskredet", "indstilling-logo"}


def test_cache_and_processes_change_nothing(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    plain = found(root, cache=False)
    assert found(root) == plain
    assert found(root) == plain
    monkeypatch.setattr(examining, "FEWEST_FOR_POOL", 2)
    assert found(root, jobs=2, cache=False) == plain


def test_known_files_are_not_read_again(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found(root)
    monkeypatch.setattr(examining, "examine_all", lambda *_: pytest.fail("a file was read again"))
    assert rules(root) > EVERY_KIND


@pytest.mark.parametrize(
    ("name", "text", "gone"),
    [
        ("descriptions/d.yaml", description("d"), "yaml-kolon"),
        ("descriptions/organisation.yaml", REGISTER.replace("skole:", "skol:"), ""),
        ("funkbesk.yaml", "niveauer: {status-krav: fra}\n", "status-krav"),
        ("funkbesk.yaml", "niveauer: {id-i-samlingen: fra}\n", "id-i-samlingen"),
    ],
)
def test_a_change_is_noticed(root: Path, name: str, text: str, gone: str) -> None:
    before = found(root)
    (root / name).write_text(text, encoding="utf-8")
    after = found(root)
    assert after != before
    assert after == found(root, cache=False)
    assert gone not in {finding.rule for finding in after}


def test_a_renamed_file_is_checked_against_its_new_name(root: Path) -> None:
    found(root)
    (root / "descriptions/a.yaml").rename(root / "descriptions/aa.yaml")
    assert found(root) == found(root, cache=False)


def test_the_day_is_never_cached(root: Path) -> None:
    assert "revision-overskredet" in rules(root)
    assert "revision-overskredet" not in rules(root, today=date(2026, 12, 1))


def test_the_logo_is_looked_for_in_every_run(root: Path) -> None:
    found(root)
    (root / "mangler.png").write_bytes(b"x")
    assert "indstilling-logo" not in rules(root)


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"format": 1}', b"\xff\xfe", b'{"format":1,"frame":1}'])
def test_a_broken_cache_is_no_cache(root: Path, content: bytes) -> None:
    plain = found(root)
    place(root, "lint").write_bytes(content)
    assert found(root) == plain


def test_wrong_entries_are_no_entries(root: Path) -> None:
    plain = found(root)
    known = load(place(root, "lint"))
    known["files"] = {key: [[["x"]], 3] for key in known["files"]}
    assert save(place(root, "lint"), known)
    assert found(root) == plain


def test_a_forged_cache_is_no_cache(root: Path) -> None:
    """A pull request may bring a cache that says that all is well; it was not written by this user."""
    plain = found(root)
    cache = place(root, "lint")
    seal, _, text = cache.read_bytes().partition(b"\n")
    known = json.loads(text)
    known["files"] = {key: [[], {}] for key in known["files"]}
    cache.write_bytes(seal + b"\n" + json.dumps(known).encode())
    assert found(root) == plain
    cache.write_bytes(json.dumps(known).encode())
    assert found(root) == plain


def test_what_is_gone_is_forgotten_and_what_was_not_asked_for_is_kept(root: Path) -> None:
    def entries() -> int:
        return len(load(place(root, "lint"))["files"])

    found(root)
    everything = entries()
    (root / "descriptions/a.yaml").write_text(description("a", "status: høring"), encoding="utf-8")
    check(Collection(root), [root / "descriptions/a.yaml"], today=TODAY, selection=STRUCTURE)
    assert entries() == everything + 1
    (root / "descriptions/a.yaml").write_text(description("a", "status: ophævet"), encoding="utf-8")
    found(root)
    assert entries() == everything


def test_one_text_leaves_no_cache(root: Path) -> None:
    checking.check_data(Collection(root), b"id: x\n", Path("-"), "-", today=TODAY, selection=STRUCTURE)
    assert not place(root, "lint").exists()
