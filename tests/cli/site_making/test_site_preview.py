"""`site --serve`: the pages of the folder and nothing else, for this machine alone, loaded anew after a change."""

from __future__ import annotations

import http.client
import queue
import signal
import socket
import struct
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from funkbesk.cli.site_making.site_preview import NEWS, SCRIPT, Preview
from tests.support.command import Funkbesk
from tests.support.small_collection import make_collection, write_description

PATIENCE = 60
POLICY = "default-src 'none'; img-src data:"
PAGE = f'<!doctype html><meta http-equiv="Content-Security-Policy" content="{POLICY}"><title>x</title>'


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("forhåndsvisning")
    folder = place / "side"
    (folder / "beskrivelser").mkdir(parents=True)
    (folder / "index.html").write_text(PAGE, "utf-8")
    (folder / "beskrivelser" / "ærø.html").write_text("<title>Ærø</title>", "utf-8")
    (folder / "søg.js").write_text("1", "utf-8")
    (folder / "andet.yaml").write_text("hemmeligt", "utf-8")
    (place / "udenfor.html").write_text("hemmeligt", "utf-8")
    if sys.platform != "win32":  # what would be another place there can be a name here
        for name in (r"\\andet\drev\side.html", "C:side.html"):
            (folder / name).write_text("hemmeligt", "utf-8")
    return folder


@pytest.fixture(scope="module")
def preview(folder: Path) -> Iterator[Preview]:
    with Preview(folder) as running:
        yield running


def get(address: str, path: str, host: str | None = None) -> tuple[int, str, str]:
    """Return the status, the type and the text of an answer."""
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=PATIENCE)
    connection.request("GET", path, headers={"Host": host} if host else {})
    answer = connection.getresponse()
    found = answer.status, answer.headers["Content-Type"], answer.read().decode("utf-8")
    connection.close()
    return found


@pytest.mark.parametrize(
    ("path", "status", "kind"),
    [
        ("/", 200, "text/html; charset=utf-8"),
        ("/index.html?x=1", 200, "text/html; charset=utf-8"),
        ("/beskrivelser/%C3%A6r%C3%B8.html", 200, "text/html; charset=utf-8"),
        ("/s%C3%B8g.js", 200, "text/javascript; charset=utf-8"),
        (SCRIPT, 200, "text/javascript; charset=utf-8"),
        ("/andet.yaml", 404, "text/plain; charset=utf-8"),
        ("/beskrivelser", 404, "text/plain; charset=utf-8"),
        ("/../udenfor.html", 404, "text/plain; charset=utf-8"),
        ("/%2e%2e/udenfor.html", 404, "text/plain; charset=utf-8"),
        ("/..%5Cudenfor.html", 404, "text/plain; charset=utf-8"),
        ("//etc/passwd.html", 404, "text/plain; charset=utf-8"),
        ("/%00.html", 404, "text/plain; charset=utf-8"),
        ("/%5C%5Candet%5Cdrev%5Cside.html", 404, "text/plain; charset=utf-8"),
        ("/C:side.html", 404, "text/plain; charset=utf-8"),
    ],
)
def test_the_pages_of_the_folder_and_nothing_else(preview: Preview, path: str, status: int, kind: str) -> None:
    found = get(preview.address, path)
    assert found[:2] == (status, kind)
    assert "hemmeligt" not in found[2]


def test_another_name_for_this_machine_is_refused(preview: Preview) -> None:
    assert get(preview.address, "/", host="angriber.invalid")[0] == 403
    port = urlsplit(preview.address).port
    assert get(preview.address, "/", host=f"localhost:{port}")[0] == 200


@pytest.mark.parametrize("request_line", [b"POST / HTTP/1.1", b"noget helt andet", b"GET /" + b"x" * 70_000])
def test_what_no_browser_asks_is_answered_in_danish(preview: Preview, request_line: bytes) -> None:
    with connected(preview) as asking:
        asking.sendall(request_line + b"\r\n\r\n")
        answer = asking.makefile("rb").read().decode("utf-8")
    assert answer.endswith("ikke svares på.")


def test_a_browser_that_goes_away_is_not_told_of(preview: Preview, capfd: pytest.CaptureFixture[str]) -> None:
    for said in (b"", b"GET / HT", b"GET / HTTP/1.1\r\n\r\n" * 20):
        with connected(preview) as asking:
            asking.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))  # closed as by a crash
            asking.sendall(said)
    get(preview.address, "/")  # those before it have been let in by now
    while any("process_request_thread" in thread.name for thread in threading.enumerate()):
        threading.Event().wait(0.01)
    assert capfd.readouterr() == ("", "")


def connected(preview: Preview) -> socket.socket:
    address = urlsplit(preview.address)
    return socket.create_connection((address.hostname, address.port), timeout=PATIENCE)


def test_only_what_is_served_waits_for_news(preview: Preview, folder: Path) -> None:
    _, _, text = get(preview.address, "/")
    assert SCRIPT in text
    assert "connect-src 'self'" in text
    assert SCRIPT not in (folder / "index.html").read_text("utf-8")


@pytest.mark.parametrize("connected_first", [True, False])
def test_a_page_that_is_open_is_told(preview: Preview, connected_first: bool) -> None:
    """Also where the site was made anew while the page was still being loaded."""
    script = get(preview.address, "/")[2].split(f"{SCRIPT}?")[1].split('"')[0]
    connection = http.client.HTTPConnection(urlsplit(preview.address).netloc, timeout=PATIENCE)
    if not connected_first:
        preview.tell()
    connection.request("GET", f"{NEWS}?{script}")
    answer = connection.getresponse()
    assert answer.headers["Content-Type"] == "text/event-stream"
    if connected_first:
        preview.tell()
    assert answer.readline() == b"data: new\n"
    connection.close()


@pytest.mark.slow
def test_two_at_a_time_have_different_addresses(preview: Preview, tmp_path: Path) -> None:
    with Preview(tmp_path) as other:
        assert other.address != preview.address


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="SIGINT to one process")
def test_the_real_process_follows_the_files(tmp_path: Path, funkbesk: Funkbesk) -> None:
    root = make_collection(tmp_path / "samling", "leder")
    process = subprocess.Popen(
        [str(funkbesk.program), "site", "--serve", "--no-pdf"],
        cwd=root,
        env=funkbesk.environment() | {"PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
    )
    lines: queue.Queue[str] = queue.Queue()
    assert process.stdout is not None
    stream = process.stdout
    threading.Thread(target=lambda: deque(map(lines.put, stream)), daemon=True).start()
    try:
        assert lines.get(timeout=PATIENCE) == "build/site/index.html\n"
        address = lines.get(timeout=PATIENCE).strip()
        assert address.startswith("http://127.0.0.1:")
        write_description(root, "leder", bullet="At være helt ny")
        assert lines.get(timeout=PATIENCE) == "build/site/index.html\n"
        assert "At være helt ny" in get(address, "/beskrivelser/leder.html")[2]
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=PATIENCE) == 130
    finally:
        process.kill()
        process.wait()
        stream.close()
