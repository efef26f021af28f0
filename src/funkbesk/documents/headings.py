"""The sections of each kind of description in the order of print, with the headings that hold where none is written.

They stand here and not in the models, so that what only looks into the files need not wait for pydantic.
"""

from __future__ import annotations

DEFAULT_HEADINGS: dict[str, dict[str, str]] = {
    "rolle": {
        "organisatorisk_reference": "Organisatorisk reference",
        "formål": "Formål med stillingen",
        "opgaver": "Væsentligste arbejdsopgaver",
        "ansvar": "Ansvarsområder",
        "kompetencer": "Kompetencer",
        "kvalifikationskrav": "Kvalifikationskrav",
        "anvendelse": "Anvendelse i det daglige samarbejde",
    },
    "enhed": {
        "formål": "Formål og kerneopgave",
        "opgaver": "Overordnede opgaver",
        "forankring": "Organisatorisk forankring og samarbejde",
        "anvendelse": "Anvendelse i det daglige samarbejde",
    },
}
"""By `art`."""
