"""The workers: held to their limits, replaced when they end, and gone when the pool is closed."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from funkbesk.assets import built_in
from funkbesk.reading.collection import Collection, load_file
from funkbesk.rendering import worker_process
from funkbesk.rendering.limits import Limits
from funkbesk.rendering.page import build_page
from funkbesk.rendering.pool import Pool
from funkbesk.rendering.problems import Problem
from funkbesk.rendering.worker_process import Job
from tests.support.small_collection import make_collection

GOOD = "<p>{{ page.id }}</p>"
ENDLESS = (
    "{% for a in range(9999) %}{% for b in range(9999) %}{% for c in range(9999) %}{% endfor %}{% endfor %}{% endfor %}"
)
GREEDY = "{% set x = namespace(text='x') %}{% for n in range(40) %}{% set x.text = x.text ~ x.text %}{% endfor %}"
posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX processes")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return make_collection(tmp_path / "samling", "leder")


@pytest.fixture
def pool() -> Iterator[Pool]:
    with Pool(1, pdf=False) as pool:
        yield pool


def job(root: Path, name: str, template: str, limits: Limits = Limits(seconds=30)) -> Job:  # noqa: B008 (frozen)
    """Return a job whose collection has `template` as its own."""
    folder = root / name
    folder.mkdir()
    (folder / "description.html.j2").write_text(template, encoding="utf-8")
    collection = Collection(root)
    loaded = load_file(root / "descriptions" / "leder.yaml")
    assert loaded.document is not None
    page = build_page(loaded.document, collection.register(), collection.settings(), loaded.data, "leder.yaml", root)
    return Job(root / f"{name}.html", "html", page, loaded.data, (str(folder), str(built_in("templates"))), limits)


def outcomes(pool: Pool, *jobs: Job) -> dict[str, bytes | Problem]:
    for one in jobs:
        pool.submit(one)
    return {one.path.stem: made for one, made in pool.remaining()}


def test_every_job_has_an_outcome(root: Path) -> None:
    with Pool(2, pdf=False) as pool:
        pool.start(2)
        made = outcomes(pool, *(job(root, f"n{number}", GOOD) for number in range(9)))
    assert len(made) == 9
    assert all(isinstance(data, bytes) and b"leder" in data for data in made.values())


@pytest.mark.slow
def test_a_loop_ends_at_the_time_limit_and_the_rest_is_made(root: Path, pool: Pool) -> None:
    made = outcomes(pool, job(root, "a", GOOD), job(root, "b", ENDLESS, Limits(seconds=1)), job(root, "c", GOOD))
    assert isinstance(made["b"], Problem)
    assert "1 sekund" in made["b"].message
    assert "b.html" in made["b"].message
    assert isinstance(made["a"], bytes)
    assert isinstance(made["c"], bytes)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds RLIMIT_AS")
def test_what_grows_ends_at_the_memory_limit_and_the_rest_is_made(root: Path, pool: Pool) -> None:
    made = outcomes(pool, job(root, "b", GREEDY, Limits(30, 256)), job(root, "c", GOOD))
    assert isinstance(made["b"], Problem)
    assert "256 MB" in made["b"].message
    assert isinstance(made["c"], bytes)


@posix
def test_a_worker_that_is_killed_is_replaced(root: Path, pool: Pool) -> None:
    assert isinstance(outcomes(pool, job(root, "a", GOOD))["a"], bytes)
    [first] = pids(pool)
    os.kill(first, signal.SIGKILL)
    while any(worker.alive for worker in pool._workers):  # a zombie may still have threads that are ending
        time.sleep(0.01)
    assert isinstance(outcomes(pool, job(root, "b", GOOD))["b"], bytes)
    assert pids(pool) != [first]


@posix
def test_a_worker_that_is_killed_at_work_is_a_problem_of_that_document_alone(root: Path, pool: Pool) -> None:
    outcomes(pool, job(root, "a", GOOD))
    pool.submit(job(root, "b", ENDLESS))
    time.sleep(0.3)
    os.kill(pids(pool)[0], signal.SIGABRT)
    made = outcomes(pool, job(root, "c", GOOD))
    assert isinstance(made["b"], Problem)
    assert isinstance(made["c"], bytes)


@posix
def test_closing_ends_workers_in_the_middle_of_a_job(root: Path) -> None:
    with Pool(2, pdf=False) as pool:
        for name in "ab":
            pool.submit(job(root, name, ENDLESS))
        pool.start(2)
        while len(pids(pool)) < 2:
            time.sleep(0.01)
        time.sleep(0.5)
        running = pids(pool)
    assert [pid for pid in running if alive(pid)] == []


def test_a_worker_that_cannot_start_is_a_problem_of_every_document(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(root / "findes-ikke"))
    with Pool(1, pdf=False) as pool:
        made = outcomes(pool, job(root, "a", GOOD), job(root, "b", GOOD))
    assert all(isinstance(problem, Problem) for problem in made.values())


def test_modules_of_the_folder_that_is_worked_in_are_not_imported(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("jinja2.py", "json.py", "sitecustomize.py"):
        (root / name).write_text("raise SystemExit('imported')\n")
    monkeypatch.chdir(root)
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(["", os.environ.get("PYTHONPATH", "")]))
    with Pool(1, pdf=False) as pool:
        assert isinstance(outcomes(pool, job(root, "a", GOOD))["a"], bytes)


def test_a_worker_gets_no_secrets_and_no_programs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GITHUB_TOKEN", "hemmelig")
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy")
    environment = worker_process._environment()
    assert {"GITHUB_TOKEN", "HTTPS_PROXY"}.isdisjoint(environment)
    if sys.platform != "win32":
        assert not Path(environment["PATH"]).is_dir()
        assert environment["PATH"] != ""


def pids(pool: Pool) -> list[int]:
    return [worker._process.pid for worker in pool._workers]


def alive(pid: int) -> bool:
    try:
        state: Any = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return bool(state != "Z")
