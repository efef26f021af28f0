"""Make documents that are no plain print of one description: redlines, histories, whatever a command hands over.

They are made in the same workers, with the same theme and limits, but always anew: what goes into them is not known to
the manifest of `render`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from funkbesk.advised_command import lint_command
from funkbesk.cores import available_cores
from funkbesk.files import FileProblem
from funkbesk.reading.collection import Collection
from funkbesk.rendering import versions
from funkbesk.rendering.cache import Manifest
from funkbesk.rendering.folders import theme_folders
from funkbesk.rendering.inputs import Broken, Inputs
from funkbesk.rendering.missing_pango import missing_pango
from funkbesk.rendering.own_files import in_the_way, write_over
from funkbesk.rendering.page import Page, build_page, document_page
from funkbesk.rendering.pool import Pool
from funkbesk.rendering.problems import Problem, problem_of
from funkbesk.rendering.report import RenderReport
from funkbesk.rendering.seal import sealed
from funkbesk.rendering.worker_process import Drawing, Format, Job

if TYPE_CHECKING:
    from funkbesk.documents.register import Register
    from funkbesk.documents.settings import Settings


@dataclass(frozen=True, slots=True)
class Wanted:
    """One file to make: where, in which format, of which page; `source` is the YAML file that a PDF carries."""

    path: Path
    format: Format | Drawing
    page: Page
    source: bytes


@contextmanager
def early_workers(formats: Sequence[Format | Drawing]) -> Iterator[Pool]:
    """Yield workers of which one gets ready while what it is to make is still being worked out."""
    with Pool(available_cores(), pdf="pdf" in formats) as pool:
        pool.start(1)
        yield pool


class Studio:
    """Builds pages in the look of a collection and has them made. Reading the look may raise `FileProblem`."""

    def __init__(self, root: Path, workers: Pool | None = None) -> None:
        """Build for the collection at `root`; without `workers` it starts some of its own when it has all pages."""
        self._collection = Collection(root)
        self._inputs = Inputs(self._collection, Manifest(root))
        self._workers = workers

    def page(self, description: object, source: bytes, name: str, template: str, **more: object) -> Page:
        """Return the page of a description for the template of that name, with `more` beside what every page has."""
        settings, register = self._shared()
        page = build_page(description, register, settings, source, name, self._inputs.root)  # type: ignore[arg-type]
        return {**page, "template": template, **more}

    def document(
        self, title: str, template: str, *, edition: str = "", source: tuple[str, bytes] | None = None, **more: object
    ) -> Page:
        """Return the page of a document about no single description; see `page.document_page`."""
        settings, register = self._shared()
        page = document_page(title, edition, register, settings, source, self._inputs.root)
        return {**page, "template": template, **more}

    def _shared(self) -> tuple[Settings, Register | None]:
        try:
            return self._inputs.settings, self._inputs.register
        except Broken as broken:
            shown = broken.file.source.path
            raise FileProblem(f"{shown} har fejl.", f"Se dem med: {lint_command(shown)}") from None

    def make(self, wanted: Sequence[Wanted]) -> RenderReport:
        """Make the files; the report says which were written and what went wrong with the others."""
        root = self._inputs.root
        folders = tuple(str(folder.absolute()) for folder in theme_folders(root))
        report = RenderReport()
        if any(one.format == "pdf" for one in wanted) and not versions.can_make_pdf():
            report.problems.append(missing_pango())
            wanted = [one for one in wanted if one.format != "pdf"]
        needs_pdf = any(one.format == "pdf" for one in wanted)
        given = nullcontext(self._workers) if self._workers else Pool(available_cores(), pdf=needs_pdf)
        with given as pool:
            pool.start(len(wanted))
            for one in wanted:
                pool.submit(Job(one.path, one.format, one.page, one.source, folders, self._inputs.limits))
            for job, made in pool.remaining():
                _keep(job, made, report)
        order = {one.path: number for number, one in enumerate(wanted)}
        for paths in (report.written, report.changed, report.unsure):
            paths.sort(key=lambda path: order[path])
        return report


def _keep(job: Job, made: bytes | Problem, report: RenderReport) -> None:
    if isinstance(made, Problem):
        report.problems.append(made)
        return
    data = sealed(made, job.format)
    lost = in_the_way(job.path, data, is_known=False)
    try:
        write_over(job.path, data, lost)
    except FileProblem as problem:
        report.problems.append(problem_of(problem))
    else:
        report.written.append(job.path)
        report.note_lost(job.path, lost)
