"""De samme afsnit hedder det samme i alle samlingens beskrivelser.

Hvorfor: hedder opgaverne »Væsentligste arbejdsopgaver« ét sted og »Overordnede opgaver« et andet, kan to beskrivelser
ikke læses ved siden af hinanden. Den overskrift, som over halvdelen bruger, regnes for samlingens egen. Er der ingen
sådan, meldes der kun, når der er to at vælge imellem. Uden `overskrift` sættes programmets.

Kilde: samlingens egen praksis; Justitsministeriets vejledning nr. 224 (1969): samme udtryk for det samme.

Forkert:
    # en anden beskrivelse i samlingen har overskriften »Opgaver«
    opgaver:
      overskrift: Hvad vi laver
      tekst: Vi skriver.
Rigtigt:
    opgaver:
      overskrift: Opgaver
      tekst: Vi skriver.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, CollectionHit, Noted, Outside, Rule, Subject

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.reading.parsed import Span

RULE = Rule("skema-afsnit", "skema", Level.HINT, DESCRIPTIONS)

_A_PAIR = 2
# a role refers to somebody, a unit is anchored somewhere: the same place in the two kinds of description
_SAME = {"forankring": "organisatorisk_reference"}


def note(subject: Subject[Description], place: Callable[..., Span]) -> Any:
    """Return [section, heading, its place] of every heading of the template's sections that the file writes."""
    document = subject.document
    return [
        [_SAME.get(key, key), section.heading, place([key, "overskrift"])]
        for attribute, key in document.section_fields()
        if (section := getattr(document, attribute)) is not None and section.heading
    ] or None


def compare(noted: Sequence[Noted], _outside: Outside) -> Iterator[CollectionHit]:
    """Yield the headings that are not the usual one of their section; where there is none, those of a pair."""
    counts: dict[str, Counter[str]] = {}
    for one in noted:
        for key, heading, _ in one.note:
            counts.setdefault(key, Counter())[heading] += 1
    usual = {key: _usual(found) for key, found in counts.items()}
    for one in noted:
        for key, heading, span in one.note:
            other = usual[key] or next((each for each in counts[key] if each != heading), heading)
            if heading == other or (usual[key] is None and len(counts[key]) != _A_PAIR):
                continue
            yield CollectionHit(
                one.shown,
                span,
                f"Afsnittet hedder »{heading}« her og »{other}« i {_where(counts[key][other])}.",
                "Brug den samme overskrift i alle beskrivelser, eller slet overskriften, så programmets bruges.",
            )


def _usual(found: Counter[str]) -> str | None:
    """Return the heading that more than half of the descriptions use, or None."""
    heading, count = found.most_common(1)[0]
    return heading if count * 2 > found.total() else None


def _where(count: int) -> str:
    return "en anden beskrivelse" if count == 1 else f"{count} andre"
