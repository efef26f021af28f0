"""Documents that no schema would let through end within the limits of the worker that makes the PDF."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from funkbesk.assets import built_in
from funkbesk.reading.collection import Collection, load_file
from funkbesk.rendering.limits import Limits
from funkbesk.rendering.page import build_page
from funkbesk.rendering.pool import Pool
from funkbesk.rendering.problems import Problem
from funkbesk.rendering.worker_process import Job
from tests.support.small_collection import make_collection

pytestmark = [pytest.mark.pdf, pytest.mark.slow]
BULLETS = 2_300
WORD = 250_000


@pytest.fixture
def pool() -> Iterator[Pool]:
    with Pool(1, pdf=True) as pool:
        yield pool


@pytest.fixture
def page(tmp_path: Path) -> dict[str, Any]:
    root = make_collection(tmp_path / "samling", "leder")
    collection = Collection(root)
    loaded = load_file(root / "descriptions" / "leder.yaml")
    assert loaded.document is not None
    return build_page(loaded.document, collection.register(), collection.settings(), loaded.data, "leder.yaml", root)


def with_bullets(page: dict[str, Any], *texts: str) -> dict[str, Any]:
    bullets = [{"id": f"p{n}", "anchor": f"punkt-p{n}", "text": text} for n, text in enumerate(texts)]
    return page | {"sections": [page["sections"][0] | {"bullets": bullets}]}


def outcome(pool: Pool, page: dict[str, Any], limits: Limits) -> bytes | Problem:
    pool.submit(Job(Path("leder.pdf"), "pdf", page, b"id: leder\n", (str(built_in("templates")),), limits))
    [(_, made)] = pool.remaining()
    return made


def many_bullets(page: dict[str, Any]) -> dict[str, Any]:
    return with_bullets(page, *("At koordinere og kvalitetssikre de opgaver, som løses på tværs " * 2,) * BULLETS)


def test_thousands_of_bullets_end_at_the_time_limit(pool: Pool, page: dict[str, Any]) -> None:
    assert isinstance(outcome(pool, page, Limits()), bytes)
    problem = outcome(pool, many_bullets(page), Limits(seconds=1))
    assert isinstance(problem, Problem)
    assert "1 sekund" in problem.message
    assert isinstance(outcome(pool, page, Limits()), bytes)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux holds RLIMIT_AS")
def test_thousands_of_bullets_end_at_the_memory_limit(pool: Pool, page: dict[str, Any]) -> None:
    problem = outcome(pool, many_bullets(page), Limits(memory_mb=120))
    assert isinstance(problem, Problem)
    assert "120 MB" in problem.message
    assert isinstance(outcome(pool, page, Limits()), bytes)


def test_thousands_of_bullets_fit_into_the_default_limits(pool: Pool, page: dict[str, Any]) -> None:
    made = outcome(pool, many_bullets(page), Limits())
    assert isinstance(made, bytes)
    assert made.startswith(b"%PDF")


def test_one_endless_word_ends_within_the_limits(pool: Pool, page: dict[str, Any]) -> None:
    made = outcome(pool, with_bullets(page, "x" * WORD), Limits(seconds=5))
    if isinstance(made, Problem):
        assert "5 sekunder" in made.message or "1024 MB" in made.message
