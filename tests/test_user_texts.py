"""Every text that a user can see is Danish and spelled right: messages, help, pages, templates, schemas and jobs.

A text is whatever is not shown to be none (tests/support/user_texts). The words that no dictionary has stand in
tests/data/egne-ord.txt, and the strings of the code that nobody reads in tests/data/ikke-tekst.txt; neither may hold
more than is needed.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

from funkbesk.cli.app import COMMANDS
from funkbesk.lint.engine.manual import pages
from funkbesk.lint.language.spelling import speller
from tests.support.source_tree import ROOT
from tests.support.spelling import needs_dictionary
from tests.support.user_texts.collected import user_texts
from tests.support.user_texts.danish_words import ENGLISH, english_words, is_right, lookups, words_of
from tests.support.user_texts.user_text import UserText

DATA = ROOT / "tests" / "data"
NAMES = frozenset(COMMANDS) | frozenset(pages())


@cache
def entries(name: str) -> tuple[str, ...]:
    return tuple((DATA / name).read_text("utf-8").splitlines())


@cache
def everything() -> tuple[UserText, ...]:
    return tuple(user_texts(ROOT))


def texts() -> list[UserText]:
    no_text = frozenset(entries("ikke-tekst.txt"))
    return [text for text in everything() if text.shown not in no_text]


def misspelled(read: Iterable[UserText]) -> dict[str, UserText]:
    """Return each word that the dictionary does not know, with the first text that has it."""
    first: dict[str, UserText] = {}
    for text in read:
        for word in words_of(text.text):
            first.setdefault(word, text)
    wrong = speller().wrong(lookups(first))
    return {word: text for word, text in first.items() if not is_right(word, wrong, NAMES)}


@cache
def unknown() -> dict[str, UserText]:
    return misspelled(texts())


@needs_dictionary
def test_all_words_are_danish() -> None:
    """Mend the text; only a word of our own goes into egne-ord.txt, and what nobody reads into ikke-tekst.txt."""
    own = NAMES | frozenset(entries("egne-ord.txt"))
    wrong = speller().wrong(lookups(unknown()))
    assert [f"{word}: {text}" for word, text in unknown().items() if not is_right(word, wrong, own)] == []


def test_no_english() -> None:
    """English words that a Danish dictionary lets pass; all others are misspelled Danish."""
    assert [f"{word}: {text}" for text in texts() for word in english_words(text.text)] == []


@needs_dictionary
def test_only_such_english_words_are_listed() -> None:
    assert speller().wrong(ENGLISH) == frozenset()


@pytest.mark.slow
@needs_dictionary
def test_own_words_are_all_needed() -> None:
    own = frozenset(entries("egne-ord.txt"))
    wrong = speller().wrong(lookups(unknown()))
    assert [one for one in own if all(is_right(word, wrong, NAMES | own - {one}) for word in unknown())] == []


@needs_dictionary
def test_strings_that_are_no_text_are_all_needed() -> None:
    no_text = set(entries("ikke-tekst.txt"))
    taken = [text for text in everything() if text.shown in no_text]
    assert no_text - {text.shown for text in taken} == set()
    wrong = {*misspelled(taken), *(word for text in taken for word in english_words(text.text))}
    assert [text.shown for text in taken if wrong.isdisjoint(words_of(text.text))] == []


@pytest.mark.parametrize("name", ["egne-ord.txt", "ikke-tekst.txt"])
def test_lists_are_sorted(name: str) -> None:
    assert list(entries(name)) == sorted(set(entries(name)), key=lambda one: (one.lower(), one))


PLANTED = {
    "besked": ("src/funkbesk/x.py", 'raise Problem("Filen er fejlstavvet.", "Ret den.")'),
    "en del af en besked": ("src/funkbesk/x.py", 'say(f"{number} filer er fejlstavvede i {folder}.")'),
    "indsat i en besked": ("src/funkbesk/x.py", "say(f\"Det er {'fejlstavvet' if wrong else 'rigtigt'}.\")"),
    "et ord alene": ("src/funkbesk/x.py", 'LABELS = (("titel", "Fejlstavvet"),)'),
    "et lille ord alene": ("src/funkbesk/x.py", 'shown = count(number, "fejlstavning", "fejlstavvninger")'),
    "et ord i en tabel": ("src/funkbesk/x.py", 'WORDS = {"wrong": "fejlstavvet"}'),
    "et felt": (
        "src/funkbesk/x.py",
        'field: str = Field(alias="felt", title="Et felt", description="Er fejlstavvet.")',
    ),
    "hjælp til et tilvalg": ("src/funkbesk/x.py", 'Option("--fix", help="Ret det fejlstavvede.")'),
    "hjælp til en kommando": (
        "src/funkbesk/cli/commands/lint.py",
        'def lint() -> int:\n    """Ret det fejlstavvede."""',
    ),
    "en side om en regel": ("src/funkbesk/lint/rules/x.py", '"""Det fejlstavvede er forkert."""'),
    "en skabelon": ("templates/x.html.j2", "<h2>Fejlstavvet</h2>"),
    "en skabelons attribut": ("templates/x.html.j2", '<a href="#x" aria-label="Fejlstavvet">x</a>'),
    "et udtryk i en skabelon": ("templates/x.html.j2", '{{ "fejlstavvet ændring" if one else "ændringer" }}'),
    "et ord i to led": ("templates/x.html.j2", "<p>Fejlstavning{% if many %}ner{% endif %} er rettet</p>"),
    "et stilark": ("templates/x.css", '@page { @bottom-right { content: "Fejlstavvet " counter(page) } }'),
    "et script": ("templates/x.js", 'status.textContent = "Det er fejlstavvet";'),
    "en tabel": ("src/funkbesk/x.yaml", "regler:\n  en-regel: {besked: Det er fejlstavvet.}"),
    "en tabels kommentar": ("src/funkbesk/x.yaml", "# Det er fejlstavvet.\nord: [et]"),
    "fuldførelse": ("src/funkbesk/x.json", '{"help": "Det er fejlstavvet."}'),
    "et script til skallen": ("src/funkbesk/x.zsh", "# Det er fejlstavvet"),
    "et skema": ("schemas/x.schema.json", '{"properties": {"felt": {"title": "Fejlstavvet"}}}'),
    "en nøgle": ("schemas/x.schema.json", '{"properties": {"fejlstavvet": {"type": "string"}}}'),
    "en side": ("docs/x.md", "# Vejledning\n\nDet er fejlstavvet i `filen`."),
    "et eksempel på en side": ("docs/x.md", "```yaml\ntekst: Det er fejlstavvet\n```"),
    "en handling": ("action.yml", "inputs:\n  part:\n    description: Det fejlstavvede."),
    "et eksempel på et job": ("docs/eksempler/x.yml", "jobs: # de fejlstavvede"),
    "et installationsprogram": (".ci/system-packages", 'fail "Der mangler fejlstavvede pakker:$missing"'),
    "make": ("Makefile", "test: ## kør de fejlstavvede test"),
}


@needs_dictionary
@pytest.mark.parametrize(("path", "source"), PLANTED.values(), ids=list(PLANTED))
def test_a_mistake_is_found_wherever_it_stands(path: str, source: str, tmp_path: Path) -> None:
    (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / path).write_text(source + "\n", encoding="utf-8")
    found = misspelled(user_texts(tmp_path))
    assert len(found) == 1
    assert next(iter(found)).lower().startswith("fejlstav")


NO_TEXT = [
    '"""An English docstring."""',
    "wanted = re.compile('det fejlstavvede')",
    "raise ValueError('no such thing')",
    "ENDINGS = 'fejlstavvet fejlstavvede'.split()",
    "is_known = name == 'unknowwn'",
    "found = table['unknowwn'] or other.get('unknowwn')",
    "NAMES = frozenset({'unknowwn', 'otherr'})",
    "PATTERN = r'(?:fejlstavvet|forkerrt) ord'",
    "def fejlstavvet() -> str:\n    return 'fejlstavvet'",
]


@needs_dictionary
@pytest.mark.parametrize("source", NO_TEXT)
def test_what_nobody_reads_is_no_text(source: str, tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "x.py").write_text(source + "\n", encoding="utf-8")
    assert misspelled(user_texts(tmp_path)) == {}


@pytest.mark.parametrize("text", ["The file is missing", "Filen er not rigtig", "Skriv den default værdi"])
def test_english_is_found(text: str) -> None:
    assert english_words(text)


def test_a_file_that_nobody_reads_is_told(tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "texts.toml").write_text("text = 'x'", encoding="utf-8")
    with pytest.raises(KeyError):
        user_texts(tmp_path)
