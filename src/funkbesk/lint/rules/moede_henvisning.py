"""Et dagsordenspunkt peger på en beskrivelse og et punkt, der findes.

Hvorfor: det er henvisningen, der knytter en beslutning til det punkt i beskrivelsen, den ændrer. Peger den forkert,
kan ingen siden se, hvorfor punktet blev ændret. Reglen ser på `om`, på `vurderinger` (afsnittets nøgle) og på
`afstemninger` (opgavens eller gruppens id). Et punkt, der står under `udgået` i beskrivelsen, findes stadig.
Kontrolleres en mødefil alene, ser reglen kun, om beskrivelsen findes.

Kilde: filernes form (docs/formater.md): `om` skrives som id eller id#punkt.

Forkert:
    id: 2027-03-10-chefgruppen
    dato: 2027-03-10
    punkter:
      klager:
        titel: Drøftelse af koordinatorens opgaver
        om: [koordinator#klagesager]
Rigtigt:
    id: 2027-03-10-chefgruppen
    dato: 2027-03-10
    punkter:
      klager:
        titel: Drøftelse af koordinatorens opgaver
        om: [faglig-koordinator#klagesager]
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from funkbesk.danish import nearest
from funkbesk.documents.names import kind_of
from funkbesk.findings import About, Level
from funkbesk.lint.engine.rule import WRITTEN, CollectionHit, Hit, Noted, Outside, Path, Rule, Subject, Surroundings

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.documents.meeting import Meeting
    from funkbesk.reading.parsed import Span

RULE = Rule("møde-henvisning", "møder", Level.ADVARSEL, WRITTEN)

Parts = Mapping[str, frozenset[str]]
"""What can be pointed at in a description: section -> the ids of its groups and bullets."""

_MOST_HITS = 100
_SUGGESTIONS = 10
"""What somebody may have meant takes 10 ms to find among 1,000 names, so only so often in one file."""
_RETIRED = ""


class Pointer(NamedTuple):
    """Something in a meeting that must stand in one of the descriptions `ids`: a `part`, or "" for a whole one."""

    path: Path
    ids: Sequence[str]
    part: str
    on_key: bool = False


def check(file: Subject[Any], around: Surroundings) -> Iterator[Hit]:
    """Yield the references of a meeting to descriptions that no file is named after."""
    if not _is_meeting(file):
        return
    wrong = (one for one in _pointers(file.document) if not one.on_key and one.ids[0] not in around.file_names)
    for number, pointer in enumerate(wrong):
        near = nearest(pointer.ids[0], around.file_names) if number < _SUGGESTIONS else None
        yield Hit(
            pointer.path,
            f"Beskrivelsen {pointer.ids[0]} findes ikke i samlingen.",
            f"Mente du {near}?" if near else "Ret id’et, eller lav beskrivelsen med: funkbesk new",
        )


def note(subject: Subject[Any], place: Callable[..., Span]) -> Any:
    """Return what a meeting points at, and of a description, where there are meetings, what can be pointed at."""
    if _is_meeting(subject):
        pointers = [one for one in _pointers(subject.document) if one.part]
        return [
            [one.ids, one.part, place(one.path, key=one.on_key), ".".join(map(str, one.path))] for one in pointers
        ] or None
    if subject.around is None or not subject.around.has_meetings:
        return None
    return {subject.document.id: _parts(subject.document)}


def compare(noted: Sequence[Noted], _outside: Outside) -> Iterator[CollectionHit]:
    """Yield what points into a description that has no such part; nothing is said of a description not in this run."""
    meetings = [one for one in noted if isinstance(one.note, list)]
    wanted = {identifier for one in meetings for ids, *_ in one.note for identifier in ids}
    known: dict[str, Parts] = {
        identifier: {section: frozenset(ids.split()) for section, ids in parts.items()}
        for one in (noted if wanted else ())
        if isinstance(one.note, dict)
        for identifier, parts in one.note.items()
        if identifier in wanted
    }
    for one in meetings:
        wrong = (row for row in one.note if _is_nowhere(row[1], row[0], known))
        for number, (ids, part, span, keys) in enumerate(islice(wrong, _MOST_HITS)):
            names = {name for each in ids for section, inside in known[each].items() for name in (section, *inside)}
            near = nearest(part, names) if number < _SUGGESTIONS else None
            yield CollectionHit(
                one.shown,
                span,
                f"{part} findes ikke i beskrivelsen {' eller '.join(ids)}.",
                f"Mente du {near}?" if near else f"Se punkternes id’er med: funkbesk show {ids[0]}",
                About(keys, sha256(part.encode()).hexdigest()[:16]),
            )


def _is_meeting(subject: Subject[Any]) -> bool:
    return kind_of(subject.path) == "meeting"


def _pointers(meeting: Meeting) -> Iterator[Pointer]:
    """Yield everything in a meeting that points at a description."""
    for identifier, point in meeting.points.items():
        path = ("punkter", identifier)
        yield from _references((*path, "om"), point.about)
        ids = sorted({reference.partition("#")[0] for reference in point.about or ()})
        for key, parts in (("vurderinger", point.assessments), ("afstemninger", point.alignments)):
            for part in parts if ids else ():
                yield Pointer((*path, key, part), ids, part, on_key=True)
    for placed in meeting.placed_decisions():
        if placed.path[2] != "afstemninger":  # what those are about is said by their key
            yield from _references((*placed.path, "om"), placed.decision.about)


def _references(path: Path, references: Sequence[str] | None) -> Iterator[Pointer]:
    for number, reference in enumerate(references or ()):
        identifier, _, part = reference.partition("#")
        yield Pointer((*path, number), [identifier], part)


def _parts(description: Description) -> dict[str, str]:
    """Return section -> the ids of its groups and bullets; what is retired may still be named in old minutes."""
    found: dict[str, list[str]] = {key: [] for key, _ in description.sections()}
    for path in description.placed_ids():
        if path[-2] in {"grupper", "punkter"}:
            section = path[1] if path[0] == "øvrige_afsnit" else path[0]
            found[section].append(path[-1])
    return {**{key: " ".join(ids) for key, ids in found.items()}, _RETIRED: " ".join(description.retired)}


def _is_nowhere(part: str, ids: Sequence[str], known: Mapping[str, Parts]) -> bool:
    return all(each in known for each in ids) and not any(_has(known[each], part) for each in ids)


def _has(parts: Parts, part: str) -> bool:
    section, dot, identifier = part.rpartition(".")
    if dot:
        return identifier in parts.get(section, ()) or identifier in parts[_RETIRED]
    return part in parts or any(part in ids for ids in parts.values())
