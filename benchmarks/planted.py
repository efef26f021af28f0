"""A corpus with planted mistakes, and which findings of the linter belong to which mistake.

A corpus is a folder: `korrekt` holds correct descriptions, `fejl` the same ones with planted mistakes that `facit.json`
lists (file, family, quote, place, how grave), and `persondata.json` sentences with personal data and without. Whoever
wrote them had not seen the rules.

A mistake is found when a finding of a rule that fits its family stands at its quote or, of two texts that are alike, at
the other one and quotes it. Where the family is about a whole list, the finding may stand anywhere in the section or
group of the quote.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from funkbesk.findings import Finding, Level
from funkbesk.lint.engine.check import check, check_data
from funkbesk.lint.engine.selection import Selection
from funkbesk.reading.collection import Collection, Loaded, load, load_file
from funkbesk.reading.parsed import Parsed, Span
from funkbesk.reading.text_places import text_span

TODAY = date(2026, 10, 1)  # the descriptions hold from 2026 on, and none of them is overdue

NOWHERE: Span = ((0, 0), (0, 0))

# The description that the sentences are bullets of.
METADATA = {
    "id": "persondata",
    "art": "rolle",
    "titel": "T",
    "hører_til": "stab",
    "version": "0.1.0",
    "status": "udkast",
}

# The families of the corpus, which are its author's words, and the rules that fit.
FITTING: Mapping[str, tuple[str, ...]] = {
    "adverbielt -t": ("spr-adv-t", "spr-tal"),  # a -t too many is either: »en foreløbigt tidsplan«
    "anvendelse": ("anv-ansvarlig", "anv-forum", "anv-frekvens"),
    "begrebsform": ("term-form",),
    "begrebsvariant": ("term-variant", "term-synonym", "term-form"),
    "bestemt tillægsord": ("spr-bestemt",),
    "bindestreg": ("spr-bindestreg-led",),
    "blandet forkortelse": ("fork-blandet",),
    "dobbelt mellemrum": ("typo-mellemrum",),
    "dublet": ("dup-punkt",),
    "dublet på tværs": ("dup-samling",),
    "gentagelse": ("spr-gentagelse",),
    "infinitiv": ("spr-infinitiv",),
    "lange sætninger": ("spr-lang",),
    "liste-indledning": ("liste-indledning", "liste-indledning-ekko", "liste-indledning-form"),
    "liste-længde": ("liste-længde",),
    "liste-parallel": ("liste-parallel",),
    "liste-punktum": ("liste-punktum",),
    "liste-samme-start": ("liste-samme-start",),
    "låneord": ("spr-låneord",),
    "opremsning": ("spr-opremsning-tal",),
    "persondata": ("pii-adresse", "pii-cpr", "pii-mail", "pii-navn", "pii-tlf"),
    "placering": ("placering-ansvar", "placering-type"),
    "rolle/forum/begreb": ("rolle-ukendt", "forum-ukendt", "begreb-ukendt"),
    "skråstreg": ("typo-skråstreg",),
    "startkomma": ("spr-startkomma",),
    "svage verber": ("spr-svagt-verbum",),
    "tal": ("spr-tal", "spr-adv-t"),
    "tankestreg": ("typo-tankestreg",),
    "tilføjelseskomma": ("spr-tilføjelse-komma",),
    "tom liste": ("dok-tom",),
    "ukendt forkortelse": ("fork-ukendt",),
    "vage ord": ("spr-vag",),
    "vendinger": ("frase",),
    # the kinds of personal data in the sentences
    "adresse": ("pii-adresse",),
    "cpr": ("pii-cpr",),
    "e-mail": ("pii-mail",),
    "navn": ("pii-navn",),
    "telefon": ("pii-tlf",),
}
OF_PAIRS = frozenset({"dublet", "dublet på tværs"})
OF_LISTS = frozenset({"liste-indledning", "liste-længde", "liste-samme-start", "tom liste"})


@dataclass(frozen=True)
class Mistake:
    """A planted mistake: its file and family, how grave its author called it, its quote, and where it stands.

    `at` is the place of the quote, `text` that of the whole text it is part of, `part` that of its section or group.
    """

    file: str
    family: str
    level: Level
    quote: str
    at: Span
    text: Span
    part: Span

    def is_found_by(self, finding: Finding) -> bool:
        """Return whether the finding says that this mistake is there."""
        if finding.rule not in FITTING[self.family]:
            return False
        if Path(finding.path).name == self.file and _overlap(
            finding, self.part if self.family in OF_LISTS else self.at
        ):
            return True
        return self.family in OF_PAIRS and self.quote in finding.message

    def explains(self, finding: Finding) -> bool:
        """Return whether the finding comes of this mistake: it finds it, stands in its text, or at its twin."""
        if self.is_found_by(finding) or (Path(finding.path).name == self.file and _overlap(finding, self.text)):
            return True
        return finding.rule in FITTING[self.family] and f"{self.file}, linje {self.text[0][0]}." in finding.message


@dataclass(frozen=True)
class Outcome:
    """What became of a corpus.

    `planted` has each mistake with the worst level that a finding of it has (None: missed); `false` has the findings on
    correct texts and those that no mistake explains.
    """

    planted: tuple[tuple[Mistake, Level | None], ...]
    false: tuple[Finding, ...]


def judge(corpus: Path) -> Outcome:
    """Return what the linter finds in a corpus. Raises `OSError` or `ValueError` where the folder is none."""
    correct = check(Collection(corpus / "korrekt"), today=TODAY, cache=False).findings
    spoilt = check(Collection(corpus / "fejl"), today=TODAY, cache=False).findings
    parsed = {path.name: _parsed(load_file(path)) for path in Collection(corpus / "fejl").description_paths()}
    mistakes = [_mistake(parsed[entry["fil"]], entry) for entry in _entries(corpus / "fejl" / "facit.json")]
    said = {_identity(finding) for finding in correct}
    new = [finding for finding in spoilt if _identity(finding) not in said]
    return _outcome(mistakes, spoilt, [*correct, *_unexplained(new, mistakes)])


def judge_sentences(corpus: Path) -> Outcome:
    """Return what the rules on personal data find in the sentences of a corpus, which become one description."""
    sentences = {f"s{number}": entry for number, entry in enumerate(_entries(corpus / "persondata.json"))}
    bullets = {key: entry["tekst"] for key, entry in sentences.items()}
    data = json.dumps({**METADATA, "opgaver": {"punkter": bullets}}, ensure_ascii=False).encode()
    file = Path("persondata.yaml")
    parsed = _parsed(load(data, file, kind="description"))
    selection = Selection(select=frozenset({"persondata"}))
    found = check_data(Collection(corpus), data, file, file.name, today=TODAY, selection=selection).findings
    mistakes = [
        _mistake(
            parsed,
            {"fil": file.name, "familie": one["art"], "alvor": "fejl", "citat": one["citat"], "sted": f"opgaver.{key}"},
        )
        for key, entry in sentences.items()
        for one in entry["fund"]
    ]
    return _outcome(mistakes, found, _unexplained(found, mistakes))


def _outcome(mistakes: Iterable[Mistake], findings: Iterable[Finding], false: Iterable[Finding]) -> Outcome:
    planted = ((one, [finding.level for finding in findings if one.is_found_by(finding)]) for one in mistakes)
    worst = ((one, min(levels, key=lambda level: level.rank, default=None)) for one, levels in planted)
    return Outcome(tuple(worst), tuple(false))


def _unexplained(findings: Iterable[Finding], mistakes: Sequence[Mistake]) -> Iterator[Finding]:
    return (finding for finding in findings if not any(mistake.explains(finding) for mistake in mistakes))


def _mistake(parsed: Parsed, entry: Mapping[str, str]) -> Mistake:
    """Return the mistake of an entry, whose place names keys but no groups. One that is not there is never found."""
    keys, quote = set(entry["sted"].split(".")), entry["citat"]
    path = next((path for path, text in _texts(parsed.data) if keys <= set(path) and quote in text), None)
    start = parsed.value(path).index(quote) if path else 0
    return Mistake(
        file=entry["fil"],
        family=entry["familie"],
        level=Level(entry["alvor"]),
        quote=quote,
        at=text_span(parsed, path, start, start + len(quote)) if path else NOWHERE,
        text=parsed.span(path) if path else NOWHERE,
        part=_part(parsed, path) if path else NOWHERE,
    )


def _part(parsed: Parsed, path: Sequence[str]) -> Span:
    """Return from where to where the section or group reaches that the text belongs to."""
    behind_groups = path.index("grupper") + 2 if "grupper" in path else 1
    inside = [parsed.span(one) for one, _ in _texts(parsed.data) if one[:behind_groups] == tuple(path[:behind_groups])]
    return parsed.span(path[:behind_groups], key=True)[0], inside[-1][1]


def _texts(value: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _texts(inner, (*path, key))


def _entries(file: Path) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = json.loads(file.read_text(encoding="utf-8"))
    return entries


def _parsed(loaded: Loaded[Any]) -> Parsed:
    if loaded.parsed is None:
        raise ValueError(f"{loaded.shown}: {loaded.findings[0].message}")
    return loaded.parsed


def _identity(finding: Finding) -> tuple[str, str, str]:
    """Return what a finding on a correct description has in common with the same finding on its spoilt copy."""
    return Path(finding.path).name, finding.rule, finding.about.bullet


def _overlap(finding: Finding, span: Span) -> bool:
    start, end = span
    return (finding.line, finding.column) < end and start < finding.end
