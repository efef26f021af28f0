"""What `funkbesk lint --statistics` shows instead of the findings: a table for people, or JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from funkbesk.danish import count, decimal
from funkbesk.display import json_lines, safe
from funkbesk.findings import Finding
from funkbesk.lint.engine.check import CheckReport
from funkbesk.lint.engine.statistics import DescriptionLix, lix_of_descriptions, rule_counts
from funkbesk.lint.language.lix import Lix


def statistics_lines(
    findings: Sequence[Finding], report: CheckReport, output_format: str, encoding: str
) -> Iterator[str]:
    """Yield the figures as lines of a table, or as JSON; `findings` are those of the report that are to be counted."""
    lix = lix_of_descriptions(report.notes)
    unexamined = sorted(report.unexamined)
    if output_format == "json":
        data = {"rules": _rules_data(findings), "lix": [_lix_data(one) for one in lix], "unexamined": unexamined}
        yield from json_lines(data, encoding)
        return
    yield from _rules_table(findings)
    if lix:
        yield ""
        yield from _lix_table(lix)
    if unexamined:
        yield ""
        yield "Ikke kontrolleret, fordi filen har fejl:"
        yield from (safe(f"  {shown}", encoding) for shown in unexamined)


def _rules_table(findings: Sequence[Finding]) -> Iterator[str]:
    rows = rule_counts(findings)
    yield f"{count(len(findings), 'fund', 'fund')} af {count(len(rows), 'regel', 'regler')}"
    for row in rows:
        yield f"{row.count:>6}  {row.level:<9} {row.rule}"


def _lix_table(descriptions: Sequence[DescriptionLix]) -> Iterator[str]:
    yield f"{'LIX':>6}  {'Ord':>5}  Beskrivelse og afsnit (under 200 ord siger tallet ikke meget)"
    for one in descriptions:
        yield _lix_row(one.total, one.path)
        for key, lix in one.sections:
            yield _lix_row(lix, f"  {key}")


def _lix_row(lix: Lix, name: str) -> str:
    return f"{decimal(lix.value):>6}  {lix.words:>5}  {name}: {lix.label}"


def _rules_data(findings: Sequence[Finding]) -> list[dict[str, Any]]:
    return [{"rule": row.rule, "level": str(row.level), "count": row.count} for row in rule_counts(findings)]


def _lix_data(one: DescriptionLix) -> dict[str, Any]:
    sections = [{"section": key, **_figures(lix)} for key, lix in one.sections]
    return {"path": one.path, **_figures(one.total), "sections": sections}


def _figures(lix: Lix) -> dict[str, Any]:
    return {
        "lix": round(lix.value, 1),
        "label": lix.label,
        "words": lix.words,
        "periods": lix.periods,
        "long_words": lix.long_words,
    }
