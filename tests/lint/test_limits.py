"""Files made to take long: each is checked within 2 s, and all of them within 200 MB."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.heavy_files import HEAVY

pytest.importorskip("resource")


@pytest.mark.slow
@pytest.mark.parametrize("backend", ["libyaml", "pure"])
def test_heavy_files(tmp_path: Path, root: Path, backend: str) -> None:
    # the issue gives these two limits; processor time, so that a busy machine does not count
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.heavy_files", str(tmp_path), backend],
        cwd=root,
        capture_output=True,
        check=True,
        timeout=300,
    )
    spent = json.loads(done.stdout)
    assert {name: seconds for name, seconds in spent["seconds"].items() if seconds > 2} == {}
    assert spent["megabytes"] < 200


def test_heavy_files_are_just_below_the_limit() -> None:
    assert all(len(text.encode()) <= 256 * 1024 for _, text in HEAVY.values())
