"""A run that is ended at any moment leaves the old file or the new one, never a part, and no process behind."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.support.command import Funkbesk
from tests.support.small_collection import make_collection, write_description

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="signals"),
]
NAMES = [f"rolle-{number}" for number in range(6)]
KILLS = 50
ENDLESS = (
    "{% for a in range(9999) %}{% for b in range(9999) %}{% for c in range(9999) %}{% endfor %}{% endfor %}{% endfor %}"
)


def start(funkbesk: Funkbesk, root: Path, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [str(funkbesk.program), "render", "--format", "html", *arguments],
        cwd=root,
        env=funkbesk.environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


def workers_of(session: int) -> list[int]:
    """Return the processes of the session that are still running."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if int(fields[3]) == session and fields[0] != "Z":
            found.append(int(stat.parent.name))
    return found


def test_sigkill_leaves_whole_files(tmp_path: Path, funkbesk: Funkbesk) -> None:
    root = make_collection(tmp_path / "samling", *NAMES)
    chance = random.Random(2)  # noqa: S311 (the same moments in every run)
    began = time.monotonic()
    with start(funkbesk, root) as whole_run:
        assert whole_run.wait() == 0
    duration = time.monotonic() - began
    allowed = {name: {(root / "build" / f"{name}.html").read_bytes()} for name in NAMES}
    for number in range(KILLS):
        for name in NAMES:
            write_description(root, name, title=f"Udgave {number}", bullet="Et punkt " * 200)
        reference = funkbesk("render", "--format", "html", "--out", tmp_path / "facit", cwd=root)
        assert reference.code == 0
        with start(funkbesk, root) as process:
            time.sleep(chance.uniform(0, duration * 1.1))
            process.send_signal(signal.SIGKILL)
        for name in NAMES:
            allowed[name].add((tmp_path / "facit" / f"{name}.html").read_bytes())
            assert (root / "build" / f"{name}.html").read_bytes() in allowed[name]
    for leftover in (root / "build").glob(".*.tmp"):
        os.utime(leftover, (1, 1))
    assert funkbesk("render", "--format", "html", "--force", cwd=root).code == 0
    assert sorted(path.name for path in (root / "build").iterdir()) == [f"{name}.html" for name in NAMES]


def test_ctrl_c_ends_the_workers(tmp_path: Path, funkbesk: Funkbesk) -> None:
    root = endless(tmp_path, seconds=60)
    with start(funkbesk, root) as process:
        time.sleep(2)
        assert len(workers_of(process.pid)) > 1
        os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to all of them
        assert process.wait(10) == 130
        assert workers_of(process.pid) == []
    assert not (root / "build").exists()


def test_a_worker_does_not_outlive_its_parent_for_long(tmp_path: Path, funkbesk: Funkbesk) -> None:
    root = endless(tmp_path, seconds=3)
    with start(funkbesk, root) as process:
        time.sleep(1.5)
        process.send_signal(signal.SIGKILL)
        process.wait()
        assert workers_of(process.pid) != []
        deadline = time.monotonic() + 30
        while workers_of(process.pid):
            assert time.monotonic() < deadline
            time.sleep(0.2)


def endless(tmp_path: Path, seconds: int) -> Path:
    settings = f"grænser: {{sekunder: {seconds}}}\n"
    root = make_collection(tmp_path / "samling", "leder", settings=settings)
    (root / "templates").mkdir()
    (root / "templates" / "description.html.j2").write_text(ENDLESS)
    return root
