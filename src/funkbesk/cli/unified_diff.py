"""What would be changed in a file, printed as a unified diff that `git apply` and `patch` take."""

from __future__ import annotations

import difflib
from collections.abc import Iterator

from funkbesk.cli import console
from funkbesk.display import log_line, safe


def show_difference(before: str, after: str, shown: str) -> None:
    """Print how a file's text becomes another; `shown` is its path. CRLF and a byte order mark belong to the text.

    A line that a CI system would obey is made harmless. Such a diff can't be applied and changes nothing: no fix writes
    one, so what is made harmless also stands among the lines that must be found in the file.
    """
    console.write_exactly(map(log_line, _unified(before, after, shown)))


def _unified(before: str, after: str, shown: str) -> Iterator[str]:
    for line in difflib.unified_diff(_lines(before), _lines(after), _name("a", shown), _name("b", shown), n=1):
        yield line.removesuffix("\n")
        if not line.endswith("\n"):
            yield "\\ Der er intet linjeskift sidst i filen"


def _lines(text: str) -> list[str]:
    """Return the lines with their line feeds; git knows no other line ends."""
    *whole, last = text.split("\n")
    return [*(f"{line}\n" for line in whole), *([last] if last else [])]


def _name(side: str, shown: str) -> str:
    """Return the path as git has it in the head of a diff, which stays one line whatever the file is called."""
    path = f"{side}/{shown.lstrip('/')}"  # with an absolute path it can be applied at the top of the drive
    if safe(path) == path and not {'"', "\\"} & set(path):
        return f"{path}\t" if " " in path else path  # else GNU patch takes the first word for the name
    return f'"{"".join(map(_quoted, path))}"'


def _quoted(character: str) -> str:
    if safe(character) == character and character not in {'"', "\\"}:
        return character
    return "".join(f"\\{byte:03o}" for byte in character.encode("utf-8", "surrogateescape"))
