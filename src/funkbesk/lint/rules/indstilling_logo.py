"""Logoet i indstillingerne findes i samlingens egen mappe.

Hvorfor: dokumenterne må ikke hente noget uden for samlingen; ellers kan de ikke dannes på en anden computer.

Forkert:
    udseende:
      logo: ../andet/logo.png
Rigtigt:
    udseende:
      logo: templates/logo.png
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from funkbesk.documents.settings import Settings
from funkbesk.findings import Level
from funkbesk.lint.rule import Hit, Rule, Subject, Surroundings

RULE = Rule("indstilling-logo", "indstillinger", Level.FEJL, frozenset({"settings"}))
SUFFIXES = (".png", ".jpg", ".jpeg", ".svg")


def check(file: Subject[Settings], around: Surroundings) -> Iterator[Hit]:
    """Yield a logo that is not there, lies outside the collection, or is no png, jpg or svg."""
    logo = file.document.look.logo
    if logo is None:
        return
    # realpath and isfile do not raise for a ring of links or a name that is too long; their namesakes in pathlib do
    root = os.path.realpath(around.root)
    path = Path(os.path.realpath(os.path.join(root, logo.replace("\\", "/"))))  # noqa: PTH118
    problem = None
    if not path.is_relative_to(root):
        problem = f"Logoet {logo} ligger uden for samlingens mappe."
    elif not os.path.isfile(path):  # noqa: PTH113
        problem = f"Logoet {logo} findes ikke."
    elif path.suffix.lower() not in SUFFIXES:
        problem = f"Logoet {logo} er hverken png, jpg eller svg."
    if problem is not None:
        yield Hit(
            ("udseende", "logo"),
            problem,
            "Læg logoet i samlingens mappe, og skriv stien dertil, fx templates/logo.png.",
        )
