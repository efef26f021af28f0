"""What an agenda, minutes or a packet may know beside the one description or meeting it is about."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from funkbesk.documents.description import Description
from funkbesk.documents.meeting import Meeting
from funkbesk.documents.register import ForumEntry, Register
from funkbesk.documents.settings import Settings
from funkbesk.findings import Finding


@dataclass(frozen=True, slots=True)
class ChangesSince:
    """What changed in a description since its last approved version: that version, and one Danish line per change."""

    version: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Around:
    """A collection as the cycle sees it. `descriptions` and `meetings` hold, by id, those whose files can be used.

    `findings` gives what the linter says of a description, and `changes` what changed since its last approved version
    (None where no version has been approved, or there is no git); both are asked only where an agenda shows them.
    """

    register: Register | None
    settings: Settings
    descriptions: Mapping[str, Description]
    meetings: Mapping[str, Meeting]
    findings: Callable[[str], Sequence[Finding]]
    changes: Callable[[str], ChangesSince | None]
    today: date

    def forum(self, identifier: str | None) -> ForumEntry | None:
        """Return the forum as the register has it; None for None, and for one that it does not know."""
        return self.register.fora.get(identifier) if self.register and identifier else None
