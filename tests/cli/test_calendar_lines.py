"""The årshjul as text: dates and texts in two columns, or where the terminal is narrow below each other."""

from __future__ import annotations

from typing import Any

import pytest

from funkbesk.cli.meetings.calendar_lines import year_lines

EVENT: dict[str, Any] = {
    "title": "Chefgruppen",
    "notes": ["Evaluering: faglig koordinator"],
    "date": "2027-03-10",
    "week": 10,
    "month": 3,
    "short": "10. marts",
    "time": "9.00–10.30",
    "cancelled": False,
    "deadlines": [
        {"label": "Dagsorden", "when": "3. marts"},
        {"label": "Referat", "when": "17. marts"},
    ],
}
MONTH = EVENT | {"date": None, "week": None, "month": 5, "short": "Maj", "time": None, "deadlines": []}
DATA = {"events": [EVENT, MONTH], "unplaced": [{"title": "Sparring: faglig koordinator", "note": "rytme ikke angivet"}]}
WORDS = """
Årshjul 2027
Marts 10. marts (uge 10) kl. 9.00–10.30 Chefgruppen – Evaluering: faglig koordinator
Frister: dagsorden 3. marts og referat 17. marts
Maj uden dato Chefgruppen – Evaluering: faglig koordinator
Ikke placeret Sparring: faglig koordinator – rytme ikke angivet
"""


@pytest.mark.parametrize("width", [120, 80, 60, 40])
def test_no_line_is_too_wide_and_no_word_is_lost(width: int) -> None:
    lines = list(year_lines("Årshjul 2027", DATA, width))
    assert max(len(line) for whole in lines for line in whole.split("\n")) <= width
    assert " ".join(lines).split() == WORDS.split()


def test_texts_begin_in_one_column() -> None:
    lines = list(year_lines("Årshjul 2027", DATA, 120))
    [column] = {line.index("Chefgruppen") for line in lines if "Chefgruppen" in line}
    assert [line.index("Frister") for line in lines if "Frister" in line] == [column]
