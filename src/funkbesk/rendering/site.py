"""Make the pages of the site: those that have changed since the last run, in the workers that make all documents.

Before a page is written, its name is kept, so that a run that is killed leaves nothing behind that nobody knows; and a
file of that name that somebody else has put there is never replaced.

A page's key is a digest of what it is made of and of what all pages depend on, so a page is made anew exactly where
something on it is new. What an earlier run made and this one does not, is removed, as long as nobody has changed it.
"""

from __future__ import annotations

import itertools
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from funkbesk.cores import available_cores
from funkbesk.files import FileProblem, write_atomically
from funkbesk.reading.collection import Collection
from funkbesk.rendering.cache import Manifest
from funkbesk.rendering.fingerprint import digest
from funkbesk.rendering.folders import theme_folders
from funkbesk.rendering.inputs import Inputs
from funkbesk.rendering.outputs import remove, remove_leftovers
from funkbesk.rendering.own_files import InTheWay, somebody_elses
from funkbesk.rendering.page import Page
from funkbesk.rendering.pool import Outcome, Pool
from funkbesk.rendering.problems import Problem, problem_of
from funkbesk.rendering.render import HTML_FILES_PER_WORKER
from funkbesk.rendering.report import RenderReport
from funkbesk.rendering.seal import sealed
from funkbesk.rendering.site_record import SiteRecord
from funkbesk.rendering.worker_process import Job

_CLAIMED_AT_ONCE = 50


@dataclass(frozen=True, slots=True)
class SitePage:
    """A page and its path below the folder of the site, with `/` between the parts.

    `made_of` tells all that the page is made of, beside what all pages share, where that is known without the page
    itself; then `page` is asked only if it is new.
    """

    name: str
    page: Callable[[], Page]
    made_of: str = ""


class SiteMaker:
    """Makes the site of a collection in a folder: `make_files` and `make_pages`, as often as wanted, then `finish`.

    Raises `FileProblem` where the theme or the logo can't be used.
    """

    def __init__(self, root: Path, folder: Path, report: RenderReport, *, jobs: int | None = None) -> None:
        """Make the site of the collection at `root`; what comes of all pages and files is added to `report`."""
        self._folders = theme_folders(root)
        self._folder = folder
        self._manifest = Manifest(root)
        self._inputs = Inputs(Collection(root), self._manifest)
        self._jobs = jobs or available_cores()
        self._surroundings = self._inputs.digest(self._folders)
        self._record = SiteRecord(root, folder)
        self._keys: dict[str, str] = {}
        self._failures: dict[str, Problem] = {}
        self._report = report

    def digest(self, *parts: bytes) -> str:
        """Return the digest of the parts and of what all pages depend on, by which `unchanged` knows the next run."""
        return digest(self._surroundings.encode(), *parts)

    def unchanged(self, state: str) -> list[Path] | None:
        """Return the files of the site where it was made of the same `state` and is still as it was written."""
        if self._record.state != state:
            return None
        files = {self._folder / name: key for name, key in self._record.keys.items()}
        if not all(self._manifest.is_current(path, key) for path, key in files.items()):
            return None
        self._manifest.save()
        return list(files)

    def make_files(self, files: Mapping[str, bytes]) -> None:
        """Write the files that have changed; their names are below the folder, too.

        Raises `FileProblem` where one can't be written (without them the pages are of no use) or is not ours.
        """
        self._record.claim(files)
        for name, data in files.items():
            if self._is_stale(name, digest(b"file", name.encode(), data)):
                self._write(name, data)

    def make_pages(self, pages: Iterable[SitePage]) -> None:
        """Make the pages that have changed: while the next ones are thought out, the workers make those before them.

        Raises `FileProblem` where a file of a page's name is not ours.
        """
        limits, paths = self._inputs.limits, tuple(str(folder.absolute()) for folder in self._folders)
        names: dict[Path, str] = {}
        with Pool(self._jobs, pdf=False) as pool:
            for one in self._claimed(pages):
                page = None if one.made_of else one.page()
                if not self._is_stale(one.name, self._key(one, page)):
                    continue
                path = self._folder / one.name
                names[path] = one.name
                pool.start(-(-len(names) // HTML_FILES_PER_WORKER))
                pool.submit(Job(path, "html", one.page() if page is None else page, b"", paths, limits))
                self._keep_all(pool.finished(), names)
            self._keep_all(pool.remaining(), names)

    def finish(self, documents: Sequence[str], state: str) -> None:
        """Remove what was there last time and is no more, and put the report in order.

        `documents` are the names of what `render` has put there.
        """
        report = self._report
        order = {self._folder / name: number for number, name in enumerate(self._keys)}
        for paths in (report.written, report.changed, report.unsure):
            paths.sort(key=lambda path: order.get(path, -1))  # first the documents, which have an order already
        report.problems += [self._failures[name] for name in self._keys if name in self._failures]
        for parent in {str(PurePosixPath(name).parent) for name in self._keys}:
            remove_leftovers(self._folder / parent, (PurePosixPath(name).name for name in self._keys))
        for name in self._record.names - {*self._keys, *documents}:
            if self._manifest.is_as_written(path := self._folder / name) or self._record.is_left_behind(name):
                remove(path)
        self._record.save(state if report.complete else "", self._keys, documents)
        self._manifest.save()

    def leave(self, documents: Sequence[str]) -> None:
        """Keep what was made so far, where the run ends early: the next one knows it for its own."""
        self._record.save("", {**self._record.keys, **self._keys}, documents, is_done=False)
        self._manifest.save()

    def _claimed(self, pages: Iterable[SitePage]) -> Iterator[SitePage]:
        """Yield the pages, their names kept some at a time: to keep each for itself would take as long as the pages."""
        ahead = iter(pages)
        while some := list(itertools.islice(ahead, _CLAIMED_AT_ONCE)):
            self._record.claim(one.name for one in some)
            yield from some

    def _is_stale(self, name: str, key: str) -> bool:
        """Note that the site has the file, with this key; return whether it is to be made."""
        self._keys[name] = key
        if not self._manifest.is_current(self._folder / name, key):
            return True
        self._report.unchanged.append(self._folder / name)
        return False

    def _keep_all(self, outcomes: Iterable[Outcome], names: Mapping[Path, str]) -> None:
        for job, made in outcomes:
            if isinstance(made, Problem):
                self._failures[names[job.path]] = made
            else:
                self._keep(names[job.path], made)

    def _keep(self, name: str, data: bytes) -> None:
        try:
            self._write(name, data)
        except FileProblem as problem:  # a full disk is told once, and not for each page
            self._failures[name] = replace(problem_of(problem), reason="kan ikke skrives")

    def _write(self, name: str, data: bytes) -> None:
        path = self._folder / name
        data = sealed(data, path.suffix.removeprefix("."))
        lost = self._manifest.lost_with(path, data)
        if lost is InTheWay.EVERYTHING:  # put there after a run that was killed had claimed the name
            raise somebody_elses(path)
        write_atomically(path, data, durably=False)
        self._report.note_lost(path, lost)
        self._manifest.remember_output(path, self._keys[name], data)
        self._report.written.append(path)

    def _key(self, one: SitePage, page: Page | None) -> str:
        made_of = one.made_of if page is None else json.dumps(page, ensure_ascii=False, separators=(",", ":"))
        return digest(self._surroundings.encode(), one.name.encode(), made_of.encode("utf-8", "surrogatepass"))
