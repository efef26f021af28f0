"""Every word of the source documents stands in the documents that are made of them, in order, and no other does."""

from __future__ import annotations

import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.support.command import Funkbesk
from tests.support.pdf_words import document_text, words

ROOT = Path(__file__).resolve().parent.parent.parent
SOURCES = {path.stem: path for path in (ROOT / "tests" / "data" / "kilder").glob("*.txt")}


class Article(HTMLParser):
    """Collects the text of the article, where the description's own words are."""

    def __init__(self) -> None:
        super().__init__()
        self.inside = False
        self.parts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.inside = self.inside or tag == "article"
        self.parts.append(" ")

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "article"
        self.parts.append(" ")

    def handle_data(self, data: str) -> None:
        if self.inside:
            self.parts.append(data)


def source_words(name: str) -> list[str]:
    """Return the words of the source; a word that the extraction broke at its hyphen is one word."""
    text = SOURCES[name].read_text(encoding="utf-8")
    return words(re.sub(r"(?<=\w)-\s*\n\s*(?=\w)", "-", text))


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    program = Funkbesk(Path(sys.executable).with_name("funkbesk"), folder, folder)
    result = program("render", "--root", ROOT, "--out", folder / "ud", "--force")
    assert result.code == 0, result.err
    return folder / "ud"


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(SOURCES))
def test_html_has_the_words_of_the_source(made: Path, name: str) -> None:
    article = Article()
    article.feed((made / f"{name}.html").read_text(encoding="utf-8"))
    assert words("".join(article.parts)) == source_words(name)


@pytest.mark.pdf
@pytest.mark.parametrize("name", sorted(SOURCES))
def test_pdf_has_the_words_of_the_source(made: Path, name: str) -> None:
    assert words(document_text(made / f"{name}.pdf")) == source_words(name)


@pytest.mark.pdf
def test_divided_words_and_hyphens_are_told_apart(made: Path) -> None:
    """The documents have both: what is divided shows U+2010, the author's own hyphens stay what they are."""
    text = subprocess.run(
        ["pdftotext", "-raw", str(made / "faglig-koordinator.pdf"), "-"], capture_output=True, check=True, text=True
    ).stdout
    assert "\u2010\n" in text
    assert "kunne - efter aftale" in text


def test_there_are_two_sources() -> None:
    assert len(SOURCES) == 2
