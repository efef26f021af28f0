"""Commands that are advised, as they can be copied into a shell, whatever the files in them are called."""

from __future__ import annotations

import os
import re
import unicodedata

# what no shell reads anything into; a name that begins with a hyphen would be taken for an option
_PLAIN = re.compile(r"(?!-)[\w./:@%+,-]+")


def lint_command(*files: str) -> str:
    """Return `funkbesk lint` with the files, as users see them, in quotation marks where a shell asks for them.

    A name that can't be typed (it has a line end, say) is left out: without names all files are looked at.
    """
    typed = [argument(shown) for shown in files if not any(map(_is_hidden, shown))]
    return " ".join(("funkbesk lint", *(typed if len(typed) == len(files) else ())))


def argument(shown: str) -> str:
    """Return a path, as users see it, as one word of a command: in quotation marks where a shell asks for them."""
    if _PLAIN.fullmatch(shown):
        return shown
    path = f"./{shown}" if shown.startswith("-") else shown
    if _PLAIN.fullmatch(path):
        return path
    if os.name == "nt":  # no file name has a quotation mark there
        return f'"{path}"'
    return "'" + path.replace("'", "'\"'\"'") + "'"


def _is_hidden(character: str) -> bool:
    return unicodedata.category(character) in {"Cc", "Cs", "Zl", "Zp"}
