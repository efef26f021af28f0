"""To beskrivelser i samlingen har ikke samme id.

Hvorfor: id’et er beskrivelsens navn i kommandoer, i henvisninger og i de udskrevne dokumenters filnavne.

Kilde: filernes form (docs/formater.md): et id er beskrivelsens navn i hele samlingen.

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

from funkbesk.findings import Level
from funkbesk.lint.rule import CollectionHit, Noted, Outside, Rule, Subject

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.reading.parsed import Span

RULE = Rule("id-i-samlingen", "id", Level.FEJL)


def note(subject: Subject[Description], place: Callable[..., Span]) -> Any:
    """Return the id and where it stands. A text from standard input is no file of the collection."""
    return [subject.document.id, place(["id"])] if subject.path.suffix else None


def compare(noted: Sequence[Noted], _outside: Outside) -> Iterator[CollectionHit]:
    """Yield the id of every description that shares it with another; each names the first other file."""
    files: dict[str, list[Noted]] = {}
    for one in noted:
        files.setdefault(one.note[0], []).append(one)
    for identifier, sharing in files.items():
        for one in sharing if len(sharing) > 1 else ():
            other = next(each.shown for each in sharing if each is not one)
            yield CollectionHit(
                one.shown,
                one.note[1],
                f"Id’et {identifier} bruges også i {other}.",
                "Giv den ene beskrivelse et andet id, eller slet den overflødige fil.",
            )
