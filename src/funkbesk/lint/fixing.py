"""Apply the fixes of findings to a file's text. Nothing but the spans of the fixes changes; comments stay."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator

from funkbesk.findings import Finding, Fix


def fixed(text: str, findings: Iterable[Finding]) -> tuple[str, int]:
    """Return the text with all fixes that do not overlap an earlier one, and how many there were."""
    chosen: list[Fix] = []
    for fix in sorted({one.fix for one in findings if one.fix is not None}, key=lambda one: (one.start, one.end)):
        if not chosen or fix.start >= chosen[-1].end:
            chosen.append(fix)
    for fix in reversed(chosen):
        text = text[: fix.start] + fix.text + text[fix.end :]
    return text, len(chosen)


def unified(before: str, after: str, shown: str) -> Iterator[str]:
    """Yield the lines of a unified diff, without line ends."""
    lines = difflib.unified_diff(before.splitlines(), after.splitlines(), f"a/{shown}", f"b/{shown}", lineterm="", n=1)
    yield from lines
