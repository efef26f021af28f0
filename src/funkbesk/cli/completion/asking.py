"""What the shells' scripts call at each Tab: the line so far comes in, candidates go out, and nothing else ever does.

The line comes in the environment variable `FUNKBESK_LINE`, since not every shell hands over quotation marks unharmed.
The first line of the answer says what the shell is to offer where there are no candidates (`candidates.FILES` …); each
other line is a candidate, for a shell that shows them followed by a tab and what it means.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence

from funkbesk.cli import console
from funkbesk.cli.completion.candidates import FILES, Answer, answer
from funkbesk.cli.completion.line import split
from funkbesk.cli.completion.table import table

LINE = "FUNKBESK_LINE"
SCRIPTS = {"bash": "funkbesk.bash", "zsh": "funkbesk.zsh", "fish": "funkbesk.fish", "powershell": "funkbesk.ps1"}
_WITHOUT_HELP = "bash"

# A candidate goes into somebody's command line. In none of the shells does one of these characters act, and what has
# others (a file may state any id, a branch have almost any name) is left for its owner to type. The first one is a
# letter, since there `#` begins a comment and `=` or `@` may stand for something else.
_HARMLESS = re.compile(r"-{0,2}\w[\w.,:@#/=+-]*")


def asked_by_shell(words: Sequence[str]) -> int | None:
    """Return the exit code of a command line as the scripts write it, or None for one that Typer has to look at."""
    match words:
        case ["completion", "--ask", shell] if shell in SCRIPTS:
            return _tell(shell)
    return None


def _tell(shell: str) -> int:
    line = split(os.environ.get(LINE, ""), backslash_is_a_letter=shell == "powershell")
    try:
        found = answer(table(), line)
    except Exception:  # noqa: BLE001 - a person is typing; what is wrong with the program shows when it runs
        found = Answer((), FILES)
    console.write_raw("".join(f"{each}\n" for each in _lines(found, shell)).encode())
    return 0


def _lines(found: Answer, shell: str) -> Iterator[str]:
    yield found.otherwise
    for word, explained in found.candidates:
        if _HARMLESS.fullmatch(word):
            yield word if shell == _WITHOUT_HELP or not explained else f"{word}\t{explained}"
