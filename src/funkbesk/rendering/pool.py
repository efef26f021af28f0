"""Several worker processes that share one queue of jobs."""

from __future__ import annotations

import contextlib
import queue
import threading
from collections.abc import Iterator
from types import TracebackType
from typing import Self

from funkbesk.rendering import problems
from funkbesk.rendering.problems import Problem
from funkbesk.rendering.worker_process import Job, WorkerProcess

Outcome = tuple[Job, bytes | Problem]


class Pool:
    """At most `size` workers, started when `start` asks for them; a worker that ends is replaced by a new one.

    Used by one thread, as a context manager: leaving it ends every worker, also in the middle of a job.
    """

    def __init__(self, size: int, *, pdf: bool) -> None:
        self._size = max(1, size)
        self._pdf = pdf
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._outcomes: queue.SimpleQueue[Outcome] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []
        self._workers: set[WorkerProcess] = set()
        self._lock = threading.Lock()
        self._closed = False
        self._start_error = ""
        self._waiting = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def start(self, count: int) -> None:
        """See to it that `count` workers (at most the pool's size) are running or about to."""
        while len(self._threads) < min(count, self._size):
            thread = threading.Thread(target=self._serve, name="funkbesk-worker", daemon=True)
            self._threads.append(thread)
            thread.start()

    def submit(self, job: Job) -> None:
        """Hand over `job`; its outcome comes from `finished` or `remaining`."""
        self.start(1)
        self._waiting += 1
        self._jobs.put(job)

    def finished(self) -> Iterator[Outcome]:
        """Yield what is ready now, without waiting."""
        with contextlib.suppress(queue.Empty):
            while self._waiting:
                outcome = self._outcomes.get_nowait()
                self._waiting -= 1
                yield outcome

    def remaining(self) -> Iterator[Outcome]:
        """Yield all outcomes that are still to come, as they come."""
        while self._waiting:
            try:
                outcome = self._outcomes.get(timeout=0.5)  # Windows lets Ctrl-C through only between waits
            except queue.Empty:
                if not any(thread.is_alive() for thread in self._threads):
                    raise RuntimeError("the threads of the workers have ended before their jobs") from None
                continue
            self._waiting -= 1
            yield outcome

    def drop(self) -> None:
        """Forget all jobs; those under way are waited for."""
        self._take_back()
        for _ in self.remaining():
            pass

    def close(self) -> None:
        """End all workers at once. Jobs that were not done are dropped."""
        with self._lock:
            self._closed = True
            workers = list(self._workers)
        for worker in workers:
            worker.stop()
        self._take_back()
        for _ in self._threads:
            self._jobs.put(None)
        for thread in self._threads:
            thread.join(timeout=10)

    def _take_back(self) -> None:
        """Empty the queue of the jobs that no worker has begun."""
        with contextlib.suppress(queue.Empty):
            while True:
                self._jobs.get_nowait()
                self._waiting -= 1

    def _serve(self) -> None:
        """Be the thread of one worker: start it, pass jobs to it, start another when it has ended."""
        worker = self._new_worker()
        try:
            while (job := self._jobs.get()) is not None:
                if worker is None or not worker.alive:
                    self._forget(worker)
                    worker = self._new_worker()
                made = problems.not_started(job.name, self._start_error) if worker is None else worker.run(job)
                self._outcomes.put((job, made))
        finally:
            self._forget(worker)

    def _new_worker(self) -> WorkerProcess | None:
        """Return a started worker, or None where it can't be started or the pool is being closed."""
        with self._lock:
            if self._closed:
                return None
            try:
                worker = WorkerProcess(pdf=self._pdf)
            except OSError as error:
                self._start_error = str(error)
                return None
            self._workers.add(worker)
            return worker

    def _forget(self, worker: WorkerProcess | None) -> None:
        if worker is not None:
            with self._lock:
                self._workers.discard(worker)
            worker.close()
