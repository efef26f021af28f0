"""To beskrivelser eller to møder i samlingen har ikke samme id.

Hvorfor: id’et er navnet i kommandoer, i henvisninger og i de udskrevne dokumenters filnavne. Et møde må hedde det samme
som en beskrivelse.

Kilde: filernes form (docs/formater.md): et id er beskrivelsens eller mødets navn i hele samlingen.

Forkert:
    # både koordinator.yaml og faglig-koordinator.yaml
    id: faglig-koordinator
Rigtigt:
    # kun faglig-koordinator.yaml
    id: faglig-koordinator
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from funkbesk.documents.names import kind_of
from funkbesk.findings import Level
from funkbesk.lint.engine.rule import WRITTEN, CollectionHit, Noted, Outside, Rule, Subject

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.documents.meeting import Meeting
    from funkbesk.reading.parsed import Span

RULE = Rule("id-i-samlingen", "id", Level.FEJL, WRITTEN)


def note(subject: Subject[Description | Meeting], place: Callable[..., Span]) -> Any:
    """Return the kind of file, the id and where it stands. A text from standard input is no file of the collection."""
    return [kind_of(subject.path), subject.document.id, place(["id"])] if subject.path.suffix else None


def compare(noted: Sequence[Noted], _outside: Outside) -> Iterator[CollectionHit]:
    """Yield the id of every file that shares it with another of its kind; each names the first other file."""
    files: dict[tuple[str, str], list[Noted]] = {}
    for one in noted:
        files.setdefault((one.note[0], one.note[1]), []).append(one)
    for (_, identifier), sharing in files.items():
        for one in sharing if len(sharing) > 1 else ():
            other = next(each.shown for each in sharing if each is not one)
            yield CollectionHit(
                one.shown,
                one.note[2],
                f"Id’et {identifier} bruges også i {other}.",
                "Giv den ene et andet id og et andet filnavn, eller slet den overflødige fil.",
            )
