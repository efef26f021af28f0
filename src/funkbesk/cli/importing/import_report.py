"""What an import tells: the findings in the document as `lint` tells its own, and what to do next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from funkbesk.cli import console
from funkbesk.danish import count
from funkbesk.findings import Finding, Level
from funkbesk.findings.formats import FORMATS
from funkbesk.findings.formats.json_format import as_data
from funkbesk.reading.collection import shown_path

_MOST_SHOWN = 40


@dataclass(frozen=True, slots=True)
class Told:
    """What became of one document: `path` of the description (None without one), the words in it, the findings.

    `notes` say what else there is to know, each on a line, in Danish.
    """

    document: str
    path: Path | None
    words: int = 0
    findings: Sequence[Finding] = field(default=())
    notes: Sequence[str] = ()

    @property
    def fails(self) -> bool:
        """Return whether words were lost or made up."""
        return any(finding.level is Level.FEJL for finding in self.findings)

    def as_data(self) -> dict[str, Any]:
        """Return it as the JSON object that `import_schema` describes; the findings are as those of `lint`."""
        return {
            "document": self.document,
            "description": None if self.path is None else shown_path(self.path),
            "words": self.words,
            "findings": [as_data(finding) for finding in self.findings],
        }


def tell(told: Told, *, quiet: bool) -> None:
    """Write to stderr what is to be known of an import. What was lost is told in any case."""
    findings = [one for one in told.findings if one.level is Level.FEJL or not quiet]
    style = console.style()._replace(colour=False)
    for line in FORMATS["terminal"](findings[:_MOST_SHOWN], {}, style):
        console.say(line)
    if len(findings) > _MOST_SHOWN:
        console.say(f"Vist er {_MOST_SHOWN} af {count(len(findings), 'fund', 'fund')}; se dem alle med: --format json")
    if not quiet:
        console.say(*told.notes)
