"""A full disk and a limit on the size of files are told as what they are, in the worker and where a file is written."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.support.command import Funkbesk

if sys.platform == "win32":
    pytest.skip("Windows has no limit on the size of files", allow_module_level=True)

SMALL = 4 * 1024  # bytes: no page and no font fits


@pytest.mark.slow
@pytest.mark.parametrize(
    ("output_format", "said"),
    [("html", "kan ikke skrives"), pytest.param("pdf", "midlertidige filer", marks=pytest.mark.pdf)],
)
def test_a_limit_on_the_size_of_files(funkbesk: Funkbesk, collection: Path, output_format: str, said: str) -> None:
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (SMALL, before[1]))  # of this process, which the command inherits
    try:
        no_half_modules = {"PYTHONDONTWRITEBYTECODE": "1"}  # Python would keep what of them fits into the limit
        result = funkbesk(
            "render", "faglig-koordinator", "--format", output_format, cwd=collection, env=no_half_modules
        )
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert result.code == 2
    assert said in result.err
    assert "ulimit -f" in result.err
    assert "uventet" not in result.err
    assert not list(collection.rglob(f"*.{output_format}"))
