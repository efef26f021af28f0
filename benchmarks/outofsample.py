"""`python -m benchmarks.outofsample FOLDER`: what the language rules say of Danish that no rule was made from.

The folder holds texts (*.txt, UTF-8): paragraphs and lists apart by an empty line, the lines of a list beginning with
"- ". Each becomes a section of a description, a paragraph that ends in a colon together with the list it leads in.
Printed are, for every language rule, the findings and how many that is for 1,000 words, then each finding with its
quote, for a person to judge; a text that nobody planted mistakes in has true findings too.

The register is one without roles, fora and terms where no other is named: the rules on names then report all that
looks like one. Texts are read as the description of a unit, or of a role, which some rules tell apart.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from funkbesk.documents.description import Description, RoleDescription, UnitDescription
from funkbesk.documents.register import Register
from funkbesk.documents.types import MAX_BULLETS, MAX_GROUPS
from funkbesk.documents.word_lists import OwnWords
from funkbesk.findings import Level
from funkbesk.lint.engine.registry import RULES
from funkbesk.lint.engine.rule import Hit, Subject, Surroundings
from funkbesk.reading.collection import load_file

LONGEST = 3_900  # characters of a text; the schema allows 4,000
AROUND = 40  # characters of context in a quote
KINDS: dict[str, type[Description]] = {"enhed": UnitDescription, "rolle": RoleDescription}
METADATA = {"id": "tekst", "titel": "T", "hører_til": "stab", "version": "0.1.0", "status": "udkast"}
FAMILIES = ("sprog", "tegn", "begreber", "lister", "dubletter", "persondata")
"""The families of rules that look at the language; the others look at fields, at files or at single sections."""


class Candidate(NamedTuple):
    """A finding in its surroundings."""

    rule: str
    level: Level
    quote: str
    message: str


def sections(text: str) -> Iterator[dict[str, Any]]:
    """Yield the paragraphs and lists of a text as sections; a paragraph that ends in a colon stays with its list."""
    lead_in: dict[str, Any] = {}
    for block in text.split("\n\n"):
        lines = [line.strip() for line in block.split("\n") if line.strip()]
        bullets = [line[2:].strip()[:LONGEST] for line in lines if line.startswith("- ")]
        if not bullets and lead_in:
            yield lead_in
            lead_in = {}
        if bullets:
            kept = enumerate(islice((bullet for bullet in bullets if bullet), MAX_BULLETS))
            yield {"overskrift": "Afsnit", **lead_in, "punkter": {f"b{number}": bullet for number, bullet in kept}}
            lead_in = {}
        elif lines:
            paragraph = {"overskrift": "Afsnit", "tekst": " ".join(lines)[:LONGEST]}
            if paragraph["tekst"].endswith(":"):
                lead_in = paragraph
            else:
                yield paragraph
    if lead_in:
        yield lead_in


def subjects(folder: Path, kind: str = "enhed") -> Iterator[Subject[Description]]:
    """Yield descriptions made of the texts, each with as many sections as the schema allows."""
    for path in sorted(folder.glob("*.txt")):
        all_sections = sections(path.read_text(encoding="utf-8"))
        while batch := list(islice(all_sections, MAX_GROUPS)):
            others = {f"a{number}": section for number, section in enumerate(batch)}
            document = KINDS[kind].model_validate({**METADATA, "art": kind, "øvrige_afsnit": others})
            yield Subject(document, path, path.name)


def surroundings(folder: Path, register: Path | None = None) -> Surroundings:
    """Return what lies around the texts: the register in this file, or one that names nothing."""
    loaded = None if register is None else load_file(register).document
    return Surroundings(
        root=folder,
        register=loaded if isinstance(loaded, Register) else Register.model_validate({"kommune": "Eksempel Kommune"}),
        register_is_broken=False,
        file_names=frozenset(),
        own_words=OwnWords(),
    )


def candidates(
    subject: Subject[Description], names: Sequence[str], around: Surroundings | None = None
) -> Iterator[Candidate]:
    """Yield what the rules find."""
    around = around or surroundings(subject.path.parent)
    values = {text.path: text.value for text in subject.analysis.texts}
    for name in names:
        rule, check = RULES[name]
        for hit in check(subject, around):
            yield Candidate(name, hit.level or rule.level, _quote(hit, values), hit.message)


def _quote(hit: Hit, values: dict[tuple[str | int, ...], str]) -> str:
    value = values.get(tuple(hit.path), "")
    start, end = hit.start or 0, hit.end or len(value)
    return f"{value[max(0, start - AROUND) : start]}»{value[start:end]}«{value[end : end + AROUND]}"


def spread(found: Sequence[Candidate], most: int | None) -> Iterator[Candidate]:
    """Yield the findings, of each rule and level at most so many, taken evenly from the whole text."""
    grouped: dict[tuple[str, Level], list[Candidate]] = defaultdict(list)
    for one in found:
        grouped[one.rule, one.level].append(one)
    for _, group in sorted(grouped.items()):
        step = 1 if most is None else max(1, len(group) / most)
        yield from (group[int(number * step)] for number in range(int(len(group) / step)))


def main() -> None:
    """Print the table and the quotes."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.outofsample")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--level", choices=[str(level) for level in Level], default="fejl", help="quote down to here")
    parser.add_argument("--most", type=int, help="quote so many findings of each rule, evenly spread")
    parser.add_argument("--family", nargs="*", default=FAMILIES)
    parser.add_argument("--rule", nargs="*", default=[])
    parser.add_argument("--kind", choices=KINDS, default="enhed")
    parser.add_argument("--register", type=Path)
    arguments = parser.parse_args()
    names = [
        name
        for name, (rule, _) in RULES.items()
        if (name in arguments.rule if arguments.rule else rule.family in arguments.family)
        and "description" in rule.kinds
    ]
    around = surroundings(arguments.folder, arguments.register)
    total = 0
    found: list[Candidate] = []
    for subject in subjects(arguments.folder, arguments.kind):
        total += sum(len(text.words) for text in subject.analysis.prose)
        found += candidates(subject, names, around)
    print_table(names, found, total)
    for one in spread(found, arguments.most):
        if one.level.rank <= Level(arguments.level).rank:
            print(f"{one.rule} {one.level}: {one.quote} | {one.message}")


def print_table(names: Sequence[str], found: Sequence[Candidate], total: int) -> None:
    """Print for each rule and level how often it was found; rules that were silent too, for they were asked as well."""
    print(f"{total} words")
    row = partial("{:26} {:9} {:5}  {:6.2f} for 1,000 words{}".format)
    counted = Counter((one.rule, one.level) for one in found)
    silent = {(name, RULES[name][0].level): 0 for name in names if not any(name == rule for rule, _ in counted)}
    for (name, level), number in sorted({**counted, **silent}.items()):
        asked = ", on request" if RULES[name][0].on_request else ""
        print(row(name, level, number, 1000 * number / max(total, 1), asked))
    for level in Level:
        number = sum(one.level is level and not RULES[one.rule][0].on_request for one in found)
        print(row("all but those on request", level, number, 1000 * number / max(total, 1), ""))


if __name__ == "__main__":
    main()
