"""The two streams: results to stdout, everything else to stderr, right on any console and harmless in any log."""

from __future__ import annotations

import codecs
import contextlib
import errno
import io
import os
import sys
from collections.abc import Iterable, Iterator
from typing import Any, TextIO

from funkbesk.cli.ci_job import folder_in_repository
from funkbesk.display import json_lines, log_line, safe, shown
from funkbesk.expected import Expected
from funkbesk.findings.formats.style import Style

_REDIRECTED_WIDTH = 120
_WIDEST_TEXT = 100
_ERROR_HANDLER = "funkbesk-spelling"


def prepare() -> None:
    """Make stdout and stderr write any text: what their encoding lacks is spelled out (`æ` as "ae") and never raises.

    A Windows console in cp1252, `PYTHONIOENCODING=ascii` and a file name of undecodable bytes all end here. A stream
    that was closed before the start, as a scheduled task may do it, leads nowhere.
    """
    codecs.register_error(_ERROR_HANDLER, _spell_out)
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: PTH123, SIM115 (no path; never closed)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors=_ERROR_HANDLER)


class OutputClosed(Exception):
    """The reader of stdout went away, as `head` does."""


class OutputProblem(Expected):
    """What stdout leads to takes no more, as a full disk does."""

    def __init__(self) -> None:
        super().__init__("Resultatet kan ikke skrives.", "Kontrollér pladsen på disken.")


def write(lines: Iterable[str]) -> None:
    """Write finished lines to stdout. Raises `OutputClosed` and `OutputProblem`."""
    for line in lines:
        with _told():
            sys.stdout.write(f"{line}\n")


def flush() -> None:
    """Bring out what is still buffered, while an error can be told; at the interpreter's end it could not."""
    with _told():
        sys.stdout.flush()


def discard(stream: TextIO | None = None) -> None:
    """Lead stdout (or another stream) nowhere, so that the interpreter's last flush is quiet."""
    with contextlib.suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), (stream or sys.stdout).fileno())


def show(line: str) -> None:
    """Write one line to stdout, so that nothing in it acts on a terminal or in a log; a name of a file can hold any."""
    write([_harmless(line)])


def show_text(text: str) -> None:
    """Write a text from a document to stdout in the same way, line by line."""
    write(map(_harmless, text.split("\n")))


def write_json(data: Any) -> None:
    """Write data as JSON to stdout; it is valid JSON in any encoding."""
    write(json_lines(data, encoding()))


def write_raw(data: bytes) -> None:
    """Write a file's own bytes to stdout, whatever its encoding is. Raises `OutputClosed` and `OutputProblem`."""
    with _told():
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def write_exactly(lines: Iterable[str]) -> None:
    """Write finished lines as `write` does where a person sits, else with their very letters, for another program."""
    if is_terminal():
        write(lines)
    else:
        write_raw("".join(f"{line}\n" for line in lines).encode("utf-8", "surrogateescape"))


def say(*lines: str) -> None:
    """Write what is no result (progress, advice, errors) to stderr; where that takes no more, it is left unsaid.

    Each of the lines stays one, also where what it names has a line end in it.

    What was written to stdout goes out first, so that both stand in their order in a log that takes both.
    """
    with contextlib.suppress(OSError, ValueError):  # `flush` will tell it
        sys.stdout.flush()
    try:
        for line in lines:
            sys.stderr.write(f"{_harmless(line)}\n")
        sys.stderr.flush()
    except OSError:
        discard(sys.stderr)


def style() -> Style:
    """Return what formats must know of stdout, and of the repository that a CI job has checked out."""
    terminal = is_terminal()
    return Style(
        width=_columns() if terminal else _REDIRECTED_WIDTH,
        colour=terminal and _colour_wanted(),
        encoding=encoding(),
        folder=folder_in_repository(),
    )


def text_width() -> int:
    """Return in how many columns running text is broken: a line of more than a hundred is hard to read."""
    return min(style().width, _WIDEST_TEXT)


def _columns() -> int:
    from shutil import get_terminal_size  # 6 ms, with all kinds of archives

    return get_terminal_size((_REDIRECTED_WIDTH, 24)).columns


def encoding() -> str:
    """Return the normal name of stdout's encoding ("utf-8", "cp1252", "ascii")."""
    try:
        return codecs.lookup(sys.stdout.encoding or "utf-8").name
    except LookupError:
        return "ascii"


def is_terminal() -> bool:
    """Return whether a person sits at stdout."""
    return sys.stdout.isatty()


@contextlib.contextmanager
def _told() -> Iterator[None]:
    """Turn what stdout answers into `OutputClosed` or `OutputProblem`."""
    try:
        yield
    except OSError as error:
        # A closed pipe is EINVAL on Windows.
        if error.errno == errno.EPIPE or (os.name == "nt" and error.errno == errno.EINVAL):
            raise OutputClosed from error
        raise OutputProblem from error


def _harmless(line: str) -> str:
    return log_line(safe(line))


def _colour_wanted() -> bool:
    # https://no-color.org: set and not empty, whatever its value.
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    # The old Windows console shows escape sequences as text; the newer hosts of it name themselves.
    return os.name != "nt" or any(name in os.environ for name in ("WT_SESSION", "ANSICON", "ConEmuANSI", "TERM"))


def _spell_out(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    # The error names "charmap" where the stream is cp1252; the spelling is ASCII, which every encoding has.
    part = error.object[error.start : error.end]
    return "".join(shown(character, "ascii") for character in part), error.end
