"""Which files of a site's folder are ours: those of somebody else are never replaced, and of ours none is forgotten."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.support.repositories import Repo
from tests.support.sites import ID, TODAY, Cli, build
from tests.support.small_collection import write_description


@pytest.mark.parametrize(
    "name", ["index.html", "fora.html", "search.js", "search_data.js", "beskrivelser/a.html", "beskrivelser/a.pdf"]
)
def test_a_file_of_somebody_else_is_not_replaced(cli: Cli, small: Path, tmp_path: Path, name: str) -> None:
    out = tmp_path / "hjemmeside"
    (out / "beskrivelser").mkdir(parents=True)
    (out / name).write_text("min egen", "utf-8")
    result = cli("site", "--out", str(out))
    assert result.code == 2
    assert name in result.err
    assert [path.read_text("utf-8") for path in out.rglob("*.*")] == ["min egen"]


def test_a_file_of_somebody_else_is_not_replaced_later(cli: Cli, small: Path) -> None:
    build(cli)
    page = small / "build" / "site" / "beskrivelser" / "c.html"
    page.write_text("min egen", "utf-8")
    write_description(small, "c")
    build(cli, code=2)
    assert page.read_text("utf-8") == "min egen"


def test_a_page_that_somebody_has_changed_is_made_again_and_that_is_told(cli: Cli, small: Path) -> None:
    build(cli)
    page = small / "build" / "site" / "fora.html"
    before = page.read_bytes()
    page.write_bytes(before.replace(b"</body>", b"rettet</body>"))
    told = build(cli).err.splitlines()
    assert "build/site/fora.html var ændret, siden den blev lavet, og er nu lavet på ny." in told
    assert page.read_bytes() == before


@pytest.mark.slow
@pytest.mark.pdf
def test_pages_and_pdfs_that_somebody_has_changed_are_told_at_once(cli: Cli, small: Path) -> None:
    assert cli("site", "--today", TODAY).code == 0
    for name in ("fora.html", "beskrivelser/a.pdf"):
        with (small / "build" / "site" / name).open("ab") as file:
            file.write(b"rettet")
    told = [line for line in cli("site", "--today", TODAY).err.splitlines() if "ændret, siden" in line]
    assert len(told) == 1
    assert told[0].startswith("2 filer var ændret")
    assert all(name in told[0] for name in ("site/fora.html", "site/beskrivelser/a.pdf"))


@pytest.mark.parametrize("options", [("--quiet",), ()], ids=" ".join)
def test_changes_are_told_also_where_no_run_is_known(cli: Cli, small: Path, options: tuple[str, ...]) -> None:
    build(cli)
    for name in ("beskrivelser/a.html", "search_data.js"):
        page = small / "build" / "site" / name
        page.write_bytes(page.read_bytes() + b"\n")
    shutil.rmtree(small / ".funkbesk_cache")
    assert "2 filer var ændret, siden de blev lavet" in build(cli, *options).err
    shutil.rmtree(small / ".funkbesk_cache")
    assert "ændret, siden" not in build(cli, *options).err


def test_line_ends_that_git_has_changed_are_no_changes(cli: Cli, small: Path) -> None:
    build(cli)
    for path in (small / "build" / "site").rglob("*.*"):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert "ændret, siden" not in build(cli).err


def test_changes_are_told_also_where_the_run_ends_early(cli: Cli, small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    build(cli)
    with (small / "build" / "site" / "fora.html").open("ab") as file:
        file.write(b"rettet")
    with monkeypatch.context() as patched:
        patched.setattr("funkbesk.cli.site_making.site_sources._search_data", interrupted)
        told = build(cli, code=130).err
    assert "build/site/fora.html var ændret, siden den blev lavet" in told
    assert "ændret, siden" not in build(cli).err


def test_a_file_that_somebody_has_put_where_a_killed_run_would_have_is_not_replaced(
    cli: Cli, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("funkbesk.cli.site_making.site_sources.Sources.content", killed)
        build(cli, code=130)
    page = small / "build" / "site" / "fora.html"
    page.parent.mkdir(parents=True)
    page.write_text("min egen", "utf-8")
    assert "site/fora.html er ikke lavet af funkbesk" in build(cli, code=2).err
    assert page.read_text("utf-8") == "min egen"


def test_what_is_changed_in_a_page_that_is_no_more_is_kept(
    cli: Cli, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A run that was killed has made the page; nothing else is known of it."""

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("funkbesk.cli.site_making.site_sources._search_data", killed)
        patched.setattr("funkbesk.rendering.site.SiteMaker.leave", lambda *_: None)
        patched.setattr("funkbesk.rendering.cache.Manifest.save", lambda *_: None)
        build(cli, code=130)
    pages = small / "build" / "site" / "beskrivelser"
    (pages / "a.html").write_bytes((pages / "a.html").read_bytes() + b"rettet")
    for name in ("a", "b"):
        (small / "descriptions" / f"{name}.yaml").unlink()
    write_description(small, "c")
    build(cli)
    assert sorted(path.name for path in pages.iterdir()) == ["a.html", "c.html"]


