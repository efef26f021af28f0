"""Make the documents of a meeting: agenda, minutes, a proposal paper; and say which blanks are to be filled in."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from funkbesk.cli import console
from funkbesk.cli.documents import told
from funkbesk.cli.usage import WrongValue
from funkbesk.cycle.meetings.page import PaperKind, is_conversation, meeting_page
from funkbesk.danish import did_you_mean, listing
from funkbesk.rendering.outputs import DEFAULT_FORMATS, FORMATS, Outputs, choose_outputs
from funkbesk.rendering.single import Studio, Wanted, early_workers

if TYPE_CHECKING:
    from funkbesk.cycle.around import Around
    from funkbesk.documents.meeting import Meeting
    from funkbesk.rendering.pool import Pool
    from funkbesk.rendering.worker_process import Format

_EXPLAINED = "forklaring af "
"""How the blank of a word begins that the register does not explain; there may be a dozen of them."""


@dataclass(frozen=True, slots=True)
class PaperFormats:
    """The formats asked for; a class, because Typer takes a tuple for several values of one option."""

    names: tuple[Format, ...]


def _formats(text: str) -> PaperFormats:
    words = [word.strip().lower() for word in text.split(",")]
    for word in words:
        if word not in FORMATS:
            known = listing(FORMATS, "eller")
            raise WrongValue(f"Skriv {known}, eller flere med komma imellem. {did_you_mean(word, FORMATS)}".rstrip())
    return PaperFormats(tuple(cast("Format", word) for word in words))


Formats = Annotated[
    list[PaperFormats] | None,
    typer.Option(
        "--format",
        "-f",
        parser=_formats,
        metavar="FORMAT",
        help=f"{listing(FORMATS, 'eller')}, eller flere: pdf,docx. Standard: {','.join(DEFAULT_FORMATS)}.",
    ),
]


@dataclass(frozen=True, slots=True)
class Paper:
    """What is to be made of a meeting; `source` is the name and bytes of its file, where it has one."""

    kind: PaperKind
    meeting: Meeting
    source: tuple[str, bytes] | None = None
    point: str | None = None

    @property
    def name(self) -> str:
        """Return the name of the file, without the ending of its format."""
        kind = None if self.kind == "dagsorden" and is_conversation(self.meeting) else self.kind
        return "-".join(filter(None, (self.meeting.id, self.point, kind)))


@dataclass(frozen=True, slots=True)
class Press:
    """Where papers are put, in which formats, and the workers that make them."""

    outputs: Outputs
    formats: tuple[Format, ...]
    root: Path
    workers: Pool


@contextmanager
def press(asked: Sequence[PaperFormats] | None, out: Path | None, root: Path) -> Iterator[Press]:
    """Yield what makes papers in the formats asked for; it gets ready while the collection is read."""
    formats = tuple(dict.fromkeys(name for given in asked or () for name in given.names))
    outputs, chosen = choose_outputs(out, root, formats)
    with early_workers(chosen) as workers:
        yield Press(outputs, chosen, root, workers)


def write_paper(paper: Paper, around: Around, to: Press, *, quiet: bool) -> int:
    """Make the paper, show the paths, and return the exit code."""
    data = meeting_page(paper.meeting, around, paper.kind, paper.point)
    title = data["points"][0]["title"] if paper.point else data["title"]
    studio = Studio(to.root, to.workers)
    edition = f"{data['label']} · {data['date']}"
    page = studio.document(title, "agenda", edition=edition, source=paper.source, meeting=data)
    source = paper.source[1] if paper.source else b""
    wanted = [Wanted(to.outputs.path(paper.name, one), one, page, source) for one in to.formats]
    if data["is_cancelled"]:
        console.say(f"Mødet {paper.meeting.id} er aflyst.")
    if not quiet:
        say_blanks(data["blanks"])
    return told(studio.make(wanted), to.root, quiet=quiet)


def say_blanks(blanks: Sequence[str]) -> None:
    """Write to stderr what is not known and stands as a blank in the paper."""
    explained = [blank for blank in blanks if blank.startswith(_EXPLAINED)]
    named = [blank for blank in blanks if blank not in explained]
    if len(explained) > 1:
        named.append(f"{_EXPLAINED}{listing(blank.removeprefix(_EXPLAINED) for blank in explained)}")
    else:
        named += explained
    if named:
        console.say(f"Til at udfylde i hånden: {listing(named)}.")
