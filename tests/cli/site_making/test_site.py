"""`site`: which pages there are, that every link leads somewhere, and that nothing is made twice."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from funkbesk.cli.main import main
from funkbesk.cli.site_making.site_sources import Sources
from funkbesk.reading.collection import Collection
from funkbesk.rendering.report import RenderReport
from tests.support.repositories import Repo, shallow_clone
from tests.support.site_pages import Addresses, broken_links
from tests.support.sites import ID, NEW_TEXT, TODAY, Cli, build, example
from tests.support.small_collection import make_collection, write_description, write_template


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder with the pages of the example."""
    folder = tmp_path_factory.mktemp("side")
    root = example(folder / "samling").root
    assert main(["site", "--no-pdf", "--quiet", "--today", TODAY, "--root", str(root), "--out", str(folder)]) == 0
    return folder


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


def test_the_page_of_a_description(pages: Path) -> None:
    text = (pages / "beskrivelser" / f"{ID}.html").read_text("utf-8")
    assert NEW_TEXT in text
    assert 'href="#punkt-klagebesvarelser"' in text
    assert "1. februar 2027" in text
    assert "overskredet" in text
    assert "1.0.0" in text
    assert ".pdf" not in text


def test_the_fora_page_leads_to_the_descriptions_that_name_a_forum(pages: Path) -> None:
    text = (pages / "fora.html").read_text("utf-8")
    [section] = [part for part in text.split("<section>") if 'id="forum-koordinatormøderne"' in part]
    assert Addresses.of(section).links == [f"beskrivelser/{ID}.html"]


@pytest.mark.slow
@pytest.mark.parametrize(("number", "folded"), [(10, 0), (11, 1)])
def test_many_descriptions_that_name_a_forum_are_folded(cli: Cli, small: Path, number: int, folded: int) -> None:
    register = small / "descriptions" / "organisation.yaml"
    register.write_text(register.read_text("utf-8") + "fora:\n  ledergruppen: {navn: ledergruppen}\n", "utf-8")
    for each in range(number):
        write_description(small, f"rolle-{each}", bullet="At deltage i ledergruppens møder")
    build(cli)
    text = (small / "build" / "site" / "fora.html").read_text("utf-8")
    assert text.count("<details>") == folded
    assert len([link for link in Addresses.of(text).links if "/rolle-" in link]) == number


def test_a_description_that_git_does_not_know_yet(cli: Cli, repo: Repo) -> None:
    write_description(repo.root, "ny")
    build(cli)
    assert "Versioner" not in (repo.root / "build" / "site" / "beskrivelser" / "ny.html").read_text("utf-8")


def test_scripts_stand_on_the_start_page_alone_and_lie_beside_it(pages: Path) -> None:
    scripts = {path.relative_to(pages).as_posix(): Addresses(path).scripts for path in pages.rglob("*.html")}
    assert all((pages / name).is_file() for name in scripts["index.html"])
    assert {name for name, found in scripts.items() if found} == {"index.html"}


def test_texts_stay_texts(pages: Path) -> None:
    for path in pages.rglob("*.html"):
        text = path.read_text("utf-8")
        assert "<script>" not in text
        assert "<img src=x" not in text
        assert "document.title" not in text or "&lt;script&gt;" in text
    assert "</script>" not in (pages / "search_data.js").read_text("utf-8")


@pytest.mark.slow
def test_the_same_bytes_elsewhere(cli: Cli, repo: Repo, tmp_path: Path) -> None:
    build(cli)
    build(cli, "--out", str(tmp_path / "andet"))
    first, second = (
        {path.relative_to(folder): path.read_bytes() for folder in [root] for path in root.rglob("*.*")}
        for root in (repo.root / "build" / "site", tmp_path / "andet")
    )
    assert first == second


@pytest.mark.slow
def test_without_git_there_are_no_versions_and_that_is_said(cli: Cli, small: Path) -> None:
    assert "git" in build(cli).err
    assert "Versioner" not in (small / "build" / "site" / "beskrivelser" / "a.html").read_text("utf-8")


@pytest.mark.slow
def test_a_clone_without_the_older_commits_says_so_until_it_has_them(cli: Cli, repo: Repo, tmp_path: Path) -> None:
    clone = shallow_clone(repo, tmp_path / "kopi")
    page = clone.root / "build" / "site" / "beskrivelser" / f"{ID}.html"
    assert "--unshallow" in build(cli, "--root", str(clone.root)).err
    assert "1.0.0" not in page.read_text("utf-8")
    clone.git("fetch", "--quiet", "--unshallow")
    assert "--unshallow" not in build(cli, "--root", str(clone.root)).err
    assert "1.0.0" in page.read_text("utf-8")


def test_older_commits_make_another_state_of_the_same_commit(repo: Repo, tmp_path: Path) -> None:
    clone = shallow_clone(repo, tmp_path / "kopi")
    before = state(clone)
    assert state(clone) == before
    clone.git("fetch", "--quiet", "--unshallow")
    assert state(clone) != before


def state(repo: Repo) -> list[bytes]:
    return list(Sources(Collection(repo.root), date(2027, 3, 10)).state(RenderReport()))


def test_a_year_that_no_plan_is_made_for_is_refused(cli: Cli, small: Path) -> None:
    result = cli("site", "--no-pdf", "--today", "9999-12-31")
    assert (result.code, len(result.err.splitlines())) == (2, 2)
    assert not (small / "build").exists()


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
