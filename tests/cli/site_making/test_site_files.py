"""The files of `site`: what is made anew and what stays, what goes, and what is never touched."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from funkbesk.cli.site_making.site_sources import make_site
from funkbesk.diff.history import Step, steps
from funkbesk.rendering.render import Progress
from funkbesk.rendering.seal import is_whole
from tests.support.command import Funkbesk
from tests.support.repositories import Repo
from tests.support.site_pages import broken_links
from tests.support.sites import ID, Cli, build
from tests.support.small_collection import make_collection, write_description

PATIENCE = 60
POLICY = """\
versionspolitik:
  regler:
    beføjelse-ændret: {kræver: mindre}
"""


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

    def counted(*given: Any) -> None:
        made.append(given)
        make_site(*given)

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
def test_only_what_changed_in_git_is_compared_again(cli: Cli, repo: Repo, monkeypatch: pytest.MonkeyPatch) -> None:
    build(cli)
    compared: list[str] = []

    def counted(*given: Any) -> list[Step]:
        compared.extend({state.path for state in given[1]})
        return steps(*given)

    monkeypatch.setattr("funkbesk.cli.site_making.site_history.steps", counted)
    path = repo.path("fjendtlig-ærø")
    path.write_text(path.read_text("utf-8").replace("titel:", "titel: Ny"), "utf-8")
    build(cli)
    assert compared == []
    repo.commit()
    build(cli)
    assert compared == ["descriptions/fjendtlig-ærø.yaml"]


@pytest.mark.slow
def test_a_redline_that_is_gone_is_made_again_of_what_is_known(cli: Cli, repo: Repo) -> None:
    build(cli)
    page = repo.root / "build" / "site" / "beskrivelser" / f"{ID}-ændringer-2.0.0.html"
    before = page.read_bytes()
    page.unlink()
    build(cli)
    assert page.read_bytes() == before


@pytest.mark.parametrize(
    "change",
    ["meeting", pytest.param("settings", marks=pytest.mark.slow), pytest.param("register", marks=pytest.mark.slow)],
)
def test_what_is_known_of_versions_follows_what_is_around_them(cli: Cli, repo: Repo, change: str) -> None:
    build(cli)
    pages = repo.root / "build" / "site" / "beskrivelser"
    before = {path.name: path.read_bytes() for path in pages.iterdir() if path.name.startswith(ID)}
    match change:
        case "meeting":
            [path] = (repo.root / "meetings").iterdir()
            old, new = "titel: Godkendelse af svar på klager", "titel: Svar på klager fra borgere"
        case "settings":
            path = repo.root / "funkbesk.yaml"
            old, new = "forvaltning:", POLICY + "forvaltning:"
        case _:
            path = repo.root / "descriptions" / "organisation.yaml"
            old, new = "navn: ledergruppen", "navn: lederforum"
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")
    build(cli)
    assert {name for name, data in before.items() if (pages / name).read_bytes() != data} == set(before)


@pytest.mark.slow
def test_a_page_that_is_gone_goes_from_every_folder(cli: Cli, small: Path, tmp_path: Path) -> None:
    shared = tmp_path / "fællesdrev"
    build(cli)
    build(cli, "--out", str(shared))
    build(cli)
    (small / "descriptions" / "a.yaml").unlink()
    build(cli, "--out", str(shared))
    build(cli)
    for folder in (small / "build" / "site", shared):
        assert [path.name for path in (folder / "beskrivelser").iterdir()] == ["b.html"]


def test_it_is_counted_of_how_many_descriptions_the_pages_are_made(
    cli: Cli, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[int, int]] = []

    @contextmanager
    def listened(*, quiet: bool) -> Iterator[Progress]:
        assert quiet is False
        yield lambda done, files: told.append((done, files))

    monkeypatch.setattr("funkbesk.cli.progress.progress", listened)
    build(cli)
    assert told == [(0, 2), (1, 2), (2, 2)]


def test_a_folder_that_can_not_be_written_is_told_once(cli: Cli, small: Path, tmp_path: Path) -> None:
    (tmp_path / "fil").write_text("", "utf-8")
    assert len(build(cli, "--out", str(tmp_path / "fil" / "side"), code=2).err.splitlines()) == 2


def test_pages_that_can_not_be_written_are_told_together(cli: Cli, small: Path, tmp_path: Path) -> None:
    out = tmp_path / "side"
    out.mkdir()
    (out / "beskrivelser").write_text("i vejen", "utf-8")
    result = build(cli, "--out", str(out), code=2)
    assert result.err.count("beskrivelser/") == 1
    assert (out / "beskrivelser").read_text("utf-8") == "i vejen"
    assert (out / "index.html").exists()


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


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL")
def test_whatever_ends_a_run_no_page_is_ever_half(tmp_path: Path, funkbesk: Funkbesk) -> None:
    names = [f"rolle-{number}" for number in range(40)]
    root = make_collection(tmp_path / "samling", *names)
    pages = root / "build" / "site" / "beskrivelser"
    process = subprocess.Popen(
        [str(funkbesk.program), "site", "--no-pdf", "--quiet"],
        cwd=root,
        env=funkbesk.environment(),
        stderr=subprocess.DEVNULL,
    )
    end = time.monotonic() + PATIENCE
    while len(list(pages.glob("*.html")) if pages.exists() else []) < 3 and time.monotonic() < end:
        time.sleep(0.005)
    process.kill()
    process.wait()
    assert all(is_whole(path.read_bytes()) for path in pages.glob("*.html"))
    assert funkbesk("site", "--no-pdf", "--quiet", cwd=root).code == 0
    assert {path.stem for path in pages.glob("*.html")} == set(names)
    assert list(broken_links(root / "build" / "site")) == []
