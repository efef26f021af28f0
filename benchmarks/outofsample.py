"""`python -m benchmarks.outofsample FOLDER`: what the language rules say of Danish that no rule was made from.

The folder holds texts (*.txt, UTF-8): paragraphs and lists apart by an empty line, the lines of a list beginning with
"- ". Each becomes a section of a description. Printed are, rule by rule, the findings for 1,000 words, then each with
its quote, for a person to judge; a text that nobody planted mistakes in has true findings too.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from funkbesk.documents.description import UnitDescription
from funkbesk.documents.types import MAX_BULLETS, MAX_GROUPS
from funkbesk.documents.word_lists import OwnWords
from funkbesk.findings import Level
from funkbesk.lint.registry import RULES
from funkbesk.lint.rule import Hit, Subject, Surroundings

LONGEST = 3_900  # characters of a text; the schema allows 4,000
AROUND = 40  # characters of context in a quote
METADATA = {"id": "tekst", "art": "enhed", "titel": "T", "hører_til": "stab", "version": "0.1.0", "status": "udkast"}


class Candidate(NamedTuple):
    """A finding in its surroundings."""

    rule: str
    level: Level
    quote: str


def sections(text: str) -> Iterator[dict[str, Any]]:
    """Yield the paragraphs and lists of a text as sections."""
    for block in text.split("\n\n"):
        lines = [line.strip() for line in block.split("\n") if line.strip()]
        bullets = [line[2:].strip()[:LONGEST] for line in lines if line.startswith("- ")]
        if bullets:
            kept = enumerate(islice((bullet for bullet in bullets if bullet), MAX_BULLETS))
            yield {"overskrift": "Afsnit", "punkter": {f"b{number}": bullet for number, bullet in kept}}
        elif lines:
            yield {"overskrift": "Afsnit", "tekst": " ".join(lines)[:LONGEST]}


def subjects(folder: Path) -> Iterator[Subject[UnitDescription]]:
    """Yield descriptions made of the texts, each with as many sections as the schema allows."""
    for path in sorted(folder.glob("*.txt")):
        all_sections = sections(path.read_text(encoding="utf-8"))
        while batch := list(islice(all_sections, MAX_GROUPS)):
            others = {f"a{number}": section for number, section in enumerate(batch)}
            document = UnitDescription.model_validate({**METADATA, "øvrige_afsnit": others})
            yield Subject(document, path, path.name)


def candidates(subject: Subject[UnitDescription], names: Sequence[str]) -> Iterator[Candidate]:
    """Yield what the rules find."""
    around = Surroundings(
        root=subject.path.parent,
        register=None,
        register_is_broken=False,
        file_names=frozenset(),
        own_words=OwnWords(),
    )
    values = {text.path: text.value for text in subject.analysis.texts}
    for name in names:
        rule, check = RULES[name]
        for hit in check(subject, around):
            yield Candidate(name, hit.level or rule.level, _quote(hit, values))


def _quote(hit: Hit, values: dict[tuple[str | int, ...], str]) -> str:
    value = values.get(tuple(hit.path), "")
    start, end = hit.start or 0, hit.end or len(value)
    return f"{value[max(0, start - AROUND) : start]}»{value[start:end]}«{value[end : end + AROUND]}"


def main() -> None:
    """Print the table and the quotes."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.outofsample")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--level", choices=[str(level) for level in Level], default="fejl", help="quote down to here")
    parser.add_argument("--family", nargs="*", default=["sprog", "persondata"])
    parser.add_argument("--rule", nargs="*", default=[])
    arguments = parser.parse_args()
    names = [
        name
        for name, (rule, _) in RULES.items()
        if (name in arguments.rule if arguments.rule else rule.family in arguments.family)
        and "description" in rule.kinds
    ]
    total = 0
    found: list[Candidate] = []
    for subject in subjects(arguments.folder):
        total += sum(len(text.words) for text in subject.analysis.prose)
        found += candidates(subject, names)
    print(f"{total} words")
    for (name, level), number in sorted(Counter((one.rule, one.level) for one in found).items()):
        print(f"{name:26} {level:9} {number:5}  {1000 * number / max(total, 1):6.2f} for 1,000 words")
    for level in Level:
        number = sum(one.level is level for one in found)
        print(f"{'all':26} {level:9} {number:5}  {1000 * number / max(total, 1):6.2f} for 1,000 words")
    for one in sorted(found):
        if one.level.rank <= Level(arguments.level).rank:
            print(f"{one.rule} {one.level}: {one.quote}")


if __name__ == "__main__":
    main()
