"""Et punkt følger op på en beslutning, der findes.

Hvorfor: `følger_op_på` er tråden fra en beslutning til det møde, hvor den bliver fulgt op. Peger den forkert, bliver
beslutningen stående som glemt. Adressen er møde#punkt, eller møde#punkt.id, hvor punktet har flere beslutninger.

Kilde: filernes form (docs/formater.md): en beslutnings adresse er mødets id, # og punktets id.

Forkert:
    id: 2027-06-09-chefgruppen
    dato: 2027-06-09
    punkter:
      opfølgning:
        titel: Opfølgning på klagevejledningen
        følger_op_på: [2027-03-10-chefgruppe#klager]
Rigtigt:
    id: 2027-06-09-chefgruppen
    dato: 2027-06-09
    punkter:
      opfølgning:
        titel: Opfølgning på klagevejledningen
        følger_op_på: [2027-03-10-chefgruppen#klager]
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import islice
from typing import TYPE_CHECKING, Any

from funkbesk.danish import nearest
from funkbesk.findings import About, Level
from funkbesk.lint.engine.rule import MEETINGS, CollectionHit, Noted, Outside, Rule, Subject

if TYPE_CHECKING:
    from funkbesk.documents.meeting import Meeting
    from funkbesk.reading.parsed import Span

RULE = Rule("møde-opfølgning", "møder", Level.ADVARSEL, MEETINGS)

_MOST_HITS = 100
_SUGGESTIONS = 10
"""What somebody may have meant takes 10 ms to find among 1,000 names, so only so often in one file."""


def note(subject: Subject[Meeting], place: Callable[..., Span]) -> Any:
    """Return the id of the meeting, the addresses of its decisions, and what its points follow up on."""
    meeting = subject.document
    followed = [
        [reference, place(path), ".".join(map(str, path))]
        for identifier, point in meeting.points.items()
        for number, reference in enumerate(point.follows_up or ())
        for path in [("punkter", identifier, "følger_op_på", number)]
    ]
    addresses = [placed.address for placed in meeting.placed_decisions()]
    return [meeting.id, addresses, followed]


def compare(noted: Sequence[Noted], outside: Outside) -> Iterator[CollectionHit]:
    """Yield what follows up on a decision that is not there; nothing is said of a meeting not in this run."""
    addresses = {one.note[0]: frozenset(one.note[1]) for one in noted}
    for one in noted:
        wrong = (row for row in one.note[2] if _is_wrong(row[0], addresses, outside))
        for number, (reference, span, keys) in enumerate(islice(wrong, _MOST_HITS)):
            meeting = reference.partition("#")[0]
            if meeting in addresses:
                candidates = addresses[meeting]
                word, message = reference, f"Der er ingen beslutning med adressen {reference}."
            else:
                candidates = outside.meetings - {one.note[0]}
                word, message = meeting, f"Mødet {meeting} findes ikke i samlingen."
            near = nearest(word, candidates) if number < _SUGGESTIONS else None
            advice = f"Mente du {near}?" if near else "Se beslutningernes adresser med: funkbesk decisions"
            yield CollectionHit(
                one.shown, span, message, advice, About(keys, sha256(reference.encode()).hexdigest()[:16])
            )


def _is_wrong(reference: str, addresses: Mapping[str, frozenset[str]], outside: Outside) -> bool:
    meeting = reference.partition("#")[0]
    return reference not in addresses[meeting] if meeting in addresses else meeting not in outside.meetings
