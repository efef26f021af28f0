"""Packets as their template sees them: of a role whose unit has a description, and of a unit with little known."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from funkbesk.cycle.packet.newcomers import Newcomer
from funkbesk.cycle.packet.page import packet_data
from funkbesk.documents.description import Description
from funkbesk.documents.settings import Settings
from funkbesk.rendering.page import build_page
from tests.support.around import around, real_register
from tests.support.descriptions import REAL
from tests.support.pages import SOURCE, page

COORDINATOR, SECRETARIAT = REAL


def packets() -> dict[str, dict[str, Any]]:
    """Return the pages by name."""
    new = Newcomer(COORDINATOR.id, "Anne Eksempel", date(2027, 1, 4), "Bo Prøve")
    return {
        "introduktionspakke-rolle": _packet(new, COORDINATOR, SECRETARIAT),
        "introduktionspakke-enhed": _packet(Newcomer(SECRETARIAT.id), SECRETARIAT),
    }


def _packet(newcomer: Newcomer, *described: Description) -> dict[str, Any]:
    parts = [
        {
            "entry": [f"del-{one.id}", one.title],
            "page": build_page(one, real_register(), Settings(), SOURCE, "x", Path()),
            "newer": "En nyere version, 2.0.0, gælder fra den 1. juni 2027." if one is described[0] else None,
        }
        for one in described
    ]
    data = packet_data(described[0], newcomer, around())
    return page(template="packet", title="Introduktion til stillingen", facts=[], packet=data, described=parts)
