"""The worker process: makes one document after another for its parent. Run as `python -m funkbesk.rendering.worker`.

All templates and all PDFs run here, so that a template that loops or eats memory takes down this process alone. It
starts with a nearly empty environment, reads requests on stdin and answers on stdout (see `messages`); it writes no
files but those of `compiled_templates`.
"""

from __future__ import annotations

import contextlib
import errno
import gc
import io
import os
import signal
import sys
import traceback
from pathlib import Path
from typing import Any, BinaryIO, TextIO

from funkbesk.expected import Expected
from funkbesk.rendering.limits import end_process_after, restrict_memory, stay_alive
from funkbesk.rendering.messages import MAX_PAYLOAD, BrokenMessage, receive, send

WITH_PDF = "--pdf"
NO_ROOM = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
"""What a write ends in on a full disk, or where a limit is set on the size of files (RLIMIT_FSIZE)."""


def main(arguments: list[str]) -> int:
    """Serve until the parent closes stdin; returns the exit code."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C reaches the whole group; the parent decides what ends
    requests, replies, log = _take_streams()
    _load_writers(pdf=WITH_PDF in arguments)
    with contextlib.suppress(BrokenMessage, OSError):  # the parent is gone: nobody is left to tell
        send(replies, {"ready": True})
        while (request := receive(requests)) is not None:
            header, source = request
            end_process_after(header["seconds"], log)
            restrict_memory(header["memory_mb"])
            send(replies, *_answer(header, source))
            stay_alive()
    return 0


def make(job: dict[str, Any], source: bytes) -> bytes:
    """Return the finished document of `job`: HTML or Markdown in UTF-8, a Word file, or a PDF that carries `source`."""
    from funkbesk.rendering.html import render_html

    folders = [Path(folder) for folder in job["folders"]]
    page: dict[str, Any] = job["page"]
    if job["format"] == "html":
        return render_html(page, folders, "screen").encode("utf-8")
    if job["format"] == "svg":
        from funkbesk.rendering.drawing import render_drawing

        return render_drawing(page, folders).encode("utf-8")
    html = render_html(page, folders, "print")
    if job["format"] == "pdf":
        from funkbesk.rendering.pdf import make_pdf

        return make_pdf(html, page, source, folders)
    from funkbesk.rendering.content.from_html import content_of

    if job["format"] == "docx":
        from funkbesk.rendering.word.document import make_docx

        return make_docx(content_of(html), page)
    from funkbesk.rendering.markdown.document import make_markdown

    return make_markdown(content_of(html)).encode("utf-8")


def _answer(job: dict[str, Any], source: bytes) -> tuple[dict[str, Any], bytes]:
    try:
        made = make(job, source)
    except Exception as error:  # noqa: BLE001 (whatever a template can raise is an answer, not this process's end)
        return _problem(error), b""
    if len(made) > MAX_PAYLOAD:
        return {"problem": "size"}, b""
    return {"made": True}, made


def _problem(error: BaseException) -> dict[str, Any]:
    """Return the answer for `error`: which kind of problem it is, and what is known of the place."""
    chain = list(_causes(error))
    if any(isinstance(link, MemoryError) for link in chain):
        return {"problem": "memory"}
    if any(isinstance(link, OSError) and link.errno in NO_ROOM for link in chain):
        return {"problem": "room"}
    for link in chain:
        if isinstance(link, Expected):
            return {"problem": "stated", "message": link.message, "advice": link.advice}
    detail = io.StringIO()
    traceback.print_exception(error, file=detail)
    return {"problem": "unexpected", "name": type(error).__name__, "detail": detail.getvalue()[-20_000:]}


def _causes(error: BaseException | None) -> list[BaseException]:
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found


def _load_writers(*, pdf: bool) -> None:
    """Import what is needed, before there is anything to do; a missing library comes up again in the first job."""
    with contextlib.suppress(OSError, ImportError):
        import funkbesk.rendering.html

        if pdf:
            import funkbesk.rendering.pdf  # noqa: F401
    gc.freeze()


def _take_streams() -> tuple[BinaryIO, BinaryIO, TextIO]:
    """Return stdin, stdout and stderr for messages alone; whatever else a library prints goes to stderr."""
    requests, replies = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nowhere, 0)
    os.close(nowhere)
    os.dup2(2, 1)
    return requests, replies, sys.stderr


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
