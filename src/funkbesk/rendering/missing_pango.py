"""What to install where PDFs can't be made."""

from __future__ import annotations

import sys

from funkbesk.rendering.problems import Problem

# https://doc.courtbouillon.org/weasyprint/stable/first_steps.html#installation
_ADVICE = {
    "linux": "Installér det, i Debian og Ubuntu med: "
    "sudo apt install libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0",
    "darwin": "Installér det med: brew install pango",
    "win32": "Installér MSYS2 (https://www.msys2.org), og kør i dens vindue: pacman -S mingw-w64-ucrt-x86_64-pango",
}


def missing_pango(system: str = sys.platform) -> Problem:
    """Return the problem of every PDF on a machine without Pango; the advice is that of the system it runs on."""
    advice = _ADVICE.get(system, "Installér Pango 1.44 eller nyere. HTML kan laves uden: --format html")
    return Problem("Der kan ikke laves PDF: biblioteket Pango mangler på maskinen.", advice)
