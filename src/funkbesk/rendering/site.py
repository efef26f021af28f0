"""Make the pages of the site: those that have changed since the last run, in the workers that make all documents.

A page's key is a digest of its data and of what all pages depend on, so a page is made anew exactly where something on
it is new. What an earlier run made and this one does not, is removed, as long as nobody has changed it since.
"""

from __future__ import annotations

import json
from collections.abc import Collection as Names
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

from funkbesk import cache_folder
from funkbesk.assets import built_in
from funkbesk.cores import available_cores
from funkbesk.files import FileProblem, write_atomically
from funkbesk.reading.collection import Collection
from funkbesk.rendering.cache import Manifest
from funkbesk.rendering.fingerprint import digest
from funkbesk.rendering.folders import own_folder
from funkbesk.rendering.inputs import Inputs
from funkbesk.rendering.outputs import remove, remove_leftovers
from funkbesk.rendering.page import Page
from funkbesk.rendering.pool import Pool
from funkbesk.rendering.problems import Problem, problem_of
from funkbesk.rendering.render import HTML_FILES_PER_WORKER
from funkbesk.rendering.report import RenderReport
from funkbesk.rendering.worker_process import Job

FORMAT = 1
NAME = "site"


@dataclass(frozen=True, slots=True)
class SitePage:
    """A page and its path below the folder of the site, with `/` between the parts."""

    name: str
    page: Page


class SiteMaker:
    """Makes the site of a collection in a folder. Raises `FileProblem` where the theme or the logo can't be used."""

    def __init__(self, root: Path, folder: Path, *, jobs: int | None = None) -> None:
        own = own_folder(root, "templates", "Læg en kopi af mappen i stedet.")
        self._folders = (own, built_in("templates"))
        self._folder = folder
        self._manifest = Manifest(root)
        self._inputs = Inputs(Collection(root), self._manifest)
        self._jobs = jobs or available_cores()
        self._surroundings = self._inputs.digest(self._folders)
        self._record_path = cache_folder.place(root, NAME)
        self._record = _loaded(self._record_path, str(folder.absolute()))

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

    def make(
        self, pages: Sequence[SitePage], files: Mapping[str, bytes], documents: Sequence[str], state: str
    ) -> RenderReport:
        """Make what has changed of the `pages`, and write the `files`; both have names below the folder.

        `documents` are the names of what `render` has put there. What was there last time and is none of all these is
        removed.
        """
        report = RenderReport()
        keys = {one.name: self._key(one) for one in pages}
        keys |= {name: digest(NAME.encode(), name.encode(), data) for name, data in files.items()}
        stale = [one for one in pages if not self._is_current(one.name, keys)]
        changed = [name for name in files if not self._is_current(name, keys)]
        for parent in {str(PurePosixPath(name).parent) for name in keys}:
            remove_leftovers(self._folder / parent, (PurePosixPath(name).name for name in keys))
        for name in changed:
            self._keep(name, files[name], keys, report)
        self._make_pages(stale, keys, report)
        report.unchanged += [
            self._folder / name for name in keys if name not in {*changed, *(one.name for one in stale)}
        ]
        order = {self._folder / name: number for number, name in enumerate(keys)}
        report.written.sort(key=lambda path: order[path])
        self._remove_all_but({*keys, *documents})
        self._remember(state if report.complete else "", keys, documents)
        return report

    def _make_pages(self, stale: Sequence[SitePage], keys: Mapping[str, str], report: RenderReport) -> None:
        if not stale:
            return
        names = {self._folder / one.name: one.name for one in stale}
        paths = tuple(str(folder.absolute()) for folder in self._folders)
        failures: dict[str, Problem] = {}
        with Pool(self._jobs, pdf=False) as pool:
            pool.start(-(-len(stale) // HTML_FILES_PER_WORKER))
            for one in stale:
                pool.submit(Job(self._folder / one.name, "html", one.page, b"", paths, self._inputs.limits))
            for job, made in pool.remaining():
                name = names[job.path]
                if isinstance(made, Problem):
                    failures[name] = made
                else:
                    self._keep(name, made, keys, report)
        report.problems += [failures[one.name] for one in stale if one.name in failures]

    def _keep(self, name: str, data: bytes, keys: Mapping[str, str], report: RenderReport) -> None:
        path = self._folder / name
        try:
            write_atomically(path, data)
        except FileProblem as problem:
            report.problems.append(problem_of(problem))
            return
        self._manifest.remember_output(path, keys[name], data)
        report.written.append(path)

    def _key(self, one: SitePage) -> str:
        content = json.dumps(one.page, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
        return digest(self._surroundings.encode(), one.name.encode(), content)

    def _is_current(self, name: str, keys: Mapping[str, str]) -> bool:
        return self._manifest.is_current(self._folder / name, keys[name])

    def _remove_all_but(self, names: Names[str]) -> None:
        """Remove what this tool has made here before, and nobody has changed."""
        for name in (*self._record.keys, *self._record.documents):
            path = self._folder / name
            if name not in names and self._manifest.is_as_written(path):
                remove(path)

    def _remember(self, state: str, keys: Mapping[str, str], documents: Sequence[str]) -> None:
        made = {name: key for name, key in keys.items() if self._is_current(name, keys)}
        self._manifest.save()
        record = {"state": state, "keys": made, "documents": list(documents)}
        folder = str(self._folder.absolute())
        cache_folder.save(self._record_path, {"format": FORMAT, "folder": folder, **record})


@dataclass(frozen=True, slots=True)
class _Record:
    """What the last run made: of which state, the key of each file by its name, and the names of the documents."""

    state: str = ""
    keys: Mapping[str, str] = field(default_factory=dict)
    documents: Sequence[str] = ()


def _loaded(path: Path, folder: str) -> _Record:
    raw = cache_folder.load(path)
    if isinstance(raw, dict) and raw.get("format") == FORMAT and raw.get("folder") == folder:
        return _Record(raw["state"], raw["keys"], raw["documents"])
    return _Record()
