"""`diff --format html`, `pdf` and `docx`: one file for each description that differs, and what it says of itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from tests.support.repositories import Repo
from tests.support.small_collection import write_template
from tests.support.versioned import approved_repo, write
from tests.support.word_files import faults, runs

Cli = Callable[..., Any]
CHANGED = "At besvare klager over afgørelser og aktindsigt"


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    """Return a repository in which one description was changed, one deleted and one added since the last commit."""
    repo = approved_repo(tmp_path / "lager")
    write(repo, name="leder")
    repo.commit()
    write(repo, version="2.0.0", tasks=CHANGED, duty="Godkendelse af afdelingens budget")
    repo.path("leder").unlink()
    write(repo, name="vejleder", version="0.1.0", status="udkast", tasks="At vejlede borgere i borgerservice")
    monkeypatch.chdir(repo.root)
    return repo


def page(name: str) -> str:
    return Path("ud", f"{name}-ændringer.html").read_text("utf-8")


def test_each_description_that_differs_gets_its_file(cli: Cli, repo: Repo) -> None:
    result = cli("diff", "HEAD", "--format", "html", "--out", "ud")
    assert (result.code, result.err) == (0, "")
    names = ("konsulent", "leder", "vejleder")
    assert result.out.split() == [f"ud/{name}-ændringer.html" for name in names]
    said = (
        "Ændringer fra version 1.0.0 til 2.0.0",
        "Fjernet beskrivelse: version 1.0.0",
        "Ny beskrivelse: version 0.1.0",
    )
    assert [words in page(name) for name, words in zip(names, said, strict=True)] == [True] * 3


def test_one_file_cannot_hold_several(cli: Cli, repo: Repo) -> None:
    result = cli("diff", "HEAD", "--format", "html", "--out", "alle.html")
    assert (result.code, result.out, len(result.err.splitlines())) == (2, "", 2)
    assert not Path("alle.html").exists()


@pytest.mark.parametrize(("only", "partial"), [((), False), (("--only", "rettelse,mindre,større"), True)])
def test_a_selection_says_that_it_is_one(cli: Cli, repo: Repo, only: tuple[str, ...], partial: bool) -> None:
    """What asks for no new version, such as the new number itself, is in none of the three classes."""
    assert cli("diff", "konsulent", "--format", "html", "--out", "ud", *only).code == 0
    assert ("Udsnit" in page("konsulent")) is partial


def test_a_broken_template_is_told_once_and_nothing_is_written(cli: Cli, repo: Repo) -> None:
    write_template(repo.root, "{{ page.findes_ikke }}", "redline.html.j2")
    result = cli("diff", "HEAD", "--format", "html", "--out", "ud")
    assert (result.code, result.out, result.err.count("redline.html.j2")) == (2, "", 1)
    assert list(Path().glob("ud/*")) == []


@pytest.mark.slow
@pytest.mark.pdf
def test_the_pdf_carries_the_new_version(cli: Cli, repo: Repo) -> None:
    assert cli("diff", "HEAD:konsulent", "konsulent", "--format", "pdf", "--out", "ud").code == 0
    with pikepdf.open("ud/konsulent-ændringer.pdf") as pdf:
        (attachment,) = pdf.attachments.values()
        assert attachment.get_file().read_bytes() == repo.path("konsulent").read_bytes()
        assert CHANGED.encode() in attachment.get_file().read_bytes()


def test_the_word_file_marks_by_styles_what_is_inserted(cli: Cli, repo: Repo) -> None:
    assert cli("diff", "HEAD:konsulent", "konsulent", "--format", "docx", "--out", "ud").code == 0
    data = Path("ud/konsulent-ændringer.docx").read_bytes()
    assert ("Indsat", " og aktindsigt") in runs(data)
    assert faults(data) == []
