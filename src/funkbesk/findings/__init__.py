"""Findings and the formats they are shown in."""

from funkbesk.findings.finding import About, Finding, Fix, Level, worst_first

__all__ = ["About", "Finding", "Fix", "Level", "worst_first"]
