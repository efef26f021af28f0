"""The parameters that several commands share, and the functions that read their values.

Each function raises `WrongValue` with a Danish sentence: Typer's own checks would answer in English.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Any

import typer

from funkbesk.cli.option_values import MAX_JOBS, day_of, jobs_of
from funkbesk.cli.problem import no_collection
from funkbesk.cli.usage import WrongValue
from funkbesk.danish import did_you_mean, listing
from funkbesk.findings import Level
from funkbesk.reading.collection import Collection, find_root
from funkbesk.reading.source import FORBIDDEN


@dataclass(frozen=True, slots=True)
class OneOf:
    """Reads one of the words and refuses every other; what completes a command line offers them."""

    words: tuple[str, ...]

    def __call__(self, text: str) -> str:
        """Return the word."""
        if text in self.words:
            return text
        known = listing((f"»{word}«" for word in self.words), "eller")
        raise WrongValue(f"Skriv {known}. {did_you_mean(text, self.words)}".rstrip())


def one_of(*words: str) -> OneOf:
    """Return a reader that takes one of the words and refuses every other."""
    return OneOf(words)


def level(text: str) -> Level:
    """Return the level of that name."""
    return Level(one_of(*(str(known) for known in Level))(str(text)))


def day(text: str) -> date:
    """Return the date written ÅÅÅÅ-MM-DD."""
    try:
        return day_of(text)
    except ValueError:
        raise WrongValue("Skriv datoen som ÅÅÅÅ-MM-DD, fx 2027-03-10.") from None


def jobs(text: str) -> int:
    """Return the number of processes, 1 to 64."""
    try:
        return jobs_of(text)
    except ValueError:
        raise WrongValue(f"Skriv et tal fra 1 til {MAX_JOBS}.") from None


def legible(text: str) -> str:
    """Return the text on one line. It must hold no character that is refused in a file of the collection."""
    line = " ".join(text.split())
    if FORBIDDEN.search(line):
        raise WrongValue("Teksten har et tegn, der ikke kan læses. Skriv den igen uden det.")
    return line


def existing_folder(text: str) -> Path:
    """Return the folder of that path, which must be there."""
    folder = Path(text)
    if folder.is_file():
        raise WrongValue(f"{folder.as_posix()} er en fil og ikke en mappe.")
    if not folder.is_dir():
        raise WrongValue(f"Mappen {folder.as_posix()} findes ikke.")
    return folder


def target(text: str) -> Path:
    """Return the path of a folder or a file to write, which need not be there."""
    if not text.strip():
        raise WrongValue("Skriv stien til en mappe eller en fil.")
    return Path(text)


def open_collection(root: Path | None) -> Collection:
    """Return the collection that the folder given, or else the working folder, lies in. Raises `Problem`."""
    collection = Collection(find_root(root or Path.cwd()))
    if not any(path.exists() for path in (collection.settings_path, collection.descriptions_folder)):
        raise no_collection()
    return collection


def format_option(formats: Sequence[str], otherwise: str = "") -> Any:
    """Return the option `--format` that takes one of the formats; `otherwise` says what holds without it.

    Typer itself shows a default that is a word.
    """
    said = f"{listing(formats, 'eller')}. {otherwise}".rstrip()
    return typer.Option("--format", "-f", parser=one_of(*formats), metavar="FORMAT", help=said)


FailOn = Annotated[
    Level,
    typer.Option("--fail-on", parser=level, metavar="NIVEAU", help="Det laveste niveau, der giver afslutningskode 1."),
]
Jobs = Annotated[
    int | None,
    typer.Option("--jobs", "-j", parser=jobs, metavar="ANTAL", help="Så mange ad gangen. Standard: én pr. kerne."),
]
Out = Annotated[
    Path | None,
    typer.Option(
        "--out", "-o", parser=target, metavar="MAPPE", help="Mappe til dokumenterne, eller en fil. Standard: build."
    ),
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Skriv kun det nødvendige.")]
Root = Annotated[
    Path | None,
    typer.Option(
        "--root", parser=existing_folder, metavar="MAPPE", help="Samlingens mappe, hvis det ikke er den, du står i."
    ),
]
Today = Annotated[
    date | None, typer.Option("--today", parser=day, metavar="DATO", help="Regn med denne dato i stedet for dags dato.")
]
