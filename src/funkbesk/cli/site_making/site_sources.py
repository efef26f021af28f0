"""What the site is made of: the files of the collection, their versions in git, and the PDFs beside the pages."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from funkbesk.advised_command import lint_command
from funkbesk.assets import built_in
from funkbesk.cli.comparing.cut_short import CUT_SHORT
from funkbesk.cli.meetings.around import around_of, left_out
from funkbesk.cli.site_making.site_history import VersionReader, head_of
from funkbesk.cli.site_making.site_names import DATA, PAGES, SCRIPTS
from funkbesk.cli.site_making.site_pages import MENU, SiteContent, SitePages, address_of
from funkbesk.cli.usable import usable
from funkbesk.files import FileProblem, read_bytes
from funkbesk.reading.collection import Collection, read_inside
from funkbesk.reading.description_ids import named_id
from funkbesk.reading.git_problems import FETCH_ALL
from funkbesk.reading.selection import select, wrong_name
from funkbesk.rendering.outputs import Outputs
from funkbesk.rendering.problems import Problem, problem_of
from funkbesk.rendering.render import Progress, Renderer, no_progress
from funkbesk.rendering.report import RenderReport
from funkbesk.rendering.single import Studio
from funkbesk.rendering.site import SiteMaker
from funkbesk.search.collection import index_collection
from funkbesk.search.script_data import script_of

if TYPE_CHECKING:
    from funkbesk.documents.description import Description

NO_VERSIONS = "Versionerne kan ikke læses i git, så siderne er uden versionshistorik."


class Sources:
    """A collection as it lies on the disk on a day."""

    def __init__(self, collection: Collection, today: date) -> None:
        self.collection = collection
        self.today = today
        self.head = head_of(collection)

    @cached_property
    def chosen(self) -> dict[str, Path]:
        """Return the files of the descriptions by id; of two with one id the first."""
        return self._selected[0]

    @cached_property
    def _selected(self) -> tuple[dict[str, Path], list[FileProblem]]:
        return select(self.collection.description_paths(), ())

    def names(self, *, with_pdf: bool) -> Iterator[str]:
        """Yield the names of the files that the site can have; those of the pages of old versions only git knows."""
        yield from (*SCRIPTS, DATA, *(address for _, address in MENU))
        endings = ("html", "pdf") if with_pdf else ("html",)
        yield from (f"{PAGES}/{identifier}.{ending}" for identifier in self.chosen for ending in endings)

    def make_pdfs(self, folder: Path, report: RenderReport, jobs: int | None, on_progress: Progress) -> None:
        """Make the PDFs that have changed; files with errors are not told here, as they have no page either."""
        with Renderer(self.collection.root, ("pdf",), Outputs(folder / PAGES), jobs=jobs) as renderer:
            renderer.render(on_progress=on_progress, report=report)
        report.broken.clear()

    def state(self, report: RenderReport) -> Iterator[bytes]:
        """Yield what tells this state of the collection from every other; `report` has the PDFs."""
        yield repr(self.head).encode()  # git fetch --unshallow brings older versions and leaves the commit
        yield from self._around()
        yield from _contents(self.chosen.values())
        yield from (path.name.encode() for path in pdfs_of(report))

    def _around(self) -> Iterator[bytes]:
        """Yield what stands on the pages of every description, beside what the theme, settings and register say."""
        yield self.today.isoformat().encode()
        yield from _contents(self.collection.meeting_paths())

    def content(self, maker: SiteMaker, report: RenderReport) -> SiteContent:
        """Return what the pages show; what stands in the way of a part of it is added to the report.

        Raises `Problem` where the settings or the register have errors.
        """
        report.problems += map(problem_of, self._selected[1])
        around = around_of(self.collection, self.today)
        documents, broken = usable(self.collection, list(self.chosen.values()))
        files: dict[str, tuple[Path, bytes]] = {}
        descriptions: dict[str, Description] = {}
        for identifier, path in self.chosen.items():
            document = documents.get(self.collection.files.shown(path))
            if document is None:
                continue
            try:
                Outputs(Path()).path(identifier, "html")  # refuses a name that no file can have in Windows
                if document.id != identifier:
                    raise wrong_name(path, document.id)
                files[identifier] = (path, read_inside(path))
                descriptions[identifier] = document
            except FileProblem as problem:
                report.problems.append(problem_of(problem))
        around = replace(around, descriptions=descriptions)
        len(around.meetings)  # which of them can't be used is known when they have been read
        report.problems += map(_broken, (*broken, *left_out(around)))
        pdfs = frozenset(named_id(path) for path in pdfs_of(report))
        return SiteContent(around, files, pdfs, self._history(list(files), maker, report))

    def _history(self, identifiers: list[str], maker: SiteMaker, report: RenderReport) -> VersionReader | None:
        if self.head is None:
            report.notes.append(NO_VERSIONS)
            return None
        if self.head.is_shallow:
            report.notes += [CUT_SHORT, FETCH_ALL]
        surroundings = maker.digest(*self._around())
        return VersionReader(self.collection, self.head.commit, self.today, identifiers, surroundings)


def _contents(paths: Iterable[Path]) -> Iterator[bytes]:
    """Yield the name of each file and a digest of what stands in it."""
    for path in paths:
        yield path.name.encode("utf-8", "surrogateescape")
        try:
            yield hashlib.sha256(read_inside(path)).digest()
        except FileProblem:
            yield b"unreadable"


def pdfs_of(report: RenderReport) -> list[Path]:
    """Return the PDFs that lie ready, by name."""
    return sorted(path for path in (*report.written, *report.unchanged) if path.suffix == ".pdf")


def make_site(
    sources: Sources, maker: SiteMaker, report: RenderReport, state: str, on_progress: Progress = no_progress
) -> None:
    """Make the pages and the search; what comes of them is added to the report, which is the maker's.

    `on_progress` is told of how many of the descriptions the pages are made.
    """
    documents = [f"{PAGES}/{path.name}" for path in pdfs_of(report)]
    content = sources.content(maker, report)
    pages = SitePages(Studio(sources.collection.root), content)
    try:
        # the scripts come from the tool alone, never from a theme
        maker.make_files({name: read_bytes(built_in("templates") / "site" / name) for name in SCRIPTS})
        maker.make_pages(pages.build(on_progress))
        maker.make_files({DATA: _search_data(sources.collection, content, pages)})
    except BaseException:
        maker.leave(documents)
        raise
    if content.history:
        content.history.keep()
    maker.finish(documents, state)


def _search_data(collection: Collection, content: SiteContent, pages: SitePages) -> bytes:
    index = index_collection(collection, [path for path, _ in content.files.values()]).index
    addresses = {identifier: address_of(identifier) for identifier in content.files}
    return script_of(index, addresses, pages.anchors)


def _broken(shown: str) -> Problem:
    return Problem(f"{shown} har fejl og er ikke med.", f"Se dem med: {lint_command(shown)}")
