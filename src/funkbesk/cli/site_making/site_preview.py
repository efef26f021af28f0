"""A server for this machine alone that shows the site while it is written, and has the browser load it anew.

The pages are those of the folder. Only on their way out they get a script that waits for news, and the permission for
it; what lies in the folder has neither.
"""

from __future__ import annotations

import sys
import threading
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Self
from urllib.parse import unquote, urlsplit

from funkbesk.cli import console
from funkbesk.files import FileProblem, read_bytes

HOST = "127.0.0.1"
USUAL_PORT = 8000
MAX_BYTES = 256 * 1024 * 1024
NEWS, SCRIPT = "/-/news", "/-/reload.js"
_POLICY = b"default-src 'none';"
_ALLOWED = _POLICY + b" script-src 'self'; connect-src 'self';"
_HEAD = b"<title>"
_ELEMENT = '<script defer src="{}?{}"></script>'
"""The script with the number of the site that the page is of, so that no news is missed while the page is loaded."""
_RELOAD = f"""\
new EventSource("{NEWS}" + new URL(document.currentScript.src).search).onmessage = () => location.reload();
""".encode()
_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".pdf": "application/pdf",
}
_FOREIGN = frozenset("\\:\0")
"""What Windows reads a drive or another computer from: to look there would give it the user's name and password."""
_PLAIN = "text/plain; charset=utf-8"
_PATIENCE = 15
"""Seconds after which a browser that waits is told that there is still somebody, or is found to be gone."""


class Preview:
    """Serves a folder until it is left, as a context manager. Raises `OSError` where no port can be had."""

    def __init__(self, folder: Path) -> None:
        self._server = _server(folder)
        self._thread = threading.Thread(target=self._server.serve_forever, name="funkbesk-preview", daemon=True)

    @property
    def address(self) -> str:
        """Return where a browser finds the start page."""
        return f"http://{HOST}:{self._server.server_port}/"

    def tell(self) -> None:
        """Have every page that is open loaded anew."""
        with self._server.news:
            self._server.number += 1
            self._server.news.notify_all()

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(self, port: int, folder: Path) -> None:
        self.folder = folder
        self.news = threading.Condition()
        self.number = 0
        super().__init__((HOST, port), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:  # noqa: ARG002 (the library calls it so)
        """Say nothing of a browser that went away in the middle of an answer, and of a bug what it is."""
        error = sys.exception()
        if not isinstance(error, ConnectionError):
            console.say(f"En side kunne ikke sendes til browseren ({type(error).__name__}). Hent den igen.")


def _server(folder: Path) -> _Server:
    try:
        return _Server(USUAL_PORT, folder)
    except OSError:  # in use: any other will do
        return _Server(0, folder)


class _Handler(BaseHTTPRequestHandler):
    server: _Server

    def do_GET(self) -> None:
        """Answer with a file of the folder, the script, or, when there is any, the news."""
        # another name for this machine may be a foreign page's attempt to read along (DNS rebinding)
        port = self.server.server_port
        if self.headers.get("Host") not in {f"{HOST}:{port}", f"localhost:{port}"}:
            self._answer("Siderne kan kun ses på denne computer.".encode(), _PLAIN, HTTPStatus.FORBIDDEN)
            return
        asked = urlsplit(self.path)
        path = unquote(asked.path)
        if path == NEWS:
            self._wait_for_news(asked.query)
        elif path == SCRIPT:
            self._answer(_RELOAD, _TYPES[".js"])
        else:
            self._file(path.lstrip("/") or "index.html")

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:  # noqa: ARG002 (as above)
        """Answer what is no question of a browser, as another method; the library would do it in English."""
        self.close_connection = True
        self._answer("Det kan der ikke svares på.".encode(), _PLAIN, HTTPStatus(code))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the name is the library's)
        """Say nothing: the terminal shows what was made."""

    def _file(self, name: str) -> None:
        top = self.server.folder.resolve()
        try:
            if any(part == ".." or _FOREIGN & set(part) for part in name.split("/")):
                raise FileNotFoundError(name)
            path = (top / name).resolve()
            kind = _TYPES.get(path.suffix)
            if kind is None or not path.is_relative_to(top):
                raise FileNotFoundError(name)
            data = read_bytes(path, MAX_BYTES)
        except (FileProblem, OSError, ValueError):
            self._answer(b"Siden findes ikke.", _PLAIN, HTTPStatus.NOT_FOUND)
            return
        if path.suffix == ".html":
            element = _ELEMENT.format(SCRIPT, self.server.number).encode()
            data = data.replace(_POLICY, _ALLOWED, 1).replace(_HEAD, element + _HEAD, 1)
        self._answer(data, kind)

    def _answer(self, data: bytes, kind: str, status: HTTPStatus = HTTPStatus.OK) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.end_headers()
        self.wfile.write(data)

    def _wait_for_news(self, since: str) -> None:
        """Keep the connection open and write a line whenever the site is another than that of the number `since`."""
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        server = self.server
        known = since
        try:
            while True:
                with server.news:
                    if str(server.number) == known:
                        server.news.wait(_PATIENCE)
                    is_new, known = str(server.number) != known, str(server.number)
                self.wfile.write(b"data: new\n\n" if is_new else b": still here\n\n")
                self.wfile.flush()
        except OSError:  # the page was closed
            self.close_connection = True
