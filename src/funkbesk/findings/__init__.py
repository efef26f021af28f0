"""Findings and the formats they are shown in."""

from funkbesk.findings.finding import Finding, Fix, Level, worst_first

__all__ = ["Finding", "Fix", "Level", "worst_first"]
