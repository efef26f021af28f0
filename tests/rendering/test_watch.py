"""`render --watch`, as the real process: it notices what editors do, survives mistakes, and ends with Ctrl-C."""

from __future__ import annotations

import queue
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.command import Funkbesk
from tests.support.small_collection import make_collection, write_description, write_template

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="SIGINT to one process")
PATIENCE = 30


class Watched:
    """A running `render --watch` and the lines that it writes."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self._lines: queue.Queue[str] = queue.Queue()
        for stream in (process.stdout, process.stderr):
            threading.Thread(target=self._read, args=(stream,), daemon=True).start()

    def _read(self, stream: Iterator[str]) -> None:
        for line in stream:
            self._lines.put(line)

    def wait_for(self, *texts: str) -> None:
        """Return when lines with all `texts` were written, in any order; `queue.Empty` where one is late.

        What is written to stdout and to stderr may come in another order than it was written in.
        """
        left = set(texts)
        while left:
            line = self._lines.get(timeout=PATIENCE)
            left = {text for text in left if text not in line}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return make_collection(tmp_path / "samling", "leder", "område")


@pytest.fixture
def watched(root: Path, funkbesk: Funkbesk) -> Iterator[Watched]:
    process = subprocess.Popen(
        [str(funkbesk.program), "render", "--watch", "--format", "html"],
        cwd=root,
        env=funkbesk.environment() | {"PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    with process:
        try:
            watched = Watched(process)
            watched.wait_for("build/leder.html", "build/område.html", "Ctrl-C")
            yield watched
        finally:
            process.kill()


def replace_description(root: Path, text: str) -> None:
    """Save as most editors do: write another file and put it in the place of the first."""
    path = root / "descriptions" / "leder.yaml"
    other = path.with_name("leder.yaml~")
    other.write_text(text, encoding="utf-8")
    other.replace(path)


def html(root: Path, name: str = "leder") -> str:
    return (root / "build" / f"{name}.html").read_text(encoding="utf-8")


@pytest.mark.slow
def test_a_file_that_is_replaced_is_rendered_again_and_again(root: Path, watched: Watched) -> None:
    text = (root / "descriptions" / "leder.yaml").read_text(encoding="utf-8")
    for title in ("Første", "Anden"):
        replace_description(root, text.replace("En rolle", title))
        watched.wait_for("build/leder.html")
        assert title in html(root)


@pytest.mark.slow
def test_a_mistake_is_told_and_the_watch_goes_on(root: Path, watched: Watched) -> None:
    text = (root / "descriptions" / "leder.yaml").read_text(encoding="utf-8")
    replace_description(root, text.replace("titel: En rolle", "titel: En: rolle"))
    watched.wait_for("descriptions/leder.yaml:3:")
    assert "En rolle" in html(root)
    replace_description(root, text.replace("En rolle", "Rettet"))
    watched.wait_for("build/leder.html")
    assert "Rettet" in html(root)


@pytest.mark.slow
def test_new_files_folders_and_templates_are_noticed(root: Path, watched: Watched) -> None:
    write_description(root, "ny")
    watched.wait_for("build/ny.html")
    write_template(root, "<p>Egen skabelon</p>")
    watched.wait_for("build/ny.html")
    assert "Egen skabelon" in html(root)
    write_template(root, "<p>Rettet skabelon</p>")
    watched.wait_for("build/ny.html")
    assert "Rettet skabelon" in html(root)


@pytest.mark.slow
def test_ctrl_c_ends_it_and_its_workers(root: Path, watched: Watched) -> None:
    # each thread has its own children, and the workers are those of the pool's threads
    threads = Path(f"/proc/{watched.process.pid}/task").glob("*/children")
    workers = [pid for children in threads for pid in children.read_text().split()]
    assert workers or sys.platform != "linux"
    watched.process.send_signal(signal.SIGINT)
    assert watched.process.wait(PATIENCE) == 130
    assert not [pid for pid in workers if Path(f"/proc/{pid}").exists()]
    watched.wait_for("Afbrudt.")


def test_an_unknown_id_ends_it_at_once(root: Path, funkbesk: Funkbesk) -> None:
    assert funkbesk("render", "findes-ikke", "--watch", cwd=root, timeout=PATIENCE).code == 2
