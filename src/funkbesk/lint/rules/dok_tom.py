"""Under hver overskrift står der noget, og efter hver indledning følger en liste.

Hvorfor: et tomt afsnit eller en indledning uden punkter ligner noget, der er glemt eller faldet ud. En overskrift lige
efter en anden uden tekst imellem er en mindre sag (hint): læseren får ikke at vide, hvad grupperne har til fælles.

Kilde: redaktionel praksis; ingen norm.

Forkert:
    kvalifikationskrav:
      tekst: "Lederen skal have:"
Rigtigt:
    kvalifikationskrav:
      tekst: "Lederen skal have:"
      punkter: {uddannelse: Uddannelse som jurist}
"""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import TYPE_CHECKING

from funkbesk.documents.behaviour import BulletHolder
from funkbesk.findings import Level
from funkbesk.lint.engine.rule import DESCRIPTIONS, Hit, Rule, Subject, Surroundings
from funkbesk.lint.texts.analysis import TEXT
from funkbesk.lint.texts.quoting import quoted

if TYPE_CHECKING:
    from funkbesk.documents.description import Description
    from funkbesk.documents.sections import Group, Section

RULE = Rule("dok-tom", "lister", Level.ADVARSEL, DESCRIPTIONS)


def check(subject: Subject[Description], _around: Surroundings) -> Iterator[Hit]:
    """Yield empty sections and groups, lead-ins without a list, and headings right below a heading."""
    written = {text.path for text in subject.analysis.headings}
    for path, section in subject.document.placed_sections():
        yield from _look_at(path, section, written)
        for group_id, group in section.groups.items():
            yield from _look_at((*path, "grupper", group_id), group, written)


def _look_at(path: tuple[str, ...], part: Section | Group, written: Container[tuple[str | int, ...]]) -> Iterator[Hit]:
    name = quoted(part.heading or "")
    groups = part.groups if isinstance(part, BulletHolder) else {}
    has_heading = (*path, "overskrift") in written
    at = (*path, "overskrift") if has_heading else path
    if part.text is None and not part.bullets and not groups:
        if not _refers(part):
            empty = f"Afsnittet {name} er tomt." if isinstance(part, BulletHolder) else f"Gruppen {name} er tom."
            advice = "Skriv en tekst eller punkter, eller slet overskriften."
            yield Hit(at, empty, advice, on_key=not has_heading)
    elif part.text is None and not part.bullets:
        yield Hit(
            at,
            f"Under {name} står der ikke noget før den næste overskrift.",
            "Skriv en sætning om, hvad grupperne har til fælles, eller hvem opgaverne gælder.",
            on_key=not has_heading,
            level=Level.HINT,
        )
    elif part.text is not None and not part.bullets and not groups and part.text.rstrip().endswith(":"):
        start = part.text.rstrip().rfind("\n") + 1
        end = len(part.text.rstrip())
        yield Hit(
            (*path, TEXT),
            f"Indledningen {quoted(part.text[start:end])} har ingen punkter efter sig.",
            "Skriv punkterne, eller skriv indledningen om til en hel sætning.",
            start,
            end,
        )


def _refers(part: Section | Group) -> bool:
    """Return whether the section says something by a key of its own: whom a role refers to, where a unit belongs."""
    return any(getattr(part, attribute, None) is not None for attribute in ("refers_to", "anchored_under"))
