"""Say of each header cell of a table whether it heads a column or a row.

WeasyPrint names the headers of each cell (`Headers`), which not every screen reader looks at; `Scope` is what the
others go by (ISO 14289-1, 7.5; ISO 32000-1, table 349).
"""

from __future__ import annotations

import pydyf


def add_scopes(pdf: pydyf.PDF) -> None:
    """Give every header cell its scope: the column in the head of a table, the row everywhere else."""
    parts = {thing.reference: thing for thing in pdf.objects if isinstance(thing, pydyf.Dictionary) and "S" in thing}
    for cell in parts.values():
        if cell["S"] == "/TH":
            row = parts[cell["P"]]
            in_head = parts[row["P"]]["S"] == "/THead"
            cell["A"]["Scope"] = "/Column" if in_head else "/Row"
