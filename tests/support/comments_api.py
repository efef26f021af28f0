"""A little of GitHub's interface on this machine: the comments of one pull request."""

from __future__ import annotations

import json
import re
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

PER_PAGE = 100


class CommentsApi:
    """Serves `comments` at `address`, notes the tokens it is shown, and refuses everything where it `refuses`."""

    def __init__(self, comments: list[dict[str, Any]]) -> None:
        self.comments = comments
        self.tokens: set[str] = set()
        self.refuses = False
        api = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                page = int(re.search(r"[?&]page=(\d+)", self.path)[1])  # type: ignore[index]
                self._answer(api.comments[PER_PAGE * (page - 1) : PER_PAGE * page])

            def do_POST(self) -> None:
                assert self.path == "/repos/ejer/samling/issues/12/comments"
                api.comments.append({"id": len(api.comments) + 1, "user": {"type": "Bot"}, **self._body()})
                self._answer({})

            def do_PATCH(self) -> None:
                number = int(self.path.removeprefix("/repos/ejer/samling/issues/comments/"))
                next(one for one in api.comments if one["id"] == number).update(self._body())
                self._answer({})

            def _body(self) -> dict[str, str]:
                return dict(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))

            def _answer(self, data: object) -> None:
                api.tokens.add(self.headers["Authorization"])
                self.send_response(403 if api.refuses else 200)
                self.end_headers()
                self.wfile.write(json.dumps(data).encode())

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 (the name is the library's)
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}"
