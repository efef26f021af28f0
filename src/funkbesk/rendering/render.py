"""Make the documents of a collection: find what has changed, hand it to the workers, write what comes back."""

from __future__ import annotations

import itertools
import math
import os
from collections.abc import Callable, Iterable, Mapping, Sequence, Sized
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from funkbesk.cores import available_cores
from funkbesk.files import FileProblem
from funkbesk.reading.collection import Collection, load_file
from funkbesk.reading.description_ids import named_id
from funkbesk.reading.selection import select, wrong_name
from funkbesk.rendering import versions
from funkbesk.rendering.cache import Manifest
from funkbesk.rendering.changes import Target, find_changes
from funkbesk.rendering.folders import theme_folders
from funkbesk.rendering.inputs import Broken, Inputs, usable
from funkbesk.rendering.missing_pango import missing_pango
from funkbesk.rendering.outputs import Outputs, remove_leftovers
from funkbesk.rendering.own_files import InTheWay, write_over
from funkbesk.rendering.pool import Outcome, Pool
from funkbesk.rendering.problems import Problem, problem_of
from funkbesk.rendering.report import RenderReport
from funkbesk.rendering.seal import sealed
from funkbesk.rendering.worker_process import Format, Job

HTML_FILES_PER_WORKER = 50
"""An HTML file takes milliseconds and the start of a worker 0.2 s; a PDF takes about as long as the start."""

Progress = Callable[[int, int], None]
Logs = Mapping[str, list[dict[str, Any]]]
"""The versions that a description's section Ændringslog lists, by its id; one that has none is not in it."""


def no_progress(_done: int, _files: int) -> None:
    """Show nothing."""


class Renderer:
    """Renders one collection, once or many times (`--watch`); as a context manager it ends its workers on leaving."""

    def __init__(
        self,
        root: Path,
        formats: Sequence[Format],
        outputs: Outputs,
        *,
        jobs: int | None = None,
        logs: Callable[[Iterable[str]], Logs] | None = None,
    ) -> None:
        self._root = root
        self._formats = tuple(formats)
        self._outputs = outputs
        self._jobs = jobs or available_cores()
        self._logs = logs
        self._pool = self._new_pool()
        self._surroundings: str | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pool.close()

    def render(
        self,
        ids: Sequence[str] = (),
        *,
        force: bool = False,
        on_progress: Progress = no_progress,
        report: RenderReport | None = None,
    ) -> RenderReport:
        """Make what has changed of the descriptions `ids` (none: all of them); with `force`, make everything.

        What can't be made stands in the report, and the rest is made all the same; who hands over the `report` has it
        also where the run ends early. `on_progress` is told how many files of how many are done. Raises `FileProblem`
        where nothing can be made: an unknown id, a logo that can't be used; and whatever the reading of the `logs`
        raises.
        """
        folders = theme_folders(self._root)
        collection = Collection(self._root)
        chosen, doubles = select(collection.description_paths(), ids)
        self._refuse_several(chosen)
        report = report or RenderReport()
        report.problems += map(problem_of, doubles)
        if not chosen:
            return report
        logs = self._read_logs(chosen, report)
        manifest = Manifest(self._root)
        if force:
            manifest.distrust()
        if force or not self._all_there(chosen):
            self._pool.start(1)  # its libraries load while the files are read
        inputs = Inputs(collection, manifest)
        try:
            surroundings = inputs.digest(folders)
            self._renew_workers(surroundings)
            changes = find_changes(chosen, self._formats, self._outputs, manifest, surroundings, logs)
            report.unchanged += changes.unchanged
            report.problems += changes.problems
            _Run(self._pool, inputs, manifest, folders, logs, report, on_progress).make(changes.stale)
        except Broken as broken:  # the settings or the register, without which no page is right
            report.broken.append(broken.file)
        except FileProblem:
            self._pool.drop()  # the next run must not meet what this one began
            raise
        finally:
            manifest.save()
        return report

    def _refuse_several(self, chosen: Sized) -> None:
        """Raise `FileProblem` where one file is asked for, of none or of several descriptions."""
        if self._outputs.file is not None and len(chosen) != 1:
            raise FileProblem(
                f"{self._outputs.file} er én fil, men der er {len(chosen)} beskrivelser.",
                "Angiv én beskrivelse, eller en mappe med --out.",
            )

    def _read_logs(self, chosen: Iterable[str], report: RenderReport) -> Logs:
        """Return the logs of the descriptions, none where none are wanted, and note in the report which have none."""
        if self._logs is None:
            return {}
        logs = self._logs(chosen)
        report.notes += [
            f"{name}: Git kender endnu ikke beskrivelsen, så den har ingen ændringslog."
            for name in chosen
            if name not in logs
        ]
        return logs

    def _new_pool(self) -> Pool:
        return Pool(self._jobs, pdf="pdf" in self._formats and versions.can_make_pdf())

    def _renew_workers(self, surroundings: str) -> None:
        """End the workers of an earlier run where a template may have changed since: they keep those they have read."""
        if self._surroundings not in {None, surroundings}:
            self._pool.close()
            self._pool = self._new_pool()
        self._surroundings = surroundings

    def _all_there(self, chosen: Iterable[str]) -> bool:
        try:
            return all(os.path.lexists(self._outputs.path(name, wanted)) for name in chosen for wanted in self._formats)
        except FileProblem:
            return False


