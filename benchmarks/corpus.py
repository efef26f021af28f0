"""A collection of any size: descriptions of about 60 bullets and 14 KB, the same for the same number in every run."""

from __future__ import annotations

import random
import shutil
from pathlib import Path
from textwrap import fill

ROOT = Path(__file__).resolve().parent.parent
BULLETS = 11  # of a section
LAST_BULLETS = (4, 7)  # the fewest and the most of the last section

VERBS = """samarbejde om|koordinere|sikre|understøtte|kvalificere|prioritere|formidle|gennemgå|videreudvikle|følge op på
    |drøfte|beskrive|afklare|planlægge|gennemføre|evaluere|rådgive om|bidrage til|udarbejde|tilrettelægge"""
MATTERS = """sagsbehandlingen|den faglige kvalitet|afdelingens mål|de politisk besluttede mål|opgaveløsningen på tværs
    |introduktionen af nye medarbejdere|metoderne i mødet med borgerne|den økonomiske ramme|årsplanen|ledelsestilsynet
    |beslutningsoplæg til udvalget|de fælles arbejdsgange|samarbejdet med de øvrige forvaltninger|indsatserne for unge
    |overgangen mellem tilbud|journalføring og dokumentation|klager og aktindsigter|den løbende kompetenceudvikling"""
TAILS = """så borgerne møder en sammenhængende indsats|i overensstemmelse med lovgivningen og de lokale retningslinjer
    |efter aftale med afdelingslederen|med afsæt i viden om, hvad der virker|herunder på tværs af faggrænser
    |og sørge for, at resultaterne bliver fulgt op|så opgaverne løses ens i hele afdelingen|inden for den givne ramme
    |med øje for både helheden og den enkelte borger|og gøre erfaringerne kendt for de øvrige medarbejdere"""
SECTIONS = ("formål", "opgaver", "ansvar", "kompetencer", "kvalifikationskrav")


def make_collection(folder: Path, count: int) -> list[Path]:
    """Make a collection with `count` descriptions in `folder`; return their files.

    Settings and register are those of the repository, without the register's pointers to the two real descriptions.
    """
    descriptions = folder / "descriptions"
    descriptions.mkdir(parents=True)
    shutil.copy(ROOT / "funkbesk.yaml", folder)
    register = (ROOT / "descriptions" / "organisation.yaml").read_text(encoding="utf-8").splitlines(keepends=True)
    kept = "".join(line for line in register if not line.lstrip().startswith("beskrivelse:"))
    (descriptions / "organisation.yaml").write_text(kept, encoding="utf-8")
    files = []
    for number in range(count):
        file = descriptions / f"beskrivelse-{number:04d}.yaml"
        file.write_text(description(number), encoding="utf-8")
        files.append(file)
    return files


def description(number: int) -> str:
    """Return the source of one description; `number` seeds its words, so that no two are alike."""
    words = random.Random(number)  # noqa: S311 (no secret: the same words in every run)
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
    for section in SECTIONS:
        parts += [f"{section}:", *_text("  tekst", _sentence(words), 4), "  punkter:"]
        for place in range(BULLETS):
            parts += _text(f"    {section}-{place + 1:02d}", _sentence(words), 6)
    parts += ["anvendelse:", "  punkter:"]
    for place in range(words.randint(*LAST_BULLETS)):
        parts += [
            f"    gennemgang-{place + 1}:",
            *_text("      tekst", _sentence(words), 8),
            "      anledning: evaluering",
        ]
    return "\n".join(parts) + "\n"


def _sentence(words: random.Random) -> str:
    halves = zip(*(words.sample(_phrases(text), 2) for text in (VERBS, MATTERS, TAILS)), strict=True)
    return "At " + " – og at ".join(" ".join(half) for half in halves)


def _phrases(text: str) -> list[str]:
    return [phrase.strip() for phrase in text.split("|")]


def _text(key: str, text: str, indent: int) -> list[str]:
    space = " " * indent
    return [f"{key}: >-", fill(text, 96, initial_indent=space, subsequent_indent=space, break_on_hyphens=False)]