@pytest.mark.slow
def test_the_page_of_a_version_replaces_no_file_of_somebody_else(cli: Cli, repo: Repo) -> None:
    page = repo.root / "build" / "site" / "beskrivelser" / f"{ID}-ændringer-2.0.0.html"
    page.parent.mkdir(parents=True)
    page.write_text("min egen", "utf-8")
    build(cli, code=2)
    assert page.read_text("utf-8") == "min egen"


@pytest.mark.slow
def test_a_site_of_which_nothing_is_known_any_more_is_made_again(cli: Cli, small: Path) -> None:
    assert cli("site", "--today", TODAY).code == 0
    made = [path for path in (small / "build" / "site").rglob("*.*") if path.is_file()]
    assert {path.suffix for path in made} == {".html", ".js", ".pdf"}
    for path in made:  # as older versions have made it
        path.write_bytes(re.sub(rb"funkbesk sha256:[0-9a-f]{64}", b"", path.read_bytes()))
    shutil.rmtree(small / ".funkbesk_cache")
    result = cli("site", "--today", TODAY)
    assert result.code == 0
    assert f"{len(made)} filer uden kontroltal er lavet på ny" in result.err


@pytest.mark.slow
def test_what_an_interrupted_run_made_is_known_for_its_own(
    cli: Cli, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("funkbesk.cli.site_making.site_sources._search_data", interrupted)
        build(cli, code=130)
    pages = small / "build" / "site" / "beskrivelser"
    assert sorted(path.name for path in pages.iterdir()) == ["a.html", "b.html"]
    (small / "descriptions" / "a.yaml").unlink()
    build(cli)
    assert [path.name for path in pages.iterdir()] == ["b.html"]


@pytest.mark.slow
def test_what_a_killed_run_made_is_known_for_its_own(cli: Cli, small: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("funkbesk.cli.site_making.site_sources._search_data", killed)
        patched.setattr("funkbesk.rendering.site.SiteMaker.leave", lambda *_: None)
        patched.setattr("funkbesk.rendering.cache.Manifest.save", lambda *_: None)
        assert cli("site", "--today", TODAY).code == 130
    pages = small / "build" / "site" / "beskrivelser"
    assert {path.name for path in pages.iterdir()} == {"a.html", "a.pdf", "b.html", "b.pdf"}
    (small / "descriptions" / "a.yaml").unlink()
    build(cli)
    assert [path.name for path in pages.iterdir()] == ["b.html"]


@pytest.mark.slow
def test_the_page_of_a_version_that_a_killed_run_made_is_known_for_its_own(
    cli: Cli, repo: Repo, monkeypatch: pytest.MonkeyPatch
) -> None:
    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("funkbesk.cli.site_making.site_sources._search_data", killed)
        patched.setattr("funkbesk.rendering.site.SiteMaker.leave", lambda *_: None)
        build(cli, code=130)
    page = repo.root / "build" / "site" / "beskrivelser" / f"{ID}-ændringer-2.0.0.html"
    assert page.exists()
    repo.path(ID).unlink()
    build(cli)
    assert not page.exists()
