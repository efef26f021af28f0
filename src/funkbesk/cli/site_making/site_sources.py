"""What the site is made of: the files of the collection, their versions in git, and the PDFs beside the pages."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from funkbesk.assets import built_in
from funkbesk.cli.meetings.around import around_of, left_out
from funkbesk.cli.site_making.site_history import VersionReader, Versions, head_of
from funkbesk.cli.site_making.site_names import DATA, PAGES, SCRIPTS
from funkbesk.cli.site_making.site_pages import SiteContent, SitePages, address_of, anchors_of
from funkbesk.cli.usable import usable
from funkbesk.files import FileProblem, read_bytes
from funkbesk.reading.collection import Collection, read_inside
from funkbesk.reading.description_ids import named_id
from funkbesk.reading.selection import select, wrong_name
from funkbesk.rendering.outputs import Outputs
from funkbesk.rendering.problems import Problem, problem_of
from funkbesk.rendering.render import Renderer
from funkbesk.rendering.report import RenderReport
from funkbesk.rendering.single import Studio
from funkbesk.rendering.site import SiteMaker, SitePage
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

    def make_pdfs(self, folder: Path, jobs: int | None) -> RenderReport:
        """Make the PDFs that have changed; files with errors are not told here, as they have no page either."""
        with Renderer(self.collection.root, ("pdf",), Outputs(folder / PAGES), jobs=jobs) as renderer:
            report = renderer.render()
        report.broken.clear()
        return report

    def state(self, report: RenderReport) -> Iterator[bytes]:
        """Yield what tells this state of the collection from every other; `report` has the PDFs."""
        yield self.today.isoformat().encode()
        yield (self.head or "").encode()
        for path in (*self.chosen.values(), *self.collection.meeting_paths()):
            yield path.name.encode("utf-8", "surrogateescape")
            try:
                yield hashlib.sha256(read_inside(path)).digest()
            except FileProblem:
                yield b"unreadable"
        yield from (path.name.encode() for path in pdfs_of(report))

    def content(self, report: RenderReport) -> SiteContent:
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
        return SiteContent(around, files, pdfs, self._versions(list(files), report))

    def _versions(self, identifiers: list[str], report: RenderReport) -> Callable[[str], Versions]:
        if self.head is None:
            report.notes.append(NO_VERSIONS)
            return lambda _: Versions()
        return VersionReader(self.collection, self.head, self.today, identifiers).versions


def pdfs_of(report: RenderReport) -> list[Path]:
    """Return the PDFs that lie ready, by name."""
    return sorted(path for path in (*report.written, *report.unchanged) if path.suffix == ".pdf")


def make_site(sources: Sources, maker: SiteMaker, report: RenderReport, state: str) -> RenderReport:
    """Make the pages and the search, and return the report with what came of them added."""
    content = sources.content(report)
    pages = SitePages(Studio(sources.collection.root), content).build()
    documents = [f"{PAGES}/{path.name}" for path in pdfs_of(report)]
    made = maker.make(pages, _files(sources, content, pages), documents, state if report.complete else "")
    for name in ("written", "unchanged", "problems", "notes"):
        getattr(report, name).extend(getattr(made, name))
    return report


def _files(sources: Sources, content: SiteContent, pages: list[SitePage]) -> dict[str, bytes]:
    """Return the scripts of the search and their data by name. They come from the tool alone, never from a theme."""
    folder = built_in("templates") / "site"
    index = index_collection(sources.collection, [path for path, _ in content.files.values()]).index
    addresses = {identifier: address_of(identifier) for identifier in content.files}
    data = script_of(index, addresses, anchors_of(pages))
    return {**{name: read_bytes(folder / name) for name in SCRIPTS}, DATA: data}


def _broken(shown: str) -> Problem:
    return Problem(f"{shown} har fejl og er ikke med.", f"Se dem med: funkbesk lint {shown}")
