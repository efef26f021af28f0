"""The entry point and the one place where errors become a Danish sentence and an exit code.

0 clean; 1 findings of level fejl; 2 usage, a path that can't be opened, a missing program or a document that could
not be made; 3 an unexpected error (a bug), with a report saved to a file; 130 interrupted; 141 the reader of the output
went away (what a shell reports of a program that SIGPIPE ended). A traceback is never shown.
"""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from collections.abc import Callable, Sequence

from funkbesk import __version__
from funkbesk.cli import console
from funkbesk.cli.entry import INTERRUPTED
from funkbesk.expected import Expected

EXPECTED = 2
UNEXPECTED = 3
OUTPUT_CLOSED = 141


def run() -> None:
    """Run the command line of this process and exit with its code; `entry.run` answers Ctrl-C before this is there."""
    # pydantic would look through every installed package for plug-ins: 20 ms, and code that nobody asked to run
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "__all__")
    # a command lives for a moment; looking for cycles in what it imports takes a tenth of that
    gc.set_threshold(100_000, 50, 50)
    code = main(sys.argv[1:])
    gc.freeze()  # on its way out Python would look for cycles again, in everything there is: 40 ms
    sys.exit(code)


def main(arguments: Sequence[str]) -> int:
    """Run one command line, without the program's name, and return the exit code. Nothing is raised."""
    console.prepare()
    code = guarded(lambda: _invoke(arguments))
    return guarded(console.flush) or code


def guarded(call: Callable[[], object]) -> int:
    """Return the exit code that `call` returns (None is 0), or that of the error it ends in, told to the user."""
    try:
        code = call()
    except KeyboardInterrupt:
        code = INTERRUPTED
    except (console.OutputClosed, BrokenPipeError):
        console.discard()
        code = OUTPUT_CLOSED
    except SystemExit as stop:
        code = stop.code
    except Exception as error:  # noqa: BLE001 (the one place where every error ends)
        code = _tell(error)
    if code == INTERRUPTED:
        console.say("Afbrudt.")
    return code if isinstance(code, int) else 0


def _invoke(arguments: Sequence[str]) -> object:
    if arguments[:1] == ["lint"]:
        from funkbesk.cli.linting.lint_options import understood

        asked = understood(arguments[1:])
        if asked is not None:
            from funkbesk.cli.linting.lint_answer import answer

            return answer(asked)
    if arguments[:1] == ["git"]:
        from funkbesk.cli.git_drivers import started_by_git

        code = started_by_git(arguments)
        if code is not None:
            return code
    if arguments and arguments[0] == "completion":
        from funkbesk.cli.completion.asking import asked_by_shell

        code = asked_by_shell(arguments)
        if code is not None:
            return code
    from funkbesk.cli.app import application  # 0.1 s: Ctrl-C during it is caught too

    return application().main(args=list(arguments), prog_name="funkbesk", standalone_mode=False)


def _tell(error: Exception) -> int:
    """Say what went wrong in two lines (what is wrong, what to do) and return the exit code."""
    if isinstance(error, console.OutputProblem):
        console.discard()
    explanation = _explanation(error)
    if explanation is None:
        return _tell_unexpected(error)
    message, advice = explanation
    console.say(f"Fejl: {message}")
    if advice:
        console.say(advice)
    return EXPECTED


def _explanation(error: Exception) -> tuple[str, str] | None:
    """Return message and advice of an expected problem, None of a bug."""
    expected: object = error
    if isinstance(error, OSError):
        from funkbesk.files import problem_of

        expected = problem_of(error)
    if isinstance(expected, Expected):
        return expected.message, expected.advice
    is_typers = any(base.__module__.partition(".")[0] == "typer" for base in type(error).__mro__)
    if is_typers and isinstance(getattr(error, "message", None), str):
        from funkbesk.cli.usage import explain

        return explain(error)
    return None


def _tell_unexpected(error: Exception) -> int:
    place = _save_report(error)
    saved = f"Rapporten ligger i {place}." if place else "Rapporten kunne ikke gemmes."
    console.say(f"Uventet fejl i funkbesk ({type(error).__name__}). {saved}")
    return UNEXPECTED


def _save_report(error: Exception) -> str | None:
    import platform
    import tempfile
    import traceback

    with contextlib.suppress(OSError):
        handle, path = tempfile.mkstemp(prefix="funkbesk-fejl-", suffix=".txt")
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as report:
            report.write(f"funkbesk {__version__}, Python {platform.python_version()}, {platform.platform()}\n")
            report.write(f"{sys.argv}\n\n")
            report.writelines(traceback.format_exception(error))
        return path
    return None
