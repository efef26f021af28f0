"""Personal data made unreadable in everything that a report shows: the lines of files, and what other rules quote.

CPR numbers are masked in every file that is shown, also in one that can't be read and where the rule is off. Names,
addresses and telephone numbers are masked where a rule has found them, for the findings of all other rules too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from funkbesk.findings import Finding
from funkbesk.private_data import mask, mask_cpr
from funkbesk.reading.source import Source


def told(sentence: str) -> str:
    """Return a rule's sentence as it is told: on one line, whatever it quotes, and with CPR numbers masked."""
    return mask_cpr(sentence.replace("\n", " "))


def masked_sources(findings: Iterable[Finding], sources: Mapping[str, Source]) -> dict[str, Source]:
    """Return the sources with the text that may be shown of each; the text itself stays for whoever mends the file."""
    texts = {path: mask_cpr(source.text) for path, source in sources.items()}
    for finding in findings:
        if finding.private:
            start, end = _span(finding, sources[finding.path])
            text = texts[finding.path]
            texts[finding.path] = text[:start] + mask(sources[finding.path].text[start:end]) + text[end:]
    return {
        path: source if texts[path] == source.text else source.as_shown(texts[path]) for path, source in sources.items()
    }


def masked_findings(findings: Sequence[Finding], sources: Mapping[str, Source]) -> Sequence[Finding]:
    """Return the findings, without personal data that a rule has found where another one repeats it."""
    private = {_text(finding, sources[finding.path]) for finding in findings if finding.private}
    if not private:
        return findings
    longest_first = sorted(private, key=len, reverse=True)
    return [finding if finding.private else _without(finding, longest_first) for finding in findings]


def _without(finding: Finding, private: Iterable[str]) -> Finding:
    message, advice = finding.message, finding.advice
    for text in private:
        if text in message or text in advice:
            message, advice = message.replace(text, mask(text)), advice.replace(text, mask(text))
    if (message, advice) == (finding.message, finding.advice):
        return finding
    return finding._replace(message=message, advice=advice)


def _span(finding: Finding, source: Source) -> tuple[int, int]:
    return source.index((finding.line, finding.column)), source.index(finding.end)


def _text(finding: Finding, source: Source) -> str:
    """Return the personal data as it stands in a sentence: wrapped lines joined."""
    start, end = _span(finding, source)
    return " ".join(source.text[start:end].split())
