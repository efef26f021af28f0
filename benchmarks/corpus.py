"""A collection of any size: descriptions as an office would write them, the same for the same number in every run.

Each has about 60 bullets; a thousand of them have 58,000 bullets that are nearly all different, and one bullet in
twenty nearly repeats one of an earlier file.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from textwrap import fill

from benchmarks.phrases import sentence, varied

ROOT = Path(__file__).resolve().parent.parent
BULLETS = 10  # of a section
LAST_BULLETS = (4, 7)  # the fewest and the most of the last section

NEAR_DUPLICATES = 0.05
"""The part of the bullets that nearly repeat one of an earlier file."""
MOST_BULLETS = 60
"""Bullets of a description that others may repeat."""
SECTIONS = {
    "formål": "Formålet med stillingen er:",
    "opgaver": "De vigtigste opgaver er:",
    "ansvar": "Den ansatte har ansvar for:",
    "kompetencer": "Stillingen kræver evnen:",
    "kvalifikationskrav": "Den ansatte har erfaring med:",
}
"""Each section with what leads in its bullets."""


def make_collection(folder: Path, number: int) -> list[Path]:
    """Make a collection with `number` descriptions in `folder`; return their files.

    Settings and register are those of the repository, without the register's pointers to the two real descriptions.
    """
    descriptions = folder / "descriptions"
    descriptions.mkdir(parents=True)
    shutil.copy(ROOT / "funkbesk.yaml", folder)
    register = (ROOT / "descriptions" / "organisation.yaml").read_text(encoding="utf-8").splitlines(keepends=True)
    kept = "".join(line for line in register if not line.lstrip().startswith("beskrivelse:"))
    (descriptions / "organisation.yaml").write_text(kept, encoding="utf-8")
    files = []
    for each in range(number):
        file = descriptions / f"beskrivelse-{each:04d}.yaml"
        file.write_text(description(each), encoding="utf-8")
        files.append(file)
    return files


def description(number: int) -> str:
    """Return the source of one description; `number` seeds its words."""
    bullets = _bullets(number)
    parts = [
        f"id: beskrivelse-{number:04d}",
        "art: rolle",
        f"titel: Funktionsbeskrivelse nummer {number}",
        "hører_til: arbejdsmarked-og-social",
        "version: 0.1.0",
        "status: udkast",
        "ejer: afdelingsleder",
        "gyldig_fra: 2027-01-01",
        "næste_revision: 2099-01-01",
        "organisatorisk_reference:",
        "  refererer_til: afdelingsleder",
        "  tekst: Rollen refererer til afdelingslederen for området.",
    ]
    for section, lead_in in SECTIONS.items():
        parts += [f"{section}:", *_text("  tekst", lead_in, 4), "  punkter:"]
        for place in range(BULLETS):
            parts += _text(f"    {section}-{place + 1:02d}", next(bullets), 6)
    parts += ["anvendelse:", *_text("  tekst", "Beskrivelsen bruges til:", 4), "  punkter:"]
    for place in range(random.Random(number).randint(*LAST_BULLETS)):  # noqa: S311 (no secret)
        parts += [
            f"    gennemgang-{place + 1}:",
            *_text("      tekst", next(bullets), 8),
            "      anledning: evaluering",
            "      gange_om_året: 1",
            "      ansvarlig: afdelingsleder",
        ]
    return "\n".join(parts) + "\n"


def _bullets(number: int) -> Iterator[str]:
    """Yield the bullets of a description without end."""
    for place in count():
        words = random.Random(f"varied {number} {place}")  # noqa: S311 (no secret: the same words in every run)
        if number and words.random() < NEAR_DUPLICATES:
            yield varied(_original(words.randrange(number), words.randrange(MOST_BULLETS)), words)
        else:
            yield _original(number, place)


def _original(number: int, place: int) -> str:
    return sentence(random.Random(f"{number} {place}"))  # noqa: S311 (no secret)


def _text(key: str, text: str, indent: int) -> list[str]:
    space = " " * indent
    return [f"{key}: >-", fill(text, 96, initial_indent=space, subsequent_indent=space, break_on_hyphens=False)]