class _Run:
    """One run over the files that are not up to date."""

    def __init__(
        self,
        pool: Pool,
        inputs: Inputs,
        manifest: Manifest,
        folders: Sequence[Path],
        logs: Logs,
        report: RenderReport,
        on_progress: Progress,
    ) -> None:
        self._pool = pool
        self._inputs = inputs
        self._manifest = manifest
        self._folders = tuple(str(folder.absolute()) for folder in folders)
        self._logs = logs
        self._report = report
        self._on_progress = on_progress
        self._targets: dict[Path, Target] = {}
        self._failures: dict[Path, Problem] = {}
        self._done = 0

    def make(self, stale: Sequence[Target]) -> None:
        """Make all files of `stale`: while workers are busy, the next description is read and what is ready written."""
        if any(target.format == "pdf" for target in stale) and not versions.can_make_pdf():
            self._report.problems.append(missing_pango())
            stale = [target for target in stale if target.format != "pdf"]
        self._targets = {target.path: target for target in stale}
        for folder, targets in itertools.groupby(stale, key=lambda target: target.path.parent):
            remove_leftovers(folder, (target.path.name for target in targets))
        pdfs = sum(target.format == "pdf" for target in stale)
        self._pool.start(max(pdfs, math.ceil((len(stale) - pdfs) / HTML_FILES_PER_WORKER)))
        for source, targets in itertools.groupby(stale, key=lambda target: target.source):
            self._submit(source, list(targets))
            self._keep_all(self._pool.finished())
        self._keep_all(self._pool.remaining())
        order = {path: number for number, path in enumerate(self._targets)}  # whichever worker was the first
        self._report.written.sort(key=lambda path: order[path])
        self._report.problems += [self._failures[path] for path in self._targets if path in self._failures]
        for paths in (self._report.changed, self._report.unsure):
            paths.sort(key=lambda path: order[path])

    def _submit(self, source: Path, targets: Sequence[Target]) -> None:
        """Read and validate one description and hand its files to the workers."""
        from funkbesk.rendering.page import build_page, unknown_ids

        settings, register, limits = self._inputs.settings, self._inputs.register, self._inputs.limits
        try:
            loaded = load_file(source)
            description = usable(loaded)
        except Broken as broken:
            self._report.broken.append(broken.file)
            self._step(len(targets))
            return
        except FileProblem as problem:
            self._skip(problem_of(problem), targets)
            return
        if description.id != named_id(source):
            self._skip(problem_of(wrong_name(source, description.id)), targets)
            return
        page = build_page(description, register, settings, loaded.data, source.name, self._inputs.root)
        page["history"] = self._logs.get(description.id, [])
        for unknown in unknown_ids(description, register):
            self._report.notes.append(f"{loaded.shown}: »{unknown}« står ikke i registret; dokumentet viser id’et.")
        for target in targets:
            self._pool.submit(Job(target.path, target.format, page, loaded.data, self._folders, limits))

    def _keep_all(self, outcomes: Iterable[Outcome]) -> None:
        """Write what the workers have made, and note what they have not."""
        for job, made in outcomes:
            if isinstance(made, Problem):
                self._skip(made, [self._targets[job.path]])
                continue
            target, data = self._targets[job.path], sealed(made, job.format)
            lost = self._manifest.lost_with(job.path, data)
            try:
                write_over(job.path, data, lost)
            except FileProblem as problem:
                reason = "er ikke lavet af funkbesk" if lost is InTheWay.EVERYTHING else ""
                self._skip(replace(problem_of(problem), reason=reason), [target])
                continue
            self._manifest.remember_output(job.path, target.key, data)
            self._report.written.append(job.path)
            self._report.note_lost(job.path, lost)
            self._step(1)

    def _skip(self, problem: Problem, targets: Sequence[Target]) -> None:
        self._failures |= {target.path: problem for target in targets}
        self._step(len(targets))

    def _step(self, files: int) -> None:
        self._done += files
        self._on_progress(self._done, len(self._targets))
