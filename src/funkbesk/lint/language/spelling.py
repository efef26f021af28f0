"""Danish spelling by Hunspell and Stavekontrolden's dictionary, where a machine has them: which words are no words.

Words are judged by chunspell (`pip install funkbesk[stavning]`), which loads the dictionary in a quarter of a second,
or else by the program `hunspell`. spylls reads the same dictionary, but takes minutes for one suggestion.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, Protocol

from funkbesk.lint.engine.rule import NotPossible

LANGUAGE = "da_DK"
LONGEST = 60
"""Letters of a word that is looked up; Hunspell itself refuses words of more than 100."""
_MOST_SUGGESTIONS = 3
_SECONDS = 120
# Where Debian, Fedora, Homebrew and macOS keep dictionaries; DICPATH is Hunspell's own variable.
_FOLDERS = (
    "/usr/share/hunspell",
    "/usr/share/myspell",
    "/usr/share/myspell/dicts",
    "/usr/local/share/hunspell",
    "/opt/homebrew/share/hunspell",
    "/Library/Spelling",
    "~/Library/Spelling",
)


class Speller(Protocol):
    """Something that knows Danish words."""

    def wrong(self, words: Iterable[str]) -> frozenset[str]:
        """Return which of the words the dictionary does not have, inflected or compound."""
        ...

    def suggestions(self, words: Sequence[str]) -> Mapping[str, Sequence[str]]:
        """Return for each word up to three that may be meant. It takes up to half a second a word."""
        ...


@cache
def speller() -> Speller:
    """Return what judges words on this machine. Raises `NotPossible` where there is nothing that can."""
    folder = dictionary_folder()
    if folder is None:
        raise NotPossible("Stavningen er ikke kontrolleret: der mangler en dansk ordbog; installér pakken hunspell-da.")
    try:
        import hunspell
    except ImportError:
        program = shutil.which("hunspell")
        if program is None or not Path(program).is_absolute():  # Windows looks in the working folder first
            raise NotPossible(
                "Stavningen er ikke kontrolleret: installér programmet hunspell, "
                'eller skriv: pip install "funkbesk[stavning]"'
            ) from None
        return ProgramSpeller(program, folder)
    return LibrarySpeller(hunspell.Hunspell(LANGUAGE, hunspell_data_dir=str(folder)))


def dictionary_folder() -> Path | None:
    """Return the folder that holds the Danish dictionary, or None; a folder must be given by its whole path."""
    given = os.environ.get("DICPATH", "").split(os.pathsep)
    for folder in (Path(name).expanduser() for name in (*given, *_FOLDERS)):
        if folder.is_absolute() and all((folder / f"{LANGUAGE}.{ending}").is_file() for ending in ("aff", "dic")):
            return folder
    return None


class LibrarySpeller:
    """The dictionary in this process, through chunspell."""

    def __init__(self, dictionary: Any) -> None:
        """Take a loaded dictionary."""
        self._dictionary = dictionary

    def wrong(self, words: Iterable[str]) -> frozenset[str]:
        """Return which of the words the dictionary does not have."""
        return frozenset(word for word in words if not self._dictionary.spell(word))

    def suggestions(self, words: Sequence[str]) -> Mapping[str, Sequence[str]]:
        """Return up to three words for each."""
        return {word: self._dictionary.suggest(word)[:_MOST_SUGGESTIONS] for word in words}


class ProgramSpeller:
    """The dictionary in the program `hunspell`, which takes 0.2 s for a call, whatever the number of words."""

    def __init__(self, program: str, folder: Path) -> None:
        """Take the program's and the dictionary's whole path: by name alone it would look in the working folder too."""
        self._command = [program, "-d", str(folder / LANGUAGE), "-p", os.devnull, "-i", "utf-8"]
        self._folder = folder

    def wrong(self, words: Iterable[str]) -> frozenset[str]:
        """Return which of the words the dictionary does not have. Raises `NotPossible` where the program fails."""
        asked = sorted(set(words))
        return frozenset(self._answer("-l", asked)).intersection(asked) if asked else frozenset()

    def suggestions(self, words: Sequence[str]) -> Mapping[str, Sequence[str]]:
        """Return up to three words for each. Raises `NotPossible` where the program fails."""
        found: dict[str, Sequence[str]] = {}
        # an answer reads "& word number place: suggestion, suggestion"; "^" makes a line nothing but text
        for line in self._answer("-a", [f"^{word}" for word in words]):
            if line.startswith("& "):
                head, _, listed = line.partition(": ")
                found[head.split(" ")[1]] = listed.split(", ")[:_MOST_SUGGESTIONS]
        return found

    def _answer(self, mode: str, lines: Sequence[str]) -> list[str]:
        try:
            done = subprocess.run(
                [*self._command, mode],
                input="".join(f"{line}\n" for line in lines),
                cwd=self._folder,
                capture_output=True,
                check=True,
                encoding="utf-8",
                errors="replace",
                timeout=_SECONDS,
            )
        except (OSError, subprocess.SubprocessError) as problem:
            raise NotPossible("Stavningen er ikke kontrolleret: programmet hunspell kunne ikke bruges.") from problem
        return done.stdout.splitlines()
