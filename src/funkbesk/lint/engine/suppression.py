"""Suppressions: `# funkbesk: tillad liste-punktum – begrundelse` on a bullet's line, directly above it, or at the top.

A comment is only one outside of texts: the same words inside a bullet are words. A suppression without a reason, of a
rule that does not exist, or that nothing needs, is itself a finding.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from funkbesk.danish import nearest
from funkbesk.findings import Finding, Level
from funkbesk.late_patterns import late
from funkbesk.reading.parsed import Parsed

_COMMENT = late(r"(?:^|(?<=\s))#[ ]*funkbesk:[ ]*(?P<verb>\S+)?[ ]*(?P<rest>.*?)\s*$", re.MULTILINE | re.IGNORECASE)
_RULES = late(r"[a-zæøå0-9-]*[a-zæøå0-9](?:\s*,\s*[a-zæøå0-9-]*[a-zæøå0-9])*", re.IGNORECASE)
_REASON = late(r"\s*(?:–|—|-|:)\s+(?P<reason>\S.*)")

UNUSED = "tillad-ubrugt"
NO_REASON = "tillad-uden-grund"
UNKNOWN = "tillad-ukendt-regel"
WRONG = "tillad-form"
NAMES = frozenset({UNUSED, NO_REASON, UNKNOWN, WRONG})


class Suppression(NamedTuple):
    """One comment: the rules it names, the lines it holds for (both ends included), and which rules it was used for."""

    rules: tuple[str, ...]
    reason: str
    span: tuple[tuple[int, int], tuple[int, int]]
    lines: range
    used: set[str]


def suppressions(parsed: Parsed) -> list[Suppression]:
    """Return the comments of the file that begin with `funkbesk:`, in their order."""
    return _suppressions(parsed) if "funkbesk:" in parsed.source.text.lower() else []


def suppressed(comments: Sequence[Suppression], findings: Iterable[Finding]) -> list[Finding]:
    """Return the findings that no comment suppresses; the comments remember what they were used for."""
    if not comments:
        return list(findings)
    kept = []
    for finding in findings:
        hits = [one for one in comments if finding.rule in one.rules and finding.line in one.lines]
        for one in hits:
            one.used.add(finding.rule)
        if not any(one.reason for one in hits):
            kept.append(finding)
    return kept


def about(parsed: Parsed, comments: Iterable[Suppression], known: frozenset[str], ran: frozenset[str]) -> list[Finding]:
    """Return the findings about the comments themselves.

    `known` are the names of all rules; only for those that `ran` on this file can be told whether a comment is used.
    """
    return [finding for one in comments for finding in (*_wrong(parsed, one, known), *_unused(parsed, one, ran))]


def _suppressions(parsed: Parsed) -> list[Suppression]:
    source = parsed.source
    texts = parsed.scalar_spans()
    found: list[Suppression] = []
    for match in _COMMENT.finditer(source.text):
        if any(start <= match.start() < end for start, end in texts):
            continue
        line, column = source.place(match.start())
        words = f"{match['verb'] or ''} {match['rest']}"
        rules, reason = _parts(match["rest"]) if (match["verb"] or "").lower() == "tillad" else ((), words)
        end = (line, column + len(match.group().rstrip()))
        found.append(Suppression(rules, reason, ((line, column), end), _lines(parsed, line, column), set()))
    return found


def _parts(rest: str) -> tuple[tuple[str, ...], str]:
    named = _RULES.match(rest)
    if named is None:
        return (), ""
    reason = _REASON.match(rest, named.end())
    return tuple(word.strip().lower() for word in named.group().split(",")), reason["reason"] if reason else ""


def _lines(parsed: Parsed, line: int, column: int) -> range:
    """Return the lines that a comment holds for: its own key with what belongs to it, the next one, or the file."""
    source = parsed.source
    keys = parsed.key_lines()
    alone = not source.line(line)[: column - 1].strip()
    if alone and line < min(keys, default=line):
        return range(1, len(source.lines) + 2)
    first = line
    if alone:  # directly above: only other comments may stand between
        first = next(
            number for number in range(line + 1, len(source.lines) + 2) if not _is_comment(source.line(number))
        )
    depth = keys.get(first, 0)
    last = first
    for number in range(first + 1, len(source.lines) + 1):
        text = source.line(number)
        if text.strip() and len(text) - len(text.lstrip(" ")) <= depth:
            break
        if text.strip():
            last = number
    return range(first, last + 1)


def _is_comment(line: str) -> bool:
    return line.lstrip().startswith("#")


def _wrong(parsed: Parsed, one: Suppression, known: frozenset[str]) -> Iterator[Finding]:
    if not one.rules:
        yield parsed.source.finding(
            WRONG,
            "Kommentaren til funkbesk kan ikke forstås.",
            "Skriv: # funkbesk: tillad REGEL – begrundelse",
            *one.span,
            level=Level.ADVARSEL,
        )
        return
    for rule in one.rules:
        if rule not in known:
            near = nearest(rule, known)
            yield parsed.source.finding(
                UNKNOWN,
                f"Der findes ingen regel, der hedder {rule}.",
                f"Mente du {near}?" if near else "Ret navnet, eller slet kommentaren.",
                *one.span,
                level=Level.ADVARSEL,
            )
    if not one.reason:
        yield parsed.source.finding(
            NO_REASON,
            "Der står ingen begrundelse, så kommentaren gælder ikke.",
            f"Skriv: # funkbesk: tillad {', '.join(one.rules)} – begrundelse",
            *one.span,
            level=Level.ADVARSEL,
        )


def _unused(parsed: Parsed, one: Suppression, known: frozenset[str]) -> Iterator[Finding]:
    for rule in one.rules:
        if rule in known and rule not in one.used and one.reason:
            yield parsed.source.finding(
                UNUSED,
                f"Kommentaren tillader {rule}, men der er intet at tillade.",
                "Slet kommentaren.",
                *one.span,
                level=Level.ADVARSEL,
            )
