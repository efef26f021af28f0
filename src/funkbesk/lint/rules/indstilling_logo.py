"""Logoet i indstillingerne findes i samlingens egen mappe.

Hvorfor: dokumenterne må ikke hente noget uden for samlingen; ellers kan de ikke dannes på en anden computer.

Kilde: docs/indstillinger.md: logoet er en fil i samlingen; PDF/A (ISO 19005), hvor dokumentet skal have alt med sig.

Forkert:
    udseende:
      logo: ../andet/logo.png
Rigtigt:
    udseende:
      logo: templates/logo.png
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from funkbesk.findings import Level
from funkbesk.lint.engine.rule import CollectionHit, Noted, Outside, Rule, Subject

if TYPE_CHECKING:
    from pathlib import Path

    from funkbesk.documents.settings import Settings
    from funkbesk.reading.parsed import Span

RULE = Rule("indstilling-logo", "indstillinger", Level.FEJL, frozenset({"settings"}))
SUFFIXES = (".png", ".jpg", ".jpeg", ".svg")


def note(subject: Subject[Settings], place: Callable[..., Span]) -> Any:
    """Return the path of the logo, and where it stands."""
    logo = subject.document.look.logo
    return None if logo is None else [logo, place(["udseende", "logo"])]


def compare(noted: Sequence[Noted], outside: Outside) -> Iterator[CollectionHit]:
    """Yield a logo that is not there, lies outside the collection, or is no png, jpg or svg."""
    for one in noted:
        problem = _problem(outside.root.resolve(), one.note[0])
        if problem is not None:
            yield CollectionHit(
                one.shown,
                one.note[1],
                problem,
                "Læg logoet i samlingens mappe, og skriv stien dertil, fx templates/logo.png.",
            )


def _problem(root: Path, logo: str) -> str | None:
    try:
        path = (root / logo.replace("\\", "/")).resolve()
        there = path.is_file()
    except (OSError, ValueError):  # a name that no file can have
        return "Logoets sti kan ikke bruges."
    if not path.is_relative_to(root):
        return f"Logoet {logo} ligger uden for samlingens mappe."
    if not there:
        return f"Logoet {logo} findes ikke."
    if path.suffix.lower() not in SUFFIXES:
        return f"Logoet {logo} er hverken png, jpg eller svg."
    return None
