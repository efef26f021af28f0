"""Meetings for tests, written the way a secretary writes them and read by the product's own reader."""

from __future__ import annotations

from pathlib import Path

from funkbesk.documents.meeting import Meeting
from funkbesk.reading.collection import load


def meeting(text: str) -> Meeting:
    """Return the meeting that the text of a file holds; fails where the file could not be used."""
    loaded = load(text.encode(), Path("meetings/prøve.yaml"), kind="meeting")
    document: Meeting | None = loaded.document
    assert document is not None, loaded.findings
    return document


def write_meeting(root: Path, text: str) -> Path:
    """Write the meeting into the collection `root`, under its id, and return the file."""
    path = root / "meetings" / f"{meeting(text).id}.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
