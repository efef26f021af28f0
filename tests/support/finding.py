"""The search over a few texts, and over the real collection."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from funkbesk.search.entries import entries
from funkbesk.search.find import find
from funkbesk.search.index import Index, build_index
from funkbesk.search.register import known_entries


def index_of(bullets: Mapping[str, str], register: Mapping[str, Any] | None = None, section: str = "opgaver") -> Index:
    """Return the index of one description that has these bullets."""
    data = {"id": "konsulent", "art": "rolle", "titel": "Konsulent", section: {"punkter": dict(bullets)}}
    return build_index(entries(data, "konsulent"), known_entries(register or {}))


def found(index: Index, question: str) -> list[str]:
    """Return the ids of the bullets that answer the question, best first."""
    return [hit.entry.bullet for hit in find(index, question)]
