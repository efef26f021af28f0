"""`site`: which pages there are, that every link leads somewhere, and that nothing is made twice."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from funkbesk.cli.site_making.site_sources import make_site
from funkbesk.rendering.report import RenderReport
from tests.support.repositories import Repo
from tests.support.sites import ID, NEW_TEXT, TODAY, example
from tests.support.small_collection import make_collection, write_description, write_template

Cli = Callable[..., Any]


class Addresses(HTMLParser):
    """The ids of a page, what it links to, and what it loads."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: list[str] = []
        self.scripts: list[str] = []
        self.double: list[str] = []
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if identifier := given.get("id"):
            self.double += [identifier] if identifier in self.ids else []
            self.ids.add(identifier)
        self.links += [given["href"] or ""] if "href" in given else []
        self.scripts += [given["src"] or ""] if tag == "script" else []


@pytest.fixture
def repo(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Repo:
    repo = example(tmp_path / "samling")
    monkeypatch.chdir(repo.root)
    return repo


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a collection without git, in which the command is run."""
    root = make_collection(tmp_path / "samling", "a", "b")
    monkeypatch.chdir(root)
    return root


def build(cli: Cli, *options: str, code: int = 0) -> Any:
    result = cli("site", "--no-pdf", "--today", TODAY, *options)
    assert result.code == code, result.err
    return result


def broken_links(folder: Path) -> Iterator[str]:
    pages = {path: Addresses(path) for path in folder.rglob("*.html")}
    for path, page in pages.items():
        for link in page.links:
            name, _, anchor = link.partition("#")
            target = (path.parent / unquote(name)).resolve() if name else path
            if not target.is_file() or (anchor and unquote(anchor) not in pages[target].ids):
                yield f"{path.name}: {link}"


def test_every_page_is_there_and_every_link_leads_somewhere(cli: Cli, repo: Repo) -> None:
    assert build(cli).out.splitlines() == ["build/site/index.html"]
    folder = repo.root / "build" / "site"
    assert {path.relative_to(folder).as_posix() for path in folder.rglob("*.html")} == {
        "index.html",
        "organisation.html",
        "fora.html",
        "begreber.html",
        "årshjul.html",
        "ansvarsmatrix.html",
        "beslutninger.html",
        f"beskrivelser/{ID}.html",
        f"beskrivelser/{ID}-ændringer-2.0.0.html",
        "beskrivelser/ledelsessekretariatet.html",
        "beskrivelser/fjendtlig-ærø.html",
    }
    assert list(broken_links(folder)) == []
    assert [page.name for page in folder.rglob("*.html") if Addresses(page).double] == []


def test_links_to_what_is_not_there_are_seen(tmp_path: Path) -> None:
    (tmp_path / "en.html").write_text('<a href="to.html">x</a><a href="#y">y</a><b id="z"></b><a href="#z">z</a>')
    assert list(broken_links(tmp_path)) == ["en.html: to.html", "en.html: #y"]


def test_the_page_of_a_description(cli: Cli, repo: Repo) -> None:
    build(cli)
    text = (repo.root / "build" / "site" / "beskrivelser" / f"{ID}.html").read_text("utf-8")
    assert NEW_TEXT in text
    assert 'href="#punkt-klagebesvarelser"' in text
    assert "1. februar 2027" in text
    assert "overskredet" in text
    assert "1.0.0" in text
    assert ".pdf" not in text


def test_a_description_that_git_does_not_know_yet(cli: Cli, repo: Repo) -> None:
    write_description(repo.root, "ny")
    build(cli)
    assert "Versioner" not in (repo.root / "build" / "site" / "beskrivelser" / "ny.html").read_text("utf-8")


def test_scripts_stand_on_the_start_page_alone_and_lie_beside_it(cli: Cli, repo: Repo) -> None:
    build(cli)
    folder = repo.root / "build" / "site"
    scripts = {path.relative_to(folder).as_posix(): Addresses(path).scripts for path in folder.rglob("*.html")}
    assert all((folder / name).is_file() for name in scripts["index.html"])
    assert {name for name, found in scripts.items() if found} == {"index.html"}


def test_texts_stay_texts(cli: Cli, repo: Repo) -> None:
    build(cli)
    for path in (repo.root / "build" / "site").rglob("*.html"):
        text = path.read_text("utf-8")
        assert "<script>" not in text
        assert "<img src=x" not in text
        assert "document.title" not in text or "&lt;script&gt;" in text
    assert "</script>" not in (repo.root / "build" / "site" / "search_data.js").read_text("utf-8")


@pytest.mark.slow
def test_the_same_bytes_elsewhere(cli: Cli, repo: Repo, tmp_path: Path) -> None:
    build(cli)
    build(cli, "--out", str(tmp_path / "andet"))
    first, second = (
        {path.relative_to(folder): path.read_bytes() for folder in [root] for path in root.rglob("*.*")}
        for root in (repo.root / "build" / "site", tmp_path / "andet")
    )
    assert first == second


def test_an_unchanged_site_is_not_touched(cli: Cli, small: Path) -> None:
    build(cli)
    before = {path: path.stat().st_mtime_ns for path in (small / "build").rglob("*.*")}
    build(cli)
    assert {path: path.stat().st_mtime_ns for path in (small / "build").rglob("*.*")} == before


def test_an_unchanged_site_is_not_even_thought_out_again(
    cli: Cli, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    build(cli)

    made: list[object] = []

    def counted(*given: Any) -> RenderReport:
        made.append(given)
        return make_site(*given)

    monkeypatch.setattr("funkbesk.cli.site_making.site_sources.make_site", counted)
    build(cli)
    assert made == []
    write_description(small, "a", bullet="At være ny")
    build(cli)
    assert len(made) == 1


@pytest.mark.slow
def test_only_what_shows_a_change_is_made_anew(cli: Cli, small: Path) -> None:
    build(cli)
    pages = small / "build" / "site" / "beskrivelser"
    before = {path.name: path.stat().st_mtime_ns for path in pages.iterdir()}
    write_description(small, "a", bullet="At være ny")
    build(cli)
    assert {path.name for path in pages.iterdir() if path.stat().st_mtime_ns != before[path.name]} == {"a.html"}


@pytest.mark.slow
def test_a_page_that_someone_changed_is_made_again(cli: Cli, small: Path) -> None:
    build(cli)
    page = small / "build" / "site" / "fora.html"
    page.write_text("rettet", "utf-8")
    build(cli)
    assert page.read_text("utf-8") != "rettet"


def test_the_page_of_a_description_that_is_gone_is_removed_and_nothing_else(cli: Cli, small: Path) -> None:
    build(cli)
    folder = small / "build" / "site" / "beskrivelser"
    (folder / "egen.html").write_text("min egen", "utf-8")
    (small / "descriptions" / "a.yaml").unlink()
    build(cli)
    assert sorted(path.name for path in folder.iterdir()) == ["b.html", "egen.html"]


@pytest.mark.slow
def test_a_removed_page_that_someone_changed_stays(cli: Cli, small: Path) -> None:
    build(cli)
    page = small / "build" / "site" / "beskrivelser" / "a.html"
    page.write_text("rettet", "utf-8")
    (small / "descriptions" / "a.yaml").unlink()
    build(cli)
    assert page.read_text("utf-8") == "rettet"


@pytest.mark.slow
def test_without_git_there_are_no_versions_and_that_is_said(cli: Cli, small: Path) -> None:
    assert "git" in build(cli).err
    assert "Versioner" not in (small / "build" / "site" / "beskrivelser" / "a.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("name", "text"), [("a", "id: a\nart: rolle\n"), ("a", "id: [\n"), ("a", "id: b\nart: rolle\ntitel: x\n")]
)
def test_what_can_not_be_read_is_told_and_the_rest_is_made(cli: Cli, small: Path, name: str, text: str) -> None:
    (small / "descriptions" / f"{name}.yaml").write_text(text, "utf-8")
    assert f"descriptions/{name}.yaml" in build(cli, code=2).err
    folder = small / "build" / "site"
    assert [path.name for path in (folder / "beskrivelser").iterdir()] == ["b.html"]
    assert list(broken_links(folder)) == []


@pytest.mark.slow
def test_a_description_in_a_file_of_another_name_is_told(cli: Cli, small: Path) -> None:
    (small / "descriptions" / "a.yaml").rename(small / "descriptions" / "c.yaml")
    assert "c.yaml" in build(cli, code=2).err


@pytest.mark.slow
def test_a_name_that_windows_keeps_for_itself_is_told(cli: Cli, small: Path) -> None:
    write_description(small, "con")
    assert "con" in build(cli, code=2).err
    assert not (small / "build" / "site" / "beskrivelser" / "con.html").exists()


@pytest.mark.slow
def test_what_was_told_is_told_again(cli: Cli, small: Path) -> None:
    (small / "descriptions" / "a.yaml").write_text("id: [\n", "utf-8")
    assert build(cli, code=2).err.splitlines()[:2] == build(cli, code=2).err.splitlines()[:2]


def test_a_template_of_the_collection_can_not_bring_a_script(cli: Cli, small: Path) -> None:
    write_template(
        small, '<!doctype html>\n<html lang="da">\n<head></head><script src="x.js"></script></html>', "base.html.j2"
    )
    build(cli, code=2)
    assert not list((small / "build" / "site").glob("*.html"))


@pytest.mark.slow
def test_a_script_of_the_collection_is_not_taken(cli: Cli, small: Path) -> None:
    (small / "templates" / "site").mkdir(parents=True)
    write_template(small, "alert(1)", "site/search.js")
    build(cli)
    assert "alert" not in (small / "build" / "site" / "search.js").read_text("utf-8")


@pytest.mark.parametrize("out", ["side.html", "descriptions/a.yaml"])
def test_the_site_needs_a_folder(cli: Cli, small: Path, out: str) -> None:
    before = {path: path.read_bytes() for path in small.rglob("*.*") if path.is_file()}
    build(cli, "--out", out, code=2)
    assert {path: path.read_bytes() for path in small.rglob("*.*") if path.is_file()} == before


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege")
@pytest.mark.parametrize("link", ["build", "build/site", "build/site/beskrivelser"])
def test_a_link_in_the_collection_does_not_lead_the_pages_out_of_it(
    cli: Cli, small: Path, tmp_path: Path, link: str
) -> None:
    outside = tmp_path / "udenfor"
    outside.mkdir()
    (small / link).parent.mkdir(parents=True, exist_ok=True)
    (small / link).symlink_to(outside)
    build(cli, code=2)
    assert list(outside.rglob("*")) == []


def test_an_empty_collection(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = make_collection(tmp_path / "tom")
    monkeypatch.chdir(root)
    build(cli)
    assert list(broken_links(root / "build" / "site")) == []


@pytest.mark.pdf
@pytest.mark.slow
def test_pdfs_lie_beside_the_pages_and_go_when_they_are_not_wanted(cli: Cli, small: Path) -> None:
    assert cli("site", "--today", TODAY).code == 0
    folder = small / "build" / "site"
    assert sorted(path.name for path in (folder / "beskrivelser").iterdir()) == ["a.html", "a.pdf", "b.html", "b.pdf"]
    assert 'href="a.pdf"' in (folder / "beskrivelser" / "a.html").read_text("utf-8")
    assert list(broken_links(folder)) == []
    build(cli)
    assert sorted(path.name for path in (folder / "beskrivelser").iterdir()) == ["a.html", "b.html"]
    assert list(broken_links(folder)) == []
