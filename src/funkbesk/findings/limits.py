"""How many findings of one kind a file may have before the rest is left out."""

from __future__ import annotations

MAX_FINDINGS = 100
"""Findings of one kind in one file. A file made to have 10,000 of them must not take minutes, nor fill a log."""
THERE_ARE_MORE = (
    f"Herfra er der flere fund af samme slags; kun de første {MAX_FINDINGS} vises.",
    "Ret dem først, og kontrollér filen igen.",
)
