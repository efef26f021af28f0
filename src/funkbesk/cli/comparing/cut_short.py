"""What is said where git was given only the newest commits: the first version that it knows need not be the first."""

from __future__ import annotations

CUT_SHORT = "Denne kopi har kun en del af historikken i git, så ældre versioner mangler."
